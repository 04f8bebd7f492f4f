import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  isChosen,
  mayHoldPolicies,
  walk
} from "./chunk-VKIY2S3A.js";
import {
  confined,
  decode,
  failure
} from "./chunk-VBUKLAPW.js";
import {
  configOf,
  pathMatcher
} from "./chunk-ISXDP6QB.js";
import {
  nearest
} from "./chunk-G6YECOFJ.js";
import {
  filePath
} from "./chunk-IDVG7HMV.js";
import {
  UsageError
} from "./chunk-E53BV5WV.js";

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

// src/run/root.ts
import { isAbsolute, relative, resolve as resolve2 } from "node:path";
function rootOf({ cwd, ceiling }, path) {
  const first = directoryOf(resolve2(cwd, path));
  return repositoryRoot(first, ceiling) ?? (isInside(cwd, first) ? cwd : first);
}
function isInside(root, path) {
  const way = filePath(relative(root, path));
  return way !== ".." && !way.startsWith("../") && !isAbsolute(way);
}

// src/run/configuration.ts
import { relative as relative2, resolve as resolve3 } from "node:path";

// src/config/load.ts
async function loadConfig(source, rules, validate) {
  if (!source) return configOf({}, rules, () => ({ file: filePath(""), start: 0, end: 0 }));
  const { checked } = await import("./check-ZZ7BW6RC.js");
  return checked(source, rules, validate ?? (await import("./validate.generated-H7BS4P5D.js")).validate);
}

// src/run/configuration.ts
var configNames = [".iam-lint.yaml", ".github/iam-lint.yaml"];
var baselineName = filePath(".iam-lint-baseline.json");
async function configuration(asked, root, against, rules) {
  const { gate = false, base, head } = against ?? {};
  const ofHead = head ? await inSnapshot(asked, root, head) : onDisk(asked, root);
  const theirs = async () => ({
    config: await loadConfig(required(asked, ofHead), rules),
    file: ofHead,
    trustsBase: false
  });
  if (!gate || !base || asked.trust === "head") return theirs();
  const ofBase = await inSnapshot(asked, root, base);
  const own = ofBase === void 0 && ofHead !== void 0 && against?.tracks(ofHead.path) === false;
  const file = own ? ofHead : ofBase;
  const config = await loadConfig(file ?? (ofHead ? void 0 : required(asked, void 0)), rules);
  if (asked.trust === void 0 && config.trust === "head") return theirs();
  const isSame = own || ofHead?.path === ofBase?.path && ofHead?.text === ofBase?.text;
  const changed = (ofHead ?? ofBase)?.path;
  return { config, file, trustsBase: true, ...isSame || changed === void 0 ? {} : { pending: changed } };
}
function required({ config }, file) {
  if (config !== void 0 && !file) throw new UsageError(`cannot read the configuration ${config}: no such file`);
  return file;
}
function onDisk({ cwd, config, noConfig }, root) {
  if (noConfig) return void 0;
  if (config === void 0) {
    const name = only(configNames.filter((name2) => exists(resolve3(root, name2))));
    return name === void 0 ? void 0 : readConfig(resolve3(root, name), name);
  }
  const path = resolve3(cwd, config);
  return exists(path) ? readConfig(path, isInside(root, path) ? relative2(root, path) : config) : void 0;
}
function readConfig(path, name) {
  const read = readNamed(path);
  if ("refused" in read) throw unreadable(name, read.refused);
  return { path: filePath(name), text: read.text };
}
async function inSnapshot(asked, root, snapshot) {
  const { cwd, config, noConfig } = asked;
  if (noConfig) return void 0;
  const path = config === void 0 ? void 0 : resolve3(cwd, config);
  if (path !== void 0 && !isInside(root, path)) return onDisk(asked, root);
  const names = path === void 0 ? configNames : [relative2(root, path)];
  const found = [];
  for (const name of names) {
    const file = await snapshot.file(filePath(name));
    if ("failed" in file) throw unreadable(name, file.failed);
    if ("text" in file) found.push(file);
    else if (file.refused !== "no such file") throw unreadable(name, file.refused);
  }
  only(found.map((file) => file.path));
  return found[0];
}
var unreadable = (name, why) => new UsageError(`cannot read the configuration ${name}: ${why}`);
function only(names) {
  if (names.length > 1) throw new UsageError(`both ${names.join(" and ")} exist; keep one of them`);
  return names[0];
}

// src/run/files.ts
import { relative as relative3, resolve as resolve4 } from "node:path";

// src/host/files.ts
import { statSync as statSync2 } from "node:fs";
import { join as join2 } from "node:path";
var MOST_TEXT = 256 * 1024 * 1024;
function collect(root, paths, choice, most = MOST_TEXT) {
  const inside = confined(root);
  const named = new Set(paths.filter((path) => !isDirectory(join2(root, path))));
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
    return statSync2(path).isDirectory();
  } catch {
    return false;
  }
}

// src/run/files.ts
async function chosenFiles({ cwd, paths, stdin }, root, config, head) {
  if (stdin !== void 0) {
    const read = await readStdin();
    if ("refused" in read) throw new UsageError(`cannot read standard input: ${read.refused}`);
    const path = inRoot(cwd, root, stdin);
    return { linted: (other) => other === path, use: (use) => use(single(root, { path, text: read.text })) };
  }
  const [included, excluded] = [pathMatcher(config.include), pathMatcher(config.exclude)];
  const ours = [...configNames, config.baseline ?? baselineName];
  const choice = {
    included: config.include.length > 0 ? included : () => true,
    // Our own files are YAML and JSON, but nothing to lint.
    excluded: (path) => ours.includes(path) || excluded(path)
  };
  if (head) return ofCommit(head, cwd, root, paths, choice);
  const wanted = paths.map((path) => existing(cwd, root, path));
  return { linted: (path) => isChosen(path, wanted, choice), use: (use) => use(collect(root, wanted, choice)) };
}
function ofCommit(head, cwd, root, paths, choice) {
  const wanted = paths.map((path) => inRoot(cwd, root, path));
  for (const path of wanted) if (!head.has(path)) throw new UsageError(`no such path: ${path}`);
  const linted = (path) => isChosen(path, wanted, choice);
  const named = new Set(wanted.filter((path) => head.has(path) === "file"));
  return {
    linted,
    use: async (use) => {
      const done = await head.itself(linted, named, async (files) => ({ value: await use(files) }));
      if ("failed" in done) throw new UsageError(`cannot read the files of the pull request: ${done.failed}`);
      return done.value;
    }
  };
}
function existing(cwd, root, path) {
  const absolute = resolve4(cwd, path);
  if (exists(absolute)) return inRoot(cwd, root, path);
  const near = nearest(path.split(/[/\\]/).at(-1) ?? "", neighbours(absolute));
  throw new UsageError(`no such path: ${path}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}
function sourceOf(cwd, root, source, { sources }) {
  if (!sources.some(({ path: path2 }) => path2.endsWith(".json")))
    throw new UsageError("--source goes with a plan, the JSON that terraform show -json prints");
  const path = existing(cwd, root, source);
  return path === "." ? filePath("") : path;
}
function inRoot(cwd, root, path) {
  const absolute = resolve4(cwd, path);
  if (!isInside(root, absolute))
    throw new UsageError(`${path} lies outside ${root}; run iam-lint once for each repository`);
  return filePath(relative3(root, absolute) || ".");
}

export {
  exists,
  writeNamed,
  print,
  rootOf,
  configNames,
  baselineName,
  configuration,
  chosenFiles,
  sourceOf,
  inRoot
};
