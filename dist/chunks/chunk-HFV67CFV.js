import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  capped,
  visible
} from "./chunk-HVSG7EWF.js";

// src/report/faults.ts
function faultLine({ rule, resource, message }) {
  const on = resource === null ? "" : ` on ${visible(capped(resource))}`;
  return `iam-lint failed in its rule ${visible(rule)}${on}: ${visible(capped(message))}; please report it`;
}
var faultLines = (report) => report.faults.map(faultLine);

export {
  faultLine,
  faultLines
};
