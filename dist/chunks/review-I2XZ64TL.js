import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  ours
} from "./chunk-WZ2XQH4Z.js";
import {
  causeOf,
  hunkOf,
  touchedLine
} from "./chunk-M2D2WJZT.js";
import {
  sentence
} from "./chunk-4C4IIBUG.js";
import {
  counted,
  countsLine,
  worstFirst
} from "./chunk-TBO67NYP.js";
import {
  lines,
  written
} from "./chunk-BY2ZVXYW.js";
import {
  lineStarts
} from "./chunk-5I2WROM7.js";
import {
  fenced,
  htmlComment,
  markdown,
  markdownCode,
  markdownLink
} from "./chunk-HVSG7EWF.js";
import "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/suggestion.ts
var MOST_LINES = 50;
var LONGEST = 2e4;
function suggestionOf(report, { fix, at }) {
  const source = report.sources.get(at.file);
  const edits = (fix?.edits ?? []).toSorted((a, b) => a.start - b.start);
  const [head, tail] = [edits[0], edits.at(-1)];
  if (!source || !head || !tail || edits.some(({ file }) => file !== at.file) || overlap(edits)) return void 0;
  const span = { file: at.file, start: head.start, end: Math.max(...edits.map(({ end }) => end)) };
  if (!hunkOf(report, span)) return void 0;
  const { line: first, endLine: last } = lines(report, span);
  if (last - first >= MOST_LINES) return void 0;
  const text = replaced(source, edits, first, last);
  return text === void 0 || text.length > LONGEST ? void 0 : { first, last, markdown: fenced("suggestion", text) };
}
var overlap = (edits) => edits.some(({ start }, at) => start < (edits[at - 1]?.end ?? 0));
function replaced(source, edits, first, last) {
  const starts = lineStarts(source);
  const [from, to] = [starts[first - 1] ?? 0, starts[last] ?? source.text.length];
  let text = "";
  let at = from;
  for (const { start, end, text: put } of edits) {
    text += source.text.slice(at, start) + put;
    at = end;
  }
  text += source.text.slice(at, to);
  return text === source.text.slice(from, to) ? void 0 : text;
}

// src/report/review.ts
var COMMENTS = 20;
var PER_LINE = 10;
var REMEMBERED = 1e3;
var findingsMarker = (tag, fingerprints) => `<!-- iam-lint:findings ${htmlComment(tag)} ${fingerprints.slice(0, REMEMBERED).join(" ")} -->`;
function saidIn(body, tag) {
  const [marker, list = ""] = /^<!-- iam-lint:findings \S* ([\da-f ]+) -->/.exec(body) ?? [];
  const said2 = list.split(" ");
  return marker === findingsMarker(tag, said2) ? said2 : [];
}
var same = (_, line) => line;
function review(report, tag, said2, lineAtHead = same) {
  const fresh = worstFirst(report.findings).filter(({ status }) => status === "new");
  const unsaid = fresh.filter(({ fingerprint }) => !said2.has(fingerprint));
  const groups = byLine(report, unsaid, lineAtHead);
  if (groups.length === 0) return void 0;
  const shown = groups.slice(0, COMMENTS);
  const told = shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const before = fresh.filter(({ fingerprint }) => said2.has(fingerprint)).length;
  const rest = fresh.length - told - before;
  const parts = [
    `${counted(told, "finding")} on changed lines`,
    ...before > 0 ? [`${before.toString()} commented on before`] : [],
    ...rest > 0 ? [`+${rest.toString()} more without a comment: see the job summary`] : []
  ];
  return {
    body: `**iam-lint**: ${markdown(parts.join(", "))}

${markdown(countsLine(report))}
`,
    comments: shown.map((group) => commentOn(report, tag, group, lineAtHead))
  };
}
function byLine(report, findings, lineAtHead) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const at = causeOf(report, finding)?.at ?? finding.at;
    const line = touchedLine(report, at);
    const atHead = line === void 0 ? void 0 : lineAtHead(at.file, line);
    if (line === void 0 || atHead === void 0) continue;
    const key = `${line.toString()} ${at.file}`;
    const group = groups.get(key) ?? { path: at.file, line, atHead, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  return [...groups.values()];
}
function commentOn(report, tag, group, lineAtHead) {
  const { path, atHead, findings } = group;
  const suggestion = suggestionFor(report, group, lineAtHead);
  const rest = findings.length - PER_LINE;
  const parts = [
    ...findings.slice(0, PER_LINE).map((finding) => said(report, finding, suggestion)),
    ...rest > 0 ? [`\\+${rest.toString()} more on this line`] : []
  ];
  const fingerprints = findings.map(({ fingerprint }) => fingerprint);
  const body = `${findingsMarker(tag, fingerprints)}
${parts.join("\n\n")}
`;
  return { path, first: suggestion?.first ?? atHead, last: suggestion?.last ?? atHead, body };
}
function suggestionFor(report, { path, line, findings: [only, ...more] }, lineAtHead) {
  const made = only && more.length === 0 && only.at.file === path ? suggestionOf(report, only) : void 0;
  if (!made || line < made.first || made.last < line) return void 0;
  const first = lineAtHead(path, made.first);
  if (first === void 0) return void 0;
  for (let at = made.first; at <= made.last; at++)
    if (lineAtHead(path, at) !== first + at - made.first) return void 0;
  return { ...made, first, last: first + made.last - made.first };
}
function said(report, finding, suggestion) {
  const { severity, rule, help, fix, resource } = finding;
  const cause = causeOf(report, finding);
  const whose = resource === null ? "" : ` in ${markdownCode(resource)}`;
  const moved = cause ? `

Found at ${markdownCode(written(report, finding.at))}; changed here: ${markdown(cause.message)}` : "";
  const fixed = fix && suggestion ? `

${markdown(fix.description)}:

${suggestion.markdown}` : "";
  return `**${severity}** ${markdownLink(markdownCode(rule), help)}${whose}: ${markdown(sentence(finding))}${moved}${fixed}`;
}

// src/run/speak/review.ts
async function postReview({ api, pull, tag }, head, report, linesAtHead) {
  const listed = await api.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", { pull_number: pull });
  if ("failed" in listed) return listed.failed;
  const marked = listed.data.filter(({ body }) => saidIn(body, tag).length > 0);
  const said2 = new Set((await ours(api, marked)).flatMap(({ body = "" }) => saidIn(body, tag)));
  const made = review(report, tag, said2, await linesAtHead([...report.changed?.keys() ?? []]));
  if (!made) return void 0;
  const posted = await api.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
    pull_number: pull,
    commit_id: head,
    event: "COMMENT",
    body: made.body,
    comments: made.comments.map(draft)
  });
  return "failed" in posted ? posted.failed : void 0;
}
function draft({ path, first, last, body }) {
  const single = { path, body, side: "RIGHT", line: last };
  return first === last ? single : { ...single, start_line: first, start_side: "RIGHT" };
}
export {
  postReview
};
