import {
  documentsOf,
  isJson,
  nestedFiles,
  opener,
  readCloudFormation
} from "./chunk-ZBGUAZBB.js";
import "./chunk-LVDTL7AT.js";
import "./chunk-XBIO5H4I.js";
import "./chunk-JT67IFY7.js";
import "./chunk-UQPUWIRZ.js";
import "./chunk-P5BHQMEZ.js";
import "./chunk-66PHON5L.js";
import "./chunk-Y4ZK3O4C.js";
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
