import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/text/span.ts
var filePath = (path) => path.replaceAll("\\", "/");
var contradicts = (when) => when.some((a) => !a.holds && when.some((b) => b.holds && b.test === a.test));
var LONGEST_WAY = 16;
function within(place, outer) {
  const via = ways(place.via, outer.via);
  const when = merged(place.when, outer.when);
  if (via === place.via && when === place.when) return place;
  const { file, start, end } = place;
  return { file, start, end, ...via ? { via } : {}, ...when ? { when } : {} };
}
var reached = (place, step) => within(place, { ...step.at, via: [step] });
function ways(inner, outer) {
  if (!outer || !inner || outer === inner) return inner ?? outer;
  const added = outer.filter((step) => !inner.some((other) => isSame(step, other)));
  return added.length === 0 ? inner : [...inner, ...added].slice(0, LONGEST_WAY);
}
var isSame = (a, b) => a === b || a.at.start === b.at.start && a.at.end === b.at.end && a.at.file === b.at.file && a.note === b.note;
function merged(inner, outer) {
  if (!outer || !inner || outer === inner) return inner ?? outer;
  const added = inner.filter((w) => !outer.some((o) => o.test === w.test && o.holds === w.holds));
  return added.length === 0 ? outer : [...outer, ...added];
}

export {
  filePath,
  contradicts,
  within,
  reached
};
