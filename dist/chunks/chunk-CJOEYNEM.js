import {
  capped,
  visible
} from "./chunk-KHNWIMPU.js";

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
