import {
  decoded,
  verbatim
} from "./chunk-TGJD63HR.js";
import {
  absent,
  hole,
  unknown
} from "./chunk-L72BKVDB.js";
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments
} from "./chunk-MRTT2XGB.js";
import {
  reached
} from "./chunk-WCZTE6QE.js";

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

// src/read/cloudformation/mend.ts
var unmended = (text) => ({ text, original: (offset) => offset });
function mend(text, at, quote, put) {
  const start = quote === void 0 ? openBracket(text, at) : lastQuote(text, at, quote);
  const end = start === void 0 ? void 0 : endOf(text, start);
  if (start === void 0 || end === void 0) return void 0;
  const width = start - text.lastIndexOf("\n", start);
  const before = put.size;
  for (let line = text.indexOf("\n", start); line >= 0 && line < end; line = text.indexOf("\n", line + 1))
    put.set(line + 1, width);
  return put.size > before ? indented(text, put) : void 0;
}
function indented(text, put) {
  const lines = [...put].sort(([a], [b]) => a - b);
  const pieces = [];
  const ends = [];
  const sums = [];
  let from = 0;
  let sum = 0;
  for (const [line, width] of lines) {
    pieces.push(text.slice(from, line), " ".repeat(width));
    from = line;
    sum += width;
    ends.push(line + sum);
    sums.push(sum);
  }
  pieces.push(text.slice(from));
  const original = (offset) => {
    let low = -1;
    let high = ends.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const next = lines[low + 1]?.[0] ?? text.length;
    return Math.min(offset - (sums[low] ?? 0), next);
  };
  return { text: pieces.join(""), original };
}
function lastQuote(text, at, quote) {
  let found = text.lastIndexOf(quote, at - 1);
  while (found > 0 && !/[\s[{,(]/.test(text.charAt(found - 1))) found = text.lastIndexOf(quote, found - 1);
  return found < 0 ? void 0 : found;
}
function openBracket(text, at) {
  let closed = 0;
  for (let i = at - 1; i >= 0; i--) {
    const c = text[i];
    if (c === "]" || c === "}") closed++;
    else if ((c === "[" || c === "{") && closed-- === 0) return i;
  }
  return void 0;
}
function endOf(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const c = text.charAt(at);
    if ((c === '"' || c === "'") && (at === start || /[\s[{,:]/.test(text.charAt(at - 1)))) {
      const close = closingQuote(text, at);
      if (close === void 0 || at === start) return close;
      at = close;
    } else if (c === "#" && /\s/.test(text.charAt(at - 1))) {
      const line = text.indexOf("\n", at);
      at = line < 0 ? text.length : line;
    } else if (c === "[" || c === "{") depth++;
    else if ((c === "]" || c === "}") && --depth === 0) return at;
  }
  return void 0;
}
function closingQuote(text, open) {
  const quote = text[open];
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== "'") return at;
      at++;
    }
  }
  return void 0;
}

// src/read/cloudformation/scalar.ts
function writtenScalar(file, style, start, end, text) {
  const quoted = style === "QUOTE_SINGLE" || style === "QUOTE_DOUBLE";
  const from = quoted ? start + 1 : start;
  const to = quoted ? Math.max(from, end - 1) : end;
  if (to - from === text.length && file.text.startsWith(text, from)) return verbatim(file.path, file.text, from, to);
  const block = style === "BLOCK_LITERAL" || style === "BLOCK_FOLDED";
  const runs = block ? blockRuns(file.text, start, end, text) : flowRuns(file.text, from, to, style);
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
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    const text = code >= 0 && code <= 1114111 ? String.fromCodePoint(code) : "";
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
function longForm(file, tag, value) {
  if (!tag.startsWith("!") || tag === "!") return value;
  const name = tag.slice(1);
  const key = name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
  const { start, end } = value.at;
  const from = Math.max(0, start - FARTHEST_TAG);
  const found = file.text.slice(from, start).lastIndexOf(tag);
  const tagAt = found < 0 ? start : from + found;
  return {
    kind: "map",
    entries: [{ key, keyAt: { file: file.path, start: tagAt, end: found < 0 ? start : tagAt + tag.length }, value }],
    at: { file: file.path, start: tagAt, end: Math.max(end, tagAt) }
  };
}

// src/read/cloudformation/yaml.ts
var MOST_NODES = 2e5;
var MOST_SEPARATORS = 3e5;
var DEEPEST = 200;
var MOST_PROBLEMS = 20;
function parseYaml(file) {
  if (separators(file.text) > MOST_SEPARATORS) return [refused(file, `more than ${MOST_NODES.toString()} values`, 0)];
  const deep = deepestBracket(file.text, DEEPEST);
  if (deep !== void 0) return [refused(file, `nested deeper than ${DEEPEST.toString()} levels`, deep)];
  try {
    const { documents, text } = tolerant(file.text);
    return documents.map((document) => read(file, text, document));
  } catch {
    return [refused(file, "too deeply nested to read", 0)];
  }
}
var refused = (file, message, at) => ({
  value: void 0,
  problems: [{ message, at: { file: file.path, start: at, end: Math.min(at + 1, file.text.length) } }]
});
function tolerant(text) {
  const first = { documents: parse(text), text: unmended(text) };
  const put = /* @__PURE__ */ new Map();
  let now = first;
  const rounds = text.length > LARGEST_MENDED ? 0 : MOST_MENDED;
  for (let round = 0; round < rounds; round++) {
    const error = firstError(now.documents);
    if (!error) return now;
    const [, quote] = /closing (['"])quote/.exec(error.message) ?? [];
    const mendable = quote !== void 0 || error.code === "BAD_INDENT";
    const mended = mendable ? mend(text, now.text.original(error.pos[0]), quote, put) : void 0;
    if (!mended) break;
    now = { documents: parse(mended.text), text: mended };
  }
  return firstError(now.documents) ? first : now;
}
var firstError = (documents) => documents.find((document) => document.errors.length > 0)?.errors[0];
var MOST_MENDED = 10;
var LARGEST_MENDED = 1e6;
function parse(text) {
  const found = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    schema: "failsafe",
    stringKeys: true,
    customTags: cloudFormationTags
  });
  return "empty" in found ? [] : found;
}
function read(file, text, document) {
  const error = document.errors[0];
  if (error) {
    const [start, end] = error.pos.map((offset) => Math.min(text.original(offset), file.text.length));
    const at = { file: file.path, start: start ?? 0, end: Math.max(start ?? 0, end ?? 0) };
    return { value: void 0, problems: [{ message: `not valid YAML: ${complaint(error.message)}`, at }] };
  }
  const reader = new Reader(file, text);
  const value = document.contents ? reader.value(document.contents, 0) : void 0;
  return { value: reader.stopped ? void 0 : value, problems: reader.problems.slice(-MOST_PROBLEMS) };
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
  text;
  anchors = /* @__PURE__ */ new Map();
  constructor(file, text) {
    this.file = file;
    this.text = text;
  }
  value(node, depth) {
    const at = this.span(node);
    if (depth > DEEPEST) return this.stop(`nested deeper than ${DEEPEST.toString()} levels`, at);
    if (this.left-- <= 0) return this.stop(`more than ${MOST_NODES.toString()} values`, at);
    if (isAlias(node)) return this.alias(node, at);
    const bare = this.bare(node, at, depth);
    const value = node.tag === void 0 ? bare : longForm(this.file, node.tag, bare);
    const { anchor } = node;
    if (anchor !== void 0) this.anchors.set(anchor, value);
    return value;
  }
  bare(node, at, depth) {
    if (isMap(node)) return this.map(node.items, at, node.flow === true, depth);
    if (isSeq(node)) {
      const items = node.items.map((item) => isNode(item) ? this.value(item, depth + 1) : absent(at));
      return { kind: "list", items, at: node.flow === true ? at : { ...at, end: endOf2(items.at(-1), at.end) } };
    }
    return isScalar(node) ? this.scalar(node.source ?? "", node.type ?? "PLAIN", node.tag, at) : absent(at);
  }
  scalar(text, style, tag, at) {
    if (style === "PLAIN" && tag === void 0) {
      if (text === "" || text === "~" || text === "null") return absent(at);
      if (text === "true" || text === "false") return { kind: "boolean", value: text === "true", at, source: text };
      if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: "number", value: Number(text), at, source: text };
    }
    if (!isStyle(style)) return { kind: "string", value: text, at };
    return {
      kind: "string",
      value: text,
      at,
      written: { text: writtenScalar(this.file, style, at.start, at.end, text), holes: [] }
    };
  }
  map(pairs, at, flow, depth) {
    const entries = [];
    const merged = [];
    const keys = /* @__PURE__ */ new Set();
    for (const pair of pairs) {
      const entry = this.entry(pair, at, depth);
      if (!entry) continue;
      if (entry.key === "<<") merged.unshift(...this.mergedBy(entry.value));
      else {
        if (keys.has(entry.key)) this.lost(entry, entries);
        keys.add(entry.key);
        entries.push(entry);
      }
    }
    const all = merged.length > 0 ? [...merged.filter((e) => !keys.has(e.key)), ...entries] : entries;
    return { kind: "map", entries: all, at: flow ? at : { ...at, end: endOf2(entries.at(-1)?.value, at.end) } };
  }
  /** A key that is written twice, where a policy or a resource may be lost by it. */
  lost({ key, keyAt, value }, entries) {
    const before = entries.find((e) => e.key === key)?.value;
    if (ELEMENTS.has(key) || value.kind === "map" || before?.kind === "map")
      this.report(`the key ${JSON.stringify(key)} is written twice; only the last one counts`, keyAt);
  }
  entry(pair, outer, depth) {
    const { key, value } = pair;
    const keyAt = isNode(key) ? this.span(key) : outer;
    if (!isScalar(key)) {
      this.report("a key that is not text", keyAt);
      return void 0;
    }
    const after = { ...keyAt, start: keyAt.end };
    return { key: key.source ?? "", keyAt, value: isNode(value) ? this.value(value, depth + 1) : absent(after) };
  }
  /** What `<<` brings in: a map, or maps of which the first has precedence. */
  mergedBy(value) {
    const maps = value.kind === "list" ? value.items.toReversed() : [value];
    const entries = maps.flatMap((map) => {
      if (map.kind !== "map") return [];
      this.left -= map.entries.length;
      return this.left > 0 ? map.entries : [];
    });
    if (this.left <= 0) this.stop(`more than ${MOST_NODES.toString()} values`, value.at);
    return entries;
  }
  alias(node, at) {
    const found = this.anchors.get(node.source);
    if (found) return { ...found, at: reached(found.at, { at, note: `alias *${node.source}` }) };
    this.report(`the alias *${node.source} has no anchor before it`, at);
    return unknown(at, `the alias *${node.source} has no anchor before it`, hole("free", `*${node.source}`));
  }
  span(node) {
    const [from, to] = node.range ?? [0, 0];
    const start = this.text.original(from);
    let end = this.text.original(to);
    if (isScalar(node) && node.type?.startsWith("BLOCK") === true)
      while (end > start + 1 && " 	\r\n".includes(this.file.text.charAt(end - 1))) end--;
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
var endOf2 = (last, otherwise) => last && !last.at.via ? Math.min(last.at.end, otherwise) : otherwise;
var isNode = (value) => isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
var isStyle = (style) => style === "PLAIN" || style.startsWith("QUOTE") || style.startsWith("BLOCK");

export {
  parseYaml
};
