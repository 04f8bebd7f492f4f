import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  readPlan
} from "./chunk-GCPMBWWC.js";
import "./chunk-Z2EL3I6K.js";
import "./chunk-B3RF2RE4.js";
import "./chunk-AC3SBQJ4.js";
import "./chunk-JDNZKYKR.js";
import "./chunk-TZSKFNHF.js";
import "./chunk-YLRFTQG6.js";
import "./chunk-6MKYF7UO.js";
import "./chunk-7WWQMP4Y.js";
import "./chunk-EG25K4VU.js";
import "./chunk-FHIR563R.js";
import "./chunk-KWDIS3X2.js";
import "./chunk-IOVSJM3J.js";
import "./chunk-QVIQE77B.js";
import "./chunk-4YZ2VXE4.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";
export {
  readPlan
};
