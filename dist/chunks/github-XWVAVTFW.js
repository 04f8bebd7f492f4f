import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  github
} from "./chunk-GPI4DHTG.js";
import "./chunk-3IZ5GZTM.js";
import "./chunk-M2D2WJZT.js";
import "./chunk-4C4IIBUG.js";
import "./chunk-TBO67NYP.js";
import "./chunk-BY2ZVXYW.js";
import "./chunk-5I2WROM7.js";
import "./chunk-HVSG7EWF.js";
import "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";
export {
  github
};
