import {
  documentsOf,
  isJson,
  nestedFiles,
  opener,
  readCloudFormation
} from "./chunk-H5GTL2YQ.js";
import "./chunk-LVDTL7AT.js";
import "./chunk-SH7JXF6G.js";
import "./chunk-HNOIEWU3.js";
import "./chunk-ZFUFIUHW.js";
import "./chunk-UQPUWIRZ.js";
import "./chunk-66PHON5L.js";
import "./chunk-Y4ZK3O4C.js";
import "./chunk-YMAZCKU2.js";
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
