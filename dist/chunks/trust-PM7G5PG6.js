import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  directoryPart,
  isTerraform
} from "./chunk-6MKYF7UO.js";
import "./chunk-IDVG7HMV.js";
import {
  byPlace
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/diff/trust.ts
function trusted(base, head, config) {
  const known = new Set(base.suppressed.flatMap(identities));
  const added = head.suppressed.filter((one) => one.inSource && !identities(one).some((each) => known.has(each)));
  const afterMerge = { suppressed: added, ...config === void 0 ? {} : { config } };
  if (added.length === 0) return config === void 0 ? head : { ...head, afterMerge };
  const pending = new Set(added);
  return {
    ...head,
    findings: [...head.findings, ...added.map(unsuppressed)].toSorted(byPlace),
    suppressed: head.suppressed.filter((one) => !pending.has(one)),
    // How many policies these are in is not known.
    policies: { ...head.policies, flagged: 0 },
    afterMerge
  };
}
function identities({ fingerprint, rule, resource, sid, at, reason }) {
  if (sid === null || resource === null) return [fingerprint];
  const place = isTerraform(at.file) ? directoryPart(at.file) : at.file;
  return [fingerprint, JSON.stringify([rule, place, resource, sid, reason])];
}
function unsuppressed(one) {
  const { ...finding } = one;
  delete finding.reason;
  delete finding.inSource;
  return finding;
}
export {
  trusted
};
