import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  ownRules
} from "./chunk-AI76S6BJ.js";
import {
  helpOf,
  repository
} from "./chunk-YJA3A5KA.js";
import "./chunk-BTNGEZAG.js";

// src/docs/example.ts
function unmarked(marked) {
  const marks = [];
  const open = [];
  let text = "";
  for (const character of marked) {
    if (character === "\xAB") open.push(text.length);
    else if (character === "\xBB") marks.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  return { text, marks: marks.sort(inReadingOrder) };
}
var inReadingOrder = (a, b) => a.start - b.start || a.end - b.end;
function underlined(text, notes) {
  const sorted = [...notes].sort(inReadingOrder);
  let start = 0;
  const lines = text.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const here = sorted.filter((note) => note.start >= from && note.start < start);
    return [line, ...here.map((note) => underline(line, note.start - from, note.end - from, note.message))];
  });
  return lines.join("\n");
}
function underline(line, start, end, message = "") {
  const length = Math.max(1, Math.min(end, line.length) - start);
  return `${" ".repeat(start)}${"^".repeat(length)} ${message}`.trimEnd();
}
function language({ format, text }) {
  if (format === "tf") return "hcl";
  return format === "cfn" && !/^\s*\{/.test(text) ? "yaml" : "json";
}
function settingsOf({ settings }) {
  const said = [...Object.entries(settings?.options ?? {}), ...Object.entries(settings?.accounts ?? {})];
  return said.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ");
}

// src/docs.ts
var asks = {
  wildcards: "Policies say what they grant",
  trust: "Roles say who may assume them",
  exposure: "Resources say who may reach them",
  escalation: "Nobody can give themselves more than they have",
  boundaries: "What a principal can ever get is limited",
  sessions: "Credentials live no longer than they must",
  guardrails: "Organisation policies hold what they promise",
  hygiene: "Policies mean what they seem to say"
};
function readme(rules, reports) {
  const groups = Object.entries(asks).map(([category, asked]) => ({
    title: category.charAt(0).toUpperCase() + category.slice(1),
    asked,
    rules: rules.filter((rule) => rule.category === category)
  })).filter((group) => group.rules.length > 0);
  return [
    "# Rules",
    "<!-- Made from the rule files by `npm run docs`. Do not edit. -->",
    "In each example that breaks a rule, `^^^` marks what is reported, and the message stands beside it.",
    ...groups.map((group) => `**${group.title}.** ${group.asked}.

${contents(group.rules)}`),
    ...groups.flatMap((group) => [`## ${group.title}`, ...group.rules.map((rule) => section(rule, reports))]),
    suppressions,
    ""
  ].join("\n\n").replace(/\n+$/, "\n");
}
var contents = (rules) => table(
  ["rule", "severity", "preset", ""],
  rules.map(({ id, severity, preset, summary }) => [`[\`${id}\`](#${id})`, severity, preset, cell(summary)])
);
function section(rule, reports) {
  return [
    `### ${rule.id}`,
    `${rule.summary}. Severity: **${rule.severity}**${presetOf(rule)}.`,
    paragraph(rule.why),
    ...optionsOf(rule),
    ...examples("Reported", rule.invalid, (example) => reports(rule, example)),
    ...examples("Accepted", rule.valid, () => []),
    ...rule.equivalents.length > 0 ? [`Same question elsewhere: ${rule.equivalents.map(code).join(", ")}`] : [],
    ...rule.references.length > 0 ? [`Read more:

${rule.references.map((url) => `- <${url}>`).join("\n")}`] : []
  ].join("\n\n");
}
var presetOf = ({ preset }) => preset === "recommended" ? "" : `, in the preset **${preset}**`;
function optionsOf({ options }) {
  const rows = Object.entries(options).map(([name, { schema, default: initial, help }]) => [
    code(name),
    kind(schema),
    cell(code(JSON.stringify(initial))),
    cell(help)
  ]);
  return rows.length > 0 ? [table(["option", "type", "default", ""], rows)] : [];
}
function kind({ type, items, minimum, maximum }) {
  if (items !== void 0) return "list of texts";
  const range = typeof minimum === "number" && typeof maximum === "number" ? `, ${minimum.toString()} to ${maximum.toString()}` : "";
  return `${String(type)}${range}`;
}
var examples = (heading, list, notes) => list.map((example) => {
  const settings = settingsOf(example);
  const lead = settings === "" ? `${heading}:` : `${heading} with ${code(settings)}:`;
  const shown = `${lead}

${block(language(example), underlined(unmarked(example.text).text, notes(example)))}`;
  const { fixed } = example;
  return fixed === void 0 ? shown : `${shown}

After \`--fix\`:

${block(language(example), fixed)}`;
});
function block(name, text) {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${name}
${text}
${fence}`;
}
var code = (text) => text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
var cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
var paragraph = (text) => text.trim().replace(/\s+/g, " ");
var table = (head, rows) => [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
var suppressions = `## Accepting a finding

\`\`\`hcl
# iam-lint-ignore[no-wildcard-actions]: the build account is thrown away each night
actions = ["s3:*"]
\`\`\`

The comment stands above a line, a statement or a resource, or at the end of its first line. JSON has no comments: name the
rule, the resource or the Sid under \`ignore\` in \`.iam-lint.yaml\`, or in CloudFormation under \`Metadata\`.

A comment that closes with \`(until=2027-03-31)\`, or an entry with \`until: '2027-03-31'\`, holds through that day.
\`max-ignore-days: 180\` in the configuration demands such a day of every suppression, at most so far from today.

\`foreign-ignores: true\` in the configuration makes suppressions count that were written for Checkov, Trivy, tfsec, cfn_nag
and Semgrep, where a rule here asks the same: the rules name their equivalents. They cover what they cover there.

${ownRules.map(({ id, severity, why }) => `### ${id}

${why} Severity: **${severity}**.`).join("\n\n")}`;
function equivalentTo(rules, id) {
  const wanted = id.toLowerCase();
  const names = (equivalent) => {
    const known = equivalent.toLowerCase();
    return [known, known.slice(known.indexOf(":") + 1)];
  };
  return rules.filter(({ equivalents }) => equivalents.some((equivalent) => names(equivalent).includes(wanted)));
}
function listing(rules) {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(
    ({ id, severity, preset, summary }) => [id.padEnd(width), severity.padEnd(7), preset.padEnd(11), `${summary}
`].join("  ")
  ).join("");
}
var WIDTH = 80;
function explain(rule) {
  const parts = [
    `${rule.id} (${rule.severity}, ${rule.category}, preset ${rule.preset})`,
    wrapped(`${rule.summary}.`),
    wrapped(rule.why),
    explainedOptions(rule),
    ...rule.invalid.slice(0, 1).map((example) => explained("reported", example)),
    ...rule.valid.slice(0, 1).map((example) => explained("accepted", example)),
    rule.equivalents.length > 0 ? `same question elsewhere
${indented(rule.equivalents.join("\n"))}` : "",
    rule.references.length > 0 ? `read more
${indented(rule.references.join("\n"))}` : ""
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function explainedOptions({ options }) {
  const lines = Object.entries(options).map(
    ([name, { schema, default: initial, help }]) => `${name} (${kind(schema)}; default ${JSON.stringify(initial)})
${indented(wrapped(help, WIDTH - 4))}`
  );
  return lines.length > 0 ? `options
${indented(lines.join("\n"))}` : "";
}
function explained(heading, example) {
  const { text, marks } = unmarked(example.text);
  const settings = settingsOf(example);
  return `${heading}${settings === "" ? "" : ` with ${settings}`}
${indented(underlined(text, marks))}`;
}
var indented = (text) => text.replace(/^(?=.)/gm, "  ");
function wrapped(text, width = WIDTH) {
  const lines = [];
  let line = "";
  for (const word of paragraph(text).split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
export {
  equivalentTo,
  explain,
  helpOf,
  listing,
  readme,
  repository
};
