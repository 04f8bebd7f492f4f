import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  ownRules
} from "./chunk-AI76S6BJ.js";
import "./chunk-BTNGEZAG.js";
export {
  ownRules
};
