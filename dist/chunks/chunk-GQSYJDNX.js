import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/config/written.ts
var trusts = ["base", "head"];
var missingBases = ["fail", "all", "none"];

export {
  trusts,
  missingBases
};
