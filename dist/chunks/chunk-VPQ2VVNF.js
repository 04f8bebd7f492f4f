import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  isHole,
  shown
} from "./chunk-QVIQE77B.js";
import {
  overlaps
} from "./chunk-4QEF62GD.js";

// src/iam/managed-policy-documents.ts
async function managedPolicyDocuments() {
  const { managedPolicyDocuments: table } = await import("./managed-policy-documents-3ZCJ54KZ.js");
  return (name) => {
    const heading = `
${name} {`;
    const start = table.indexOf(heading);
    if (start < 0 || /\s/.test(name)) return void 0;
    const from = start + heading.length - 1;
    return withServices(table.slice(from, table.indexOf("\n", from)));
  };
}
var withServices = (document) => document.replace(/("(?:Not)?Action":\[)([^\]]*)/g, (_, key, list) => key + spelledOut(list));
function spelledOut(list) {
  let prefix = "";
  const spelled = list.split(",").map((quoted) => {
    const end = quoted.indexOf(":") + 1;
    if (end > 0) prefix = quoted.slice(1, end);
    return end > 0 ? quoted : `"${prefix}${quoted.slice(1)}`;
  });
  return spelled.join(",");
}

// src/policy/pieces.ts
var literal = (pieces) => pieces.some(isHole) ? void 0 : shown(pieces);
function onlyHole(pieces) {
  const [only, ...more] = pieces;
  return only !== void 0 && isHole(only) && more.length === 0 ? only : void 0;
}
function arnPieces({ parts }) {
  const fields = [[]];
  for (const part of parts) {
    const inResource = fields.length === ARN_PARTS;
    if (isHole(part)) {
      if (!inResource && mayHoldColons.has(part.domain)) return void 0;
      fields.at(-1)?.push(part);
    } else {
      const [first = "", ...more] = part.split(":");
      const starts = more.slice(0, ARN_PARTS - fields.length);
      const rest2 = more.slice(starts.length);
      fields.at(-1)?.push(first);
      for (const start of starts) fields.push([start]);
      if (rest2.length > 0) fields.at(-1)?.push(`:${rest2.join(":")}`);
    }
  }
  const [scheme = [], partition = [], service, ...rest] = fields.map(withoutEmpty);
  if (literal(scheme) !== "arn" || !service) return void 0;
  const [region = ANY, account = ANY, resource = ANY] = rest;
  return { partition, service, region, account, resource };
}
var ARN_PARTS = 6;
var ANY = ["*"];
var mayHoldColons = /* @__PURE__ */ new Set(["free", "arn"]);
var withoutEmpty = (pieces) => pieces.filter((piece) => piece !== "");
function isLike(pieces, pattern) {
  const meet = overlaps(pattern, pieces.map((piece) => isHole(piece) ? "*" : piece).join(""));
  return meet === "yes" && pieces.some(isHole) ? "unknown" : meet;
}

// src/policy/managed.ts
function managedPolicyNameOf(policy) {
  const arn = arnPieces(policy);
  if (!arn) return policy.known && !policy.text.includes(":") ? policy.text : void 0;
  const [type, last] = [arn.resource[0], arn.resource.at(-1)];
  if (typeof type !== "string" || typeof last !== "string" || !type.startsWith("policy")) return void 0;
  const isAws = literal(arn.account) === "aws" || onlyHole(arn.account)?.domain === "name";
  return literal(arn.service) === "iam" && isAws ? last.slice(last.lastIndexOf("/") + 1) : void 0;
}
var adminPolicies = /* @__PURE__ */ new Set([
  "AdministratorAccess",
  "AdministratorAccess-Amplify",
  "IAMFullAccess"
]);
var makesAdministrator = (policy) => adminPolicies.has(managedPolicyNameOf(policy) ?? "");

export {
  literal,
  onlyHole,
  arnPieces,
  isLike,
  managedPolicyDocuments,
  managedPolicyNameOf,
  makesAdministrator
};
