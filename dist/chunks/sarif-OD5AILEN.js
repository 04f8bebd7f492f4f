import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  faultLine
} from "./chunk-HFV67CFV.js";
import {
  sentence
} from "./chunk-4C4IIBUG.js";
import {
  counted,
  countsLine,
  worstFirst
} from "./chunk-TBO67NYP.js";
import {
  lines
} from "./chunk-BY2ZVXYW.js";
import {
  lineText
} from "./chunk-5I2WROM7.js";
import {
  capped,
  inertJson,
  sarifText,
  urlPath
} from "./chunk-HVSG7EWF.js";
import {
  countBySeverity
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/sarif/place.ts
var ROOT = "%SRCROOT%";
var artifact = (file) => ({ uri: urlPath(file), uriBaseId: ROOT });
function physical(report, span) {
  const source = report.sources.get(span.file);
  if (!source) return { artifactLocation: artifact(span.file), region: { startLine: 1 } };
  const { line, column, endLine, endColumn } = lines(report, span);
  const end = endLine === line ? endColumn : Math.max(lineText(source, line).length + 1, column);
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: end };
  return { artifactLocation: artifact(span.file), region };
}
var location = (report, at, message) => ({
  physicalLocation: physical(report, at),
  message: { text: sarifText(capped(message)) }
});

// src/report/sarif/notifications.ts
var MOST = 1e3;
function notifications(report, leftOut2, ruleIndex) {
  return [
    ...report.faults.map((fault) => ({
      level: "error",
      message: { text: sarifText(faultLine(fault)) },
      ...associated(fault.rule, ruleIndex(fault.rule))
    })),
    ...leftOut2.map((text) => ({ level: "warning", message: { text } })),
    ...unread(report, report.notRead, "warning", "not read"),
    ...unread(report, report.partlyRead, "note", "not known")
  ];
}
var associated = (id, index) => ({ associatedRule: index < 0 ? { id } : { id, index } });
function unread(report, entries, level, what) {
  const rest = entries.length - MOST;
  return [
    ...entries.slice(0, MOST).map(({ file, at, resource, reason }) => {
      const whose = resource === null ? "" : `${capped(resource)}: `;
      const place = at ? physical(report, at) : { artifactLocation: artifact(file) };
      return {
        level,
        message: { text: sarifText(`${what}: ${whose}${capped(reason)}`) },
        locations: [{ physicalLocation: place }]
      };
    }),
    ...rest > 0 ? [{ level, message: { text: `${rest.toString()} more ${what}: the JSON report lists all` } }] : []
  ];
}

// src/report/sarif/rules.ts
var levelOf = { error: "error", warning: "warning", info: "note" };
var problemOf = { error: "error", warning: "warning", info: "recommendation" };
var DESCRIPTION = 1024;
function descriptors(rules, findings) {
  const known = new Map(rules.map((rule) => [rule.id, descriptor(rule)]));
  for (const { rule, help } of findings) if (!known.has(rule)) known.set(rule, { id: rule, helpUri: help });
  return { list: [...known.values()], indexOf: new Map([...known.keys()].map((id, index) => [id, index])) };
}
function descriptor({ id, severity, category, summary: summary2, why, references, help }) {
  const said = why.trim().replace(/\s+/g, " ");
  const further = [help, ...references];
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()),
    shortDescription: { text: capped(`${summary2}.`, DESCRIPTION) },
    fullDescription: { text: capped(said, DESCRIPTION) },
    helpUri: help,
    help: {
      text: [said, "Read more:", ...further].join("\n"),
      markdown: `${said}

Read more:

${further.map((url) => `- <${url}>`).join("\n")}`
    },
    defaultConfiguration: { level: levelOf[severity] },
    properties: { tags: ["security", category], precision: "high", "problem.severity": problemOf[severity] }
  };
}

// src/report/sarif/result.ts
var RELATED = 999;
function result(report, finding, ruleIndex) {
  const { rule, severity, at, resource, related, fix, certainty, condition } = finding;
  const replaced = fix ? fixes(report, fix) : [];
  const logical = resource === null ? {} : { logicalLocations: [{ fullyQualifiedName: resource, kind: "resource" }] };
  const others = related.slice(0, RELATED).map((other, index) => ({ id: index + 1, ...location(report, other.at, other.message) }));
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf[severity],
    message: { text: sarifText(sentence(finding)) },
    locations: [{ physicalLocation: physical(report, at), ...logical }],
    ...others.length > 0 ? { relatedLocations: others } : {},
    ...flow(report, finding),
    partialFingerprints: { "iamLint/v1": finding.fingerprint },
    ...report.suppressed.length > 0 ? { suppressions: suppressions(finding) } : {},
    ...finding.status === null ? {} : { baselineState: finding.status === "new" ? "new" : "unchanged" },
    ...replaced.length > 0 ? { fixes: replaced } : {},
    properties: { certainty, ...condition === void 0 ? {} : { condition } }
  };
}
function flow(report, { at, related }) {
  const steps = related.filter(({ step }) => step);
  if (steps.length === 0) return {};
  const way = [{ at, message: "written here" }, ...steps];
  const locations = way.map((step) => ({ location: location(report, step.at, step.message) }));
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}
var suppressions = (finding) => "reason" in finding ? [{ kind: finding.inSource ? "inSource" : "external", justification: sarifText(capped(finding.reason, 1e3)) }] : [];
function fixes(report, { description, edits }) {
  if (edits.some(({ file }) => !report.sources.has(file))) return [];
  const files = [...new Set(edits.map(({ file }) => file))];
  const artifactChanges = files.map((file) => ({
    artifactLocation: artifact(file),
    replacements: edits.filter((edit) => edit.file === file).map((edit) => {
      const { line, column, endLine, endColumn } = lines(report, edit);
      const deletedRegion = { startLine: line, startColumn: column, endLine, endColumn };
      return { deletedRegion, insertedContent: { text: edit.text } };
    })
  }));
  return [{ description: { text: sarifText(description) }, artifactChanges }];
}

// src/report/sarif.ts
var RESULTS = 5e3;
var BYTES = 1e7;
function sarif(report, options) {
  const all = [...worstFirst(report.findings), ...worstFirst(report.suppressed)];
  let kept = Math.min(all.length, RESULTS);
  for (; ; ) {
    const text = log(report, all, kept, options);
    const size = text.length * 3 <= BYTES ? 0 : options.packed(text);
    if (size <= BYTES || kept === 0) return text;
    kept = Math.floor(Math.min(0.9, BYTES / size * 0.95) * kept);
  }
}
function log(report, all, kept, options) {
  const { list, indexOf } = descriptors(options.rules, all);
  const index = (rule) => indexOf.get(rule) ?? -1;
  const driver = {
    name: "iam-lint",
    version: options.version,
    semanticVersion: options.version,
    informationUri: options.home,
    rules: list
  };
  const run = {
    tool: { driver },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository" } } },
    invocations: [
      {
        executionSuccessful: report.faults.length === 0,
        toolExecutionNotifications: notifications(report, leftOut(all, kept), index)
      }
    ],
    results: all.slice(0, kept).map((finding) => result(report, finding, index(finding.rule))),
    properties: { counts: countsLine(report), ...summary(report), suppressed: report.suppressed.length }
  };
  return `${inertJson({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, 0)}
`;
}
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var summary = ({ files, policies: { checked, partly, notRead }, findings, data }) => ({
  files,
  policies: { checked, partly, notRead },
  ...countBySeverity(findings),
  data
});
function leftOut(all, kept) {
  const related = all.slice(0, kept).reduce((sum, each) => sum + Math.max(each.related.length - RELATED, 0), 0);
  const rest = all.length - kept;
  return [
    ...rest > 0 ? [
      `${counted(rest, "result")} of ${all.length.toString()} left out, accepted ones and the least severe; the JSON report lists all`
    ] : [],
    ...related > 0 ? [`${counted(related, "related location")} left out; the JSON report lists all`] : []
  ];
}
export {
  sarif
};
