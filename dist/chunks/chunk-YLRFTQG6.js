import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  child,
  entry,
  listed,
  possibilities,
  textParts
} from "./chunk-QVIQE77B.js";

// src/policy/kind.ts
var isBarePolicy = (value) => value !== void 0 && statementsOf(value).some((statement) => isEffect(child(statement, "Effect")));
var isEffect = (value) => {
  const text = value && textParts(value);
  return text?.length === 1 && (text[0] === "Allow" || text[0] === "Deny");
};
function kindOfBare(value) {
  const statements = statementsOf(value);
  if (statements.length === 0) return "unknown";
  if (!statements.some((one) => entry(one, "Principal") ?? entry(one, "NotPrincipal"))) return "identity";
  return statements.every(isTrust) ? "trust" : "resource";
}
function serviceOfBare(value) {
  const services = new Set(statementsOf(value).flatMap((one) => actionsOf(one).map(serviceOf)));
  const [service] = services;
  return services.size === 1 && service !== "" ? service : void 0;
}
var serviceOf = (action) => {
  const [service = "", name] = action.split(":");
  return name === void 0 || /[*?]/.test(service) ? "" : service.toLowerCase();
};
function isTrust(statement) {
  const actions = actionsOf(statement);
  return actions.length > 0 && !entry(statement, "Resource") && actions.every((action) => serviceOf(action) === "sts");
}
var statementsOf = (value) => listed(child(value, "Statement")).flatMap(possibilities).filter((one) => one.kind === "map");
var actionsOf = (statement) => listed(child(statement, "Action") ?? child(statement, "NotAction")).flatMap((action) => {
  const [first] = textParts(action) ?? [];
  return typeof first === "string" ? [first] : [];
});

export {
  isBarePolicy,
  kindOfBare,
  serviceOfBare
};
