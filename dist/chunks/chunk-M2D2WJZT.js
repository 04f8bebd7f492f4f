import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  lines
} from "./chunk-BY2ZVXYW.js";
import {
  capped
} from "./chunk-HVSG7EWF.js";

// src/report/cause.ts
function causeOf(report, { status, at, related }) {
  if (status !== "new" || !report.changed || isTouched(report, at)) return void 0;
  const places = [...related.filter(({ step }) => step), ...related.filter(({ step }) => !step)];
  const cause = places.find((place) => isTouched(report, place.at));
  return cause && { at: cause.at, message: capped(cause.message) };
}
var isTouched = (report, span) => touchedLine(report, span) !== void 0;
function touchedLine(report, span) {
  const { line, endLine } = lines(report, span);
  const range = rangesOf(report, span, "added").find(({ first, last }) => first <= endLine && line <= last);
  return range && Math.max(range.first, line);
}
function hunkOf(report, span) {
  const { line, endLine } = lines(report, span);
  return rangesOf(report, span, "hunks").find(({ first, last }) => first <= line && endLine <= last);
}
var rangesOf = (report, { file }, which) => report.changed?.get(file)?.[which] ?? [];

export {
  causeOf,
  touchedLine,
  hunkOf
};
