import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  compared,
  newOnly
} from "./chunk-5IXOLFA6.js";
import "./chunk-CTS2P5BP.js";
import "./chunk-4QEF62GD.js";
import "./chunk-734MBU24.js";
import "./chunk-BTNGEZAG.js";
export {
  compared,
  newOnly
};
