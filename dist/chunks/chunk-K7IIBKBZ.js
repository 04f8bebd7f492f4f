import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  kindOfBare,
  serviceOfBare
} from "./chunk-YLRFTQG6.js";
import {
  nothing,
  parsePolicy
} from "./chunk-7WWQMP4Y.js";
import {
  child,
  entry,
  listed,
  possibilities
} from "./chunk-QVIQE77B.js";

// src/policy/kind-of-file.ts
var kindOfFile = (document, path, said) => said(path) ?? kindByName(document, path) ?? kindOfBare(document);
var names = [
  {
    kind: "scp",
    words: /(?:^|[-_. ])(?:scps?|service[-_ ]?control[-_ ]?polic(?:y|ies))$/i,
    principal: false,
    doubtful: true
  },
  {
    kind: "rcp",
    words: /(?:^|[-_. ])(?:rcps?|resource[-_ ]?control[-_ ]?polic(?:y|ies))$/i,
    principal: true,
    doubtful: true
  },
  {
    kind: "endpoint",
    words: /(?:^|[-_. ])vpc[-_ ]?endpoints?(?:[-_ ]?polic(?:y|ies))?$/i,
    principal: true,
    doubtful: false
  }
];
function kindByName(document, path) {
  const parts = path.split("/");
  const folder = parts.at(-2) ?? "";
  const file = (parts.at(-1) ?? "").replace(/\.\w+$/, "");
  const named = names.find(({ words }) => words.test(folder) || words.test(file));
  if (!named) return void 0;
  const mayAllow = !named.doubtful || named.words.test(folder);
  const isOne = listed(child(document, "Statement")).flatMap(possibilities).every((statement) => {
    const effect = child(statement, "Effect");
    const isFitting = entry(statement, "Principal") !== void 0 === named.principal;
    return isFitting && (mayAllow || effect?.kind === "string" && effect.value === "Deny");
  });
  return isOne ? named.kind : void 0;
}

// src/read/bare-policy.ts
function readBarePolicy(document, file, kinds) {
  const kind = kindOfFile(document, file, kinds);
  const service = kind === "resource" ? serviceOfBare(document) : void 0;
  const { start } = document.at;
  const carrier = { address: "", type: "", root: file, at: { file, start, end: start } };
  const policy = parsePolicy(document, { kind, carrier, ...service === void 0 ? {} : { service } });
  return { ...nothing, model: { ...nothing.model, policies: [policy] } };
}

export {
  readBarePolicy
};
