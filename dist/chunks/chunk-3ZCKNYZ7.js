import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  afterMergeTitle
} from "./chunk-3P4SDUTC.js";
import {
  causeOf
} from "./chunk-M2D2WJZT.js";
import {
  counted,
  countsLine,
  findingCounts,
  worstFirst
} from "./chunk-TBO67NYP.js";
import {
  lines
} from "./chunk-BY2ZVXYW.js";
import {
  capped,
  markdown,
  markdownCode,
  markdownLink,
  mermaid,
  urlPath
} from "./chunk-HVSG7EWF.js";

// src/report/gains.ts
var ARROWS = 20;
var ACTIONS = 3;
var NAME = 80;
function gainsPicture({ gained = [] }) {
  if (gained.length === 0) return "";
  const shown = gained.slice(0, ARROWS);
  const nodes = /* @__PURE__ */ new Map();
  const node = (text) => {
    const id = nodes.get(text) ?? `n${nodes.size.toString()}`;
    nodes.set(text, id);
    return id;
  };
  const arrows = shown.map(
    (grant) => `  ${node(nameOf(grant))} ${grant.effect === "Deny" ? "-.->" : "-->"}|"${label(grant)}"| ${node(target(grant))};`
  );
  const rest = gained.length - shown.length;
  return [
    "\n**What this change newly allows**, as far as both sides could be read:\n",
    "```mermaid",
    "flowchart LR",
    ...[...nodes].map(([text, id]) => `  ${id}["${mermaid(text)}"];`),
    ...arrows,
    "```",
    ...rest > 0 ? [`
\\+${counted(rest, "grant")} more`] : [],
    ""
  ].join("\n");
}
function nameOf({ who, carrier, root }) {
  if (who === "*") return "everybody";
  return who === carrier ? inRoot(who, root) : capped(who, NAME);
}
var inRoot = (address, root) => {
  const name = address === "" ? root : root === "" || root === "." ? address : `${address} in ${root}`;
  return capped(name, NAME);
};
function label({ effect, actions, only }) {
  const names = actions.slice(0, ACTIONS).map((action) => capped(action, NAME));
  const rest = actions.length - names.length;
  const all = [...names, ...rest > 0 ? [`${rest.toString()} more`] : []].join(", ");
  return mermaid(`${effect === "Deny" ? "no longer denied " : ""}${all}${only === "" ? "" : ", on a condition"}`);
}
function target({ resources: [first, ...more2], carrier, root }) {
  if (first === void 0) return inRoot(carrier, root);
  return `${first === "*" ? "all resources" : capped(first, NAME)}${more2.length > 0 ? ` and ${counted(more2.length, "other")}` : ""}`;
}

// src/report/table.ts
var bytes = (text) => Buffer.byteLength(text);
var units = (text) => text.length;
function table(columns, entries, { limit, measure }) {
  if (entries.length === 0) return "";
  const names = Object.keys(columns);
  const rows = [`
| ${names.join(" | ")} |
|${" --- |".repeat(names.length)}
`];
  let left = limit - measure(rows.join("")) - measure(more(entries.length));
  let shown = 0;
  for (const entry of entries) {
    const cells = Object.values(columns).map((cell) => cell(entry));
    const row = `| ${cells.join(" | ")} |
`;
    left -= measure(row);
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
function section(title, columns, entries, { limit, measure }, open = false) {
  if (entries.length === 0) return "";
  const before = `
<details${open ? " open" : ""}><summary>${title}</summary>
`;
  const after = "\n</details>\n";
  return before + table(columns, entries, { limit: limit - measure(before + after), measure }) + after;
}

// src/report/markdown.ts
var SENTENCE = 1e3;
function markdown2(report, { baseUrl, limit = 1024 * 1024 } = {}) {
  const head = `## iam-lint: ${findingCounts(report)}

`;
  return head + page(report, baseUrl, { limit: limit - bytes(head), measure: bytes });
}
function page(report, baseUrl, { limit, measure }, picture = true) {
  const place = placeCell(report, baseUrl);
  const part = { limit: limit / 8, measure };
  const drawn = picture ? gainsPicture(report) : "";
  const head = `${markdown(countsLine(report))}
${measure(drawn) <= part.limit ? drawn : leftOut(report)}`;
  const { accepted = [] } = report;
  const below = [
    // Whoever reviews the change is to see these.
    section(`${accepted.length.toString()} suppressed by this change`, suppressedColumns(place), accepted, part, true),
    afterMerge(report, part, place),
    section(`${report.fixed.length.toString()} fixed`, fixedColumns(report), report.fixed, part),
    section(`${report.notRead.length.toString()} not read`, unreadColumns(place), report.notRead, part),
    section(`${report.partlyRead.length.toString()} values not known`, unreadColumns(place), report.partlyRead, part),
    section(`${report.suppressed.length.toString()} suppressed`, suppressedColumns(place), report.suppressed, part)
  ].join("");
  const room = { limit: limit - measure(head) - measure(below), measure };
  return head + table(findingColumns(report, place), worstFirst(report.findings), room) + below;
}
function afterMerge(report, room, place) {
  const title = afterMergeTitle(report);
  if (title === void 0) return "";
  const { suppressed = [], config } = report.afterMerge ?? {};
  const file = config === void 0 ? "" : `
Until then the base says what ${markdownCode(capped(config))} says.
`;
  return `
**${title}**
${file}${table(suppressedColumns(place), suppressed, room)}`;
}
var leftOut = ({ gained = [] }) => `
${counted(gained.length, "grant is", "grants are")} new: the picture is left out
`;
var findingColumns = (report, place) => ({
  ...isMixed(report) ? { status: ({ status }) => status ?? "" } : {},
  severity: ({ severity }) => severity,
  rule: ({ rule, help }) => markdownLink(markdownCode(rule), help),
  finding: sentence,
  place: (finding) => {
    const cause = causeOf(report, finding);
    return place(finding.at) + (cause ? `<br>changed: ${place(cause.at)} ${markdown(cause.message)}` : "");
  },
  resource: ({ resource }) => resourceCell(resource)
});
var isMixed = ({ findings }) => findings.some(({ status }) => status === "existing");
var suppressedColumns = (place) => ({
  rule: ({ rule }) => markdownCode(rule),
  place: ({ at }) => place(at),
  reason: ({ reason }) => markdown(capped(reason))
});
var fixedColumns = ({ baseSources, ...report }) => {
  const place = placeCell({ ...report, sources: baseSources ?? report.sources }, void 0);
  return {
    severity: ({ severity }) => severity,
    rule: ({ rule, help }) => markdownLink(markdownCode(rule), help),
    finding: sentence,
    "place before": ({ at }) => place(at)
  };
};
var unreadColumns = (place) => ({
  place: ({ file, at }) => at ? place(at) : markdownCode(capped(file)),
  resource: ({ resource }) => resourceCell(resource),
  reason: ({ reason }) => markdown(capped(reason))
});
function sentence({ message, condition, certainty }) {
  const only = condition === void 0 ? "" : ` (only when ${markdownCode(capped(condition))})`;
  return `${markdown(capped(message, SENTENCE))}${only}${certainty === "possible" ? " (possible)" : ""}`;
}
var resourceCell = (resource) => resource === null ? "" : markdownCode(capped(resource));
var placeCell = (report, baseUrl) => (span) => {
  const { line, column } = lines(report, span);
  const target2 = baseUrl === void 0 ? void 0 : `${baseUrl}/${urlPath(span.file)}#L${line.toString()}`;
  return markdownLink(markdownCode([capped(span.file), line, column].join(":")), target2);
};

export {
  bytes,
  units,
  markdown2 as markdown,
  page
};
