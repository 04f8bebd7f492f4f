import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/text/source.ts
var starts = /* @__PURE__ */ new WeakMap();
function lineStarts(file) {
  const known = starts.get(file);
  if (known) return known;
  const found = [0];
  for (let at = file.text.indexOf("\n"); at >= 0; at = file.text.indexOf("\n", at + 1)) found.push(at + 1);
  starts.set(file, found);
  return found;
}
function position(file, offset) {
  const lines = lineStarts(file);
  const at = Math.min(Math.max(offset, 0), file.text.length);
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if ((lines[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: at - (lines[low] ?? 0) + 1 };
}
function lineText(file, line) {
  const lines = lineStarts(file);
  const from = lines[line - 1];
  if (from === void 0) return "";
  return file.text.slice(from, lines[line] ?? file.text.length).replace(/\r?\n$/, "");
}

export {
  lineStarts,
  position,
  lineText
};
