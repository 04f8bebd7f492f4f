// src/text/span.ts
var filePath = (path) => path.replaceAll("\\", "/");
var contradicts = (when) => when.some((a) => !a.holds && when.some((b) => b.holds && b.test === a.test));
var LONGEST_WAY = 16;
function within(place, outer) {
  if (!outer.via && !outer.when) return place;
  return {
    file: place.file,
    start: place.start,
    end: place.end,
    ...place.via || outer.via ? { via: ways(place.via ?? [], outer.via ?? []) } : {},
    ...place.when || outer.when ? { when: merged(outer.when ?? [], place.when ?? []) } : {}
  };
}
var reached = (place, step) => within(place, { ...step.at, via: [step] });
var ways = (inner, outer) => [...inner, ...outer.filter((step) => !inner.some((other) => isSame(step, other)))].slice(0, LONGEST_WAY);
var isSame = (a, b) => a === b || a.at.start === b.at.start && a.at.end === b.at.end && a.at.file === b.at.file && a.note === b.note;
var merged = (outer, inner) => [
  ...outer,
  ...inner.filter((w) => !outer.some((o) => o.test === w.test && o.holds === w.holds))
];

export {
  filePath,
  contradicts,
  within,
  reached
};
