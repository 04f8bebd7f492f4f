import {
  documentsOf,
  isJson,
  readCloudFormation
} from "./chunk-JHZAHQME.js";
import "./chunk-D77W62L4.js";
import "./chunk-P5BHQMEZ.js";
import "./chunk-LVDTL7AT.js";
import "./chunk-UQPUWIRZ.js";
import "./chunk-C4QII4QW.js";
import "./chunk-XWSKSA6L.js";
import "./chunk-2IXGSCD5.js";
import "./chunk-KBO52DYW.js";
import "./chunk-TGJD63HR.js";
import "./chunk-L72BKVDB.js";
import "./chunk-L7MWD74C.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  documentsOf,
  isJson,
  readCloudFormation
};
