import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  changedLines
} from "./chunk-YKAII7YV.js";
import "./chunk-BTNGEZAG.js";

// src/diff/changed.ts
function changedFiles(report, before) {
  const { findings, sources } = report;
  const fresh = findings.filter(({ status }) => status === "new");
  const pointed = fresh.flatMap(({ at, related, fix }) => [at, ...related.map((one) => one.at), ...fix?.edits ?? []]);
  const changed = /* @__PURE__ */ new Map();
  for (const path of new Set(pointed.map(({ file }) => file))) {
    const now = sources.get(path);
    if (!now) continue;
    const old = before(path);
    if (!("text" in old)) changed.set(path, sinceMoved(report, now));
    else if (old.text !== now.text) changed.set(path, changedLines(old.text, now.text));
  }
  return changed;
}
var MOST_GONE = 20;
function sinceMoved({ sources, baseSources }, now) {
  const whole = changedLines(void 0, now.text);
  const gone = [...baseSources?.values() ?? []].filter(({ path }) => !sources.has(path)).slice(0, MOST_GONE);
  const all = [whole, ...gone.map(({ text }) => changedLines(text, now.text))];
  const least = all.toSorted((a, b) => addedIn(a) - addedIn(b))[0] ?? whole;
  return addedIn(least) * 2 <= addedIn(whole) ? least : whole;
}
var addedIn = ({ added }) => added.reduce((sum, { first, last }) => sum + last - first + 1, 0);
export {
  changedFiles
};
