import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  field,
  fieldsOf,
  itemsOf,
  parsed,
  textOf
} from "./chunk-Z2EL3I6K.js";
import {
  asBoundaries,
  attachedBy,
  carriedBy,
  documentOf,
  isOfInterest,
  nothing as nothing2,
  readContent
} from "./chunk-B3RF2RE4.js";
import {
  asDocument,
  withClosed
} from "./chunk-TZSKFNHF.js";
import {
  directoryPart
} from "./chunk-6MKYF7UO.js";
import {
  nothing,
  partNotRead
} from "./chunk-7WWQMP4Y.js";
import {
  stringEnd
} from "./chunk-EG25K4VU.js";
import {
  domainOf,
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";
import {
  reached
} from "./chunk-IDVG7HMV.js";

// src/read/plan/address.ts
var LONGEST = 1e4;
function stepsOf(address) {
  const steps = [];
  if (address.length > LONGEST) return steps;
  for (let at = 0; at < address.length; at++) {
    const nameEnd = endOfName(address, at);
    let end = nameEnd;
    while (address[end] === "[") end = endOfKey(address, end);
    steps.push({ name: address.slice(at, nameEnd), key: address.slice(nameEnd, end) });
    at = end;
  }
  return steps;
}
function endOfName(address, from2) {
  let end = from2;
  while (end < address.length && address[end] !== "." && address[end] !== "[") end++;
  return end;
}
function endOfKey(address, open) {
  const quoted = address[open + 1] === '"';
  const from2 = quoted ? stringEnd(address, open + 2) : open;
  const close = from2 === void 0 ? -1 : address.indexOf("]", from2);
  return close < 0 ? address.length : close + 1;
}
var callsIn = (module) => stepsOf(module).flatMap(({ name }, index) => index % 2 === 1 ? [name] : []);

// src/read/plan/configuration.ts
function configurationOf(module) {
  const resources = /* @__PURE__ */ new Map();
  for (const resource of itemsOf(field(module, "resources"))) {
    const [mode, type, name] = ["mode", "type", "name"].map((key) => textOf(field(resource, key)));
    if (type === void 0 || name === void 0) continue;
    resources.set(declaredAs(mode === "data", type, name), fieldsOf(field(resource, "expressions")));
  }
  const outputs = /* @__PURE__ */ new Map();
  for (const [name, output] of fieldsOf(field(module, "outputs"))) {
    const expression = field(output, "expression");
    if (expression) outputs.set(name, expression);
  }
  const calls = /* @__PURE__ */ new Map();
  for (const [name, call] of fieldsOf(field(module, "module_calls"))) {
    const called = field(call, "module");
    if (called) calls.set(name, { arguments: fieldsOf(field(call, "expressions")), module: configurationOf(called) });
  }
  return { resources, outputs, calls };
}
var declaredAs = (isData, type, name) => `${isData ? "data." : ""}${type}.${name}`;
function moduleAt(root, address) {
  let at = root;
  for (const name of callsIn(address)) at = at?.calls.get(name)?.module;
  return at;
}

// src/read/plan/content.ts
function contentOf(object) {
  const { file, start, end } = object.at;
  return {
    at: { file, start, end },
    when: object.at.when ?? [],
    argument: (name) => {
      const value = object.kind === "unknown" ? object : field(object, name);
      return value?.kind === "string" && value.value === "" ? void 0 : value;
    },
    blocks: (type) => blocksOf(object.kind === "unknown" ? object : field(object, type))
  };
}
function blocksOf(written) {
  if (!written) return { list: [] };
  if (written.kind === "map") return { list: [contentOf(written)] };
  const items = itemsOf(written);
  const unclear = [written, ...items].find((one) => "because" in one);
  const list = items.filter((item) => item.kind === "map").map(contentOf);
  return { list, ...unclear && "because" in unclear ? { open: unclear.because } : {} };
}

// src/read/plan/filled.ts
function filled(list, count, replacement) {
  if (count === 0 || count !== list.items.filter(isUnknown).length) return list;
  let next = 0;
  return { ...list, items: list.items.map((item) => isUnknown(item) ? replacement(next++, item) : item) };
}
var isUnknown = ({ kind }) => kind === "unknown";

// src/read/plan/after.ts
var AFTER_APPLY = "known after apply";
var SENSITIVE = "sensitive value";
function valuesOf({ after, unknown: mask, sensitive }, name, argument = "") {
  const at = after?.at ?? mask?.at ?? sensitive?.at;
  if (!at) return void 0;
  if (isTrue(sensitive)) return unknown(at, SENSITIVE, hole("free", name));
  if (isTrue(mask)) return unknown(at, AFTER_APPLY, hole(domainOf(argument), name));
  if (isSimple(mask) && isSimple(sensitive)) return after;
  if (after?.kind === "list" || !isPresent(after) && (mask?.kind === "list" || sensitive?.kind === "list"))
    return listOf({ after, unknown: mask, sensitive }, name, argument, at);
  if (after?.kind === "map" || !isPresent(after)) return mapOf({ after, unknown: mask, sensitive }, name, at);
  return after;
}
var isTrue = (mask) => mask?.kind === "boolean" && mask.value;
var isPresent = (value) => value !== void 0 && value.kind !== "absent";
var isSimple = (mask) => mask?.kind === "map" && mask.entries.length === 0 || mask?.kind !== "map" && itemsOf(mask).length === 0;
function listOf({ after, unknown: mask, sensitive }, name, argument, at) {
  const [items, masks, secrets] = [itemsOf(after), itemsOf(mask), itemsOf(sensitive)];
  const length = Math.max(items.length, masks.length, secrets.length);
  const each = argument.endsWith("s") ? argument.slice(0, -1) : "";
  const all = Array.from(
    { length },
    (_, index) => valuesOf(
      { after: items[index], unknown: masks[index], sensitive: secrets[index] },
      `${name}[${index.toString()}]`,
      each
    )
  );
  return { kind: "list", items: all.filter((item) => item !== void 0), at };
}
function mapOf({ after, unknown: mask, sensitive }, name, at) {
  const [fields, masks, secrets] = [fieldsOf(after), fieldsOf(mask), fieldsOf(sensitive)];
  const entries = [];
  for (const key of /* @__PURE__ */ new Set([...fields.keys(), ...masks.keys(), ...secrets.keys()])) {
    const parts = { after: fields.get(key), unknown: masks.get(key), sensitive: secrets.get(key) };
    const value = valuesOf(parts, `${name}.${key}`, key);
    if (value) entries.push({ key, keyAt: value.at, value });
  }
  return { kind: "map", entries, at };
}

// src/read/plan/resources.ts
var placeIn = (module, declaration) => `${module}
${declaration}`;
var LONGEST_NAME = 200;
var values = /* @__PURE__ */ new WeakMap();
function plannedValues(resource) {
  const { address, at } = resource;
  if (!values.has(resource))
    values.set(
      resource,
      valuesOf(resource, address.length > LONGEST_NAME ? `resource at ${at.start.toString()}` : address)
    );
  return values.get(resource);
}
function instancesIn(plan) {
  const changed = [
    ...itemsOf(field(plan, "resource_changes")),
    ...itemsOf(field(plan, "deferred_changes")).flatMap((deferred) => field(deferred, "resource_change") ?? [])
  ].flatMap(changedOf);
  const all = /* @__PURE__ */ new Map();
  for (const one of [...readBefore(field(field(field(plan, "prior_state"), "values"), "root_module")), ...changed]) {
    const place = placeIn(one.module, one.declaration);
    const instances = all.get(place) ?? /* @__PURE__ */ new Map();
    instances.set(one.key, one);
    all.set(place, instances);
  }
  return { resources: changed.filter(({ declaration }) => !declaration.startsWith("data.")), all };
}
function changedOf(written) {
  const change = field(written, "change");
  const after = field(change, "after");
  const mask = field(change, "after_unknown");
  const isThere = after?.kind === "map" || mask?.kind === "boolean" && mask.value;
  if (written.kind === "map" && written.open !== void 0 || !isThere) return [];
  const actions = itemsOf(field(change, "actions")).map(textOf);
  return named(written, textOf(field(written, "module_address")) ?? "", {
    after,
    unknown: mask,
    sensitive: field(change, "after_sensitive"),
    creates: actions.includes("create")
  });
}
function readBefore(module) {
  if (!module) return [];
  const address = textOf(field(module, "address")) ?? "";
  const own = itemsOf(field(module, "resources")).filter((resource) => textOf(field(resource, "mode")) === "data").flatMap(
    (resource) => named(resource, address, {
      after: field(resource, "values"),
      unknown: void 0,
      sensitive: field(resource, "sensitive_values"),
      creates: false
    })
  );
  return [...own, ...itemsOf(field(module, "child_modules")).flatMap(readBefore)];
}
function named(written, module, planned) {
  const place = field(written, "address");
  const [address, mode, type, name] = ["address", "mode", "type", "name"].map((key2) => textOf(field(written, key2)));
  if (!place || address === void 0 || type === void 0 || name === void 0) return [];
  const declaration = declaredAs(mode === "data", type, name);
  const before = `${module === "" ? "" : `${module}.`}${declaration}`;
  const key = address.startsWith(before) ? address.slice(before.length) : "";
  return [{ ...planned, address, module, type, declaration, key, at: place.at }];
}

// src/read/plan/documents.ts
var MOST_TEXT = 4e6;
var INCLUDED = /* @__PURE__ */ new Set(["source_policy_documents", "override_policy_documents"]);
var Documents = class {
  references;
  made = /* @__PURE__ */ new Map();
  left = MOST_TEXT;
  constructor(references) {
    this.references = references;
  }
  /** The one document that an argument is; `undefined` when it is put together from several things. */
  usedBy(resource, argument, at) {
    const [target, ...others] = this.references.targets(resource, argument) ?? [];
    return target && others.length === 0 && isDocument(target) ? this.used(target.resource, at) : void 0;
  }
  used(source, at) {
    const { after } = source;
    this.left -= after ? after.at.end - after.at.start : 0;
    const origin = hole("free", source.address);
    const document = this.left < 0 ? unknown(source.at, "the plan repeats its documents too often", origin) : this.of(source);
    return { ...document, at: reached(document.at, { at, note: `used here as ${source.address}` }) };
  }
  of(source) {
    const before = this.made.get(source);
    if (before === "busy") return unknown(source.at, "it includes itself", hole("free", source.address));
    if (before) return before;
    this.made.set(source, "busy");
    const document = textOf2(source) ?? documentOf(this.contentOf(source));
    this.made.set(source, document);
    return document;
  }
  /** A deferred data source; the documents it includes are deferred too, or text by now. */
  contentOf(source) {
    const { file, start, end } = source.at;
    const content = contentOf(plannedValues(source) ?? { kind: "map", entries: [], at: source.at });
    return {
      ...content,
      at: { file, start, end },
      argument: (name) => {
        const value = content.argument(name);
        if (value?.kind !== "list" || !INCLUDED.has(name)) return value;
        const targets = this.references.targets(source, name) ?? [];
        if (!targets.every(isDocument)) return value;
        const deferred = targets.filter(({ resource }) => !textOf2(resource));
        return filled(value, deferred.length, (index, item) => {
          const target = deferred[index];
          return target ? this.used(target.resource, item.at) : item;
        });
      }
    };
  }
};
var isDocument = ({ resource, attribute }) => resource.type === "aws_iam_policy_document" && (attribute === void 0 || attribute === "json" || attribute === "minified_json");
function textOf2(source) {
  const json = field(plannedValues(source), "json");
  return json?.kind === "string" || field(source.sensitive, "json") ? json : void 0;
}

// src/read/plan/known-arns.ts
function withReferences(model, resources) {
  const arns2 = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const arn = resource.type === "aws_iam_policy" ? textOf(fieldsOf(plannedValues(resource)).get("arn")) : void 0;
    if (arn !== void 0) arns2.set(arn, `${resource.address}.arn`);
  }
  if (arns2.size === 0) return model;
  const named3 = (word) => {
    const refers = word.known ? arns2.get(word.text) : void 0;
    return refers === void 0 ? word : { ...word, refers };
  };
  const bounded = (identity) => ({
    ...identity,
    boundary: identity.boundary.map((one) => one.is === "known" ? { ...one, value: named3(one.value) } : one)
  });
  return {
    ...model,
    roles: model.roles.map(bounded),
    users: model.users.map(bounded),
    attachments: model.attachments.map((one) => ({ ...one, policy: named3(one.policy) }))
  };
}

// src/read/plan/placed.ts
function placed(content, address, places) {
  const header = places.header(address);
  return header ? moved(content, header, (name) => places.argument(address, name) ?? header) : content;
}
function moved(content, header, argument) {
  return {
    at: header,
    when: content.when,
    argument: (name) => {
      const value = content.argument(name);
      return value && valueAt(value, argument(name));
    },
    blocks: (type) => {
      const { list, ...open } = content.blocks(type);
      return { list: list.map((block) => moved(block, header, () => header)), ...open };
    }
  };
}
var from = ({ file, start, end }, to) => ({
  ...to,
  via: [{ at: { file, start, end }, note: "as the plan has it" }]
});
function valueAt(value, to) {
  switch (value.kind) {
    case "list":
      return { ...value, items: value.items.map((item) => valueAt(item, to)), at: to };
    case "map":
      return {
        ...value,
        entries: value.entries.map((e) => ({ ...e, keyAt: from(e.keyAt, to), value: valueAt(e.value, to) })),
        at: to
      };
    case "alternatives":
      return { ...value, choices: value.choices.map((choice) => valueAt(choice, to)), at: to };
    case "json":
      return { ...value, value: valueAt(value.value, to), at: to };
    case "string": {
      const document = value.written ? asDocument(value) : value;
      return document.kind === "map" ? { kind: "json", value: valueAt(document, to), at: to } : { ...value, at: from(value.at, to) };
    }
    default:
      return { ...value, at: from(value.at, to) };
  }
}

// src/read/plan/references.ts
var LONGEST_WAY = 16;
var MOST_REFERENCES = 100;
var References = class {
  root;
  instances;
  constructor(root, instances) {
    this.root = root;
    this.instances = instances;
  }
  /** The arguments that the source gives a resource; `undefined` when the plan does not carry its configuration. */
  argumentsOf({ module, declaration }) {
    return this.root && moduleAt(this.root, module)?.resources.get(declaration);
  }
  /** All that an argument is put together from. */
  targets(resource, argument) {
    return this.follow(this.argumentsOf(resource)?.get(argument), resource, LONGEST_WAY);
  }
  follow(expression, where, left) {
    const references = itemsOf(field(expression, "references")).flatMap((one) => textOf(one) ?? []);
    if (left === 0 || references.length === 0 || references.length > MOST_REFERENCES) return void 0;
    const found = longest(references).map((reference) => this.one(stepsOf(reference), where, left - 1));
    return found.every((targets) => targets !== void 0) ? found.flat() : void 0;
  }
  one(steps, where, left) {
    const [first, second, third] = steps;
    switch (first?.name) {
      case "var":
        return second && this.passed(second.name, where, left);
      case "module":
        return second && third && this.output(second, third.name, where, left);
      case "data":
        return second && third && this.target(`data.${second.name}.${third.name}`, third.key, steps[3]?.name, where);
      default:
        return first && second && this.target(`${first.name}.${second.name}`, second.key, third?.name, where);
    }
  }
  /** `var.x`: the argument of the call, which stands in the module around. */
  passed(name, { module }, left) {
    const steps = stepsOf(module);
    const call = steps.at(-1);
    if (!call || !this.root) return void 0;
    const around = addressOf(steps.slice(0, -2));
    const expression = moduleAt(this.root, around)?.calls.get(call.name)?.arguments.get(name);
    return this.follow(expression, { module: around, key: call.key }, left);
  }
  output(call, name, { module }, left) {
    const inside = `${module === "" ? "" : `${module}.`}module.${call.name}${call.key}`;
    const expression = this.root && moduleAt(this.root, inside)?.outputs.get(name);
    return this.follow(expression, { module: inside, key: "" }, left);
  }
  /** The instance that is meant: by its key, by the same key as what refers to it, or as the only one. */
  target(declaration, key, attribute, { module, key: own }) {
    const instances = this.instances.all.get(placeIn(module, declaration));
    const only = instances?.size === 1 ? [...instances.values()][0] : void 0;
    const resource = instances?.get(key) ?? (key === "" ? instances?.get(own) ?? only : void 0);
    return resource && [{ resource, attribute }];
  }
};
var addressOf = (steps) => steps.map(({ name, key }) => name + key).join(".");
function longest(references) {
  const found = [];
  for (const reference of references)
    if (!/^(?:each|count)\./.test(reference) && !found.some((longer) => leadsTo(reference, longer)))
      found.push(reference);
  return found;
}
var leadsTo = (reference, longer) => longer.startsWith(reference) && ["", ".", "["].includes(longer.charAt(reference.length));

// src/read/plan/resource-content.ts
var LINT_SOURCES = `${AFTER_APPLY}; lint the sources instead`;
function resourceContent(resource, references, documents) {
  const content = contentOf(plannedValues(resource) ?? { kind: "map", entries: [], at: resource.at });
  const given = references.argumentsOf(resource);
  const policies = carriedBy(resource.type).map(({ at }) => at.split(".")[0]);
  const attached = attachedBy(resource.type);
  const isOfOthers = (name, isKnown) => given !== void 0 && !given.has(name) && (!isKnown || !resource.creates && (policies.includes(name) || name === attached));
  return {
    ...content,
    argument: (name) => {
      const value = content.argument(name);
      if (!value || isOfOthers(name, value.kind !== "unknown")) return void 0;
      if (policies.includes(name))
        return isAfterApply(value) ? documents.usedBy(resource, name, value.at) ?? toSources(value) : value;
      if (name === "permissions_boundary") return arns(value, references.targets(resource, name), false);
      if (SHARED.has(name) && isAfterApply(value)) return named2(value, references.targets(resource, name));
      return name === attached ? arns(value, references.targets(resource, name), true) : value;
    },
    blocks: (type) => {
      const { list, open } = content.blocks(type);
      if (isOfOthers(type, open === void 0)) return { list: [] };
      return {
        list: list.map((block) => ({ ...block, argument: (name) => toSources(block.argument(name)) })),
        ...open === void 0 ? {} : { open: open === AFTER_APPLY ? LINT_SOURCES : open }
      };
    }
  };
}
var SHARED = /* @__PURE__ */ new Set(["resource_share_arn", "bucket"]);
function named2(value, [only, ...others] = []) {
  return only && others.length === 0 ? unknown(value.at, AFTER_APPLY, hole("name", `${only.resource.address}.id`)) : value;
}
var isAfterApply = (value) => value?.kind === "unknown" && value.because === AFTER_APPLY;
function toSources(value) {
  return isAfterApply(value) ? { ...value, because: LINT_SOURCES } : value;
}
function arns(value, targets = [], isList) {
  const [only, ...others] = targets;
  if (!only || !targets.every(isPolicy)) return value;
  if (isAfterApply(value)) {
    if (others.length === 0) return arnOf(only, value.at);
    const items = targets.map((target) => arnOf(target, value.at));
    return isList ? { kind: "list", items, open: AFTER_APPLY, at: value.at } : value;
  }
  if (value.kind !== "list") return value;
  const pending = targets.filter(({ resource }) => field(plannedValues(resource), "arn")?.kind !== "string");
  return filled(value, pending.length, (index, item) => {
    const target = pending[index];
    return target ? arnOf(target, item.at) : item;
  });
}
var isPolicy = ({ resource, attribute }) => resource.type === "aws_iam_policy" && (attribute === void 0 || attribute === "arn" || attribute === "id");
var arnOf = ({ resource }, at) => unknown(at, AFTER_APPLY, hole("arn", `${resource.address}.arn`));

// src/read/plan/read.ts
function readPlan(file, sources) {
  const { value: plan, problems, broken } = parsed(file);
  const version = isPlan(plan) ? field(plan, "format_version") : void 0;
  if (!plan || !version) return void 0;
  const text = textOf(version) ?? "";
  if (!/^[01]\./.test(text))
    return { ...nothing, unreadable: [partNotRead(version.at, `plans of format ${text} are not read`)] };
  const problem = broken ? problems.at(-1) : void 0;
  const told = problem ? [partNotRead(problem.at, `not valid JSON: ${problem.message}; the rest of the plan is not read`)] : incomplete(plan);
  const { model, unreadable } = readResources(plan, sources ?? { root: directoryPart(file.path) });
  return { model, unreadable: [...told, ...unreadable], ignores: [] };
}
var isPlan = (value) => textOf(field(value, "format_version")) !== void 0 && ["resource_changes", "planned_values"].some((key) => fieldsOf(value).has(key));
function incomplete(plan) {
  const errored = field(plan, "errored");
  if (errored?.kind === "boolean" && errored.value)
    return [partNotRead(errored.at, "planning ended in an error; what the plan does not list is not read")];
  const planned = field(field(plan, "planned_values"), "root_module");
  if (planned && fieldsOf(planned).size > 0 && !field(plan, "resource_changes"))
    return [partNotRead(planned.at, "the plan has no resource_changes, without which it is not told what is known")];
  return [];
}
function readResources(plan, { root, places }) {
  const found = nothing2();
  const notes = [];
  const instances = instancesIn(plan);
  const configured = field(field(plan, "configuration"), "root_module");
  const references = new References(configured && configurationOf(configured), instances);
  const documents = new Documents(references);
  for (const resource of instances.resources) {
    if (!isOfInterest(resource.type)) continue;
    const { address, type } = resource;
    const planned = resourceContent(resource, references, documents);
    const content = places ? placed(planned, address, places) : planned;
    readContent({ address, type, root, at: places?.header(address) ?? resource.at }, content, found, notes);
  }
  const named3 = withReferences(found, instances.resources);
  const policies = asBoundaries(named3.policies, [...named3.roles, ...named3.users], named3.attachments, (address) => [
    `${address}.arn`
  ]);
  return { model: { ...named3, policies: withClosed(policies, found.closed) }, unreadable: notes };
}

export {
  stepsOf,
  configurationOf,
  plannedValues,
  instancesIn,
  readPlan
};
