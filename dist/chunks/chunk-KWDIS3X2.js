import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  possibilities
} from "./chunk-QVIQE77B.js";

// src/policy/assumption.ts
function sharings(assumptions) {
  const users = /* @__PURE__ */ new Map();
  for (const assumption of assumptions.filter(({ isNarrowed }) => isNarrowed === "no"))
    for (const role of assumption.roles) {
      if (!role.known && role.refers === void 0) continue;
      const key = `${assumption.carrier.root} ${role.refers ?? role.text}`;
      users.set(key, [...users.get(key) ?? [], { assumption, role }]);
    }
  return [...users.values()].flatMap(
    (all) => all.flatMap(({ assumption, role }) => {
      const other = all.find((one) => one.assumption.carrier.address !== assumption.carrier.address);
      return other ? [{ assumption, role, with: other.assumption }] : [];
    })
  );
}
function isAnySet(values) {
  const each = values.flatMap((value) => value ? possibilities(value).map(isSet) : []);
  return each.includes("yes") && !each.includes("no") ? "yes" : each.some((one) => one !== "no") ? "unknown" : "no";
}
function isSet(value) {
  switch (value.kind) {
    case "absent":
      return "no";
    case "unknown":
    case "failed":
      return "unknown";
    case "list":
      return value.items.length > 0 ? "yes" : value.open === void 0 ? "no" : "unknown";
    default:
      return value.kind === "string" && value.value === "" ? "no" : "yes";
  }
}

export {
  sharings,
  isAnySet
};
