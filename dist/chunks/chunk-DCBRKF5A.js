import {
  countsLine,
  findingCounts,
  worstFirst
} from "./chunk-ZIQAWPO4.js";
import {
  lines
} from "./chunk-N5ASCJXL.js";
import {
  capped,
  markdown,
  markdownCode,
  markdownLink,
  urlPath
} from "./chunk-KHNWIMPU.js";

// src/report/markdown.ts
var SENTENCE = 1e3;
function markdown2(report, { baseUrl, limit = 1024 * 1024 } = {}) {
  const place = (span) => placeCell(report, span, baseUrl);
  const head = `## iam-lint: ${findingCounts(report)}

${markdown(countsLine(report))}
`;
  const unread = (title, entries) => section(`${entries.length.toString()} ${title}`, ["place", "resource", "reason"], entries, limit / 5, [
    ({ file, at }) => at ? place(at) : markdownCode(capped(file)),
    ({ resource }) => resourceCell(resource),
    ({ reason }) => markdown(capped(reason))
  ]);
  const suppressed = section(
    `${report.suppressed.length.toString()} suppressed`,
    ["rule", "place", "reason"],
    report.suppressed,
    limit / 5,
    [({ rule }) => markdownCode(rule), ({ at }) => place(at), ({ reason }) => markdown(capped(reason))]
  );
  const below = unread("not read", report.notRead) + unread("values not known", report.partlyRead) + suppressed;
  return head + findingsTable(report, limit - bytes(head) - bytes(below), place) + below;
}
function findingsTable(report, room, place) {
  if (report.findings.length === 0) return "";
  return table(["severity", "rule", "finding", "place", "resource"], worstFirst(report.findings), room, [
    ({ severity }) => severity,
    ({ rule, help }) => markdownLink(markdownCode(rule), help),
    sentence,
    ({ at }) => place(at),
    ({ resource }) => resourceCell(resource)
  ]);
}
function sentence({ message, condition, certainty }) {
  const only = condition === void 0 ? "" : ` (only when ${markdownCode(capped(condition))})`;
  return `${markdown(capped(message, SENTENCE))}${only}${certainty === "possible" ? " (possible)" : ""}`;
}
var resourceCell = (resource) => resource === null ? "" : markdownCode(capped(resource));
function placeCell(report, span, baseUrl) {
  const { line, column } = lines(report, span);
  const target = baseUrl === void 0 ? void 0 : `${baseUrl}/${urlPath(span.file)}#L${line.toString()}`;
  return markdownLink(markdownCode([capped(span.file), line, column].join(":")), target);
}
function section(title, columns, entries, room, cells) {
  if (entries.length === 0) return "";
  const open = `
<details><summary>${title}</summary>
`;
  const close = "\n</details>\n";
  return open + table(columns, entries, room - bytes(open + close), cells) + close;
}
function table(columns, entries, room, cells) {
  const rows = [`
| ${columns.join(" | ")} |
|${" --- |".repeat(columns.length)}
`];
  let left = room - bytes(rows.join("")) - bytes(more(entries.length));
  let shown = 0;
  for (const entry of entries) {
    const row = `| ${cells.map((cell) => cell(entry)).join(" | ")} |
`;
    left -= bytes(row);
    if (left <= 0) break;
    rows.push(row);
    shown++;
  }
  const body = shown > 0 ? rows.join("") : "";
  return shown < entries.length ? body + more(entries.length - shown) : body;
}
var more = (count) => `
\\+${count.toString()} more: the JSON report lists all
`;
var bytes = (text) => Buffer.byteLength(text);

export {
  markdown2 as markdown
};
