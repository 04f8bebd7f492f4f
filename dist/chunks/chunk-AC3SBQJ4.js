import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  failed
} from "./chunk-4YZ2VXE4.js";

// src/read/terraform/number.ts
var DECIMAL = /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d{1,4}))?$/;
var MOST_ZEROES = 400;
function plainDecimal(source) {
  const found = DECIMAL.exec(source);
  if (!found) return source;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  const shift = Number(exponent);
  if (whole + fraction === "" || Math.abs(shift) > MOST_ZEROES) return source;
  const digits = "0".repeat(Math.max(-shift, 0)) + whole + fraction + "0".repeat(Math.max(shift, 0));
  const point = Math.max(-shift, 0) + whole.length + shift;
  const before = withoutLeading(digits.slice(0, point));
  const after = withoutTrailing(digits.slice(point));
  const text = (before === "" ? "0" : before) + (after === "" ? "" : `.${after}`);
  return sign === "-" && text !== "0" ? `-${text}` : text;
}
function withoutLeading(digits) {
  let from = 0;
  while (digits[from] === "0") from++;
  return digits.slice(from);
}
function withoutTrailing(digits) {
  let to = digits.length;
  while (digits[to - 1] === "0") to--;
  return digits.slice(0, to);
}
function numberAt(value, at) {
  if (!Number.isFinite(value)) return failed(at, "the number has no limit");
  const exact = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const source = plainDecimal(String(exact));
  return { kind: "number", value: exact, at, ...source === String(exact) ? {} : { source } };
}
function numberOf(value) {
  if (value?.kind === "number") return value.value;
  return value?.kind === "string" && NUMERAL.test(value.value) ? Number(value.value) : void 0;
}
var NUMERAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,4})?$/;
var isNoNumber = (value) => value !== void 0 && (value.kind === "absent" || value.kind === "boolean" || value.kind === "list" || value.kind === "map" || value.kind === "json" || value.kind === "string" && numberOf(value) === void 0);

export {
  plainDecimal,
  numberAt,
  numberOf,
  isNoNumber
};
