import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  afterMergeLines,
  afterMergeTitle
} from "./chunk-3P4SDUTC.js";
import {
  plain
} from "./chunk-6VLEXFA3.js";
import {
  countsLine
} from "./chunk-TBO67NYP.js";
import {
  lines
} from "./chunk-BY2ZVXYW.js";
import {
  lineStarts,
  position
} from "./chunk-5I2WROM7.js";
import {
  capped,
  parted,
  visible
} from "./chunk-HVSG7EWF.js";
import "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/width.ts
var TAB = 4;
function cells(text) {
  const found = [];
  let column = 0;
  for (const { segment, index } of graphemes(text)) {
    const shown2 = segment === "	" ? " ".repeat(TAB - column % TAB) : visible(segment);
    const width = shown2 === segment ? columns(segment) : shown2.length;
    found.push({ shown: shown2, width, at: index });
    column += width;
  }
  return found;
}
function graphemes(text) {
  if (/^[\t\x20-\x7E]*$/.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  return new Intl.Segmenter("en").segment(text);
}
var wide = new RegExp("^(?:\\p{Emoji_Presentation}|.\\uFE0F|[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\u33FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6\\u{20000}-\\u{3FFFD}])", "u");
function columns(segment) {
  if (/^[\p{M}\p{Cf}]+$/u.test(segment)) return 0;
  return wide.test(segment) ? 2 : 1;
}

// src/report/frame.ts
var AROUND = 400;
var CUT = "\u2026";
function frame(file, span, width) {
  const { line } = position(file, span.start);
  const lineStart = lineStarts(file)[line - 1] ?? 0;
  const lineEnd = endOfLine(file, line);
  const start = Math.min(Math.max(span.start, lineStart), lineEnd);
  const end = Math.min(Math.max(span.end, start), lineEnd);
  const from = boundary(file.text, Math.max(lineStart, start - AROUND));
  const to = boundary(file.text, Math.min(lineEnd, Math.min(end, start + AROUND) + AROUND));
  const text = file.text.slice(from, to);
  const word = { start: start - from, end: end - from };
  return { line, ...cut(text, word, width, { before: from > lineStart, after: to < lineEnd }) };
}
function endOfLine(file, line) {
  const next = lineStarts(file)[line];
  if (next === void 0) return file.text.length;
  return file.text[next - 2] === "\r" ? next - 2 : next - 1;
}
var boundary = (text, at) => /[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at + 1 : at;
function cut(text, word, width, more2) {
  const laid = cells(text);
  const first = word.start >= text.length ? laid.length : laid.findLastIndex((cell) => cell.at <= word.start);
  const past = laid.findIndex((cell) => cell.at >= word.end);
  const last = Math.max(past === -1 ? laid.length : past, first);
  const room = Math.max(width - columns2(laid.slice(first, last)), 0);
  const begin = columns2(laid.slice(0, last)) <= width ? 0 : first - fits(laid.slice(0, first).toReversed(), room >> 1);
  const stop = begin + fits(laid.slice(begin), width);
  const head = begin > 0 || more2.before ? CUT : "";
  const tail = stop < laid.length || more2.after ? CUT : "";
  return {
    source: head + shown(laid.slice(begin, stop)) + tail,
    indent: " ".repeat(head.length + columns2(laid.slice(begin, first))),
    carets: "^".repeat(Math.max(columns2(laid.slice(first, Math.min(last, stop))), 1))
  };
}
var shown = (part) => parted(part.map((cell) => cell.shown).join(""));
var columns2 = (part) => part.reduce((sum, cell) => sum + cell.width, 0);
function fits(part, width) {
  let used = 0;
  const over = part.findIndex((cell) => (used += cell.width) > width);
  return over === -1 ? part.length : over;
}

// src/report/unread.ts
var REASONS = 20;
var PLACES = 5;
function unreadLines(report, entries, shown2) {
  const groups = [...byReason(entries)].toSorted((a, b) => b[1].length - a[1].length);
  const rest = groups.slice(REASONS).reduce((sum, [, entries2]) => sum + entries2.length, 0);
  return [
    ...groups.slice(0, REASONS).flatMap(([reason, entries2]) => groupLines(report, reason, entries2, shown2)),
    ...rest > 0 ? [more("  ", rest)] : []
  ];
}
function byReason(notRead) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of notRead) {
    const group = groups.get(entry.reason);
    if (group) group.push(entry);
    else groups.set(entry.reason, [entry]);
  }
  return groups;
}
function groupLines(report, reason, entries, shown2) {
  const places = entries.map(({ file, at, resource }) => {
    const line = at ? `:${lines(report, at).line.toString()}` : "";
    return `    ${shown2(file)}${line}${resource === null ? "" : ` ${visible(capped(resource))}`}`;
  });
  const different = [...new Set(places)];
  const rest = different.length - PLACES;
  return [`  ${visible(capped(reason))}`, ...different.slice(0, PLACES), ...rest > 0 ? [more("    ", rest)] : []];
}
var more = (indent, count) => `${indent}${count.toString()} more: --format json lists all`;

// src/report/pretty.ts
function pretty(report, options) {
  const { palette = plain, durationMs, hidden = 0 } = options;
  const shown2 = (path) => visible(options.path ? options.path(path) : path);
  const explained = /* @__PURE__ */ new Set();
  const blocks = folded(report.findings).map(({ finding, more: more2 }) => {
    const help = !explained.has(finding.rule);
    explained.add(finding.rule);
    return block(report, finding, { palette, shown: shown2, width: options.width ?? 120, help, more: more2 });
  });
  const unread = (title, entries) => entries.length > 0 ? [[palette.strong(title), ...unreadLines(report, entries, shown2)].join("\n") + "\n"] : [];
  return [
    ...blocks,
    ...unread("not read:", report.notRead),
    ...unread("read, but not known in it:", report.partlyRead),
    ...report.suppressed.length > 0 ? [`${report.suppressed.length.toString()} suppressed`] : [],
    ...afterMerge(report, shown2, palette),
    ...hidden > 0 ? [`${hidden.toString()} possible not shown: --possible shows findings that depend on what is not known`] : [],
    palette.strong(`${countsLine(report)} - ${(durationMs / 1e3).toFixed(1)} s`),
    ""
  ].join("\n");
}
function afterMerge(report, shown2, palette) {
  const title = afterMergeTitle(report);
  return title === void 0 ? [] : [palette.strong(`${title}:`), ...afterMergeLines(report, shown2), ""];
}
var PER_STATEMENT = 3;
function folded(findings) {
  const counts = /* @__PURE__ */ new Map();
  const numbered = findings.map((finding) => {
    const { file, start, end } = finding.scope;
    const key = [finding.rule, file, start, end].join(" ");
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return { finding, key, number };
  });
  return numbered.filter(({ number }) => number <= PER_STATEMENT).map(({ finding, key, number }) => ({
    finding,
    more: number === PER_STATEMENT ? (counts.get(key) ?? 0) - PER_STATEMENT : 0
  }));
}
var SENTENCE = 1e3;
function block(report, finding, { palette, shown: shown2, width, help, more: more2 }) {
  const { severity, rule, at, resource, condition } = finding;
  const place = (span) => {
    const { line, column } = lines(report, span);
    return [shown2(span.file), line, column].join(":");
  };
  const code = codeLines(report, finding, palette, width);
  const margin = " ".repeat(code.margin);
  const note = (text) => `${margin} ${palette.faint("=")} ${text}`;
  return [
    `${palette.severity[severity](palette.strong(severity))}[${visible(rule)}] ${visible(capped(finding.message, SENTENCE))}`,
    `${margin}${palette.faint("-->")} ${place(at)}${resource === null ? "" : ` in ${visible(capped(resource))}`}`,
    ...code.lines,
    ...condition === void 0 ? [] : [note(`only when ${visible(capped(condition))}`)],
    ...finding.certainty === "possible" ? [note("possible: it depends on what is not known")] : [],
    ...finding.related.map((other) => note(`${place(other.at)} ${visible(capped(other.message))}`)),
    ...more2 > 0 ? [note(`and ${more2.toString()} more of this in the same statement`)] : [],
    ...finding.fix ? [note(`fix: ${visible(capped(finding.fix.description))}, as --fix does`)] : [],
    ...help ? [note(`help: ${visible(finding.help)}`)] : [],
    ""
  ].join("\n");
}
function codeLines(report, finding, palette, width) {
  const file = report.sources.get(finding.at.file);
  if (!file) return { margin: 2, lines: [] };
  const { line, source, indent, carets } = frame(file, finding.at, width);
  const number = String(line);
  const margin = " ".repeat(number.length);
  const bar = palette.faint("|");
  return {
    margin: number.length,
    lines: [
      `${margin} ${bar}`,
      `${palette.faint(number)} ${bar} ${source}`,
      `${margin} ${bar} ${indent}${palette.severity[finding.severity](carets)}`
    ]
  };
}
export {
  pretty
};
