import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/text/nearest.ts
var LONGEST = 64;
function nearest(name, names) {
  if (name.length > LONGEST) return void 0;
  let best;
  let limit = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= limit) continue;
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < limit) [best, limit] = [candidate, edits];
  }
  return best;
}
function distance(from, to) {
  let before = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const edits = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      next.push(swapped ? Math.min(edits, at(before, j - 2) + 1) : edits);
    }
    before = row;
    row = next;
  }
  return at(row, to.length);
}
var at = (row, column) => row[column] ?? Infinity;

export {
  nearest
};
