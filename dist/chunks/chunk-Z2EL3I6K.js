import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  parseJson
} from "./chunk-EG25K4VU.js";
import {
  verbatim
} from "./chunk-FHIR563R.js";

// src/read/plan/fields.ts
var known = /* @__PURE__ */ new WeakMap();
var none = /* @__PURE__ */ new Map();
function fieldsOf(value) {
  if (value?.kind !== "map") return none;
  const before = known.get(value);
  if (before) return before;
  const fields = /* @__PURE__ */ new Map();
  for (const { key, value: field2 } of value.entries) if (field2.kind !== "absent") fields.set(key, field2);
  known.set(value, fields);
  return fields;
}
var field = (value, key) => fieldsOf(value).get(key);
var textOf = (value) => value?.kind === "string" ? value.value : void 0;
var itemsOf = (value) => value?.kind === "list" ? value.items : [];

// src/read/plan/parsed.ts
var known2 = /* @__PURE__ */ new WeakMap();
function parsed(file) {
  const result = known2.get(file) ?? parseJson(verbatim(file.path, file.text));
  known2.set(file, result);
  return result;
}

export {
  fieldsOf,
  field,
  textOf,
  itemsOf,
  parsed
};
