import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  position
} from "./chunk-5I2WROM7.js";

// src/report/place.ts
function written(report, span) {
  const { line, column } = lines(report, span);
  return [span.file, line, column].join(":");
}
function lines(report, span) {
  const file = report.sources.get(span.file);
  if (!file) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const start = position(file, span.start);
  const end = position(file, span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

export {
  written,
  lines
};
