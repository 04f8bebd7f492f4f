import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  failure
} from "./chunk-VBUKLAPW.js";
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/host/walk.ts
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
var MOST_FILES = 2e4;
var skipped = /* @__PURE__ */ new Set([".git", "node_modules", ".terraform"]);
var linted = /\.(?:tf|tofu|json|ya?ml|template)$/i;
var values = /\.tfvars(?:\.json)?$/i;
var mayHoldPolicies = (path) => linted.test(path) && !values.test(path);
function isChosen(path, paths, { included, excluded }) {
  const names = path.split("/");
  const above = names.map((_, index) => filePath(names.slice(0, index + 1).join("/")));
  if (paths.includes(path)) return mayHoldPolicies(path);
  const isUnder = paths.some((one) => one === "." || one === "" || path.startsWith(`${one}/`));
  return isUnder && mayHoldPolicies(path) && included(path) && !names.some((name) => skipped.has(name)) && !above.some(excluded);
}
function walk(confined, directories, choice) {
  const state = { ...choice, confined, paths: /* @__PURE__ */ new Set(), refused: [], links: [], seen: /* @__PURE__ */ new Set() };
  for (const directory of directories) enter(state, directory);
  for (let link = state.links.shift(); link !== void 0; link = state.links.shift()) enter(state, link);
  const kept = [...state.paths].slice(0, MOST_FILES);
  if (kept.length < state.paths.size)
    state.refused.push({
      path: filePath("."),
      refused: `more than ${MOST_FILES.toString()} files; the others were not read`
    });
  return { paths: new Set(kept), refused: state.refused };
}
function enter(state, directory) {
  const found = state.confined.real(directory);
  if ("refused" in found) state.refused.push({ path: directory, refused: found.refused });
  else if (!state.seen.has(found.real) && state.paths.size <= MOST_FILES) {
    state.seen.add(found.real);
    for (const each of entries(state, directory, found.real)) visit(state, directory, each);
  }
}
function entries(state, directory, real) {
  try {
    return readdirSync(real, { withFileTypes: true }).toSorted((a, b) => a.name < b.name ? -1 : 1);
  } catch (error) {
    state.refused.push({ path: directory, refused: failure(error) });
    return [];
  }
}
function visit(state, directory, each) {
  const path = filePath(directory === "." ? each.name : `${directory}/${each.name}`);
  if (skipped.has(each.name) || state.excluded(path)) return;
  if (each.isDirectory()) enter(state, path);
  else if (each.isSymbolicLink()) visitLink(state, path);
  else add(state, path);
}
function visitLink(state, path) {
  const found = state.confined.real(path);
  const toDirectory = leadsToDirectory(join(state.confined.root, path));
  if ("refused" in found && (toDirectory || mayHoldPolicies(path))) state.refused.push({ path, refused: found.refused });
  else if (toDirectory) state.links.push(path);
  else add(state, path);
}
function add(state, path) {
  if (mayHoldPolicies(path) && state.included(path)) state.paths.add(path);
}
function leadsToDirectory(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export {
  MOST_FILES,
  mayHoldPolicies,
  isChosen,
  walk
};
