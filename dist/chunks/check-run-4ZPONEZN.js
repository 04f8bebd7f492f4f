import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  bytes,
  page
} from "./chunk-3ZCKNYZ7.js";
import "./chunk-3P4SDUTC.js";
import {
  annotationOf
} from "./chunk-3IZ5GZTM.js";
import "./chunk-M2D2WJZT.js";
import "./chunk-4C4IIBUG.js";
import {
  counted,
  findingCounts,
  worstFirst
} from "./chunk-TBO67NYP.js";
import "./chunk-BY2ZVXYW.js";
import "./chunk-5I2WROM7.js";
import {
  capped,
  visible
} from "./chunk-HVSG7EWF.js";
import "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/report/check.ts
var BATCH = 50;
var MOST = 1e3;
var TITLE = 255;
var SUMMARY = 65535;
var level = {
  error: "failure",
  warning: "warning",
  info: "notice"
};
function check(report, baseUrl) {
  const { findings } = report;
  const rest = findings.length - MOST;
  const said = rest > 0 ? `${counted(rest, "finding")} of ${findings.length.toString()} without an annotation

` : "";
  return {
    title: capped(findingCounts(report), TITLE),
    // What the Checks API shows of Markdown has no diagrams.
    summary: said + page(report, baseUrl, { limit: SUMMARY - bytes(said), measure: bytes }, false),
    annotations: worstFirst(findings).slice(0, MOST).map((finding) => annotation(report, finding))
  };
}
function annotation(report, finding) {
  const { file, line, endLine, columns, message } = annotationOf(report, finding);
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    ...columns ? { start_column: columns.start, end_column: columns.end } : {},
    annotation_level: level[finding.severity],
    title: capped(visible(finding.rule), TITLE),
    message: visible(message)
  };
}

// src/run/speak/check-run.ts
async function postCheckRun({ api, head, tag, baseUrl, end }, report) {
  const { title, summary, annotations } = check(report, baseUrl);
  const output = (from) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) });
  const made = await api.request("POST /repos/{owner}/{repo}/check-runs", {
    name: tag === "" ? "iam-lint report" : `iam-lint report (${tag})`,
    head_sha: head,
    // Complete from the start: what fails half-way must not leave a check that everybody waits for.
    status: "completed",
    conclusion: end === "clean" ? "success" : "failure",
    output: output(0)
  });
  if ("failed" in made) return made.failed;
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    const route = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
    const added = await api.request(route, { check_run_id: Number(made.data.id), output: output(from) });
    if ("failed" in added) return `${added.failed}; ${(annotations.length - from).toString()} annotations are missing`;
  }
  return void 0;
}
export {
  postCheckRun
};
