import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  isTerraform
} from "./chunk-6MKYF7UO.js";
import {
  nothing,
  parsePolicy,
  together
} from "./chunk-7WWQMP4Y.js";
import {
  elsewhere
} from "./chunk-FHIR563R.js";
import {
  escalationsOf,
  grantsOf,
  isAllOf,
  isDemanded,
  isLimited,
  isWholeService,
  narrowsRequests,
  saysSomething,
  sessionsOf
} from "./chunk-XI6UMG3D.js";
import {
  managedPolicyDocuments,
  managedPolicyNameOf
} from "./chunk-VPQ2VVNF.js";
import "./chunk-IOVSJM3J.js";
import "./chunk-QVIQE77B.js";
import "./chunk-4YZ2VXE4.js";
import {
  nearest
} from "./chunk-G6YECOFJ.js";
import {
  optionsOf
} from "./chunk-S7LMZ7MW.js";
import {
  contradicts,
  filePath
} from "./chunk-IDVG7HMV.js";
import {
  expand
} from "./chunk-CTS2P5BP.js";
import "./chunk-4QEF62GD.js";
import "./chunk-734MBU24.js";
import {
  lineStarts,
  lineText,
  position
} from "./chunk-5I2WROM7.js";
import {
  byPlace,
  fingerprint
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/lint/access.ts
var accessOf = (policies) => policies.filter(({ kind }) => granting.has(kind)).flatMap(({ statements }) => statements.flatMap(grantsOf2));
var granting = /* @__PURE__ */ new Set(["identity", "trust", "resource"]);
function grantsOf2({ carrier: carrier2, effect, actions, resources, principals, conditions }) {
  if (effect === "unknown") return [];
  const grant = (who) => ({
    effect,
    carrier: carrier2.address,
    root: carrier2.root,
    who,
    actions: texts(actions, "NotAction"),
    resources: texts(resources, "NotResource"),
    only: conditions.list.map(condition).sort().join(" and ")
  });
  if (principals.form === "none") return [grant(carrier2.address)];
  const names = principals.list.map(({ word }) => word.text);
  return principals.form === "only" ? names.map(grant) : [grant(`NotPrincipal ${names.join(", ")}`)];
}
var texts = ({ form, words: words2 }, not) => form === "except" ? [`${not} ${words2.map(({ text }) => text).join(", ")}`] : words2.map(({ text }) => text);
var condition = ({ operator, key: key2, values }) => `${operator.text} ${key2.text} ${values.map(({ text }) => text).join(", ")}`;

// src/lint/collect.ts
function collected(found) {
  const groups = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  for (const one of found) {
    const { finding } = one;
    const before = first.get(finding.fingerprint) ?? finding;
    first.set(finding.fingerprint, before);
    const { rule, at } = before.at.file === finding.at.file ? finding : before;
    const key2 = JSON.stringify([rule, at.file, at.start, at.end]);
    const group = groups.get(key2);
    if (group) group.push(one);
    else groups.set(key2, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const surest = group.find(({ finding }) => finding.certainty === "certain") ?? group[0];
    const policies = group.flatMap(({ policy }) => policy ?? []);
    return surest ? [{ finding: withOthers(surest.finding, group), policies }] : [];
  });
}
var MOST_OTHERS = 3;
function withOthers(finding, group) {
  const resources = /* @__PURE__ */ new Map();
  const messages = /* @__PURE__ */ new Set();
  for (const { finding: other, place } of group) {
    if (other.resource !== finding.resource) {
      const key2 = [place.file, place.start].join(" ");
      const known2 = resources.get(key2) ?? { at: place, names: /* @__PURE__ */ new Set() };
      resources.set(key2, known2);
      known2.names.add(other.resource ?? "this file");
    } else if (other.message !== finding.message) messages.add(other.message);
  }
  const others = [...resources.values()].map(({ at, names }) => ({ at, message: `also in ${listed(names)}` }));
  const same = messages.size > 0 ? [{ at: finding.at, message: `also ${listed(messages)}` }] : [];
  return others.length + same.length === 0 ? finding : { ...finding, related: [...finding.related, ...same, ...others] };
}
function listed(names) {
  const shown = [...names].slice(0, MOST_OTHERS).join(", ");
  return names.size > MOST_OTHERS ? `${shown} and ${(names.size - MOST_OTHERS).toString()} more` : shown;
}

// src/edit/scan.ts
function quotedEnd(text, start2) {
  const quote = text.charAt(start2);
  for (let at = start2 + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n") return void 0;
    if (quote === "'") {
      if (character !== "'") continue;
      if (text.charAt(at + 1) !== "'") return at + 1;
      at++;
    } else if (character === "\\") at++;
    else if (character === '"') return at + 1;
    else if ((character === "$" || character === "%") && text.charAt(at + 1) === "{") {
      const end2 = bracketEnd(text, at + 1);
      if (end2 === void 0) return void 0;
      at = end2 - 1;
    }
  }
  return void 0;
}
var closing = { "{": "}", "[": "]", "(": ")" };
function bracketEnd(text, start2) {
  const open = [closing[text.charAt(start2)] ?? ""];
  for (let at = start2 + 1; at < text.length; ) {
    const character = text.charAt(at);
    if (character === open.at(-1)) {
      open.pop();
      at++;
      if (open.length === 0) return at;
      continue;
    }
    const inner = closing[character];
    if (inner !== void 0) open.push(inner);
    else if (")]}".includes(character)) return void 0;
    const next = inner === void 0 ? pastThing(text, at) : at + 1;
    if (next === void 0) return void 0;
    at = next;
  }
  return void 0;
}
function pastThing(text, at) {
  const character = text.charAt(at);
  if (character === '"' || character === "'" && !/\w/.test(text.charAt(at - 1))) return quotedEnd(text, at);
  const comment = commentEnd(text, at);
  if (comment !== void 0) return comment;
  return text.startsWith("<<", at) ? heredocEnd(text, at) : at + 1;
}
function commentEnd(text, at) {
  const starts = at === 0 || /[\s,{[(}\])]/.test(text.charAt(at - 1));
  if (!starts) return void 0;
  if (text.startsWith("/*", at)) {
    const close = text.indexOf("*/", at + 2);
    return close < 0 ? text.length : close + 2;
  }
  if (text.charAt(at) !== "#" && !text.startsWith("//", at)) return void 0;
  const end2 = text.indexOf("\n", at);
  return end2 < 0 ? text.length : end2;
}
function heredocEnd(text, at) {
  const word = /<<[-~]?([A-Za-z_][\w-]*)\r?\n/y;
  word.lastIndex = at;
  const found = word.exec(text);
  if (!found) return void 0;
  for (let line = word.lastIndex; line < text.length; ) {
    const end2 = lineEnd(text, line);
    if (text.slice(line, end2).trim() === found[1]) return line + text.slice(line, end2).trimEnd().length;
    line = end2 + 1;
  }
  return void 0;
}
var lineEnd = (text, at) => {
  const end2 = text.indexOf("\n", at);
  return end2 < 0 ? text.length : end2;
};
var lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;
function pastBlanks(text, start2, also = "") {
  for (let at = start2; ; ) {
    while (at < text.length && ` 	\r
${also}`.includes(text.charAt(at))) at++;
    const end2 = commentEnd(text, at);
    if (end2 === void 0 || end2 === at) return at;
    at = end2;
  }
}
function valueEnd(text, start2) {
  let at = start2;
  for (let end2 = start2; at < text.length; ) {
    const character = text.charAt(at);
    if (",}])\n".includes(character) || commentEnd(text, at) !== void 0) return end2 > start2 ? end2 : void 0;
    const next = closing[character] === void 0 ? pastThing(text, at) : bracketEnd(text, at);
    if (next === void 0) return void 0;
    if (!" 	\r".includes(character)) end2 = next;
    at = next;
  }
  return void 0;
}

// src/edit/yaml.ts
var KEY = /(?:"([^"\\\n]+)"|'([^'\n]+)'|([A-Za-z_][\w./*-]*(?::[\w./*-]+)*)):(?=[ \t\r]|$)[ \t]*(.*)/;
function yamlMap(text, start2, end2 = text.length) {
  const column = start2 - lineStart(text, start2);
  if (!/^[ \t-]*$/.test(text.slice(lineStart(text, start2), start2))) return void 0;
  const members = [];
  let last = start2;
  for (let line = start2; line < end2; ) {
    const lineStop = lineEnd(text, line);
    const from = line === start2 ? line : line + indentOf(text, line, lineStop);
    const said = text.slice(from, lineStop).trimEnd();
    const deep = from - lineStart(text, from);
    const isBlank = said === "" || said.startsWith("#");
    if (!isBlank && deep < column) break;
    if (!isBlank && deep === column && !/^-(?:\s|$)/.test(said)) {
      const member = memberOf(said, from);
      if (!member) return void 0;
      members.push(member);
    }
    if (!isBlank) last = from + said.length;
    line = lineStop + 1;
  }
  const ends = members.map((_, index) => trimmedEnd(text, members[index + 1]?.keyStart ?? last));
  return {
    syntax: "yaml",
    start: start2,
    end: last,
    members: members.map((member, index) => ({ ...member, valueEnd: ends[index] ?? last }))
  };
}
function trimmedEnd(text, end2) {
  let at = end2;
  while (at > 0 && " 	\r\n".includes(text.charAt(at - 1))) at--;
  return at;
}
function indentOf(text, line, end2) {
  let at = line;
  while (at < end2 && text.charAt(at) === " ") at++;
  return at - line;
}
function memberOf(said, from) {
  const found = KEY.exec(said);
  if (found?.index !== 0) return void 0;
  const key2 = found[1] ?? found[2] ?? found[3] ?? "";
  const keyEnd = from + key2.length + (found[3] === void 0 ? 2 : 0);
  const rest = found[4] ?? "";
  return { key: key2, keyStart: from, keyEnd, valueStart: from + said.length - rest.length, valueEnd: from + said.length };
}

// src/edit/container.ts
function containerAt(text, { file, start: start2, end: end2 }, key2) {
  if (text.charAt(start2) === "{") return key2 === void 0 ? flow(text, start2, end2) : void 0;
  const next = pastBlanks(text, end2);
  const isHcl = /\.(?:tf|tofu)$/.test(file);
  if (isHcl) return text.charAt(next) === "{" && key2 === void 0 ? block(text, next) : void 0;
  const isKey = text.charAt(next) === ":" && unquoted(text.slice(start2, end2)) !== void 0;
  if (key2 !== void 0 || isKey) {
    if (!isKey || unquoted(text.slice(start2, end2)) !== key2) return void 0;
    return valueOf(text, next + 1, start2);
  }
  return yamlMap(text, start2, end2);
}
var inside = (text, { keyStart, keyEnd, valueStart, valueEnd: end2 }) => text.charAt(valueStart) === "{" ? flow(text, valueStart, end2) : valueOf(text, text.indexOf(":", keyEnd) + 1, keyStart);
function valueOf(text, after, keyStart) {
  const start2 = pastBlanks(text, after);
  if (text.charAt(start2) === "{") {
    const end2 = bracketEnd(text, start2);
    return end2 === void 0 ? void 0 : flow(text, start2, end2);
  }
  const indent = start2 - lineStart(text, start2);
  const isBelow = text.slice(after, start2).includes("\n") && indent > keyStart - lineStart(text, keyStart);
  return isBelow ? yamlMap(text, start2) : void 0;
}
function unquoted(word) {
  const quoted = /^(["'])(.*)\1$/.exec(word);
  const inner = quoted ? quoted[2] ?? "" : word;
  return /^[\w.:/*-]+$/.test(inner) ? inner : void 0;
}
var NAME = /(?:"([^"\\\n$%]+)"|'([^'\n]+)'|([A-Za-z_][\w./*-]*(?::[\w./*-]+)*))[ \t]*(?:=(?![=>])|:(?=[\s"'[{\dtfn-]))/y;
function flow(text, start2, end2) {
  const members = membersIn(text, start2 + 1, nameAt);
  return members?.end === end2 - 1 && text.charAt(end2 - 1) === "}" ? { syntax: "flow", start: start2, end: end2, members: members.list } : void 0;
}
function block(text, start2) {
  const members = membersIn(text, start2 + 1, (all, at) => nestedBlock(all, at) ?? nameAt(all, at));
  return members && { syntax: "block", start: start2, end: members.end + 1, members: members.list };
}
function nameAt(text, at) {
  NAME.lastIndex = at;
  const found = NAME.exec(text);
  if (!found) return void 0;
  const key2 = found[1] ?? found[2] ?? found[3] ?? "";
  const keyEnd = at + key2.length + (found[3] === void 0 ? 2 : 0);
  return { key: key2, keyStart: at, keyEnd, valueStart: pastBlanks(text, NAME.lastIndex) };
}
var HEADER = /([A-Za-z_][\w-]*)(?:[ \t]+(?:"[^"\n]*"|[A-Za-z_][\w-]*))*[ \t]*\{/y;
function nestedBlock(text, at) {
  HEADER.lastIndex = at;
  const key2 = HEADER.exec(text)?.[1];
  if (key2 === void 0) return void 0;
  const valueStart = HEADER.lastIndex - 1;
  const end2 = bracketEnd(text, valueStart);
  if (end2 === void 0) return void 0;
  return { key: key2, keyStart: at, keyEnd: at + key2.length, valueStart, valueEnd: end2, block: true };
}
function membersIn(text, start2, named) {
  const list = [];
  for (let at = pastBlanks(text, start2); ; ) {
    if (text.charAt(at) === "}") return { list, end: at };
    const member = named(text, at);
    const end2 = member && (member.valueEnd ?? valueEnd(text, member.valueStart));
    if (!member || end2 === void 0) return void 0;
    list.push({ ...member, valueEnd: end2 });
    at = pastBlanks(text, end2, ",");
  }
}
var isQuoted = (text, { start: start2, end: end2 }) => `"'`.includes(text.charAt(start2)) && quotedEnd(text, start2) === end2;

// src/edit/style.ts
function styleOf(text, isYaml2, { members, start: start2 }) {
  const [first, second] = members;
  if (!first) return void 0;
  const between = text.slice(first.keyEnd, first.valueStart);
  const isEqual = between.trim().startsWith("=");
  const opening = text.charAt(first.keyStart);
  const keyQuote = opening === '"' || opening === "'" ? opening : "";
  const after = text.slice(first.valueEnd, second?.keyStart ?? first.valueEnd + 1);
  return {
    assign: isEqual ? " = " : assignOf(between),
    keyQuote,
    quote: isYaml2 && keyQuote !== '"' && !text.slice(start2, members.at(-1)?.valueEnd).includes('"') ? "'" : '"',
    padded: text.charAt(start2 + 1) === " ",
    commas: !isEqual || after.includes(","),
    newline: newlineOf(text)
  };
}
var assignOf = (between) => {
  if (between.trimStart() !== between) return " : ";
  return between === ":" ? ":" : ": ";
};
var newlineOf = (text) => text.includes("\r\n") ? "\r\n" : "\n";
var isSimple = (word) => /^[\w:/.*?@+=,~ -]*$/.test(word);
var isPlain = (word) => /^[A-Za-z][\w:/.*+=@-]*$/.test(word) && !word.endsWith(":") && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(word);
function onOneLine(data2, style2) {
  if (typeof data2 === "string") return style2.quote + data2 + style2.quote;
  if (isList(data2)) return `[${data2.map((item) => onOneLine(item, style2)).join(", ")}]`;
  const members = Object.entries(data2).map(
    ([key2, value]) => `${keyOf(key2, style2)}${style2.assign}${onOneLine(value, style2)}`
  );
  const blank = style2.padded || style2.assign === " = " ? " " : "";
  return `{${blank}${members.join(", ")}${blank}}`;
}
function onLines(data2, style2, indent) {
  if (typeof data2 === "string" || isList(data2)) return onOneLine(data2, style2);
  const inner = `${indent}  `;
  const members = Object.entries(data2).map(
    ([key2, value]) => `${inner}${keyOf(key2, style2)}${style2.assign}${onLines(value, style2, inner)}`
  );
  const comma = style2.commas ? "," : "";
  return ["{", members.join(comma + style2.newline), `${indent}}`].join(style2.newline);
}
function keyOf(key2, { keyQuote, quote, assign }) {
  const needed = keyQuote === "" && !/^[A-Za-z_][\w-]*$/.test(key2) && (assign === " = " || !isPlain(key2));
  const around = needed ? quote : keyQuote;
  return around + key2 + around;
}
function yamlMember(key2, data2, indent, style2) {
  const name = keyOf(key2, style2);
  if (typeof data2 === "string") return `${name}: ${isPlain(data2) ? data2 : onOneLine(data2, style2)}`;
  const inner = `${indent}  `;
  const items = isList(data2) ? data2.map((item) => `${inner}- ${isPlain(item) ? item : onOneLine(item, style2)}`) : Object.entries(data2).map(([below, value]) => inner + yamlMember(below, value, inner, style2));
  return [`${name}:`, ...items].join(style2.newline);
}
function isWritable(data2) {
  if (typeof data2 === "string") return isSimple(data2);
  if (isList(data2)) return data2.every(isSimple);
  return Object.entries(data2).every(([key2, value]) => isSimple(key2) && isWritable(value));
}
var isList = (data2) => Array.isArray(data2);

// src/edit/body.ts
var style = (text) => ({
  assign: " = ",
  keyQuote: "",
  quote: '"',
  padded: true,
  commas: false,
  newline: newlineOf(text)
});
function argumentInBody(source, body, key2, value) {
  const { text } = source;
  const last = body.members.findLast((member) => !member.block);
  const indent = indentIn(text, body);
  if (indent === void 0) return void 0;
  const written = onLines(value, style(text), indent);
  if (written.includes("\n") || !last) return [putLine(source, body, last, `${key2} = ${written}`, indent)];
  const group = groupAbove(text, body, last);
  const width = Math.max(key2.length, ...group.map((member) => member.key.length));
  const pads = group.flatMap(({ key: { length }, keyEnd }) => {
    const blanks = text.slice(keyEnd, text.indexOf("=", keyEnd)).length;
    const more = " ".repeat(Math.max(0, width + 1 - length - blanks));
    return more === "" ? [] : [{ file: source.path, start: keyEnd, end: keyEnd, text: more }];
  });
  return [...pads, putLine(source, body, last, `${key2.padEnd(width)} = ${written}`, indent)];
}
function blockInBody(source, body, block2) {
  const { text } = source;
  const indent = indentIn(text, body);
  const words2 = Object.values(block2.arguments).filter((value) => typeof value === "string");
  const isLike = ({ key: key2, valueStart, valueEnd: valueEnd2 }) => {
    const there = text.slice(valueStart, valueEnd2).toLowerCase();
    return key2 === block2.type && words2.every((word) => there.includes(word.toLowerCase()));
  };
  if (indent === void 0 || body.members.some(isLike)) return void 0;
  if (text.slice(body.start, body.end).includes(`"${block2.type}"`)) return void 0;
  const inner = `${indent}  `;
  const width = Math.max(...Object.keys(block2.arguments).map((name) => name.length));
  const lines = Object.entries(block2.arguments).map(
    ([name, value]) => `${inner}${name.padEnd(width)} = ${onLines(value, style(text), inner)}`
  );
  const written = [`${block2.type} {`, ...lines, `${indent}}`].join(newlineOf(text));
  return [putLine(source, body, body.members.at(-1), written, indent, true)];
}
function indentIn(text, { start: start2, end: end2, members }) {
  const [first] = members;
  const own = /^[ \t]*/.exec(text.slice(lineStart(text, start2)))?.[0] ?? "";
  if (!first) return `${own}  `;
  const before = text.slice(lineStart(text, first.keyStart), first.keyStart);
  return before.trim() === "" && text.slice(members.at(-1)?.valueEnd, end2).includes("\n") ? before : void 0;
}
function groupAbove(text, { members }, last) {
  const isOneLine = ({ valueStart, valueEnd: valueEnd2 }) => text.startsWith("<<", valueStart) || !text.slice(valueStart, valueEnd2).includes("\n");
  const group = [];
  for (let index = members.indexOf(last); index >= 0; index--) {
    const member = members[index];
    const below = group[0];
    if (!member || member.block || !isOneLine(member)) break;
    if (below && text.slice(member.valueEnd, below.keyStart).split("\n").length !== 2) break;
    group.unshift(member);
  }
  const columns = new Set(group.map(({ keyStart, keyEnd }) => text.indexOf("=", keyEnd) - lineStart(text, keyStart)));
  return columns.size === 1 ? group : [];
}
function putLine({ path: file, text }, { start: start2, end: end2 }, after, words2, indent, apart = false) {
  const newline = newlineOf(text);
  if (!after) {
    const isOpen = text.slice(start2, end2).includes("\n");
    return {
      file,
      start: start2 + 1,
      end: start2 + 1,
      text: `${newline}${indent}${words2}${isOpen ? "" : newline + indent.slice(2)}`
    };
  }
  const stop = lineEnd(text, after.valueEnd);
  const at = stop - (text.charAt(stop - 1) === "\r" ? 1 : 0);
  return { file, start: at, end: at, text: `${apart ? newline : ""}${newline}${indent}${words2}` };
}

// src/edit/insert.ts
function inserted(source, change) {
  const { text } = source;
  let here = containerAt(text, change.into, change.key);
  const { block: block2 } = change;
  if (!isWritable(change.value) || !change.path.every((key2) => isWritable(key2))) return void 0;
  if (here?.syntax === "block" && block2)
    return Object.values(block2.arguments).every(isWritable) ? blockInBody(source, here, block2) : void 0;
  for (const [depth, key2] of change.path.entries()) {
    if (!here || here.members.some((member) => isComputed(member.key))) return void 0;
    const present = here.members.find((member) => member.key.toLowerCase() === key2.toLowerCase());
    if (!present) return memberIn(source, here, key2, nested(change.path.slice(depth + 1), change.value));
    here = present.key === key2 ? inside(text, present) : void 0;
  }
  return void 0;
}
var isComputed = (key2) => key2.startsWith("Fn::") || key2 === "Ref" || key2 === "<<";
var nested = (path, value) => path.reduceRight((inner, key2) => ({ [key2]: inner }), value);
function memberIn(source, into, key2, value) {
  if (into.syntax === "block") return argumentInBody(source, into, key2, value);
  const style2 = styleOf(source.text, isYaml(source), into);
  if (!style2) return void 0;
  return into.syntax === "yaml" ? [yamlEdit(source, into, key2, value, style2)] : flowEdits(source, into, key2, value, style2);
}
var isYaml = ({ path }) => /\.(?:ya?ml|template)$/i.test(path);
function yamlEdit({ path: file, text }, into, key2, value, style2) {
  const indent = " ".repeat(into.start - lineStart(text, into.start));
  const member = yamlMember(key2, value, indent, { ...style2, keyQuote: "" });
  return { file, start: into.end, end: into.end, text: `${newlineOf(text)}${indent}${member}` };
}
function flowEdits({ path: file, text }, { members, end: end2 }, key2, value, style2) {
  const last = members.at(-1);
  if (!last) return void 0;
  const name = keyOf(key2, style2);
  const put = (at2, words2) => ({ file, start: at2, end: at2, text: words2 });
  const rest = text.slice(last.valueEnd, end2 - 1);
  if (!rest.includes("\n")) return [put(last.valueEnd, `, ${name}${style2.assign}${onOneLine(value, style2)}`)];
  const line = lineStart(text, last.keyStart);
  const indent = text.slice(line, last.keyStart);
  if (indent.trim() !== "") return [put(last.valueEnd, `, ${name}${style2.assign}${onOneLine(value, style2)}`)];
  const hasComma = text.charAt(pastBlanks(text, last.valueEnd)) === ",";
  const stop = lineEnd(text, last.valueEnd);
  const at = stop - (text.charAt(stop - 1) === "\r" ? 1 : 0);
  const written = `${style2.newline}${indent}${name}${style2.assign}${onLines(value, style2, indent)}${hasComma ? "," : ""}`;
  const comma = style2.commas && !hasComma ? "," : "";
  if (at === last.valueEnd) return [put(at, comma + written)];
  return [...comma === "" ? [] : [put(last.valueEnd, comma)], put(at, written)];
}

// src/edit/remove.ts
function removed({ path: file, text }, { start: start2, end: end2 }) {
  const from = lineStart(text, start2);
  const stop = lineEnd(text, end2);
  const before = text.slice(from, start2);
  const after = text.slice(end2, stop).trim();
  if (/^[ ]*-[ ]+$/.test(before) && (after === "" || after.startsWith("#")))
    return isNextTo(text, from, stop, before) ? [{ file, start: from, end: past(text, stop), text: "" }] : void 0;
  const comma = /^[ \t]*,/.exec(text.slice(end2, stop))?.[0].length;
  const previous = commaBefore(text, start2);
  if (comma !== void 0 && before.trim() === "" && /^,\s*(?:(?:#|\/\/).*)?$/.test(after))
    return [{ file, start: from, end: past(text, stop), text: "" }];
  if (comma !== void 0) {
    const blanks = /^[ \t]*/.exec(text.slice(end2 + comma))?.[0].length ?? 0;
    return [{ file, start: start2, end: end2 + comma + blanks, text: "" }];
  }
  return previous === void 0 || !/^\s*\]/.test(text.slice(end2)) ? void 0 : [{ file, start: previous, end: end2, text: "" }];
}
var past = (text, stop) => Math.min(stop + 1, text.length);
function isNextTo(text, from, stop, before) {
  const above = from === 0 ? "" : text.slice(lineStart(text, from - 1), from);
  return above.startsWith(before) || text.startsWith(before, stop + 1);
}
function commaBefore(text, start2) {
  let at = start2 - 1;
  while (" 	\r\n".includes(text.charAt(at)) && at >= 0) at--;
  return text.charAt(at) === "," ? at : void 0;
}

// src/edit/edits.ts
function editsOf({ changes }, sourceOf) {
  const edits = changes.map((change) => {
    const source = sourceOf(change.do === "insert" ? change.into.file : change.at.file);
    return source && editsOfChange(source, change);
  });
  return edits.some((each) => each === void 0) ? void 0 : edits.flatMap((each) => each ?? []);
}
function editsOfChange(source, change) {
  switch (change.do) {
    case "replace":
      return replaced(source, change);
    case "insert":
      return inserted(source, change);
    case "remove":
      return removed(source, change.at);
  }
}
function replaced({ text }, { at, was, text: word }) {
  const { file, start: start2, end: end2 } = at;
  if (!isSimple(word) || word === was) return void 0;
  if (isQuoted(text, at) && text.slice(start2 + 1, end2 - 1) === was)
    return [{ file, start: start2 + 1, end: end2 - 1, text: word }];
  if (text.slice(start2, end2) !== was) return void 0;
  const isNumber = /^\d+$/.test(was) && /^\d+$/.test(word);
  const isYaml2 = /\.(?:ya?ml|template)$/i.test(file);
  return isNumber || isYaml2 && isPlain(was) && isPlain(word) ? [{ file, start: start2, end: end2, text: word }] : void 0;
}

// src/lint/fixes.ts
function fixOf({ fix, possible }, isMade, sourceOf) {
  if (!fix || isMade || possible) return void 0;
  const edits = editsOf(fix, sourceOf);
  return edits && { description: fix.description, edits };
}
function onlyWhereAll(found, subjects, scopeOf2) {
  const mended = /* @__PURE__ */ new Map();
  for (const { finding, subject } of found)
    if (finding.fix) mended.set(key(finding.scope), (mended.get(key(finding.scope)) ?? /* @__PURE__ */ new Set()).add(subject));
  if (mended.size === 0) return found;
  const whole = new Set(mended.keys());
  for (const subject of subjects) {
    const name = key(scopeOf2(subject));
    if (mended.get(name)?.has(subject) === false) whole.delete(name);
  }
  return found.map(
    (one) => one.finding.fix && !whole.has(key(one.finding.scope)) ? { ...one, finding: withoutFix(one.finding) } : one
  );
}
var key = ({ file, start: start2, end: end2 }) => [file, start2, end2].join(" ");
function withoutFix(finding) {
  const without = { ...finding };
  delete without.fix;
  return without;
}

// src/lint/finding-of.ts
function findingOf(rule, severity, problem, where, help, sourceOf) {
  const when = [...where.when, ...problem.at.when ?? []];
  if (contradicts(when)) return void 0;
  const condition2 = conditionText(when);
  const { file, start: start2, end: end2, via = [] } = problem.at;
  const fix = fixOf(problem, where.construct !== void 0, sourceOf);
  return {
    rule,
    severity,
    message: where.construct === void 0 ? problem.message : `${problem.message} (construct ${where.construct})`,
    at: { file, start: start2, end: end2 },
    resource: where.resource,
    path: where.element(problem.at),
    scope: where.scope,
    sid: where.sid,
    certainty: problem.possible ? "possible" : condition2 === "" ? "certain" : "conditional",
    ...condition2 === "" ? {} : { condition: condition2 },
    status: null,
    fingerprint: fingerprint([rule, where.root, where.resource ?? file, ...where.identity(problem.at)]),
    related: [...problem.related ?? [], ...via.map(({ at, note }) => ({ at, message: note, step: true }))],
    ...fix ? { fix } : {},
    help
  };
}
function conditionText(when) {
  const texts2 = when.map(({ test, holds: holds2 }) => holds2 ? test : `not ${/[\s?&|=<>]/.test(test) ? `(${test})` : test}`);
  return [...new Set(texts2)].join(" and ");
}

// src/policy/grantee.ts
function granteesOf(model) {
  const principals = [
    ...model.roles,
    ...model.users,
    ...model.groups.map((group) => ({ kind: "group", ...group })),
    ...model.permissionSets.map((set) => ({ kind: "permission set", ...set }))
  ];
  const index = new Index(principals);
  const policies = new Policies(model.policies);
  const held = new Map(principals.map((one) => [one, []]));
  const given = /* @__PURE__ */ new Set();
  const assignments = new Map(model.assignments.map((one) => [keyOf2(one.carrier), one]));
  const give = (carrier2, one) => {
    for (const principal of index.holdersOf(carrier2, assignments.get(keyOf2(carrier2)))) {
      held.get(principal)?.push(one);
      given.add(one.policy);
    }
  };
  for (const policy of model.policies) if (policy.kind === "identity") give(policy.carrier, { policy });
  for (const attachment of model.attachments) {
    const policy = attachment.document ?? policies.named(attachment.policy, attachment.carrier);
    if (policy) give(attachment.carrier, attachment.document ? { policy, through: attachment } : { policy });
  }
  for (const { carrier: carrier2, users, groups } of model.memberships)
    for (const group of groups.flatMap((named) => index.find({ kind: "group", named }, carrier2)))
      for (const user of users.flatMap((named) => index.find({ kind: "user", named }, carrier2)))
        held.get(user)?.push(...(held.get(group) ?? []).map((one) => ({ ...one, byGroup: true })));
  return [
    ...principals.map((one) => granteeOf(one, held.get(one) ?? [], policies)),
    ...looseOf(model, given, assignments)
  ];
}
var granteeOf = (principal, held, policies) => ({
  kind: principal.kind,
  carrier: principal.carrier,
  names: namesOf(principal),
  held: [...new Set(held)],
  trust: principal.trust ?? [],
  boundaries: (principal.boundary ?? []).map((one) => {
    const policy = one.is === "known" ? policies.named(one.value, principal.carrier) : void 0;
    return { is: one.is, at: one.at, ...policy ? { policy } : {} };
  })
});
function looseOf(model, given, assignments) {
  const groups = /* @__PURE__ */ new Map();
  for (const policy of model.policies) {
    if (policy.kind !== "identity" || given.has(policy)) continue;
    const names = (assignments.get(keyOf2(policy.carrier))?.holders ?? []).map(
      ({ kind, named }) => `${kind} ${named.text}`
    );
    const key2 = names.length === 0 ? keyOf2(policy.carrier) : [policy.carrier.root, ...names].join("\n");
    groups.set(key2, [...groups.get(key2) ?? [], { policy }]);
  }
  return [...groups.values()].flatMap((held) => {
    const [first] = held;
    return first ? [{ kind: "holder", carrier: first.policy.carrier, names: [], held, trust: [], boundaries: [] }] : [];
  });
}
var keyOf2 = ({ root, address, at }) => address === "" ? `${at.file} ${at.start.toString()}` : `${root} ${address}`;
function namesOf({ carrier: { address }, name }) {
  const known2 = name.flatMap((one) => one.is === "known" ? [one.value.text] : []);
  return [address, ...["name", "id", "arn", "unique_id", "Arn"].map((attribute) => `${address}.${attribute}`), ...known2];
}
var Index = class {
  #byName = /* @__PURE__ */ new Map();
  #byCarrier = /* @__PURE__ */ new Map();
  constructor(principals) {
    for (const one of principals) {
      add(this.#byCarrier, keyOf2(one.carrier), one);
      for (const name of namesOf(one)) add(this.#byName, `${one.kind} ${one.carrier.root} ${name}`, one);
    }
  }
  holdersOf(carrier2, assignment) {
    if (!assignment) return this.#byCarrier.get(keyOf2(carrier2)) ?? [];
    return assignment.holders.flatMap((holder) => this.find(holder, carrier2));
  }
  /** Of several with one name, those in the module of the resource that names them. */
  find({ kind, named }, { root, address, type }) {
    const names = new Set([named.refers, named.text].filter((name) => name !== void 0));
    const found = [...names].flatMap((name) => this.#byName.get(`${kind} ${root} ${name}`) ?? []);
    const near = found.filter(({ carrier: carrier2 }) => moduleOf(carrier2) === moduleOf({ address, type }));
    return [...new Set(near.length > 0 ? near : found)];
  }
};
function moduleOf({ address, type }) {
  const own = address.lastIndexOf(`${type}.`);
  return address.slice(0, own >= 0 ? own : address.lastIndexOf(".") + 1);
}
var Policies = class {
  #byName = /* @__PURE__ */ new Map();
  constructor(policies) {
    for (const policy of policies) {
      const { root, address } = policy.carrier;
      if (address !== "" && (policy.kind === "identity" || policy.kind === "boundary"))
        for (const name of [address, ...["arn", "id", "Arn", "PolicyArn"].map((each) => `${address}.${each}`)])
          this.#byName.set(`${root} ${name}`, policy);
    }
  }
  named(word, { root }) {
    return word.refers === void 0 || managedPolicyNameOf(word) !== void 0 ? void 0 : this.#byName.get(`${root} ${word.refers}`);
  }
};
function add(map, key2, one) {
  const present = map.get(key2);
  if (present) present.push(one);
  else map.set(key2, [one]);
}

// src/iam/data-actions.ts
var data = `
  s3:GetObject s3:GetObjectVersion
  dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan dynamodb:ExportTableToPointInTime
  kms:Decrypt
  secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue
  ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath
  ec2:ModifySnapshotAttribute ec2:ModifyImageAttribute
  rds:ModifyDBSnapshotAttribute rds:ModifyDBClusterSnapshotAttribute`;
var credentials = `
  cognito-identity:GetOpenIdTokenForDeveloperIdentity
  connect:GetFederationToken
  ec2:GetPasswordData
  gamelift:GetInstanceAccess
  iam:CreateServiceSpecificCredential iam:ResetServiceSpecificCredential
  lightsail:GetInstanceAccessDetails lightsail:GetRelationalDatabaseMasterUserPassword
  rds-db:connect
  redshift:GetClusterCredentials redshift:GetClusterCredentialsWithIAM redshift-serverless:GetCredentials`;
var setOf = (table) => new Set(table.trim().toLowerCase().split(/\s+/));
var dataActions = setOf(data);
var credentialActions = setOf(credentials);
var readsData = (action) => dataActions.has(action.toLowerCase());
var givesCredentials = (action) => credentialActions.has(action.toLowerCase());

// src/policy/unconfined.ts
var unconfinedIn = (grantees) => grantees.flatMap(
  (who) => who.held.filter(({ through }) => !through).flatMap((held) => held.policy.statements.flatMap((statement) => ofStatement(who, held, statement)))
);
function ofStatement(who, held, statement) {
  const { effect, actions, resources, conditions } = statement;
  if (effect !== "Allow" || actions.form !== "only" || resources.form !== "only") return [];
  if (isLimited(conditions, narrowsRequests, saysSomething) !== "no" || isDemanded(conditions, narrowsRequests))
    return [];
  return actions.words.flatMap((word) => {
    const facts = word.known && !isWholeService(word) ? expand(word.text) : "unknown";
    if (facts === "unknown") return [];
    return uses.flatMap((use) => {
      const given = facts.filter(
        (fact) => !fact.mayNameNone && useOf(fact, word) === use && resources.words.some((one) => isAllOf(one, fact))
      );
      const grants = given.flatMap((fact) => grantHere(fact, who, held, statement));
      const [grant] = grants;
      return grant ? [{ use, who, grant: { ...grant, word }, actions: grants.map(({ action }) => action) }] : [];
    });
  });
}
var uses = ["data", "credentials", "permissions"];
function useOf({ service, name, level }, word) {
  const action = `${service}:${name}`;
  if (readsData(action)) return "data";
  if (givesCredentials(action)) return "credentials";
  return level === "Permissions management" && !/[*?]/.test(word.text) && service !== "iam" ? "permissions" : void 0;
}
var grantHere = ({ service, name }, who, held, statement) => grantsOf(who, `${service}:${name}`).filter((grant) => grant.statement === statement && grant.held.policy === held.policy && grant.holds === "yes").slice(0, 1);

// src/lint/subjects.ts
function subjectsOf(model) {
  const grantees = once(() => granteesOf(model));
  const lists = {
    statement: () => model.policies.flatMap(({ statements }) => statements),
    policy: () => model.policies,
    role: () => model.roles,
    user: () => model.users,
    principal: () => [...model.roles, ...model.users],
    permissionSet: () => model.permissionSets,
    session: () => sessionsOf(model),
    attachment: () => model.attachments,
    assumption: () => model.assumptions,
    ineffective: () => model.ineffective ?? [],
    grantee: grantees,
    escalation: () => escalationsOf(grantees()),
    unconfined: () => unconfinedIn(grantees()),
    project: () => [model]
  };
  const known2 = /* @__PURE__ */ new Map();
  return (on) => {
    const list = known2.get(on) ?? lists[on]();
    known2.set(on, list);
    return list;
  };
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
var fileOf = (subject) => "grant" in subject ? fileOf(carriedBy(subject)) : "carrier" in subject ? subject.carrier.at.file : filePath("");
var carriedBy = ({ grant: { held, statement } }) => held.through ?? statement;
function whereabouts(subject) {
  if ("grant" in subject) return whereabouts(carriedBy(subject));
  if ("effect" in subject) return ofStatement2(subject);
  if ("statements" in subject) return ofPolicy(subject);
  if ("carrier" in subject) return ofResource(subject);
  return { ...nowhere, element: () => null, identity: ({ start: start2, end: end2, file }) => [file, (end2 - start2).toString()] };
}
var start = { file: filePath(""), start: 0, end: 0 };
var nowhere = {
  root: filePath(""),
  place: start,
  resource: null,
  sid: null,
  when: [],
  scope: start
};
var shared = ({ carrier: carrier2 }) => ({
  root: carrier2.root,
  place: carrier2.at,
  resource: carrier2.address === "" ? null : carrier2.address,
  ...carrier2.construct === void 0 ? {} : { construct: carrier2.construct },
  when: carrier2.at.when ?? []
});
function ofStatement2(statement) {
  const sid = statement.sid?.known ? statement.sid.text : null;
  return {
    ...shared(statement),
    scope: statement.at,
    sid,
    when: [...statement.carrier.at.when ?? [], ...statement.at.when ?? []],
    element: (at) => wordsIn(statement).find((word) => isAt(word, at))?.path ?? statement.path,
    identity: (at) => {
      const offending = wordsIn(statement).find((word) => isAt(word, at));
      const others = wordsIn(statement).filter((word) => word !== offending);
      return [sid ?? others.map(({ text }) => text).join("\n"), offending?.text ?? ""];
    }
  };
}
var isAt = (word, at) => word.at.file === at.file && word.at.start === at.start && word.at.end === at.end;
function wordsIn({ sid, actions, resources, principals, conditions }) {
  return [
    ...sid ? [sid] : [],
    ...actions.words,
    ...resources.words,
    ...principals.list.map(({ word }) => word),
    ...conditions.list.flatMap(({ operator, key: key2, values }) => [operator, key2, ...values])
  ];
}
var ofPolicy = (policy) => ({
  ...shared(policy),
  scope: policy.at,
  sid: null,
  element: (at) => policy.statements.map((s) => wordsIn(s).find((word) => isAt(word, at))?.path).find((path) => path) ?? [],
  identity: (at) => {
    const word = policy.statements.flatMap(wordsIn).find((one) => isAt(one, at));
    return [policy.kind, word?.text ?? ""];
  }
});
var ofResource = (subject) => ({
  ...shared(subject),
  scope: subject.carrier.at,
  sid: null,
  element: () => null,
  identity: () => {
    if ("policy" in subject) return [subject.policy.text];
    return "property" in subject ? [subject.property] : [];
  }
});

// src/lint/judge.ts
function judge(model, rules, bench) {
  const faults = [];
  const found = [];
  const pick = subjectsOf(model);
  const owners = new Map(
    model.policies.flatMap((policy) => [policy, ...policy.statements].map((part) => [part, policy]))
  );
  const isOn = onSomewhere(model, bench);
  for (const rule of rules.filter(isOn)) {
    const contextIn = contexts(rule, bench, model);
    const ofRule = [];
    rule.each(pick, (subject, check) => {
      const context = contextIn(fileOf(subject));
      if (!context) return;
      try {
        for (const problem of check(context)) {
          const where = whereabouts(subject);
          const { severity } = bench.rule(rule.id, problem.at.file);
          if (severity === "off") continue;
          const finding = findingOf(rule.id, severity, problem, where, bench.help(rule.id), bench.sourceOf);
          if (finding)
            ofRule.push({
              finding,
              place: where.place,
              policy: owners.get("grant" in subject ? subject.grant.statement : subject),
              subject
            });
        }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        faults.push({ rule: rule.id, resource: whereabouts(subject).resource, message });
      }
    });
    for (const one of onlyWhereAll(ofRule, pick(rule.on), (subject) => whereabouts(subject).scope)) found.push(one);
  }
  const all = numbered(collected(found));
  return {
    findings: all.map(({ finding }) => finding),
    faults,
    policiesOf: new Map(all.map(({ finding, policies }) => [finding.fingerprint, policies]))
  };
}
function onSomewhere(model, { rule: settingOf }) {
  const parts = Object.values(model).flat();
  const files = [.../* @__PURE__ */ new Set([filePath(""), ...parts.map(({ carrier: carrier2 }) => carrier2.at.file)])];
  return ({ id, preset }) => preset === "recommended" || files.some((file) => settingOf(id, file).severity !== "off");
}
function contexts(rule, { accounts, rule: settingOf }, project) {
  const known2 = /* @__PURE__ */ new Map();
  return (file) => {
    if (!known2.has(file)) {
      const { severity, options } = settingOf(rule.id, file);
      known2.set(file, severity === "off" ? void 0 : { options: optionsOf(rule, options), accounts, project });
    }
    return known2.get(file);
  };
}
function numbered(findings) {
  const counts = /* @__PURE__ */ new Map();
  return findings.map((one) => {
    const { finding } = one;
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    if (count === 1) return one;
    return { ...one, finding: { ...finding, fingerprint: fingerprint([finding.fingerprint, count.toString()]) } };
  });
}

// src/lint/coverage.ts
function coverage(policies, flagged) {
  const unread = policies.filter(isUnread);
  const partly = policies.filter((policy) => !isUnread(policy) && policy.gaps.length > 0);
  return {
    counts: {
      checked: policies.length - unread.length - partly.length,
      partly: partly.length,
      notRead: unread.length,
      flagged: flagged.size
    },
    unread: unread.map((policy) => unreadable(policy, policy.carrier.at, policy.open ?? "")),
    gaps: partly.flatMap((policy) => policy.gaps.map(({ at, because }) => unreadable(policy, at, because)))
  };
}
var unreadable = ({ carrier: carrier2 }, { file, start: start2, end: end2 }, reason) => ({
  file,
  at: { file, start: start2, end: end2 },
  resource: carrier2.address === "" ? null : carrier2.address,
  reason
});
var isUnread = ({ statements, open }) => statements.length === 0 && open !== void 0;

// src/read/managed.ts
async function withManagedPolicies(model) {
  const names = model.attachments.map(({ policy }) => managedPolicyNameOf(policy));
  if (names.every((name) => name === void 0)) return model;
  const [documentOf, { parseJson }] = await Promise.all([managedPolicyDocuments(), import("./parse-QN6HGHJC.js")]);
  const parsed2 = /* @__PURE__ */ new Map();
  const read2 = (name) => {
    const text = documentOf(name);
    const { value } = text === void 0 ? {} : parseJson(elsewhere(text, nowhere2));
    return value && parsePolicy(value, { kind: "identity", carrier });
  };
  const attachments = model.attachments.map((attachment, index) => {
    const name = names[index];
    if (name === void 0) return attachment;
    if (!parsed2.has(name)) parsed2.set(name, read2(name));
    const document = parsed2.get(name);
    return document ? { ...attachment, document } : attachment;
  });
  return { ...model, attachments };
}
var nowhere2 = { file: filePath(""), start: 0, end: 0 };
var carrier = { address: "", type: "", root: nowhere2.file, at: nowhere2 };

// src/read/project.ts
async function readProject(files, settings, kinds = () => void 0) {
  const documents = files.sources.filter(({ path }) => !isTerraform(path));
  const { roots, read: read2, unreadable: unreadable3 } = await plansIn(documents, files, settings);
  const readings = [{ ...nothing, unreadable: unreadable3 }];
  if (documents.length < files.sources.length || roots.size > 0) {
    const { readTerraform } = await import("./read-7BLL3WX3.js");
    readings.push(await readTerraform(files, settings, roots));
  }
  const used = /* @__PURE__ */ new Set([...readings.flatMap(({ model }) => model.policies.flatMap(filesOf)), ...read2]);
  if (documents.length > 0) {
    const { readDocuments } = await import("./documents-ORLYTXY7.js");
    readings.push(await readDocuments({ ...files, sources: documents }, used, kinds));
  }
  const all = together(readings);
  return { ...all, model: await withManagedPolicies(all.model) };
}
var filesOf = ({ statements }) => statements.map(({ at }) => at.file);
async function plansIn(documents, files, { source }) {
  const none2 = { roots: /* @__PURE__ */ new Map(), read: [], unreadable: [] };
  if (documents.length === 0) return none2;
  const { mayBePlan } = await import("./documents-ORLYTXY7.js");
  const plans = documents.filter(mayBePlan);
  if (plans.length === 0) return none2;
  const { plansOfRoots } = await import("./sources-ADVB6YL6.js");
  return plansOfRoots(plans, files, source);
}

// src/suppress/equivalent.ts
function rulesFor(tool, id, rules) {
  const names = tool === "trivy" || tool === "tfsec" ? ["trivy", "tfsec"] : [tool];
  const wanted = canonical(id);
  const same = (equivalent) => {
    const [name = "", other = ""] = equivalent.split(":");
    if (!names.includes(name)) return false;
    return wanted.endsWith("*") && names.length > 1 ? canonical(other).startsWith(wanted.slice(0, -1)) : canonical(other) === wanted;
  };
  return rules.filter(({ equivalents }) => equivalents.some(same)).map((rule) => rule.id);
}
var canonical = (id) => id.toLowerCase().replace(/^avd-/, "").replace(/^.*\./, "");
function foreignReason(said, where) {
  const reason = said.trim().replace(/^"(.*)"$/, "$1").trim();
  return reason === "" ? `no reason given (${where})` : reason;
}

// src/suppress/comment.ts
var KEYWORD = "iam-lint-ignore";
var hcl = { markers: ["#", "//", "/*"], quotes: '"', bound: false };
var yaml = { markers: ["#"], quotes: `"'`, bound: true };
function syntaxOf({ path }) {
  if (/\.(tf|tofu|hcl|tfvars)$/.test(path)) return hcl;
  return path.endsWith(".json") ? void 0 : yaml;
}
function commentsWith(words2, source) {
  const syntax = syntaxOf(source);
  if (!syntax || !words2.some((word) => source.text.includes(word))) return [];
  const starts = lineStarts(source);
  const lines = starts.map((_, index) => lineText(source, index + 1));
  const next = codeLines(lines, syntax);
  const inText = textLines(lines);
  return lines.flatMap((line, index) => {
    if (!words2.some((word) => line.includes(word))) return [];
    const offset = starts[index] ?? 0;
    const span = (start2, end2) => ({ file: source.path, start: offset + start2, end: offset + end2 });
    return commentsOn(line, syntax).map(({ text, from, start: start2, end: end2, alone }) => {
      const wholeLine = { file: source.path, start: offset, end: starts[index + 1] ?? offset + line.length };
      return {
        text,
        at: span(start2, start2 + text.length),
        ...inText[index] ? {} : { whole: alone ? wholeLine : span(line.slice(0, from).trimEnd().length, end2) },
        line: (alone ? next[index] ?? index : index) + 1
      };
    });
  });
}
function codeLines(lines, syntax) {
  const code = [];
  let inBlock = false;
  for (const line of lines) {
    const text = line.trim();
    const marker = inBlock ? "/*" : syntax.markers.find((each) => text.startsWith(each));
    const closed = text.indexOf("*/", inBlock ? 0 : 2);
    code.push(marker === "/*" ? closed >= 0 && text.slice(closed + 2).trim() !== "" : text !== "" && !marker);
    inBlock = marker === "/*" && closed < 0;
  }
  const next = [];
  for (let index = code.length - 1, below; index >= 0; index--) {
    next[index] = below;
    if (code[index]) below = index;
  }
  return next;
}
function textLines(lines) {
  let word;
  let indent;
  return lines.map((line) => {
    const depth = line.trim() === "" ? Infinity : line.length - line.trimStart().length;
    if (indent !== void 0 && depth <= indent) indent = void 0;
    const inside2 = word !== void 0 || indent !== void 0;
    if (word === line.trim()) word = void 0;
    if (inside2) return true;
    word = /<<[-~]?([A-Za-z_][\w-]*)\s*$/.exec(line)?.[1];
    if (/(?:^|[:\s-])[|>][-+\d]*(?:\s+#.*)?$/.test(line)) indent = depth;
    return false;
  });
}
function commentsOn(line, syntax) {
  const found = [];
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const opens = !syntax.bound || at === 0 || " 	[{(,".includes(line.charAt(at - 1));
    if (quote !== "") {
      if (character === "\\" && quote === '"') at++;
      else if (character === quote) quote = "";
    } else if (opens && syntax.quotes.includes(character)) quote = character;
    else {
      const marker = opens ? syntax.markers.find((each) => line.startsWith(each, at)) : void 0;
      if (marker === void 0) continue;
      const comment = commentAt(line, at, marker);
      found.push(comment);
      at = comment.end - 1;
    }
  }
  return found;
}
function commentAt(line, from, marker) {
  const close = marker === "/*" ? line.indexOf("*/", from + 2) : -1;
  const inner = close < 0 ? line.length : close;
  const end2 = close < 0 ? line.length : close + 2;
  let start2 = from + marker.length;
  while (start2 < inner && ` 	${marker.charAt(marker.length - 1)}`.includes(line.charAt(start2))) start2++;
  const around = line.slice(0, from) + line.slice(end2);
  return { text: line.slice(start2, inner).trimEnd(), from, start: start2, end: end2, alone: around.trim() === "" };
}

// src/suppress/ignore.ts
var lineKey = (file, line) => `${file}:${line.toString()}`;
var resourceKey = (file, address) => `${file} ${address}`;
var fileKey = (file) => `${file}/`;
var ANYWHERE = "";
function keysOf({ at, scope, resource }, sources) {
  const lines = [at, scope].flatMap(({ file, start: start2 }) => {
    const source = sources.get(file);
    return source ? [lineKey(file, position(source, start2).line), fileKey(file)] : [];
  });
  return /* @__PURE__ */ new Set([...lines, ...resource === null ? [] : [resourceKey(at.file, resource)], ANYWHERE]);
}
var SHORTEST = 10;
function reasonTrouble(reason) {
  const said = reason.trim();
  if (said === "") return "gives no reason; write why the finding is accepted";
  if (/^<.*>$/.test(said)) return `has a placeholder for a reason, ${said}; write why the finding is accepted`;
  if (said.length < SHORTEST || !new RegExp("\\p{L}", "u").test(said))
    return `gives "${said}" for a reason; say it in at least ${SHORTEST.toString()} characters`;
  return void 0;
}

// src/suppress/foreign.ts
var directives = [
  { tool: "checkov", word: "checkov:skip=" },
  { tool: "trivy", word: "trivy:ignore:" },
  { tool: "tfsec", word: "tfsec:ignore:" },
  { tool: "semgrep", word: "nosemgrep:" }
];
var needsOutline = ({ text }, tools) => directives.some(({ tool, word }) => tools.includes(tool) && tool !== "semgrep" && text.includes(word));
function foreignComments(source, outline, tools, rules) {
  const wanted = directives.filter(({ tool }) => tools.includes(tool));
  const comments = commentsWith(
    wanted.map(({ word }) => word),
    source
  );
  return comments.flatMap(
    (comment) => asked(comment, wanted).flatMap((ask) => {
      const scope = scopeOf(ask.directive.tool, comment, source, outline);
      if (!scope) return [];
      return ask.ids.flatMap(
        ({ id, at }) => rulesFor(ask.directive.tool, id, rules).map((rule) => ({
          rule,
          reason: foreignReason(ask.reason, ask.directive.word.slice(0, -1)),
          at,
          resource: null,
          conclusive: false,
          foreign: true,
          ...scope,
          ...ask.until ? { until: ask.until } : {}
        }))
      );
    })
  );
}
function asked({ text, at }, wanted) {
  const starts = directives.flatMap((directive) => occurrences(text, directive.word).map((start2) => ({ directive, start: start2 }))).toSorted((a, b) => a.start - b.start);
  return starts.flatMap(({ directive, start: start2 }, index) => {
    if (!wanted.includes(directive)) return [];
    const from = start2 + directive.word.length;
    const said = text.slice(from, starts[index + 1]?.start ?? text.length);
    const span = (offset, length) => {
      const first = at.start + from + offset;
      return { file: at.file, start: first, end: first + length };
    };
    return said === "" ? [] : parsed(directive, said, span) ?? [];
  });
}
function occurrences(text, word) {
  const found = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}
function parsed(directive, said, span) {
  const list = (directive.tool === "semgrep" ? /^[\s\w.,-]+/ : /^[\w,*-]+/).exec(said)?.[0] ?? "";
  const ids = [...list.matchAll(/[\w.*-]+/g)].map(({ 0: id, index }) => ({ id, at: span(index, id.length) }));
  const rest = said.slice(list.length);
  if (directive.tool === "checkov" || directive.tool === "semgrep")
    return [{ directive, ids, reason: directive.tool === "checkov" && rest.startsWith(":") ? rest.slice(1) : "" }];
  if (rest.startsWith("[") || rest.includes(":ws:")) return void 0;
  const end2 = /^:exp:(\S+)/.exec(rest)?.[1];
  if (end2 === void 0) return [{ directive, ids, reason: rest.startsWith(":") ? rest.slice(1) : "" }];
  const at = span(list.length + ":exp:".length, end2.length);
  return [{ directive, ids, reason: "", until: { day: end2, at } }];
}
function scopeOf(tool, { at, line }, source, outline) {
  if (tool === "semgrep") return { keys: [lineKey(source.path, line)] };
  const spans = tool === "checkov" ? outline?.blocks.filter((block2) => holds(block2, at.start)) : outline?.parts.filter(({ start: start2 }) => position(source, start2).line === line);
  const inSpans = ({ at: place, scope }) => [place, scope].some(({ file, start: start2 }) => file === source.path && spans?.some((span) => holds(span, start2)));
  if (tool === "checkov")
    return spans && spans.length > 0 ? { keys: [fileKey(source.path)], covers: inSpans } : void 0;
  const onLine = ({ at: place, scope }) => [place, scope].some(({ file, start: start2 }) => file === source.path && position(source, start2).line === line);
  return { keys: [fileKey(source.path)], covers: (found) => onLine(found) || inSpans(found) };
}
var holds = ({ start: start2, end: end2 }, offset) => start2 <= offset && offset < end2;

// src/suppress/own.ts
var findingAbout = (said, help) => ({
  rule: said.rule,
  severity: said.severity,
  message: said.message,
  at: said.at,
  resource: said.resource,
  path: null,
  scope: said.at,
  sid: null,
  certainty: "certain",
  status: null,
  fingerprint: fingerprint([said.rule, said.at.file, said.resource ?? "", said.identity]),
  related: [],
  ...said.fix ? { fix: said.fix } : {},
  help: help(said.rule)
});

// src/suppress/read.ts
var commentsOf = (source, ruleIds) => commentsWith([KEYWORD], source).filter(({ text }) => text.startsWith(KEYWORD)).flatMap((comment) => ofComment(comment, ruleIds));
function ofComment({ text: whole, at, line, ...comment }, ruleIds) {
  const malformed2 = (trouble2) => [{ trouble: trouble2, at, resource: null }];
  const text = whole.slice(KEYWORD.length);
  const close = text.indexOf("]");
  const list = text.startsWith("[") && close > 0 ? text.slice(1, close) : "";
  if (list.trim() === "") return malformed2(`${KEYWORD} names no rule; write ${KEYWORD}[rule-id]: reason`);
  const after = text.slice(close + 1).trimStart();
  const said = after.startsWith(":") ? after.slice(1) : "";
  const { reason, until } = withoutEnd(said, { ...at, start: at.end - said.length });
  const trouble = reasonTrouble(reason);
  if (trouble !== void 0) return malformed2(`the comment ${trouble}`);
  if (until === "unclear")
    return malformed2("the comment has an end that is not understood; close it with (until=YYYY-MM-DD)");
  const named = words(list, at.start + KEYWORD.length + 1);
  return named.map(
    ({ word, start: start2 }) => known(
      {
        rule: word,
        reason,
        at: { file: at.file, start: start2, end: start2 + word.length },
        resource: null,
        keys: [lineKey(at.file, line)],
        conclusive: true,
        ...until ? { until } : {},
        ...named.length === 1 && comment.whole ? { removal: { description: "remove the comment", edits: [{ ...comment.whole, text: "" }] } } : {}
      },
      ruleIds
    )
  );
}
function withoutEnd(said, at) {
  if (!said.includes("until")) return { reason: said.trim() };
  const text = said.trimEnd();
  const open = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  const inner = open < 0 ? "" : text.slice(open + 1, -1);
  const [name = "", day = "", ...more] = inner.split("=");
  if (name.trim() !== "until" || more.length > 0)
    return { reason: text.trim(), .../\buntil\s*=|\(\s*until\b/.test(text) ? { until: "unclear" } : {} };
  const start2 = at.start + open + 1 + inner.length - day.trimStart().length;
  const span = { file: at.file, start: start2, end: start2 + day.trim().length };
  return { reason: text.slice(0, open).trim(), until: { day: day.trim(), at: span } };
}
function words(list, offset) {
  let at = offset;
  return list.split(",").map((part) => {
    const start2 = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    return { word: part.trim(), start: start2 };
  });
}
function ofEntry(entry, ruleIds) {
  const trouble = reasonTrouble(entry.reason);
  if (trouble === void 0) return known(entry, ruleIds);
  return { trouble: `the entry ${trouble}`, at: entry.at, resource: entry.resource };
}
function known(ignore, ruleIds) {
  if (ruleIds.includes(ignore.rule)) return ignore;
  const near = nearest(ignore.rule, ruleIds);
  const hint = near === void 0 ? "" : `; did you mean ${near}?`;
  const trouble = ignore.rule === "" ? "a rule id is missing before or after a comma" : `unknown rule ${ignore.rule}${hint}`;
  return { trouble, at: ignore.at, resource: ignore.resource };
}

// src/suppress/day.ts
var MS = 864e5;
function dayNumber(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return void 0;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? void 0 : time / MS;
}

// src/suppress/until.ts
var SOON = 14;
function termOf({ rule, until }, { today, maxDays }) {
  if (!until)
    return maxDays === void 0 ? { is: "open" } : { is: "wrong", trouble: `there is no end; say until=YYYY-MM-DD, at most ${days(maxDays)} from today` };
  const last = dayNumber(until.day);
  if (last === void 0)
    return { is: "wrong", trouble: `until=${until.day} is no day of the calendar; write it as YYYY-MM-DD` };
  const now = today === void 0 ? void 0 : dayNumber(today);
  if (now === void 0) return { is: "open" };
  const left = last - now;
  if (left < 0)
    return { is: "expired", message: `${rule} was accepted until ${until.day}; mend it, or agree on a new day` };
  if (maxDays !== void 0 && left > maxDays)
    return {
      is: "wrong",
      trouble: `until=${until.day} is ${days(left)} from today; at most ${days(maxDays)} are allowed`
    };
  if (left > SOON) return { is: "open" };
  const rest = left === 0 ? "today only" : `${days(left)} more`;
  return {
    is: "ending",
    message: `${rule} is accepted for ${rest}, until ${until.day}; mend it, or agree on a new day`
  };
}
var days = (count) => `${count.toString()} ${count === 1 ? "day" : "days"}`;

// src/suppress.ts
function suppress(findings, ignores, around) {
  const all = read(ignores, around).map((each) => ({
    each,
    term: "rule" in each ? termOf(each, ignores.limits) : none
  }));
  const valid = all.flatMap(
    ({ each, term }) => "rule" in each && (each.foreign || term.is !== "wrong") ? [{ ...each, term }] : []
  );
  const { kept, suppressed, used } = parted(findings, valid, around.sources);
  const own = [
    ...all.flatMap(({ each, term }) => "trouble" in each ? malformed(each, each.trouble) : wrong(each, term)),
    ...valid.flatMap((ignore) => used.has(ignore) ? ended(ignore) : unused(ignore))
  ];
  return { kept: [...kept, ...own.map((said) => findingAbout(said, around.help))], suppressed };
}
var none = { is: "open" };
var malformed = ({ at, resource }, trouble) => [
  { rule: "malformed-ignore", severity: "error", message: trouble, identity: trouble, at, resource }
];
var wrong = (ignore, term) => term.is === "wrong" && !ignore.foreign ? malformed({ ...ignore, at: ignore.until?.at ?? ignore.at }, term.trouble) : [];
function unused({ rule, at, resource, conclusive, removal }) {
  if (!conclusive) return [];
  const message = `nothing here breaks ${rule}; remove this`;
  const said = { rule: "unused-ignore", severity: "warning", message, identity: message, at, resource };
  return [removal ? { ...said, fix: removal } : said];
}
function ended(ignore) {
  const { term, until, rule, resource } = ignore;
  if (term.is === "wrong") return malformed(ignore, term.trouble);
  if (term.is === "open") return [];
  const severity = term.is === "expired" ? "warning" : "info";
  const identity = `${rule} ${until?.day ?? ""}`;
  return [{ rule: "expired-ignore", severity, message: term.message, identity, at: until?.at ?? ignore.at, resource }];
}
function read({ config, resource, whole, foreign }, around) {
  const ruleIds = around.rules.map(({ id }) => id);
  const sources = [...around.sources.values()];
  return [
    ...sources.flatMap((source) => commentsOf(source, ruleIds)),
    ...resource.flatMap((entry) => ofResource2(entry, foreign, around.rules)),
    ...config.map((entry) => {
      const { rule, reason, at, file, resource: of = null } = entry;
      const conclusive = whole || file !== void 0 && sources.some(({ path }) => file(path));
      const covers = (found) => configCovers(entry, found);
      return ofEntry({ rule, reason, at, resource: of, keys: [ANYWHERE], covers, conclusive, ...end(entry) }, ruleIds);
    }),
    ...foreign.length > 0 ? sources.flatMap((source) => foreignComments(source, around.outline(source), foreign, around.rules)) : []
  ];
}
function ofResource2(entry, foreign, rules) {
  const { tool, rule, at, resource, made = [] } = entry;
  const keys = [resource, ...made].map((one) => resourceKey(at.file, one));
  const ignore = { rule, reason: entry.reason, at, resource, keys, conclusive: true, ...end(entry) };
  if (tool === void 0) {
    return [
      ofEntry(
        ignore,
        rules.map(({ id }) => id)
      )
    ];
  }
  if (!foreign.includes(tool)) return [];
  const reason = foreignReason(entry.reason, `Metadata of ${tool}`);
  return rulesFor(tool, rule, rules).map((id) => ({ ...ignore, rule: id, reason, conclusive: false, foreign: true }));
}
var end = ({ until, at }) => until === void 0 ? {} : { until: { day: until, at } };
var configCovers = ({ file, resource, sid }, found) => (sid === void 0 || sid === found.sid) && (resource === void 0 || resource === found.resource) && (file === void 0 || file(found.at.file));
function parted(findings, ignores, sources) {
  const index = indexed(ignores);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const found of findings) {
    const near = [...keysOf(found, sources)].flatMap((key2) => index.get(`${found.rule} ${key2}`) ?? []);
    const covering = near.filter((ignore) => ignore.covers?.(found) ?? true);
    for (const ignore of covering) used.add(ignore);
    const first = covering.find(({ term }) => term.is === "open" || term.is === "ending");
    if (first) suppressed.push(accepted(found, first));
    else kept.push(found);
  }
  return { kept, suppressed, used };
}
var accepted = (found, { reason, keys, until }) => ({
  ...found,
  reason,
  inSource: !keys.includes(ANYWHERE),
  ...until ? { until: until.day } : {}
});
function indexed(ignores) {
  const index = /* @__PURE__ */ new Map();
  for (const ignore of ignores)
    for (const one of ignore.keys) {
      const key2 = `${ignore.rule} ${one}`;
      const present = index.get(key2);
      if (present) present.push(ignore);
      else index.set(key2, [ignore]);
    }
  return index;
}

// src/lint.ts
async function lint(files, rules, settings) {
  const reading = await readProject(files, settings.terraform, settings.kinds);
  const { findings, faults, policiesOf } = judge(reading.model, rules, { ...settings, sourceOf: changeable(files) });
  const sources = new Map(files.sources.map((source) => [source.path, source]));
  for (const { file } of [
    ...findings.flatMap(({ at, related }) => [at, ...related.map((one) => one.at)]),
    ...gapsOf(reading.model),
    ...reading.unreadable.map(({ at }) => at)
  ])
    if (!sources.has(file)) addOpened(sources, files, file);
  await strikeSecrets(sources);
  const ignores = ignoresOf(settings, reading.ignores);
  const outlines = await outlinesOf([...sources.values()], ignores.foreign);
  const outline = (source) => outlines.get(source.path);
  const { kept, suppressed } = suppress(findings, ignores, { sources, outline, rules, help: settings.help });
  const flagged = new Set(kept.filter(isSure).flatMap(({ fingerprint: fingerprint2 }) => policiesOf.get(fingerprint2) ?? []));
  const { counts, unread, gaps } = coverage(reading.model.policies, flagged);
  const lost = reading.unreadable.filter(({ policy }) => policy).length;
  return {
    findings: kept.toSorted(byPlace),
    suppressed,
    fixed: [],
    notRead: [...files.refused.map(refusal), ...reading.unreadable.map(unreadable2), ...unread].toSorted(byFile),
    partlyRead: gaps.toSorted(byFile),
    faults,
    access: accessOf(reading.model.policies),
    files: files.sources.length,
    policies: { ...counts, notRead: counts.notRead + lost },
    sources: settings.config ? sources.set(settings.config.path, settings.config) : sources,
    data: settings.data
  };
}
var ignoresOf = ({ ignores, whole, today, maxIgnoreDays, foreignIgnores }, resource) => ({
  config: ignores,
  resource,
  whole,
  limits: {
    ...today === void 0 ? {} : { today },
    ...maxIgnoreDays === void 0 ? {} : { maxDays: maxIgnoreDays }
  },
  foreign: foreignIgnores ?? []
});
function changeable({ sources }) {
  const known2 = new Map(sources.map((source) => [source.path, source]));
  return (path) => {
    const source = known2.get(path);
    return source?.path.endsWith(".json") && /"(?:resource_changes|planned_values)"/.test(source.text) ? void 0 : source;
  };
}
async function outlinesOf(sources, tools) {
  const wanted = sources.filter((source) => needsOutline(source, tools));
  if (wanted.length === 0) return /* @__PURE__ */ new Map();
  const { outlineOf } = await import("./outline-4G4ADMAI.js");
  return new Map(await Promise.all(wanted.map(async (source) => [source.path, await outlineOf(source)])));
}
async function strikeSecrets(sources) {
  const json = [...sources.values()].filter(({ path }) => path.endsWith(".json"));
  if (json.length === 0) return;
  const { mayBePlan } = await import("./documents-ORLYTXY7.js");
  const plans = json.filter(mayBePlan);
  if (plans.length === 0) return;
  const { withoutSecrets } = await import("./secrets-FQHOA5TU.js");
  for (const plan of plans) sources.set(plan.path, withoutSecrets(plan));
}
var gapsOf = ({ policies }) => policies.flatMap(({ gaps }) => gaps.map(({ at }) => at));
function addOpened(sources, files, path) {
  const opened = files.open(path);
  if ("text" in opened) sources.set(path, opened);
}
var isSure = ({ certainty }) => certainty !== "possible";
var refusal = ({ path, refused }) => ({
  file: path,
  resource: null,
  reason: refused
});
var unreadable2 = ({ at, resource, reason }) => ({ file: at.file, at, resource, reason });
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byFile = (a, b) => compare(a.file, b.file) || compare(a.at?.start ?? -1, b.at?.start ?? -1) || compare(a.reason, b.reason);
export {
  lint
};
