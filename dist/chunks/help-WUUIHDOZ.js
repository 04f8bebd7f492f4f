import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  helpOf,
  repository
} from "./chunk-YJA3A5KA.js";
import "./chunk-BTNGEZAG.js";
export {
  helpOf,
  repository
};
