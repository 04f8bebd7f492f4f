import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";
import {
  within
} from "./chunk-IDVG7HMV.js";

// src/value/look.ts
function inherit(value, outer) {
  const at = within(value.at, outer);
  return at === value.at ? value : { ...value, at };
}
var conditioned = (value, when = []) => when.length === 0 ? value : { ...value, at: within(value.at, { ...value.at, via: [], when }) };
function entry(value, key) {
  if (value?.kind !== "map") return void 0;
  const computed = value.lazy?.(key);
  const found = computed ? { key, keyAt: value.at, value: computed } : value.entries.findLast((e) => e.key === key);
  if (!found || !value.at.via && !value.at.when) return found;
  return { ...found, keyAt: within(found.keyAt, value.at), value: inherit(found.value, value.at) };
}
function child(value, key) {
  const found = entry(value, key)?.value;
  return found?.kind === "absent" ? void 0 : found;
}
function listed(value) {
  if (value === void 0 || value.kind === "absent") return [];
  if (value.kind !== "list") return [value];
  return value.items.map((item) => inherit(item, value.at));
}
function choicesOf(value) {
  if (value.kind !== "alternatives") return [value];
  return value.choices.flatMap((choice) => choicesOf(inherit(choice, value.at)));
}
function possibilities(value) {
  if (value.kind !== "alternatives") return [value];
  const choices = choicesOf(value);
  const sound = choices.filter((choice) => choice.kind !== "failed");
  return sound.length > 0 ? sound : choices;
}
function textParts(value) {
  switch (value.kind) {
    case "string":
      return [value.value];
    case "pattern":
      return value.parts;
    case "number":
    case "boolean":
      return [value.source ?? String(value.value)];
    case "unknown":
      return [value.hole];
    default:
      return void 0;
  }
}
function piecesOf(value) {
  return textParts(value) ?? [hole("free", "because" in value ? value.because : value.kind)];
}
var shown = (parts) => parts.length === 1 && typeof parts[0] === "string" ? parts[0] : parts.map((part) => typeof part === "string" ? part : `\${${part.origin}}`).join("");
function joined(parts) {
  if (parts.length === 1 && parts[0] !== "") return parts;
  const out = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === "string" && typeof last === "string") out[out.length - 1] = last + part;
    else if (part !== "") out.push(part);
  }
  return out;
}
var LONGEST_TEXT = 1e6;
function textOf(parts, at) {
  const length = parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 1), 0);
  if (length > LONGEST_TEXT) return unknown(at, "the text grows longer than 1 MB", hole("free", "text"));
  const pieces = joined(parts);
  if (pieces.length === 0) return { kind: "string", value: "", at };
  if (pieces.length === 1 && typeof pieces[0] === "string") return { kind: "string", value: pieces[0], at };
  return { kind: "pattern", parts: pieces, at };
}
var isHole = (part) => typeof part !== "string";

export {
  inherit,
  conditioned,
  entry,
  child,
  listed,
  choicesOf,
  possibilities,
  textParts,
  piecesOf,
  shown,
  joined,
  LONGEST_TEXT,
  textOf,
  isHole
};
