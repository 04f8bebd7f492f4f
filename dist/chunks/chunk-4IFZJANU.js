import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  decoded,
  verbatim
} from "./chunk-FHIR563R.js";
import {
  absent,
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  parseAllDocuments
} from "./chunk-XMORZC6W.js";
import {
  reached
} from "./chunk-IDVG7HMV.js";

// src/read/cloudformation/depth.ts
function deepestBracket(text, limit) {
  let depth = 0;
  let dashes = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 91 || c === 123) {
      if (++depth > limit) return at;
    } else if ((c === 93 || c === 125) && depth > 0) depth--;
    else if (c === 45 || c === 63) {
      if (text.charCodeAt(at + 1) === 32 && ++dashes > limit) return at;
    } else if (c === 10) dashes = 0;
  }
  return void 0;
}
function separators(text) {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 10 || c === 44) count++;
  }
  return count;
}

// src/read/cloudformation/scalar.ts
function writtenScalar(file, style, start, end, text) {
  const quoted2 = style === "QUOTE_SINGLE" || style === "QUOTE_DOUBLE";
  const from = quoted2 ? start + 1 : start;
  const to = quoted2 ? Math.max(from, end - 1) : end;
  if (to - from === text.length && file.text.startsWith(text, from)) return verbatim(file.path, file.text, from, to);
  const block2 = style === "BLOCK_LITERAL" || style === "BLOCK_FOLDED";
  const runs = block2 ? blockRuns(file.text, start, end, text) : flowRuns(file.text, from, to, style);
  const agree = runs.map((run) => run.text).join("") === text;
  return decoded(verbatim(file.path, file.text), agree ? runs : [{ text, start, end }]);
}
function blockRuns(source, start, end, text) {
  const runs = [];
  const header = source.indexOf("\n", start);
  let indent;
  let done = 0;
  let sourceDone = header < 0 ? end : header + 1;
  for (const line of linesOf(source, sourceDone, end)) {
    const written = source.slice(line.start, line.end);
    if (written.trim() === "") continue;
    indent ??= written.search(/\S/) - margin(text);
    const content = written.slice(indent);
    const gap = gapBefore(text, done, content);
    if (gap > 0) runs.push({ text: text.slice(done, done + gap), start: sourceDone, end: line.start + indent });
    runs.push({ text: content, start: line.start + indent, end: line.end });
    done += gap + content.length;
    sourceDone = line.end;
  }
  if (done < text.length) runs.push({ text: text.slice(done), start: sourceDone, end });
  return runs;
}
function gapBefore(text, from, content) {
  let at = from;
  while ((text[at] === "\n" || text[at] === " ") && !text.startsWith(content, at)) at++;
  return at - from;
}
function margin(text) {
  const word = text.search(/\S/);
  return word < 0 ? 0 : word - text.lastIndexOf("\n", word) - 1;
}
function* linesOf(source, start, end) {
  for (let from = start; from < end; ) {
    const next = source.indexOf("\n", from);
    const stop = next < 0 || next >= end ? end : next;
    yield { start: from, end: source[stop - 1] === "\r" && stop > from ? stop - 1 : stop };
    from = stop + 1;
  }
}
var flowText = (source, start, end, style) => flowRuns(source, start, end, style).map((run) => run.text).join("");
function flowRuns(source, start, end, style) {
  const runs = [];
  let from = start;
  const flush = (to) => {
    if (to > from) runs.push({ text: source.slice(from, to), start: from, end: to });
  };
  for (let at = start; at < end; ) {
    const piece = pieceAt(source, at, end, style);
    if (!piece) {
      at++;
      continue;
    }
    flush(Math.max(from, piece.start));
    runs.push(piece);
    at = from = piece.end;
  }
  flush(end);
  return runs;
}
function pieceAt(source, at, end, style) {
  const c = source[at];
  if (c === "'" && style === "QUOTE_SINGLE") return { text: "'", start: at, end: at + 2 };
  if (c === "\\" && style === "QUOTE_DOUBLE") return escapeAt(source, at, end);
  return c === "\n" || c === "\r" ? foldAt(source, at, end) : void 0;
}
function foldAt(source, at, end) {
  let start = at;
  while (isBlank(source[start - 1])) start--;
  let stop = at;
  let breaks = 0;
  while (stop < end && (source[stop] === "\n" || source[stop] === "\r" || isBlank(source[stop]))) {
    if (source[stop] === "\n") breaks++;
    stop++;
  }
  return { text: breaks <= 1 ? " " : "\n".repeat(breaks - 1), start, end: stop };
}
var isBlank = (c) => c === " " || c === "	";
var escapes = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029"
};
var digits = { x: 2, u: 4, U: 8 };
function escapeAt(source, at, end) {
  const c = source[at + 1] ?? "";
  const length = digits[c];
  if (length !== void 0) {
    const code2 = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    const text = code2 >= 0 && code2 <= 1114111 ? String.fromCodePoint(code2) : "";
    return { text, start: at, end: Math.min(end, at + 2 + length) };
  }
  if (c !== "\n" && c !== "\r") return { text: escapes[c] ?? c, start: at, end: Math.min(end, at + 2) };
  const fold = foldAt(source, at + 1, end);
  return { text: fold.text === " " ? "" : fold.text, start: at, end: fold.end };
}

// src/read/cloudformation/tags.ts
var names = `Ref Condition And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap GetAtt GetAZs If
  ImportValue Join Length Not Or RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll`;
var cloudFormationTags = names.split(/\s+/).flatMap((name) => [
  { tag: `!${name}`, resolve: (text) => text },
  { tag: `!${name}`, collection: "map" },
  { tag: `!${name}`, collection: "seq" }
]);
var FARTHEST_TAG = 256;
function longForm(file, tag, value2) {
  if (!tag.startsWith("!") || tag === "!") return value2;
  const name = tag.slice(1);
  const key = name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
  const { start, end } = value2.at;
  const from = Math.max(0, start - FARTHEST_TAG);
  const found = file.text.slice(from, start).lastIndexOf(tag);
  const tagAt = found < 0 ? start : from + found;
  return {
    kind: "map",
    entries: [{ key, keyAt: { file: file.path, start: tagAt, end: found < 0 ? start : tagAt + tag.length }, value: value2 }],
    at: { file: file.path, start: tagAt, end: Math.max(end, tagAt) }
  };
}

// src/read/cloudformation/yaml/node.ts
var nothingAt = (at) => ({ kind: "scalar", text: "", style: "PLAIN", start: at, end: at });

// src/read/cloudformation/yaml/any.ts
function anyYaml(text) {
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    schema: "failsafe",
    stringKeys: true,
    customTags: cloudFormationTags
  });
  return "empty" in documents ? [] : documents.map((document) => read(document, text));
}
function read({ errors, contents }, text) {
  const [error] = errors;
  if (!error) return { root: contents ? nodeOf(contents, text) : void 0 };
  const [start, end] = error.pos.map((offset) => Math.min(offset, text.length));
  return {
    root: void 0,
    problem: { message: error.message, start: start ?? 0, end: Math.max(start ?? 0, end ?? 0) }
  };
}
function nodeOf(node2, text) {
  const [start, end] = node2.range ?? [0, 0];
  if (isAlias(node2)) return { kind: "alias", name: node2.source, start, end };
  const written = { start, end, tag: node2.tag, anchor: node2.anchor };
  if (isScalar(node2)) return scalarOf(node2, written, text);
  if (isMap(node2)) {
    const pairs = node2.items.flatMap((pair2) => pairOf(pair2, text));
    return { ...written, kind: "map", pairs, end: node2.flow === true ? end : lastEnd(pairs.at(-1)?.value, end) };
  }
  const items = node2.items.map((item3) => isNode(item3) ? nodeOf(item3, text) : nothingAt(end));
  return { ...written, kind: "list", items, end: node2.flow === true ? end : lastEnd(items.at(-1), end) };
}
function pairOf({ key, value: value2 }, text) {
  const name = isScalar(key) ? nodeOf(key, text) : void 0;
  if (name?.kind !== "scalar") return [];
  return [{ key: name, value: isNode(value2) ? nodeOf(value2, text) : nothingAt(name.end) }];
}
function scalarOf({ source, type }, written, text) {
  const style = isStyle(type) ? type : "PLAIN";
  let { end } = written;
  if (style.startsWith("BLOCK")) while (end > written.start + 1 && " 	\r\n".includes(text.charAt(end - 1))) end--;
  return { ...written, kind: "scalar", text: source ?? "", style, end };
}
var lastEnd = (last, otherwise) => last ? Math.min(last.end, otherwise) : otherwise;
var isStyle = (type) => type?.startsWith("QUOTE") === true || type?.startsWith("BLOCK") === true;

// src/read/cloudformation/yaml/scan.ts
var TAB = 9;
var NEWLINE = 10;
var RETURN = 13;
var SPACE = 32;
var BANG = 33;
var QUOTE = 34;
var HASH = 35;
var APOSTROPHE = 39;
var COMMA = 44;
var MINUS = 45;
var COLON = 58;
var GREATER = 62;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var PIPE = 124;
var CLOSE_BRACE = 125;
var BYTE_ORDER_MARK = 65279;
function scan(text) {
  const at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const s = { text, at, line: at, column: -1, depth: 0, failed: false };
  toContent(s);
  return s;
}
function giveUp(s) {
  s.failed = true;
  s.at = s.text.length;
  s.column = -1;
}
var code = (s) => s.text.charCodeAt(s.at);
function endsLine(text, at) {
  const c = text.charCodeAt(at);
  return c === NEWLINE || at >= text.length || c === RETURN && text.charCodeAt(at + 1) === NEWLINE;
}
var isGap = (text, at) => text.charCodeAt(at) === SPACE || endsLine(text, at);
var isMarker = (text, at) => text.startsWith("---", at) || text.startsWith("...", at);
function skipSpaces(s) {
  while (s.text.charCodeAt(s.at) === SPACE) s.at++;
}
function skipComment(s) {
  const end = s.text.indexOf("\n", s.at);
  s.at = end < 0 ? s.text.length : end;
}
function nextLine(s) {
  skipToLineEnd(s);
  beginLine(s);
}
function skipToLineEnd(s) {
  skipSpaces(s);
  if (code(s) === HASH && s.text.charCodeAt(s.at - 1) === SPACE) skipComment(s);
  if (!skipLineEnd(s) && s.at < s.text.length) giveUp(s);
}
function beginLine(s) {
  toContent(s);
  if (s.column === 0 && isMarker(s.text, s.at)) giveUp(s);
}
function skipLineEnd(s) {
  const c = code(s);
  const length = c === NEWLINE ? 1 : c === RETURN && s.text.charCodeAt(s.at + 1) === NEWLINE ? 2 : 0;
  s.at += length;
  return length > 0;
}
function toContent(s) {
  do {
    s.line = s.at;
    skipSpaces(s);
    if (code(s) === HASH) skipComment(s);
  } while (skipLineEnd(s));
  s.column = s.at < s.text.length ? s.at - s.line : -1;
}

// src/read/cloudformation/yaml/block-scalar.ts
var HEADER = /[|>](?:[1-9]-?|-[1-9]?)?(?=\s)/y;
function blockScalar(s, outer) {
  const start = s.at;
  HEADER.lastIndex = start;
  const [header = ""] = HEADER.exec(s.text) ?? [];
  if (header === "") giveUp(s);
  s.at += header.length;
  const [digit] = /\d/.exec(header) ?? [];
  const { lines, end } = indentedLines(s, outer, digit === void 0 ? void 0 : Math.max(outer, 0) + Number(digit));
  const isFolded = header.startsWith(">");
  const body = isFolded ? folded(lines) : lines.join("\n");
  const text = header.includes("-") ? body : `${body}
`;
  return { kind: "scalar", text, style: isFolded ? "BLOCK_FOLDED" : "BLOCK_LITERAL", start, end };
}
function indentedLines(s, outer, indicated) {
  const lines = [];
  let [indent, widest, end] = [indicated, 0, s.at];
  skipToLineEnd(s);
  while (s.at < s.text.length) {
    const line = s.at;
    skipSpaces(s);
    const width = s.at - line;
    const isEmpty = endsLine(s.text, s.at);
    if (isEmpty && indent === void 0) widest = Math.max(widest, width);
    if (!isEmpty) indent ??= width;
    if (!isEmpty && indent !== void 0 && width < indent) {
      s.at = line;
      break;
    }
    const stop = lineEnd(s);
    lines.push(indent === void 0 ? "" : s.text.slice(line + indent, stop));
    if (!isEmpty) end = stop;
  }
  const last = lines.findLastIndex((line) => line !== "");
  if (indent === void 0 || indent <= outer || widest > indent || !lines[last]?.trim()) giveUp(s);
  while (" 	".includes(s.text.charAt(end - 1))) end--;
  beginLine(s);
  return { lines: lines.slice(0, last + 1), end };
}
function lineEnd(s) {
  const end = s.text.indexOf("\n", s.at);
  s.at = end < 0 ? s.text.length : end + 1;
  if (end < 0) return s.at;
  return s.text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}
function folded(lines) {
  let text = "";
  let breaks = 0;
  let wasIndented = true;
  for (const line of lines) {
    if (line === "") {
      breaks++;
      continue;
    }
    const isIndented = /^[ \t]/.test(line);
    const kept = isIndented || wasIndented ? breaks + (text === "" ? 0 : 1) : breaks;
    text += (kept === 0 && text !== "" ? " " : "\n".repeat(kept)) + line;
    wasIndented = isIndented;
    breaks = 0;
  }
  return text;
}

// src/read/cloudformation/yaml/scalars.ts
var NOT_PLAIN = /[\s,[\]{}#&*!|>'"%@`?]/;
var ENDS_IN_FLOW = /[,[\]{}]/;
function startsPlain(s, inFlow) {
  const first = s.text.charAt(s.at);
  if (first === "" || NOT_PLAIN.test(first)) return false;
  return first !== "-" && first !== ":" || !(isGap(s.text, s.at + 1) || inFlow && ENDS_IN_FLOW.test(s.text.charAt(s.at + 1)));
}
var startsQuoted = (s) => code(s) === QUOTE || code(s) === APOSTROPHE;
var TAG = /![A-Za-z][\w:-]*(?= |\r?\n|$)/y;
function tagHere(s) {
  if (code(s) !== BANG) return void 0;
  TAG.lastIndex = s.at;
  const [tag] = TAG.exec(s.text) ?? [];
  if (tag === void 0) giveUp(s);
  else s.at += tag.length;
  skipSpaces(s);
  return tag;
}
var LONGEST_KEY = 1e3;
function keyHere(s, inFlow) {
  const { at: start, text } = s;
  const isQuoted = startsQuoted(s);
  if (!isQuoted && !startsPlain(s, inFlow)) return void 0;
  const key = isQuoted ? quoted(s) : plainLine(s, inFlow);
  skipSpaces(s);
  const isKey = code(s) === COLON && (!isQuoted || inFlow || isGap(text, s.at + 1));
  if (isKey && key.end - start <= LONGEST_KEY && !text.slice(start, key.end).includes("\n")) {
    s.at++;
    return key;
  }
  if (!s.failed) s.at = start;
  return void 0;
}
function plainLine(s, inFlow) {
  const { text, at: start } = s;
  let end = start;
  for (; !endsLine(text, s.at); s.at++) {
    const c = text.charCodeAt(s.at);
    if (c === SPACE) continue;
    if (c === TAB || c === RETURN) {
      giveUp(s);
      break;
    }
    if (c === HASH && s.at > start && text.charCodeAt(s.at - 1) === SPACE) break;
    if (c === COLON && (isGap(text, s.at + 1) || inFlow && ENDS_IN_FLOW.test(text.charAt(s.at + 1)))) break;
    if (inFlow && ENDS_IN_FLOW.test(text.charAt(s.at))) break;
    end = s.at + 1;
  }
  return { kind: "scalar", text: text.slice(start, end), style: "PLAIN", start, end };
}
function plain(s, outer) {
  if (!startsPlain(s, false)) giveUp(s);
  const first = plainLine(s, false);
  let { text, end } = first;
  for (; ; ) {
    const stop = s.at;
    nextLine(s);
    if (s.column <= outer) return end === first.end ? first : { ...first, text, end };
    const between = s.text.slice(stop, s.at);
    if (between.includes("#")) giveUp(s);
    const breaks = between.split("\n").length - 1;
    const line = plainLine(s, false);
    text += (breaks === 1 ? " " : "\n".repeat(breaks - 1)) + line.text;
    end = line.end;
  }
}
function quoted(s) {
  const { text, at: start } = s;
  const style = code(s) === QUOTE ? "QUOTE_DOUBLE" : "QUOTE_SINGLE";
  const close = style === "QUOTE_DOUBLE" ? doubleQuote(text, start) : singleQuote(text, start);
  const inner = text.slice(start + 1, close);
  if (close < 0 || /\n(?:---|\.\.\.)|\r(?!\n)/.test(inner)) {
    giveUp(s);
    return nothingAt(start);
  }
  s.at = close + 1;
  const asWritten = !/[\n'\\]/.test(inner);
  return {
    kind: "scalar",
    text: asWritten ? inner : flowText(text, start + 1, close, style),
    style,
    start,
    end: close + 1
  };
}
function singleQuote(text, open) {
  let at = text.indexOf("'", open + 1);
  while (at >= 0 && text[at + 1] === "'") at = text.indexOf("'", at + 2);
  return at;
}
var ESCAPE = /\\(?:[0abefnrtvN_LP"/\\]|x[\da-fA-F]{2}|u[\da-fA-F]{4})/y;
function doubleQuote(text, open) {
  for (let at = open + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === QUOTE) return at;
    if (c !== BACKSLASH) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return -1;
    at++;
  }
  return -1;
}

// src/read/cloudformation/yaml/flow.ts
var startsCollection = (s) => code(s) === OPEN_BRACKET || code(s) === OPEN_BRACE;
function collection(s) {
  const start = s.at;
  if (code(s) === OPEN_BRACE) {
    const pairs = separated(s, CLOSE_BRACE, pair);
    return { kind: "map", pairs, start, end: s.at };
  }
  const items = separated(s, CLOSE_BRACKET, item);
  return { kind: "list", items, start, end: s.at };
}
function separated(s, close, read3) {
  const found = [];
  s.at++;
  skipBetween(s);
  while (code(s) !== close && !s.failed) {
    found.push(read3(s));
    skipBetween(s);
    if (code(s) === COMMA) {
      s.at++;
      skipBetween(s);
    } else if (code(s) !== close) giveUp(s);
  }
  s.at++;
  return found;
}
function item(s) {
  const key = keyHere(s, true);
  if (!key) return node(s);
  const only = after(s, key);
  return { kind: "map", pairs: [only], start: key.start, end: only.value.end };
}
function pair(s) {
  const key = keyHere(s, true);
  if (!key) giveUp(s);
  return after(s, key ?? nothingAt(s.at));
}
function after(s, key) {
  skipBetween(s);
  return { key, value: node(s) };
}
function node(s) {
  const tag = tagHere(s);
  const bare = untagged(s);
  return tag === void 0 ? bare : { ...bare, tag };
}
function untagged(s) {
  if (startsCollection(s)) return collection(s);
  if (startsQuoted(s)) return quoted(s);
  if (!startsPlain(s, true)) giveUp(s);
  return plainLine(s, true);
}
function skipBetween(s) {
  for (; ; ) {
    skipSpaces(s);
    const before = s.text.charCodeAt(s.at - 1);
    if (code(s) === HASH && (before === SPACE || before === NEWLINE)) skipComment(s);
    if (!skipLineEnd(s)) return;
    if (isMarker(s.text, s.at)) giveUp(s);
  }
}

// src/read/cloudformation/yaml/block.ts
var DEEPEST = 200;
function usualYaml(text) {
  const s = scan(text);
  if (text.startsWith("...", s.at)) return void 0;
  if (s.column === 0 && text.startsWith("---", s.at)) {
    s.at += 3;
    nextLine(s);
  }
  if (s.column < 0) return void 0;
  const root = block(s, -1);
  return s.failed || s.column >= 0 || root.kind === "scalar" ? void 0 : root;
}
function block(s, outer) {
  if (++s.depth > DEEPEST) giveUp(s);
  const node2 = isDash(s) ? list(s) : mapOrInline(s, outer);
  s.depth--;
  return node2;
}
function mapOrInline(s, outer) {
  const first = keyHere(s, false);
  return first ? map(s, first) : value(s, outer, false);
}
function map(s, first) {
  const { column } = s;
  const pairs = [];
  for (let key = first; key; key = s.column === column ? keyHere(s, false) : void 0)
    pairs.push({ key, value: value(s, column, true) });
  if (s.column >= column) giveUp(s);
  return { kind: "map", pairs, start: first.start, end: pairs.at(-1)?.value.end ?? first.end };
}
var isDash = (s) => code(s) === MINUS && isGap(s.text, s.at + 1);
function list(s) {
  const { column, at: start } = s;
  const items = [];
  do {
    s.at++;
    items.push(item2(s, column));
  } while (s.column === column && isDash(s));
  if (s.column > column) giveUp(s);
  return { kind: "list", items, start, end: items.at(-1)?.end ?? start };
}
function item2(s, outer) {
  skipSpaces(s);
  if (endsLine(s.text, s.at) || code(s) === HASH || code(s) === BANG) return value(s, outer, false);
  s.column = s.at - s.line;
  return block(s, outer);
}
function value(s, outer, hasKey) {
  skipSpaces(s);
  const tag = tagHere(s);
  const after2 = s.at;
  if (code(s) === HASH) skipComment(s);
  const bare = endsLine(s.text, s.at) ? below(s, outer, hasKey, after2) : inline(s, outer);
  if (tag === void 0) return bare;
  if (bare.tag !== void 0) giveUp(s);
  return { ...bare, tag };
}
function below(s, outer, hasKey, otherwise) {
  nextLine(s);
  const isValue = s.column > outer || hasKey && s.column === outer && isDash(s);
  return isValue ? block(s, outer) : nothingAt(otherwise);
}
function inline(s, outer) {
  if (code(s) === PIPE || code(s) === GREATER) return blockScalar(s, outer);
  const isQuoted = startsQuoted(s);
  if (!isQuoted && !startsCollection(s)) return plain(s, outer);
  const node2 = isQuoted ? quoted(s) : collection(s);
  nextLine(s);
  return node2;
}

// src/read/cloudformation/yaml.ts
var MOST_NODES = 2e5;
var MOST_SEPARATORS = 3e5;
var DEEPEST2 = 200;
var MOST_PROBLEMS = 20;
function parseYaml(file) {
  if (separators(file.text) > MOST_SEPARATORS) return [refused(file, `more than ${MOST_NODES.toString()} values`, 0)];
  const deep = deepestBracket(file.text, DEEPEST2);
  if (deep !== void 0) return [refused(file, `nested deeper than ${DEEPEST2.toString()} levels`, deep)];
  try {
    const usual = usualYaml(file.text);
    return (usual ? [{ root: usual }] : anyYaml(file.text)).map((document) => read2(file, document));
  } catch {
    return [refused(file, "too deeply nested to read", 0)];
  }
}
var refused = (file, message, at) => ({
  value: void 0,
  problems: [{ message, at: { file: file.path, start: at, end: Math.min(at + 1, file.text.length) } }]
});
function read2(file, { root, problem }) {
  if (problem) {
    const at = { file: file.path, start: problem.start, end: problem.end };
    return { value: void 0, problems: [{ message: `not valid YAML: ${complaint(problem.message)}`, at }] };
  }
  const reader = new Reader(file);
  const value2 = root && reader.value(root, 0);
  return { value: reader.stopped ? void 0 : value2, problems: reader.problems.slice(-MOST_PROBLEMS) };
}
function complaint(message) {
  if (message.includes("call stack")) return "nested too deeply";
  const short = message.length > 120 ? `${message.slice(0, 119)}\u2026` : message;
  return `${short.charAt(0).toLowerCase()}${short.slice(1)}`;
}
var ELEMENTS = /* @__PURE__ */ new Set([
  "Action",
  "Effect",
  "ManagedPolicyArns",
  "MaxSessionDuration",
  "NotAction",
  "NotPrincipal",
  "NotResource",
  "PermissionsBoundary",
  "Policies",
  "Principal",
  "Resource",
  "Statement"
]);
var Reader = class {
  problems = [];
  stopped = false;
  left = MOST_NODES;
  file;
  anchors = /* @__PURE__ */ new Map();
  constructor(file) {
    this.file = file;
  }
  value(node2, depth) {
    const at = this.span(node2);
    if (depth > DEEPEST2) return this.stop(`nested deeper than ${DEEPEST2.toString()} levels`, at);
    if (this.left-- <= 0) return this.stop(`more than ${MOST_NODES.toString()} values`, at);
    if (node2.kind === "alias") return this.alias(node2, at);
    const bare = this.bare(node2, at, depth);
    const value2 = node2.tag === void 0 ? bare : longForm(this.file, node2.tag, bare);
    const { anchor } = node2;
    if (anchor !== void 0) this.anchors.set(anchor, value2);
    return value2;
  }
  bare(node2, at, depth) {
    if (node2.kind === "map") return this.map(node2.pairs, at, depth);
    if (node2.kind === "scalar") return this.scalar(node2, at);
    return { kind: "list", items: node2.items.map((item3) => this.value(item3, depth + 1)), at };
  }
  scalar({ text, style, tag }, at) {
    if (style === "PLAIN" && tag === void 0) {
      if (text === "" || text === "~" || text === "null") return absent(at);
      if (text === "true" || text === "false") return { kind: "boolean", value: text === "true", at, source: text };
      if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: "number", value: Number(text), at, source: text };
    }
    return {
      kind: "string",
      value: text,
      at,
      written: { text: writtenScalar(this.file, style, at.start, at.end, text), holes: [] }
    };
  }
  map(pairs, at, depth) {
    const entries = [];
    const merged = [];
    const keys = /* @__PURE__ */ new Set();
    for (const { key, value: value2 } of pairs) {
      const entry = { key: key.text, keyAt: this.span(key), value: this.value(value2, depth + 1) };
      if (entry.key === "<<") merged.unshift(...this.mergedBy(entry.value));
      else {
        if (keys.has(entry.key)) this.lost(entry, entries);
        keys.add(entry.key);
        entries.push(entry);
      }
    }
    const all = merged.length > 0 ? [...merged.filter((e) => !keys.has(e.key)), ...entries] : entries;
    return { kind: "map", entries: all, at };
  }
  /** A key that is written twice, where a policy or a resource may be lost by it. */
  lost({ key, keyAt, value: value2 }, entries) {
    const before = entries.find((e) => e.key === key)?.value;
    if (ELEMENTS.has(key) || value2.kind === "map" || before?.kind === "map")
      this.report(`the key ${JSON.stringify(key)} is written twice; only the last one counts`, keyAt);
  }
  /** What `<<` brings in: a map, or maps of which the first has precedence. */
  mergedBy(value2) {
    const maps = value2.kind === "list" ? value2.items.toReversed() : [value2];
    const entries = maps.flatMap((map2) => {
      if (map2.kind !== "map") return [];
      this.left -= map2.entries.length;
      return this.left > 0 ? map2.entries : [];
    });
    if (this.left <= 0) this.stop(`more than ${MOST_NODES.toString()} values`, value2.at);
    return entries;
  }
  alias({ name }, at) {
    const found = this.anchors.get(name);
    if (found) return { ...found, at: reached(found.at, { at, note: `alias *${name}` }) };
    this.report(`the alias *${name} has no anchor before it`, at);
    return unknown(at, `the alias *${name} has no anchor before it`, hole("free", `*${name}`));
  }
  span({ start, end }) {
    return { file: this.file.path, start, end };
  }
  report(message, at) {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ message, at });
  }
  stop(message, at) {
    if (!this.stopped) this.problems.push({ message, at });
    this.stopped = true;
    this.left = 0;
    return unknown(at, message, hole("free", "limit"));
  }
};

export {
  parseYaml
};
