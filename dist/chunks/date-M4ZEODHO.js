import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  dataDate
} from "./chunk-734MBU24.js";
import "./chunk-BTNGEZAG.js";
export {
  dataDate
};
