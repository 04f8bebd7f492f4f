import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  causeOf
} from "./chunk-M2D2WJZT.js";
import {
  sentence
} from "./chunk-4C4IIBUG.js";
import {
  lines,
  written
} from "./chunk-BY2ZVXYW.js";

// src/report/annotation.ts
function annotationOf(report, finding) {
  const cause = causeOf(report, finding);
  const at = cause?.at ?? finding.at;
  const { line, column, endLine, endColumn } = lines(report, at);
  const moved = cause ? ` (at ${written(report, finding.at)}; changed here: ${cause.message})` : "";
  return {
    file: at.file,
    line,
    endLine: endColumn === 1 ? Math.max(line, endLine - 1) : endLine,
    ...line === endLine && endColumn > column ? { columns: { start: column, end: endColumn } } : {},
    message: `${sentence(finding)}${moved}`
  };
}

export {
  annotationOf
};
