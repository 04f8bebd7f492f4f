import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  markdown,
  page
} from "./chunk-3ZCKNYZ7.js";
import "./chunk-3P4SDUTC.js";
import "./chunk-M2D2WJZT.js";
import "./chunk-TBO67NYP.js";
import "./chunk-BY2ZVXYW.js";
import "./chunk-5I2WROM7.js";
import "./chunk-HVSG7EWF.js";
import "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";
export {
  markdown,
  page
};
