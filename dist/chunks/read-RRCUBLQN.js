import {
  readPlan
} from "./chunk-A6EEFKC6.js";
import "./chunk-23P7AU6I.js";
import "./chunk-ZKN2RZXE.js";
import "./chunk-2W5HCFT2.js";
import "./chunk-I5S7TCDD.js";
import "./chunk-P5BHQMEZ.js";
import "./chunk-XWSKSA6L.js";
import "./chunk-Y4ZK3O4C.js";
import "./chunk-TGJD63HR.js";
import "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  readPlan
};
