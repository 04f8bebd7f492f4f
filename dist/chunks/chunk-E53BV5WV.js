import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/text/hash.ts
function fnv1a(text) {
  let high = 3421674724;
  let low = 2216829733;
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * 435;
    high = Math.imul(high, 435) + Math.floor(product / 4294967296) + (low << 8) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
}
var hex = (half) => (half >>> 0).toString(16).padStart(8, "0");

// src/finding.ts
var severities = ["error", "warning", "info"];
var fingerprint = (parts) => fnv1a(JSON.stringify(parts));
var UsageError = class extends Error {
};
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byPlace = (a, b) => compare(a.at.file, b.at.file) || compare(a.at.start, b.at.start) || compare(a.at.end, b.at.end) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
function countBySeverity(findings) {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export {
  fnv1a,
  severities,
  fingerprint,
  UsageError,
  byPlace,
  countBySeverity
};
