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
    id: "malformed-ignore",
    severity: "error",
    category: "hygiene",
    summary: "A suppression names a rule and gives a reason",
    why: `A suppression needs the id of a rule there is and a reason of ten characters. One without suppresses nothing.`,
    references: []
  }
];

export {
  ownRules
};
