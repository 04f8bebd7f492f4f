import {
  mayBeService
} from "./chunk-U2SAIBTT.js";
import {
  readBarePolicy
} from "./chunk-4UUQWDTT.js";
import {
  isBarePolicy
} from "./chunk-UQPUWIRZ.js";
import {
  nothing,
  partNotRead,
  together,
  wholeFile
} from "./chunk-DJ53XWOB.js";
import {
  parseJson
} from "./chunk-4PKYETCE.js";
import {
  verbatim
} from "./chunk-TGJD63HR.js";
import "./chunk-KBO52DYW.js";
import "./chunk-L72BKVDB.js";
import "./chunk-WCZTE6QE.js";
import "./chunk-7VZ5H7B6.js";

// src/read/json/policy-file.ts
function readPolicyFile(file, named) {
  const text = verbatim(file.path, file.text);
  const { value, problems, broken } = parseJson(text);
  const isPolicy = value !== void 0 && isBarePolicy(value);
  const looksLikeOne = file.text.includes('"Statement"');
  if (!isPolicy && !named && !(broken && looksLikeOne)) return void 0;
  const notes = problems.slice(0, MOST_PROBLEMS).map(({ message, at }) => partNotRead(at, message));
  if (isPolicy) return { ...readBarePolicy(value, file.path), unreadable: notes };
  const other2 = partNotRead(wholeFile(file), "neither an IAM policy nor a template");
  return { ...nothing, unreadable: notes.length > 0 ? notes : [other2] };
}
var MOST_PROBLEMS = 3;

// src/read/documents.ts
async function readDocuments({ sources, named, open }, used) {
  const plans = await readPlans(sources.filter((source) => !used.has(source.path) && mayBePlan(source)));
  const services = await readServices(sources, open);
  const parts = new Set([...services.values()].flatMap((service) => [...service.parts]));
  const known = (path) => used.has(path) || plans.has(path) || services.has(path) || parts.has(path);
  const wanted = sources.filter(({ path, text }) => !known(path) && (named.has(path) || mayMatter(text)));
  if (wanted.length === 0) return together([...plans.values(), ...services.values()]);
  return together([...plans.values(), ...services.values(), ...await readTemplates(wanted, named, open)]);
}
async function readTemplates(wanted, named, open) {
  const { isJson, nestedFiles, opener, readCloudFormation } = await import("./read-GHMR62XM.js");
  const opened = opener(open);
  const nests = new Map(wanted.map((file) => [file.path, nestedFiles(file, opened)]));
  const read = (file) => {
    const isNamed = named.has(file.path);
    const template = readCloudFormation(file, opened);
    if (template) return template;
    const mayBeJson = isJson(file) || file.path.endsWith(".json");
    const policy = mayBeJson ? readPolicyFile(file, isNamed) : isNamed ? other(file) : void 0;
    return policy ?? nothing;
  };
  const roots = rootsOf(nests);
  return wanted.filter(({ path }) => roots.has(path)).map(read);
}
function rootsOf(nests) {
  const nested = new Set([...nests.values()].flat());
  const roots = /* @__PURE__ */ new Set();
  const reached = /* @__PURE__ */ new Set();
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    nests.get(path)?.forEach(reach);
  };
  const paths = [...nests.keys()];
  for (const path of [...paths.filter((one) => !nested.has(one)), ...paths]) {
    if (reached.has(path)) continue;
    roots.add(path);
    reach(path);
  }
  return roots;
}
async function readServices(sources, open) {
  const candidates = sources.filter(mayBeService);
  const services = /* @__PURE__ */ new Map();
  if (candidates.length === 0) return services;
  const { readServerless } = await import("./read-JWKUALYA.js");
  for (const file of candidates) {
    const service = readServerless(file, open);
    if (service) services.set(file.path, service);
  }
  return services;
}
async function readPlans(sources) {
  const plans = /* @__PURE__ */ new Map();
  if (sources.length === 0) return plans;
  const { readPlan } = await import("./read-TBNGX6G7.js");
  for (const file of sources) {
    const plan = readPlan(file);
    if (plan) plans.set(file.path, plan);
  }
  return plans;
}
var mayBePlan = ({ path, text }) => path.endsWith(".json") && text.includes('"format_version"') && (text.includes('"resource_changes"') || text.includes('"planned_values"'));
var mayMatter = (text) => text.includes("AWS::") || text.includes("Statement") || text.includes("\\u00");
var other = (file) => ({
  ...nothing,
  unreadable: [partNotRead(wholeFile(file), "neither an IAM policy nor a template")]
});
export {
  mayBePlan,
  readDocuments
};
