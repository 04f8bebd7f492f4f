import {
  confined,
  decode,
  failure,
  newOnly
} from "./chunk-7WXFYZNK.js";
import {
  configOf,
  pathMatcher
} from "./chunk-UL7PTKKW.js";
import {
  nearest
} from "./chunk-ORNHUXJS.js";
import {
  filePath
} from "./chunk-WCZTE6QE.js";
import {
  colored,
  plain
} from "./chunk-VAUY3RH6.js";
import {
  UsageError,
  severities
} from "./chunk-ZXD4B6MJ.js";

// src/run/render.ts
var formats = ["pretty", "json", "sarif", "github", "junit", "gitlab", "markdown"];
var whole = /* @__PURE__ */ new Set(["json", "sarif", "gitlab"]);
async function render(format, run2, look) {
  const { durationMs, hidden } = run2;
  const report = run2.all || whole.has(format) ? run2.report : newOnly(run2.report);
  switch (format) {
    case "pretty": {
      const palette = look.color ? colored : plain;
      return (await import("./pretty-KEW7XHTK.js")).pretty(report, { durationMs, hidden, palette, path: look.path });
    }
    case "json":
      return (await import("./json-JX4EFYRT.js")).json(report, { version: look.version, durationMs });
    case "sarif":
      return sarif(report, look.version);
    case "github":
      return (await import("./github-BEOL4J6Y.js")).github(report);
    case "junit":
      return (await import("./junit-AJJ4SWJH.js")).junit(report, { durationMs });
    case "gitlab":
      return (await import("./gitlab-SSX5ZJIY.js")).gitlab(report);
    case "markdown":
      return (await import("./markdown-RPANI6WJ.js")).markdown(report);
  }
}
async function sarif(report, version) {
  const [encoder, { rules }, { ownRules }, { helpOf, repository }, { gzipSync }] = await Promise.all([
    import("./sarif-YTK33E4A.js"),
    import("./rules-CE2BXV7K.js"),
    import("./own-YQIPOYWG.js"),
    import("./help-XLJNUBYU.js"),
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
  fix: { type: "boolean" }
};
var later = ["fix"];
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
  if (has("all") && !has("base")) throw new UsageError("--all goes with --base");
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
    all: has("all")
  };
}
function tokens(argv) {
  const parsed = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = /* @__PURE__ */ new Map();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const known = Object.entries(options).find(([name]) => name === token.name);
    if (!known) throw new UsageError(`no option ${token.rawName}${suggestion(token.name, Object.keys(options), "--")}`);
    if (later.includes(token.name)) throw new UsageError(`--${token.name} is not available yet`);
    const values2 = given.get(token.name) ?? [];
    given.set(token.name, [...values2, optionValue(token, known[1].type)]);
  }
  return { given, positionals: parsed.positionals };
}
function optionValue({ rawName, value, inlineValue }, type) {
  if (type === "boolean") {
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

// src/host/root.ts
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
function repositoryRoot(path, ceiling) {
  let directory = resolve(path);
  for (; ; ) {
    if (existsSync(join(directory, ".git"))) return directory;
    const above = dirname(directory);
    if (directory === ceiling || above === directory) return void 0;
    directory = above;
  }
}
function directoryOf(path) {
  try {
    return statSync(path).isDirectory() ? path : dirname(path);
  } catch {
    return dirname(path);
  }
}
var exists = (path) => existsSync(path);
function neighbours(path) {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}

// src/host/streams.ts
import { closeSync, constants, openSync, readFileSync, writeFileSync } from "node:fs";
async function readStdin() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}
function readNamed(path) {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    return { refused: failure(error) };
  }
}
function writeNamed(path, text) {
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW);
    try {
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
    return void 0;
  } catch (error) {
    return failure(error);
  }
}
function print(text) {
  if (process.stdout.listenerCount("error") === 0) process.stdout.on("error", quietAboutClosedPipe);
  process.stdout.write(text);
}
function quietAboutClosedPipe(error) {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
}

// src/host/version.ts
import { readFileSync as readFileSync2 } from "node:fs";
function versionIn(manifest) {
  const read = JSON.parse(readFileSync2(manifest, "utf8"));
  return typeof read === "object" && read !== null && "version" in read ? String(read.version) : "unknown";
}

// src/run.ts
import { isAbsolute, relative, resolve as resolve2 } from "node:path";

// src/config/load.ts
async function loadConfig(source, rules, validate) {
  if (!source) return configOf({}, rules, () => ({ file: filePath(""), start: 0, end: 0 }));
  const { checked } = await import("./check-5FCLQ7V6.js");
  return checked(source, rules, validate ?? (await import("./validate.generated-ZOPYGGUS.js")).validate);
}

// src/host/files.ts
import { statSync as statSync3 } from "node:fs";
import { join as join3 } from "node:path";

// src/host/walk.ts
import { readdirSync as readdirSync2, statSync as statSync2 } from "node:fs";
import { join as join2 } from "node:path";
var MOST_FILES = 2e4;
var skipped = /* @__PURE__ */ new Set([".git", "node_modules", ".terraform"]);
var linted = /\.(?:tf|tofu|json|ya?ml|template)$/i;
var values = /\.tfvars(?:\.json)?$/i;
var mayHoldPolicies = (path) => linted.test(path) && !values.test(path);
function isChosen(path, paths, { included, excluded }) {
  const names = path.split("/");
  const above = names.map((_, index) => filePath(names.slice(0, index + 1).join("/")));
  if (paths.includes(path)) return mayHoldPolicies(path);
  const isUnder = paths.some((one) => one === "." || one === "" || path.startsWith(`${one}/`));
  return isUnder && mayHoldPolicies(path) && included(path) && !names.some((name) => skipped.has(name)) && !above.some(excluded);
}
function walk(confined2, directories, choice) {
  const state = { ...choice, confined: confined2, paths: /* @__PURE__ */ new Set(), refused: [], links: [], seen: /* @__PURE__ */ new Set() };
  for (const directory of directories) enter(state, directory);
  for (let link = state.links.shift(); link !== void 0; link = state.links.shift()) enter(state, link);
  const kept = [...state.paths].slice(0, MOST_FILES);
  if (kept.length < state.paths.size)
    state.refused.push({
      path: filePath("."),
      refused: `more than ${MOST_FILES.toString()} files; the others were not read`
    });
  return { paths: new Set(kept), refused: state.refused };
}
function enter(state, directory) {
  const found = state.confined.real(directory);
  if ("refused" in found) state.refused.push({ path: directory, refused: found.refused });
  else if (!state.seen.has(found.real) && state.paths.size <= MOST_FILES) {
    state.seen.add(found.real);
    for (const each of entries(state, directory, found.real)) visit(state, directory, each);
  }
}
function entries(state, directory, real) {
  try {
    return readdirSync2(real, { withFileTypes: true }).toSorted((a, b) => a.name < b.name ? -1 : 1);
  } catch (error) {
    state.refused.push({ path: directory, refused: failure(error) });
    return [];
  }
}
function visit(state, directory, each) {
  const path = filePath(directory === "." ? each.name : `${directory}/${each.name}`);
  if (skipped.has(each.name) || state.excluded(path)) return;
  if (each.isDirectory()) enter(state, path);
  else if (each.isSymbolicLink()) visitLink(state, path);
  else add(state, path);
}
function visitLink(state, path) {
  const found = state.confined.real(path);
  const toDirectory = leadsToDirectory(join2(state.confined.root, path));
  if ("refused" in found && (toDirectory || mayHoldPolicies(path))) state.refused.push({ path, refused: found.refused });
  else if (toDirectory) state.links.push(path);
  else add(state, path);
}
function add(state, path) {
  if (mayHoldPolicies(path) && state.included(path)) state.paths.add(path);
}
function leadsToDirectory(path) {
  try {
    return statSync2(path).isDirectory();
  } catch {
    return false;
  }
}

// src/host/files.ts
var MOST_TEXT = 256 * 1024 * 1024;
function collect(root, paths, choice, most = MOST_TEXT) {
  const inside = confined(root);
  const named = new Set(paths.filter((path) => !isDirectory(join3(root, path))));
  const walked = walk(
    inside,
    paths.filter((path) => !named.has(path)),
    choice
  );
  const found = takeAll(inside, [.../* @__PURE__ */ new Set([...walked.paths, ...named])].toSorted(), most);
  return {
    sources: found.filter((file) => "text" in file),
    refused: [
      ...walked.refused.filter(({ path }) => !named.has(path)),
      ...found.filter((file) => "refused" in file)
    ].toSorted(byPath),
    named,
    open: inside.open,
    bytes: inside.bytes,
    list: inside.list
  };
}
function single(root, source) {
  const inside = confined(root);
  return {
    sources: [source],
    refused: [],
    named: /* @__PURE__ */ new Set([source.path]),
    open: (path) => path === source.path ? source : inside.open(path),
    bytes: (path) => path === source.path ? new TextEncoder().encode(source.text) : inside.bytes(path),
    list: inside.list
  };
}
function takeAll(inside, paths, most) {
  let room = most;
  return paths.map((path) => {
    if (room < 0) return { path, refused: "too much text in all" };
    const file = take(inside, path);
    if ("text" in file) room -= file.text.length;
    return file;
  });
}
var take = (inside, path) => mayHoldPolicies(path) ? inside.open(path) : { path, refused: "not a kind of file that holds policies" };
var byPath = (a, b) => a.path < b.path ? -1 : Number(a.path > b.path);
function isDirectory(path) {
  try {
    return statSync3(path).isDirectory();
  } catch {
    return false;
  }
}

// src/host/short-run.ts
import { setFlagsFromString } from "node:v8";
function expectShortRun() {
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=500000");
}

// src/run.ts
async function engine() {
  expectShortRun();
  const [{ rules }, { lint }, { dataDate }, { helpOf }] = await Promise.all([
    import("./rules-CE2BXV7K.js"),
    import("./lint-BUA2YPGR.js"),
    import("./date-3IAFHZUJ.js"),
    import("./help-XLJNUBYU.js")
  ]);
  return { rules, lint, data: dataDate, help: helpOf };
}
async function run(request, { rules, lint, ...known }) {
  const started = performance.now();
  const paths = request.paths.length > 0 ? request.paths : ["."];
  const root = rootOf(request, paths[0] ?? ".");
  const configFile = configSource(request, root);
  const config = await loadConfig(configFile, rules);
  const { files, linted: linted2 } = await filesOf(request, root, paths, config);
  const whole2 = request.stdin === void 0 && paths.some((path) => resolve2(request.cwd, path) === root);
  const settings = {
    ...config.settings,
    terraform: {
      ...config.settings.terraform,
      environment: request.variables,
      ...request.source === void 0 ? {} : { source: sourceOf(request, root, request.source, files) },
      bytes: () => import("./bytes-YEHAQYK3.js")
    },
    ...known,
    whole: whole2,
    ...configFile ? { config: configFile } : {}
  };
  const { base } = request;
  const head = await lint(files, rules, settings);
  const found = base === void 0 ? head : await (await import("./base-V2ODZGPM.js")).against({ root, base, files, linted: linted2, lint: (before) => lint(before, rules, settings) }, head);
  const report = request.possible ? found : { ...found, findings: found.findings.filter(sure), fixed: found.fixed.filter(sure) };
  return {
    report,
    hidden: found.findings.length - report.findings.length,
    failOn: request.failOn ?? config.failOn,
    all: request.all,
    durationMs: performance.now() - started,
    root
  };
}
var sure = ({ certainty }) => certainty !== "possible";
function rootOf({ cwd, ceiling }, path) {
  const first = directoryOf(resolve2(cwd, path));
  return repositoryRoot(first, ceiling) ?? (isInside(cwd, first) ? cwd : first);
}
function isInside(root, path) {
  const way = filePath(relative(root, path));
  return way !== ".." && !way.startsWith("../") && !isAbsolute(way);
}
var configNames = [".iam-lint.yaml", ".github/iam-lint.yaml"];
function configSource({ cwd, config, noConfig }, root) {
  if (noConfig) return void 0;
  if (config !== void 0) {
    const path = resolve2(cwd, config);
    return readConfig(path, isInside(root, path) ? relative(root, path) : config);
  }
  const found = configNames.filter((name) => exists(resolve2(root, name)));
  if (found.length > 1) throw new UsageError(`both ${found.join(" and ")} exist; keep one of them`);
  return found[0] === void 0 ? void 0 : readConfig(resolve2(root, found[0]), found[0]);
}
function readConfig(path, name) {
  const read = readNamed(path);
  if ("refused" in read) throw new UsageError(`cannot read the configuration ${name}: ${read.refused}`);
  return { path: filePath(name), text: read.text };
}
async function filesOf({ cwd, stdin }, root, paths, config) {
  if (stdin !== void 0) {
    const read = await readStdin();
    if ("refused" in read) throw new UsageError(`cannot read standard input: ${read.refused}`);
    const path = inRoot(cwd, root, stdin);
    return { files: single(root, { path, text: read.text }), linted: (other) => other === path };
  }
  const [included, excluded] = [pathMatcher(config.include), pathMatcher(config.exclude)];
  const choice = {
    included: config.include.length > 0 ? included : () => true,
    // Our own configuration is YAML, but nothing to lint.
    excluded: (path) => configNames.some((name) => name === path) || excluded(path)
  };
  const wanted = paths.map((path) => existing(cwd, root, path));
  return { files: collect(root, wanted, choice), linted: (path) => isChosen(path, wanted, choice) };
}
function existing(cwd, root, path) {
  const absolute = resolve2(cwd, path);
  if (exists(absolute)) return inRoot(cwd, root, path);
  const near = nearest(path.split(/[/\\]/).at(-1) ?? "", neighbours(absolute));
  throw new UsageError(`no such path: ${path}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}
function sourceOf({ cwd }, root, source, { sources }) {
  if (!sources.some(({ path: path2 }) => path2.endsWith(".json")))
    throw new UsageError("--source goes with a plan, the JSON that terraform show -json prints");
  const path = existing(cwd, root, source);
  return path === "." ? filePath("") : path;
}
function inRoot(cwd, root, path) {
  const absolute = resolve2(cwd, path);
  if (!isInside(root, absolute))
    throw new UsageError(`${path} lies outside ${root}; run iam-lint once for each repository`);
  return filePath(relative(root, absolute) || ".");
}
var exits = { clean: 0, findings: 1, usage: 2, nothing: 3, incomplete: 4, fault: 70 };
function verdict(report, { failOn, strict, all = true }) {
  if (report.faults.length > 0) return "fault";
  const failing = failOn === "never" ? [] : severities.slice(0, severities.indexOf(failOn) + 1);
  const counts = ({ status }) => all || status !== "existing";
  if (report.findings.some((finding) => counts(finding) && failing.includes(finding.severity))) return "findings";
  if (report.files === 0) return "nothing";
  return strict && (report.policies.partly > 0 || report.notRead.length > 0) ? "incomplete" : "clean";
}

export {
  render,
  readArguments,
  readOutput,
  oneOf,
  suggestion,
  exists,
  writeNamed,
  print,
  versionIn,
  engine,
  run,
  rootOf,
  configNames,
  exits,
  verdict
};
