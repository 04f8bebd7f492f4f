import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  plainDecimal
} from "./chunk-AC3SBQJ4.js";
import {
  parseYaml
} from "./chunk-4IFZJANU.js";
import "./chunk-FHIR563R.js";
import {
  failed
} from "./chunk-4YZ2VXE4.js";
import "./chunk-XMORZC6W.js";
import {
  filePath
} from "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/read/terraform/functions/yaml.ts
var TRUE = /* @__PURE__ */ new Set(["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"]);
var FALSE = /* @__PURE__ */ new Set(["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"]);
var NULL = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);
var NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?$/;
var HEXADECIMAL = /^0x[0-9a-fA-F]{1,12}$/;
function decodeYaml(text, at) {
  const [document, ...others] = parseYaml({ path: filePath(at.file), text: text.text });
  if (!document?.value || others.length > 0) {
    const problem = document?.problems[0]?.message ?? "one document is expected";
    return failed(at, `yamldecode does not find valid YAML: ${problem}`);
  }
  return new Decoder(text).value(document.value);
}
var Decoder = class {
  text;
  /** Aliases share what they stand for. */
  known = /* @__PURE__ */ new Map();
  constructor(text) {
    this.text = text;
  }
  value(value) {
    const known = this.known.get(value);
    if (known) return known;
    const decoded = this.decoded(value);
    this.known.set(value, decoded);
    return decoded;
  }
  decoded(value) {
    const at = this.place(value.at);
    switch (value.kind) {
      case "list":
        return { ...value, at, items: value.items.map((item) => this.value(item)) };
      case "map":
        return {
          ...value,
          at,
          entries: value.entries.map((e) => ({ ...e, keyAt: this.place(e.keyAt), value: this.value(e.value) }))
        };
      case "number":
        return numeral(value.source ?? String(value.value), at);
      case "string":
        return this.scalar(value, at);
      default:
        return { ...value, at };
    }
  }
  scalar(value, at) {
    const isPlain = !`'"|>`.includes(this.text.text.charAt(value.at.start));
    if (isPlain && NULL.has(value.value)) return { kind: "absent", at };
    if (isPlain && (TRUE.has(value.value) || FALSE.has(value.value)))
      return { kind: "boolean", value: TRUE.has(value.value), at };
    if (isPlain && (NUMBER.test(value.value) || HEXADECIMAL.test(value.value))) return numeral(value.value, at);
    const { written } = value;
    if (!written?.text.text.includes("{")) return { kind: "string", value: value.value, at };
    const inner = {
      text: written.text.text,
      span: (start, end) => this.place(written.text.span(start, end)),
      hole: () => void 0
    };
    return { kind: "string", value: value.value, at, written: { text: inner, holes: [] } };
  }
  place(at) {
    return { ...at, ...this.text.span(at.start, at.end) };
  }
};
function numeral(source, at) {
  const value = Number(source);
  const plain = HEXADECIMAL.test(source) ? String(value) : plainDecimal(source);
  return { kind: "number", value, at, ...plain === String(value) ? {} : { source: plain } };
}
export {
  decodeYaml
};
