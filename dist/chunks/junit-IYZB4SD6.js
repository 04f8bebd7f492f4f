import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  faultLine
} from "./chunk-HFV67CFV.js";
import {
  sentence
} from "./chunk-4C4IIBUG.js";
import {
  countsLine
} from "./chunk-TBO67NYP.js";
import {
  lines,
  written
} from "./chunk-BY2ZVXYW.js";
import "./chunk-5I2WROM7.js";
import {
  capped,
  xml
} from "./chunk-HVSG7EWF.js";
import "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/junit.ts
function junit(report, { durationMs }) {
  const cases = distinct([
    ...report.faults.map(error),
    ...report.findings.map((finding) => failure(report, finding)),
    ...report.notRead.map((entry) => skipped(report, entry))
  ]);
  const shown = cases.length > 0 ? cases : [whole(report)];
  const count = (outcome) => shown.filter((each) => each.outcome === outcome).length;
  const time = (durationMs / 1e3).toFixed(3);
  const all = { tests: shown.length, failures: count("failure"), errors: count("error") };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "iam-lint", ...all, time })}>`,
    `  <testsuite${attributes({ name: "iam-lint", ...all, skipped: count("skipped"), time })}>`,
    "    <properties>",
    `      <property${attributes({ name: "counts", value: countsLine(report) })}/>`,
    `      <property${attributes({ name: "suppressed", value: report.suppressed.length })}/>`,
    `      <property${attributes({ name: "data", value: report.data })}/>`,
    "    </properties>",
    ...shown.map(testcase),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function failure(report, finding) {
  const { rule, severity, at, resource, related, help } = finding;
  const message = sentence(finding);
  return {
    name: `${rule}: ${message}`,
    classname: at.file,
    file: at.file,
    line: lines(report, at).line,
    outcome: "failure",
    type: severity,
    message,
    text: [
      `${severity}[${rule}] ${message}`,
      `at ${written(report, at)}${resource === null ? "" : ` in ${capped(resource)}`}`,
      ...related.map((other) => `see ${written(report, other.at)} ${capped(other.message)}`),
      `help: ${help}`
    ]
  };
}
function skipped(report, { file, at, resource, reason }) {
  const what = resource === null ? capped(reason) : `${capped(resource)}: ${capped(reason)}`;
  return {
    name: `not read: ${what}`,
    classname: file,
    file,
    line: at ? lines(report, at).line : 1,
    outcome: "skipped",
    message: `not read: ${what}`,
    text: [`not read: ${what}`, `at ${at ? written(report, at) : file}`]
  };
}
var error = (fault) => ({
  name: `${fault.rule}: fault of iam-lint`,
  classname: "iam-lint",
  outcome: "error",
  type: "fault",
  message: faultLine(fault),
  text: [faultLine(fault)]
});
var whole = ({ files }) => files > 0 ? { name: "no findings", classname: "iam-lint" } : { name: "nothing to lint", classname: "iam-lint", outcome: "skipped", message: "nothing to lint", text: [] };
function distinct(cases) {
  const taken = /* @__PURE__ */ new Map();
  return cases.map((each) => {
    const key = (name2) => JSON.stringify([each.classname, name2]);
    let number = taken.get(key(each.name)) ?? 0;
    let name = each.name;
    while (taken.has(key(name))) name = `${each.name} (${(++number).toString()})`;
    taken.set(key(name), 1);
    taken.set(key(each.name), Math.max(number, 1));
    return { ...each, name };
  });
}
function testcase({ name, classname, file, line, outcome, type, message, text = [] }) {
  const head = `    <testcase${attributes({ name, classname, file, line, time: "0.000" })}`;
  if (outcome === void 0) return `${head}/>`;
  return [
    `${head}>`,
    `      <${outcome}${attributes({ message, type })}>${text.map(xml).join("\n")}</${outcome}>`,
    "    </testcase>"
  ].join("\n");
}
var attributes = (given) => Object.entries(given).map(([name, value]) => value === void 0 ? "" : ` ${name}="${xml(String(value))}"`).join("");
export {
  junit
};
