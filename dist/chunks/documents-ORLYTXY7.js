import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  mayBeService
} from "./chunk-EVQ6NO5D.js";
import {
  readBarePolicy
} from "./chunk-K7IIBKBZ.js";
import {
  isBarePolicy
} from "./chunk-YLRFTQG6.js";
import {
  nothing,
  partNotRead,
  together,
  wholeFile
} from "./chunk-7WWQMP4Y.js";
import {
  parseJson
} from "./chunk-EG25K4VU.js";
import {
  verbatim
} from "./chunk-FHIR563R.js";
import "./chunk-QVIQE77B.js";
import "./chunk-4YZ2VXE4.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/read/json/policy-file.ts
function readPolicyFile(file, named, kinds) {
  const text = verbatim(file.path, file.text);
  const { value, problems, broken } = parseJson(text);
  const isPolicy = value !== void 0 && isBarePolicy(value);
  const looksLikeOne = file.text.includes('"Statement"');
  if (!isPolicy && !named && !(broken && looksLikeOne)) return void 0;
  const notes = problems.slice(0, MOST_PROBLEMS).map(({ message, at }) => partNotRead(at, message));
  if (isPolicy) return { ...readBarePolicy(value, file.path, kinds), unreadable: notes };
  const other2 = partNotRead(wholeFile(file), "neither an IAM policy nor a template");
  return { ...nothing, unreadable: notes.length > 0 ? notes : [other2] };
}
var MOST_PROBLEMS = 3;

// src/read/documents.ts
async function readDocuments({ sources, named, open }, used, kinds = () => void 0) {
  const plans = await readPlans(sources.filter((source) => !used.has(source.path) && mayBePlan(source)));
  const services = await readServices(sources, open);
  const parts = new Set([...services.values()].flatMap((service) => [...service.parts]));
  const known = (path) => used.has(path) || plans.has(path) || services.has(path) || parts.has(path);
  const wanted = sources.filter(({ path, text }) => !known(path) && (named.has(path) || mayMatter(text)));
  if (wanted.length === 0) return together([...plans.values(), ...services.values()]);
  return together([...plans.values(), ...services.values(), ...await readTemplates(wanted, named, open, kinds)]);
}
async function readTemplates(wanted, named, open, kinds) {
  const { isJson, nestedFiles, opener, readCloudFormation } = await import("./read-VZJPRQLM.js");
  const opened = opener(open);
  const nests = new Map(wanted.map((file) => [file.path, nestedFiles(file, opened)]));
  const read = (file) => {
    const isNamed = named.has(file.path);
    const template = readCloudFormation(file, opened, kinds);
    if (template) return template;
    const mayBeJson = isJson(file) || file.path.endsWith(".json");
    const policy = mayBeJson ? readPolicyFile(file, isNamed, kinds) : isNamed ? other(file) : void 0;
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
  const { readServerless } = await import("./read-THAYD43S.js");
  for (const file of candidates) {
    const service = readServerless(file, open);
    if (service) services.set(file.path, service);
  }
  return services;
}
async function readPlans(sources) {
  const plans = /* @__PURE__ */ new Map();
  if (sources.length === 0) return plans;
  const { readPlan } = await import("./read-ZVPLKTO6.js");
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
