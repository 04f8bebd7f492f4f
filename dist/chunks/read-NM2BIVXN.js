import {
  readPlan
} from "./chunk-HPXKH3PP.js";
import "./chunk-23P7AU6I.js";
import "./chunk-DE4RXMWM.js";
import "./chunk-2W5HCFT2.js";
import "./chunk-JXO2W2MG.js";
import "./chunk-4W25I2LZ.js";
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
