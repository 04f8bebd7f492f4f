import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  actionCovers
} from "./chunk-CTS2P5BP.js";
import {
  covers
} from "./chunk-4QEF62GD.js";

// src/diff/gained.ts
var MOST_STEPS = 2e5;
function gained(before, after) {
  const budget = { left: MOST_STEPS };
  const [old, now] = [byHolder(before), byHolder(after)];
  const allowed = after.filter(isAllow).flatMap((grant) => beyond(grant, old.get(holder(grant)), budget));
  const carriers = new Set(after.map(carrierOf));
  const freed = before.filter((grant) => !isAllow(grant) && carriers.has(carrierOf(grant))).flatMap((grant) => beyond(grant, now.get(holder(grant)), budget));
  return [...allowed, ...freed];
}
var isAllow = ({ effect }) => effect === "Allow";
var carrierOf = ({ carrier, root }) => JSON.stringify([root, carrier]);
var holder = ({ effect, carrier, root, who }) => JSON.stringify([effect, root, carrier, who]);
var wording = ({ actions, resources, only }) => JSON.stringify([actions, resources, only]);
function byHolder(grants) {
  const groups = /* @__PURE__ */ new Map();
  for (const grant of grants) {
    const held = groups.get(holder(grant)) ?? { grants: [], wordings: /* @__PURE__ */ new Set() };
    groups.set(holder(grant), held);
    held.grants.push(grant);
    held.wordings.add(wording(grant));
  }
  return groups;
}
function beyond(grant, held, budget) {
  if (held === void 0) return [grant];
  if (held.wordings.has(wording(grant))) return [];
  if (budget.left < 0) return [grant];
  const wide = held.grants.filter(({ only, resources }) => {
    if (only !== "" && only !== grant.only) return false;
    return grant.resources.every((one) => isCovered(one, resources, budget, (outer) => covers(outer, one) === "yes"));
  });
  const actions = wide.flatMap((other) => other.actions);
  const left = grant.actions.filter(
    (one) => !isCovered(one, actions, budget, (outer) => actionCovers(outer, one) === "yes")
  );
  return left.length > 0 ? [{ ...grant, actions: left }] : [];
}
function isCovered(one, outers, budget, test) {
  budget.left -= outers.length + 1;
  if (budget.left < 0) return false;
  return outers.includes(one) || outers.includes("*") || !one.startsWith("Not") && outers.some(test);
}

// src/diff/compare.ts
function compared(base, head) {
  const before = new Map(base.findings.map((finding) => [finding.fingerprint, finding]));
  const after = new Set(head.findings.map(({ fingerprint }) => fingerprint));
  const accepted = new Set(base.suppressed.map(({ fingerprint }) => fingerprint));
  const isOld = ({ fingerprint, certainty }) => {
    const other = before.get(fingerprint);
    return other !== void 0 && (other.certainty !== "possible" || certainty === "possible");
  };
  return {
    ...head,
    findings: head.findings.map((finding) => ({ ...finding, status: isOld(finding) ? "existing" : "new" })),
    // What is suppressed now is not fixed.
    fixed: base.findings.filter(
      ({ fingerprint }) => !after.has(fingerprint) && !head.suppressed.some((one) => one.fingerprint === fingerprint)
    ),
    accepted: head.suppressed.filter(({ fingerprint }) => !accepted.has(fingerprint)),
    gained: gained(base.access, head.access),
    baseSources: base.sources
  };
}
function newOnly(report) {
  const findings = report.findings.filter(({ status }) => status !== "existing");
  if (!report.baseSources && report.baseline === void 0) return report;
  const policies = { ...report.policies, flagged: 0 };
  return { ...report, findings, policies, existing: report.findings.length - findings.length };
}

export {
  compared,
  newOnly
};
