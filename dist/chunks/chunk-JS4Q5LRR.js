import {
  sentence
} from "./chunk-BDDSY7FM.js";
import {
  countsLine,
  worstFirst
} from "./chunk-ZIQAWPO4.js";
import {
  lines
} from "./chunk-N5ASCJXL.js";
import {
  command,
  visible
} from "./chunk-KHNWIMPU.js";

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
  const { line, column, endLine, endColumn } = lines(report, finding.at);
  const columns = line === endLine && endColumn > column ? { col: column, endColumn } : {};
  const file = { file: finding.at.file, line, endLine: endColumn === 1 ? Math.max(line, endLine - 1) : endLine };
  return command(level[finding.severity], { ...file, ...columns, title: finding.rule }, text(finding, others));
}
function text(finding, others) {
  const where = finding.path?.[0] === "Statement" ? "in this statement" : "here";
  const more = others.length > 0 ? ` (and ${others.length.toString()} more ${where})` : "";
  return `${visible(sentence(finding))}${more}`;
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
