import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  parseExpression,
  parseHcl,
  parseTemplate
} from "./chunk-JDNZKYKR.js";
import "./chunk-BTNGEZAG.js";
export {
  parseExpression,
  parseHcl,
  parseTemplate
};
