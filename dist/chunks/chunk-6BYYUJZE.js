import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  chosenFiles,
  configuration,
  rootOf,
  sourceOf
} from "./chunk-CF7G2DDG.js";
import {
  nearest
} from "./chunk-G6YECOFJ.js";
import {
  newOnly
} from "./chunk-5IXOLFA6.js";
import {
  colored,
  plain
} from "./chunk-6VLEXFA3.js";
import {
  UsageError,
  severities
} from "./chunk-E53BV5WV.js";

// src/run/render.ts
var formats = ["pretty", "json", "sarif", "github", "junit", "gitlab", "markdown"];
var whole = /* @__PURE__ */ new Set(["json", "sarif", "gitlab"]);
async function render(format, run2, look) {
  const { durationMs, hidden } = run2;
  const report = run2.all || whole.has(format) ? run2.report : newOnly(run2.report);
  switch (format) {
    case "pretty": {
      const palette = look.color ? colored : plain;
      return (await import("./pretty-YJ2UU7MP.js")).pretty(report, { durationMs, hidden, palette, path: look.path });
    }
    case "json":
      return (await import("./json-A2ZQ3QAM.js")).json(report, { version: look.version, durationMs });
    case "sarif":
      return sarif(report, look.version);
    case "github":
      return (await import("./github-XWVAVTFW.js")).github(report);
    case "junit":
      return (await import("./junit-IYZB4SD6.js")).junit(report, { durationMs });
    case "gitlab":
      return (await import("./gitlab-C6SJQN5Y.js")).gitlab(report);
    case "markdown":
      return (await import("./markdown-DQWNAJMK.js")).markdown(report);
  }
}
async function sarif(report, version) {
  const [encoder, { rules }, { ownRules }, { helpOf, repository }, { gzipSync }] = await Promise.all([
    import("./sarif-OD5AILEN.js"),
    import("./rules-N66VFX4A.js"),
    import("./own-7CQM5AHT.js"),
    import("./help-WUUIHDOZ.js"),
    import("node:zlib")
  ]);
  const texts = [...rules, ...ownRules].map((rule) => ({ ...rule, help: helpOf(rule.id) }));
  const packed = (text) => gzipSync(text).length;
  return encoder.sarif(report, { version, home: repository, rules: texts, packed });
}

// src/cli/arguments.ts
import { parseArgs } from "node:util";
var options = {
  format: { type: "string" },
  "fail-on": { type: "string" },
  strict: { type: "boolean" },
  config: { type: "string" },
  "no-config": { type: "boolean" },
  stdin: { type: "boolean" },
  "stdin-filename": { type: "string" },
  color: { type: "string" },
  possible: { type: "boolean" },
  "use-env": { type: "boolean" },
  source: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  base: { type: "string" },
  all: { type: "boolean" },
  equivalent: { type: "string" },
  "write-baseline": { type: "boolean" },
  fix: { type: "boolean" }
};
function readArguments(argv) {
  const { given, positionals } = tokens(argv);
  const has = (name) => given.has(name);
  const last = (name) => given.get(name)?.at(-1);
  if (has("help")) return { command: "help" };
  if (has("version")) return { command: "version" };
  const command = otherCommand(positionals, last("equivalent"));
  if (command) {
    const extra = [...given.keys()].find((name) => command.command !== "rules" || name !== "equivalent");
    if (extra !== void 0) throw new UsageError(`--${extra} does not go with ${command.command}`);
    return command;
  }
  if (has("equivalent")) throw new UsageError("--equivalent goes with the command rules");
  for (const other of ["base", "stdin"])
    if (has("write-baseline") && has(other)) throw new UsageError(`--write-baseline and --${other} exclude each other`);
  if (has("fix") && has("stdin"))
    throw new UsageError("--fix and --stdin exclude each other; --format json tells the edits of each finding");
  if (has("config") && has("no-config")) throw new UsageError("--config and --no-config exclude each other");
  return {
    command: "lint",
    paths: positionals,
    outputs: readOutputs(given.get("format") ?? []),
    failOn: oneOf("--fail-on", last("fail-on"), ["error", "warning", "info", "never"]),
    strict: has("strict"),
    config: last("config"),
    noConfig: has("no-config"),
    stdin: stdinName(has("stdin"), last("stdin-filename"), positionals),
    color: oneOf("--color", last("color"), ["auto", "always", "never"]) ?? "auto",
    possible: has("possible"),
    useEnv: has("use-env"),
    source: last("source"),
    base: last("base"),
    all: has("all"),
    fix: has("fix"),
    writeBaseline: has("write-baseline") ? last("write-baseline") || true : void 0
  };
}
function tokens(argv) {
  const parsed = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = /* @__PURE__ */ new Map();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const known = Object.entries(options).find(([name]) => name === token.name);
    if (!known) throw new UsageError(`no option ${token.rawName}${suggestion(token.name, Object.keys(options), "--")}`);
    const values = given.get(token.name) ?? [];
    given.set(token.name, [...values, optionValue(token, known[1].type)]);
  }
  return { given, positionals: parsed.positionals };
}
function optionValue({ rawName, value, inlineValue }, type) {
  if (type === "boolean") {
    if (rawName === "--write-baseline" && value !== "") return value ?? "";
    if (value !== void 0) throw new UsageError(`${rawName} takes no value`);
    return "";
  }
  if (value === void 0 || value === "" || inlineValue !== true && value.startsWith("-"))
    throw new UsageError(`${rawName} needs a value`);
  return value;
}
function otherCommand([name, ...rest], equivalent) {
  if (name === "explain") {
    const [rule, ...more] = rest;
    if (rule === void 0 || more.length > 0) throw new UsageError("explain takes the id of one rule");
    return { command: "explain", rule };
  }
  if (name !== "rules" && name !== "init") return void 0;
  if (rest.length > 0) throw new UsageError(`${name} takes no paths; to lint a directory of that name write ./${name}`);
  return name === "rules" ? { command: name, equivalent } : { command: name };
}
function readOutput(text) {
  const [name = "", ...file] = text.split("=");
  const format = oneOf("--format", name, formats) ?? "pretty";
  if (text.endsWith("=")) throw new UsageError(`--format ${text} names no file`);
  return { format, file: file.length > 0 ? file.join("=") : void 0 };
}
function readOutputs(texts) {
  const outputs = texts.map(readOutput);
  const [first, second] = outputs.filter(({ file }) => file === void 0);
  if (first && second)
    throw new UsageError(
      `${first.format} and ${second.format} both go to standard output; name a file: --format ${second.format}=FILE`
    );
  return first ? outputs : [{ format: "pretty", file: void 0 }, ...outputs];
}
function stdinName(stdin, name, paths) {
  if (!stdin && name !== void 0) throw new UsageError("--stdin-filename goes with --stdin");
  if (stdin && paths.length > 0) throw new UsageError("--stdin takes no paths");
  return stdin ? name ?? "stdin.json" : void 0;
}
function oneOf(option, value, choices) {
  if (value === void 0) return void 0;
  const found = choices.find((choice) => choice === value);
  if (found !== void 0) return found;
  throw new UsageError(`${option} ${value} is none of ${choices.join(", ")}${suggestion(value, choices, "")}`);
}
function suggestion(name, names, prefix) {
  const near = nearest(name, names);
  return near === void 0 ? "" : `; did you mean ${prefix}${near}?`;
}

// src/host/version.ts
import { readFileSync } from "node:fs";
function versionIn(manifest) {
  const read = JSON.parse(readFileSync(manifest, "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "unknown";
}

// src/run.ts
import { resolve } from "node:path";

// src/host/clock.ts
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);

// src/host/short-run.ts
import { setFlagsFromString } from "node:v8";
function expectShortRun() {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=500000");
}

// src/run.ts
async function engine() {
  expectShortRun();
  const [{ rules }, { lint }, { dataDate }, { helpOf }] = await Promise.all([
    import("./rules-N66VFX4A.js"),
    import("./lint-B5DLXEOI.js"),
    import("./date-M4ZEODHO.js"),
    import("./help-WUUIHDOZ.js")
  ]);
  return { rules, lint, data: dataDate, help: helpOf };
}
async function run(request, engine2) {
  const started = performance.now();
  const paths = request.paths.length > 0 ? request.paths : ["."];
  const root = rootOf(request, paths[0] ?? ".");
  const against = await request.against?.(root);
  const inForce = await configuration(request, root, against, engine2.rules);
  const { config } = inForce;
  const chosen = await chosenFiles({ ...request, paths }, root, config, against?.head);
  const whole2 = request.stdin === void 0 && paths.some((path) => resolve(request.cwd, path) === root);
  if (request.writeBaseline !== void 0 && !whole2)
    throw new UsageError(`--write-baseline takes all of ${root}; run it there, without other paths`);
  const { head, files, lint, mended } = await chosen.use(
    (files2) => judged({ ...request, paths, whole: whole2 }, root, inForce, files2, chosen, engine2)
  );
  const atBase = (base, use) => base.before(files, chosen.linted, async (before) => use(await lint(before), before));
  const found = await comparison(head, against, atBase, inForce);
  const since = await (await import("./baseline-K4PD5C7M.js")).heldAgainst(found.report, { root, whole: whole2, help: engine2.help, request, against, inForce, files });
  const report = request.possible ? since : { ...since, findings: since.findings.filter(sure), fixed: since.fixed.filter(sure) };
  const then = request.onMissingBase ?? (against?.gate === true && request.trust !== "head" ? "all" : config.onMissingBase);
  const failOn = request.failOn ?? config.failOn;
  return {
    report,
    hidden: since.findings.length - report.findings.length,
    failOn: found.missing === void 0 ? failOn : lenient(failOn, then),
    all: request.all || report.baseSources === void 0 && report.baseline === void 0,
    ...found.missing === void 0 ? {} : { missing: { why: found.missing, then } },
    durationMs: performance.now() - started,
    root,
    ...mended ? { mended } : {}
  };
}
async function judged(request, root, inForce, files, chosen, engine2) {
  const settings = settingsOf(request, root, inForce, files, engine2);
  const lint = (tree) => engine2.lint(tree, engine2.rules, settings);
  if (request.fix !== true) return { head: await lint(files), files, lint };
  const { mend } = await import("./mend-WCH2OFRI.js");
  const read = () => chosen.use((now) => Promise.resolve(now));
  const { report, files: after, ...mended } = await mend({ root, read, lint }, files);
  return { head: report, files: after, lint, mended };
}
var sure = ({ certainty }) => certainty !== "possible";
var lenient = (failOn, then) => then === "none" || failOn === "never" ? "never" : "error";
function settingsOf({ cwd, whole: whole2, variables, source }, root, { config, file }, files, { data, help }) {
  return {
    ...config.settings,
    terraform: {
      ...config.settings.terraform,
      environment: variables,
      ...source === void 0 ? {} : { source: sourceOf(cwd, root, source, files) },
      bytes: () => import("./bytes-EWKUPBLX.js")
    },
    data,
    help,
    today: today(),
    whole: whole2,
    ...file ? { config: file } : {}
  };
}
async function comparison(head, against, atBase, { trustsBase, pending }) {
  const { base, missing } = against ?? {};
  if (!base) return missing === void 0 ? { report: head } : { report: head, missing };
  const [{ compared }, { changedFiles }, { trusted }] = await Promise.all([
    import("./compare-QSBPP57W.js"),
    import("./changed-HILBNLZJ.js"),
    import("./trust-PM7G5PG6.js")
  ]);
  const found = await atBase(base, (before, files) => {
    const report = compared(before, trustsBase ? trusted(before, head, pending) : head);
    return { report: { ...report, changed: changedFiles(report, files.open) } };
  });
  return "failed" in found ? { report: head, missing: found.failed } : found;
}
var exits = { clean: 0, findings: 1, usage: 2, nothing: 3, incomplete: 4, fault: 70 };
function verdict(report, { failOn, strict, all = true, missing }) {
  if (report.faults.length > 0) return "fault";
  const failing = failOn === "never" ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  const counts = ({ status }) => all || status !== "existing";
  if (report.findings.some((finding) => counts(finding) && failing.includes(finding.severity))) return "findings";
  if (missing?.then === "fail") return "incomplete";
  if (report.files === 0) return "nothing";
  return strict && (report.policies.partly > 0 || report.notRead.length > 0) ? "incomplete" : "clean";
}

export {
  render,
  readArguments,
  readOutput,
  oneOf,
  suggestion,
  versionIn,
  engine,
  run,
  exits,
  verdict
};
