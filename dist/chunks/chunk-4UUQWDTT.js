import {
  kindOfBare,
  serviceOfBare
} from "./chunk-UQPUWIRZ.js";
import {
  nothing,
  parsePolicy
} from "./chunk-DJ53XWOB.js";

// src/read/bare-policy.ts
function readBarePolicy(document, file) {
  const kind = kindOfBare(document);
  const service = kind === "resource" ? serviceOfBare(document) : void 0;
  const { start } = document.at;
  const carrier = { address: "", type: "", root: file, at: { file, start, end: start } };
  const policy = parsePolicy(document, { kind, carrier, ...service === void 0 ? {} : { service } });
  return { ...nothing, model: { ...nothing.model, policies: [policy] } };
}

export {
  readBarePolicy
};
