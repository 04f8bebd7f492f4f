import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  faultLine
} from "./chunk-HFV67CFV.js";
import {
  sentence
} from "./chunk-4C4IIBUG.js";
import {
  worstFirst
} from "./chunk-TBO67NYP.js";
import {
  lines
} from "./chunk-BY2ZVXYW.js";
import "./chunk-5I2WROM7.js";
import {
  capped,
  inertJson,
  visible
} from "./chunk-HVSG7EWF.js";
import {
  fnv1a
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/gitlab.ts
var severityOf = { error: "critical", warning: "major", info: "minor" };
function gitlab(report) {
  const issues = [
    ...report.faults.map(issueOfFault),
    ...worstFirst(report.findings).map((finding) => found(report, finding)),
    ...report.notRead.map((entry) => unread(report, entry))
  ];
  return `${inertJson(distinct(issues))}
`;
}
var at = (report, path, span) => ({
  path,
  lines: { begin: span ? lines(report, span).line : 1 }
});
var found = (report, finding) => ({
  description: visible(sentence(finding)),
  check_name: finding.rule,
  fingerprint: finding.fingerprint,
  severity: severityOf[finding.severity],
  location: at(report, finding.at.file, finding.at)
});
var unread = (report, { file, at: span, resource, reason }) => ({
  description: `not read: ${resource === null ? "" : `${visible(capped(resource))}: `}${visible(capped(reason))}`,
  check_name: "not-read",
  fingerprint: fnv1a(JSON.stringify(["not-read", file, resource, reason])),
  severity: "info",
  location: at(report, file, span)
});
var issueOfFault = (fault) => ({
  description: faultLine(fault),
  check_name: fault.rule,
  fingerprint: fnv1a(JSON.stringify(["fault", fault.rule, fault.resource, fault.message])),
  severity: "blocker",
  location: { path: ".", lines: { begin: 1 } }
});
function distinct(issues) {
  const counts = /* @__PURE__ */ new Map();
  return issues.map((issue) => {
    const count = (counts.get(issue.fingerprint) ?? 0) + 1;
    counts.set(issue.fingerprint, count);
    return count === 1 ? issue : { ...issue, fingerprint: fnv1a(JSON.stringify([issue.fingerprint, count])) };
  });
}
export {
  gitlab
};
