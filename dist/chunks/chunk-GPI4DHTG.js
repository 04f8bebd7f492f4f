import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  annotationOf
} from "./chunk-3IZ5GZTM.js";
import {
  countsLine,
  worstFirst
} from "./chunk-TBO67NYP.js";
import {
  command,
  visible
} from "./chunk-HVSG7EWF.js";

// src/report/github.ts
var PER_LEVEL = 10;
var level = { error: "error", warning: "warning", info: "notice" };
function github(report) {
  const groups = byScope(worstFirst(report.findings));
  const shown = ["error", "warning", "info"].flatMap(
    (severity) => groups.filter(([worst]) => worst.severity === severity).slice(0, severity === "info" ? PER_LEVEL - 1 : PER_LEVEL)
  );
  const rest = report.findings.length - shown.reduce((sum, [, others]) => sum + 1 + others.length, 0);
  return [...shown.map((group) => annotation(report, group)), ...closing(report, rest), countsLine(report), ""].join(
    "\n"
  );
}
function byScope(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { start, end, file } = finding.scope;
    const key = [start, end, file].join(" ");
    const group = groups.get(key);
    if (group) group[1].push(finding);
    else groups.set(key, [finding, []]);
  }
  return [...groups.values()];
}
function annotation(report, [finding, others]) {
  const { file, line, endLine, columns, message } = annotationOf(report, finding);
  const place = { file, line, endLine, ...columns ? { col: columns.start, endColumn: columns.end } : {} };
  const where = finding.path?.[0] === "Statement" ? "in this statement" : "here";
  const more = others.length > 0 ? ` (and ${others.length.toString()} more ${where})` : "";
  return command(level[finding.severity], { ...place, title: finding.rule }, visible(`${message}${more}`));
}
function closing(report, rest) {
  const unread = report.notRead.length;
  const parts = [
    ...rest > 0 ? [`+${rest.toString()} more without an annotation`] : [],
    ...unread > 0 ? [`${unread.toString()} not read`] : []
  ];
  return parts.length > 0 ? [command("notice", { title: "iam-lint" }, `${parts.join(", ")}: see the whole report`)] : [];
}

export {
  github
};
