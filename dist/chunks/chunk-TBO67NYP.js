import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  countBySeverity,
  severities
} from "./chunk-E53BV5WV.js";

// src/report/counts.ts
var counted = (count, one, many = `${one}s`) => `${count.toString()} ${count === 1 ? one : many}`;
var rank = { error: 0, warning: 1, info: 2 };
var worstFirst = (findings) => findings.toSorted((a, b) => age(a) - age(b) || rank[a.severity] - rank[b.severity]);
var age = ({ status }) => status === "existing" ? 1 : 0;
var allPolicies = ({ policies }) => policies.checked + policies.partly + policies.notRead;
function findingCounts(report) {
  const counts = countBySeverity(report.findings);
  const found = severities.filter((severity) => counts[severity] > 0);
  const fresh = report.existing === void 0 ? "" : "new ";
  const now = found.map((severity) => counted(counts[severity], `${fresh}${severity}`)).join(", ");
  return [now || `no ${fresh}findings`, ...compared(report)].join(", ");
}
function compared({ existing, fixed }) {
  if (existing === void 0) return [];
  return [`${existing.toString()} existing`, ...fixed.length > 0 ? [`${fixed.length.toString()} fixed`] : []];
}
function countsLine(report) {
  const all = allPolicies(report);
  const policies = counted(all, "policy", "policies");
  const { flagged } = report.policies;
  const among = report.findings.length > 0 && flagged > 0 ? `${flagged.toString()} of ${policies}` : policies;
  return `${findingCounts(report)} in ${among} (${[counted(report.files, "file"), ...gaps(report)].join(", ")})`;
}
function gaps(report) {
  const { partly } = report.policies;
  return [
    ...partly > 0 ? [`${counted(partly, "policy", "policies")} partly read`] : [],
    ...report.notRead.length > 0 ? [`${report.notRead.length.toString()} not read`] : []
  ];
}

export {
  counted,
  worstFirst,
  findingCounts,
  countsLine
};
