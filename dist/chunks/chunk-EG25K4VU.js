import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  HOLE,
  decoded
} from "./chunk-FHIR563R.js";
import {
  piecesOf,
  shown,
  textOf
} from "./chunk-QVIQE77B.js";
import {
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";

// src/read/json/scan.ts
var isSpace = (code) => code === 32 || code === 10 || code === 13 || code === 9;
function wordAt(text, at) {
  let end = at;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}
var isWordCharacter = (c) => c >= 48 && c <= 57 || c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 43 || c === 45 || c === 46;
var escapeLength = (text, at) => text[at + 1] === "u" ? 6 : 2;
var simple = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
function unescaped(escape) {
  if (escape[1] !== "u") return simple[escape[1] ?? ""];
  const digits = escape.slice(2);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : void 0;
}
function stringEnd(text, from) {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 34) return at;
    if (c === 92) at++;
    else if (c === 10) return void 0;
  }
  return void 0;
}
function unescapedRuns(text, start, end) {
  const runs = [];
  const unknown2 = [];
  for (let at = start; at < end; ) {
    const slash = text.indexOf("\\", at);
    const plain = slash < 0 || slash >= end ? end : slash;
    if (plain > at) runs.push({ text: text.slice(at, plain), start: at, end: plain });
    if (plain === end) break;
    at = Math.min(plain + escapeLength(text, plain), end);
    const known = unescaped(text.slice(plain, at));
    const run = { text: known ?? text.slice(plain + 1, at), start: plain, end: at };
    runs.push(run);
    if (known === void 0) unknown2.push(run);
  }
  return { runs, unknown: unknown2 };
}

// src/read/json/parse.ts
var SLASH = 47;
var HASH = 35;
var DEEPEST = 200;
function parseJson(text, holes = []) {
  return new Parser(text, holes).document();
}
var Parser = class {
  source;
  text;
  holes;
  problems = [];
  pos = 0;
  depth = 0;
  broken = false;
  constructor(source, holes) {
    this.source = source;
    this.text = source.text;
    this.holes = holes;
  }
  document() {
    if (this.text.charCodeAt(0) === 65279) {
      this.report("the file starts with a byte order mark; AWS rejects it, remove it", 0, 1);
      this.pos = 1;
    }
    this.skip();
    const value = this.pos < this.text.length ? this.value() : void 0;
    if (value === void 0 && !this.stopped()) this.stop("expected a value", this.pos);
    this.skip();
    if (!this.stopped() && this.pos < this.text.length) this.stop("expected the end of the document", this.pos);
    return { value, problems: this.problems, broken: this.broken };
  }
  report(message, start, end) {
    this.problems.push({ message, at: this.source.span(start, end) });
  }
  /** The rest cannot be read. */
  stop(message, at) {
    if (!this.broken) this.report(message, at, Math.min(at + 1, this.text.length));
    this.broken = true;
    this.pos = this.text.length;
    return void 0;
  }
  stopped() {
    return this.broken;
  }
  skip() {
    for (; ; ) {
      while (isSpace(this.text.charCodeAt(this.pos))) this.pos++;
      const end = this.commentEnd();
      if (end === void 0) return;
      this.report("JSON has no comments; AWS rejects it, remove this one", this.pos, end);
      this.pos = end;
    }
  }
  commentEnd() {
    const first = this.text.charCodeAt(this.pos);
    if (first !== SLASH && first !== HASH) return void 0;
    const two = this.text.slice(this.pos, this.pos + 2);
    if (two === "//" || two.startsWith("#")) {
      const end2 = this.text.indexOf("\n", this.pos);
      return end2 < 0 ? this.text.length : end2;
    }
    if (two !== "/*") return void 0;
    const end = this.text.indexOf("*/", this.pos + 2);
    return end < 0 ? this.text.length : end + 2;
  }
  value() {
    switch (this.text[this.pos]) {
      case "{":
        return this.nested(() => this.map());
      case "[":
        return this.nested(() => this.list());
      case '"':
        return this.string();
      case HOLE:
        return this.spliced();
      case "$":
        return this.placeholder("${", "}");
      default:
        return this.word();
    }
  }
  nested(read) {
    if (this.depth >= DEEPEST) return this.stop(`nested deeper than ${DEEPEST.toString()} levels`, this.pos);
    this.depth++;
    const value = read();
    this.depth--;
    return value;
  }
  map() {
    const start = this.pos++;
    if (this.text.startsWith("{{", start)) return this.placeholder("{{", "}}", start) ?? this.openMap(start, []);
    const entries = [];
    const keys = /* @__PURE__ */ new Set();
    let open;
    this.between("}", () => {
      if (this.source.hole(this.pos) !== void 0) open = this.skipHole();
      else this.entry(entries, keys);
    });
    if (this.stopped()) return this.openMap(start, entries);
    return { kind: "map", entries, ...open ? { open } : {}, at: this.source.span(start, this.pos) };
  }
  /** What stands between brackets, separated by commas. */
  between(close, readOne) {
    this.skip();
    while (!this.stopped() && this.text[this.pos] !== close) {
      if (this.pos >= this.text.length) this.stop(`expected ${close}`, this.pos);
      else readOne();
      if (!this.stopped()) this.separator(close);
      this.skip();
    }
    this.pos++;
  }
  openMap(start, entries) {
    return { kind: "map", entries, open: "the JSON breaks off", at: this.source.span(start, this.text.length) };
  }
  entry(entries, keys) {
    const start = this.pos;
    if (this.text[start] !== '"') this.stop("expected a key in double quotes", start);
    const key = this.stopped() ? void 0 : this.string();
    if (!key) return;
    this.skip();
    if (this.text[this.pos] !== ":") this.stop("expected : after the key", this.pos);
    else this.pos++;
    this.skip();
    const value = this.stopped() ? void 0 : this.value();
    if (!value) return;
    const parts = piecesOf(key);
    const name = shown(parts);
    if (keys.has(name))
      this.report(`the key ${JSON.stringify(name)} is written twice; one of the two is lost`, key.at.start, key.at.end);
    keys.add(name);
    if (key.kind === "string") entries.push({ key: name, keyAt: key.at, value });
    else entries.push({ key: name, keyParts: parts, keyAt: key.at, value });
  }
  list() {
    const start = this.pos++;
    const items = [];
    let open;
    this.between("]", () => {
      const item = this.value();
      if (item?.kind === "unknown" && this.text[this.pos - 1] !== '"') open = item.because;
      else if (item) items.push(item);
    });
    if (this.stopped()) open = "the JSON breaks off";
    return {
      kind: "list",
      items,
      ...open ? { open } : {},
      at: this.source.span(start, Math.min(this.pos, this.text.length))
    };
  }
  separator(close) {
    this.skip();
    const next = this.text[this.pos];
    if (next === close) return;
    if (next !== ",") {
      if (this.source.hole(this.pos) === void 0) this.stop(`expected , or ${close}`, this.pos);
      return;
    }
    const comma = this.pos++;
    this.skip();
    if (this.text[this.pos] === close)
      this.report("the last item is followed by a comma; AWS rejects it, remove it", comma, comma + 1);
  }
  skipHole() {
    const value = this.spliced();
    return value?.kind === "unknown" ? value.because : "a value stands where a key is expected";
  }
  /** A value that stands in the text: the JSON it is, else unknown. */
  spliced() {
    const index = this.source.hole(this.pos);
    const value = index === void 0 ? void 0 : this.holes[index];
    if (!value) return this.stop("expected a value", this.pos);
    const at = this.source.span(this.pos, ++this.pos);
    if (value.kind === "json") return value.value;
    if (value.kind === "number" || value.kind === "boolean" || value.kind === "unknown") return value;
    return unknown(at, "text is put together in it", hole("free", "text"));
  }
  /** `${name}` or `{{name}}` where a value is expected: a template that something else fills in. */
  placeholder(open, close, start = this.pos) {
    const end = this.text.startsWith(open, start) ? this.text.indexOf(close, start) : -1;
    if (end < 0) return this.stop("expected a value", start);
    this.pos = end + close.length;
    const origin = this.text.slice(start + open.length, end).trim();
    return unknown(this.source.span(start, this.pos), `${origin} is filled in elsewhere`, hole("free", origin));
  }
  word() {
    const start = this.pos;
    const word = wordAt(this.text, start);
    this.pos += word.length;
    const at = this.source.span(start, this.pos);
    if (word === "true" || word === "false") return { kind: "boolean", value: word === "true", at };
    if (word === "null") return { kind: "absent", at };
    const number = Number(word);
    if (word !== "" && Number.isFinite(number)) return { kind: "number", value: number, at, source: word };
    return this.stop("expected a value", start);
  }
  string() {
    const start = this.pos;
    const end = stringEnd(this.text, start + 1);
    if (end === void 0) return this.stop("the string is not closed on its line", start);
    this.pos = end + 1;
    const at = this.source.span(start, this.pos);
    const raw = this.text.slice(start + 1, end);
    if (!raw.includes("\\") && !raw.includes(HOLE)) return this.plain(raw, start + 1, at);
    const { runs, unknown: bad } = unescapedRuns(this.text, start + 1, end);
    for (const run of bad) this.report("JSON has no such escape", run.start, run.end);
    const inner = decoded(this.source, runs);
    const pieces = this.pieces(inner);
    if (pieces.every((part) => typeof part === "string"))
      return { kind: "string", value: inner.text, at, written: { text: inner, holes: [] } };
    const value = textOf(pieces, at);
    return value.kind === "pattern" ? { ...value, written: { text: inner, holes: this.holes } } : value;
  }
  plain(value, start, at) {
    if (!value.includes("{")) return { kind: "string", value, at };
    const runs = [{ text: value, start, end: start + value.length }];
    return { kind: "string", value, at, written: { text: decoded(this.source, runs), holes: [] } };
  }
  pieces(inner) {
    const parts = [];
    let from = 0;
    for (let at = inner.text.indexOf(HOLE); at >= 0; at = inner.text.indexOf(HOLE, at + 1)) {
      const index = inner.hole(at);
      const value = index === void 0 ? void 0 : this.holes[index];
      if (!value) continue;
      parts.push(inner.text.slice(from, at), ...piecesOf(value));
      from = at + 1;
    }
    return [...parts, inner.text.slice(from)].filter((part) => part !== "");
  }
};

export {
  stringEnd,
  parseJson
};
