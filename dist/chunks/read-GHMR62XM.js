import {
  documentsOf,
  isJson,
  nestedFiles,
  opener,
  readCloudFormation
} from "./chunk-SCRMAK6V.js";
import "./chunk-4UUQWDTT.js";
import "./chunk-LVDTL7AT.js";
import "./chunk-HWK5WX7E.js";
import "./chunk-UQPUWIRZ.js";
import "./chunk-DJ53XWOB.js";
import "./chunk-HNOIEWU3.js";
import "./chunk-4PKYETCE.js";
import "./chunk-TGJD63HR.js";
import "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-L7MWD74C.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  documentsOf,
  isJson,
  nestedFiles,
  opener,
  readCloudFormation
};
