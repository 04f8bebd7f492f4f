import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  rewrite
} from "./chunk-YBOSLYEF.js";
import "./chunk-VBUKLAPW.js";
import "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/edit/apply.ts
var MOST = 1e3;
function applied(text, groups) {
  const made = [];
  const taken = [];
  for (const [index, group] of groups.entries()) {
    const isFree = group.every((edit) => !taken.some((other) => touches(edit, other)));
    if (!isFree || group.length === 0 || made.length >= MOST) continue;
    made.push(index);
    taken.push(...group);
  }
  const pieces = [];
  let at = 0;
  for (const { start, end, text: by } of taken.toSorted((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  return { text: pieces.join("") + text.slice(at), made };
}
var touches = (a, b) => a.start <= b.end && b.start <= a.end;

// src/run/mend.ts
var MOST_PASSES = 10;
async function mend({ root, read, lint }, first) {
  const counts = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Map();
  let files = first;
  let report = await lint(files);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let written = 0;
    for (const { path, text, mended } of changed(report, files)) {
      if (failed.has(path)) continue;
      const trouble = rewrite(root, { path, text: report.sources.get(path)?.text ?? "" }, text);
      if (trouble !== void 0) failed.set(path, `cannot fix ${path}: ${trouble}`);
      else {
        counts.set(path, (counts.get(path) ?? 0) + mended);
        written++;
      }
    }
    if (written === 0) break;
    files = await read();
    report = await lint(files);
  }
  return { counts, failures: [...failed.values()], files, report };
}
function changed({ findings }, { sources }) {
  const wanted = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const [file, ...others] = new Set(finding.fix?.edits.map((edit) => edit.file));
    if (file === void 0 || others.length > 0) continue;
    wanted.set(file, [...wanted.get(file) ?? [], finding]);
  }
  return sources.flatMap(({ path, text }) => {
    const fixes = wanted.get(path)?.map(({ fix }) => fix?.edits ?? []) ?? [];
    const { text: after, made } = applied(text, fixes);
    return made.length === 0 || after === text ? [] : [{ path, text: after, mended: made.length }];
  });
}
export {
  mend
};
