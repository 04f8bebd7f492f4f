import {
  readPlan
} from "./chunk-4RE2B744.js";
import "./chunk-F3XOYIZ7.js";
import "./chunk-MIJN5RCI.js";
import "./chunk-2W5HCFT2.js";
import "./chunk-MTHPE34O.js";
import "./chunk-UOCY346O.js";
import "./chunk-PYSTJDSF.js";
import "./chunk-2IXGSCD5.js";
import "./chunk-KBO52DYW.js";
import "./chunk-TGJD63HR.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  readPlan
};
