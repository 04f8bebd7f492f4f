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

export {
  fieldsOf,
  field,
  textOf,
  itemsOf
};
