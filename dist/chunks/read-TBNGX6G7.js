import {
  readPlan
} from "./chunk-ZGCIPVMW.js";
import "./chunk-L2GZHPA5.js";
import "./chunk-MUXMCWPI.js";
import "./chunk-2W5HCFT2.js";
import "./chunk-HWK5WX7E.js";
import "./chunk-UQPUWIRZ.js";
import "./chunk-DJ53XWOB.js";
import "./chunk-HNOIEWU3.js";
import "./chunk-4PKYETCE.js";
import "./chunk-TGJD63HR.js";
import "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";
export {
  readPlan
};
