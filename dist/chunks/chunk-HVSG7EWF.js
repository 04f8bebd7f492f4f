import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/report/escape.ts
var FIELD = 200;
function capped(text, longest = FIELD) {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}
var unseen = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;
function named(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  return code === 127 ? "\u2421" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
var ZERO_WIDTH_SPACE = "\u200B";
var parted = (text) => text.replaceAll("##[", `#${ZERO_WIDTH_SPACE}#[`);
var visible = (text) => parted(text.replace(unseen, named));
var commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
function command(name, properties, data) {
  const pairs = Object.entries(properties).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => `${key}=${commandProperty(String(value))}`);
  return `::${name}${pairs.length > 0 ? " " : ""}${pairs.join(",")}::${commandData(data)}`;
}
var markdown = (text) => visible(text).replace(/[!"#$%'()*+,\-./:;=?@[\\\]^_`{|}~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", `@${ZERO_WIDTH_SPACE}`).replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`);
function markdownCode(text) {
  const line = visible(text);
  if (line === "") return "";
  if (line.includes("|")) return `<code>${markdown(text)}</code>`;
  const fence = "`".repeat(longestRun(line) + 1);
  const padding = /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}
function fenced(kind, text) {
  const fence = "`".repeat(Math.max(2, longestRun(text)) + 1);
  return `${fence}${kind}
${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${fence}`;
}
var longestRun = (text) => (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
var mermaid = (text) => visible(text.trim() === "" ? "(no name)" : text).replace(/[^\p{L}\p{N} .,/]|\.(?= )/gu, numbered);
var numbered = (character) => `#${(character.codePointAt(0) ?? 0).toString()};`;
var markdownLink = (text, target) => target !== void 0 && /^https:\/\/[\w\-.~:/?#@!$&'*+,;=%]+$/.test(target) ? `[${text}](${target})` : text;
var xml = (text) => visible(text).replace(/[\uFFFE\uFFFF]/g, named).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
var sarifText = (text) => visible(text).replaceAll("](", `]${ZERO_WIDTH_SPACE}(`);
var htmlComment = (text) => encodeURIComponent(text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(
  /[-!'()*~]/g,
  (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
);
var urlPath = (path) => path.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map((name) => encodeURIComponent(name).replaceAll("(", "%28").replaceAll(")", "%29")).join("/");
var inertJson = (value, indent = 2) => JSON.stringify(value, null, indent).replace(/[\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, escapedUnit).replaceAll("##[", "#\\u0023[");
var escapedUnit = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

export {
  capped,
  parted,
  visible,
  command,
  markdown,
  markdownCode,
  fenced,
  mermaid,
  markdownLink,
  xml,
  sarifText,
  htmlComment,
  urlPath,
  inertJson
};
