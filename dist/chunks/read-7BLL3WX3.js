import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  Directories,
  definitions,
  isLocal,
  join,
  nothing,
  readRoot,
  sourceOfCall
} from "./chunk-B3RF2RE4.js";
import "./chunk-AC3SBQJ4.js";
import "./chunk-JDNZKYKR.js";
import "./chunk-TZSKFNHF.js";
import "./chunk-YLRFTQG6.js";
import {
  directoryPart,
  isTerraform,
  resolvePath
} from "./chunk-6MKYF7UO.js";
import {
  partNotRead,
  partOfModel
} from "./chunk-7WWQMP4Y.js";
import "./chunk-EG25K4VU.js";
import "./chunk-FHIR563R.js";
import {
  managedPolicyDocuments
} from "./chunk-VPQ2VVNF.js";
import "./chunk-KWDIS3X2.js";
import "./chunk-IOVSJM3J.js";
import "./chunk-QVIQE77B.js";
import {
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-4QEF62GD.js";
import "./chunk-BTNGEZAG.js";

// src/read/terraform/functions/engines.ts
async function enginesFor(sources, loadBytes) {
  const some = (test) => sources.some(({ text }) => test(text));
  const [regex, yaml, bytes] = await Promise.all([
    some((text) => text.includes("regex") && /\bregex(?:all)?\(/.test(text) || replacesPattern(text)) ? import("./re2-FFM65VLB.js") : void 0,
    some((text) => text.includes("yamldecode")) ? import("./yaml-KKNFQZBH.js") : void 0,
    some((text) => BYTES.test(text)) ? loadBytes?.() : void 0
  ]);
  return {
    ...regex ? { regex: regex.patterns() } : {},
    ...yaml ? { yaml: yaml.decodeYaml } : {},
    ...bytes ? { bytes } : {}
  };
}
var BYTES = /[a-z][15]\(|(?:256|512|zip)\(/;
var NEAR = 400;
function replacesPattern(text) {
  for (let at = text.indexOf("replace("); at >= 0; at = text.indexOf("replace(", at + NEAR))
    if (/"\/[^"]/.test(text.slice(at, at + 2 * NEAR))) return true;
  return false;
}

// src/read/terraform/roots.ts
function calledPaths(paths, project) {
  const called = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const [module] = rootsAt(path, project);
    for (const call of module?.directory.calls.values() ?? []) {
      const source = module && sourceOfCall(module, call);
      const target = source !== void 0 && isLocal(source) ? resolvePath(path, source) : void 0;
      if (target !== void 0 && target !== path) called.add(target);
    }
  }
  return called;
}
function rootsAt(path, project, varFiles = []) {
  const directory = project.directories.get(path);
  if (!directory) return [];
  const root = (tfvars) => ({
    project,
    directory,
    prefix: "",
    given: void 0,
    tfvars,
    ancestors: [],
    callPath: [],
    when: [],
    memo: /* @__PURE__ */ new Map(),
    references: /* @__PURE__ */ new Map()
  });
  const sets = varFiles.filter((set) => set.some((file) => isIn(file, path)));
  if (sets.length === 0) return [root(/* @__PURE__ */ new Map())];
  return sets.map((set) => root(definitions(set.flatMap((file) => project.directories.open(file) ?? []))));
}
var UP_TO_CALLERS = "is up to who calls the module";
function moduleAlone(path, project) {
  const [root] = rootsAt(path, project);
  const variables = [...root?.directory.variables ?? []];
  const given = variables.map(([name, { block, text }]) => {
    const at = text.span(block.start, block.headerEnd);
    return [name, () => unknown(at, `var.${name} ${UP_TO_CALLERS}`, hole("free", `var.${name}`))];
  });
  return root && { ...root, given: new Map(given) };
}
var isIn = (file, directory) => directory === "" ? !directoryPart(file).includes("..") : file.startsWith(`${directory}/`);

// src/read/terraform/uncreated.ts
function readUncreated(called, project, all) {
  const created = new Set(placesOf(all));
  for (const path of called) {
    const notes = [];
    const module = moduleAlone(path, { ...project, notes });
    if (!module) continue;
    const found = nothing();
    readRoot(module, found, /* @__PURE__ */ new Set());
    join(uncreated(found, created), all);
    for (const place of placesOf(found)) created.add(place);
    const isSaid = ({ at }) => project.notes.some((other) => keyOf(other.at) === keyOf(at));
    project.notes.push(...notes.filter((note) => !isOfCallers(note.reason) && !isSaid(note)));
  }
}
function uncreated(found, created) {
  const isNew = ({ carrier }) => !created.has(keyOf(carrier.at));
  return partOfModel({ ...found, policies: found.policies.filter(({ open }) => !isOfCallers(open)) }, isNew);
}
function placesOf(found) {
  const lists = Object.values(found);
  return lists.flat().map(({ carrier }) => keyOf(carrier.at));
}
var isOfCallers = (because) => because?.endsWith(UP_TO_CALLERS) === true;
var keyOf = ({ file, start }) => `${start.toString()} ${file}`;

// src/read/terraform/read.ts
async function readTerraform(files, settings, plans = /* @__PURE__ */ new Map()) {
  const directories = new Directories(files);
  const terraform = files.sources.filter(({ path }) => isTerraform(path));
  const paths = [...new Set(terraform.map(({ path }) => directoryPart(path)))];
  const project = {
    files,
    directories,
    known: settings.known,
    environment: settings.environment ?? /* @__PURE__ */ new Map(),
    managedPolicy: terraform.some(asksForDocument) ? await managedPolicyDocuments() : () => void 0,
    engines: await enginesFor(terraform, settings.bytes),
    notes: [],
    budget: { steps: 0, depth: 0 }
  };
  const all = nothing();
  const called = calledPaths(paths, project);
  const seen = /* @__PURE__ */ new Set();
  const read = (path) => {
    const planned = plans.get(path) ?? [];
    for (const plan of planned) for (const root of rootsAt(path, project)) readRoot(root, all, seen, plan);
    if (planned.length === 0) for (const root of rootsAt(path, project, settings.varFiles)) readRoot(root, all, seen);
  };
  for (const path of /* @__PURE__ */ new Set([...paths, ...plans.keys()])) if (!called.has(path) || plans.has(path)) read(path);
  for (const path of paths) if (!seen.has(path)) read(path);
  readUncreated([...called].toSorted(), project, all);
  const doubtful = directories.all().filter(({ problems }) => problems.length > 0);
  return { model: all, unreadable: [...project.notes, ...await syntaxNotes(doubtful)], ignores: [] };
}
var asksForDocument = ({ text }) => text.includes("data.aws_iam_policy.") && /data\.aws_iam_policy\.[^\n]*\.policy\b/.test(text);
async function syntaxNotes(files) {
  if (files.length === 0) return [];
  const { isValidHcl } = await import("./second-opinion-N6PKICXF.js");
  return files.flatMap(({ source, text, problems }, index) => {
    const ours = index < MOST_OPINIONS && !source.path.endsWith(".json") && isValidHcl(source.text);
    const hint = ours ? " (but it is valid HCL: please report it)" : "";
    return problems.slice(0, MOST_PROBLEMS).map(({ message, start, end }) => partNotRead(text.span(start, end), message + hint));
  });
}
var MOST_PROBLEMS = 3;
var MOST_OPINIONS = 20;
export {
  readTerraform
};
