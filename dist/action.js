import {
  engine,
  oneOf,
  print,
  readOutput,
  render,
  run,
  verdict,
  versionIn,
  writeNamed
} from "./chunks/chunk-UBWVMBED.js";
import {
  failure
} from "./chunks/chunk-7WXFYZNK.js";
import "./chunks/chunk-UL7PTKKW.js";
import "./chunks/chunk-ORNHUXJS.js";
import "./chunks/chunk-7AIZDC53.js";
import "./chunks/chunk-WCZTE6QE.js";
import "./chunks/chunk-VAUY3RH6.js";
import {
  github
} from "./chunks/chunk-JS4Q5LRR.js";
import {
  faultLines
} from "./chunks/chunk-CJOEYNEM.js";
import "./chunks/chunk-BDDSY7FM.js";
import {
  markdown
} from "./chunks/chunk-DCBRKF5A.js";
import "./chunks/chunk-ZIQAWPO4.js";
import "./chunks/chunk-N5ASCJXL.js";
import "./chunks/chunk-HYAAF5JD.js";
import {
  command,
  visible
} from "./chunks/chunk-KHNWIMPU.js";
import {
  UsageError,
  countBySeverity
} from "./chunks/chunk-ZXD4B6MJ.js";
import "./chunks/chunk-7VZ5H7B6.js";

// src/action.ts
import { relative, resolve } from "node:path";

// src/host/runner.ts
import { appendFileSync, mkdtempSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
var input = (env2, name) => (env2[`INPUT_${name.toUpperCase()}`] ?? "").trim();
var appendSummary = (env2, text) => append(env2["GITHUB_STEP_SUMMARY"], text);
function appendOutputs(env2, outputs2) {
  const border = randomToken();
  const lines = Object.entries(outputs2).map(([name, value]) => `${name}<<${border}
${String(value)}
${border}
`);
  return append(env2["GITHUB_OUTPUT"], lines.join(""));
}
function append(path, text) {
  if (!path) return "the runner names no file for it";
  try {
    appendFileSync(path, text);
    return void 0;
  } catch (error) {
    return failure(error);
  }
}
function writeTemporary(env2, name, text) {
  const directory = env2["RUNNER_TEMP"];
  if (!directory) return { failed: "the runner names no temporary directory" };
  try {
    const path = join(mkdtempSync(join(directory, "iam-lint-")), name);
    const failed2 = writeNamed(path, text);
    return failed2 === void 0 ? { path } : { failed: failed2 };
  } catch (error) {
    return { failed: failure(error) };
  }
}
var randomToken = () => `iam-lint-${randomUUID()}`;
function blobUrl(env2) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env2;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : void 0;
}

// src/action.ts
var env = process.env;
function readInputs() {
  const list = (name) => input(env, name).split("\n").map((line) => line.trim()).filter(Boolean);
  const flag = (name, otherwise) => {
    const value = oneOf(name, input(env, name) || void 0, ["true", "false"]);
    return value === void 0 ? otherwise : value === "true";
  };
  return {
    paths: list("paths"),
    config: input(env, "config") || void 0,
    failOn: oneOf("fail-on", input(env, "fail-on") || void 0, ["error", "warning", "info", "never"]),
    strict: flag("strict", false),
    files: list("format").map(reportFile),
    annotations: flag("annotations", true),
    summary: flag("summary", true)
  };
}
function reportFile(text) {
  const { format, file } = readOutput(text);
  if (file === void 0) throw new UsageError(`format ${text} names no file; write ${text}=FILE`);
  return { format, file };
}
async function main() {
  try {
    const inputs = readInputs();
    const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const request = {
      cwd,
      ceiling: cwd,
      noConfig: false,
      possible: false,
      variables: /* @__PURE__ */ new Map(),
      source: input(env, "source") || void 0,
      base: void 0,
      all: true,
      stdin: void 0,
      ...inputs
    };
    const done = await run(request, await engine());
    const end = verdict(done.report, { failOn: done.failOn, strict: inputs.strict });
    await speak(done, inputs, cwd, end);
    return end;
  } catch (error) {
    return failed(error);
  }
}
async function speak(done, inputs, cwd, end) {
  const version = versionIn(new URL("../package.json", import.meta.url));
  const look = { version, color: !env["NO_COLOR"], path: (path) => relative(cwd, resolve(done.root, path)) };
  verbatim(await render("pretty", done, look));
  if (inputs.annotations) print(github(done.report));
  for (const line of faultLines(done.report)) say("error", line);
  if (end === "nothing") say("error", "nothing to lint: no Terraform, CloudFormation, JSON or YAML in these paths");
  if (end === "incomplete") say("error", "strict: something could not be read or judged");
  for (const { format, file } of inputs.files)
    warn(`write ${file}`, writeNamed(resolve(cwd, file), await render(format, done, { ...look, color: false })));
  if (inputs.summary) {
    const baseUrl = done.root === cwd ? blobUrl(env) : void 0;
    warn("write the job summary", appendSummary(env, markdown(done.report, baseUrl === void 0 ? {} : { baseUrl })));
  }
  const report = writeTemporary(env, "report.json", await render("json", done, look));
  if ("failed" in report) warn("write the JSON report", report.failed);
  warn(
    "set the outputs",
    appendOutputs(env, { ...outputs(done, end), "report-json": "path" in report ? report.path : "" })
  );
}
function outputs({ report }, end) {
  const { error, warning, info } = countBySeverity(report.findings);
  return {
    conclusion: end,
    errors: error,
    warnings: warning,
    infos: info,
    "policies-checked": report.policies.checked,
    "policies-partly": report.policies.partly,
    "policies-not-read": report.policies.notRead
  };
}
function verbatim(text) {
  const token = randomToken();
  print(`${command("stop-commands", {}, token)}
${text}${text.endsWith("\n") ? "" : "\n"}::${token}::
`);
}
var say = (level, text) => {
  print(`${command(level, { title: "iam-lint" }, visible(text))}
`);
};
function warn(what, failure2) {
  if (failure2 !== void 0) say("warning", `cannot ${what}: ${failure2}`);
}
function failed(error) {
  const usage = error instanceof UsageError;
  if (usage) for (const line of error.message.split("\n")) say("error", line);
  else say("error", `iam-lint failed: ${error instanceof Error ? error.message : String(error)}; please report it`);
  const end = usage ? "usage" : "fault";
  warn("set the outputs", appendOutputs(env, { conclusion: end }));
  return end;
}
process.exitCode = await main() === "clean" ? 0 : 1;
