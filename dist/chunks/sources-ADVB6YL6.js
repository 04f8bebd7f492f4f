import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  configurationOf,
  instancesIn,
  plannedValues,
  readPlan,
  stepsOf
} from "./chunk-GCPMBWWC.js";
import {
  field,
  fieldsOf,
  parsed
} from "./chunk-Z2EL3I6K.js";
import {
  Directories,
  attribute,
  childModule,
  headerOf,
  instancesOf
} from "./chunk-B3RF2RE4.js";
import "./chunk-AC3SBQJ4.js";
import "./chunk-JDNZKYKR.js";
import "./chunk-TZSKFNHF.js";
import "./chunk-YLRFTQG6.js";
import {
  directoryPart
} from "./chunk-6MKYF7UO.js";
import {
  partNotRead,
  wholeFile
} from "./chunk-7WWQMP4Y.js";
import "./chunk-EG25K4VU.js";
import "./chunk-FHIR563R.js";
import "./chunk-KWDIS3X2.js";
import "./chunk-IOVSJM3J.js";
import "./chunk-QVIQE77B.js";
import {
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/read/plan/completed.ts
function completed(sources, plan) {
  const planned = byAddress(plan);
  const chosen = /* @__PURE__ */ new Set();
  for (const [address, written] of byAddress(sources)) {
    const other = planned.get(address);
    planned.delete(address);
    const isBetter = other !== void 0 && !written.every(isWhole) && other.every(isWhole);
    for (const one of isBetter ? other : written.filter((each) => other !== void 0 || !isConditional(each)))
      chosen.add(one);
  }
  for (const only of planned.values()) for (const one of only) chosen.add(one);
  const pick = (a, b) => [...a, ...b].filter((one) => chosen.has(one));
  return {
    policies: pick(sources.policies, plan.policies).map(decidedPolicy),
    roles: pick(sources.roles, plan.roles).map((role) => ({ ...decided(role), trust: role.trust.map(decidedPolicy) })),
    users: pick(sources.users, plan.users).map(decided),
    permissionSets: pick(sources.permissionSets, plan.permissionSets).map(decided),
    groups: pick(sources.groups, plan.groups).map(decided),
    attachments: pick(sources.attachments, plan.attachments).map(decided),
    assignments: pick(sources.assignments, plan.assignments).map(decided),
    memberships: pick(sources.memberships, plan.memberships).map(decided),
    assumptions: pick(sources.assumptions, plan.assumptions).map(decided),
    guardrailAttachments: joined(sources.guardrailAttachments, plan.guardrailAttachments),
    organizations: joined(sources.organizations, plan.organizations)
  };
}
function joined(sources, plan) {
  const known = new Set(sources.map(({ carrier }) => carrier.address));
  return [...sources, ...plan.filter(({ carrier }) => !known.has(carrier.address))];
}
function byAddress(model) {
  const all = /* @__PURE__ */ new Map();
  const { policies, roles, users, permissionSets, groups, attachments, assignments, memberships, assumptions } = model;
  const parts = [policies, roles, users, permissionSets, groups, attachments, assignments, memberships, assumptions];
  for (const one of parts.flat()) all.set(one.carrier.address, [...all.get(one.carrier.address) ?? [], one]);
  return all;
}
var isConditional = ({ carrier }) => carrier.at.when !== void 0;
function isWhole(one) {
  if ("statements" in one) return one.open === void 0 && one.gaps.length === 0;
  if ("policy" in one) return one.policy.known || one.policy.refers !== void 0;
  if ("sessionDuration" in one) return isSettled(one.sessionDuration);
  if ("seconds" in one) return isSettled(one.seconds) && one.isNarrowed !== "unknown";
  if ("boundary" in one) return isSettled(one.boundary) && isSettled(one.name);
  if ("name" in one) return isSettled(one.name);
  const named = "holders" in one ? one.holders.map((holder) => holder.named) : [...one.users, ...one.groups];
  return named.every((name) => name.known || name.refers !== void 0);
}
var isSettled = (setting) => setting.every(({ is }) => is !== "unknown");
function decidedCarrier(carrier) {
  const { file, start, end, via } = carrier.at;
  return { ...carrier, at: { file, start, end, ...via ? { via } : {} } };
}
var decided = (one) => isConditional(one) ? { ...one, carrier: decidedCarrier(one.carrier) } : one;
function decidedPolicy(policy) {
  if (!isConditional(policy)) return policy;
  const carrier = decidedCarrier(policy.carrier);
  return { ...policy, carrier, statements: policy.statements.map((statement) => ({ ...statement, carrier })) };
}

// src/read/plan/inputs.ts
function inputsOf(plan) {
  const variables = fieldsOf(field(plan, "variables"));
  const declared = fieldsOf(field(field(field(plan, "configuration"), "root_module"), "variables"));
  const instances = /* @__PURE__ */ new Map();
  for (const each of instancesIn(plan).all.values())
    for (const instance of each.values()) instances.set(instance.address, instance);
  return {
    variable: (name) => {
      const variable = variables.get(name);
      if (!variable) return void 0;
      const isSecret = field(declared.get(name), "sensitive");
      if (!isSecret) return field(variable, "value");
      return unknown(variable.at, `var.${name} is sensitive`, hole("free", `var.${name}`));
    },
    attribute: (address, name) => {
      const instance = instances.get(address);
      const value = instance && field(plannedValues(instance), name);
      return value?.kind === "unknown" ? void 0 : value;
    }
  };
}
function isPlanOf(plan, { resources, calls }) {
  const root = field(field(plan, "configuration"), "root_module");
  if (!root) return false;
  const planned = configurationOf(root);
  const isDeclared = [...planned.resources.keys()].every((name) => resources.has(name));
  return isDeclared && [...planned.calls.keys()].every((name) => calls.has(name));
}

// src/read/plan/places.ts
var placesIn = (root) => ({
  header: (address) => {
    const found = declaredAt(root, stepsOf(address));
    return found && headerOf(found);
  },
  argument: (address, name) => {
    const found = declaredAt(root, stepsOf(address));
    const value = found && attribute(found, name);
    return value && found.text.span(value.start, value.end);
  }
});
function declaredAt(module, steps) {
  const [first, second, ...rest] = steps;
  if (!first || !second) return void 0;
  if (first.name !== "module") {
    const name = first.name === "data" ? `data.${second.name}.${rest[0]?.name ?? ""}` : `${first.name}.${second.name}`;
    return module.directory.resources.get(name);
  }
  const call = module.directory.calls.get(second.name);
  const [instance] = call ? instancesOf(module, call, `module.${second.name}`).list : [];
  const child = call && instance && childModule(module, call, second.name, instance);
  return (child && declaredAt(child, rest)) ?? call;
}

// src/read/plan/sources.ts
function plansOfRoots(plans, files, source) {
  const roots = /* @__PURE__ */ new Map();
  const read = [];
  const unreadable = [];
  const directories = new Directories(files);
  for (const file of plans) {
    const path = source ?? directoryPart(file.path);
    const plan = parsed(file).value;
    const reading = plan && readPlan(file);
    if (!reading) continue;
    const directory = directories.get(path);
    if (directory && isPlanOf(plan, directory)) {
      roots.set(path, [...roots.get(path) ?? [], rootPlan(file, path, inputsOf(plan))]);
      read.push(file.path);
      unreadable.push(...reading.unreadable);
    } else if (source !== void 0) unreadable.push(notOf(file, source));
  }
  return { roots, read, unreadable };
}
var rootPlan = (file, path, inputs) => ({
  inputs,
  completed: (root, sources) => {
    const planned = readPlan(file, { root: path, places: placesIn(root) });
    return planned ? completed(sources, planned.model) : sources;
  }
});
function notOf(file, source) {
  const what = source === "" ? "the repository root" : source;
  return partNotRead(wholeFile(file), `${what} does not declare all that this plan was made from`);
}
export {
  plansOfRoots
};
