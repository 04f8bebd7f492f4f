import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/iam/data/date.ts
var dataDate = "2026-09-26";

export {
  dataDate
};
