#!/usr/bin/env node
import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  engine,
  exits,
  readArguments,
  render,
  run,
  suggestion,
  verdict,
  versionIn
} from "./chunks/chunk-6BYYUJZE.js";
import {
  configNames,
  exists,
  print,
  rootOf,
  writeNamed
} from "./chunks/chunk-CF7G2DDG.js";
import "./chunks/chunk-VKIY2S3A.js";
import "./chunks/chunk-VBUKLAPW.js";
import "./chunks/chunk-ISXDP6QB.js";
import "./chunks/chunk-G6YECOFJ.js";
import "./chunks/chunk-S7LMZ7MW.js";
import "./chunks/chunk-IDVG7HMV.js";
import "./chunks/chunk-5IXOLFA6.js";
import "./chunks/chunk-CTS2P5BP.js";
import "./chunks/chunk-4QEF62GD.js";
import "./chunks/chunk-734MBU24.js";
import "./chunks/chunk-6VLEXFA3.js";
import {
  faultLines
} from "./chunks/chunk-HFV67CFV.js";
import {
  visible
} from "./chunks/chunk-HVSG7EWF.js";
import {
  UsageError
} from "./chunks/chunk-E53BV5WV.js";
import "./chunks/chunk-BTNGEZAG.js";

// src/cli.ts
import { relative, resolve } from "node:path";

// src/host/terminal.ts
function wantsColor(wish, env, isTerminal) {
  if (wish !== "auto") return wish === "always";
  if (env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
  return isTerminal && env["TERM"] !== "dumb";
}

// src/cli.ts
var version = () => versionIn(new URL("../package.json", import.meta.url));
async function main(argv) {
  try {
    return await perform(readArguments(argv));
  } catch (error) {
    if (error instanceof UsageError) {
      complain(error.message);
      return "usage";
    }
    complain(`failed: ${error instanceof Error ? error.stack ?? error.message : String(error)}
please report it`);
    return "fault";
  }
}
function complain(text) {
  for (const line of text.split("\n")) process.stderr.write(`iam-lint: ${visible(line)}
`);
}
async function perform(asked) {
  switch (asked.command) {
    case "lint":
      return lintAndReport(asked);
    case "explain":
      return explain(asked.rule);
    case "rules":
      return list(asked.equivalent);
    case "init":
      return init();
    case "help":
      print((await import("./chunks/usage-XHGRLLSQ.js")).usage);
      return "clean";
    case "version":
      print(`${version()}
`);
      return "clean";
  }
}
async function lintAndReport(asked) {
  const cwd = process.cwd();
  const variables = new Map(asked.useEnv ? terraformVariables(process.env) : []);
  const { base } = asked;
  const against = base === void 0 ? void 0 : async (root) => (await local()).sharedWith(root, base);
  const done = await run({ cwd, ...asked, variables, against }, await engine());
  const color = wantsColor(asked.color, process.env, process.stdout.isTTY);
  const look = { version: version(), path: (path) => relative(cwd, resolve(done.root, path)) };
  const failures = [];
  for (const { format, file } of asked.outputs) {
    const text = await render(format, done, { ...look, color: color && file === void 0 });
    if (file === void 0) {
      print(text);
      continue;
    }
    const failed = writeNamed(resolve(cwd, file), text);
    if (failed !== void 0) failures.push(`cannot write ${file}: ${failed}`);
  }
  const end = verdict(done.report, { ...done, strict: asked.strict });
  const mended = done.mended ? mendedLines(done.mended, (path) => look.path(path)) : [];
  for (const line of [...mended, ...faultLines(done.report), ...failures]) complain(line);
  if (end === "nothing") complain(`nothing to lint: no Terraform, CloudFormation, JSON or YAML in ${where(asked)}`);
  return failures.length > 0 && end === "clean" ? "usage" : end;
}
var local = () => import("./chunks/against-4TDFHJAS.js");
function mendedLines({ counts, failures }, shown) {
  const files = [...counts].map(([path, count]) => `fixed ${count.toString()} in ${shown(path)}`);
  return [...files.length > 0 ? files : ["nothing that can be fixed"], ...failures];
}
var terraformVariables = (env) => Object.entries(env).flatMap(
  ([name, value = ""]) => name.startsWith("TF_VAR_") ? [[name.slice("TF_VAR_".length), value]] : []
);
var where = ({ paths }) => paths.length > 0 ? paths.join(", ") : "this directory";
async function explain(id) {
  const [{ rules }, docs] = await Promise.all([import("./chunks/rules-N66VFX4A.js"), import("./chunks/docs-3UBUNE3B.js")]);
  const rule = rules.find((each) => each.id === id);
  if (!rule)
    throw new UsageError(
      `no rule ${id}${suggestion(
        id,
        rules.map((each) => each.id),
        ""
      )}`
    );
  print(`${docs.explain(rule).trimEnd()}
`);
  return "clean";
}
async function list(equivalent) {
  const [{ rules }, docs] = await Promise.all([import("./chunks/rules-N66VFX4A.js"), import("./chunks/docs-3UBUNE3B.js")]);
  const listed = equivalent === void 0 ? rules : docs.equivalentTo(rules, equivalent);
  if (listed.length === 0) throw new UsageError(`no rule is equivalent to ${equivalent ?? ""}`);
  print(docs.listing(listed));
  return "clean";
}
async function init() {
  const cwd = process.cwd();
  const root = rootOf({ cwd }, ".");
  const present = configNames.find((name) => exists(resolve(root, name)));
  if (present !== void 0) throw new UsageError(`${present} exists already`);
  const [{ rules }, { initialConfig }] = await Promise.all([import("./chunks/rules-N66VFX4A.js"), import("./chunks/init-EGIKMGS2.js")]);
  const failed = writeNamed(resolve(root, configNames[0]), initialConfig(rules));
  if (failed !== void 0) throw new UsageError(`cannot write ${configNames[0]}: ${failed}`);
  print(`wrote ${relative(cwd, resolve(root, configNames[0]))}
`);
  return "clean";
}
process.exitCode = exits[await main(process.argv.slice(2))];
