import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/read/terraform/hcl/characters.ts
var TAB = 9;
var NEWLINE = 10;
var RETURN = 13;
var SPACE = 32;
var BANG = 33;
var QUOTE = 34;
var HASH = 35;
var DOLLAR = 36;
var PERCENT = 37;
var AMPERSAND = 38;
var OPEN_PAREN = 40;
var CLOSE_PAREN = 41;
var STAR = 42;
var PLUS = 43;
var COMMA = 44;
var MINUS = 45;
var DOT = 46;
var SLASH = 47;
var COLON = 58;
var LESS = 60;
var EQUALS = 61;
var GREATER = 62;
var QUESTION = 63;
var OPEN_BRACKET = 91;
var BACKSLASH = 92;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var PIPE = 124;
var CLOSE_BRACE = 125;
var TILDE = 126;
var BYTE_ORDER_MARK = 65279;
var isDigit = (code2) => code2 >= 48 && code2 <= 57;
var isLetter = (code2) => code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || code2 === 95;
var START_BEYOND_ASCII = new RegExp("\\p{ID_Start}", "uy");
var PART_BEYOND_ASCII = new RegExp("\\p{ID_Continue}", "uy");
var matchesAt = (pattern, text3, at) => {
  pattern.lastIndex = at;
  return pattern.test(text3);
};
function startsIdentifier(text3, at) {
  const code2 = text3.charCodeAt(at);
  return isLetter(code2) || code2 > 127 && matchesAt(START_BEYOND_ASCII, text3, at);
}
function identifierEnd(text3, start) {
  if (!startsIdentifier(text3, start)) return start;
  let at = start;
  for (; ; ) {
    const code2 = text3.charCodeAt(at);
    if (isLetter(code2) || isDigit(code2) || code2 === MINUS) at++;
    else if (code2 > 127 && matchesAt(PART_BEYOND_ASCII, text3, at)) at = PART_BEYOND_ASCII.lastIndex;
    else if (at === start) at = START_BEYOND_ASCII.lastIndex;
    else return at;
  }
}
var SPACE_BEYOND_ASCII = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
var isWhiteSpace = (code2) => code2 === SPACE || code2 >= TAB && code2 <= RETURN || code2 > 127 && SPACE_BEYOND_ASCII.test(String.fromCharCode(code2));

// src/read/terraform/hcl/scan.ts
var DEEPEST = 200;
var TALLEST = 500;
var MOST_PROBLEMS = 100;
function scan(text3) {
  const at = text3.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  return { text: text3, at, lineEnds: true, depth: 0, height: 0, failure: void 0, reached: 0, wasted: 0, problems: [] };
}
var code = (s, ahead = 0) => s.text.charCodeAt(s.at + ahead);
function fail(s, message, start = s.at, end = start + 1) {
  if (s.failure) return;
  s.failure = { message, start, end: Math.min(end, s.text.length) };
  s.reached = s.at;
  s.at = s.text.length;
}
function report(s, message, start = s.at, end = start + 1) {
  if (s.failure || s.problems.length >= MOST_PROBLEMS) return;
  s.problems.push({ message, start, end: Math.min(end, s.text.length) });
}
function deepen(s) {
  if (++s.depth > DEEPEST) fail(s, "nested too deeply");
}
function lengthen(s) {
  if (++s.height > TALLEST) fail(s, "nested too deeply");
}
function skip(s) {
  const { text: text3 } = s;
  for (; ; ) {
    const here = text3.charCodeAt(s.at);
    if (here === SPACE || here === TAB) s.at++;
    else if (here === NEWLINE || here === RETURN) {
      const length = lineEndLength(text3, s.at);
      if (s.lineEnds || length === 0) return;
      s.at += length;
    } else if (here === HASH) s.at = lineEndAfter(text3, s.at);
    else if (here === SLASH && text3.charCodeAt(s.at + 1) === SLASH) s.at = lineEndAfter(text3, s.at);
    else if (here === SLASH && text3.charCodeAt(s.at + 1) === STAR) skipBlockComment(s);
    else return;
  }
}
function skipBlockComment(s) {
  const start = s.at;
  const close2 = s.text.indexOf("*/", start + 2);
  s.at = close2 < 0 ? s.text.length : close2 + 2;
  if (close2 < 0) fail(s, "this comment is never closed; end it with */", start, start + 2);
}
var lineEndAfter = (text3, at) => {
  const end = text3.indexOf("\n", at);
  return end < 0 ? text3.length : end;
};
function lineEndLength(text3, at) {
  const here = text3.charCodeAt(at);
  if (here === NEWLINE) return 1;
  return here === RETURN && text3.charCodeAt(at + 1) === NEWLINE ? 2 : 0;
}
var atLineEnd = (s) => s.at >= s.text.length || lineEndLength(s.text, s.at) > 0;
function skipLines(s) {
  s.lineEnds = false;
  skip(s);
  s.lineEnds = true;
}
function step(s, length) {
  s.at += length;
  const end = s.at;
  skip(s);
  return end;
}
function eat(s, character) {
  if (code(s) !== character) return false;
  step(s, 1);
  return true;
}
function close(s, character, open, lineEnds) {
  s.lineEnds = lineEnds;
  if (code(s) === character) return step(s, 1);
  const missing = String.fromCharCode(character);
  if (s.at >= s.text.length) fail(s, `${s.text[open] ?? ""} is never closed; add ${missing}`, open);
  else fail(s, `expected ${missing}, found ${next(s)}`);
  return s.at;
}
var isWord = (s, word2) => s.text.startsWith(word2, s.at) && identifierEnd(s.text, s.at) === s.at + word2.length;
var isEllipsis = (s) => s.text.startsWith("...", s.at);
function identifier(s, what) {
  const start = s.at;
  const end = identifierEnd(s.text, start);
  if (end === start) fail(s, `expected ${what}, found ${next(s)}`);
  else step(s, end - start);
  return s.text.slice(start, end);
}
function next(s) {
  if (s.at >= s.text.length) return "the end of the text";
  if (lineEndLength(s.text, s.at) > 0) return "the end of the line";
  const word2 = identifierEnd(s.text, s.at);
  return word2 > s.at ? s.text.slice(s.at, Math.min(word2, s.at + 40)) : String.fromCodePoint(s.text.codePointAt(s.at) ?? 0);
}

// src/read/terraform/hcl/parse-for.ts
function forHeader(s) {
  step(s, "for".length);
  const first = identifier(s, "the name of a variable");
  const second = eat(s, COMMA) ? identifier(s, "the name of a variable") : void 0;
  if (isWord(s, "in")) step(s, 2);
  else fail(s, `expected in, found ${next(s)}`);
  const collection = expression(s);
  return second === void 0 ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}
function forExpression(s, start, closing, lineEnds) {
  const header = forHeader(s);
  if (!eat(s, COLON)) fail(s, `expected :, found ${next(s)}`);
  const key = closing === CLOSE_BRACE ? forKey(s) : void 0;
  const value = expression(s);
  const grouped = key !== void 0 && isEllipsis(s);
  if (grouped) step(s, 3);
  const test = forTest(s);
  return {
    kind: "for",
    start,
    end: close(s, closing, start, lineEnds),
    ...header,
    ...key && { key },
    value,
    grouped,
    ...test && { test }
  };
}
function forKey(s) {
  const key = expression(s);
  if (s.text.startsWith("=>", s.at)) step(s, 2);
  else fail(s, `expected => and the value of this key, found ${next(s)}`);
  return key;
}
function forTest(s) {
  if (!isWord(s, "if")) return void 0;
  step(s, 2);
  return expression(s);
}

// src/read/terraform/hcl/parse-escape.ts
var LETTERS = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ['"', '"'],
  ["\\", "\\"]
]);
var UNICODE = /u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}/y;
function escape(s) {
  const start = s.at;
  const letter = s.text[start + 1] ?? "";
  const simple = LETTERS.get(letter);
  if (simple !== void 0) return { start, end: s.at += 2, escape: simple };
  UNICODE.lastIndex = start + 1;
  const digits = UNICODE.exec(s.text)?.[0].slice(1);
  const point = digits === void 0 ? NaN : Number.parseInt(digits, 16);
  if (digits !== void 0 && isCharacter(point)) {
    s.at += 2 + digits.length;
    return { start, end: s.at, escape: String.fromCodePoint(point) };
  }
  report(s, `\\${letter} is no escape sequence; write \\\\ for a backslash`, start, start + 2);
  s.at += lineEndLength(s.text, start + 1) > 0 ? 1 : 2;
  return { start, end: s.at, escape: s.text.slice(start + 1, s.at) };
}
var isCharacter = (point) => point <= 1114111 && !(point >= 55296 && point <= 57343);

// src/read/terraform/hcl/template-text.ts
function stripStart(source, text3) {
  let gone = 0;
  for (const run of text3.runs) {
    const lineEnds = run.escape === void 0 && stripRunStart(source, run);
    if (lineEnds || !isGone(run)) break;
    gone++;
  }
  text3.runs = text3.runs.slice(gone).filter((run) => run.end > run.start);
}
function stripRunStart(source, run) {
  while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.start))) {
    if (source.charCodeAt(run.start++) === NEWLINE) return true;
  }
  return false;
}
function stripEnd(source, text3) {
  for (let run = text3.runs.at(-1); run; run = text3.runs.at(-1)) {
    const lineStarts = run.escape === void 0 && stripRunEnd(source, run);
    if (isGone(run)) text3.runs.pop();
    else return;
    if (lineStarts) return;
  }
}
function stripRunEnd(source, run) {
  const last = run.end - 1;
  while (run.start < run.end && isWhiteSpace(source.charCodeAt(run.end - 1))) {
    if (run.end <= last && source.charCodeAt(run.end - 1) === NEWLINE) return true;
    run.end--;
  }
  return false;
}
var isGone = ({ start, end, escape: escape2 }) => escape2 === void 0 ? start === end : isWhiteSpace(escape2.charCodeAt(0));
function dedent(source, pieces) {
  const indented = [];
  let shared = Infinity;
  let lineStart = true;
  for (const piece of pieces) {
    if (piece.kind !== "text") {
      if (lineStart) shared = 0;
      lineStart = false;
      continue;
    }
    piece.runs = lines(source, piece.runs);
    for (const run of piece.runs) {
      const indentation = lineStart ? indentationOf(source, run) : Infinity;
      if (indentation !== Infinity) indented.push(run);
      shared = Math.min(shared, indentation);
      lineStart = run.escape === void 0 && source.charCodeAt(run.end - 1) === NEWLINE;
    }
  }
  for (const run of indented) run.start += shared;
}
function lines(source, runs) {
  const cut2 = [];
  for (const run of runs) {
    let start = run.start;
    for (let at = source.indexOf("\n", start); at >= 0 && at < run.end - 1; at = source.indexOf("\n", start)) {
      cut2.push({ start, end: at + 1 });
      start = at + 1;
    }
    cut2.push(start === run.start ? run : { start, end: run.end });
  }
  return cut2;
}
function indentationOf(source, run) {
  if (run.escape !== void 0) return 0;
  let at = run.start;
  while (at < run.end && isWhiteSpace(source.charCodeAt(at))) at++;
  return at === run.end && source.charCodeAt(at - 1) === NEWLINE ? Infinity : at - run.start;
}
function joined(source, runs) {
  const whole = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.escape === void 0 && run.escape === void 0 && last.end === run.start) last.end = run.end;
    else if (run.end > run.start) whole.push(run);
  }
  return whole.map(({ start, end, escape: escape2 }) => ({ start, end, text: escape2 ?? source.slice(start, end) }));
}

// src/read/terraform/hcl/parse-sequence.ts
function sequence(s, pieces) {
  const start = s.at;
  const { lineEnds } = s;
  const isDirective = code(s) === PERCENT;
  const strips = code(s, 2) === TILDE;
  const before = pieces.at(-1);
  if (strips && before?.kind === "text") stripEnd(s.text, before);
  s.lineEnds = false;
  step(s, strips ? 3 : 2);
  const content = isDirective ? directive(s) : { kind: "interpolation", value: expression(s) };
  const stripsNext = code(s) === TILDE;
  if (code(s, stripsNext ? 1 : 0) === CLOSE_BRACE) s.at += stripsNext ? 2 : 1;
  else fail(s, `expected }, found ${next(s)}; write ${isDirective ? "%%{" : "$${"} if this is text`);
  s.lineEnds = lineEnds;
  pieces.push({ ...content, start, end: s.at });
  return stripsNext;
}
function directive(s) {
  if (isWord(s, "for")) return { kind: "for", ...forHeader(s) };
  const start = s.at;
  const word2 = identifier(s, "if, for, else, endif or endfor");
  switch (word2) {
    case "if":
      return { kind: "if", test: expression(s) };
    case "else":
    case "endif":
    case "endfor":
      return { kind: word2 };
    default:
      fail(s, `${word2} is no directive; write %%{ if this is text`, start, start + word2.length);
      return { kind: "endif" };
  }
}

// src/read/terraform/hcl/template-pieces.ts
function templatePieces(s, ending) {
  const pieces = [];
  const { depth } = s;
  let strips = false;
  let ended = ending.endsAtLine(s.text, s.at);
  while (!ended && s.at < s.text.length) {
    if (startsSequence(s)) {
      strips = sequence(s, pieces);
      nest(s, pieces.at(-1), depth);
      continue;
    }
    const piece = { kind: "text", runs: [] };
    ended = text(s, ending, piece.runs);
    if (piece.runs.length > 0) pieces.push(piece);
    if (strips) stripStart(s.text, piece);
    strips = false;
  }
  s.depth = depth;
  return pieces;
}
var isSign = (here) => here === DOLLAR || here === PERCENT;
var startsSequence = (s) => isSign(code(s)) && code(s, 1) === OPEN_BRACE;
function nest(s, piece, outermost) {
  if (piece?.kind === "if" || piece?.kind === "for") deepen(s);
  else if ((piece?.kind === "endif" || piece?.kind === "endfor") && s.depth > outermost) s.depth--;
}
function text(s, ending, runs) {
  let start = s.at;
  for (; ; ) {
    s.at = ending.inQuotes ? plainEnd(s.text, s.at) : lineOrSignEnd(s.text, s.at);
    const end = s.at;
    const escaped = escapeSequence(s, ending.inQuotes);
    if (escaped) {
      if (end > start) runs.push({ start, end });
      runs.push(escaped);
      start = s.at;
    } else if (startsSequence(s) || ends(s, ending)) {
      if (end > start) runs.push({ start, end });
      return !startsSequence(s);
    } else if (isSign(code(s))) s.at++;
  }
}
function ends(s, ending) {
  if (s.at >= s.text.length) return true;
  if (ending.inQuotes) return !isSign(code(s));
  return s.text.charCodeAt(s.at - 1) === NEWLINE && ending.endsAtLine(s.text, s.at);
}
function escapeSequence(s, inQuotes) {
  const start = s.at;
  const here = code(s);
  if (inQuotes && here === BACKSLASH) return escape(s);
  if (!isSign(here) || code(s, 1) !== here || code(s, 2) !== OPEN_BRACE) return void 0;
  s.at += 3;
  return { start, end: s.at, escape: here === DOLLAR ? "${" : "%{" };
}
function lineOrSignEnd(text3, start) {
  for (let at = start; at < text3.length; at++) {
    const here = text3.charCodeAt(at);
    if (here === NEWLINE) return at + 1;
    if (isSign(here)) return at;
  }
  return text3.length;
}
function plainEnd(text3, start) {
  for (let at = start; at < text3.length; at++) {
    const here = text3.charCodeAt(at);
    if (here === QUOTE || here === BACKSLASH || isSign(here) || here === NEWLINE || here === RETURN) return at;
  }
  return text3.length;
}

// src/read/terraform/hcl/template-parts.ts
function templateParts(s, pieces) {
  return partsUntil(s, { pieces, next: 0 }, []);
}
function partsUntil(s, place, closings) {
  const parts = [];
  for (let piece = place.pieces[place.next]; piece; piece = place.pieces[place.next]) {
    if (piece.kind === "else" || piece.kind === "endif" || piece.kind === "endfor") {
      if (closings.includes(piece.kind)) return parts;
      fail(s, `%{${piece.kind}} closes nothing here`, piece.start, piece.end);
    }
    place.next++;
    const part = partOf(s, place, piece);
    if (part) parts.push(part);
  }
  return parts;
}
function partOf(s, place, piece) {
  switch (piece.kind) {
    case "text":
      return text2(s, piece);
    case "interpolation":
      return piece;
    case "if":
      return directiveIf(s, place, piece);
    case "for": {
      const body = partsUntil(s, place, ["endfor"]);
      return { ...piece, end: closed(s, place, piece, "endfor"), body };
    }
    case "else":
    case "endif":
    case "endfor":
      return void 0;
  }
}
function text2(s, piece) {
  const runs = joined(s.text, piece.runs);
  const [first] = runs;
  return first && { kind: "text", start: first.start, end: runs.at(-1)?.end ?? first.end, runs };
}
function directiveIf(s, place, piece) {
  const yes = partsUntil(s, place, ["else", "endif"]);
  const otherwise = place.pieces[place.next]?.kind === "else";
  if (otherwise) place.next++;
  const no = otherwise ? partsUntil(s, place, ["endif"]) : [];
  return { kind: "if", start: piece.start, end: closed(s, place, piece, "endif"), test: piece.test, yes, no };
}
function closed(s, place, opening, by) {
  const piece = place.pieces[place.next++];
  if (piece && piece.kind !== "text") return piece.end;
  fail(s, `this directive is never closed; add %{${by}}`, opening.start, opening.end);
  return opening.end;
}

// src/read/terraform/hcl/template-value.ts
function templateValue(s, pieces, start, end) {
  const [only] = pieces;
  if (pieces.length === 1 && only?.kind === "interpolation") return { kind: "wrapped", start, end, inner: only.value };
  const parts = templateParts(s, pieces);
  const [text3] = parts;
  if (!text3) return { kind: "literal", start, end, value: "", text: { start, end: start, runs: [] } };
  if (parts.length > 1 || text3.kind !== "text") return { kind: "template", start, end, parts };
  const value = text3.runs.map((run) => run.text).join("");
  const verbatim = s.text.charCodeAt(start) === QUOTE && value.length === end - start - 2;
  if (verbatim) return { kind: "literal", start, end, value };
  return { kind: "literal", start, end, value, text: { start: text3.start, end: text3.end, runs: text3.runs } };
}

// src/read/terraform/hcl/parse-heredoc.ts
function heredoc(s) {
  const start = s.at;
  const dedents = code(s, 2) === MINUS;
  const markerStart = start + (dedents ? 3 : 2);
  const markerEnd = identifierEnd(s.text, markerStart);
  const marker = s.text.slice(markerStart, markerEnd);
  const lineEnd = lineEndLength(s.text, markerEnd);
  if (code(s, 1) !== LESS || !marker) fail(s, `expected a value, found ${next(s)}`);
  else if (lineEnd === 0) fail(s, `the line must end behind <<${marker}`, start, markerEnd);
  else s.at = markerEnd + lineEnd;
  const pieces = templatePieces(s, {
    inQuotes: false,
    endsAtLine: (text3, lineStart) => closingMarker(text3, lineStart, marker) >= 0
  });
  const end = closingMarker(s.text, s.at, marker);
  if (end < 0) fail(s, `this heredoc is never closed; add a line with ${marker}`, start, markerEnd);
  else endLine(s, end);
  if (dedents) dedent(s.text, pieces);
  return templateValue(s, pieces, start, Math.max(end, start));
}
function endLine(s, markerEnd) {
  s.at = blankEnd(s.text, markerEnd);
  if (s.at >= s.text.length) report(s, "the line must end behind the closing marker of a heredoc", markerEnd);
  skip(s);
}
function closingMarker(text3, lineStart, marker) {
  const start = blankEnd(text3, lineStart);
  if (!marker || !text3.startsWith(marker, start)) return -1;
  const end = start + marker.length;
  const behind = blankEnd(text3, end);
  return behind >= text3.length || text3.charCodeAt(behind) === NEWLINE ? end : -1;
}
function blankEnd(text3, start) {
  let at = start;
  while (isWhiteSpace(text3.charCodeAt(at)) && text3.charCodeAt(at) !== NEWLINE) at++;
  return at;
}

// src/read/terraform/hcl/parse-number.ts
var WELL_FORMED = /^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
function number(s) {
  const start = s.at;
  const end = tokenEnd(s.text, start);
  const source = s.text.slice(start, end);
  if (!WELL_FORMED.test(source)) fail(s, `${source.slice(0, 40)} is no number; quote it if it is text`, start, end);
  else step(s, end - start);
  return { kind: "literal", start, end, value: Number(source), source };
}
function tokenEnd(text3, start) {
  let at = start;
  for (; ; ) {
    const here = text3.charCodeAt(at);
    if (isDigit(here) || here === DOT) at++;
    else if (here === LOWER_E || here === UPPER_E) {
      const exponent = exponentEnd(text3, at);
      if (exponent === at) break;
      at = exponent;
    } else break;
  }
  while (text3.charCodeAt(at - 1) === DOT) at--;
  return at;
}
var LOWER_E = 101;
var UPPER_E = 69;
function exponentEnd(text3, at) {
  const sign = text3.charCodeAt(at + 1);
  const digit = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
  return isDigit(text3.charCodeAt(digit)) ? digit + 1 : at;
}

// src/read/terraform/hcl/parse-object.ts
function object(s) {
  const start = s.at;
  const { lineEnds } = s;
  s.lineEnds = false;
  step(s, 1);
  if (isWord(s, "for")) return forExpression(s, start, CLOSE_BRACE, lineEnds);
  s.lineEnds = true;
  const items2 = [];
  while (code(s) !== CLOSE_BRACE && s.at < s.text.length) {
    items2.push(objectItem(s));
    if (!eat(s, COMMA) && !atLineEnd(s)) break;
    skipLines(s);
  }
  return { kind: "object", start, end: close(s, CLOSE_BRACE, start, lineEnds), items: items2 };
}
function objectItem(s) {
  const key = asName(s, expression(s));
  if (code(s) === EQUALS || code(s) === COLON) step(s, 1);
  else fail(s, `expected = and the value of this key, found ${next(s)}`);
  const value = expression(s);
  return { start: key.start, end: value.end, key, value };
}
function asName(s, key) {
  if (key.kind !== "literal" || typeof key.value === "string" || typeof key.value === "number") return key;
  return { kind: "variable", start: key.start, end: key.end, name: s.text.slice(key.start, key.end) };
}

// src/read/terraform/hcl/parse-template.ts
var IN_QUOTES = { inQuotes: true, endsAtLine: () => false };
var WHOLE_TEXT = { inQuotes: false, endsAtLine: () => false };
function quoted(s) {
  const start = s.at;
  const plain = plainEnd(s.text, start + 1);
  s.at = plain;
  if (code(s) === QUOTE) return { kind: "literal", start, end: step(s, 1), value: s.text.slice(start + 1, plain) };
  s.at = start + 1;
  const pieces = templatePieces(s, IN_QUOTES);
  const end = s.at + 1;
  if (code(s) === QUOTE) step(s, 1);
  else fail(s, 'this string is not closed on its line; add " or write a heredoc', start, s.at);
  return templateValue(s, pieces, start, end);
}
function wholeTemplate(s) {
  const start = s.at;
  const pieces = templatePieces(s, WHOLE_TEXT);
  return templateValue(s, pieces, start, s.text.length);
}

// src/read/terraform/hcl/parse-term.ts
function term(s) {
  const here = code(s);
  switch (here) {
    case QUOTE:
      return quoted(s);
    case OPEN_BRACKET:
      return tuple(s);
    case OPEN_BRACE:
      return object(s);
    case OPEN_PAREN:
      return paren(s);
    case LESS:
      return heredoc(s);
    default:
      return isDigit(here) ? number(s) : named(s);
  }
}
function paren(s) {
  const start = s.at;
  const { lineEnds } = s;
  s.lineEnds = false;
  step(s, 1);
  const inner = expression(s);
  return { kind: "paren", start, end: close(s, CLOSE_PAREN, start, lineEnds), inner };
}
function tuple(s) {
  const start = s.at;
  const { lineEnds } = s;
  s.lineEnds = false;
  step(s, 1);
  if (isWord(s, "for")) return forExpression(s, start, CLOSE_BRACKET, lineEnds);
  const items2 = [];
  while (code(s) !== CLOSE_BRACKET && s.at < s.text.length) {
    items2.push(expression(s));
    if (!eat(s, COMMA)) break;
  }
  return { kind: "tuple", start, end: close(s, CLOSE_BRACKET, start, lineEnds), items: items2 };
}
function named(s) {
  const start = s.at;
  let end = identifierEnd(s.text, start);
  let name = s.text.slice(start, end);
  if (end === start) {
    fail(s, `expected a value, found ${next(s)}`);
    return { kind: "literal", start, end, value: null };
  }
  step(s, end - start);
  while (s.text.startsWith("::", s.at)) {
    step(s, 2);
    const part = s.at;
    name += `::${identifier(s, "the name of a function after ::")}`;
    end = part + name.length - name.lastIndexOf(":") - 1;
  }
  if (code(s) === OPEN_PAREN) return call(s, name, start, end);
  if (name.includes("::")) fail(s, `${name} is a function; call it with (\u2026)`, start, end);
  return word(name, start, end);
}
function word(name, start, end) {
  switch (name) {
    case "true":
      return { kind: "literal", start, end, value: true };
    case "false":
      return { kind: "literal", start, end, value: false };
    case "null":
      return { kind: "literal", start, end, value: null };
    default:
      return { kind: "variable", start, end, name };
  }
}
function call(s, name, start, nameEnd) {
  const open = s.at;
  const { lineEnds } = s;
  const args = [];
  let expand = false;
  s.lineEnds = false;
  step(s, 1);
  while (code(s) !== CLOSE_PAREN && s.at < s.text.length) {
    args.push(expression(s));
    expand = isEllipsis(s);
    if (expand) step(s, 3);
    if (expand || !eat(s, COMMA)) break;
  }
  return { kind: "call", start, end: close(s, CLOSE_PAREN, open, lineEnds), name, nameEnd, args, expand };
}

// src/read/terraform/hcl/parse-traversal.ts
function traversals(s, from) {
  let read = from;
  for (; ; ) {
    const here = code(s);
    if (here === DOT && !isEllipsis(s)) read = dotted(s, read);
    else if (here === OPEN_BRACKET) read = bracketed(s, read);
    else return read;
    lengthen(s);
  }
}
function dotted(s, of) {
  const dot = s.at;
  step(s, 1);
  return code(s) === STAR ? attributeSplat(s, of, dot) : member(s, of);
}
function attributeSplat(s, of, dot) {
  let each = { kind: "item", start: dot, end: step(s, 1) };
  while (code(s) === DOT && !isEllipsis(s)) {
    step(s, 1);
    each = member(s, each);
    lengthen(s);
  }
  return { kind: "splat", start: of.start, end: each.end, of, each, full: false };
}
function member(s, of) {
  const start = s.at;
  if (isDigit(code(s))) return legacyIndex(s, of);
  const end = identifierEnd(s.text, start);
  if (end === start) fail(s, `expected the name of an attribute after the dot, found ${next(s)}`);
  else step(s, end - start);
  return { kind: "attribute", start: of.start, end, of, name: s.text.slice(start, end) };
}
function legacyIndex(s, of) {
  const key = number(s);
  if (key.source?.includes("."))
    fail(s, `${key.source} is one number here; write the indexes as [0][0]`, key.start, key.end);
  return { kind: "index", start: of.start, end: key.end, of, key, legacy: true };
}
function bracketed(s, of) {
  const open = s.at;
  step(s, 1);
  if (code(s) === STAR) return fullSplat(s, of, open);
  const { lineEnds } = s;
  s.lineEnds = false;
  skip(s);
  const key = expression(s);
  return { kind: "index", start: of.start, end: close(s, CLOSE_BRACKET, open, lineEnds), of, key };
}
function fullSplat(s, of, open) {
  step(s, 1);
  const item2 = { kind: "item", start: open, end: close(s, CLOSE_BRACKET, open, s.lineEnds) };
  deepen(s);
  const each = traversals(s, item2);
  s.depth--;
  return { kind: "splat", start: of.start, end: each.end, of, each, full: true };
}

// src/read/terraform/hcl/parse-expression.ts
function expression(s) {
  deepen(s);
  const before = s.height;
  s.height = 0;
  const test = operands(s, 1);
  const read = code(s) === QUESTION ? conditional(s, test) : test;
  s.height = Math.max(before, s.height + 1);
  s.depth--;
  return read;
}
function conditional(s, test) {
  step(s, 1);
  const yes = expression(s);
  if (!eat(s, COLON)) fail(s, `expected : and the value for when the condition is false, found ${next(s)}`);
  const no = expression(s);
  return { kind: "conditional", start: test.start, end: no.end, test, yes, no };
}
var PRECEDENCE = {
  "||": 1,
  "&&": 2,
  "==": 3,
  "!=": 3,
  "<": 4,
  ">": 4,
  "<=": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "%": 6
};
function operands(s, loosest) {
  let left = unary(s);
  for (; ; ) {
    const operator = operatorAt(s);
    if (operator === void 0 || PRECEDENCE[operator] < loosest) return left;
    step(s, operator.length);
    const right = operands(s, PRECEDENCE[operator] + 1);
    left = { kind: "binary", start: left.start, end: right.end, operator, left, right };
    lengthen(s);
  }
}
function operatorAt(s) {
  const second = code(s, 1);
  switch (code(s)) {
    case PIPE:
      return second === PIPE ? "||" : void 0;
    case AMPERSAND:
      return second === AMPERSAND ? "&&" : void 0;
    case EQUALS:
      return second === EQUALS ? "==" : void 0;
    case BANG:
      return second === EQUALS ? "!=" : void 0;
    case LESS:
      return second === EQUALS ? "<=" : "<";
    case GREATER:
      return second === EQUALS ? ">=" : ">";
    case PLUS:
      return "+";
    case MINUS:
      return "-";
    case STAR:
      return "*";
    case SLASH:
      return "/";
    case PERCENT:
      return "%";
    default:
      return void 0;
  }
}
function unary(s) {
  const sign = code(s);
  if (sign !== MINUS && sign !== BANG) return traversals(s, term(s));
  const start = s.at;
  step(s, 1);
  deepen(s);
  const operand = unary(s);
  s.depth--;
  lengthen(s);
  return { kind: "unary", start, end: operand.end, operator: sign === MINUS ? "-" : "!", operand };
}

// src/read/terraform/hcl/resumption.ts
var CLOSE_INTERPOLATION = -CLOSE_BRACE;
function resumption(text3, start, failedAt, inBlock) {
  const w = { text: text3, at: start, open: [], counts: [0, 0, 0], heredocsClose: true };
  while (w.at < text3.length) {
    const here = text3.charCodeAt(w.at);
    if (here === NEWLINE && w.at >= failedAt) {
      const balanced = w.open.at(-1) !== CLOSE_INTERPOLATION;
      while (w.open.at(-1) === CLOSE_INTERPOLATION) pop(w);
      if (w.open.length === 0) return { at: w.at, balanced };
    }
    if (here === CLOSE_BRACE && inBlock && !isOpen(w, CLOSE_BRACE)) return { at: w.at, balanced: w.open.length === 0 };
    token(w, here);
  }
  return { at: text3.length, balanced: w.open.length === 0 };
}
function token(w, here) {
  const next2 = w.text.charCodeAt(w.at + 1);
  if (here === HASH || here === SLASH && next2 === SLASH) jump(w, w.text.indexOf("\n", w.at), 0);
  else if (here === SLASH && next2 === STAR) jump(w, w.text.indexOf("*/", w.at + 2), 2);
  else if (here === LESS && next2 === LESS) heredoc2(w);
  else {
    w.at++;
    if (here === QUOTE) quoted2(w);
    else if (here === OPEN_BRACE) push(w, CLOSE_BRACE);
    else if (here === OPEN_BRACKET) push(w, CLOSE_BRACKET);
    else if (here === OPEN_PAREN) push(w, CLOSE_PAREN);
    else if (here === CLOSE_BRACE || here === CLOSE_BRACKET || here === CLOSE_PAREN) closeBracket(w, here);
  }
}
function jump(w, found, length) {
  w.at = found < 0 ? w.text.length : found + length;
}
var isOpen = (w, closer) => (w.counts[counted(closer)] ?? 0) > 0;
var counted = (closer) => closer === CLOSE_PAREN ? 0 : closer === CLOSE_BRACKET ? 1 : 2;
function push(w, closer) {
  w.open.push(closer);
  count(w, closer, 1);
}
function pop(w) {
  const closer = w.open.pop() ?? CLOSE_BRACE;
  count(w, closer, -1);
  return closer;
}
function count(w, closer, more) {
  w.counts[counted(closer)] = (w.counts[counted(closer)] ?? 0) + more;
}
function closeBracket(w, closer) {
  if (!isOpen(w, closer)) return;
  let popped = pop(w);
  while (counted(popped) !== counted(closer)) popped = pop(w);
  if (popped === CLOSE_INTERPOLATION) quoted2(w);
}
function quoted2(w) {
  for (; w.at < w.text.length; w.at++) {
    const here = w.text.charCodeAt(w.at);
    if (here === NEWLINE) return;
    if (here === QUOTE) {
      w.at++;
      return;
    }
    if (here === BACKSLASH && w.text.charCodeAt(w.at + 1) !== NEWLINE) w.at++;
    else if ((here === DOLLAR || here === PERCENT) && w.text.charCodeAt(w.at + 1) === OPEN_BRACE) {
      w.at += 2;
      push(w, CLOSE_INTERPOLATION);
      return;
    }
  }
}
function heredoc2(w) {
  const start = w.at + (w.text.charCodeAt(w.at + 2) === MINUS ? 3 : 2);
  const end = identifierEnd(w.text, start);
  const marker = w.text.slice(start, end);
  w.at = end;
  if (!w.heredocsClose || lineEndLength(w.text, end) === 0) return;
  for (let line = w.text.indexOf("\n", end); line >= 0; line = w.text.indexOf("\n", line + 1)) {
    const close2 = closingMarker(w.text, line + 1, marker);
    if (close2 < 0) continue;
    w.at = close2;
    return;
  }
  w.heredocsClose = false;
}

// src/read/terraform/hcl/recover.ts
var MOST_READINGS = 4;
var ALWAYS_READ = 1e4;
function recover(s, start, inBlock) {
  if (!s.failure) return;
  const { message, start: failedAt, end } = s.failure;
  s.failure = void 0;
  report(s, message, failedAt, end);
  const found = resumption(s.text, start, failedAt, inBlock);
  s.lineEnds = true;
  s.at = found.balanced ? found.at : lineBy(s.text, start, failedAt, found.at);
  s.wasted += Math.max(s.reached, found.at) - start;
  if (s.wasted <= MOST_READINGS * s.text.length + ALWAYS_READ) return;
  report(s, "there are too many errors to read what follows", s.at);
  s.at = s.text.length;
}
function lineBy(text3, start, failedAt, limit) {
  const line = text3.lastIndexOf("\n", failedAt - 1);
  if (line > start && startsItem(text3, line + 1)) return line;
  const next2 = text3.indexOf("\n", failedAt);
  return next2 < 0 ? limit : Math.min(next2, limit);
}
function startsItem(text3, lineStart) {
  const name = blankEnd2(text3, lineStart);
  const nameEnd = identifierEnd(text3, name);
  const next2 = text3.charCodeAt(blankEnd2(text3, nameEnd));
  return nameEnd > name && (next2 === EQUALS || next2 === OPEN_BRACE || next2 === QUOTE);
}
function blankEnd2(text3, start) {
  let at = start;
  while (text3.charCodeAt(at) === SPACE || text3.charCodeAt(at) === TAB) at++;
  return at;
}

// src/read/terraform/hcl/unclosed.ts
function likelyEnd(text3, start, within) {
  const column = columnOf(text3, start);
  const isOutside = (item2) => columnOf(text3, item2.start) <= column;
  const outside = [within.attributes.find(isOutside), within.blocks.find(isOutside)];
  return Math.min(...outside.map((item2) => item2?.start ?? text3.length));
}
var columnOf = (text3, at) => at - text3.lastIndexOf("\n", at - 1) - 1;
function release(from, within, around) {
  for (const attribute of cut(within.attributes, from)) around.attributes.push(attribute);
  for (const block2 of cut(within.blocks, from)) around.blocks.push(block2);
}
function cut(items2, from) {
  const index = items2.findIndex((item2) => item2.start >= from);
  return index < 0 ? [] : items2.splice(index);
}

// src/read/terraform/hcl/parse-body.ts
function fileBody(s) {
  return { start: 0, end: s.text.length, ...items(s, false) };
}
function items(s, inBlock) {
  const read = { attributes: [], blocks: [] };
  const names = /* @__PURE__ */ new Set();
  let oneLine = inBlock && !atLineEnd(s);
  for (; ; ) {
    if (!oneLine) skipLines(s);
    if (s.at >= s.text.length || inBlock && code(s) === CLOSE_BRACE) return read;
    const start = s.at;
    item(s, read, names);
    const nested = oneLine ? read.blocks[0] : void 0;
    if (nested) report(s, `${nested.type} must begin on a line of its own`, nested.start, nested.typeEnd);
    if (!s.failure) itemEnd(s, inBlock, oneLine && !nested);
    recover(s, start, inBlock);
    oneLine = false;
  }
}
function itemEnd(s, inBlock, oneArgument) {
  const closes = inBlock && code(s) === CLOSE_BRACE;
  if (closes && !oneArgument) report(s, "} must stand on a line of its own");
  else if (!closes && oneArgument) fail(s, `expected }, found ${next(s)}; a block on one line holds one argument`);
  else if (!closes && !atLineEnd(s)) fail(s, `expected the end of the line, found ${next(s)}`);
}
function item(s, into, names) {
  const start = s.at;
  const nameEnd = identifierEnd(s.text, start);
  if (nameEnd === start) {
    fail(s, `expected an argument or a block, found ${next(s)}`);
    return;
  }
  const name = s.text.slice(start, nameEnd);
  step(s, nameEnd - start);
  if (code(s) !== EQUALS || code(s, 1) === EQUALS) {
    block(s, name, start, nameEnd, into);
    return;
  }
  step(s, 1);
  const value = expression(s);
  if (s.failure) return;
  if (names.has(name)) report(s, `${name} is set twice here; keep one`, start, nameEnd);
  names.add(name);
  into.attributes.push({ start, end: value.end, name, nameEnd, value });
}
function block(s, type, start, typeEnd, into) {
  const labels = [];
  while (code(s) !== OPEN_BRACE && !s.failure) labels.push(label(s));
  const open = s.at;
  deepen(s);
  step(s, 1);
  const inside = items(s, true);
  s.depth--;
  if (s.failure) return;
  const closed2 = code(s) === CLOSE_BRACE;
  if (!closed2) report(s, "this block is never closed; add }", open);
  const end = closed2 ? step(s, 1) : likelyEnd(s.text, start, inside);
  const body = { start: open, end, ...inside };
  into.blocks.push({ start, end, type, typeEnd, labels, headerEnd: labels.at(-1)?.end ?? typeEnd, body });
  if (!closed2) release(end, inside, into);
}
function label(s) {
  const start = s.at;
  if (code(s) === QUOTE) {
    const { end: end2, ...read } = quoted(s);
    if (read.kind === "literal") return { start, end: end2, value: String(read.value) };
    fail(s, "a label is plain text; $${ and %%{ stand for the signs themselves", start, end2);
  }
  const end = identifierEnd(s.text, start);
  if (end === start) fail(s, `expected = or {, found ${next(s)}`);
  else step(s, end - start);
  return { start, end, value: s.text.slice(start, end) };
}

// src/read/terraform/hcl/parse.ts
function parseHcl(text3) {
  const s = scan(text3);
  return { body: fileBody(s), problems: inOrder(s) };
}
function parseTemplate(text3) {
  const s = scan(text3);
  return { template: wholeTemplate(s), problems: inOrder(s) };
}
function parseExpression(text3) {
  const s = scan(text3);
  s.lineEnds = false;
  skip(s);
  const read = expression(s);
  if (s.at < text3.length) fail(s, `expected the end of the expression, found ${next(s)}`);
  return { expression: read, problems: inOrder(s) };
}
var inOrder = (s) => [...s.problems, ...s.failure ? [s.failure] : []].sort((a, b) => a.start - b.start);

export {
  parseHcl,
  parseTemplate,
  parseExpression
};
