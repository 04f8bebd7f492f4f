import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  lines
} from "./chunk-BY2ZVXYW.js";
import "./chunk-5I2WROM7.js";
import {
  inertJson
} from "./chunk-HVSG7EWF.js";
import {
  countBySeverity
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/json.ts
function json(report, { version, durationMs }) {
  const finding = (each) => findingJson(report, each);
  const { checked, partly, notRead } = report.policies;
  return `${inertJson({
    version: 1,
    tool: { name: "iam-lint", version, data: report.data },
    findings: report.findings.map(finding),
    suppressed: report.suppressed.map((each) => ({
      ...finding(each),
      reason: each.reason,
      ...each.until === void 0 ? {} : { until: each.until }
    })),
    ...report.afterMerge ? { afterMerge: afterMergeJson(report.afterMerge, finding) } : {},
    fixed: report.fixed.map((each) => findingJson({ ...report, sources: report.baseSources ?? report.sources }, each)),
    notRead: report.notRead.map((each) => unreadJson(report, each)),
    partlyRead: report.partlyRead.map((each) => unreadJson(report, each)),
    summary: {
      files: report.files,
      policies: { checked, partly, notRead },
      ...countBySeverity(report.findings),
      durationMs: Math.round(durationMs)
    }
  })}
`;
}
var afterMergeJson = ({ suppressed, config }, finding) => ({
  suppressed: suppressed.map((each) => ({ ...finding(each), reason: each.reason })),
  config: config ?? null
});
var findingJson = (report, finding) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  ...placeJson(report, finding.at),
  resource: finding.resource,
  path: finding.path,
  certainty: finding.certainty,
  ...finding.condition === void 0 ? {} : { condition: finding.condition },
  status: finding.status,
  fingerprint: finding.fingerprint,
  related: finding.related.map((each) => relatedJson(report, each)),
  ...finding.fix ? { fix: fixJson(finding.fix) } : {},
  help: finding.help
});
var placeJson = (report, span) => ({ file: span.file, ...lines(report, span) });
var relatedJson = (report, { at, message }) => ({ ...placeJson(report, at), message });
var fixJson = ({ description, edits }) => ({
  description,
  edits: edits.map(({ file, start, end, text }) => ({ file, start, end, text }))
});
var unreadJson = (report, { file, at, resource, reason }) => ({
  file,
  line: at ? lines(report, at).line : null,
  resource,
  reason
});
export {
  json
};
