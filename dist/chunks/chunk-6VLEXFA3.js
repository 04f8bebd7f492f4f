import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/report/palette.ts
var asIs = (text) => text;
var sgr = (on, off) => (text) => `\x1B[${on.toString()}m${text}\x1B[${off.toString()}m`;
var plain = { severity: { error: asIs, warning: asIs, info: asIs }, strong: asIs, faint: asIs };
var colored = {
  severity: { error: sgr(31, 39), warning: sgr(33, 39), info: sgr(34, 39) },
  strong: sgr(1, 22),
  faint: sgr(2, 22)
};

export {
  plain,
  colored
};
