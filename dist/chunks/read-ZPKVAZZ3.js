import {
  readPlan
} from "./chunk-5LASTILO.js";
import "./chunk-23P7AU6I.js";
import "./chunk-JI2TFZQZ.js";
import "./chunk-2W5HCFT2.js";
import "./chunk-SH7JXF6G.js";
import "./chunk-HNOIEWU3.js";
import "./chunk-66PHON5L.js";
import "./chunk-Y4ZK3O4C.js";
import "./chunk-YMAZCKU2.js";
import "./chunk-TGJD63HR.js";
import "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  readPlan
};
