import {
  word
} from "./chunk-66PHON5L.js";
import {
  parseJson
} from "./chunk-Y4ZK3O4C.js";
import {
  inherit,
  possibilities,
  textParts
} from "./chunk-KBO52DYW.js";
import {
  hole,
  unknown
} from "./chunk-L72BKVDB.js";
import {
  filePath,
  within
} from "./chunk-WCZTE6QE.js";

// src/text/paths.ts
var directoryPart = (path) => filePath(path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
function resolvePath(from, path) {
  const out = [];
  for (const part of [...from.split("/"), ...path.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") out.push(part);
    else if (out.pop() === void 0) return void 0;
  }
  return filePath(out.join("/"));
}

// src/read/json/document.ts
function asDocument(value) {
  switch (value.kind) {
    case "json":
      return inherit(value.value, value.at);
    case "alternatives":
      return { ...value, choices: value.choices.map(asDocument) };
    case "string":
    case "pattern":
      return value.written ? parsed(value, value.written) : notJson(value, "the text was put together in a way that is not followed");
    default:
      return value;
  }
}
function parsed(value, { text, holes }) {
  const { value: document, problems, broken } = parseJson(text, holes);
  const first = problems[0];
  if (document && !broken) return inherit(document, value.at);
  if (document?.kind === "map")
    return inherit({ ...document, open: `not valid JSON: ${first?.message ?? ""}` }, value.at);
  return notJson(value, `not valid JSON: ${first?.message ?? "empty"}`);
}
var notJson = (value, because) => unknown(value.at, because, hole("free", "text"));

// src/policy/setting.ts
var wordSetting = (value, at) => setting(value, at, (one) => {
  const parts = one.kind === "unknown" && one.hole.domain === "free" && !one.hole.shape ? void 0 : textParts(one);
  return parts && word(parts, one.at, []);
});
var numberSetting = (value, at) => setting(value, at, (one) => {
  if (one.kind === "number") return one.value;
  const number = one.kind === "string" && one.value.trim() !== "" ? Number(one.value) : Number.NaN;
  return Number.isNaN(number) ? void 0 : number;
});
function writtenAsAbsent(at, { when, via, ...place }) {
  const way = via ? [{ at: place, note: "null here" }, ...via] : [];
  return within({ ...at, ...way.length > 0 ? { via: way } : {} }, when ? { ...at, via: [], when } : at);
}
function setting(value, at, read) {
  if (!value) return [{ is: "absent", at }];
  return possibilities(value).map((one) => {
    if (one.kind === "absent") return { is: "absent", at: writtenAsAbsent(at, one.at) };
    const known = read(one);
    if (known !== void 0) return { is: "known", value: known, at: one.at };
    return { is: "unknown", because: "because" in one ? one.because : `a ${one.kind}`, at: one.at };
  });
}

export {
  directoryPart,
  resolvePath,
  asDocument,
  wordSetting,
  numberSetting
};
