// src/iam/data/date.ts
var dataDate = "2026-09-26";

export {
  dataDate
};
