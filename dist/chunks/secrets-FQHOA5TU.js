import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  field,
  fieldsOf,
  itemsOf,
  parsed
} from "./chunk-Z2EL3I6K.js";
import "./chunk-EG25K4VU.js";
import "./chunk-FHIR563R.js";
import "./chunk-QVIQE77B.js";
import "./chunk-4YZ2VXE4.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/read/plan/secrets.ts
var MASKS = [
  ["before", "before_sensitive"],
  ["after", "after_sensitive"],
  ["values", "sensitive_values"]
];
function withoutSecrets(file) {
  const { value: plan } = parsed(file);
  if (!plan) return file;
  const secrets = [];
  collect(plan, secrets);
  const declared = fieldsOf(field(field(field(plan, "configuration"), "root_module"), "variables"));
  for (const [name, variable] of fieldsOf(field(plan, "variables")))
    if (plan.kind !== "map" || plan.open !== void 0 || isTrue(field(declared.get(name), "sensitive")))
      secrets.push(variable);
  return secrets.length === 0 ? file : { ...file, text: struck(file.text, secrets) };
}
function collect(value, secrets) {
  if (value.kind === "list") for (const item of value.items) collect(item, secrets);
  if (value.kind !== "map") return;
  const fields = fieldsOf(value);
  for (const [name, mask] of MASKS) {
    const masked = fields.get(name);
    if (masked && value.open !== void 0) secrets.push(masked);
    else if (masked) underMask(masked, fields.get(mask), secrets);
  }
  const output = fields.get("value");
  if (output && isTrue(fields.get("sensitive"))) secrets.push(output);
  for (const inner of fields.values()) collect(inner, secrets);
}
function underMask(value, mask, secrets) {
  if (isTrue(mask)) secrets.push(value);
  else if (value.kind === "list")
    itemsOf(mask).forEach((each, index) => {
      const item = value.items[index];
      if (item) underMask(item, each, secrets);
    });
  else
    for (const [key, each] of fieldsOf(mask)) {
      const inner = field(value, key);
      if (inner) underMask(inner, each, secrets);
    }
}
var isTrue = (value) => value?.kind === "boolean" && value.value;
function struck(text, secrets) {
  let shown = "";
  let from = 0;
  for (const { at } of secrets.toSorted((a, b) => a.at.start - b.at.start)) {
    if (at.end <= from) continue;
    const start = Math.max(at.start, from);
    shown += text.slice(from, start) + text.slice(start, at.end).replace(/[^\r\n]/g, "*");
    from = at.end;
  }
  return shown + text.slice(from);
}
export {
  withoutSecrets
};
