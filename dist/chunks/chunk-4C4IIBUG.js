import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  capped
} from "./chunk-HVSG7EWF.js";

// src/report/sentence.ts
var LONGEST = 1e3;
function sentence({ message, condition, certainty }) {
  const only = condition === void 0 ? "" : ` (only when ${capped(condition)})`;
  return `${capped(message, LONGEST)}${only}${certainty === "possible" ? " (possible)" : ""}`;
}

export {
  sentence
};
