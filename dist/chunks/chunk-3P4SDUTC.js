import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  counted
} from "./chunk-TBO67NYP.js";
import {
  lines
} from "./chunk-BY2ZVXYW.js";
import {
  capped,
  visible
} from "./chunk-HVSG7EWF.js";

// src/report/after-merge.ts
function afterMergeLines(report, shown) {
  const { suppressed = [], config } = report.afterMerge ?? {};
  return [
    ...config === void 0 ? [] : [`  ${shown(config)}, the configuration: until then that of the base holds`],
    ...suppressed.map(({ rule, at, reason }) => {
      const { line, column } = lines(report, at);
      return `  ${[shown(at.file), line, column].join(":")} ignores ${visible(rule)}: ${visible(capped(reason))}`;
    })
  ];
}
function afterMergeTitle({ afterMerge }) {
  if (!afterMerge) return void 0;
  const { suppressed, config } = afterMerge;
  const parts = [
    ...suppressed.length > 0 ? [counted(suppressed.length, "suppression")] : [],
    ...config === void 0 ? [] : ["the configuration"]
  ];
  return `${parts.join(" and ")} of this change ${suppressed.length + (config === void 0 ? 0 : 1) === 1 ? "takes" : "take"} effect after the merge`;
}

export {
  afterMergeLines,
  afterMergeTitle
};
