import {
  readPlan
} from "./chunk-ZRQUSNAG.js";
import "./chunk-F3XOYIZ7.js";
import "./chunk-KFANNF3I.js";
import "./chunk-JXO2W2MG.js";
import "./chunk-2W5HCFT2.js";
import "./chunk-P5BHQMEZ.js";
import "./chunk-C4QII4QW.js";
import "./chunk-XWSKSA6L.js";
import "./chunk-2IXGSCD5.js";
import "./chunk-KBO52DYW.js";
import "./chunk-TGJD63HR.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  readPlan
};
