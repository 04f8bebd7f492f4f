import {
  parseJson
} from "./chunk-4PKYETCE.js";
import "./chunk-TGJD63HR.js";
import "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  parseJson
};
