import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/rule/own.ts
var ownRules = [
  {
    id: "unused-ignore",
    severity: "warning",
    category: "hygiene",
    summary: "A suppression covers a finding",
    why: "A suppression that covers no finding is reported, so that it does not stay to hide the next one.",
    references: []
  },
  {
    id: "expired-ignore",
    severity: "warning",
    category: "hygiene",
    summary: "A suppression that has an end has not reached it",
    why: `A suppression holds through the day that it names; then the finding is back. In the 14 days before, it is reported as
      information.`,
    references: []
  },
  {
    id: "malformed-ignore",
    severity: "error",
    category: "hygiene",
    summary: "A suppression names a rule and gives a reason",
    why: `A suppression needs the id of a rule there is and a reason of ten characters. An end that it has must be a day of the
      calendar, and where the configuration sets max-ignore-days it must have one within these. One without suppresses
      nothing.`,
    references: []
  },
  {
    id: "stale-baseline",
    severity: "warning",
    category: "hygiene",
    summary: "A baseline holds findings that are there",
    why: `What a baseline holds of a finding that is gone would hide the same when it comes back. Writing the baseline anew
      takes it out.`,
    references: []
  }
];

export {
  ownRules
};
