import {
  readPlan
} from "./chunk-2XS6Q5ZA.js";
import "./chunk-23P7AU6I.js";
import "./chunk-XWJLCXAD.js";
import "./chunk-2W5HCFT2.js";
import "./chunk-XBIO5H4I.js";
import "./chunk-P5BHQMEZ.js";
import "./chunk-66PHON5L.js";
import "./chunk-Y4ZK3O4C.js";
import "./chunk-TGJD63HR.js";
import "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  readPlan
};
