import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  markdown
} from "./chunks/chunk-3ZCKNYZ7.js";
import {
  missingBases,
  trusts
} from "./chunks/chunk-GQSYJDNX.js";
import {
  engine,
  oneOf,
  readOutput,
  render,
  run,
  verdict,
  versionIn
} from "./chunks/chunk-6BYYUJZE.js";
import {
  print,
  writeNamed
} from "./chunks/chunk-CF7G2DDG.js";
import "./chunks/chunk-VKIY2S3A.js";
import {
  failure
} from "./chunks/chunk-VBUKLAPW.js";
import "./chunks/chunk-ISXDP6QB.js";
import "./chunks/chunk-G6YECOFJ.js";
import "./chunks/chunk-S7LMZ7MW.js";
import "./chunks/chunk-IDVG7HMV.js";
import {
  newOnly
} from "./chunks/chunk-5IXOLFA6.js";
import "./chunks/chunk-CTS2P5BP.js";
import "./chunks/chunk-4QEF62GD.js";
import "./chunks/chunk-734MBU24.js";
import "./chunks/chunk-3P4SDUTC.js";
import "./chunks/chunk-6VLEXFA3.js";
import {
  github
} from "./chunks/chunk-GPI4DHTG.js";
import "./chunks/chunk-3IZ5GZTM.js";
import "./chunks/chunk-M2D2WJZT.js";
import {
  faultLines
} from "./chunks/chunk-HFV67CFV.js";
import "./chunks/chunk-4C4IIBUG.js";
import "./chunks/chunk-TBO67NYP.js";
import "./chunks/chunk-BY2ZVXYW.js";
import "./chunks/chunk-5I2WROM7.js";
import {
  command,
  visible
} from "./chunks/chunk-HVSG7EWF.js";
import {
  UsageError,
  countBySeverity
} from "./chunks/chunk-E53BV5WV.js";
import "./chunks/chunk-BTNGEZAG.js";

// src/action.ts
import { relative, resolve } from "node:path";

// src/host/runner.ts
import { appendFileSync, mkdtempSync, readFileSync } from "node:fs";
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
function blobUrl(env2, commit) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env2;
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : void 0;
}
function event(env2) {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_EVENT_PATH: path = "", GITHUB_SHA: commit = "" } = env2;
  return { name, payload: json(path), commit };
}
function json(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
}
var gitHubOf = (env2) => ({
  url: env2["GITHUB_API_URL"] ?? "https://api.github.com",
  repository: env2["GITHUB_REPOSITORY"] ?? ""
});

// src/action/channels.ts
async function speakInChannels(env2, { channels, token }, change, { done, shown, end, baseUrl }) {
  if (!channels.comment && !channels.review && !channels.checkRun) return [];
  const [{ speakTo }, { linesAtHead }, { gitHub }] = await Promise.all([
    import("./chunks/speak-WNSZJZLI.js"),
    import("./chunks/head-6WFXCL3I.js"),
    import("./chunks/github-2E2PV3GS.js")
  ]);
  const api = gitHub({ token, ...gitHubOf(env2) });
  const { pull, head } = change;
  const audience = { api, pull, head, end, baseUrl, linesAtHead: linesAtHead(api, done.root, change, shown) };
  return speakTo(audience, channels, shown, done.report);
}

// src/action/inputs.ts
function readInputs(env2) {
  const text = (name) => input(env2, name) || void 0;
  const choice = (name, choices) => oneOf(name, text(name), choices);
  const list = (name) => input(env2, name).split("\n").map((line) => line.trim()).filter(Boolean);
  const flag = (name, otherwise) => {
    const value = choice(name, ["true", "false"]);
    return value === void 0 ? otherwise : value === "true";
  };
  return {
    paths: list("paths"),
    config: text("config"),
    failOn: choice("fail-on", ["error", "warning", "info", "never"]),
    all: flag("all", false),
    trust: choice("trust", trusts),
    onMissingBase: choice("on-missing-base", missingBases),
    source: text("source"),
    strict: flag("strict", false),
    files: list("format").map(reportFile),
    annotations: flag("annotations", true),
    summary: flag("summary", true),
    channels: {
      comment: flag("comment", false),
      tag: input(env2, "comment-tag"),
      review: flag("review", false),
      checkRun: flag("check-run", false)
    },
    token: input(env2, "token")
  };
}
function reportFile(text) {
  const { format, file } = readOutput(text);
  if (file === void 0) throw new UsageError(`format ${text} names no file; write ${text}=FILE`);
  return { format, file };
}

// src/run/event.ts
function changeOf({ name, payload, commit }) {
  const plain = { bases: [], head: commit, checkout: commit, merged: false, elsewhere: false, gate: false };
  switch (name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return { ...plain, ...pullRequest(payload), merged: true, gate: true };
    case "pull_request_target":
      return { ...plain, ...pullRequest(payload), merged: true, elsewhere: true, gate: true };
    case "merge_group":
      return { ...plain, ...exactly(commitIn(payload, "merge_group", "base_sha")), gate: true };
    case "push":
      return { ...plain, bases: basesOfPush(payload) };
    default:
      return plain;
  }
}
function pullRequest(payload) {
  const [base, head] = [
    commitIn(payload, "pull_request", "base", "sha"),
    commitIn(payload, "pull_request", "head", "sha")
  ];
  const number = fieldOf(payload, "pull_request", "number");
  return {
    bases: base === void 0 ? [] : [{ at: base, as: "merge-base" }],
    ...head === void 0 ? {} : { head },
    ...typeof number === "number" ? { pull: number } : {}
  };
}
var exactly = (commit) => commit === void 0 ? {} : { bases: [{ at: commit, as: "itself" }] };
function basesOfPush(payload) {
  const ref = fieldOf(payload, "ref");
  const standard = fieldOf(payload, "repository", "default_branch");
  if (typeof ref !== "string" || !ref.startsWith("refs/heads/")) return [];
  const before = commitIn(payload, "before");
  const itself = before === void 0 ? [] : [{ at: before, as: "itself" }];
  if (typeof standard !== "string" || ref === `refs/heads/${standard}`) return itself;
  const parting = { at: standard, as: "merge-base" };
  return fieldOf(payload, "forced") === true ? [parting] : [...itself, parting];
}
function commitIn(payload, ...keys) {
  const found = fieldOf(payload, ...keys);
  return typeof found === "string" && /^[0-9a-f]{40,64}$/.test(found) && !/^0+$/.test(found) ? found : void 0;
}
var fieldOf = (value, ...keys) => keys.reduce(
  (inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? inner[key] : void 0,
  value
);

// src/action.ts
var env = process.env;
async function main() {
  try {
    const inputs = readInputs(env);
    const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const change = changeOf(event(env));
    const request = {
      ...inputs,
      cwd,
      ceiling: cwd,
      noConfig: false,
      possible: false,
      variables: /* @__PURE__ */ new Map(),
      stdin: void 0,
      against: isCompared(change) ? (root) => against(root, change, inputs.token) : void 0
    };
    const done = await run(request, await engine());
    const end = verdict(done.report, { ...done, strict: inputs.strict });
    await speak(done, inputs, cwd, end, change);
    return end;
  } catch (error) {
    return failed(error);
  }
}
var isCompared = ({ bases, gate }) => gate || bases.length > 0;
async function against(root, change, token) {
  const [{ againstOf }, { gitHub }] = await Promise.all([import("./chunks/change-RUWBTTKY.js"), import("./chunks/github-2E2PV3GS.js")]);
  return againstOf(root, change, gitHub({ token, ...gitHubOf(env) }));
}
async function speak(done, inputs, cwd, end, change) {
  const version = versionIn(new URL("../package.json", import.meta.url));
  const look = { version, color: !env["NO_COLOR"], path: (path2) => relative(cwd, resolve(done.root, path2)) };
  const shown = done.all ? done.report : newOnly(done.report);
  verbatim(await render("pretty", done, look));
  if (inputs.annotations) print(github(shown));
  for (const line of faultLines(done.report)) say("error", line);
  if (done.missing) say(done.missing.then === "fail" ? "error" : "warning", missingLine(done.missing));
  if (end === "nothing") say("error", "nothing to lint: no Terraform, CloudFormation, JSON or YAML in these paths");
  if (end === "incomplete" && done.missing?.then !== "fail")
    say("error", "strict: something could not be read or judged");
  for (const { format, file } of inputs.files)
    warn(`write ${file}`, writeNamed(resolve(cwd, file), await render(format, done, { ...look, color: false })));
  const baseUrl = done.root === cwd ? blobUrl(env, change.elsewhere ? change.head : change.checkout) : void 0;
  if (inputs.summary)
    warn("write the job summary", appendSummary(env, markdown(shown, baseUrl === void 0 ? {} : { baseUrl })));
  for (const { channel, why } of await speakInChannels(env, inputs, change, { done, shown, end, baseUrl }))
    warn(`write ${channel}`, why);
  const report = writeTemporary(env, "report.json", await render("json", done, look));
  if ("failed" in report) warn("write the JSON report", report.failed);
  const path = "path" in report ? report.path : "";
  warn("set the outputs", appendOutputs(env, { ...outputs(done.report, shown, end), "report-json": path }));
}
var consequences = {
  fail: "on-missing-base is fail",
  all: "everything is judged as if it were new, though only errors fail the job",
  none: "everything is shown as if it were new, and nothing of it fails the job"
};
var missingLine = ({ why, then }) => `nothing to compare with: ${why}; ${consequences[then]}`;
function outputs(report, shown, end) {
  const { error, warning, info } = countBySeverity(shown.findings);
  const fresh = report.findings.filter(({ status }) => status === "new").length;
  const isCompared2 = report.baseSources !== void 0;
  return {
    conclusion: end,
    errors: error,
    warnings: warning,
    infos: info,
    new: isCompared2 ? fresh : "",
    existing: isCompared2 ? report.findings.length - fresh : "",
    fixed: isCompared2 ? report.fixed.length : "",
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
