import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/value/value.ts
var domainOf = (name) => isArnName(name) ? "arn" : name === "name" ? "name" : "free";
var isArnName = (name) => name === "arn" || name.endsWith("_arn");
var hole = (domain, origin) => ({ domain, origin });
var unknown = (at, because, what) => ({
  kind: "unknown",
  hole: what,
  because,
  at
});
var absent = (at) => ({ kind: "absent", at });
var failed = (at, because) => ({ kind: "failed", because, at });

export {
  domainOf,
  isArnName,
  hole,
  unknown,
  absent,
  failed
};
