import {
  Directories,
  MOST_STEPS,
  asBoundaries,
  attribute,
  attributeOf,
  blocksOf,
  calledDirectory,
  carrierOf,
  childModule,
  definitions,
  evaluate,
  headerOf,
  instancesOf,
  isLocal,
  isOfInterest,
  knownText,
  nestedAttribute,
  readResource,
  scopeIn,
  sourceOfCall
} from "./chunk-JI2TFZQZ.js";
import "./chunk-2W5HCFT2.js";
import {
  asDocument
} from "./chunk-SH7JXF6G.js";
import {
  directoryPart,
  isTerraform,
  resolvePath
} from "./chunk-HNOIEWU3.js";
import {
  isBarePolicy
} from "./chunk-UQPUWIRZ.js";
import {
  parsePolicy
} from "./chunk-66PHON5L.js";
import "./chunk-Y4ZK3O4C.js";
import {
  partNotRead
} from "./chunk-YMAZCKU2.js";
import "./chunk-TGJD63HR.js";
import {
  managedPolicyDocuments
} from "./chunk-PIANETPN.js";
import {
  inherit,
  listed,
  possibilities
} from "./chunk-KBO52DYW.js";
import {
  hole,
  unknown
} from "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";

// src/read/terraform/functions/engines.ts
async function enginesFor(sources, loadBytes) {
  const some = (test) => sources.some(({ text }) => test(text));
  const [regex, yaml, bytes] = await Promise.all([
    some((text) => text.includes("regex") && /\bregex(?:all)?\(/.test(text) || replacesPattern(text)) ? import("./re2-OZDBLAGI.js") : void 0,
    some((text) => text.includes("yamldecode")) ? import("./yaml-2KKYDOGD.js") : void 0,
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

// src/read/terraform/stray.ts
function strayDocuments(module) {
  const policies = [];
  for (const [address, declared] of module.directory.resources) {
    if (declared.block.type !== "data" || declared.block.labels[0]?.value !== "aws_iam_policy_document") continue;
    for (const instance of instancesOf(module, declared, address).list)
      if (!module.memo.has(`${instance.address}.json`) && !module.memo.has(`${instance.address}.minified_json`))
        policies.push(
          unknownKind(attributeOf(module, declared, instance, "json"), carrierOf(module, declared, instance))
        );
  }
  return policies;
}
var documentsIn = {
  /** Evaluating every argument of every resource would cost more than all the rest. */
  mayHave: ({ block, text }) => block.body.attributes.some(({ start, end }) => text.text.slice(start, end).includes("Statement")),
  block: (module, declared, instance) => {
    const carrier = carrierOf(module, declared, instance);
    return declared.block.body.attributes.filter(({ start, end }) => /Statement|polic/i.test(declared.text.text.slice(start, end))).flatMap(({ value }) => documents(evaluate(value, instance.scope), DEEPEST)).map((document) => unknownKind(document, carrier));
  }
};
var DEEPEST = 4;
function documents(value, depth) {
  if (depth === 0) return [];
  return possibilities(value).flatMap((one) => {
    const document = one.kind === "json" || one.kind === "string" || one.kind === "pattern" ? asDocument(one) : one;
    if (document.kind === "map" && isBarePolicy(document)) return [document];
    if (one.kind === "list") return listed(one).flatMap((item) => documents(item, depth - 1));
    if (one.kind === "map") return one.entries.flatMap((entry) => documents(inherit(entry.value, one.at), depth - 1));
    return [];
  });
}
var unknownKind = (document, carrier) => parsePolicy(inherit(asDocument(document), carrier.at), { kind: "unknown", carrier });

// src/read/terraform/provider.ts
function sessionPolicies(module, name, provider) {
  if (!/^aws(?: |$)/.test(name)) return [];
  const scope = scopeIn(module, provider);
  const alias = attribute(provider, "alias");
  const called = alias && knownText(evaluate(alias, scope));
  const carrier = {
    address: `${module.prefix}provider.aws${called === void 0 ? "" : `.${called}`}`,
    type: "provider",
    root: module.ancestors[0] ?? module.directory.path,
    at: headerOf(provider)
  };
  return ["assume_role", "assume_role_with_web_identity"].flatMap((type) => blocksOf(provider.block, type, scope).list).flatMap((nested) => nestedAttribute(nested, "policy") ?? []).map((value) => parsePolicy(asDocument(value), { kind: "session", carrier }));
}

// src/read/terraform/walk.ts
function readModule(module, found) {
  const modules = [module];
  for (const [address, declared] of module.directory.resources) {
    if (declared.block.type !== "resource") continue;
    const interesting = isOfInterest(declared.block.labels[0]?.value ?? "");
    if (!interesting && !documentsIn.mayHave(declared)) continue;
    for (const instance of instancesOf(module, declared, address).list) {
      if (interesting) readResource(module, declared, instance, found);
      else found.policies.push(...documentsIn.block(module, declared, instance));
    }
  }
  for (const [name, provider] of module.directory.providers)
    found.policies.push(...sessionPolicies(module, name, provider));
  for (const [name, call] of module.directory.calls) modules.push(...readCall(module, name, call, found));
  return modules;
}
function readCall(module, name, call, found) {
  const address = `module.${name}`;
  const instances = instancesOf(module, call, address).list;
  if (!calledDirectory(module, call, name)) {
    for (const instance of instances) found.policies.push(...documentsIn.block(module, call, instance));
    if (instances.length > 0) reportMissing(module, name, call);
    return [];
  }
  return instances.flatMap((instance) => {
    const child = childModule(module, call, name, instance);
    if (child) return readModule(child, found);
    say(module, name, call, "modules call each other in a circle");
    return [];
  });
}
var NOT_HERE = "is not here; run terraform init to have it read";
function reportMissing(module, name, call) {
  const source = sourceOfCall(module, call);
  if (source === void 0) say(module, name, call, "the source of the module is not known");
  else if (isLocal(source))
    say(module, name, call, `there is no Terraform in ${JSON.stringify(source)} inside the repository`);
  else say(module, name, call, `the module ${JSON.stringify(source)} ${NOT_HERE}`);
}
function say(module, name, call, reason) {
  const at = headerOf(call);
  const { notes } = module.project;
  if (notes.some((other) => other.at.file === at.file && other.at.start === at.start)) return;
  notes.push(partNotRead(at, reason, `${module.prefix}module.${name}`));
}

// src/read/terraform/read-root.ts
var nothing = () => ({ policies: [], roles: [], users: [], permissionSets: [], attachments: [] });
function readRoot(start, all, seen, plan) {
  const { project } = start;
  const notes = [];
  const root = plan ? { ...start, inputs: plan.inputs, project: { ...project, notes } } : start;
  const found = nothing();
  project.budget.steps = 0;
  const modules = readModule(root, found);
  for (const { directory } of modules) seen.add(directory.path);
  found.policies.push(...modules.flatMap(strayDocuments));
  const principals = [...found.roles, ...found.users];
  const references = (address) => [`${address}.arn`, `${address}.id`];
  const policies = asBoundaries(found.policies, principals, found.attachments, references);
  const model = { ...found, policies };
  join(plan ? plan.completed(root, model) : model, all);
  project.notes.push(...notes.filter(({ reason }) => !reason.endsWith(NOT_HERE)));
  if (project.budget.steps > MOST_STEPS) project.notes.push(exhausted(root));
}
function join(found, all) {
  all.policies.push(...found.policies);
  all.roles.push(...found.roles);
  all.users.push(...found.users);
  all.permissionSets.push(...found.permissionSets);
  all.attachments.push(...found.attachments);
}
function exhausted({ directory }) {
  const [first] = [...directory.resources.values(), ...directory.calls.values()];
  const at = first ? headerOf(first) : { file: directory.path, start: 0, end: 0 };
  const what = directory.path === "" ? "the repository root" : directory.path;
  return partNotRead(at, `evaluating ${what} takes too many steps; the rest of it is not read`);
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
  return {
    policies: found.policies.filter((policy) => isNew(policy) && !isOfCallers(policy.open)),
    roles: found.roles.filter(isNew),
    users: found.users.filter(isNew),
    permissionSets: found.permissionSets.filter(isNew),
    attachments: found.attachments.filter(isNew)
  };
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
  const { isValidHcl } = await import("./second-opinion-6KQCKP2F.js");
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
