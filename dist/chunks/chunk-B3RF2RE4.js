import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  isNoNumber,
  numberAt,
  numberOf,
  plainDecimal
} from "./chunk-AC3SBQJ4.js";
import {
  parseExpression,
  parseHcl,
  parseTemplate
} from "./chunk-JDNZKYKR.js";
import {
  asDocument,
  authorityPermission,
  busPermission,
  durationSetting,
  functionPermission,
  keyGrant,
  layerPermission,
  mayBe,
  namesIn,
  numberSetting,
  publicIn,
  shareDocument,
  sharesIn,
  signingPermission,
  unjudged,
  urlPermission,
  withClosed,
  word,
  wordSetting
} from "./chunk-TZSKFNHF.js";
import {
  isBarePolicy
} from "./chunk-YLRFTQG6.js";
import {
  directoryPart,
  isTerraform,
  resolvePath
} from "./chunk-6MKYF7UO.js";
import {
  parsePolicy,
  partNotRead,
  wordOf,
  wordsOf
} from "./chunk-7WWQMP4Y.js";
import {
  parseJson
} from "./chunk-EG25K4VU.js";
import {
  HOLE,
  composed,
  decoded,
  elsewhere,
  verbatim
} from "./chunk-FHIR563R.js";
import {
  isAnySet
} from "./chunk-KWDIS3X2.js";
import {
  LONGEST_TEXT,
  child,
  choicesOf,
  conditioned,
  entry,
  inherit,
  isHole,
  joined,
  listed,
  piecesOf,
  possibilities,
  shown,
  textOf,
  textParts
} from "./chunk-QVIQE77B.js";
import {
  absent,
  domainOf,
  failed,
  hole,
  isArnName,
  unknown
} from "./chunk-4YZ2VXE4.js";
import {
  contradicts,
  filePath,
  reached,
  within
} from "./chunk-IDVG7HMV.js";

// src/read/terraform/override.ts
var isOverride = (path) => /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(path);
function overridden(declared2, by) {
  const { block } = declared2;
  const { body } = by.block;
  const replaced2 = new Set(body.attributes.map(({ name }) => name));
  const types = new Set(body.blocks.map(typeOf));
  const attributes = body.attributes.map((attribute2) => ({
    ...attribute2,
    value: {
      kind: "embedded",
      from: "override",
      inner: attribute2.value,
      text: by.text,
      ...rangeOf(attribute2.value)
    }
  }));
  const merged = {
    ...block,
    body: {
      ...block.body,
      attributes: [...block.body.attributes.filter(({ name }) => !replaced2.has(name)), ...attributes],
      blocks: [
        ...block.body.blocks.filter((nested) => !types.has(typeOf(nested))),
        ...body.blocks.map((nested) => ({ ...nested, text: by.text }))
      ]
    }
  };
  return { ...declared2, block: merged };
}
var rangeOf = ({ start, end }) => ({ start, end });
var typeOf = (block) => block.type === "dynamic" ? block.labels[0]?.value ?? "" : block.type;

// src/read/terraform/tf-json.ts
function parseTfJson(text2) {
  const { value, problems } = parseJson(text2);
  const blocks = value?.kind === "map" ? value.entries.flatMap((entry2) => topLevel(entry2)) : [];
  return {
    body: { attributes: [], blocks, start: 0, end: text2.text.length },
    problems: problems.map(({ message, at }) => ({ message, start: at.start, end: at.end }))
  };
}
function parseTfvarsJson(text2) {
  const { value, problems } = parseJson(text2);
  const attributes = value?.kind === "map" ? value.entries.map((entry2) => attributeOf(entry2, plainOf)) : [];
  return {
    body: { attributes, blocks: [], start: 0, end: text2.text.length },
    problems: problems.map(({ message, at }) => ({ message, start: at.start, end: at.end }))
  };
}
var LABELS = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
  terraform: 0
};
function topLevel(entry2) {
  const labels = LABELS[entry2.key];
  return labels === void 0 ? [] : labelled(entry2, entry2.value, labels, []);
}
function labelled(type, value, labels, above) {
  if (value.kind === "list") return value.items.flatMap((item) => labelled(type, item, labels, above));
  if (value.kind !== "map") return [];
  if (labels === 0) return [blockOf(type, value, above)];
  return value.entries.filter(({ key }) => key !== "//").flatMap((e) => labelled(type, e.value, labels - 1, [...above, { value: e.key, ...rangeOf2(e.keyAt) }]));
}
var rangeOf2 = ({ start, end }) => ({ start, end });
function blockOf(type, value, labels) {
  const name = labels[0] ?? rangeOf2(type.keyAt);
  return {
    type: type.key,
    typeEnd: name.start,
    labels,
    body: bodyOf(value),
    headerEnd: labels.at(-1)?.end ?? name.end,
    start: name.start,
    end: value.at.end
  };
}
var BLOCKS = /* @__PURE__ */ new Set([
  "statement",
  "principals",
  "not_principals",
  "condition",
  "inline_policy",
  "dynamic",
  "content",
  "details",
  "s3_access_point",
  "assume_role",
  "backend",
  "cloud"
]);
function bodyOf(value) {
  const attributes = [];
  const blocks = [];
  for (const entry2 of value.entries) {
    if (entry2.key === "//") continue;
    const labels = entry2.key === "dynamic" || entry2.key === "backend" ? 1 : 0;
    if (BLOCKS.has(entry2.key)) blocks.push(...labelled(entry2, entry2.value, labels, []));
    else attributes.push(attributeOf(entry2, stringOf));
  }
  return { attributes, blocks, ...rangeOf2(value.at) };
}
var attributeOf = ({ key, keyAt, value }, textOf3) => ({
  name: key,
  value: expressionOf(value, textOf3),
  start: keyAt.start,
  nameEnd: keyAt.end,
  end: value.at.end
});
function expressionOf(value, textOf3) {
  const range2 = rangeOf2(value.at);
  switch (value.kind) {
    case "string":
      return textOf3(value);
    case "number":
    case "boolean":
      return {
        kind: "literal",
        value: value.value,
        ...value.source === void 0 ? {} : { source: value.source },
        ...range2
      };
    case "list":
      return { kind: "tuple", items: value.items.map((item) => expressionOf(item, textOf3)), ...range2 };
    case "map":
      return {
        kind: "object",
        items: value.entries.map(({ key, keyAt, value: inner }) => ({
          key: { kind: "literal", value: key, ...rangeOf2(keyAt) },
          value: expressionOf(inner, textOf3),
          start: keyAt.start,
          end: inner.at.end
        })),
        ...range2
      };
    default:
      return { kind: "literal", value: null, ...range2 };
  }
}
function plainOf({ value, written: written3, at }) {
  const whole2 = { start: 0, end: value.length };
  if (!written3) return { kind: "literal", value, ...rangeOf2(at) };
  const inner = { kind: "literal", value, text: { runs: [{ text: value, ...whole2 }], ...whole2 }, ...whole2 };
  return { kind: "embedded", from: "string", inner, text: written3.text, ...rangeOf2(at) };
}
function stringOf(text2) {
  const { value, written: written3, at } = text2;
  const isTemplate = value.includes("${") || value.includes("%{");
  const parsed = isTemplate ? parseTemplate(value) : void 0;
  if (!written3 || parsed?.problems.length !== 0) return plainOf(text2);
  return { kind: "embedded", from: "string", inner: parsed.template, text: written3.text, ...rangeOf2(at) };
}

// src/read/terraform/directory.ts
var known = /* @__PURE__ */ new WeakMap();
function parseFile(source) {
  const parsed = known.get(source) ?? parsedFile(source);
  known.set(source, parsed);
  return parsed;
}
function parsedFile(source) {
  const text2 = verbatim(source.path, source.text);
  const parse2 = source.path.endsWith(".tfvars.json") ? parseTfvarsJson : source.path.endsWith(".json") ? parseTfJson : void 0;
  const parsed = parse2 ? parse2(text2) : parseHcl(source.text);
  return { source, text: text2, ...parsed };
}
function directoryOf(path, files2, tfvars) {
  const found = new Declarations();
  for (const { source, body, text: text2 } of files2)
    if (!isOverride(source.path)) for (const block of body.blocks) found.add({ block, text: text2 });
  for (const { source, body, text: text2 } of files2)
    if (isOverride(source.path)) for (const block of body.blocks) found.override({ block, text: text2 });
  return { path, ...found.all, given: definitions(tfvars) };
}
var definitions = (files2) => new Map(files2.flatMap(({ body, text: text2 }) => body.attributes.map(({ name, value }) => [name, { value, text: text2 }])));
var Declarations = class {
  all = {
    variables: /* @__PURE__ */ new Map(),
    locals: /* @__PURE__ */ new Map(),
    outputs: /* @__PURE__ */ new Map(),
    resources: /* @__PURE__ */ new Map(),
    calls: /* @__PURE__ */ new Map(),
    providers: /* @__PURE__ */ new Map()
  };
  add(declared2) {
    if (this.addLocals(declared2)) return;
    const place = this.placeOf(declared2.block);
    place?.in.set(unused(place.in, place.name), declared2);
  }
  override(declared2) {
    if (this.addLocals(declared2)) return;
    const place = this.placeOf(declared2.block);
    const before = place?.in.get(place.name);
    if (place) place.in.set(place.name, before ? overridden(before, declared2) : declared2);
  }
  addLocals({ block, text: text2 }) {
    if (block.type !== "locals") return false;
    for (const { name, value } of block.body.attributes) this.all.locals.set(name, { value, text: text2 });
    return true;
  }
  placeOf({ type, labels }) {
    const [first = "", second = ""] = labels.map((label) => label.value);
    switch (type) {
      case "resource":
        return { in: this.all.resources, name: `${first}.${second}` };
      case "data":
        return { in: this.all.resources, name: `data.${first}.${second}` };
      case "variable":
        return { in: this.all.variables, name: first };
      case "output":
        return { in: this.all.outputs, name: first };
      case "module":
        return { in: this.all.calls, name: first };
      case "provider":
        return { in: this.all.providers, name: first };
      default:
        return void 0;
    }
  }
};
function unused(taken, name) {
  let free = name;
  for (let again = 2; taken.has(free); again++) free = `${name} (${again.toString()})`;
  return free;
}
var attribute = ({ block }, name) => block.body.attributes.find((a) => a.name === name)?.value;

// src/read/terraform/project.ts
var MOST_STEPS = 4e5;
var DEEPEST = 150;
var MOST_INSTANCES = 200;
var DEEPEST_MODULES = 16;
var MOST_CHOICES = 16;

// src/read/terraform/scope.ts
var placeOf = (scope, range2) => scope.text.span(range2.start, range2.end);
var LONGEST_SHOWN = 80;
function sourceOf(scope, range2) {
  const text2 = scope.text.text.slice(range2.start, range2.end).replace(/\s+/g, " ");
  return text2.length > LONGEST_SHOWN ? `${text2.slice(0, LONGEST_SHOWN - 1)}\u2026` : text2;
}
var unknownAt = (scope, range2, because, domain = "free") => unknown(placeOf(scope, range2), because, hole(domain, sourceOf(scope, range2)));
var withName = (scope, name, value) => ({
  ...scope,
  names: { name, value, outer: scope.names }
});
function bound({ names }, name) {
  for (let one3 = names; one3; one3 = one3.outer) if (one3.name === name) return one3.value;
  return void 0;
}
function memoised(module, name, at, compute2) {
  const known2 = module.memo.get(name);
  if (known2 === "busy") return unknown(at, `${name} refers to itself`, hole("free", module.prefix + name));
  if (known2) return known2;
  module.memo.set(name, "busy");
  const value = compute2();
  module.memo.set(name, value);
  return value;
}

// src/read/terraform/order.ts
function compareTexts(a, b) {
  const length2 = Math.min(a.length, b.length);
  for (let at = 0; at < length2; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return byPlane(left) - byPlane(right);
  }
  return a.length - b.length;
}
var byPlane = (unit) => unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;

// src/read/terraform/json-text.ts
var MOST_VALUES = 2e4;
var DEEPEST2 = 100;
var jsonString = (text2) => JSON.stringify(text2).replace(/[<>&\u2028\u2029]/g, escaped);
var escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
var written = /* @__PURE__ */ new WeakMap();
function jsonStretches(value, depth = 0) {
  const known2 = written.get(value);
  if (known2) return known2.stretches;
  const writer = new Writer();
  writer.write(value, depth);
  const stretches = writer.full ? void 0 : writer.out;
  written.set(value, { stretches });
  return stretches;
}
var Writer = class {
  out = [];
  full = false;
  count = 0;
  length = 0;
  write(value, depth) {
    if (++this.count > MOST_VALUES || depth > DEEPEST2) this.full = true;
    if (this.full) return;
    switch (value.kind) {
      case "absent":
        this.text("null", value);
        return;
      case "boolean":
      case "number":
        this.text(value.source ?? String(value.value), value);
        return;
      case "string":
      case "pattern":
      case "json":
        this.quoted(value, depth);
        return;
      case "list":
        this.list(value, depth);
        return;
      case "map":
        this.map(value, depth);
        return;
      default:
        this.unknown(value);
    }
  }
  text(text2, { at }) {
    this.length += text2.length;
    if (this.length > LONGEST_TEXT) this.full = true;
    else this.out.push({ text: elsewhere(text2, at) });
  }
  /** Wrapped, so that whoever reads the text as JSON again finds the value itself. */
  unknown(value) {
    this.out.push({ value: { kind: "json", value, at: value.at }, at: value.at });
  }
  quoted(value, depth) {
    this.text('"', value);
    for (const one3 of openedJson(stretchesOf(value) ?? [], depth + 1))
      if ("text" in one3) this.text(jsonString(one3.text.text).slice(1, -1), value);
      else this.out.push(one3);
    this.text('"', value);
  }
  list(list, depth) {
    this.text("[", list);
    list.items.forEach((item, index2) => {
      if (index2 > 0) this.text(",", list);
      if (item.at.when) this.unknown(inherit(item, list.at));
      else this.write(inherit(item, list.at), depth + 1);
    });
    this.rest(list);
    this.text("]", list);
  }
  map(map2, depth) {
    this.text("{", map2);
    const entries = sortedEntries(map2);
    entries.filter(({ value }) => !value.at.when).forEach(({ key, keyParts, keyAt, value }, index2) => {
      if (index2 > 0) this.text(",", map2);
      const name = keyParts ? { kind: "pattern", parts: keyParts, at: keyAt } : { kind: "string", value: key, at: keyAt };
      this.quoted(name, depth);
      this.text(":", map2);
      this.write(inherit(value, map2.at), depth + 1);
    });
    const maybe = entries.some(({ value }) => value.at.when) ? "an entry that may be missing" : void 0;
    this.rest({ ...map2, ...maybe === void 0 ? {} : { open: maybe } });
    this.text("}", map2);
  }
  rest({ open, at }) {
    if (open !== void 0) this.out.push({ value: unknown(at, open, hole("free", open)), at });
  }
};
function sortedEntries(map2) {
  const last = new Map(map2.entries.map((entry2) => [entry2.key, entry2]));
  return [...last.values()].sort((a, b) => compareTexts(a.key, b.key));
}
function jsonText(value) {
  const parts = partsOf([{ value: { kind: "json", value, at: value.at }, at: value.at }]);
  const known2 = parts.filter((part) => typeof part === "string");
  return known2.length > 0 && known2.length === parts.length ? known2.join("") : void 0;
}

// src/read/terraform/stretches.ts
var cut = (text2, start, end = text2.text.length) => ({
  text: text2.text.slice(start, end),
  span: (from, to) => text2.span(start + from, start + to),
  hole: (at) => text2.hole(start + at)
});
function stretchesOf(value) {
  const { at } = value;
  switch (value.kind) {
    case "string":
      return value.written ? writtenStretches(value.written, at) : [{ text: elsewhere(value.value, at) }];
    case "pattern":
      return value.written ? writtenStretches(value.written, at) : value.parts.map((part) => stretchOf(part, at, `${typeof part === "string" ? "" : part.origin} is not known`));
    case "number":
    case "boolean":
      return [{ text: elsewhere(value.source ?? String(value.value), at) }];
    case "unknown":
    case "alternatives":
    case "json":
      return [{ value, at }];
    default:
      return void 0;
  }
}
var stretchOf = (part, at, because) => typeof part === "string" ? { text: elsewhere(part, at) } : { value: unknown(at, because, part), at };
function writtenStretches({ text: text2, holes }, at) {
  const out = [];
  let from = 0;
  for (let next = text2.text.indexOf(HOLE); next >= 0; next = text2.text.indexOf(HOLE, next + 1)) {
    const index2 = text2.hole(next);
    const value = index2 === void 0 ? void 0 : holes[index2];
    if (!value) continue;
    if (next > from) out.push({ text: cut(text2, from, next) });
    out.push({ value, at: text2.span(next, next + 1) });
    from = next + 1;
  }
  if (from < text2.text.length || out.length === 0) out.push({ text: from === 0 ? text2 : cut(text2, from) });
  return from === 0 && out.length === 1 ? [{ text: keepPlace(text2, at) }] : out;
}
var keepPlace = (text2, at) => text2.text === "" ? elsewhere("", at) : text2;
var openedJson = (stretches, depth = 0) => stretches.flatMap((one3) => {
  if ("text" in one3 || one3.value.kind !== "json" || isUndecided(one3.value.value)) return [one3];
  return jsonStretches(one3.value.value, depth) ?? [one3];
});
var isUndecided = ({ kind }) => kind === "unknown" || kind === "alternatives" || kind === "failed";
var partsOf = (stretches) => openedJson(stretches).flatMap((one3) => {
  if ("text" in one3) return [one3.text.text];
  const { value } = one3;
  if (value.kind !== "json") return piecesOf(value);
  return isUndecided(value.value) ? piecesOf(value.value) : [hole("free", "json")];
});
function textFrom(stretches, at) {
  const value = textOf(partsOf(stretches), at);
  const mayBeJson = stretches.some((one3) => "text" in one3 ? one3.text.text.includes("{") : one3.value.kind === "json");
  if (!mayBeJson || value.kind !== "string" && value.kind !== "pattern") return value;
  const holes = [];
  const pieces2 = stretches.map((one3) => {
    if ("text" in one3) return one3.text;
    holes.push(one3.value);
    return { hole: one3.at };
  });
  return { ...value, written: { text: composed(pieces2), holes } };
}
function speltOut(stretches, at) {
  const open = stretches.find((one3) => "value" in one3 && one3.value.kind === "alternatives");
  if (!open || !("value" in open)) return textFrom(stretches, at);
  const choices2 = choicesOf(open.value).filter((choice) => stretchesOf(choice) !== void 0);
  if (choices2.length === 0 || choices2.length > MOST_CHOICES) {
    const because = choices2.length === 0 ? "it is no text" : "it has too many choices";
    return speltOut(replaced(stretches, open, [{ value: unknown(at, because, hole("free", "choices")), at }]), at);
  }
  const spelt2 = choices2.map((choice) => {
    const text2 = speltOut(replaced(stretches, open, stretchesOf(choice) ?? []), at);
    return choice.at.when ? inherit(text2, { ...at, when: choice.at.when }) : text2;
  });
  return { kind: "alternatives", choices: spelt2, at };
}
var replaced = (all2, old, by) => all2.flatMap((one3) => one3 === old ? by : [one3]);

// src/read/terraform/functions/fn.ts
var undecided = ({ scope, call }, args = [], domain = "free") => unknownAt(scope, call, reasonOf(args), domain);
function reasonOf(args) {
  const why = args.find((arg) => arg.kind === "unknown");
  return why?.kind === "unknown" ? why.because : "its arguments are not wholly known";
}
var wrong = ({ call, at }, because = "does not take these arguments") => failed(at, `${call.name} ${because}`);
var truth = (value, { at }) => ({ kind: "boolean", value, at });
var listOf = (items, { at }, open) => ({
  kind: "list",
  items,
  ...open === void 0 ? {} : { open },
  at
});
var isFirm = (list) => list.open === void 0 && !list.items.some((item) => item.at.when);
var isNoText = (value) => value?.kind === "absent" || value?.kind === "list" || value?.kind === "map";
var ofTexts = (compute2) => (args, called) => {
  if (args.some(isNoText)) return wrong(called);
  const texts3 = args.map(knownText);
  const known2 = texts3.filter((text2) => text2 !== void 0);
  if (known2.length < texts3.length) return undecided(called, args);
  const result = compute2(...known2);
  if (result === void 0) return wrong(called);
  if (typeof result === "boolean") return truth(result, called);
  return textAt(elsewhere(result, called.at), args.length === 1 ? args[0]?.at ?? called.at : called.at);
};
var textAt = (text2, at) => ({
  kind: "string",
  value: text2.text,
  at,
  ...text2.text.includes("{") ? { written: { text: text2, holes: [] } } : {}
});
var ofNumbers = (compute2) => (args, called) => {
  if (args.some(isNoNumber)) return wrong(called, "takes numbers");
  const numbers2 = args.map(numberOf).filter((number) => number !== void 0);
  if (numbers2.length < args.length) return undecided(called, args);
  const result = compute2(...numbers2);
  return result === void 0 ? wrong(called) : numberAt(result, called.at);
};
var ofMap = (compute2) => ([map2], called) => {
  if (map2?.kind === "map") return compute2(map2, called, opennessOf(map2));
  return map2?.kind === "unknown" ? listOf([], called, map2.because) : wrong(called, "takes a map");
};
function textArgument(value, called) {
  const stretches = value && stretchesOf(value);
  return stretches ?? wrong(called, "takes text");
}
function wholeNumber(value) {
  const number = numberOf(value);
  return number !== void 0 && Number.isInteger(number) ? number : void 0;
}

// src/read/terraform/functions/pieces.ts
var join = ([separator, ...lists], called) => {
  const between = separator && !isNoText(separator) ? knownText(separator) : void 0;
  if (isNoText(separator) || lists.length === 0) return wrong(called, "takes a separator and lists");
  if (between === void 0) return undecided(called, separator ? [separator] : []);
  const out = [];
  const origin = sourceOf(called.scope, called.call);
  for (const list of lists) {
    if (list.kind !== "list") return list.kind === "unknown" ? undecided(called, [list]) : wrong(called, "takes lists");
    for (const item of listed(list)) {
      const stretches = stretchesOf(item);
      if (!stretches) return wrong(called, "takes lists of text");
      const missing = unknown(called.at, "an element may be missing", hole("free", origin));
      if (out.length > 0) out.push({ text: elsewhere(between, called.at) });
      out.push(...item.at.when ? [{ value: missing, at: called.at }] : stretches);
    }
    if (list.open !== void 0) out.push({ value: unknown(called.at, list.open, hole("free", origin)), at: called.at });
    if (out.length > MOST_PIECES) return undecided(called);
  }
  return speltOut(out, called.at);
};
var MOST_PIECES = 2e4;
var WITHOUT = {
  account: ":/*.,-_ ",
  "own-account": ":/*.,-_ ",
  partition: ":/*.,_ ",
  region: ":/*.,_ ",
  "url-suffix": ":/*,_ ",
  name: ":*",
  path: ":*",
  arn: "",
  free: ""
};
function splitParts(parts, separator) {
  const items = [[]];
  for (const part of parts) {
    if (isHole(part)) {
      if (separator.length !== 1 || !WITHOUT[part.domain].includes(separator))
        return { items: items.slice(0, -1), open: true };
      items.at(-1)?.push(part);
      continue;
    }
    const [first = "", ...rest2] = part.split(separator);
    items.at(-1)?.push(first);
    for (const one3 of rest2) items.push([one3]);
  }
  return { items, open: false };
}
var shaped = (parts) => joined(parts.flatMap((part) => isHole(part) && part.shape ? part.shape : [part]));
var split = ([separator, text2], called) => {
  if (!separator || !text2 || isNoText(separator) || isNoText(text2)) return wrong(called, "takes two texts");
  const between = knownText(separator);
  const stretches = stretchesOf(text2);
  if (between === void 0 || !stretches) return undecided(called, [separator, text2]);
  const known2 = knownText(text2);
  if (known2 !== void 0) {
    const items2 = between === "" ? Array.from(known2) : known2.split(between);
    return items2.length > MOST_PIECES ? undecided(called) : listOf(
      items2.map((item) => textAt(elsewhere(item, text2.at), text2.at)),
      called
    );
  }
  const { items, open } = splitParts(shaped(partsOf(stretches)), between);
  const because = open ? `${sourceOf(called.scope, called.call)} is not wholly known` : void 0;
  return listOf(
    items.map((parts) => parts.length === 0 ? textOf([""], text2.at) : textOf(parts, text2.at)),
    called,
    because
  );
};
var pieces = { join, split };

// src/read/terraform/functions/arns.ts
var FIELDS = ["partition", "service", "region", "account_id", "resource"];
var parse = ([arn], called) => {
  if (!arn || isNoText(arn)) return wrong(called, "takes text");
  const parts = shaped(partsOf(stretchesOf(arn) ?? []));
  const { items, open } = splitParts(parts, ":");
  const [prefix, ...fields] = items;
  if (!open && (items.length < 6 || prefix?.length !== 1 || prefix[0] !== "arn")) return wrong(called, "takes an ARN");
  if (items.length < 6 && (!open || items.length === 0)) return undecided(called, [arn]);
  const because = `${sourceOf(called.scope, called.call)} is not wholly known`;
  const entries = FIELDS.flatMap((key, index2) => {
    const isLast = key === "resource";
    const own = isLast ? rest(fields.slice(index2), parts, open) : fields[index2];
    return own ? [{ key, keyAt: called.at, value: textOf(own, arn.at) }] : [];
  });
  return { kind: "map", entries, ...entries.length < FIELDS.length ? { open: because } : {}, at: called.at };
};
function rest(fields, parts, open) {
  if (!open) return fields.flatMap((field, index2) => index2 === 0 ? field : [":", ...field]);
  let colons = 0;
  for (const [index2, part] of parts.entries()) {
    if (isHole(part)) continue;
    for (let at = part.indexOf(":"); at >= 0; at = part.indexOf(":", at + 1))
      if (++colons === 5 && parts.slice(0, index2).every((before) => !isHole(before) || isWithoutColon(before)))
        return [part.slice(at + 1), ...parts.slice(index2 + 1)];
  }
  return void 0;
}
var isWithoutColon = (part) => isHole(part) && part.domain !== "free" && part.domain !== "arn";
var build = (args, called) => {
  if (args.length !== FIELDS.length || args.some(isNoText)) return wrong(called, "takes five texts");
  const pieces2 = args.flatMap((arg) => [{ text: elsewhere(":", called.at) }, ...stretchesOf(arg) ?? []]);
  return speltOut([{ text: elsewhere("arn", called.at) }, ...pieces2], called.at);
};
var trimPath = ([arn], called) => {
  if (!arn || isNoText(arn)) return wrong(called, "takes text");
  const text2 = knownText(arn);
  if (text2 === void 0) {
    const origin = sourceOf(called.scope, called.call);
    return { kind: "unknown", hole: hole("arn", origin), because: `${origin} is not known`, at: called.at };
  }
  const fields = text2.split(":");
  const resource = fields.slice(5).join(":");
  if (fields.length < 6 || fields[0] !== "arn" || fields[2] !== "iam" || !resource.startsWith("role/"))
    return wrong(called, "takes the ARN of a role");
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  return textOf([[...fields.slice(0, 5), `role/${name}`].join(":")], arn.at);
};
var arns = {
  "provider::aws::arn_parse": parse,
  "provider::aws::arn_build": build,
  "provider::aws::trim_iam_role_path": trimPath
};

// src/read/terraform/functions/binary.ts
var encoded = (encode, domain = "path") => (args, called) => {
  if (args.length === 0 || args.some(isNoText)) return wrong(called, "takes text");
  const texts3 = args.map(knownText).filter((text2) => text2 !== void 0);
  if (texts3.length < args.length) return undecided(called, args, domain);
  const result = encode(called, ...texts3);
  return typeof result === "string" ? textAt(elsewhere(result, called.at), called.at) : result;
};
var utf8 = (text2) => Buffer.from(text2.normalize("NFC"), "utf8");
var BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
function fromBase64(text2) {
  const digits = text2.replace(/[\r\n]/g, "");
  return digits.length % 4 === 0 && BASE64.test(digits) ? Buffer.from(digits, "base64") : void 0;
}
function decodedText(bytes, encoding2 = "utf-8") {
  try {
    return new TextDecoder(encoding2, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
var ofBase64 = (compute2) => (args, called) => {
  if (args.length === 0 || args.some(isNoText)) return wrong(called, "takes text");
  const [text2, ...rest2] = args.map(knownText).filter((one3) => one3 !== void 0);
  if (text2 === void 0 || rest2.length + 1 < args.length) return undecided(called, args);
  const bytes = fromBase64(text2);
  return bytes ? compute2(bytes, called, ...rest2) : wrong(called, "does not find base64");
};
var base64decode = ofBase64((bytes, called) => {
  const text2 = decodedText(bytes);
  return text2 === void 0 ? wrong(called, "does not find UTF-8") : textAt(elsewhere(text2, called.at), called.at);
});
var base64gunzip = ofBase64((bytes, called) => {
  const engine = called.scope.module.project.engines.bytes;
  if (!engine) return unknownAt(called.scope, called.call, "base64gunzip is evaluated in linted files only");
  const unpacked = engine.gunzip(bytes);
  if (!unpacked) return wrong(called, "does not find gzip");
  const text2 = decodedText(unpacked);
  return text2 === void 0 ? undecided(called) : textAt(elsewhere(text2, called.at), called.at);
});
function urlencoded(text2) {
  const wellFormed = new TextDecoder().decode(new TextEncoder().encode(text2));
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%20", "+");
}
function urldecoded(text2) {
  try {
    return decodeURIComponent(text2.replaceAll("+", " "));
  } catch {
    return void 0;
  }
}
var binary = {
  base64encode: encoded((_, text2 = "") => utf8(text2).toString("base64")),
  base64decode,
  base64gunzip,
  urlencode: encoded((_, text2 = "") => urlencoded(text2)),
  urldecode: ofTexts((text2 = "") => urldecoded(text2))
};

// src/read/terraform/functions/charsets.ts
var bytewise = (size) => ({
  encode: (text2) => isBelow(text2, size) ? Buffer.from(text2, "latin1") : void 0,
  decode: (bytes) => bytes.every((byte) => byte < size) ? bytes.toString("latin1") : void 0
});
function isBelow(text2, size) {
  for (let at = 0; at < text2.length; at++) if (text2.charCodeAt(at) >= size) return false;
  return true;
}
var littleEndian = (text2) => Buffer.from(utf8(text2).toString(), "utf16le");
var bigEndian = (text2) => littleEndian(text2).swap16();
function marked(bytes) {
  const isLittle = bytes[0] === 255 && bytes[1] === 254;
  const isMarked = isLittle || bytes[0] === 254 && bytes[1] === 255;
  return decodedText(isMarked ? bytes.subarray(2) : bytes, isLittle ? "utf-16le" : "utf-16be");
}
var latin1 = bytewise(256);
var CHARSETS = /* @__PURE__ */ new Map([
  ["utf-8", { encode: utf8, decode: (bytes) => decodedText(bytes) }],
  ["utf-16le", { encode: littleEndian, decode: (bytes) => decodedText(bytes, "utf-16le") }],
  ["utf-16be", { encode: bigEndian, decode: (bytes) => decodedText(bytes, "utf-16be") }],
  ["utf-16", { encode: (text2) => bigEndian(`\uFEFF${text2}`), decode: marked }],
  ["us-ascii", bytewise(128)],
  ["iso-8859-1", latin1],
  ["latin1", latin1]
]);
var notFollowed = ({ call, scope }, name) => unknownAt(scope, call, `${call.name} is not followed in the encoding ${JSON.stringify(name)}`);
var textencodebase64 = encoded((called, text2 = "", name = "") => {
  const charset = CHARSETS.get(name.toLowerCase());
  if (!charset) return notFollowed(called, name);
  return charset.encode(text2.normalize("NFC"))?.toString("base64") ?? wrong(called, `has no such characters in ${name}`);
});
var textdecodebase64 = ofBase64((bytes, called, name = "") => {
  const charset = CHARSETS.get(name.toLowerCase());
  if (!charset) return notFollowed(called, name);
  const text2 = charset.decode(bytes);
  if (text2 === void 0 || text2.includes("\uFFFD")) return wrong(called, `does not find ${name}`);
  return textAt(elsewhere(text2, called.at), called.at);
});
var charsets = { textencodebase64, textdecodebase64 };

// src/read/terraform/collections.ts
var tupleOf = (tuple, scope) => ({
  kind: "list",
  items: tuple.items.map((item) => evaluate(item, scope)),
  at: placeOf(scope, tuple)
});
function objectOf(object, scope) {
  const entries = [];
  let open;
  for (const item of object.items) {
    const key = item.key.kind === "variable" ? { kind: "string", value: item.key.name, at: placeOf(scope, item.key) } : evaluate(item.key, scope);
    const entry2 = keyed({ ...key, at: placeOf(scope, item.key) }, evaluate(item.value, scope));
    if (entry2) entries.push(entry2);
    else open ??= "a key is not known";
  }
  return { kind: "map", entries, ...open === void 0 ? {} : { open }, at: placeOf(scope, object) };
}
function keyed(key, value) {
  const parts = textParts(key);
  if (!parts || key.kind === "unknown") return void 0;
  const known2 = parts.every((part) => typeof part === "string");
  return { key: shown(parts), ...known2 ? {} : { keyParts: parts }, keyAt: key.at, value };
}
function splat(expression, scope) {
  const collection = evaluate(expression.of, scope);
  const at = placeOf(scope, expression);
  const lists = possibilities(collection).map((one3) => {
    if (one3.kind === "failed") return one3;
    if (one3.kind !== "list" && one3.kind !== "unknown")
      return { kind: "list", items: one3.kind === "absent" ? [] : [one3], at };
    return one3;
  });
  return oneOf(
    lists.map((list) => {
      if (list.kind === "failed") return list;
      const { items, open } = eachOf(list, scope, expression.of);
      const values2 = items.map((item) => evaluate(expression.each, { ...scope, item: item.value }));
      return inherit(
        { kind: "list", items: values2, ...open === void 0 ? {} : { open }, at },
        list.at.when ? { ...at, when: list.at.when } : at
      );
    }),
    scope,
    expression
  );
}
function member(of, name, range2, scope) {
  return overChoices(of, scope, range2, (one3) => {
    switch (one3.kind) {
      case "map": {
        const found = entry(one3, name);
        if (found) return found.value;
        return one3.open === void 0 ? failed(placeOf(scope, range2), `there is no ${name} in it`) : unknown(placeOf(scope, range2), one3.open, hole("free", name));
      }
      case "unknown":
        return unknown(one3.at, one3.because, hole("free", `${one3.hole.origin}.${name}`));
      case "list":
        return failed(placeOf(scope, range2), `a list has no ${name}`);
      default:
        return failed(placeOf(scope, range2), `a ${one3.kind} has no ${name}`);
    }
  });
}
function indexed(of, key, range2, scope) {
  return overChoices(key, scope, range2, (index2) => {
    if (of.kind === "map" || of.kind === "unknown" && index2.kind === "string") {
      const name = knownText(index2);
      if (name !== void 0) return member(of, name, range2, scope);
      return oneOf(anyOf(of, range2, scope), scope, range2);
    }
    return overChoices(of, scope, range2, (one3) => {
      if (one3.kind === "map") return indexed(one3, index2, range2, scope);
      if (one3.kind === "unknown") return unknown(one3.at, one3.because, hole("free", `${one3.hole.origin}[\u2026]`));
      if (one3.kind !== "list") return failed(placeOf(scope, range2), `a ${one3.kind} has no elements`);
      if (one3.set) return failed(placeOf(scope, range2), "the elements of a set have no numbers");
      const number = numberOf(index2);
      if (isNoNumber(index2)) return failed(placeOf(scope, range2), "the index of a list must be a number");
      if (number === void 0) return oneOf(anyOf(one3, range2, scope), scope, range2);
      const item = listed(one3)[number];
      if (item) return item;
      return one3.open === void 0 ? failed(placeOf(scope, range2), `there is no element ${number.toString()}`) : unknown(placeOf(scope, range2), one3.open, hole("free", `element ${number.toString()}`));
    });
  });
}
function anyOf(of, range2, scope) {
  const because = "the index is not known";
  const test = { test: because, holds: true };
  const elements = of.kind === "map" ? of.entries.map((e) => child(of, e.key) ?? e.value) : listed(of);
  const many = elements.length > 16 || elements.length === 0;
  if (many || of.kind === "unknown") return [unknown(placeOf(scope, range2), because, hole("free", because))];
  return elements.map((e) => inherit(e, { ...placeOf(scope, range2), when: [test] }));
}
function overChoices(value, scope, range2, apply2) {
  if (value.kind !== "alternatives") return value.kind === "failed" ? value : apply2(value);
  return oneOf(
    choicesOf(value).map((one3) => {
      const result = one3.kind === "failed" ? one3 : apply2(one3);
      return one3.at.when ? inherit(result, { ...placeOf(scope, range2), when: one3.at.when }) : result;
    }),
    scope,
    range2
  );
}

// src/read/terraform/conversion.ts
function toPrimitive(value, type) {
  switch (value.kind) {
    case "absent":
    case "unknown":
    case "failed":
      return value;
    case "alternatives":
      return { ...value, choices: value.choices.map((choice) => toPrimitive(choice, type)) };
    case "list":
    case "map":
      return failed(value.at, `a ${value.kind} is no ${type}`);
    default:
      return type === "string" ? toText(value) : type === "number" ? toNumber(value) : toBoolean(value);
  }
}
var toText = (value) => value.kind === "number" || value.kind === "boolean" ? { kind: "string", value: value.source ?? String(value.value), at: value.at } : value;
function toNumber(value) {
  if (value.kind === "number" || value.kind === "pattern") return value;
  const number = numberOf(value);
  return number === void 0 ? failed(value.at, "it is no number") : numberAt(number, value.at);
}
function toBoolean(value) {
  if (value.kind === "boolean" || value.kind === "pattern") return value;
  const known2 = booleanOf(value);
  return known2 === void 0 ? failed(value.at, "it is no boolean") : { kind: "boolean", value: known2, at: value.at };
}
function unified(items) {
  const hasText = items.some(({ kind }) => kind === "string" || kind === "pattern" || kind === "json");
  if (!hasText) return items;
  return items.map((item) => item.kind === "number" || item.kind === "boolean" ? toText(item) : item);
}
function setOf(items, of) {
  const keys2 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const kept2 = unified(items).filter((item) => {
    const key = identity(item);
    keys2.set(item, key ?? "");
    const fresh = key === void 0 || !seen.has(key);
    if (key !== void 0 && !item.at.when) seen.add(key);
    return fresh;
  });
  const sorted2 = kept2.toSorted((a, b) => compareElements(a, b, keys2));
  return { kind: "list", items: sorted2, set: true, ...of.open === void 0 ? {} : { open: of.open }, at: of.at };
}
function identity(value) {
  const parts = value.kind === "unknown" ? void 0 : textParts(value);
  if (!parts) return value.kind === "absent" ? "null" : void 0;
  const type = value.kind === "pattern" ? "string" : value.kind;
  return `${type} ${shown(parts)}`;
}
function compareElements(a, b, keys2) {
  if (a.kind === "number" && b.kind === "number") return a.value - b.value;
  const [left, right] = [keys2.get(a) ?? "", keys2.get(b) ?? ""];
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  return compareTexts(left, right);
}

// src/read/terraform/equality.ts
var MOST_COMPARED = 5e3;
var DEEPEST_COMPARED = 50;
var same = (left, right) => left.kind === "string" && right.kind === "string" ? left.value === right.value : new Comparison().of(left, right, 0);
var Comparison = class {
  count = 0;
  of(left, right, depth) {
    if (++this.count > MOST_COMPARED || depth > DEEPEST_COMPARED) return void 0;
    if (left.kind === "alternatives") return agreed(choicesOf(left).map((one3) => this.of(one3, right, depth + 1)));
    if (right.kind === "alternatives") return agreed(choicesOf(right).map((one3) => this.of(left, one3, depth + 1)));
    if (left.kind === "absent" || right.kind === "absent") return isSameNull(left, right);
    if (left.kind === "list" && right.kind === "list") return this.lists(left, right, depth);
    if (left.kind === "map" && right.kind === "map") return this.maps(left, right, depth);
    if (isCollection(left) || isCollection(right)) return isOpaque(left) || isOpaque(right) ? void 0 : false;
    return texts(left, right);
  }
  lists(left, right, depth) {
    if (left.set !== right.set) return false;
    if (left.open !== void 0 || right.open !== void 0) return void 0;
    if (left.items.some((item) => item.at.when) || right.items.some((item) => item.at.when)) return void 0;
    if (left.items.length !== right.items.length) return false;
    return all(left.items, (item, index2) => {
      const other = right.items[index2];
      return other ? this.of(item, other, depth + 1) : false;
    });
  }
  maps(left, right, depth) {
    if (left.open !== void 0 || right.open !== void 0 || left.lazy || right.lazy) return void 0;
    const [ours, theirs] = [sortedEntries(left), sortedEntries(right)];
    if ([...ours, ...theirs].some((e) => e.keyParts ?? e.value.at.when)) return void 0;
    if (ours.length !== theirs.length) return false;
    return all(ours, (entry2, index2) => {
      const other = theirs[index2];
      return other?.key === entry2.key ? this.of(entry2.value, other.value, depth + 1) : false;
    });
  }
};
function all(items, equal) {
  const answers = items.map(equal);
  if (answers.includes(false)) return false;
  return answers.includes(void 0) ? void 0 : true;
}
function agreed(answers) {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : void 0;
}
var isCollection = ({ kind }) => kind === "list" || kind === "map";
var isOpaque = ({ kind }) => kind === "unknown" || kind === "failed";
function isSameNull(left, right) {
  if (left.kind === right.kind) return true;
  return left.kind === "unknown" || right.kind === "unknown" ? void 0 : false;
}
function texts(left, right) {
  const a = textParts(left);
  const b = textParts(right);
  if (!a || !b) return void 0;
  const equal = a.length === b.length && a.every((part, index2) => isSamePart(part, b[index2]));
  if (a.some(isHole) || b.some(isHole)) return equal ? true : void 0;
  return left.kind === right.kind && equal;
}
var isSamePart = (a, b) => typeof a === "string" ? a === b : b !== void 0 && typeof b !== "string" && a.origin === b.origin;

// src/read/terraform/functions/graphemes.ts
var isPlain = (text2) => !/[^\0-\x7f]|\r/.test(text2);
var graphemes = (text2) => isPlain(text2) ? text2.split("") : Array.from(new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text2), ({ segment }) => segment);
var countGraphemes = (text2) => isPlain(text2) ? text2.length : graphemes(text2).length;

// src/read/terraform/functions/length.ts
var length = ([arg], called) => {
  if (!arg || arg.kind === "absent" || arg.kind === "number" || arg.kind === "boolean")
    return wrong(called, "takes a collection or text");
  const size = sizeOf(arg);
  return size === void 0 ? undecided(called, [arg]) : numberAt(size, called.at);
};
function sizeOf(value) {
  if (value.kind === "list") return isFirm(value) ? value.items.length : void 0;
  if (value.kind === "map") {
    if (opennessOf(value) !== void 0 || value.entries.some((e) => e.value.at.when)) return void 0;
    return new Set(value.entries.map(({ key }) => key)).size;
  }
  const text2 = knownText(value);
  return text2 === void 0 ? void 0 : countGraphemes(text2);
}

// src/read/terraform/functions/collections.ts
var keys = ofMap((map2, called, open) => {
  const items = sortedEntries(map2).map(
    ({ key, keyParts, keyAt, value }) => conditioned(
      keyParts ? { kind: "pattern", parts: keyParts, at: keyAt } : { kind: "string", value: key, at: keyAt },
      value.at.when
    )
  );
  return listOf(items, called, open);
});
var values = ofMap(
  (map2, called, open) => listOf(
    sortedEntries(map2).map((e) => inherit(e.value, map2.at)),
    called,
    open
  )
);
function listArgument(value, called) {
  if (value?.kind === "list") return value;
  return value?.kind === "unknown" ? undecided(called, [value]) : wrong(called, "takes a list");
}
var matches = (list, value) => listed(list).map((item) => {
  const equal = same(item, value);
  return equal === true && item.at.when ? void 0 : equal;
});
var contains = ([arg, value], called) => {
  const list = listArgument(arg, called);
  if (list.kind !== "list" || !value) return list;
  const answers = matches(list, value);
  if (answers.includes(true)) return truth(true, called);
  return list.open !== void 0 || answers.includes(void 0) ? undecided(called, [value, ...list.items]) : truth(false, called);
};
var index = ([arg, value], called) => {
  const list = listArgument(arg, called);
  if (list.kind !== "list" || !value) return list;
  const answers = matches(list, value);
  const found = answers.indexOf(true);
  if (found >= 0 && isFirm({ ...list, items: list.items.slice(0, found + 1) }))
    return answers.slice(0, found).includes(void 0) ? undecided(called) : { kind: "number", value: found, at: called.at };
  return list.open === void 0 && !answers.some((answer) => answer !== false) ? wrong(called, "does not find the value") : undecided(called);
};
var element = ([arg, index2], called) => {
  const list = listArgument(arg, called);
  if (list.kind !== "list") return list;
  const number = numberOf(index2);
  if (list.set || isNoNumber(index2)) return wrong(called, "takes a list and a number");
  if (list.items.length === 0 && list.open === void 0) return wrong(called, "finds nothing in an empty list");
  if (number === void 0 && index2) return indexed(list, index2, called.call, called.scope);
  if (number === void 0 || number < 0) return wrong(called, "takes an index of at least 0");
  const isInside = number < list.items.length;
  if (!isFirm(list) && !(isInside && isFirm({ ...list, items: list.items.slice(0, number + 1) })))
    return undecided(called);
  const at = { kind: "number", value: number % list.items.length, at: called.at };
  return indexed(list, at, called.call, called.scope);
};
var zipmap = ([names, items], called) => {
  if (names?.kind === "unknown" || items?.kind === "unknown") return undecided(called, [names, items].filter(isThere));
  if (names?.kind !== "list" || items?.kind !== "list") return wrong(called, "takes two lists");
  if (!isFirm(names) || !isFirm(items)) return undecided(called);
  if (names.items.length !== items.items.length) return wrong(called, "takes lists of one length");
  const entries = names.items.flatMap((name, index2) => {
    const [key, value] = [knownText(name), items.items[index2]];
    return key !== void 0 && value ? [{ key, keyAt: name.at, value: inherit(value, items.at) }] : [];
  });
  const open = entries.length < names.items.length ? { open: "its keys are not known" } : {};
  return { kind: "map", entries, ...open, at: called.at };
};
var isThere = (value) => value !== void 0;
var matchkeys = ([items, names, searched2], called) => {
  if (items?.kind !== "list" || names?.kind !== "list" || searched2?.kind !== "list")
    return [items, names, searched2].some((arg) => arg?.kind === "unknown") ? undecided(called) : wrong(called);
  if (!isFirm(items) || !isFirm(names)) return undecided(called);
  if (items.items.length !== names.items.length) return wrong(called, "takes lists of one length");
  const wanted = new Set(listed(searched2).flatMap((item) => item.at.when ? [] : identity(item) ?? []));
  const isSure = isFirm(searched2) && [...searched2.items, ...names.items].every((item) => identity(item) !== void 0);
  const kept2 = listed(items).filter((_, index2) => {
    const key = names.items[index2];
    return key && wanted.has(identity(key) ?? "");
  });
  return listOf(kept2, called, isSure ? void 0 : "its keys are not known");
};
var transpose = ofMap((map2, called, open) => {
  const found = /* @__PURE__ */ new Map();
  let more = open;
  for (const { key, keyAt, value } of sortedEntries(map2)) {
    if (value.kind !== "list") return isNoText(value) ? wrong(called) : undecided(called);
    more ??= value.open;
    for (const item of listed(value)) {
      const text2 = knownText(item);
      if (text2 === void 0) more ??= "an element is not known";
      else
        found.set(text2, [
          ...found.get(text2) ?? [],
          conditioned({ kind: "string", value: key, at: keyAt }, item.at.when)
        ]);
    }
  }
  const entries = [...found].map(([key, names]) => ({ key, keyAt: map2.at, value: listOf(names, called) }));
  return { kind: "map", entries, ...more === void 0 ? {} : { open: more }, at: called.at };
});
var collections = { keys, values, contains, element, index, length, matchkeys, transpose, zipmap };

// src/read/terraform/functions/control.ts
var isVague = (value) => value.kind === "unknown" && value.hole.domain === "free" && value.hole.shape === void 0;
function either(value, fallback, test, called) {
  const on2 = (holds) => [{ test, holds }];
  return oneOf([conditioned(value, on2(true)), conditioned(fallback, on2(false))], called.scope, called.call);
}
function sourceOfArgument(rest2, { call, scope }) {
  const argument = call.args[call.args.length - rest2.length];
  return argument ? sourceOf(scope, argument) : "it";
}
var tried = (args, called) => {
  const [first, ...rest2] = args;
  if (!first) return failed(called.at, "no argument of try could be evaluated");
  const choices2 = choicesOf(first);
  if (choices2.every((one3) => one3.kind === "failed")) return tried(rest2, called);
  if (!isVague(first) && !choices2.some((one3) => one3.kind === "failed")) return first;
  const fallback = tried(rest2, called);
  if (fallback.kind === "failed") return first;
  if (isVague(first)) return either(first, fallback, `${sourceOfArgument(args, called)} can be evaluated`, called);
  return oneOf(
    choices2.map((one3) => one3.kind === "failed" ? onConditionsOf(one3, fallback, called) : one3),
    called.scope,
    called.call
  );
};
var onConditionsOf = (choice, value, { at }) => inherit(value, choice.at.when ? { ...at, when: choice.at.when } : at);
var can = ([arg], called) => {
  if (!arg) return wrong(called);
  const answers = choicesOf(arg).map(
    (one3) => onConditionsOf(
      one3,
      one3.kind === "unknown" ? undecided(called, [one3]) : truth(one3.kind !== "failed", called),
      called
    )
  );
  return oneOf(answers, called.scope, called.call);
};
var one = ([arg], called) => {
  if (!arg) return wrong(called);
  const results = possibilities(arg).map((list) => {
    if (list.kind === "failed") return list;
    if (list.kind === "unknown") return undecided(called, [list]);
    if (list.kind !== "list") return wrong(called, "takes a list");
    const items = listed(list);
    const [first] = items;
    if (!first) return list.open === void 0 ? absent(called.at) : undecided(called);
    if (items.length === 1) return first;
    const firm = list.items.filter((item) => !item.at.when);
    return firm.length > 1 ? wrong(called, "takes a list of one element") : oneOf(items, called.scope, called.call);
  });
  return oneOf(results, called.scope, called.call);
};
var lookup = ([map2, key, fallback], called) => {
  if (!map2 || !key) return wrong(called);
  const broken = [map2, key, fallback].find((arg) => arg?.kind === "failed");
  if (broken) return broken;
  const name = knownText(key);
  if (name !== void 0)
    return tried([member(map2, name, called.call, called.scope), ...fallback ? [fallback] : []], called);
  if (map2.kind !== "map") return undecided(called, [map2, key]);
  const found = indexed(map2, key, called.call, called.scope);
  return fallback ? either(found, fallback, `the key of ${sourceOf(called.scope, called.call)} exists`, called) : found;
};
var isEmptyText = (value) => {
  if (value.kind === "absent") return true;
  if (isVague(value)) return void 0;
  const parts = textParts(value);
  return parts?.every((part) => part === "" || isHole(part) && part.domain === "free") ? parts.some(isHole) ? void 0 : true : false;
};
var isEmptyList = (value) => {
  if (value.kind === "absent") return true;
  if (value.kind !== "list") return value.kind === "unknown" ? void 0 : false;
  if (value.items.some((item) => !item.at.when)) return false;
  return value.open === void 0 && value.items.length === 0 ? true : void 0;
};
var coalesced = (isEmpty2) => (args, called) => {
  const broken = args.find((arg) => arg.kind === "failed");
  return broken ?? firstOf(args, called, isEmpty2);
};
function firstOf(args, called, isEmpty2) {
  const [first, ...rest2] = args;
  if (!first) return failed(called.at, `${called.call.name} has no argument left`);
  const choices2 = possibilities(first);
  const answers = choices2.map(isEmpty2);
  if (!answers.includes(true) && !answers.includes(void 0)) return first;
  const next = firstOf(rest2, called, isEmpty2);
  if (!answers.includes(false) && !answers.includes(void 0)) return next;
  const test = `${sourceOfArgument(args, called)} is not empty`;
  return oneOf(
    choices2.map((choice, index2) => {
      if (answers[index2] === false) return choice;
      const other = onConditionsOf(choice, next, called);
      if (answers[index2] === true) return other;
      return next.kind === "failed" ? choice : either(choice, other, test, called);
    }),
    called.scope,
    called.call
  );
}
var control = {
  try: tried,
  can,
  one,
  lookup,
  coalesce: coalesced(isEmptyText),
  coalescelist: coalesced(isEmptyList)
};

// src/read/terraform/functions/csv.ts
var MOST_FIELDS = 5e4;
function records(text2) {
  const found = [];
  let row = [];
  let at = 0;
  let count = 0;
  while (at < text2.length && ++count < MOST_FIELDS) {
    const isQuoted = text2[at] === '"';
    const end = isQuoted ? closing(text2, at) : fieldEnd(text2, at);
    if (end === void 0) return void 0;
    row.push(isQuoted ? text2.slice(at + 1, end - 1).replaceAll('""', '"') : text2.slice(at, end).replace(/\r$/, ""));
    const isLineEnd = text2[end] !== ",";
    if (isLineEnd && end < text2.length && !/^\r?\n/.test(text2.slice(end, end + 2))) return void 0;
    at = text2.startsWith("\r\n", end) ? end + 2 : end + 1;
    if (!isLineEnd && at < text2.length) continue;
    if (!isLineEnd) row.push("");
    if (row.length > 1 || row[0] !== "" || isQuoted) found.push(row);
    row = [];
  }
  return count < MOST_FIELDS ? found : void 0;
}
function fieldEnd(text2, start) {
  let at = start;
  while (at < text2.length && text2[at] !== "," && text2[at] !== "\n") if (text2[at++] === '"') return void 0;
  return at;
}
function closing(text2, start) {
  for (let at = text2.indexOf('"', start + 1); at >= 0; at = text2.indexOf('"', at + 2))
    if (text2[at + 1] !== '"') return at + 1;
  return void 0;
}
var csvdecode = ([value], called) => {
  if (!value || isNoText(value)) return wrong(called, "takes text");
  const text2 = knownText(value);
  if (text2 === void 0) return undecided(called, [value]);
  const [header, ...rows2] = records(text2) ?? [];
  if (!header || new Set(header).size < header.length) return wrong(called, "does not find a table");
  if (rows2.some((row) => row.length !== header.length)) return wrong(called, "finds rows of different lengths");
  const items = rows2.map((row) => {
    const entries = header.map((key, index2) => ({
      key,
      keyAt: value.at,
      value: { kind: "string", value: row[index2] ?? "", at: value.at }
    }));
    return { kind: "map", entries, at: value.at };
  });
  return listOf(items, called);
};
var tables = { csvdecode };

// src/read/terraform/functions/conversions.ts
var primitive = (type) => ([value], called) => {
  const result = value && toPrimitive(value, type);
  return !result || result.kind === "failed" ? wrong(called, `cannot make a ${type} of it`) : result;
};
var ofList = (convert2) => ([value], called) => {
  if (value?.kind === "list") return convert2(value);
  return value?.kind === "unknown" || value?.kind === "absent" ? value : wrong(called, "takes a list or a set");
};
var tomap = ([value], called) => {
  if (value?.kind === "unknown" || value?.kind === "absent") return value;
  if (value?.kind !== "map") return wrong(called, "takes a map");
  const values2 = unified(value.entries.map((e) => e.value));
  return { ...value, entries: value.entries.map((e, index2) => ({ ...e, value: values2[index2] ?? e.value })) };
};
var map = (args, called) => {
  const entries = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const [key, value] = [args[at], args[at + 1]];
    if (!key || !value || isNoText(key)) return wrong(called);
    const text2 = knownText(key);
    if (text2 === void 0) return undecided(called, args);
    entries.push({ key: text2, keyAt: key.at, value });
  }
  return args.length % 2 === 0 ? { kind: "map", entries, at: called.at } : wrong(called);
};
var conversions = {
  tostring: primitive("string"),
  tonumber: primitive("number"),
  tobool: primitive("bool"),
  tolist: ofList((list) => {
    const { kind, open, at } = list;
    return { kind, items: unified(list.items), ...open === void 0 ? {} : { open }, at };
  }),
  toset: ofList((list) => setOf(listed(list), list)),
  tomap,
  list: (args, called) => listOf(unified(args), called),
  map,
  sensitive: ([value], called) => value ?? wrong(called),
  nonsensitive: ([value], called) => value ?? wrong(called),
  ephemeralasnull: ([value], called) => value ?? wrong(called)
};

// src/read/terraform/functions/fileset.ts
var MOST_NAMES = 5e3;
var LONGEST_PATTERN = 1e3;
var MOST_ALTERNATIVES = 64;
var DEEPEST_DIRECTORY = 32;
function matching(pattern, start, list) {
  const patterns = pattern.length > LONGEST_PATTERN ? void 0 : alternatives(pattern);
  if (!patterns) return void 0;
  const walk = new Walk(list);
  for (const one3 of patterns)
    walk.into(
      start,
      "",
      one3.split("/").filter((name) => name !== "" && name !== ".")
    );
  return walk.isTooLong ? void 0 : [...walk.found];
}
var Walk = class {
  found = /* @__PURE__ */ new Set();
  isTooLong = false;
  count = 0;
  list;
  constructor(list) {
    this.list = list;
  }
  /** Takes what the names of the pattern match in a directory; `path` is how it is reached. */
  into(directory, path, names) {
    const [name, ...rest2] = names;
    if (name === void 0 || this.isTooLong) return;
    if (path.split("/").length > DEEPEST_DIRECTORY) this.isTooLong = true;
    if (name === "**" && rest2.length > 0) this.into(directory, path, rest2);
    for (const found of this.list(directory)) {
      if (++this.count > MOST_NAMES) this.isTooLong = true;
      if (this.isTooLong) return;
      if (name === "**") this.next(directory, path, found, rest2.length === 0 ? [] : names, names);
      else if (matches2(name, found)) this.next(directory, path, found, rest2, rest2);
    }
  }
  /** A directory is entered with what is left of the pattern for it; a file is found when nothing is left. */
  next(directory, path, name, left, below) {
    const inner = filePath(directory === "" ? name : `${directory}/${name}`);
    const reached2 = path === "" ? name : `${path}/${name}`;
    if (this.list(inner).length > 0) this.into(inner, reached2, below);
    else if (left.length === 0) this.found.add(reached2);
  }
};
function matches2(pattern, name) {
  let [at, from] = [0, 0];
  let star;
  while (from < name.length) {
    const step = at < pattern.length && pattern[at] !== "*" ? one2(pattern, at, name.charAt(from)) : void 0;
    if (pattern[at] === "*") star = [++at, from];
    else if (step !== void 0) [at, from] = [step, from + 1];
    else if (star) {
      star = [star[0], star[1] + 1];
      [at, from] = star;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}
function one2(pattern, at, character) {
  if (pattern[at] === "?") return at + 1;
  if (pattern[at] === "\\") return pattern[at + 1] === character ? at + 2 : void 0;
  const close = pattern[at] === "[" ? pattern.indexOf("]", at + 2) : -1;
  if (close < 0) return pattern[at] === character ? at + 1 : void 0;
  const isNegated = "^!".includes(pattern.charAt(at + 1));
  const isIn = contains2(pattern.slice(at + (isNegated ? 2 : 1), close), character);
  return isIn === isNegated ? void 0 : close + 1;
}
function contains2(set, character) {
  for (let at = 0; at < set.length; at++) {
    const isRange = set[at + 1] === "-" && at + 2 < set.length;
    if (isRange && character >= set.charAt(at) && character <= set.charAt(at + 2)) return true;
    if (!isRange && set[at] === character) return true;
    if (isRange) at += 2;
  }
  return false;
}
function alternatives(pattern) {
  const open = pattern.indexOf("{");
  const close = open < 0 ? -1 : closing2(pattern, open);
  if (close < 0) return [pattern];
  const out = [];
  for (const choice of choices(pattern.slice(open + 1, close))) {
    const written3 = alternatives(pattern.slice(0, open) + choice + pattern.slice(close + 1));
    if (!written3 || out.length + written3.length > MOST_ALTERNATIVES) return void 0;
    out.push(...written3);
  }
  return out;
}
function closing2(pattern, open) {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === "{") depth++;
    else if (pattern[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
function choices(text2) {
  const out = [];
  let choice = "";
  let depth = 0;
  for (const character of text2) {
    if (character === "{") depth++;
    else if (character === "}") depth--;
    if (character === "," && depth === 0) {
      out.push(choice);
      choice = "";
    } else choice += character;
  }
  return [...out, choice];
}

// src/read/terraform/functions/files.ts
function meant(path, { module }) {
  if (path.startsWith("/") || path.startsWith("~")) return [];
  const root = module.ancestors[0] ?? module.directory.path;
  const begins = (directory) => path === directory || path.startsWith(`${directory}/`);
  const isFromTop = [module.directory.path, root].some((directory) => begins(directory === "" ? "." : directory));
  const resolved = (isFromTop ? ["", root] : [root]).map((start) => resolvePath(start, path));
  return [...new Set(resolved)].filter((one3) => one3 !== void 0);
}
var listings = /* @__PURE__ */ new WeakMap();
function namesIn2(directory, { module }) {
  const { files: files2, budget } = module.project;
  const known2 = listings.get(files2) ?? /* @__PURE__ */ new Map();
  listings.set(files2, known2);
  const names = known2.get(directory) ?? files2.list(directory);
  if (!known2.has(directory)) budget.steps += STEPS_A_LISTING;
  known2.set(directory, names);
  return names;
}
var STEPS_A_LISTING = 20;
var isListed = (path, scope) => namesIn2(directoryPart(path), scope).includes(path.slice(path.lastIndexOf("/") + 1));
var ofPath = (compute2, domain) => ([path, ...rest2], called) => {
  if (!path || isNoText(path)) return wrong(called, "takes a path");
  const name = knownText(path);
  return name === void 0 ? undecided(called, [path], domain) : compute2(name, called, rest2);
};
var ofOpened = (open, compute2, domain) => ofPath((path, called, rest2) => {
  const { scope, call } = called;
  const outside = `${call.name}(${JSON.stringify(path)}) is outside the repository and is not read`;
  let because;
  for (const candidate of meant(path, scope)) {
    const found = open(candidate, scope.module.project.files);
    if (!("refused" in found)) return compute2(found, called, rest2);
    because ??= `${candidate}: ${found.refused}`;
  }
  return unknownAt(scope, call, because ?? outside, domain);
}, domain);
var ofFile = (compute2) => ofOpened((path, files2) => files2.open(path), compute2);
var BYTES_A_STEP = 1024;
var ofBytes = (compute2, domain) => ofOpened(
  (path, files2) => files2.bytes(path),
  (bytes, called) => {
    called.scope.module.project.budget.steps += Math.floor(bytes.length / BYTES_A_STEP);
    return compute2(bytes, called);
  },
  domain
);
function content(source) {
  const text2 = verbatim(source.path, source.text);
  return { kind: "string", value: source.text, written: { text: text2, holes: [] }, at: text2.span(0, source.text.length) };
}
function templatefile(source, called, [variables]) {
  const value = filled(verbatim(source.path, source.text), variables, called, source.path);
  const written3 = { text: verbatim(source.path, source.text), holes: [] };
  return value.kind === "string" && !value.written && value.value === source.text ? { ...value, written: written3 } : value;
}
function filled(text2, variables, called, name) {
  if (variables?.kind !== "map" && variables?.kind !== "unknown") return wrong(called, "takes a map of variables");
  const { template, problems } = parseTemplate(text2.text);
  const [problem] = problems;
  if (problem)
    return unknownAt(called.scope, called.call, `${name} is not a template that can be parsed: ${problem.message}`);
  if (variables.kind === "unknown") return undecided(called, [variables]);
  const outside = { module: called.scope.module, text: text2, names: void 0 };
  return evaluate(
    template,
    variables.entries.reduce((scope, { key, value }) => withName(scope, key, value), outside)
  );
}
var templatestring = ([template, variables], called) => {
  if (!template || isNoText(template)) return wrong(called, "takes text");
  const text2 = knownText(template);
  const [written3] = stretchesOf(template) ?? [];
  if (text2 === void 0) return undecided(called, [template]);
  const isWritten = written3 && "text" in written3 && written3.text.text === text2;
  return filled(isWritten ? written3.text : elsewhere(text2, template.at), variables, called, "the text");
};
var fileset = ([directory, pattern], called) => {
  if (!directory || !pattern || isNoText(directory) || isNoText(pattern)) return wrong(called, "takes two texts");
  const [path, glob] = [knownText(directory), knownText(pattern)];
  if (path === void 0 || glob === void 0) return undecided(called, [directory, pattern]);
  const candidates = meant(path, called.scope);
  const start = candidates.find((one3) => namesIn2(one3, called.scope).length > 0) ?? candidates[0];
  if (start === void 0)
    return unknownAt(called.scope, called.call, `${JSON.stringify(path)} is outside the repository and is not read`);
  const found = matching(glob, start, (one3) => namesIn2(one3, called.scope));
  if (!found) return unknownAt(called.scope, called.call, "there are too many files, or the pattern is not followed");
  return setOf(
    found.map((value) => ({ kind: "string", value, at: called.at })),
    { at: called.at }
  );
};
var filebase64 = ofBytes((bytes, { at }) => textOf([Buffer.from(bytes).toString("base64")], at), "path");
var pathexpand = ofPath(
  (path, called) => path.startsWith("~") ? unknownAt(called.scope, called.call, "the home directory is not known") : textAt(elsewhere(path, called.at), called.at)
);
var files = {
  file: ofFile(content),
  templatefile: ofFile(templatefile),
  templatestring,
  fileset,
  filebase64,
  fileexists: ofPath((path, called) => {
    const candidates = meant(path, called.scope);
    return candidates.length === 0 ? undecided(called) : truth(
      candidates.some((one3) => isListed(one3, called.scope)),
      called
    );
  }),
  pathexpand
};

// src/read/terraform/functions/digests.ts
function digest(bytes, algorithm, { call, scope }) {
  const engine = scope.module.project.engines.bytes;
  if (!engine) return unknownAt(scope, call, `${call.name} is evaluated in linted files only`, "name");
  const found = engine.digest(algorithm, bytes);
  return found ? Buffer.from(found) : unknownAt(scope, call, `this machine does not compute ${algorithm}`, "name");
}
function spelt(bytes, algorithm, spelling, called) {
  const found = digest(bytes, algorithm, called);
  return "kind" in found ? found : textAt(elsewhere(found.toString(spelling), called.at), called.at);
}
var ofText = (algorithm, spelling = "hex") => encoded((called, text2 = "") => spelt(utf8(text2), algorithm, spelling, called), "name");
var ofFile2 = (algorithm, spelling = "hex") => ofBytes((bytes, called) => spelt(bytes, algorithm, spelling, called), "name");
var NAMESPACES = new Map(
  Object.entries({ dns: "0", url: "1", oid: "2", x500: "4" }).map(([name, digit]) => [
    name,
    `6ba7b81${digit}-9dad-11d1-80b4-00c04fd430c8`
  ])
);
var DASHED = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
function uuidBytes(text2) {
  const bare = text2.length === 45 && /^urn:uuid:/i.test(text2) ? text2.slice(9) : text2;
  const dashed = bare.length === 38 ? bare.slice(1, -1) : bare;
  return DASHED.test(dashed) || /^[\da-f]{32}$/i.test(dashed) ? Buffer.from(dashed.replaceAll("-", ""), "hex") : void 0;
}
var uuidv5 = encoded((called, ...texts3) => {
  const [namespace = "", name] = texts3;
  const space = uuidBytes(NAMESPACES.get(namespace) ?? namespace);
  if (!space || name === void 0) return wrong(called, "takes a namespace and a name");
  const found = digest(Buffer.concat([space, utf8(name)]), "sha1", called);
  if ("kind" in found) return found;
  found.writeUInt8(found.readUInt8(6) & 15 | 80, 6);
  found.writeUInt8(found.readUInt8(8) & 63 | 128, 8);
  return found.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}, "name");
var digests = {
  md5: ofText("md5"),
  sha1: ofText("sha1"),
  sha256: ofText("sha256"),
  sha512: ofText("sha512"),
  base64sha256: ofText("sha256", "base64"),
  base64sha512: ofText("sha512", "base64"),
  filemd5: ofFile2("md5"),
  filesha1: ofFile2("sha1"),
  filesha256: ofFile2("sha256"),
  filesha512: ofFile2("sha512"),
  filebase64sha256: ofFile2("sha256", "base64"),
  filebase64sha512: ofFile2("sha512", "base64"),
  uuidv5
};

// src/read/terraform/functions/yaml-scalars.ts
var WIDTH = 80;
var LONGEST_KEY = 128;
var BREAK = /[\n\r\x85\u2028\u2029]/;
var UNPRINTABLE = /[^\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;
var ESCAPES = new Map(
  Object.entries({
    "\0": "0",
    "\x07": "a",
    "\b": "b",
    "	": "t",
    "\n": "n",
    "\v": "v",
    "\f": "f",
    "\r": "r",
    "\x1B": "e",
    '"': '"',
    "\\": "\\",
    "\x85": "N",
    "\xA0": "_",
    "\u2028": "L",
    "\u2029": "P"
  })
);
function escaped2(character) {
  const name = ESCAPES.get(character);
  if (name !== void 0) return `\\${name}`;
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const [letter, size] = digits.length <= 2 ? ["x", 2] : digits.length <= 4 ? ["u", 4] : ["U", 8];
  return `\\${letter}${digits.padStart(size, "0")}`;
}
var isSimpleKey = (key) => !BREAK.test(key) && Buffer.byteLength(key) <= LONGEST_KEY;
var mayBeLiteral = (text2) => text2.includes("\n") && !UNPRINTABLE.test(text2) && !text2.endsWith(" ") && !/ [\n\u2028\u2029]/.test(text2);
function literal(text2, indent2) {
  const begins = /^[ \n\u2028\u2029]/.test(text2) ? "2" : "";
  const ends2 = /[^\n\u2028\u2029]$/.test(text2) ? "-" : /^[^\n\u2028\u2029]/.test(text2.slice(-2)) ? "" : "+";
  const lines = text2.replace(/(^|[\n\u2028\u2029])(?=[^\n\u2028\u2029])/g, `$1${" ".repeat(indent2)}`);
  return `|${begins}${ends2}
${lines}`;
}
function quoted(text2, column = 0, indent2) {
  const characters = Array.from(text2);
  const all2 = text2.startsWith("\uFEFF");
  let out = '"';
  let at = column + 1;
  characters.forEach((character, index2) => {
    const before = characters[index2 - 1];
    const isInside = index2 > 0 && index2 < characters.length - 1;
    if (all2 || character === '"' || character === "\\" || BREAK.test(character) || UNPRINTABLE.test(character)) {
      out += escaped2(character);
      at += escaped2(character).length;
    } else if (character === " " && indent2 !== void 0 && before !== " " && at > WIDTH && isInside) {
      const mark = characters[index2 + 1] === " " ? "\\" : "";
      out += `
${" ".repeat(indent2)}${mark}`;
      at = indent2 + mark.length;
    } else {
      out += character;
      at++;
    }
  });
  return `${out}"`;
}

// src/read/terraform/functions/yaml-text.ts
var MOST_VALUES2 = 2e4;
var DEEPEST3 = 100;
var STEP = 2;
function yamlParts(value, origin) {
  const writer = new Writer2(origin);
  writer.value(value, -STEP, false);
  writer.line(0);
  if (value.kind === "absent" || value.kind === "number" || value.kind === "boolean") writer.parts.push("...\n");
  return writer.full ? void 0 : writer.parts;
}
var Writer2 = class {
  parts = [];
  full = false;
  origin;
  column = 0;
  length = 0;
  count = 0;
  /** Nothing but indentation and the marks of collections stands in the line. */
  isFresh = true;
  /** What comes next needs no space before it. */
  isSpaced = true;
  constructor(origin) {
    this.origin = origin;
  }
  /** A value in a collection at `indent`. A list as the value of a key stands no deeper than the key. */
  value(value, indent2, isOfKey) {
    if (++this.count > MOST_VALUES2 || indent2 > STEP * DEEPEST3) this.full = true;
    if (this.full) return;
    if (value.kind === "absent") this.word("null");
    else if (value.kind === "number" || value.kind === "boolean") this.word(value.source ?? String(value.value));
    else if (value.kind === "list" && isFirm(value)) this.list(value, isOfKey && !this.isFresh ? indent2 : indent2 + STEP);
    else if (value.kind === "map" && isWhole(value)) this.map(value, indent2 + STEP);
    else this.text(knownText(value), Math.max(indent2, 0) + STEP);
  }
  /** The beginning of a line, which may be this one. */
  line(indent2) {
    if (!this.isFresh || this.column > indent2) this.put("\n");
    this.put(" ".repeat(indent2 - this.column));
    this.isFresh = true;
    this.isSpaced = true;
  }
  put(text2) {
    this.length += text2.length;
    if (this.length > LONGEST_TEXT) this.full = true;
    this.parts.push(text2);
    const lineEnd = Math.max(...["\n", "\u2028", "\u2029"].map((end) => text2.lastIndexOf(end)));
    this.column = (lineEnd < 0 ? this.column : 0) + Array.from(text2.slice(lineEnd + 1)).length;
  }
  mark(mark) {
    this.put(mark);
    this.isSpaced = false;
  }
  word(word2) {
    this.put(this.isSpaced ? word2 : ` ${word2}`);
    this.isFresh = false;
    this.isSpaced = false;
  }
  text(text2, indent2) {
    if (text2 === void 0) this.unknown();
    else if (mayBeLiteral(text2)) {
      this.word(literal(text2, indent2));
      this.isFresh = this.column === 0;
      this.isSpaced = true;
    } else this.word(quoted(text2, this.column + (this.isSpaced ? 0 : 1), indent2));
  }
  unknown() {
    this.parts.push(hole("free", `${this.origin}[${this.count.toString()}]`));
    this.column = 0;
    this.isFresh = true;
    this.isSpaced = true;
  }
  list(list, indent2) {
    if (list.items.length === 0) this.word("[]");
    for (const item of listed(list)) {
      if (this.full) return;
      this.line(indent2);
      this.mark("-");
      this.value(item, indent2, false);
    }
  }
  map(map2, indent2) {
    if (map2.entries.length === 0) this.word("{}");
    for (const { key, value } of sortedEntries(map2)) {
      if (this.full) return;
      this.line(indent2);
      this.key(key, indent2);
      this.value(inherit(value, map2.at), indent2, true);
    }
  }
  key(key, indent2) {
    if (isSimpleKey(key)) {
      this.word(quoted(key));
      this.mark(":");
      return;
    }
    this.mark("?");
    this.text(key, indent2 + STEP);
    this.line(indent2);
    this.mark(":");
  }
};
var isWhole = (map2) => opennessOf(map2) === void 0 && map2.entries.every(({ keyParts, value }) => !keyParts && !value.at.when);

// src/read/terraform/functions/encoding.ts
var jsonencode = ([value], called) => value ? { kind: "json", value, at: called.at } : wrong(called);
var jsondecode = ([value], called) => {
  if (!value) return wrong(called);
  return oneOf(
    possibilities(value).map((one3) => decoded2(one3, called)),
    called.scope,
    called.call
  );
};
function decoded2(value, called) {
  if (value.kind === "json") return value.value;
  if (value.kind === "unknown") return value;
  const stretches = stretchesOf(value);
  if (!stretches) return wrong(called, "takes text");
  const text2 = textFrom(stretches, value.at);
  if (text2.kind !== "string" && text2.kind !== "pattern") return undecided(called);
  const isKnown = knownText(text2) !== void 0;
  if (!isKnown && !text2.written) return undecided(called);
  const { value: document, broken } = parseJson(
    text2.written?.text ?? elsewhere(knownText(text2) ?? "", value.at),
    text2.written?.holes
  );
  if (document && !broken) return document;
  return isKnown ? wrong(called, "does not find valid JSON") : undecided(called);
}
var yamldecode = ([value], called) => {
  if (!value || isNoText(value)) return wrong(called, "takes text");
  const text2 = knownText(value);
  if (text2 === void 0) return undecided(called, [value]);
  const { engines } = called.scope.module.project;
  if (!engines.yaml) return unknownAt(called.scope, called.call, "yamldecode is evaluated in linted files only");
  const [written3] = stretchesOf(value) ?? [];
  const isWritten = written3 && "text" in written3 && written3.text.text === text2;
  return engines.yaml(isWritten ? written3.text : elsewhere(text2, value.at), value.at);
};
var PIECES_A_STEP = 32;
var STEPS_TOO_MANY = 1e3;
var yamlencode = ([value], called) => {
  if (!value) return wrong(called);
  if (value.kind === "unknown") return undecided(called, [value]);
  const parts = yamlParts(value, sourceOf(called.scope, called.call));
  called.scope.module.project.budget.steps += parts ? Math.floor(parts.length / PIECES_A_STEP) : STEPS_TOO_MANY;
  return parts ? textOf(parts, called.at) : unknownAt(called.scope, called.call, "the YAML is too long");
};
var encoding = { jsonencode, jsondecode };
var yaml = { yamldecode, yamlencode };

// src/read/terraform/functions/verb.ts
function formatted(arg, verb) {
  const isPlain2 = verb.width === 0 && verb.precision === void 0;
  if (isPlain2 && isWhole2(arg, verb)) return stretchesOf(arg) ?? "wrong";
  const text2 = written2(arg, verb);
  if (text2 === false) return "wrong";
  return text2 === void 0 ? "undecided" : [{ text: elsewhere(padded(text2, arg, verb), arg.at) }];
}
var TEXT_KINDS = /* @__PURE__ */ new Set(["string", "pattern", "json"]);
function isWhole2(arg, { letter, flags }) {
  if (letter === "s") return !isNoText(arg);
  if (letter === "v")
    return !flags.includes("#") && (TEXT_KINDS.has(arg.kind) || arg.kind === "number" || arg.kind === "boolean" || arg.kind === "unknown");
  return arg.kind === "unknown" && letter !== "q";
}
function written2(arg, verb) {
  switch (verb.letter) {
    case "s":
      return isNoText(arg) ? false : shortened(knownText(arg), verb);
    case "q":
      return isNoText(arg) ? false : quoted2(knownText(arg));
    case "v":
      return verb.flags.includes("#") || isNoText(arg) ? jsonText(arg) : knownText(arg);
    case "t":
      return boolean(arg);
    default:
      return numeral(arg, verb);
  }
}
var shortened = (text2, { precision }) => text2 === void 0 || precision === void 0 ? text2 : graphemes(text2).slice(0, precision).join("");
var quoted2 = (text2) => text2 === void 0 ? void 0 : jsonString(text2);
function boolean(arg) {
  const known2 = booleanOf(arg);
  if (known2 !== void 0) return String(known2);
  return arg.kind === "pattern" || arg.kind === "unknown" ? void 0 : false;
}
var RADIX = { b: 2, o: 8, d: 10, x: 16, X: 16 };
function numeral(arg, verb) {
  const { letter, flags, precision } = verb;
  const radix = RADIX[letter];
  if (isNoNumber(arg) || radix === void 0 && !"eEfgG".includes(letter)) return false;
  const number = numberOf(arg);
  if (number === void 0) return void 0;
  if (radix !== void 0 && !Number.isInteger(number)) return false;
  const text2 = radix === void 0 ? decimal(number, letter, precision) : letter === "d" ? knownText(arg) ?? "" : number.toString(radix);
  const signed = number >= 0 && flags.includes("+") ? `+${text2}` : number >= 0 && flags.includes(" ") ? ` ${text2}` : text2;
  return letter === "X" ? signed.toUpperCase() : signed;
}
var MOST_DIGITS = 100;
function decimal(number, letter, precision = 6) {
  const digits = Math.min(precision, MOST_DIGITS);
  if (letter === "f") return number.toFixed(digits);
  if (letter === "g" || letter === "G") return plainDecimal(String(number));
  const text2 = number.toExponential(digits).replace(/e([-+])(\d)$/, "e$10$2");
  return letter === "E" ? text2.toUpperCase() : text2;
}
function padded(text2, arg, { flags, width, letter }) {
  if (text2.length > LONGEST_TEXT) return text2;
  const missing = Math.max(width - graphemes(text2).length, 0);
  if (flags.includes("-")) return text2 + " ".repeat(missing);
  if (!flags.includes("0") || letter === "s" || letter === "q" || numberOf(arg) === void 0)
    return " ".repeat(missing) + text2;
  const sign = /^[-+ ]/.exec(text2)?.[0] ?? "";
  return sign + "0".repeat(missing) + text2.slice(sign.length);
}

// src/read/terraform/functions/format.ts
var VERB = /%(?:%|([-+ #0]*)(?:\[(\d{1,4})\])?(\d{1,4})?(?:\.(\d{1,3}))?([a-zA-Z]))/y;
var format = ([spec, ...args], called) => {
  const text2 = spec && knownText(spec);
  if (!spec || spec.kind === "absent" || spec.kind === "list" || spec.kind === "map") return wrong(called);
  const [written3] = stretchesOf(spec) ?? [];
  if (text2 === void 0 || !written3 || !("text" in written3)) return undecided(called, [spec]);
  const out = new Formatting(args, called).run(written3.text.text === text2 ? written3.text : elsewhere(text2, spec.at));
  return Array.isArray(out) ? speltOut(out, called.at) : out;
};
var Formatting = class {
  out = [];
  args;
  called;
  next = 0;
  most = 0;
  isNumbered = false;
  constructor(args, called) {
    this.args = args;
    this.called = called;
  }
  run(spec) {
    const { text: text2 } = spec;
    let from = 0;
    for (let at = text2.indexOf("%"); at >= 0; at = text2.indexOf("%", from)) {
      this.out.push({ text: cut(spec, from, at) });
      VERB.lastIndex = at;
      const found = VERB.exec(text2);
      if (!found) return wrong(this.called, `does not know the verb ${JSON.stringify(text2.slice(at, at + 3))}`);
      from = VERB.lastIndex;
      if (found[5] === void 0) this.out.push({ text: cut(spec, at, at + 1) });
      const trouble = found[5] === void 0 ? void 0 : this.verb(found);
      if (trouble) return trouble;
      if (this.out.length > LONGEST_TEXT / 100) return undecided(this.called);
    }
    this.out.push({ text: cut(spec, from) });
    if (!this.isNumbered && this.most < this.args.length) return wrong(this.called, "has more arguments than verbs");
    return this.out;
  }
  verb([, flags = "", number, width, precision, letter = ""]) {
    if (number !== void 0) {
      this.isNumbered = true;
      this.next = Number(number) - 1;
    }
    const arg = this.args[this.next++];
    this.most = Math.max(this.most, this.next);
    if (!arg) return wrong(this.called, "has too few arguments");
    const verb = {
      letter,
      flags,
      width: width === void 0 ? 0 : Number(width),
      precision: precision === void 0 ? void 0 : Number(precision)
    };
    const made = arg.kind === "absent" && letter !== "v" ? "undecided" : formatted(arg, verb);
    if (made === "wrong") return wrong(this.called, `cannot write a ${arg.kind} as %${letter}`);
    if (made === "undecided") return this.unknown(arg);
    this.out.push(...made);
    return void 0;
  }
  unknown(arg) {
    if (arg.kind === "absent") return undecided(this.called);
    const { at, scope, call } = this.called;
    const because = "because" in arg ? arg.because : "it is not known";
    this.out.push({ value: unknown(arg.at, because, hole("free", sourceOf(scope, call))), at });
    return void 0;
  }
};
var formatlist = (args, called) => {
  const [spec, ...rest2] = args;
  if (!spec) return wrong(called);
  const isList = (arg) => arg.kind === "list" || arg.kind === "unknown" && isVague2(arg);
  const rows2 = rest2.map((arg, index2) => {
    const expression = called.call.args[index2 + 1] ?? called.call;
    return isList(arg) ? eachOf(arg, called.scope, expression) : void 0;
  });
  const lists = rows2.filter((row) => row !== void 0);
  const size = Math.max(...lists.map(({ items: items2 }) => items2.length), lists.length === 0 ? 1 : 0);
  const open = lists.find((list) => list.open !== void 0)?.open;
  if (open === void 0 && lists.some(({ items: items2 }) => items2.length !== size))
    return wrong(called, "takes lists of one length");
  const items = [];
  for (let at = 0; at < size; at++) {
    const row = rest2.map(
      (arg, index2) => rows2[index2] ? rows2[index2].items[Math.min(at, rows2[index2].items.length - 1)]?.value : arg
    );
    const known2 = row.filter((value) => value !== void 0);
    if (known2.length < row.length) return undecided(called);
    const item = format([spec, ...known2], called);
    if (item.kind === "failed") return item;
    items.push(item);
  }
  return listOf(items, called, open);
};
var isVague2 = (arg) => arg.kind === "unknown" && arg.hole.domain === "free" && !arg.hole.shape;
var formatting = { format, formatlist };

// src/read/terraform/functions/ip.ts
function parseNetwork(text2) {
  const slash = text2.indexOf("/");
  const address = slash < 0 ? void 0 : parseAddress(text2.slice(0, slash));
  const prefix = decimal2(text2.slice(slash + 1), address?.width ?? 0);
  if (!address || prefix === void 0) return void 0;
  const rest2 = BigInt(address.width - prefix);
  return { ...address, bits: address.bits >> rest2 << rest2, prefix };
}
function parseAddress(text2) {
  const isSix = text2.includes(":");
  const bits = isSix ? sixBits(text2) : fourBits(text2);
  return bits === void 0 ? void 0 : { bits, width: isSix ? 128 : 32 };
}
function decimal2(digits, most) {
  const number = /^\d+$/.test(digits) ? Number(digits) : Infinity;
  return number <= most ? number : void 0;
}
function fourBits(text2) {
  const octets = text2.split(".", 5).map((digits) => decimal2(digits, 255));
  if (octets.length !== 4) return void 0;
  return joinedBits(octets, 8n);
}
function joinedBits(pieces2, size) {
  let bits = 0n;
  for (const piece of pieces2) {
    if (piece === void 0) return void 0;
    bits = bits << size | BigInt(piece);
  }
  return bits;
}
function sixBits(text2) {
  const halves = text2.split("::", 3).map((half2, index2, all2) => groups(half2, index2 === all2.length - 1));
  const [head = [], tail] = halves;
  if (halves.length > 2) return void 0;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return void 0;
  return joinedBits([...head, ...Array.from({ length: missing }, () => 0), ...tail ?? []], 16n);
}
function groups(text2, isEnd) {
  if (text2 === "") return [];
  return text2.split(":").flatMap((group, index2, all2) => {
    if (!group.includes(".")) return [/^0*[0-9a-f]{1,4}$/i.test(group) ? parseInt(group, 16) : void 0];
    const four = isEnd && index2 === all2.length - 1 ? fourBits(group) : void 0;
    return four === void 0 ? [void 0] : [Number(four >> 16n), Number(four & 0xffffn)];
  });
}
var isMapped = ({ bits, width }) => width === 128 && bits >> 32n === 0xffffn;
function addressText({ bits, width }) {
  if (width === 32) return octetsOf(bits).join(".");
  const all2 = Array.from({ length: 8 }, (_, index2) => bits >> BigInt(112 - 16 * index2) & 0xffffn);
  const [from, length2] = longestZeroes(all2);
  const hex = (some) => some.map((group) => group.toString(16)).join(":");
  return length2 < 2 ? hex(all2) : `${hex(all2.slice(0, from))}::${hex(all2.slice(from + length2))}`;
}
var octetsOf = (bits) => [24n, 16n, 8n, 0n].map((shift) => (bits >> shift & 0xffn).toString());
function longestZeroes(all2) {
  let best = [0, 0];
  for (let from = 0; from < all2.length; from++) {
    let to = from;
    while (all2[to] === 0n) to++;
    if (to - from > best[1]) best = [from, to - from];
  }
  return best;
}
var networkText = (network) => `${addressText(network)}/${network.prefix.toString()}`;
var lastBits = ({ bits, width, prefix }) => bits | (1n << BigInt(width - prefix)) - 1n;

// src/read/terraform/functions/networks.ts
var ofNetwork = (compute2, otherwise = undecided) => (args, called) => {
  const [prefix, ...rest2] = args;
  if (!prefix || isNoText(prefix)) return wrong(called, 'takes a network, such as "10.0.0.0/8"');
  const text2 = knownText(prefix);
  if (text2 === void 0) return otherwise(called, args, familyOf(prefix));
  const network = parseNetwork(text2);
  if (!network) return wrong(called, 'takes a network, such as "10.0.0.0/8"');
  return isMapped(network) ? mapped(called) : compute2(network, called, rest2);
};
function familyOf(prefix) {
  const [head] = partsOf(stretchesOf(prefix) ?? []);
  return head !== void 0 && !isHole(head) && /^\d+\./.test(head) ? "name" : "free";
}
var mapped = ({ call, scope }) => unknownAt(scope, call, "IPv4 addresses written as IPv6 are not followed");
var textIn = (text2, { at }) => textOf([text2], at);
function integers(args, count, called) {
  const texts3 = args.map((arg) => arg.kind === "number" ? arg.source ?? String(arg.value) : knownText(arg));
  const plain2 = texts3.map((text2) => text2 === void 0 ? void 0 : plainDecimal(text2));
  if (args.length < count || args.some(isNoNumber) || plain2.some((text2) => text2 !== void 0 && !WHOLE.test(text2)))
    return wrong(called, "takes whole numbers");
  return plain2.map((text2) => text2 === void 0 ? void 0 : BigInt(text2));
}
var WHOLE = /^-?\d{1,400}$/;
function within2(network, args, called, length2, index2 = "") {
  const origin = sourceOf(called.scope, called.call) + index2;
  if (network.width === 128) return unknown(called.at, reasonOf(args), hole("free", origin));
  const to = length2 === void 0 ? 4 : Math.max(Math.ceil(length2 / 8), 1);
  const from = Math.min(Math.floor(network.prefix / 8), to - 1);
  const octets = octetsOf(network.bits);
  const head = octets.slice(0, from).map((octet) => `${octet}.`);
  const tail = octets.slice(to).map(() => ".0");
  const end = length2 === void 0 ? "" : `/${length2.toString()}`;
  return textOf([...head, hole("name", origin), ...tail, end], called.at);
}
var cidrhost = ofNetwork((network, called, rest2) => {
  const numbers2 = integers(rest2, 1, called);
  if ("kind" in numbers2) return numbers2;
  const [number] = numbers2;
  if (number === void 0) return within2(network, rest2, called);
  const most = lastBits(network) - network.bits;
  const host = number < 0n ? most + number + 1n : number;
  if (host < 0n || host > most) return wrong(called, "counts beyond the network");
  const address = { ...network, bits: network.bits | host };
  return isMapped(address) ? mapped(called) : textIn(addressText(address), called);
});
var cidrnetmask = ofNetwork(
  ({ width, prefix }, called) => {
    if (width === 128) return wrong(called, "takes a network of IPv4");
    const bits = 0xffffffffn << BigInt(width - prefix) & 0xffffffffn;
    return textIn(addressText({ bits, width }), called);
  },
  (called, args) => undecided(called, args, "name")
);
var cidrsubnet = ofNetwork((network, called, rest2) => {
  const numbers2 = integers(rest2, 2, called);
  if ("kind" in numbers2) return numbers2;
  const [added, number] = numbers2;
  if (added === void 0) return within2(network, rest2, called);
  const prefix = network.prefix + Number(added);
  if (prefix < 0 || prefix > network.width) return wrong(called, "has too few bits for that");
  if (number === void 0) return added < 0n ? undecided(called, rest2) : within2(network, rest2, called, prefix);
  const isTooLarge = added >= 0n && added < 64n && BigInt.asUintN(64, magnitude(number)) >> added > 0n;
  const bits = magnitude(network.bits | number << BigInt(network.width - prefix));
  if (isTooLarge || bits >> BigInt(network.width) > 0n) return wrong(called, "counts beyond the network");
  const subnet = { ...network, bits, prefix };
  return isMapped(subnet) ? mapped(called) : textIn(networkText(subnet), called);
});
var magnitude = (number) => number < 0n ? -number : number;
var MOST_BITS = 32n;
var cidrsubnets = ofNetwork(
  (network, called, rest2) => {
    const numbers2 = integers(rest2, 0, called);
    if ("kind" in numbers2) return numbers2;
    const items = [];
    let last = network.bits === 0n ? void 0 : network.bits - 1n;
    for (const [index2, added] of numbers2.entries()) {
      if (added === void 0) return listOf([...items, ...others(network, rest2, index2, called)], called);
      const prefix = network.prefix + Number(added);
      if (added < 1n || added > MOST_BITS || prefix > network.width) return wrong(called, "has too few bits for that");
      const size = BigInt(network.width - prefix);
      const subnet = { ...network, prefix, bits: ((last ?? 0n) >> size) + 1n << size };
      if (last === void 0 || subnet.bits > lastBits(network)) return wrong(called, "has no address left");
      items.push(isMapped(subnet) ? mapped(called) : textIn(networkText(subnet), called));
      last = lastBits(subnet);
    }
    return listOf(items, called);
  },
  (called, args, family) => listOf(
    args.slice(1).map((_, index2) => unknown(called.at, reasonOf(args), hole(family, itemOf(called, index2)))),
    called
  )
);
var itemOf = ({ call, scope }, index2) => `${sourceOf(scope, call)}[${index2.toString()}]`;
var others = (network, args, from, called) => args.slice(from).map((_, index2) => within2(network, args, called, void 0, `[${(from + index2).toString()}]`));
var cidrcontains = ofNetwork(
  (network, called, [inner]) => {
    if (!inner || isNoText(inner)) return wrong(called, "takes an address or a network");
    const text2 = knownText(inner);
    if (text2 === void 0) return undecided(called, [inner]);
    const address = parseAddress(text2);
    const found = address ? { ...address, prefix: address.width } : parseNetwork(text2);
    if (!found) return wrong(called, "takes an address or a network");
    if (isMapped(found)) return mapped(called);
    if (found.width !== network.width) return wrong(called, "takes addresses of one family");
    return truth(found.bits >= network.bits && lastBits(found) <= lastBits(network), called);
  },
  (called, args) => undecided(called, args)
);
var networks = { cidrhost, cidrnetmask, cidrsubnet, cidrsubnets, cidrcontains };

// src/read/terraform/functions/numbers.ts
var MOST_NUMBERS = 1024;
var range = (args, called) => {
  if (args.length === 0 || args.length > 3 || args.some(isNoNumber)) return wrong(called, "takes one to three numbers");
  const numbers2 = args.map(numberOf).filter((number) => number !== void 0);
  const [first, second, third] = numbers2;
  if (numbers2.length < args.length || first === void 0) return undecided(called, args);
  const [start, limit] = second === void 0 ? [0, first] : [first, second];
  const step = third ?? (limit < start ? -1 : 1);
  const count = Math.max(Math.ceil((limit - start) / step), 0);
  if (step === 0 || third !== void 0 && (limit - start) * step < 0) return wrong(called, "never reaches its limit");
  if (count > MOST_NUMBERS) return wrong(called, `gives more than ${MOST_NUMBERS.toString()} numbers`);
  return listOf(
    Array.from({ length: count }, (_, index2) => numberAt(start + index2 * step, called.at)),
    called
  );
};
var sum = ([list], called) => {
  if (list?.kind !== "list") return list?.kind === "unknown" ? undecided(called, [list]) : wrong(called, "takes a list");
  if (list.open !== void 0) return undecided(called);
  if (list.items.length === 0) return wrong(called, "of nothing is not defined");
  return ofNumbers((...numbers2) => numbers2.reduce((total, number) => total + number, 0))(listed(list), called);
};
var extreme = (choose) => ofNumbers((...numbers2) => numbers2.length === 0 ? void 0 : choose(...numbers2));
var parseint = ([text2, base], called) => {
  const [digits, radix] = [text2 && !isNoText(text2) ? knownText(text2) : void 0, wholeNumber(base)];
  if (isNoText(text2) || isNoNumber(base)) return wrong(called);
  if (digits === void 0 || radix === void 0) return undecided(called, text2 ? [text2] : []);
  if (radix < 2 || radix > 62) return wrong(called, "takes a base from 2 to 62");
  const number = integer(digits, radix);
  return number === void 0 ? wrong(called, `finds no number of base ${radix.toString()}`) : numberAt(number, called.at);
};
var DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
function integer(text2, radix) {
  const sign = /^[-+]/.exec(text2)?.[0] ?? "";
  const digits = text2.slice(sign.length);
  if (digits === "" || digits.length > MOST_NUMBERS) return void 0;
  let total = 0;
  for (const character of radix <= 36 ? digits.toLowerCase() : digits) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0 || digit >= radix) return void 0;
    total = total * radix + digit;
  }
  return sign === "-" ? -total : total;
}
var quantified = (every) => ([list], called) => {
  if (list?.kind === "unknown") return undecided(called, [list]);
  if (list?.kind !== "list") return wrong(called, "takes a list");
  if (list.items.some(isNoBoolean)) return wrong(called, "takes booleans");
  const answers = listed(list).map((item) => item.kind === "absent" ? false : booleanOf(item));
  if (list.items.some((item, index2) => answers[index2] === !every && !item.at.when)) return truth(!every, called);
  const open = list.open !== void 0 || answers.includes(void 0) || answers.includes(!every);
  return open ? undecided(called, list.items) : truth(every, called);
};
var isNoBoolean = (item) => item.kind === "list" || item.kind === "map" || item.kind === "number" || item.kind === "string" && booleanOf(item) === void 0;
var numbers = {
  range,
  sum,
  parseint,
  alltrue: quantified(true),
  anytrue: quantified(false),
  max: extreme(Math.max),
  min: extreme(Math.min),
  abs: ofNumbers((x = 0) => Math.abs(x)),
  ceil: ofNumbers((x = 0) => Math.ceil(x)),
  floor: ofNumbers((x = 0) => Math.floor(x)),
  signum: ofNumbers((x = 0) => Math.sign(x)),
  pow: ofNumbers((x = 0, y = 0) => x ** y),
  log: ofNumbers((x = 0, base = 0) => x > 0 && base > 0 ? Math.log(x) / Math.log(base) : void 0)
};

// src/read/terraform/functions/replacing.ts
var MOST_PIECES2 = 2e4;
function replaceText(value, search, by, called) {
  const stretches = stretchesOf(value);
  const inserted = stretchesOf(by);
  if (!stretches || !inserted) return wrong(called);
  const origin = sourceOf(called.scope, called.call);
  const size = partsOf(inserted).reduce((sum2, part) => sum2 + (isHole(part) ? 1 : part.length), 0);
  const out = [];
  let length2 = 0;
  for (const one3 of openedJson(stretches)) {
    if (!("text" in one3)) {
      out.push(...changedHoles(one3, origin));
      continue;
    }
    const pieces2 = cutAt(one3, search);
    length2 += one3.text.text.length + pieces2.length * size;
    if (length2 > LONGEST_TEXT || out.length + pieces2.length > MOST_PIECES2) return undecided(called);
    pieces2.forEach((piece, index2) => {
      if (index2 > 0) out.push(...inserted);
      out.push(piece);
    });
  }
  return textFrom(out, value.at);
}
var changedHoles = (one3, origin) => partsOf([one3]).map(
  (part) => isHole(part) ? { value: unknown(one3.at, `${origin} is not known`, hole(part.domain, origin)), at: one3.at } : { text: elsewhere(part, one3.at) }
);
function cutAt({ text: text2 }, search) {
  const pieces2 = [];
  let from = 0;
  const step = Math.max(search.length, 1);
  const first = search === "" ? 0 : text2.text.indexOf(search);
  for (let at = first; at >= 0 && at <= text2.text.length; at = search === "" ? at + 1 : text2.text.indexOf(search, at + step)) {
    pieces2.push({ text: cut(text2, from, at) });
    from = search === "" ? at : at + search.length;
  }
  return [...pieces2, { text: cut(text2, from) }];
}

// src/read/terraform/functions/regexes.ts
var MOST_MATCHES = 5e3;
var WORK_A_STEP = 100;
function matched(source, text2, most, called) {
  const { engines, budget } = called.scope.module.project;
  if (!engines.regex)
    return unknownAt(called.scope, called.call, "regular expressions are evaluated in linted files only");
  const pattern = engines.regex(source);
  if (!pattern) return undecided(called);
  if (pattern === "invalid") return wrong(called, `does not take the pattern ${JSON.stringify(source)}`);
  const { matches: matches3, work } = pattern.find(text2, most);
  budget.steps += Math.floor(work / WORK_A_STEP);
  return matches3 ? { pattern, matches: matches3, text: text2 } : undecided(called);
}
function searched(args, most, called) {
  const [pattern, text2] = args;
  if (!pattern || !text2 || isNoText(pattern) || isNoText(text2)) return wrong(called, "takes a pattern and text");
  const [source, subject] = [knownText(pattern), knownText(text2)];
  return source === void 0 || subject === void 0 ? undecided(called, [pattern, text2]) : matched(source, subject, most, called);
}
var regex = (args, called) => {
  const found = searched(args, 1, called);
  if ("kind" in found) return found;
  const [match] = found.matches;
  return match ? captured(match, found, called) : wrong(called, "does not match");
};
var regexall = (args, called) => {
  const found = searched(args, MOST_MATCHES, called);
  if ("kind" in found) return found;
  if (found.matches.length === MOST_MATCHES) return undecided(called);
  return listOf(
    found.matches.map((match) => captured(match, found, called)),
    called
  );
};
function captured(match, { pattern: { groups: groups2 }, text: text2 }, called) {
  const piece = (index2) => {
    const [start, end] = match[index2] ?? [-1, -1];
    if (start < 0) return { kind: "absent", at: called.at };
    return { kind: "string", value: text2.slice(start, end), at: called.at };
  };
  if (groups2.length === 0) return piece(0);
  if (groups2.every((name) => name === void 0))
    return listOf(
      groups2.map((_, index2) => piece(index2 + 1)),
      called
    );
  if (groups2.includes(void 0)) return wrong(called, "takes groups that all have names, or none");
  const entries = groups2.map((name, index2) => ({ key: name ?? "", keyAt: called.at, value: piece(index2 + 1) }));
  return { kind: "map", entries, at: called.at };
}
var replace = ([text2, search, by], called) => {
  if (!text2 || !search || !by || [text2, search, by].some(isNoText)) return wrong(called, "takes three texts");
  const source = knownText(search);
  if (source === void 0) return undecided(called, [search]);
  const isPattern = source.length > 1 && source.startsWith("/") && source.endsWith("/");
  return isPattern ? replacePattern(text2, source.slice(1, -1), by, called) : replaceText(text2, source, by, called);
};
function replacePattern(text2, source, by, called) {
  const [subject, template] = [knownText(text2), knownText(by)];
  if (subject === void 0 || template === void 0) return undecided(called, [text2, by]);
  const found = matched(source, subject, MOST_MATCHES, called);
  if ("kind" in found) return found;
  if (found.matches.length === MOST_MATCHES) return undecided(called);
  const [written3] = stretchesOf(text2) ?? [];
  const places = written3 && "text" in written3 && written3.text.text === subject ? written3.text : elsewhere(subject, text2.at);
  const out = [];
  let from = 0;
  let length2 = 0;
  for (const match of found.matches) {
    const [start, end] = match[0] ?? [0, 0];
    const inserted = filledIn(template, match, found);
    length2 += inserted.length;
    if (length2 > LONGEST_TEXT) return undecided(called);
    out.push({ text: cut(places, from, start) }, { text: elsewhere(inserted, called.at) });
    from = end;
  }
  return textFrom([...out, { text: cut(places, from) }], text2.at);
}
var filledIn = (template, match, { pattern: { groups: groups2 }, text: text2 }) => template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (whole2, short, long) => {
  const name = short ?? long;
  if (name === void 0) return whole2 === "$$" ? "$" : whole2;
  const index2 = /^\d+$/.test(name) ? Number(name) : groups2.indexOf(name) + 1 || -1;
  const [start, end] = match[index2] ?? [0, 0];
  return start < 0 ? "" : text2.slice(start, end);
});
var regexes = { regex, regexall, replace };

// src/read/terraform/functions/sequences.ts
var MOST_ITEMS = 2e4;
var DEEPEST_LIST = 20;
var Gathering = class {
  items = [];
  open;
  bad;
  visited = 0;
  deep;
  constructor(deep) {
    this.deep = deep;
  }
  argument(value, called) {
    for (const one3 of possibilities(value)) {
      if (one3.kind === "list") this.list(one3, 1);
      else if (one3.kind === "unknown") this.open ??= one3.because;
      else if (value.kind !== "alternatives")
        this.bad ??= one3.kind === "failed" ? one3 : wrong(called, `takes lists, not ${one3.kind === "absent" ? "null" : one3.kind}`);
    }
  }
  list(list, level) {
    for (const item of list.items) this.item(inherit(item, list.at), level);
    this.open ??= list.open;
  }
  item(item, level) {
    if (++this.visited > MOST_ITEMS || level > DEEPEST_LIST) this.open ??= "the list grows too long";
    else if (!this.deep) this.items.push(item);
    else if (item.kind === "list") this.list(item, level + 1);
    else if (item.kind === "unknown" && item.hole.domain === "free" && !item.hole.shape) this.open ??= item.because;
    else if (item.kind === "alternatives" && choicesOf(item).some(({ kind }) => kind === "list"))
      for (const one3 of possibilities(item)) this.item(one3, level);
    else this.items.push(item);
  }
};
function gathered(args, called, deep, then) {
  const gathering = new Gathering(deep);
  for (const arg of args) gathering.argument(arg, called);
  const { bad, items, open } = gathering;
  return bad ?? then({ items, ...open === void 0 ? {} : { open } });
}
var ofElements = (change, deep = false) => (args, called) => gathered(args, called, deep, ({ items, open }) => listOf(change(items), called, open));
var isEmpty = (item) => item.kind === "absent" || item.kind === "string" && item.value === "";
var compacted = (items) => items.flatMap((item) => item.kind === "alternatives" && choicesOf(item).some(isEmpty) ? possibilities(item) : [item]).filter((item) => !isEmpty(item));
function distinctOf(items) {
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const key = identity(item);
    if (key === void 0) return true;
    const fresh = !seen.has(key);
    if (!item.at.when) seen.add(key);
    return fresh;
  });
}
function sorted(items) {
  const texts3 = new Map(items.map((item) => [item, knownText(item)]));
  return items.toSorted((a, b) => {
    const [left, right] = [texts3.get(a), texts3.get(b)];
    if (left === void 0 || right === void 0) return Number(left === void 0) - Number(right === void 0);
    return compareTexts(left, right);
  });
}
var merge = (args, called) => {
  const entries = /* @__PURE__ */ new Map();
  let open;
  let size = 0;
  for (const arg of args)
    for (const one3 of possibilities(arg)) {
      if (one3.kind === "absent") continue;
      if (one3.kind === "failed") return one3;
      if (one3.kind !== "map" && one3.kind !== "unknown") return wrong(called, "takes maps");
      open ??= opennessOf(one3);
      if (one3.kind !== "map") continue;
      size += one3.entries.length;
      if (size > MOST_ITEMS) return undecided(called);
      for (const entry2 of one3.entries)
        entries.set(entry2.key, mergedEntry(entries.get(entry2.key), { ...entry2, value: inherit(entry2.value, one3.at) }));
    }
  return { kind: "map", entries: [...entries.values()], ...open === void 0 ? {} : { open }, at: called.at };
};
function mergedEntry(before, entry2) {
  if (!before || !entry2.value.at.when) return entry2;
  return { ...entry2, value: { kind: "alternatives", choices: [before.value, entry2.value], at: entry2.keyAt } };
}
var sequences = {
  merge,
  concat: ofElements((items) => items),
  flatten: ofElements((items) => items, true),
  compact: ofElements(compacted),
  distinct: ofElements(distinctOf),
  sort: ofElements(sorted),
  reverse: ofElements((items) => items.toReversed()),
  setunion: (args, called) => gathered(args, called, false, ({ items, open }) => setOf(items, { at: called.at, ...open ? { open } : {} }))
};

// src/read/terraform/functions/sets.ts
var MOST_COMBINATIONS = 1024;
function setArguments(args, called) {
  const lists = args.filter((arg) => arg.kind === "list");
  if (lists.length === args.length) return lists;
  return args.every((arg) => arg.kind === "list" || arg.kind === "unknown") ? undecided(called, args) : wrong(called, "takes lists or sets");
}
function membership(set) {
  const known2 = set.items.map((item) => item.at.when ? void 0 : identity(item));
  const has = new Set(known2.filter((key) => key !== void 0));
  return { has, sure: set.open === void 0 && has.size === new Set(known2).size && !known2.includes(void 0) };
}
var setintersection = (args, called) => {
  const lists = setArguments(args, called);
  if ("kind" in lists) return lists;
  const [first, ...rest2] = lists;
  if (!first) return wrong(called);
  const others2 = rest2.map((list) => membership(setOf(listed(list), list)));
  const items = setOf(listed(first), first).items;
  const kept2 = items.filter((item) => others2.every(({ has }) => has.has(identity(item) ?? "")));
  const sure = first.open === void 0 && others2.every((other) => other.sure) && items.every((i) => identity(i));
  return setOf(kept2, { at: called.at, ...sure ? {} : { open: "its elements are not all known" } });
};
var setsubtract = (args, called) => {
  const lists = setArguments(args, called);
  if ("kind" in lists) return lists;
  const [first, second] = lists;
  if (!first || !second || lists.length > 2) return wrong(called, "takes two sets");
  const { has, sure } = membership(second);
  const left = listed(first).filter((item) => !has.has(identity(item) ?? ""));
  const when = [{ test: "it is not subtracted", holds: true }];
  const kept2 = sure ? left : left.map((item) => conditioned(item, when));
  return setOf(kept2, { at: called.at, ...first.open === void 0 ? {} : { open: first.open } });
};
var setproduct = (args, called) => {
  if (args.length < 2) return wrong(called, "takes at least two sets");
  const lists = setArguments(args, called);
  if ("kind" in lists) return lists;
  let rows2 = [[]];
  for (const list of lists) {
    if (rows2.length * list.items.length > MOST_COMBINATIONS) return undecided(called);
    const items = listed(list);
    rows2 = rows2.flatMap((row) => items.map((item) => [...row, item]));
  }
  const products = rows2.map(
    (row) => row.reduce((product, item) => conditioned(product, item.at.when), listOf(row, called))
  );
  const open = lists.find((list) => list.open !== void 0)?.open;
  return listOf(products, called, open);
};
var sets = { setintersection, setsubtract, setproduct };

// src/read/terraform/functions/slices.ts
var isFirmUpTo = (list, end) => list.items.length >= end && !list.items.slice(0, end).some((item) => item.at.when);
var slice = ([list, from, to], called) => {
  if (list?.kind === "unknown") return undecided(called, [list]);
  if (list?.kind !== "list" || list.set || isNoNumber(from) || isNoNumber(to)) return wrong(called);
  const [start, end] = [wholeNumber(from), wholeNumber(to)];
  if (start === void 0 || end === void 0)
    return undecided(
      called,
      [from, to].filter((v) => v !== void 0)
    );
  if (start < 0 || end < start) return wrong(called, "takes indexes that rise");
  if (!isFirmUpTo(list, end)) return isFirm(list) ? wrong(called, "ends behind the list") : undecided(called);
  return listOf(listed(list).slice(start, end), called);
};
var chunklist = ([list, size], called) => {
  if (list?.kind === "unknown") return undecided(called, [list]);
  const most = wholeNumber(size);
  if (list?.kind !== "list" || isNoNumber(size)) return wrong(called);
  if (most === void 0 || !isFirm(list)) return undecided(called);
  if (most < 0) return wrong(called, "takes a size of at least 0");
  const items = listed(list);
  const length2 = most === 0 ? items.length : most;
  const chunks = [];
  for (let at = 0; at < items.length; at += length2) chunks.push(listOf(items.slice(at, at + length2), called));
  return listOf(chunks, called);
};
var slices = { slice, chunklist };

// src/read/terraform/functions/trim.ts
var SPACE = "	\n\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
function bounds(text2, characters, side) {
  let [from, to] = [0, text2.length];
  while (side !== "end" && from < to) {
    const first = String.fromCodePoint(text2.codePointAt(from) ?? 0);
    if (!characters.has(first)) break;
    from += first.length;
  }
  while (side !== "start" && to > from) {
    const isPair = to - from > 1 && /[\udc00-\udfff]/.test(text2.charAt(to - 1));
    const last = text2.slice(isPair ? to - 2 : to - 1, to);
    if (!characters.has(last)) break;
    to -= last.length;
  }
  return [from, to];
}
function trimmed(value, characters, side, called) {
  if (!value || isNoText(value)) return wrong(called, "takes text");
  const set = new Set(characters);
  const known2 = knownText(value);
  if (known2 !== void 0) {
    const [from, to] = bounds(known2, set, side);
    if (value.kind === "string" && value.written?.holes.length === 0)
      return { ...textAt(cut(value.written.text, from, to), value.at) };
    return textAt(elsewhere(known2.slice(from, to), value.at), value.at);
  }
  return trimmedParts(joined(partsOf(stretchesOf(value) ?? [])), set, side, value, called);
}
function trimmedParts(parts, set, side, value, called) {
  const origin = sourceOf(called.scope, called.call);
  const atEnd = (part, end) => {
    if (isHole(part)) return part.domain === "free" || part.domain === "path" ? hole(part.domain, origin) : part;
    const [from, to] = bounds(part, set, end);
    return part.slice(from, to);
  };
  const last = parts.length - 1;
  const changed = parts.map((part, index2) => {
    if (index2 === 0 && side !== "end") return atEnd(part, "start");
    return index2 === last && side !== "start" ? atEnd(part, "end") : part;
  });
  if (changed[0] === "" || changed[last] === "") return undecided(called);
  return textOf(changed, value.at);
}
var trim = (side) => ([value, characters], called) => {
  if (isNoText(characters)) return wrong(called);
  const known2 = characters && knownText(characters);
  return known2 === void 0 ? undecided(called, characters ? [characters] : []) : trimmed(value, known2, side, called);
};
function touches(parts, search, end) {
  const outer = (end ? parts.at(-1) : parts[0]) ?? "";
  if (isHole(outer)) return search === "" ? true : void 0;
  const fits = (text2, part) => end ? text2.endsWith(part) : text2.startsWith(part);
  if (fits(outer, search)) return true;
  return parts.length > 1 && outer.length < search.length && fits(search, outer) ? void 0 : false;
}
var partsOfText = (value) => joined(partsOf(stretchesOf(value) ?? []));
var beginning = (end) => ([text2, search], called) => {
  if (!text2 || !search || isNoText(text2) || isNoText(search)) return wrong(called);
  const known2 = knownText(search);
  const answer = known2 === void 0 ? void 0 : touches(partsOfText(text2), known2, end);
  return answer === void 0 ? undecided(called, [text2, search]) : truth(answer, called);
};
var without = (end) => ([text2, search], called) => {
  if (!text2 || !search || isNoText(text2) || isNoText(search)) return wrong(called);
  const known2 = knownText(search);
  const parts = partsOfText(text2);
  const answer = known2 === void 0 ? void 0 : touches(parts, known2, end);
  if (answer === void 0 || known2 === void 0) return undecided(called, [text2, search]);
  if (!answer || known2 === "") return text2;
  const [head = "", tail = ""] = [parts[0], parts.at(-1)];
  if (end) return isHole(tail) ? text2 : textOf([...parts.slice(0, -1), tail.slice(0, -known2.length)], text2.at);
  return isHole(head) ? text2 : textOf([head.slice(known2.length), ...parts.slice(1)], text2.at);
};
var strcontains = ([text2, search], called) => {
  if (!text2 || !search || isNoText(text2) || isNoText(search)) return wrong(called);
  const known2 = knownText(search);
  const parts = partsOfText(text2);
  if (known2 === void 0) return undecided(called, [text2, search]);
  if (parts.length === 0) return truth(known2 === "", called);
  if (parts.some((part) => !isHole(part) && part.includes(known2))) return truth(true, called);
  return parts.some(isHole) ? undecided(called, [text2]) : truth(false, called);
};
var withoutSlashes = (path) => path.slice(0, bounds(path, new Set("/"), "end")[1]);
function clean(path) {
  const out = [];
  const isRooted = path.startsWith("/");
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") out.push(name);
    else if (out.length > 0 && out.at(-1) !== "..") out.pop();
    else if (!isRooted) out.push("..");
  }
  return (isRooted ? "/" : "") + out.join("/") || ".";
}
var ends = {
  trim: trim("both"),
  trimspace: ([value], called) => trimmed(value, SPACE, "both", called),
  chomp: ([value], called) => trimmed(value, "\r\n", "end", called),
  trimprefix: without(false),
  trimsuffix: without(true),
  startswith: beginning(false),
  endswith: beginning(true),
  strcontains,
  basename: ofTexts((text2 = "") => {
    if (text2 === "") return "";
    const path = withoutSlashes(text2);
    return path === "" ? "/" : path.slice(path.lastIndexOf("/") + 1);
  }),
  dirname: ofTexts((text2 = "") => clean(text2.slice(0, text2.lastIndexOf("/") + 1)))
};

// src/read/terraform/functions/texts.ts
var LOWER = /* @__PURE__ */ new Set(["account", "own-account", "partition", "region", "url-suffix"]);
var piecewise = (change, unchanged) => ([value], called) => {
  const stretches = textArgument(value, called);
  if ("kind" in stretches) return stretches;
  const origin = sourceOf(called.scope, called.call);
  const parts = partsOf(stretches).map((part) => {
    if (isHole(part)) return unchanged.has(part.domain) ? part : hole(part.domain, origin);
    return change(part);
  });
  const result = textOf(parts, value?.at ?? called.at);
  return result.kind === "string" ? textAt(elsewhere(result.value, called.at), result.at) : result;
};
var eachCharacter = (change) => (text2) => /^[\0-\x7f]*$/.test(text2) ? change(text2) : Array.from(text2, (character) => {
  const changed = change(character);
  return changed.length === character.length ? changed : character;
}).join("");
var indent = ([spaces, text2], called) => {
  const count = wholeNumber(spaces);
  if (isNoNumber(spaces) || !text2 || isNoText(text2)) return wrong(called);
  if (count === void 0 || count < 0 || count > MOST_INDENT) return undecided(called);
  const lineEnd = textAt(elsewhere(`
${" ".repeat(count)}`, called.at), called.at);
  return replaceText(text2, "\n", lineEnd, called);
};
var MOST_INDENT = 1e3;
var substr = ([text2, offset, length2], called) => {
  const stretches = textArgument(text2, called);
  if ("kind" in stretches) return stretches;
  const [from, size] = [wholeNumber(offset), wholeNumber(length2)];
  if (isNoNumber(offset) || isNoNumber(length2)) return wrong(called);
  const parts = joined(partsOf(stretches));
  const [head = ""] = parts;
  if (from === void 0 || size === void 0 || isHole(head)) return undecided(called, text2 ? [text2] : []);
  const letters = graphemes(head);
  const at = text2?.at ?? called.at;
  if (parts.length <= 1) {
    const start = from < 0 ? Math.max(letters.length + from, 0) : from;
    return textAt(elsewhere(letters.slice(start, size < 0 ? void 0 : start + size).join(""), at), at);
  }
  const known2 = letters.length - 1;
  if (from < 0 || from > known2) return undecided(called);
  if (size < 0) return textOf([letters.slice(from).join(""), ...parts.slice(1)], at);
  return from + size <= known2 ? textAt(elsewhere(letters.slice(from, from + size).join(""), at), at) : undecided(called);
};
var title = (text2) => {
  let before = " ";
  return Array.from(text2, (character) => {
    const starts = !/[\p{L}\p{N}_]/u.test(before) && (before < "\x80" || /\s/.test(before));
    before = character;
    const upper = character.toUpperCase();
    return starts && upper.length === character.length ? upper : character;
  }).join("");
};
var texts2 = {
  ...ends,
  ...pieces,
  indent,
  substr,
  lower: piecewise(
    eachCharacter((text2) => text2.toLowerCase()),
    LOWER
  ),
  upper: piecewise(
    eachCharacter((text2) => text2.toUpperCase()),
    /* @__PURE__ */ new Set(["account", "own-account"])
  ),
  title: ofTexts((text2 = "") => title(text2)),
  strrev: ofTexts((text2 = "") => graphemes(text2).toReversed().join(""))
};

// src/read/terraform/functions/time.ts
var RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([-+])(\d\d):(\d\d))$/;
var NANOSECONDS = 1000000000n;
function parseTime(text2) {
  const found = RFC3339.exec(text2);
  if (!found) return void 0;
  const [, year, month, day, hour, minute, second, fraction = "", sign, ahead = "0", minutes = "0"] = found;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!isDay || h > 23 || m > 59 || s > 59 || Number(ahead) > 23 || Number(minutes) > 59) return void 0;
  date.setUTCHours(h, m, s);
  const offset = (sign === "-" ? -1 : 1) * (Number(ahead) * 60 + Number(minutes));
  const seconds = BigInt(date.getTime() / 1e3 - offset * 60);
  return { instant: seconds * NANOSECONDS + BigInt(fraction.slice(0, 9).padEnd(9, "0")), offset };
}
function clockOf({ instant, offset }) {
  const seconds = (instant - (instant % NANOSECONDS + NANOSECONDS) % NANOSECONDS) / NANOSECONDS;
  return new Date((Number(seconds) + offset * 60) * 1e3);
}
function timeText(time) {
  const [date = "", clock2 = ""] = clockOf(time).toISOString().split("T");
  const [, sign = "", year = "", rest2 = ""] = /^([-+]?)0{0,2}(\d{4,6})(-.*)$/.exec(date) ?? [];
  return `${sign === "-" ? "-" : ""}${year}${rest2}T${clock2.slice(0, 8)}${zoneText(time, ":") || "Z"}`;
}
function zoneText({ offset }, separator) {
  if (offset === 0) return "";
  const minutes = Math.abs(offset);
  return (offset < 0 ? "-" : "+") + pad(Math.floor(minutes / 60)) + separator + pad(minutes % 60);
}
var pad = (number) => String(number).padStart(2, "0");

// src/read/terraform/functions/dates.ts
var MONTHS = "January February March April May June July August September October November December".split(" ");
var DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
var VERBS = new Map(
  Object.entries({
    YYYY: (clock2) => String(clock2.getUTCFullYear()).padStart(4, "0"),
    YY: (clock2) => pad(clock2.getUTCFullYear() % 100),
    MMMM: (clock2) => MONTHS[clock2.getUTCMonth()] ?? "",
    MMM: (clock2) => (MONTHS[clock2.getUTCMonth()] ?? "").slice(0, 3),
    MM: (clock2) => pad(clock2.getUTCMonth() + 1),
    M: (clock2) => clock2.getUTCMonth() + 1,
    DD: (clock2) => pad(clock2.getUTCDate()),
    D: (clock2) => clock2.getUTCDate(),
    EEEE: (clock2) => DAYS[clock2.getUTCDay()] ?? "",
    EEE: (clock2) => (DAYS[clock2.getUTCDay()] ?? "").slice(0, 3),
    hh: (clock2) => pad(clock2.getUTCHours()),
    h: (clock2) => clock2.getUTCHours(),
    HH: (clock2) => pad(twelve(clock2)),
    H: twelve,
    AA: (clock2) => half(clock2).toUpperCase(),
    aa: half,
    mm: (clock2) => pad(clock2.getUTCMinutes()),
    m: (clock2) => clock2.getUTCMinutes(),
    ss: (clock2) => pad(clock2.getUTCSeconds()),
    s: (clock2) => clock2.getUTCSeconds(),
    ZZZZZ: (_, time) => zoneText(time, ":") || "+00:00",
    ZZZZ: (_, time) => zoneText(time, "") || "+0000",
    ZZZ: (_, time) => zoneText(time, "") || "UTC",
    Z: (_, time) => zoneText(time, ":") || "Z"
  })
);
function twelve(clock2) {
  return clock2.getUTCHours() % 12 || 12;
}
function half(clock2) {
  return clock2.getUTCHours() < 12 ? "am" : "pm";
}
var TOKEN = /''|'([^'](?:[^']|'')*)(?:'|(?<='')$)|(([A-Za-z])\3*)|[^A-Za-z']+|'/g;
function dated(format2, time, called, args) {
  const clock2 = time && clockOf(time);
  const pieces2 = Array.from(format2.matchAll(TOKEN), ([token, quoted3, verb]) => {
    if (quoted3 !== void 0 || token === "''") return (quoted3 ?? token).replaceAll("''", "'");
    if (verb === void 0) return token === "'" ? void 0 : token;
    const spell = VERBS.get(verb);
    return time && clock2 ? spell?.(clock2, time) : spell && verb;
  });
  if (pieces2.includes(void 0)) return wrong(called, "does not take this format");
  const text2 = pieces2.join("");
  if (!time) return undecided(called, args, text2 === "" || /[:*?Z]/.test(format2) ? "free" : "name");
  return textAt(elsewhere(text2, called.at), called.at);
}

// src/read/terraform/functions/times.ts
var UNITS = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["\xB5s", 1000n],
  ["\u03BCs", 1000n],
  ["ms", 1000000n],
  ["s", 1000000000n],
  ["m", 60000000000n],
  ["h", 3600000000000n]
]);
var DURATION = /^([-+]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|0)$/;
var LONGEST_DURATION = 200;
var MOST_NANOSECONDS = 2n ** 63n;
function parseDuration(text2) {
  const found = text2.length > LONGEST_DURATION ? null : DURATION.exec(text2);
  if (!found) return void 0;
  let total = 0n;
  for (const [, whole2 = "", fraction = "", unit = ""] of text2.matchAll(/(\d*)\.?(\d*)([nuµμmsh]+)/g)) {
    const size = UNITS.get(unit) ?? 0n;
    total += BigInt(whole2) * size + BigInt(fraction) * size / 10n ** BigInt(fraction.length);
  }
  if (found[1] === "-") return total > MOST_NANOSECONDS ? void 0 : -total;
  return total >= MOST_NANOSECONDS ? void 0 : total;
}
var timeadd = ofTexts((time = "", duration = "") => {
  const [start, added] = [parseTime(time), parseDuration(duration)];
  return start && added !== void 0 ? timeText({ ...start, instant: start.instant + added }) : void 0;
});
var timecmp = (args, called) => {
  if (args.length !== 2 || args.some(isNoText)) return wrong(called, "takes two times");
  const texts3 = args.map(knownText).filter((text2) => text2 !== void 0);
  const [left, right] = texts3.map((text2) => parseTime(text2));
  if (texts3.length < 2) return undecided(called, args);
  if (!left || !right) return wrong(called, "takes two times");
  const order = Number(left.instant > right.instant) - Number(left.instant < right.instant);
  return numberAt(order, called.at);
};
var formatdate = (args, called) => {
  if (args.length !== 2 || args.some(isNoText)) return wrong(called, "takes a format and a time");
  const [format2, text2] = args.map(knownText);
  const time = text2 === void 0 ? void 0 : parseTime(text2);
  if (text2 !== void 0 && !time) return wrong(called, "does not find a time");
  if (format2 === void 0) return undecided(called, args);
  return dated(format2, time, called, args);
};
var times = { timeadd, timecmp, formatdate };

// src/read/terraform/functions/unevaluated.ts
var not = (because, domain = "free") => (_, { call, scope, at }) => unknown(at, because, hole(domain, sourceOf(scope, call)));
var impure = (name) => not(`${name} gives another result each time that Terraform runs`, "name");
var clock = (name) => not(`${name} gives the time at which Terraform runs`);
var machine = (name) => not(`${name} depends on the machine on which Terraform runs`);
var unevaluated = {
  uuid: impure("uuid"),
  bcrypt: impure("bcrypt"),
  timestamp: clock("timestamp"),
  plantimestamp: clock("plantimestamp"),
  abspath: machine("abspath"),
  rsadecrypt: not("rsadecrypt needs a private key"),
  type: not("type is a function of the console only"),
  issensitive: not("which values are sensitive is not followed"),
  /** Packed by Go, whose bytes are not those of other programs. Base64 has neither wildcards nor colons. */
  base64gzip: not("base64gzip depends on the version of Terraform", "name")
};

// src/read/terraform/functions/call.ts
var daring = new Map(Object.entries(control));
var whole = new Map(Object.entries({ ...sequences, ...encoding }));
var each = new Map(
  Object.entries({
    ...arns,
    ...binary,
    ...charsets,
    ...collections,
    ...conversions,
    ...digests,
    ...files,
    ...formatting,
    ...networks,
    ...numbers,
    ...regexes,
    ...sets,
    ...slices,
    ...tables,
    ...texts2,
    ...times,
    ...unevaluated,
    ...yaml
  })
);
function callFunction(call, scope) {
  const name = call.name.startsWith("core::") ? call.name.slice("core::".length) : call.name;
  const context = { call, scope, at: placeOf(scope, call) };
  const args = call.args.map((arg) => evaluate(arg, scope));
  charge(args, scope.module.project.budget);
  if (!call.expand) return apply(name, args, context);
  const last = args.at(-1);
  if (!last || last.kind === "failed") return last ?? unknownAt(scope, call, "there are no arguments");
  const results = possibilities(last).map((one3) => expanded(name, args.slice(0, -1), one3, context));
  return oneOf(results, scope, call);
}
var VARIADIC = /* @__PURE__ */ new Set(["concat", "merge", "setunion"]);
function expanded(name, before, last, context) {
  const { scope, call, at } = context;
  const open = last.kind === "list" ? last.open : "because" in last ? last.because : "its arguments are not known";
  const items = last.kind === "list" ? listed({ ...last, at }) : [];
  if (open !== void 0 && !VARIADIC.has(name)) return unknownAt(scope, call, open);
  const more = open === void 0 ? [] : [unknown(at, open, hole("free", open))];
  const result = apply(name, [...before, ...items, ...more], context);
  return last.at.when ? inherit(result, { ...at, when: last.at.when }) : result;
}
function apply(name, args, context) {
  const direct = daring.get(name);
  if (direct) return direct(args, context);
  const broken = args.find((arg) => arg.kind === "failed");
  if (broken) return broken;
  const together2 = whole.get(name);
  if (together2) return together2(args, context);
  const fn = each.get(name);
  if (!fn) return unknownAt(context.scope, context.call, `the function ${name} is not evaluated`);
  return overArguments(fn, args, context);
}
function overArguments(fn, args, context) {
  if (args.every((arg) => arg.kind !== "alternatives" && !arg.at.when)) return fn(args, context);
  const combinations = combined(args);
  if (!combinations) return unknownAt(context.scope, context.call, "there are too many cases");
  const results = combinations.map(({ args: chosen, when }) => {
    const broken = chosen.find((arg) => arg.kind === "failed");
    const result = broken ?? fn(chosen, context);
    return when.length === 0 ? result : inherit(result, { ...context.at, when });
  });
  return oneOf(results, context.scope, context.call);
}
function combined(args) {
  let all2 = [{ args: [], when: [] }];
  for (const arg of args) {
    const choices2 = choicesOf(arg);
    all2 = all2.flatMap(
      ({ args: before, when }) => choices2.map((choice) => ({ args: [...before, unconditional(choice)], when: [...when, ...choice.at.when ?? []] })).filter((combination) => !contradicts(combination.when))
    );
    if (all2.length > MOST_CHOICES) return void 0;
  }
  return all2;
}
function unconditional(choice) {
  if (!choice.at.when) return choice;
  const { file, start, end, via } = choice.at;
  return { ...choice, at: { file, start, end, ...via ? { via } : {} } };
}
var CHARACTERS_A_STEP = 1024;
var ELEMENTS_A_STEP = 32;
function charge(args, budget) {
  for (const arg of args) {
    if (arg.kind === "string") budget.steps += Math.floor(arg.value.length / CHARACTERS_A_STEP);
    else if (arg.kind === "list") budget.steps += Math.floor(arg.items.length / ELEMENTS_A_STEP);
    else if (arg.kind === "map") budget.steps += Math.floor(arg.entries.length / ELEMENTS_A_STEP);
  }
}

// src/read/terraform/operators.ts
function unary(expression, scope) {
  const at = placeOf(scope, expression);
  return overChoices(evaluate(expression.operand, scope), scope, expression, (value) => {
    if (expression.operator === "-") {
      if (isNoNumber(value)) return failed(at, "only numbers can be negative");
      const number = numberOf(value);
      return number === void 0 ? undecided2(expression, scope) : numberAt(-number, at);
    }
    if (isNoBoolean2(value)) return failed(at, "only a boolean can be negated");
    const known2 = booleanOf(value);
    return known2 === void 0 ? undecided2(expression, scope) : { kind: "boolean", value: !known2, at };
  });
}
function binary2(expression, scope) {
  const at = placeOf(scope, expression);
  const { operator } = expression;
  const result = overChoices(evaluate(expression.left, scope), scope, expression, (left) => {
    const decided = booleanOf(left);
    if (operator === "&&" && decided === false || operator === "||" && decided === true)
      return { kind: "boolean", value: operator === "||", at };
    return overChoices(evaluate(expression.right, scope), scope, expression, (right) => {
      const result2 = compute(operator, left, right);
      if (result2 === void 0) return undecided2(expression, scope);
      if (result2 === "error") return failed(at, `${operator} does not take these operands`);
      return typeof result2 === "boolean" ? { kind: "boolean", value: result2, at } : numberAt(result2, at);
    });
  });
  return agreed2(result, at);
}
function agreed2(value, at) {
  if (value.kind !== "alternatives") return value;
  const choices2 = possibilities(value);
  const [first] = choices2;
  if (first?.kind !== "boolean") return value;
  const isSame = choices2.every((choice) => choice.kind === "boolean" && choice.value === first.value);
  return isSame ? { kind: "boolean", value: first.value, at } : value;
}
var undecided2 = (range2, scope) => unknownAt(scope, range2, "it depends on a value that is not known");
var isNoBoolean2 = (value) => value.kind === "absent" || value.kind === "number" || value.kind === "list" || value.kind === "map" || value.kind === "string" && booleanOf(value) === void 0;
function compute(operator, left, right) {
  switch (operator) {
    case "&&":
    case "||":
      if (isNoBoolean2(left) || isNoBoolean2(right)) return "error";
      return logical(operator, booleanOf(left), booleanOf(right));
    case "==":
      return same(left, right);
    case "!=": {
      const equal = same(left, right);
      return equal === void 0 ? void 0 : !equal;
    }
    default:
      if (isNoNumber(left) || isNoNumber(right)) return "error";
      return arithmetic(operator, numberOf(left), numberOf(right));
  }
}
function logical(operator, left, right) {
  const decisive = operator === "||";
  if (left === decisive || right === decisive) return decisive;
  return left === void 0 || right === void 0 ? void 0 : !decisive;
}
function arithmetic(operator, left, right) {
  if (left === void 0 || right === void 0) return void 0;
  if ((operator === "/" || operator === "%") && right === 0) return "error";
  const results = {
    "<": left < right,
    ">": left > right,
    "<=": left <= right,
    ">=": left >= right,
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
    "%": left % right
  };
  return results[operator];
}

// src/read/terraform/instances.ts
var expansions = /* @__PURE__ */ new WeakMap();
function instancesOf(module, declared2, address) {
  const known2 = expansions.get(module) ?? /* @__PURE__ */ new Map();
  expansions.set(module, known2);
  const before = known2.get(address);
  if (before === "busy") return { list: [], by: "itself", open: `${address} refers to itself` };
  if (before) return before;
  known2.set(address, "busy");
  const instances = expand(scopeIn(module, declared2), declared2, address);
  known2.set(address, instances);
  return instances;
}
function expand(scope, declared2, address) {
  const count = attribute(declared2, "count");
  if (count) return counted(scope, count, address);
  const forEach = attribute(declared2, "for_each");
  if (forEach) return keyed2(scope, forEach, address);
  return { by: "itself", list: [{ address, key: void 0, scope, when: [] }] };
}
function counted(scope, count, address) {
  const at = placeOf(scope, count);
  const instance = (index2, key, shown2, when) => ({
    address: `${address}[${shown2}]`,
    key,
    scope: withName(scope, "count", { kind: "map", entries: [{ key: "index", keyAt: at, value: index2 }], at }),
    when
  });
  const found = /* @__PURE__ */ new Map();
  for (const one3 of possibilities(evaluate(count, scope))) {
    const number = Number(knownText(one3) ?? Number.NaN);
    const when = one3.at.when ?? [];
    if (Number.isNaN(number)) {
      const test = { test: `${sourceOf(scope, count)} is not 0`, holds: true };
      const index2 = unknown(at, "count.index depends on the count", hole("name", "count.index"));
      if (one3.kind === "absent" || one3.kind === "failed") continue;
      return {
        by: "count",
        list: [instance(index2, 0, "0", [...when, test])],
        open: "because" in one3 ? one3.because : "the count is not known"
      };
    }
    for (let key = 0; key < Math.min(number, MOST_INSTANCES); key++)
      if (!found.has(key)) found.set(key, instance({ kind: "number", value: key, at }, key, key.toString(), when));
  }
  return { by: "count", list: [...found.values()] };
}
function keyed2(scope, forEach, address) {
  const at = placeOf(scope, forEach);
  const { items, open } = eachOf(evaluate(forEach, scope), scope, forEach);
  const list = items.slice(0, MOST_INSTANCES).map(({ key, value }) => {
    const name = key.kind === "number" ? value : key;
    const text2 = knownText(name);
    const each2 = [
      { key: "key", keyAt: at, value: name },
      { key: "value", keyAt: at, value }
    ];
    return {
      address: `${address}[${text2 === void 0 ? "each.key" : JSON.stringify(text2)}]`,
      key: text2 ?? "each.key",
      scope: withName(scope, "each", { kind: "map", entries: each2, at }),
      when: value.at.when ?? []
    };
  });
  const more = open ?? (items.length > MOST_INSTANCES ? `only ${MOST_INSTANCES.toString()} of its instances are read` : void 0);
  return { by: "for_each", list, ...more === void 0 ? {} : { open: more } };
}
function instanceObject(instances, at, object) {
  const openness = instances.open === void 0 ? {} : { open: instances.open };
  const things = instances.list.map((instance) => {
    const thing = object(instance);
    return instance.when.length === 0 ? thing : { ...thing, at: within(thing.at, { ...at, when: instance.when }) };
  });
  const [only] = things;
  if (instances.by === "itself")
    return only ?? unknown(at, instances.open ?? "it refers to itself", hole("free", "cycle"));
  if (instances.by === "for_each") {
    const entries = instances.list.flatMap((instance, index2) => {
      const value = things[index2];
      return value ? [{ key: String(instance.key), keyAt: at, value }] : [];
    });
    const symbolic2 = instances.open === void 0 ? void 0 : things.at(-1);
    return { kind: "map", entries, ...openness, ...symbolic2 ? { lazy: () => symbolic2 } : {}, at };
  }
  return { kind: "list", items: things, ...openness, at };
}

// src/read/terraform/types.ts
function convert(value, type, scope) {
  if (type.kind === "variable") return primitive2(value, type.name);
  if (type.kind !== "call") return value;
  switch (value.kind) {
    case "alternatives":
      return { ...value, choices: value.choices.map((choice) => convert(choice, type, scope)) };
    case "list":
      return convertList(value, type, scope);
    case "map":
      return convertMap(value, type, scope);
    default:
      return value;
  }
}
var PRIMITIVES = { string: "string", number: "number", bool: "bool" };
function primitive2(value, name) {
  const type = PRIMITIVES[name];
  const converted = type && toPrimitive(value, type);
  return !converted || converted.kind === "failed" ? value : converted;
}
function convertList(value, type, scope) {
  const [argument] = type.args;
  if (!argument) return value;
  if (type.name === "tuple" && argument.kind === "tuple")
    return { ...value, items: value.items.map((item, index2) => convertTo(item, argument.items[index2], scope)) };
  if (type.name !== "list" && type.name !== "set") return value;
  const items = value.items.map((item) => convert(item, argument, scope));
  if (type.name === "set") return setOf(items, value);
  return { kind: "list", items, ...value.open === void 0 ? {} : { open: value.open }, at: value.at };
}
var convertTo = (value, type, scope) => type ? convert(value, type, scope) : value;
function convertMap(value, type, scope) {
  const [argument] = type.args;
  if (!argument) return value;
  if (type.name === "optional") return convert(value, argument, scope);
  if (type.name === "map")
    return { ...value, entries: value.entries.map((e) => ({ ...e, value: convert(e.value, argument, scope) })) };
  if (type.name !== "object" || argument.kind !== "object") return value;
  const entries = [];
  for (const { key, value: attributeType } of argument.items) {
    if (key.kind !== "variable" && key.kind !== "literal") continue;
    const name = key.kind === "variable" ? key.name : String(key.value);
    const given = value.entries.find((e) => e.key === name);
    const made = attributeOf2(given?.value, attributeType, scope, value);
    if (made) entries.push({ key: name, keyAt: given?.keyAt ?? value.at, value: made });
  }
  return { ...value, entries };
}
function attributeOf2(given, type, scope, of) {
  const optional = type.kind === "call" && type.name === "optional" ? type : void 0;
  const [inner, fallback] = optional?.args ?? [type];
  if (given && (given.kind !== "absent" || !fallback)) return inner ? convert(given, inner, scope) : given;
  if (of.kind === "map" && of.open !== void 0) return void 0;
  if (fallback) return inner ? convert(evaluate(fallback, scope), inner, scope) : void 0;
  return optional ? inherit(absent(of.at), of.at) : void 0;
}

// src/read/terraform/module.ts
var scopeIn = (module, { text: text2 }) => ({
  module,
  text: text2,
  names: void 0
});
function variable(module, name, at) {
  return memoised(module, `var.${name}`, at, () => {
    const declared2 = module.directory.variables.get(name);
    if (!declared2) return failed(at, `there is no variable ${name}`);
    const given = module.given ? module.given.get(name)?.() : fromTfvars(module, name);
    const type = attribute(declared2, "type");
    const scope = scopeIn(module, declared2);
    const written3 = given && given.kind !== "absent" ? given : defaultOf(name, declared2, scope);
    const planned = module.given ? void 0 : module.inputs?.variable(name);
    const value = planned && (planned.kind === "unknown" || same(planned, written3) !== true) ? planned : written3;
    return type ? convert(value, type, scope) : value;
  });
}
function fromTfvars(module, name) {
  const defined = module.tfvars.get(name) ?? module.directory.given.get(name);
  return defined ? evaluate(defined.value, scopeIn(module, defined)) : fromEnvironment(module, name);
}
function fromEnvironment(module, name) {
  const declared2 = module.directory.variables.get(name);
  const text2 = module.project.environment.get(name);
  if (!declared2 || text2 === void 0) return void 0;
  const at = declared2.text.span(declared2.block.start, declared2.block.headerEnd);
  const type = attribute(declared2, "type");
  const isText = !type || type.kind === "variable" && type.name === "string";
  const parsed = isText ? void 0 : parseExpression(text2);
  const value = parsed?.problems.length === 0 ? evaluate(parsed.expression, { module, text: elsewhere(text2, at), names: void 0 }) : { kind: "string", value: text2, at };
  return { ...value, at: reached(value.at, { at, note: `TF_VAR_${name}` }) };
}
function defaultOf(name, declared2, scope) {
  const expression = attribute(declared2, "default");
  const at = scope.text.span(declared2.block.start, declared2.block.headerEnd);
  if (!expression) return unknown(at, `var.${name} has no default`, hole("free", `${scope.module.prefix}var.${name}`));
  const value = evaluate(expression, scope);
  return { ...value, at: reached(value.at, { at, note: `default of var.${name}` }) };
}
function local(module, name, at) {
  const defined = module.directory.locals.get(name);
  if (!defined) return failed(at, `there is no local ${name}`);
  return memoised(module, `local.${name}`, at, () => evaluate(defined.value, scopeIn(module, defined)));
}
function moduleObject(module, name, at) {
  const call = module.directory.calls.get(name);
  if (!call) return failed(at, `there is no module ${name}`);
  return instanceObject(
    instancesOf(module, call, `module.${name}`),
    at,
    (instance) => outputs(module, call, name, instance, at)
  );
}
function outputs(module, call, name, instance, at) {
  const child2 = childModule(module, call, name, instance);
  const open = `the module ${instance.address} is not read`;
  const remote = (asked) => unknown(at, open, hole(isArnName(asked) ? "arn" : "free", `${module.prefix}${instance.address}.${asked}`));
  return {
    kind: "map",
    entries: [],
    at,
    ...child2 ? {} : { open },
    lazy: (asked) => child2 ? output(child2, asked, at) : remote(asked)
  };
}
function output(module, name, at) {
  const declared2 = module.directory.outputs.get(name);
  const expression = declared2 && attribute(declared2, "value");
  if (!declared2 || !expression) return void 0;
  return memoised(module, `output.${name}`, at, () => evaluate(expression, scopeIn(module, declared2)));
}
var children = /* @__PURE__ */ new WeakMap();
function childModule(module, call, name, instance) {
  const known2 = children.get(module) ?? /* @__PURE__ */ new Map();
  children.set(module, known2);
  if (!known2.has(instance.address)) known2.set(instance.address, makeChild(module, call, name, instance));
  return known2.get(instance.address);
}
function makeChild(module, call, name, instance) {
  const directory = calledDirectory(module, call, name);
  if (!directory) return void 0;
  const ancestors = [...module.ancestors, module.directory.path];
  if (ancestors.includes(directory.path) || ancestors.length >= DEEPEST_MODULES) return void 0;
  const given = new Map(
    call.block.body.attributes.map((argument) => {
      const at = call.text.span(argument.start, argument.nameEnd);
      return [argument.name, () => passed(evaluate(argument.value, instance.scope), argument.name, at)];
    })
  );
  return {
    project: module.project,
    directory,
    prefix: `${module.prefix}${instance.address}.`,
    given,
    tfvars: /* @__PURE__ */ new Map(),
    ...module.inputs ? { inputs: module.inputs } : {},
    ancestors,
    callPath: [...module.callPath, name],
    when: [...module.when, ...instance.when],
    memo: /* @__PURE__ */ new Map(),
    references: /* @__PURE__ */ new Map()
  };
}
var passed = (value, name, at) => ({
  ...value,
  at: reached(value.at, { at, note: `passed as var.${name}` })
});

// src/read/terraform/arn-formats.ts
var arnFormats = {
  "aws_acm_certificate.arn": "arn:{P}:acm:{R}:{A}:certificate/{certificate_id}",
  "aws_acmpca_certificate_authority.arn": "arn:{P}:acm-pca:{R}:{A}:certificate-authority/{ca_id}",
  "aws_api_gateway_rest_api.arn": "arn:{P}:apigateway:{R}::/restapis/{api_id}",
  "aws_api_gateway_rest_api.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}",
  "aws_api_gateway_stage.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}/{stage_name}",
  "aws_apigatewayv2_api.arn": "arn:{P}:apigateway:{R}::/apis/{api_id}",
  "aws_apigatewayv2_api.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}",
  "aws_apigatewayv2_stage.execution_arn": "arn:{P}:execute-api:{R}:{A}:{api_id}/{name}",
  "aws_appconfig_application.arn": "arn:{P}:appconfig:{R}:{A}:application/{application_id}",
  "aws_appsync_graphql_api.arn": "arn:{P}:appsync:{R}:{A}:apis/{api_id}",
  "aws_athena_workgroup.arn": "arn:{P}:athena:{R}:{A}:workgroup/{name}",
  "aws_autoscaling_group.arn": "arn:{P}:autoscaling:{R}:{A}:autoScalingGroup:{group_id}:autoScalingGroupName/{name}",
  "aws_backup_plan.arn": "arn:{P}:backup:{R}:{A}:backup-plan:{plan_id}",
  "aws_backup_vault.arn": "arn:{P}:backup:{R}:{A}:backup-vault:{name}",
  "aws_batch_compute_environment.arn": "arn:{P}:batch:{R}:{A}:compute-environment/{name}",
  "aws_batch_job_definition.arn": "arn:{P}:batch:{R}:{A}:job-definition/{name}:{revision}",
  "aws_batch_job_queue.arn": "arn:{P}:batch:{R}:{A}:job-queue/{name}",
  "aws_bedrockagent_agent.agent_arn": "arn:{P}:bedrock:{R}:{A}:agent/{agent_id}",
  "aws_bedrockagent_agent_alias.agent_alias_arn": "arn:{P}:bedrock:{R}:{A}:agent-alias/{agent_id}/{alias_id}",
  "aws_bedrockagentcore_agent_runtime.agent_runtime_arn": "arn:{P}:bedrock-agentcore:{R}:{A}:runtime/{runtime_id}",
  "aws_cloudformation_stack.arn": "arn:{P}:cloudformation:{R}:{A}:stack/{name}/{stack_id}",
  "aws_cloudfront_distribution.arn": "arn:{P}:cloudfront::{A}:distribution/{distribution_id}",
  "aws_cloudtrail.arn": "arn:{P}:cloudtrail:{R}:{A}:trail/{name}",
  "aws_cloudwatch_event_bus.arn": "arn:{P}:events:{R}:{A}:event-bus/{name}",
  "aws_cloudwatch_event_rule.arn": "arn:{P}:events:{R}:{A}:rule/{rule}",
  "aws_cloudwatch_log_destination.arn": "arn:{P}:logs:{R}:{A}:destination:{name}",
  "aws_cloudwatch_log_group.arn": "arn:{P}:logs:{R}:{A}:log-group:{name}",
  "aws_cloudwatch_metric_alarm.arn": "arn:{P}:cloudwatch:{R}:{A}:alarm:{alarm_name}",
  "aws_codeartifact_domain.arn": "arn:{P}:codeartifact:{R}:{A}:domain/{domain}",
  "aws_codeartifact_repository.arn": "arn:{P}:codeartifact:{R}:{A}:repository/{domain}/{repository}",
  "aws_codebuild_project.arn": "arn:{P}:codebuild:{R}:{A}:project/{name}",
  "aws_codecommit_repository.arn": "arn:{P}:codecommit:{R}:{A}:{repository_name}",
  "aws_codedeploy_app.arn": "arn:{P}:codedeploy:{R}:{A}:application:{name}",
  "aws_codepipeline.arn": "arn:{P}:codepipeline:{R}:{A}:{name}",
  "aws_codestarconnections_connection.arn": "arn:{P}:codestar-connections:{R}:{A}:connection/{connection_id}",
  "aws_cognito_identity_pool.arn": "arn:{P}:cognito-identity:{R}:{A}:identitypool/{pool_id}",
  "aws_cognito_user_pool.arn": "arn:{P}:cognito-idp:{R}:{A}:userpool/{pool_id}",
  "aws_datasync_task.arn": "arn:{P}:datasync:{R}:{A}:task/{task_id}",
  "aws_db_instance.arn": "arn:{P}:rds:{R}:{A}:db:{identifier}",
  "aws_dms_replication_instance.arn": "arn:{P}:dms:{R}:{A}:rep:{instance_id}",
  "aws_dynamodb_table.arn": "arn:{P}:dynamodb:{R}:{A}:table/{name}",
  "aws_dynamodb_table.stream_arn": "arn:{P}:dynamodb:{R}:{A}:table/{name}/stream/{created}",
  "aws_ebs_volume.arn": "arn:{P}:ec2:{R}:{A}:volume/{volume_id}",
  "aws_ecr_repository.arn": "arn:{P}:ecr:{R}:{A}:repository/{name}",
  "aws_ecs_capacity_provider.arn": "arn:{P}:ecs:{R}:{A}:capacity-provider/{name}",
  "aws_ecs_cluster.arn": "arn:{P}:ecs:{R}:{A}:cluster/{name}",
  "aws_ecs_service.arn": "arn:{P}:ecs:{R}:{A}:service/{service}",
  "aws_ecs_task_definition.arn": "arn:{P}:ecs:{R}:{A}:task-definition/{family}:{revision}",
  "aws_efs_file_system.arn": "arn:{P}:elasticfilesystem:{R}:{A}:file-system/{id}",
  "aws_eks_cluster.arn": "arn:{P}:eks:{R}:{A}:cluster/{name}",
  "aws_eks_fargate_profile.arn": "arn:{P}:eks:{R}:{A}:fargateprofile/{cluster_name}/{fargate_profile_name}/{profile_id}",
  "aws_eks_node_group.arn": "arn:{P}:eks:{R}:{A}:nodegroup/{cluster_name}/{node_group_name}/{group_id}",
  "aws_elasticache_replication_group.arn": "arn:{P}:elasticache:{R}:{A}:replicationgroup:{replication_group_id}",
  "aws_elasticsearch_domain.arn": "arn:{P}:es:{R}:{A}:domain/{domain_name}",
  "aws_glue_catalog_database.arn": "arn:{P}:glue:{R}:{A}:database/{name}",
  "aws_glue_catalog_table.arn": "arn:{P}:glue:{R}:{A}:table/{database_name}/{name}",
  "aws_glue_crawler.arn": "arn:{P}:glue:{R}:{A}:crawler/{name}",
  "aws_glue_job.arn": "arn:{P}:glue:{R}:{A}:job/{name}",
  "aws_guardduty_detector.arn": "arn:{P}:guardduty:{R}:{A}:detector/{detector_id}",
  "aws_iam_group.arn": "arn:{P}:iam::{A}:group{path}{name}",
  "aws_iam_instance_profile.arn": "arn:{P}:iam::{A}:instance-profile{path}{name}",
  "aws_iam_openid_connect_provider.arn": "arn:{P}:iam::{A}:oidc-provider/{url_without_scheme}",
  "aws_iam_policy.arn": "arn:{P}:iam::{A}:policy{path}{name}",
  "aws_iam_role.arn": "arn:{P}:iam::{A}:role{path}{name}",
  "aws_iam_saml_provider.arn": "arn:{P}:iam::{A}:saml-provider/{name}",
  "aws_iam_user.arn": "arn:{P}:iam::{A}:user{path}{name}",
  "aws_imagebuilder_image_pipeline.arn": "arn:{P}:imagebuilder:{R}:{A}:image-pipeline/{pipeline}",
  "aws_instance.arn": "arn:{P}:ec2:{R}:{A}:instance/{instance_id}",
  "aws_kinesis_firehose_delivery_stream.arn": "arn:{P}:firehose:{R}:{A}:deliverystream/{name}",
  "aws_kinesis_stream.arn": "arn:{P}:kinesis:{R}:{A}:stream/{name}",
  "aws_kinesis_stream_consumer.arn": "arn:{P}:kinesis:{R}:{A}:stream/{stream}/consumer/{name}:{created}",
  "aws_kinesis_video_stream.arn": "arn:{P}:kinesisvideo:{R}:{A}:stream/{name}/{created}",
  "aws_kms_alias.arn": "arn:{P}:kms:{R}:{A}:alias/{alias_name}",
  "aws_kms_alias.target_key_arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_kms_external_key.arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_kms_key.arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_kms_replica_key.arn": "arn:{P}:kms:{R}:{A}:key/{key_id}",
  "aws_lambda_alias.arn": "arn:{P}:lambda:{R}:{A}:function:{function}:{name}",
  "aws_lambda_function.arn": "arn:{P}:lambda:{R}:{A}:function:{function_name}",
  "aws_lambda_function.qualified_arn": "arn:{P}:lambda:{R}:{A}:function:{function_name}:{version}",
  "aws_lambda_layer_version.arn": "arn:{P}:lambda:{R}:{A}:layer:{layer_name}:{version}",
  "aws_launch_template.arn": "arn:{P}:ec2:{R}:{A}:launch-template/{template_id}",
  "aws_lb.arn": "arn:{P}:elasticloadbalancing:{R}:{A}:loadbalancer/{kind}/{name}/{lb_id}",
  "aws_lb_target_group.arn": "arn:{P}:elasticloadbalancing:{R}:{A}:targetgroup/{name}/{group_id}",
  "aws_mq_broker.arn": "arn:{P}:mq:{R}:{A}:broker:{broker_name}:{broker_id}",
  "aws_msk_cluster.arn": "arn:{P}:kafka:{R}:{A}:cluster/{cluster_name}/{cluster_id}",
  "aws_mwaa_environment.arn": "arn:{P}:airflow:{R}:{A}:environment/{name}",
  "aws_neptune_cluster.arn": "arn:{P}:rds:{R}:{A}:cluster:{cluster_identifier}",
  "aws_opensearch_domain.arn": "arn:{P}:es:{R}:{A}:domain/{domain_name}",
  "aws_organizations_policy.arn": "arn:{P}:organizations::{A}:policy/{organization}/{kind}/{policy_id}",
  "aws_prometheus_workspace.arn": "arn:{P}:aps:{R}:{A}:workspace/{workspace_id}",
  "aws_qldb_ledger.arn": "arn:{P}:qldb:{R}:{A}:ledger/{name}",
  "aws_rds_cluster.arn": "arn:{P}:rds:{R}:{A}:cluster:{cluster_identifier}",
  "aws_redshift_cluster.arn": "arn:{P}:redshift:{R}:{A}:cluster:{cluster_identifier}",
  "aws_rolesanywhere_trust_anchor.arn": "arn:{P}:rolesanywhere:{R}:{A}:trust-anchor/{anchor_id}",
  "aws_route53_zone.arn": "arn:{P}:route53:::hostedzone/{zone_id}",
  "aws_s3_access_point.arn": "arn:{P}:s3:{R}:{A}:accesspoint/{name}",
  "aws_s3_bucket.arn": "arn:{P}:s3:::{bucket}",
  "aws_s3control_object_lambda_access_point.arn": "arn:{P}:s3-object-lambda:{R}:{A}:accesspoint/{name}",
  "aws_sagemaker_endpoint.arn": "arn:{P}:sagemaker:{R}:{A}:endpoint/{name}",
  "aws_scheduler_schedule.arn": "arn:{P}:scheduler:{R}:{A}:schedule/{group}/{name}",
  "aws_scheduler_schedule_group.arn": "arn:{P}:scheduler:{R}:{A}:schedule-group/{name}",
  "aws_schemas_registry.arn": "arn:{P}:schemas:{R}:{A}:registry/{name}",
  "aws_secretsmanager_secret.arn": "arn:{P}:secretsmanager:{R}:{A}:secret:{secret_id}",
  "aws_security_group.arn": "arn:{P}:ec2:{R}:{A}:security-group/{group_id}",
  "aws_ses_domain_identity.arn": "arn:{P}:ses:{R}:{A}:identity/{domain}",
  "aws_ses_email_identity.arn": "arn:{P}:ses:{R}:{A}:identity/{email}",
  "aws_sesv2_email_identity.arn": "arn:{P}:ses:{R}:{A}:identity/{email_identity}",
  "aws_sfn_activity.arn": "arn:{P}:states:{R}:{A}:activity:{name}",
  "aws_sfn_state_machine.arn": "arn:{P}:states:{R}:{A}:stateMachine:{name}",
  "aws_sns_topic.arn": "arn:{P}:sns:{R}:{A}:{name}",
  "aws_sqs_queue.arn": "arn:{P}:sqs:{R}:{A}:{name}",
  "aws_ssm_document.arn": "arn:{P}:ssm:{R}:{A}:document/{name}",
  "aws_ssm_parameter.arn": "arn:{P}:ssm:{R}:{A}:parameter/{parameter}",
  "aws_subnet.arn": "arn:{P}:ec2:{R}:{A}:subnet/{subnet_id}",
  "aws_timestreamwrite_database.arn": "arn:{P}:timestream:{R}:{A}:database/{database_name}",
  "aws_transfer_server.arn": "arn:{P}:transfer:{R}:{A}:server/{server_id}",
  "aws_vpc.arn": "arn:{P}:ec2:{R}:{A}:vpc/{vpc_id}",
  "aws_wafv2_web_acl.arn": "arn:{P}:wafv2:{R}:{A}:{scope}/webacl/{name}/{acl_id}"
};
var idIsArn = /* @__PURE__ */ new Set([
  "aws_acm_certificate",
  "aws_iam_openid_connect_provider",
  "aws_iam_policy",
  "aws_iam_saml_provider",
  "aws_lb",
  "aws_lb_target_group",
  "aws_msk_cluster",
  "aws_secretsmanager_secret",
  "aws_sfn_state_machine",
  "aws_sns_topic"
]);

// src/read/terraform/attributes.ts
function computedAttribute(asked) {
  const { isData, type, name, origin, at, known: known2 } = asked;
  if (isData) {
    const typed = typedData[`${type}.${name}`];
    const pinned = typed && pinOf(typed, known2);
    if (pinned !== void 0) return { kind: "string", value: pinned, at };
    if (typed) return unknown(at, later(origin), hole(typed, origin));
    if (type === "aws_iam_policy" && name === "arn") return policyArn(asked);
    if (type === "aws_iam_policy" && name === "policy") return policyText(asked);
    if (type === "aws_service_principal" && (name === "name" || name === "id")) return servicePrincipal(asked);
  }
  const format2 = arnFormats[`${type}.${name === "id" && idIsArn.has(type) ? "arn" : name}`];
  if (format2) return shaped2(shapeOf(format2, asked), asked);
  const nameAttribute = namedBy[type];
  if (nameAttribute !== void 0 && (name === "id" || name === nameAttribute)) return namePart(nameAttribute, asked);
  return void 0;
}
var later = (origin) => `${origin} is known after apply`;
var pinOf = (domain, { accountId, partition, region }) => domain === "own-account" ? accountId : domain === "partition" ? partition : domain === "region" ? region : void 0;
var shaped2 = (shape, { origin, at }) => unknown(at, later(origin), { domain: "arn", origin, shape });
function namePart(attribute2, { origin, at, configured: configured2 }) {
  const value = configured2(attribute2);
  const isNamed = value && value.kind !== "absent" && !(value.kind === "string" && value.value === "");
  return isNamed ? value : unknown(at, later(origin), hole("name", origin));
}
function policyArn(asked) {
  const { origin, configured: configured2 } = asked;
  const arn = configured2("arn");
  if (arn && arn.kind !== "absent") return arn;
  const owner = hole("name", `${origin} owner`);
  const path = hole("path", `${origin} path`);
  return shaped2([...shapeOf("arn:{P}:iam::", asked), owner, ":policy", path, ...shapeOf("{name}", asked)], asked);
}
function policyText({ at, configured: configured2, managedPolicy }) {
  const [arn, named2] = [configured2("arn"), configured2("name")];
  const last = arn && textParts(arn)?.at(-1);
  const ofAws = /:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(typeof last === "string" ? last : "");
  const name = ofAws?.[1] ?? (named2?.kind === "string" ? named2.value : void 0);
  const document = name === void 0 ? void 0 : managedPolicy(name);
  if (document === void 0) return void 0;
  return { kind: "string", value: document, at, written: { text: elsewhere(document, at), holes: [] } };
}
function servicePrincipal(asked) {
  return textOf([...shapeOf("{service_name}.", asked), hole("url-suffix", asked.origin)], asked.at);
}
function shapeOf(format2, { isData, origin, configured: configured2, known: known2 }) {
  return format2.split(/[{}]/).flatMap((piece, index2) => {
    if (index2 % 2 === 0) return piece === "" ? [] : [piece];
    const typed = TYPED[piece];
    if (typed) return [pinOf(typed.domain, known2) ?? typed];
    const value = configured2(piece === "url_without_scheme" ? "url" : piece);
    const written3 = value !== void 0 && value.kind !== "absent";
    const parts = written3 ? textParts(value) : void 0;
    if (piece === "url_without_scheme" && value?.kind === "string") return [value.value.replace(/^https:\/\//, "")];
    if (piece === "path") return parts ?? [written3 || isData ? hole("path", `${origin}.path`) : "/"];
    return parts ?? [hole("name", `${origin}.${piece}`)];
  });
}
var TYPED = {
  P: hole("partition", "partition"),
  R: hole("region", "region"),
  A: hole("own-account", "account")
};
var typedData = {
  "aws_caller_identity.account_id": "own-account",
  "aws_caller_identity.id": "own-account",
  "aws_caller_identity.arn": "arn",
  "aws_partition.partition": "partition",
  "aws_partition.id": "partition",
  "aws_partition.dns_suffix": "url-suffix",
  "aws_region.name": "region",
  "aws_region.region": "region",
  "aws_region.id": "region",
  "aws_organizations_organization.id": "name",
  "aws_organizations_organization.master_account_id": "account"
};
var namedBy = {
  aws_s3_bucket: "bucket",
  aws_iam_role: "name",
  aws_iam_user: "name",
  aws_iam_group: "name",
  aws_dynamodb_table: "name",
  aws_ecr_repository: "name",
  aws_cloudwatch_log_group: "name",
  aws_lambda_function: "function_name"
};

// src/read/terraform/blocks.ts
function blocksOf(block, type, scope) {
  const list = [];
  let open;
  for (const nested of block.body.blocks) {
    const inside = nested.text ? { ...scope, text: nested.text } : scope;
    if (nested.type === type) list.push({ block: nested, scope: inside, when: [] });
    else if (nested.type === "dynamic" && nested.labels[0]?.value === type) {
      const made = dynamic(nested, type, inside);
      list.push(...made.list);
      open ??= made.open;
    }
  }
  return { list, ...open === void 0 ? {} : { open } };
}
function dynamic(block, type, scope) {
  const find = (name2) => block.body.attributes.find((a) => a.name === name2)?.value;
  const content2 = block.body.blocks.find((b) => b.type === "content");
  const forEach = find("for_each");
  if (!content2 || !forEach) return { list: [] };
  const iterator = find("iterator");
  const name = iterator?.kind === "variable" ? iterator.name : type;
  const { items, open } = eachOf(evaluate(forEach, scope), scope, forEach);
  const at = placeOf(scope, forEach);
  const list = items.map(({ key, value }) => {
    const each2 = {
      kind: "map",
      entries: [
        { key: "key", keyAt: at, value: key },
        { key: "value", keyAt: at, value }
      ],
      at
    };
    return { block: content2, scope: withName(scope, name, each2), when: value.at.when ?? [] };
  });
  return { list, ...open === void 0 ? {} : { open } };
}
function nestedAttribute(nested, name) {
  const found = nested.block.body.attributes.find((a) => a.name === name);
  if (!found) return void 0;
  const value = evaluate(found.value, nested.scope);
  if (value.kind === "absent") return void 0;
  return nested.when.length === 0 ? value : { ...value, at: within(value.at, { ...value.at, via: [], when: nested.when }) };
}

// src/read/terraform/block-content.ts
var contentOf = (declared2, scope) => ({
  at: declared2.text.span(declared2.block.start, declared2.block.headerEnd),
  when: [],
  argument: (name) => {
    const expression = attribute(declared2, name);
    const value = expression && evaluate(expression, scope);
    return value?.kind === "absent" ? void 0 : value;
  },
  blocks: (type) => {
    const { list, ...open } = blocksOf(declared2.block, type, scope);
    return { list: list.map(nestedContent), ...open };
  }
});
var nestedContent = (nested) => ({
  at: nested.scope.text.span(nested.block.start, nested.block.headerEnd),
  when: nested.when,
  argument: (name) => nestedAttribute(nested, name),
  blocks: (type) => {
    const { list, ...open } = blocksOf(nested.block, type, nested.scope);
    return { list: list.map(nestedContent), ...open };
  }
});
function valuesAt([first = "", ...rest2], content2) {
  const value = content2.argument(first);
  if (rest2.length === 0) return value ? [value] : [];
  const { list, open } = content2.blocks(first);
  if (list.length > 0) return list.flatMap((block) => valuesAt(rest2, block));
  if (value) return within3(asDocument(value), rest2);
  return open === void 0 ? [] : [unknown(content2.at, open, hole("free", first))];
}
function within3(value, [step, ...rest2]) {
  if (step === void 0) return [value];
  return possibilities(value).flatMap((one3) => {
    if (one3.kind === "unknown") return [one3];
    if (step === "[]") {
      const items = listed(one3).flatMap((item) => within3(item, rest2));
      return one3.kind === "list" && one3.open !== void 0 ? [...items, unknown(one3.at, one3.open, hole("free", one3.open))] : items;
    }
    const found = child(one3, step);
    return found ? within3(found, rest2) : [];
  });
}

// src/read/terraform/policy-statement.ts
function principalsOf(blocks, at) {
  if (blocks.list.length === 0 && blocks.open === void 0) return void 0;
  const [only] = blocks.list;
  if (blocks.list.length === 1 && blocks.open === void 0 && only) {
    const type = only.argument("type");
    const identifiers = only.argument("identifiers");
    if (isStar(type) && identifiers?.kind === "list" && identifiers.items.length === 1 && isStar(identifiers.items[0]))
      return identifiers.items[0] && inherit(identifiers.items[0], identifiers.at);
  }
  const entries = [];
  let open = blocks.open;
  for (const nested of blocks.list) {
    const type = nested.argument("type");
    const identifiers = nested.argument("identifiers");
    const entry2 = type && identifiers && keyed(type, variablesMarked(identifiers));
    if (entry2) gather(entries, entry2);
    else open ??= "a type of principal is not known";
  }
  return { kind: "map", entries, ...open === void 0 ? {} : { open }, at };
}
var isStar = (value) => value?.kind === "string" && value.value === "*";
function conditionsOf(blocks, at) {
  if (blocks.list.length === 0 && blocks.open === void 0) return void 0;
  const operators = [];
  let open = blocks.open;
  for (const nested of blocks.list) {
    const test = nested.argument("test");
    const variable2 = nested.argument("variable");
    const values2 = nested.argument("values");
    const key = variable2 && values2 && keyed(variable2, variablesMarked(values2));
    const operator = test && key && keyed(test, { kind: "map", entries: [key], at: key.keyAt });
    if (operator) addCondition(operators, operator, key);
    else open ??= "a condition is not known";
  }
  return { kind: "map", entries: operators, ...open === void 0 ? {} : { open }, at };
}
function addCondition(operators, operator, key) {
  const index2 = operators.findIndex((e) => e.key === operator.key);
  const before = operators[index2];
  if (before?.value.kind !== "map") {
    operators.push(operator);
    return;
  }
  const keys2 = [...before.value.entries];
  gather(keys2, key);
  const grown = { ...before.value, entries: keys2 };
  operators[index2] = { ...before, value: grown };
}
function gather(entries, entry2) {
  const index2 = entries.findIndex((e) => e.key === entry2.key);
  const before = entries[index2];
  if (!before) {
    entries.push(entry2);
    return;
  }
  entries[index2] = { ...before, value: together(before.value, entry2.value, before.keyAt) };
}
function together(a, b, at) {
  const open = [a, b].map((v) => v.kind === "list" ? v.open : v.kind === "unknown" ? v.because : void 0).find((o) => o !== void 0);
  const items = [a, b].flatMap(
    (v) => v.kind === "list" ? v.items.map((item) => inherit(item, v.at)) : v.kind === "unknown" ? [] : [v]
  );
  return { kind: "list", items, ...open === void 0 ? {} : { open }, at };
}
function variablesMarked(value) {
  switch (value.kind) {
    case "string":
      return value.value.includes("&{") ? { kind: "string", value: value.value.replaceAll("&{", "${"), at: value.at } : value;
    case "pattern":
      return { kind: "pattern", parts: value.parts.map(marked2), at: value.at };
    case "list":
      return { ...value, items: value.items.map(variablesMarked) };
    case "alternatives":
      return { ...value, choices: value.choices.map(variablesMarked) };
    default:
      return value;
  }
}
var marked2 = (part) => typeof part === "string" ? part.replaceAll("&{", "${") : part;

// src/read/terraform/policy-document.ts
var policyDocument = (declared2, instance, module) => documentOf(contentOf(declared2, { ...instance.scope, module }));
function documentOf(content2) {
  const { at } = content2;
  const own = content2.blocks("statement");
  const merged = new Merged();
  const list = (name) => {
    const value = content2.argument(name);
    if (value) merged.documents(value);
  };
  list("source_policy_documents");
  for (const block of own.list) merged.statement(statementOf(block));
  if (own.open !== void 0) merged.open ??= own.open;
  list("override_policy_documents");
  const version = content2.argument("version") ?? { kind: "string", value: "2012-10-17", at };
  const entries = [
    { key: "Version", keyAt: at, value: version },
    { key: "Statement", keyAt: at, value: merged.list(at) }
  ];
  return { kind: "json", value: { kind: "map", entries, at }, at };
}
var MOST_STATEMENTS = 2e3;
var Merged = class {
  open;
  statements = [];
  documents(value) {
    for (const one3 of possibilities(value)) {
      if (one3.kind === "list") {
        for (const item of listed(one3)) this.document(item);
        this.open ??= one3.open;
      } else if (one3.kind !== "absent") this.open ??= "because" in one3 ? one3.because : "the documents are not known";
    }
  }
  document(value) {
    for (const one3 of possibilities(asDocument(value))) {
      if (one3.kind === "absent" || one3.kind === "unknown" && isEmptyText2(value)) continue;
      const statements = child(one3, "Statement");
      if (one3.kind !== "map") this.open ??= "because" in one3 ? one3.because : "a document is not known";
      else this.open ??= one3.open ?? (statements?.kind === "list" ? statements.open : void 0);
      if (statements?.kind === "unknown") this.open ??= statements.because;
      else for (const statement of listed(statements)) this.statement(inherit(statement, one3.at));
    }
  }
  statement(value) {
    if (this.statements.length >= MOST_STATEMENTS) {
      this.open ??= "there are too many statements";
      return;
    }
    const sid = knownSid(value);
    const index2 = sid === void 0 ? -1 : this.statements.findIndex((other) => knownSid(other) === sid);
    if (index2 < 0 || value.at.when) this.statements.push(value);
    else this.statements[index2] = value;
  }
  list(at) {
    return { kind: "list", items: this.statements, ...this.open === void 0 ? {} : { open: this.open }, at };
  }
};
var isEmptyText2 = (value) => value.kind === "string" && value.value.trim() === "";
function knownSid(statement) {
  const sid = child(statement, "Sid");
  const text2 = sid && knownText(sid);
  return text2 === "" ? void 0 : text2;
}
var ELEMENTS = [
  ["sid", "Sid", false],
  ["actions", "Action", false],
  ["not_actions", "NotAction", false],
  ["resources", "Resource", true],
  ["not_resources", "NotResource", true]
];
function statementOf(block) {
  const { at } = block;
  const entries = [];
  const effect = block.argument("effect");
  entries.push({ key: "Effect", keyAt: at, value: effect ?? { kind: "string", value: "Allow", at } });
  for (const [argument, element2, variables] of ELEMENTS) {
    const value = block.argument(argument);
    if (!value || isEmptyList2(value)) continue;
    entries.push({ key: element2, keyAt: value.at, value: variables ? variablesMarked(value) : value });
  }
  for (const [type, element2] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"]
  ]) {
    const principals = principalsOf(block.blocks(type), at);
    if (principals) entries.push({ key: element2, keyAt: at, value: principals });
  }
  const conditions = conditionsOf(block.blocks("condition"), at);
  if (conditions) entries.push({ key: "Condition", keyAt: at, value: conditions });
  return { kind: "map", entries, at: block.when.length > 0 ? within(at, { ...at, when: block.when }) : at };
}
var isEmptyList2 = (value) => value.kind === "list" && value.items.length === 0 && value.open === void 0;

// src/read/terraform/resource-object.ts
function resourceObject(module, address, at) {
  const declared2 = module.directory.resources.get(address);
  if (!declared2) return failed(at, `there is no ${address}`);
  return instanceObject(
    instancesOf(module, declared2, address),
    at,
    (instance) => instanceMap(module, declared2, instance)
  );
}
function instanceMap(module, declared2, instance) {
  return {
    kind: "map",
    entries: [],
    open: "the other attributes are known after apply",
    lazy: (name) => attributeOf3(module, declared2, instance, name),
    at: headerOf(declared2)
  };
}
var headerOf = ({ block, text: text2 }) => text2.span(block.start, block.headerEnd);
function carrierOf(module, declared2, instance) {
  const when = [...module.when, ...instance.when];
  return {
    address: module.prefix + instance.address,
    type: declared2.block.labels[0]?.value ?? "",
    root: module.ancestors[0] ?? module.directory.path,
    at: { ...headerOf(declared2), ...when.length === 0 ? {} : { when } }
  };
}
function attributeOf3(module, declared2, instance, name) {
  const at = headerOf(declared2);
  return memoised(module, `${instance.address}.${name}`, at, () => {
    const written3 = configured(declared2, instance, name);
    const isWhole3 = written3 && written3.kind !== "pattern" && written3.kind !== "unknown" && written3.kind !== "absent";
    if (isWhole3) return written3;
    const planned = module.inputs?.attribute(module.prefix + instance.address, name);
    if (planned) return planned;
    if (written3 && written3.kind !== "absent") return written3;
    const type = declared2.block.labels[0]?.value ?? "";
    if (declared2.block.type === "data" && type === "aws_iam_policy_document" && (name === "json" || name === "minified_json"))
      return policyDocument(declared2, instance, module);
    const origin = `${module.prefix}${instance.address}.${name}`;
    const isData = declared2.block.type === "data";
    const { known: known2, managedPolicy } = module.project;
    const get = (other) => configured(declared2, instance, other);
    return computedAttribute({ isData, type, name, origin, at, configured: get, known: known2, managedPolicy }) ?? unknown(at, `${origin} is known after apply`, hole(domainOf(name), origin));
  });
}
function configured(declared2, instance, name) {
  const expression = attribute(declared2, name);
  return expression && evaluate(expression, instance.scope);
}

// src/read/terraform/references.ts
function reference(expression, scope) {
  const steps = [];
  let base = expression;
  while (base.kind === "attribute" || base.kind === "index") {
    steps.push(base);
    base = base.of;
  }
  steps.reverse();
  if (base.kind !== "variable") return follow(evaluate(base, scope), steps, scope);
  const given = bound(scope, base.name);
  return given ? follow(given, steps, scope) : declared(base, steps, scope);
}
function declared(base, steps, scope) {
  const { references: references2 } = scope.module;
  const changing = steps.findIndex((step) => !isFixed(step));
  const fixed = changing < 0 ? steps.length : changing;
  const beginning2 = steps[fixed - 1] ?? base;
  const known2 = references2.get(beginning2);
  if (known2) return follow(known2, steps.slice(fixed), scope);
  const { value, taken } = named(base.name, base, steps, scope);
  if (taken > fixed) return value;
  const begun = follow(value, steps.slice(taken, fixed), scope);
  references2.set(beginning2, begun);
  return follow(begun, steps.slice(fixed), scope);
}
var follow = (value, steps, scope) => steps.reduce((of, step) => into(of, step, scope), value);
var isFixed = (step) => step.kind === "attribute" || step.key.kind === "literal";
function into(of, step, scope) {
  if (step.kind === "attribute") return member(of, step.name, step, scope);
  return indexed(of, evaluate(step.key, scope), step, scope);
}
function named(name, base, steps, scope) {
  const [first, second] = steps.map((step) => step.kind === "attribute" ? step.name : void 0);
  const at = placeOf(scope, base);
  switch (name) {
    case "var":
    case "local":
    case "module":
      if (first === void 0) return { value: failed(at, `${name} needs a name`), taken: 0 };
      return { value: used(lookUp(name, first, scope, at), steps[0] ?? base, scope, `${name}.${first}`), taken: 1 };
    case "path":
      return { value: pathOf(first, scope, base), taken: 1 };
    case "terraform":
      return {
        value: terraformOf(first ?? "", scope, at),
        taken: 1
      };
    case "each":
    case "count":
    case "self":
      return { value: unknownAt(scope, base, `${name} has no value here`), taken: steps.length };
    case "data":
      if (first === void 0 || second === void 0)
        return { value: failed(at, "data needs a type and a name"), taken: 0 };
      return { value: resourceObject(scope.module, `data.${first}.${second}`, at), taken: 2 };
    default:
      if (first === void 0) return { value: failed(at, `there is no ${name}`), taken: 0 };
      return { value: resourceObject(scope.module, `${name}.${first}`, at), taken: 1 };
  }
}
function lookUp(root, name, scope, at) {
  if (root === "var") return variable(scope.module, name, at);
  return root === "local" ? local(scope.module, name, at) : moduleObject(scope.module, name, at);
}
function terraformOf(name, { module }, at) {
  const { workspace } = module.project.known;
  if (name === "workspace" && workspace !== void 0) return { kind: "string", value: workspace, at };
  return unknown(at, `terraform.${name} is set when Terraform runs`, hole("name", `terraform.${name}`));
}
function pathOf(which, scope, base) {
  const at = placeOf(scope, base);
  if (which === "module") return { kind: "string", value: scope.module.directory.path || ".", at };
  const root = scope.module.ancestors[0] ?? scope.module.directory.path;
  return { kind: "string", value: root || ".", at };
}

// src/read/terraform/template.ts
function literalOf(literal2, scope) {
  const at = placeOf(scope, literal2);
  const { value } = literal2;
  if (value === null) return { kind: "absent", at };
  if (typeof value === "boolean") return { kind: "boolean", value, at };
  if (typeof value === "number") {
    const source = literal2.source === void 0 ? String(value) : plainDecimal(literal2.source);
    return { kind: "number", value, at, ...source === String(value) ? {} : { source } };
  }
  if (!value.includes("{")) return { kind: "string", value, at };
  return { kind: "string", value, at, written: { text: writtenText(literal2, value, scope), holes: [] } };
}
function writtenText(literal2, value, scope) {
  if (literal2.text) return decoded(scope.text, literal2.text.runs);
  return decoded(scope.text, [{ text: value, start: literal2.start + 1, end: literal2.start + 1 + value.length }]);
}
var templateOf = (template, scope) => textOf2(fill(template.parts, scope), scope, placeOf(scope, template));
function textOf2(filled2, scope, at) {
  const bad = filled2.find((piece) => "value" in piece && piece.value.kind === "failed");
  if (bad && "value" in bad) return bad.value;
  if (filled2.some((piece) => "text" in piece && plain(piece.text).includes("{")))
    return textFrom(
      filled2.flatMap(
        (piece) => "text" in piece ? [{ text: decoded(scope.text, piece.text.runs) }] : stretchesAt(piece.value, piece.at)
      ),
      at
    );
  return speltOut(
    filled2.flatMap(
      (piece) => "text" in piece ? [{ text: elsewhere(plain(piece.text), at) }] : stretchesAt(piece.value, piece.at)
    ),
    at
  );
}
var plain = (text2) => text2.runs.map((run) => run.text).join("");
function stretchesAt(value, at) {
  if (value.kind === "string")
    return value.written ? stretchesOf(value) ?? [] : [{ text: elsewhere(value.value, at) }];
  return value.kind === "pattern" && value.written ? stretchesOf(value) ?? [] : [{ value, at }];
}
function fill(parts, scope) {
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "text":
        return [{ text: part }];
      case "interpolation": {
        const value = evaluate(part.value, scope);
        const at = placeOf(scope, part);
        const isText = value.kind !== "absent" && value.kind !== "list" && value.kind !== "map";
        return [{ at, value: isText ? value : failed(at, `${nameOf(value)} cannot be part of text`) }];
      }
      case "if":
        return branch(part, scope);
      case "for":
        return repeat(part, scope);
    }
  });
}
var nameOf = ({ kind }) => kind === "absent" ? "null" : `a ${kind}`;
function branch(part, scope) {
  const decisions2 = decide(part.test, scope);
  const [only] = decisions2;
  if (decisions2.length === 1 && only) return fill(only.holds ? part.yes : part.no, scope);
  const at = placeOf(scope, part);
  const choices2 = decisions2.map(
    ({ holds, when }) => conditioned(textOf2(fill(holds ? part.yes : part.no, scope), scope, at), when)
  );
  return [{ at, value: { kind: "alternatives", choices: choices2, at } }];
}
function repeat(part, scope) {
  const { items, open } = eachOf(evaluate(part.collection, scope), scope, part.collection);
  const at = placeOf(scope, part);
  const filled2 = items.flatMap((item) => fill(part.body, visiting(part, item, scope)));
  if (open === void 0) return filled2;
  return [...filled2, { at, value: { kind: "unknown", hole: hole("free", open), because: open, at } }];
}

// src/read/terraform/evaluate.ts
function evaluate(expression, scope) {
  const { budget } = scope.module.project;
  if (++budget.steps > MOST_STEPS || budget.depth >= DEEPEST)
    return unknown(placeOf(scope, expression), "evaluation was stopped: it takes too many steps", hole("free", "limit"));
  budget.depth++;
  const value = dispatch(expression, scope);
  budget.depth--;
  return value;
}
function dispatch(expression, scope) {
  switch (expression.kind) {
    case "literal":
      return literalOf(expression, scope);
    case "template":
      return templateOf(expression, scope);
    case "wrapped":
    case "paren":
      return evaluate(expression.inner, scope);
    case "tuple":
      return tupleOf(expression, scope);
    case "object":
      return objectOf(expression, scope);
    case "for":
      return evaluateFor(expression, scope);
    case "variable":
    case "attribute":
    case "index":
      return reference(expression, scope);
    case "splat":
      return splat(expression, scope);
    case "item":
      return scope.item ?? failed(placeOf(scope, expression), "no item here");
    case "call":
      return callFunction(expression, scope);
    case "unary":
      return unary(expression, scope);
    case "binary":
      return binary2(expression, scope);
    case "conditional":
      return conditional(expression, scope);
    case "embedded":
      return embedded(expression, scope);
  }
}
function embedded({ inner, text: text2, from, start, end }, scope) {
  const value = evaluate(inner, { ...scope, text: text2 });
  if (from === "override") return value;
  return inner.kind === "literal" || inner.kind === "template" ? { ...value, at: placeOf(scope, { start, end }) } : value;
}
function used(value, expression, scope, name) {
  return { ...value, at: reached(value.at, { at: placeOf(scope, expression), note: `used here as ${name}` }) };
}

// src/read/terraform/conditional.ts
function conditional(expression, scope) {
  const test = evaluate(expression.test, scope);
  if (test.kind === "failed") return test;
  if (test.kind === "absent") return failed(test.at, "null is no condition");
  const choices2 = decisions(test, () => sourceOf(scope, expression.test)).map(({ holds, when }) => {
    const [taken, other] = holds ? [expression.yes, expression.no] : [expression.no, expression.yes];
    const value = asTypeOf(other, evaluate(taken, scope));
    return conditioned(value, when);
  });
  return oneOf(choices2, scope, expression);
}
function asTypeOf(other, value) {
  if (value.kind !== "number" && value.kind !== "boolean") return value;
  const isText = other.kind === "template" || other.kind === "literal" && typeof other.value === "string";
  return isText ? { kind: "string", value: value.source ?? String(value.value), at: value.at } : value;
}
var decide = (test, scope) => decisions(evaluate(test, scope), () => sourceOf(scope, test));
function decisions(value, source) {
  return possibilities(value).flatMap((one3) => {
    const when = one3.at.when ?? [];
    const known2 = booleanOf(one3);
    if (known2 !== void 0) return [{ holds: known2, when }];
    const text2 = source();
    return [true, false].map((holds) => ({ holds, when: [...when, negated(text2, holds)] }));
  });
}
var negated = (text2, holds) => text2.startsWith("!") && !/[&|=<>?]/.test(text2) ? { test: text2.slice(1), holds: !holds } : { test: text2, holds };
function booleanOf(value) {
  if (value.kind === "boolean") return value.value;
  if (value.kind === "string" && (value.value === "true" || value.value === "false")) return value.value === "true";
  return void 0;
}
var MOST_CASES = 64;
function oneOf(choices2, scope, range2) {
  const flat = choices2.flatMap(choicesOf).filter(({ at }) => !contradicts(at.when ?? []));
  const [first] = flat;
  if (flat.length === 1 && first) return first;
  if (flat.length > MOST_CASES) return unknownAt(scope, range2, "there are too many cases");
  return {
    kind: "alternatives",
    choices: flat.map((one3) => inherit(one3, placeOf(scope, range2))),
    at: placeOf(scope, range2)
  };
}

// src/read/terraform/for.ts
function eachOf(collection, scope, expression) {
  const found = [];
  let open;
  for (const one3 of possibilities(collection)) {
    if (one3.kind === "absent") continue;
    found.push(...itemsOf(one3));
    open ??= opennessOf(one3);
  }
  if (open === void 0) return { items: found };
  return { items: [...found, symbolic(open, scope, expression)], open };
}
var visited = /* @__PURE__ */ new WeakMap();
function itemsOf(one3) {
  const items = visited.get(one3) ?? listItems(one3);
  visited.set(one3, items);
  return items;
}
function listItems(one3) {
  if (one3.kind === "list")
    return one3.items.map((item, index2) => {
      const value = inherit(item, one3.at);
      return { key: one3.set ? value : { kind: "number", value: index2, at: item.at }, value };
    });
  if (one3.kind !== "map") return [];
  return sortedEntries(one3).map((e) => {
    const key = e.keyParts ? { kind: "pattern", parts: e.keyParts, at: e.keyAt } : { kind: "string", value: e.key, at: e.keyAt };
    return { key: inherit(key, one3.at), value: inherit(e.value, one3.at) };
  });
}
function opennessOf(one3) {
  if (one3.kind === "list") return one3.open;
  if (one3.kind === "map") return one3.open ?? (one3.lazy ? "its attributes are computed one by one" : void 0);
  return "because" in one3 ? one3.because : "the collection is not known";
}
function symbolic(because, scope, expression) {
  const source = sourceOf(scope, expression);
  const at = { ...placeOf(scope, expression), when: [{ test: `${source} is not empty`, holds: true }] };
  return {
    key: unknown(at, because, hole("free", `${source}[\u2026].key`)),
    value: unknown(at, because, hole("free", `${source}[\u2026]`))
  };
}
function visiting(names, { key, value }, scope) {
  const outer = names.keyName === void 0 ? scope : withName(scope, names.keyName, key);
  return withName(outer, names.valueName, value);
}
function evaluateFor(expression, scope) {
  const { items, open } = eachOf(evaluate(expression.collection, scope), scope, expression.collection);
  const at = placeOf(scope, expression);
  const values2 = [];
  const entries = /* @__PURE__ */ new Map();
  let unkeyed = open;
  for (const item of items) {
    const { value } = item;
    const inner = visiting(expression, item, scope);
    for (const { when } of kept(expression.test, inner)) {
      const result = inherit(conditioned(evaluate(expression.value, inner), when), {
        ...at,
        ...value.at.when ? { when: value.at.when } : {}
      });
      if (!expression.key) values2.push(result);
      else {
        const entry2 = keyed(evaluate(expression.key, inner), result);
        if (entry2) add(entries, entry2, expression.grouped);
        else unkeyed ??= "its keys are not known";
      }
    }
  }
  const openness = unkeyed === void 0 ? {} : { open: unkeyed };
  return expression.key ? { kind: "map", entries: [...entries.values()], ...openness, at } : { kind: "list", items: values2, ...openness, at };
}
var kept = (test, scope) => test ? decide(test, scope).filter(({ holds }) => holds) : [{ holds: true, when: [] }];
function add(entries, entry2, grouped) {
  if (!grouped) {
    entries.set(entry2.key, entry2);
    return;
  }
  const before = entries.get(entry2.key)?.value;
  const items = before?.kind === "list" ? before.items : [];
  entries.set(entry2.key, { ...entry2, value: { kind: "list", items: [...items, entry2.value], at: entry2.value.at } });
}
function knownText(value) {
  if (value.kind === "string") return value.value;
  const parts = value.kind === "json" ? partsOf([{ value, at: value.at }]) : textParts(value);
  return parts?.every((part) => typeof part === "string") ? parts.join("") : void 0;
}

// src/read/terraform/load.ts
var Directories = class {
  files;
  parsed = /* @__PURE__ */ new Map();
  manifests = /* @__PURE__ */ new Map();
  known = /* @__PURE__ */ new Map();
  constructor(files2) {
    this.files = files2;
  }
  /** A directory's module; `undefined` when it holds no Terraform. */
  get(path) {
    if (!this.known.has(path)) this.known.set(path, this.load(path));
    return this.known.get(path);
  }
  /** A file as parsed, once; nothing when it is not to be had. */
  open(path) {
    const known2 = this.parsed.get(path);
    if (known2) return known2;
    const source = this.files.open(path);
    if (!("text" in source)) return void 0;
    const parsed = parseFile(source);
    this.parsed.set(path, parsed);
    return parsed;
  }
  /** Every file that was parsed, in the order of its path. */
  all() {
    return [...this.parsed.values()].sort((a, b) => a.source.path < b.source.path ? -1 : 1);
  }
  /** Where `terraform init` put the module of a call, as the root's manifest says; `undefined` when it does not. */
  installed(root, callPath) {
    const manifest = this.manifests.get(root) ?? manifestOf(root, this.files);
    this.manifests.set(root, manifest);
    const entry2 = manifest.find((one3) => text(child(one3, "Key")) === callPath.join("."));
    const directory = text(child(entry2, "Dir"));
    return directory === void 0 ? void 0 : resolvePath(root, directory);
  }
  load(path) {
    const names = this.files.list(path);
    const open = (name) => listOf2(this.open(inDirectory(path, name)));
    const files2 = names.filter((name) => isTerraform(name) && !isShadowed(name, names)).flatMap(open);
    return files2.length === 0 ? void 0 : directoryOf(path, files2, automaticTfvars(names).flatMap(open));
  }
};
var listOf2 = (one3) => one3 === void 0 ? [] : [one3];
var inDirectory = (directory, name) => filePath(directory === "" ? name : `${directory}/${name}`);
var isShadowed = (name, names) => /\.tf(\.json)?$/.test(name) && names.includes(name.replace(/\.tf(\.json)?$/, ".tofu$1"));
var automaticTfvars = (names) => [
  ...["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name)),
  ...names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name))
];
function calledDirectory(module, call, name) {
  const source = sourceOfCall(module, call);
  if (source === void 0) return void 0;
  const path = isLocal(source) ? resolvePath(module.directory.path, source) : module.project.directories.installed(module.ancestors[0] ?? module.directory.path, [...module.callPath, name]);
  return path === void 0 ? void 0 : module.project.directories.get(path);
}
function manifestOf(root, files2) {
  const manifest = files2.open(inDirectory(root, ".terraform/modules/modules.json"));
  if (!("text" in manifest)) return [];
  return listed(child(parseJson(verbatim(manifest.path, manifest.text)).value, "Modules"));
}
var text = (value) => value && knownText(value);
function sourceOfCall(module, call) {
  const expression = attribute(call, "source");
  return expression && knownText(evaluate(expression, scopeIn(module, call)));
}
var isLocal = (source) => /^\.\.?(\/|$)/.test(source);

// src/policy/boundaries.ts
function asBoundaries(policies, principals, attachments2, origins) {
  const named2 = new Set(principals.flatMap(({ boundary: boundary2 }) => references(boundary2)));
  for (const { policy } of attachments2) if (policy.refers !== void 0) named2.delete(policy.refers);
  if (named2.size === 0) return policies;
  return policies.map(
    (policy) => policy.kind === "identity" && origins(policy.carrier.address).some((o) => named2.has(o)) ? boundary(policy) : policy
  );
}
var references = (setting) => setting.flatMap((one3) => one3.is === "known" && one3.value.refers !== void 0 ? [one3.value.refers] : []);
var boundary = (policy) => ({
  ...policy,
  kind: "boundary",
  statements: policy.statements.map((statement) => ({ ...statement, kind: "boundary" }))
});

// src/read/terraform/assumptions.ts
function assumptionOf(carrier, { argument, blocks }) {
  const { at, type } = carrier;
  const none = wordSetting(void 0, at);
  if (type === "aws_rolesanywhere_profile")
    return [
      {
        carrier,
        by: "Roles Anywhere profile",
        roles: wordsOf(argument("role_arns"), [], []).words,
        seconds: numberSetting(argument("duration_seconds"), at),
        sessionName: none,
        acceptsSessionName: wordSetting(argument("accept_role_session_name"), at),
        isNarrowed: isAnySet([argument("session_policy"), argument("managed_policy_arns")])
      }
    ];
  if (type !== "aws_transfer_user" && type !== "aws_transfer_access") return [];
  const { list, open } = blocks("home_directory_mappings");
  const isMapped2 = list.length > 0 ? "yes" : open === void 0 ? "no" : "unknown";
  const hasPolicy = isAnySet([argument("policy")]);
  return [
    {
      carrier,
      by: "Transfer Family user",
      roles: wordsOf(argument("role"), [], []).words,
      seconds: numberSetting(void 0, at),
      sessionName: none,
      acceptsSessionName: none,
      isNarrowed: hasPolicy === "no" ? isMapped2 : isMapped2 === "yes" ? "yes" : hasPolicy
    }
  ];
}
var providerAssumption = (carrier, { argument }) => ({
  carrier,
  by: "provider",
  roles: wordsOf(argument("role_arn"), [], []).words,
  seconds: durationSetting(argument("duration"), carrier.at),
  sessionName: wordSetting(argument("session_name"), carrier.at),
  acceptsSessionName: wordSetting(void 0, carrier.at),
  isNarrowed: isAnySet([argument("policy"), argument("policy_arns")])
});

// src/read/terraform/carriers.ts
var identity2 = (at) => [{ at, kind: "identity" }];
var session = (at) => [{ at, kind: "session" }];
var on = (service, at = "policy") => [{ at, kind: "resource", service }];
var endpoint = [{ at: "policy", kind: "endpoint" }];
var carriers = {
  aws_iam_policy: identity2("policy"),
  aws_iam_role_policy: identity2("policy"),
  aws_iam_user_policy: identity2("policy"),
  aws_iam_group_policy: identity2("policy"),
  aws_iam_role: [
    { at: "assume_role_policy", kind: "trust" },
    { at: "inline_policy.policy", kind: "identity" }
  ],
  aws_ssoadmin_permission_set_inline_policy: identity2("inline_policy"),
  aws_iot_policy: identity2("policy"),
  aws_organizations_policy: [{ at: "content", kind: "scp" }],
  aws_organizations_resource_policy: on("organizations", "content"),
  aws_transfer_user: session("policy"),
  aws_transfer_access: session("policy"),
  aws_rolesanywhere_profile: session("session_policy"),
  aws_odb_network: session("s3_policy_document"),
  aws_acmpca_policy: on("acm-pca"),
  aws_api_gateway_rest_api: on("execute-api"),
  aws_api_gateway_rest_api_policy: on("execute-api"),
  aws_api_gateway_domain_name: on("execute-api"),
  aws_backup_vault_policy: on("backup"),
  aws_cloudsearch_domain_service_access_policy: on("cloudsearch", "access_policy"),
  aws_cloudwatch_event_bus_policy: on("events"),
  aws_cloudwatch_log_destination_policy: on("logs", "access_policy"),
  aws_cloudwatch_log_delivery_destination_policy: on("logs", "delivery_destination_policy"),
  aws_cloudwatch_log_resource_policy: on("logs", "policy_document"),
  aws_codeartifact_domain_permissions_policy: on("codeartifact", "policy_document"),
  aws_codeartifact_repository_permissions_policy: on("codeartifact", "policy_document"),
  aws_codebuild_resource_policy: on("codebuild"),
  aws_dynamodb_resource_policy: on("dynamodb"),
  aws_ecr_registry_policy: on("ecr"),
  aws_ecr_repository_policy: on("ecr"),
  aws_ecr_repository_creation_template: on("ecr", "repository_policy"),
  aws_ecrpublic_repository_policy: on("ecr-public"),
  aws_efs_file_system_policy: on("elasticfilesystem"),
  aws_elasticsearch_domain: on("es", "access_policies"),
  aws_elasticsearch_domain_policy: on("es", "access_policies"),
  aws_opensearch_domain: on("es", "access_policies"),
  aws_opensearch_domain_policy: on("es", "access_policies"),
  aws_fsx_s3_access_point_attachment: on("s3", "s3_access_point.policy"),
  aws_glacier_vault: on("glacier", "access_policy"),
  aws_glacier_vault_lock: on("glacier"),
  aws_glue_resource_policy: on("glue"),
  aws_kinesis_resource_policy: on("kinesis"),
  aws_kms_key: on("kms"),
  aws_kms_key_policy: on("kms"),
  aws_kms_external_key: on("kms"),
  aws_kms_replica_key: on("kms"),
  aws_kms_replica_external_key: on("kms"),
  aws_media_store_container_policy: on("mediastore"),
  aws_msk_cluster_policy: on("kafka"),
  aws_networkfirewall_resource_policy: on("network-firewall"),
  aws_oam_sink_policy: on("oam"),
  aws_prometheus_resource_policy: on("aps", "policy_document"),
  aws_redshift_resource_policy: on("redshift"),
  aws_redshiftserverless_resource_policy: on("redshift-serverless"),
  aws_s3_bucket: on("s3"),
  aws_s3_bucket_policy: on("s3"),
  aws_s3_access_point: on("s3"),
  aws_s3control_access_point_policy: on("s3"),
  aws_s3control_bucket_policy: on("s3-outposts"),
  aws_s3control_multi_region_access_point_policy: on("s3", "details.policy"),
  aws_s3control_object_lambda_access_point_policy: on("s3-object-lambda"),
  aws_s3control_access_grants_instance_resource_policy: on("s3"),
  aws_s3tables_table_bucket_policy: on("s3tables", "resource_policy"),
  aws_s3tables_table_policy: on("s3tables", "resource_policy"),
  aws_s3vectors_vector_bucket_policy: on("s3vectors"),
  aws_sagemaker_model_package_group_policy: on("sagemaker", "resource_policy"),
  aws_schemas_registry_policy: on("schemas"),
  aws_secretsmanager_secret: on("secretsmanager"),
  aws_secretsmanager_secret_policy: on("secretsmanager"),
  aws_ses_identity_policy: on("ses"),
  aws_sesv2_email_identity_policy: on("ses"),
  aws_sns_topic: on("sns"),
  aws_sns_topic_policy: on("sns"),
  aws_sqs_queue: on("sqs"),
  aws_sqs_queue_policy: on("sqs"),
  aws_vpc_endpoint: endpoint,
  aws_vpc_endpoint_policy: endpoint,
  aws_vpclattice_auth_policy: on("vpc-lattice-svcs"),
  aws_vpclattice_resource_policy: on("vpc-lattice"),
  aws_xray_resource_policy: on("xray", "policy_document")
};
var attachments = {
  aws_iam_role_policy_attachment: "policy_arn",
  aws_iam_user_policy_attachment: "policy_arn",
  aws_iam_group_policy_attachment: "policy_arn",
  aws_iam_policy_attachment: "policy_arn",
  aws_ssoadmin_managed_policy_attachment: "managed_policy_arn",
  aws_iam_role: "managed_policy_arns",
  aws_iam_role_policy_attachments_exclusive: "policy_arns",
  aws_iam_user_policy_attachments_exclusive: "policy_arns",
  aws_iam_group_policy_attachments_exclusive: "policy_arns"
};

// src/read/terraform/holder-rows.ts
var holderRows = {
  aws_iam_role_policy: [["role", "role"]],
  aws_iam_user_policy: [["user", "user"]],
  aws_iam_group_policy: [["group", "group"]],
  aws_iam_role_policy_attachment: [["role", "role"]],
  aws_iam_user_policy_attachment: [["user", "user"]],
  aws_iam_group_policy_attachment: [["group", "group"]],
  aws_iam_policy_attachment: [
    ["roles", "role"],
    ["users", "user"],
    ["groups", "group"]
  ],
  aws_iam_role_policy_attachments_exclusive: [["role_name", "role"]],
  aws_iam_user_policy_attachments_exclusive: [["user_name", "user"]],
  aws_iam_group_policy_attachments_exclusive: [["group_name", "group"]],
  aws_ssoadmin_permission_set_inline_policy: [["permission_set_arn", "permission set"]],
  aws_ssoadmin_managed_policy_attachment: [["permission_set_arn", "permission set"]],
  aws_ssoadmin_customer_managed_policy_attachment: [["permission_set_arn", "permission set"]]
};

// src/read/terraform/holders.ts
function readHolders(carrier, content2, found) {
  const rows2 = Object.hasOwn(holderRows, carrier.type) ? holderRows[carrier.type] ?? [] : [];
  if (rows2.length > 0) {
    const named2 = rows2.map(([argument, kind]) => holdersIn(argument, kind, content2));
    const open = named2.find((one3) => one3.open !== void 0)?.open;
    const holders = named2.flatMap((one3) => one3.holders);
    found.assignments.push({ carrier, holders, ...open === void 0 ? {} : { open } });
  }
  const [users, groups2] = membershipArguments[carrier.type] ?? [];
  if (users !== void 0 && groups2 !== void 0) found.memberships.push(membershipIn(carrier, content2, users, groups2));
}
var words = (argument, content2) => wordsOf(content2.argument(argument), [], []);
function holdersIn(argument, kind, content2) {
  const { words: known2, open } = words(argument, content2);
  const unknown2 = known2.length === 0 ? wordOf(content2.argument(argument), []) : void 0;
  const names = unknown2 ? [unknown2] : known2;
  return { holders: names.map((named2) => ({ kind, named: named2 })), ...open === void 0 ? {} : { open } };
}
var membershipIn = (carrier, content2, users, groups2) => ({
  carrier,
  users: words(users, content2).words,
  groups: words(groups2, content2).words
});
var membershipArguments = {
  aws_iam_group_membership: ["users", "group"],
  aws_iam_user_group_membership: ["user", "groups"]
};
var isMembership = (type) => Object.hasOwn(membershipArguments, type);

// src/read/terraform/organizations.ts
var organizationTypes = [
  "aws_organizations_policy_attachment",
  "aws_organizations_organization"
];
function readOrganizations(carrier, get, found) {
  if (carrier.type === "aws_organizations_policy_attachment") found.guardrailAttachments.push(...attached(carrier, get));
  if (carrier.type !== "aws_organizations_organization") return;
  const types = get("enabled_policy_types");
  found.organizations.push({
    carrier,
    policyTypes: wordsOf(types && inherit(types, carrier.at), ["enabled_policy_types"], []),
    featureSet: wordSetting(get("feature_set"), carrier.at)
  });
}
function attached(carrier, get) {
  const casesOf = (name) => {
    const notKnown = unknown(carrier.at, `${name} is not known`, hole("free", name));
    return possibilities(get(name) ?? notKnown).map((one3) => textParts(one3) ? one3 : notKnown);
  };
  return casesOf("policy_id").flatMap((policy) => {
    const guardrail = guardrailOf(policy);
    return casesOf("target_id").flatMap((target) => wordOf(target, ["target_id"]) ?? []).map((target) => ({ carrier, target, ...guardrail === void 0 ? {} : { guardrail } }));
  });
}
function guardrailOf(policy) {
  if (policy.kind === "string") return policy.value;
  const refers = policy.kind === "unknown" ? policy.hole.origin : void 0;
  return refers !== void 0 && refers.includes("aws_organizations_policy.") ? refers.replace(/\.(?:id|arn)$/, "") : void 0;
}

// src/read/terraform/permissions.ts
var permissions = /* @__PURE__ */ new Map([
  ["aws_lambda_permission", { service: "lambda", document: functionPermission }],
  ["aws_lambda_layer_version_permission", { service: "lambda", document: layerPermission }],
  ["aws_lambda_function_url", { service: "lambda", document: urlPermission }],
  ["aws_cloudwatch_event_permission", { service: "events", document: busPermission }],
  ["aws_kms_grant", { service: "kms", document: keyGrant }],
  ["aws_acmpca_permission", { service: "acm-pca", document: authorityPermission }],
  ["aws_signer_signing_profile_permission", { service: "signer", document: signingPermission }]
]);
var isPermission = (type) => permissions.has(type);
function permissionOf(carrier, content2) {
  const type = permissions.get(carrier.type);
  if (!type) return [];
  const { file, start, end } = carrier.at;
  const given = (name) => content2.argument(argumentName(name));
  const isBus = type.document === busPermission;
  const document = type.document(isBus ? (name) => ofBus(name, given, content2) : given, { file, start, end });
  const about = { kind: "resource", service: type.service, carrier };
  return document ? [parsePolicy(inherit(document, carrier.at), about)] : [];
}
var argumentName = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
function ofBus(name, given, content2) {
  if (name === "Condition") return conditionIn(content2);
  const { file, start, end } = content2.at;
  return given(name) ?? (name === "Action" ? word("events:PutEvents", { file, start, end }) : void 0);
}
function conditionIn(content2) {
  const { list, open } = content2.blocks("condition");
  if (list.length === 0) return open === void 0 ? void 0 : unknown(content2.at, open, hole("free", "condition"));
  const choices2 = list.map((block) => {
    const entries = ["Type", "Key", "Value"].flatMap((key) => {
      const value = block.argument(argumentName(key));
      return value ? [{ key, keyAt: block.at, value }] : [];
    });
    return conditioned({ kind: "map", entries, at: block.at }, block.when);
  });
  const [only] = choices2;
  const [when] = list[0]?.when ?? [];
  if (only && choices2.length === 1 && !when) return only;
  const without2 = when ? [conditioned(absent(content2.at), [{ ...when, holds: !when.holds }])] : [];
  return { kind: "alternatives", choices: [...choices2, ...without2], at: content2.at };
}

// src/read/terraform/shares.ts
var rows = `
  ami_launch_permission | ec2 | account_id group organization_arn organizational_unit_arn | launch instances from this image
  imagebuilder_distribution_configuration | ec2 | distribution.ami_distribution_configuration.launch_permission.user_ids distribution.ami_distribution_configuration.launch_permission.user_groups distribution.ami_distribution_configuration.launch_permission.organization_arns distribution.ami_distribution_configuration.launch_permission.organizational_unit_arns | launch instances from these images
  snapshot_create_volume_permission | ec2 | account_id | create volumes from this snapshot
  db_snapshot db_snapshot_copy db_cluster_snapshot rds_cluster_snapshot_copy | rds | shared_accounts | copy and restore this snapshot
  ssm_document | ssm | permissions.account_ids | read and run this document
  ram_principal_association | ram | principal | use the resources of this share | resource_share_arn
  vpc_endpoint_service | ec2 | allowed_principals | connect to this endpoint service
  vpc_endpoint_service_allowed_principal | ec2 | principal_arn | connect to this endpoint service
  network_interface_permission | ec2 | aws_account_id | attach this network interface to an instance
  eks_access_entry eks_access_policy_association | eks | principal_arn | use the Kubernetes API of this cluster
  s3control_access_grant | s3 | grantee.grantee_identifier | use the data of this access grant
  lakeformation_permissions | lakeformation | principal | use what this names of the Data Catalog
  lakeformation_data_lake_settings | lakeformation | admins read_only_admins | administer this data lake
  licensemanager_grant | license-manager | principal | use this license
  servicecatalog_portfolio_share | servicecatalog | principal_id | use this portfolio
  globalaccelerator_cross_account_attachment | globalaccelerator | principals | add these resources to accelerators
  organizations_delegated_administrator | organizations | account_id | administer this service for the organization
  securitylake_subscriber | securitylake | subscriber_identity.principal | read the logs of this subscription
  opensearchserverless_access_policy | aoss | policy.[].Principal | use the collections and indexes of this policy
  redshift_endpoint_authorization | redshift | account | create endpoints of this cluster
  redshift_data_share_authorization | redshift | consumer_identifier | read this data share
  directory_service_shared_directory | ds | target.id | use this directory
  quicksight_analysis quicksight_dashboard quicksight_data_set quicksight_folder quicksight_template quicksight_theme | quicksight | permissions.principal | use this in QuickSight
  quicksight_data_source | quicksight | permission.principal | use this in QuickSight`;
var acls = `
  s3_bucket | s3 | acl grant.uri | use this bucket by its ACL | bucket
  s3_bucket_acl | s3 | acl access_control_policy.grant.grantee.uri | use this bucket by its ACL | bucket
  s3_object s3_bucket_object | s3 | acl | read this object by its ACL | bucket
  s3_object_copy | s3 | acl grant.uri | read this object by its ACL | bucket`;
var shares = new Map([
  ...sharesIn(rows, "aws_", namesIn),
  ...sharesIn(acls, "aws_", publicIn)
]);
var SHARE = "aws_ram_resource_share";
var ACL_BLOCK = "aws_s3_bucket_public_access_block";
var isSharing = (type) => shares.has(type) || type === SHARE || type === ACL_BLOCK;
var A_NAME = "name";
function shareOf(carrier, content2) {
  const share = shares.get(carrier.type);
  if (!share) return [];
  const { file, start, end } = carrier.at;
  const named2 = share.who.flatMap((path) => valuesAt(path, content2));
  const of = share.of === void 0 ? void 0 : content2.argument(share.of);
  const resource = of?.kind === "unknown" ? { ...of, hole: { ...of.hole, domain: A_NAME } } : of;
  const document = shareDocument(share, named2, resource, { file, start, end });
  const { service, gives } = share;
  return document ? [parsePolicy(inherit(document, carrier.at), { kind: "resource", service, gives, carrier })] : [];
}
function closedBy(carrier, { argument }) {
  const { type, address } = carrier;
  const isSet = (name, wanted) => {
    const flag = argument(name);
    return flag && mayBe(flag, wanted);
  };
  if (type === SHARE && (isSet("allow_external_principals", false) ?? true))
    return [{ carrier, of: address, because: `${address} stays in the organization` }];
  if (type !== ACL_BLOCK) return [];
  const of = wordOf(argument("bucket"), []);
  const isBlocked = ["block_public_acls", "ignore_public_acls"].some((name) => isSet(name, true));
  return of && isBlocked ? [{ carrier, of, because: `${address} blocks public ACLs` }] : [];
}

// src/read/terraform/resources.ts
var OTHERS = /* @__PURE__ */ new Set([
  "aws_iam_user",
  "aws_iam_group",
  "aws_ssoadmin_permission_set",
  ...Object.keys(attachments),
  ...organizationTypes
]);
var isOfInterest = (type) => Object.hasOwn(carriers, type) || OTHERS.has(type) || isMembership(type) || isPermission(type) || isSharing(type) || unjudged(type) !== void 0;
var carriedBy = (type) => Object.hasOwn(carriers, type) ? carriers[type] ?? [] : [];
var attachedBy = (type) => Object.hasOwn(attachments, type) ? attachments[type] : void 0;
function readResource(module, declared2, instance, found) {
  const carrier = carrierOf(module, declared2, instance);
  readContent(carrier, contentOf(declared2, instance.scope), found, module.project.notes);
}
function readContent(carrier, content2, found, notes) {
  const { type } = carrier;
  const get = content2.argument;
  const policies = carriedBy(type).flatMap((carried) => readCarried(carried, content2, carrier));
  found.policies.push(...policies, ...permissionOf(carrier, content2), ...shareOf(carrier, content2));
  found.assumptions.push(...assumptionOf(carrier, content2));
  found.closed.push(...closedBy(carrier, content2));
  noteUnjudged(carrier, content2, notes);
  const argument = attachedBy(type);
  const attached2 = argument === void 0 ? void 0 : get(argument);
  if (attached2) readAttachments(carrier, attached2, found, notes);
  readOrganizations(carrier, get, found);
  if (type === "aws_iam_role") found.roles.push(roleOf(carrier, get, policies));
  readHolders(carrier, content2, found);
  if (type === "aws_iam_group") found.groups.push({ carrier, name: wordSetting(get("name"), carrier.at) });
  if (type === "aws_iam_user") found.users.push({ kind: "user", carrier, ...identityOf(carrier, get) });
  if (type === "aws_ssoadmin_permission_set")
    found.permissionSets.push({
      carrier,
      name: wordSetting(get("name"), carrier.at),
      sessionDuration: wordSetting(get("session_duration"), carrier.at)
    });
}
function noteUnjudged(carrier, content2, notes) {
  const { type, at, address } = carrier;
  const reason = unjudged(type);
  const isSaid = notes.some((note) => note.at.file === at.file && note.at.start === at.start);
  if (reason === void 0 || isSaid) return;
  const isOther = type.startsWith("kubernetes_") && !valuesAt(["metadata", "name"], content2).some(isAuthMap);
  if (!isOther) notes.push(partNotRead(at, reason, address));
}
var isAuthMap = (name) => name.kind === "string" && name.value === "aws-auth";
function readAttachments(carrier, attached2, found, notes) {
  const { words: words2, open } = wordsOf(attached2, [], []);
  found.attachments.push(...words2.map((policy) => ({ carrier, policy })));
  if (open !== void 0) notes.push(partNotRead(attached2.at, `attached policies: ${open}`, carrier.address));
}
var identityOf = (carrier, get) => ({
  name: wordSetting(get("name"), carrier.at),
  path: wordSetting(get("path"), carrier.at),
  boundary: wordSetting(get("permissions_boundary"), carrier.at)
});
var roleOf = (carrier, get, policies) => ({
  kind: "role",
  carrier,
  ...identityOf(carrier, get),
  trust: policies.filter((policy) => policy.kind === "trust"),
  maxSessionDuration: numberSetting(get("max_session_duration"), carrier.at)
});
function readCarried(carried, content2, carrier) {
  const kind = kindOf(carried.kind, carrier.type, content2.argument);
  if (!kind) return [];
  return valuesAt(carried.at.split("."), content2).filter((value) => possibilities(value).some((one3) => one3.kind !== "absent")).map((value) => {
    const document = inherit(asDocument(value), carrier.at);
    return parsePolicy(document, { kind, ...carried.service ? { service: carried.service } : {}, carrier });
  });
}
function kindOf(kind, type, get) {
  if (type !== "aws_organizations_policy") return kind;
  const written3 = get("type");
  if (!written3) return "scp";
  const text2 = knownText(written3);
  if (text2 === void 0) return "unknown";
  return { SERVICE_CONTROL_POLICY: "scp", RESOURCE_CONTROL_POLICY: "rcp" }[text2];
}

// src/read/terraform/stray.ts
function strayDocuments(module) {
  const policies = [];
  for (const [address, declared2] of module.directory.resources) {
    if (declared2.block.type !== "data" || declared2.block.labels[0]?.value !== "aws_iam_policy_document") continue;
    for (const instance of instancesOf(module, declared2, address).list)
      if (!module.memo.has(`${instance.address}.json`) && !module.memo.has(`${instance.address}.minified_json`))
        policies.push(
          unknownKind(attributeOf3(module, declared2, instance, "json"), carrierOf(module, declared2, instance))
        );
  }
  return policies;
}
var documentsIn = {
  /** Evaluating every argument of every resource would cost more than all the rest. */
  mayHave: ({ block, text: text2 }) => block.body.attributes.some(({ start, end }) => text2.text.slice(start, end).includes("Statement")),
  block: (module, declared2, instance) => {
    const carrier = carrierOf(module, declared2, instance);
    return declared2.block.body.attributes.filter(({ start, end }) => /Statement|polic/i.test(declared2.text.text.slice(start, end))).flatMap(({ value }) => documents(evaluate(value, instance.scope), DEEPEST4)).map((document) => unknownKind(document, carrier));
  }
};
var DEEPEST4 = 4;
function documents(value, depth) {
  if (depth === 0) return [];
  return possibilities(value).flatMap((one3) => {
    const document = one3.kind === "json" || one3.kind === "string" || one3.kind === "pattern" ? asDocument(one3) : one3;
    if (document.kind === "map" && isBarePolicy(document)) return [document];
    if (one3.kind === "list") return listed(one3).flatMap((item) => documents(item, depth - 1));
    if (one3.kind === "map") return one3.entries.flatMap((entry2) => documents(inherit(entry2.value, one3.at), depth - 1));
    return [];
  });
}
var unknownKind = (document, carrier) => parsePolicy(inherit(asDocument(document), carrier.at), { kind: "unknown", carrier });

// src/read/terraform/provider.ts
function providerRoles(module, name, provider) {
  if (!/^aws(?: |$)/.test(name)) return { policies: [], assumptions: [] };
  const scope = scopeIn(module, provider);
  const content2 = contentOf(provider, scope);
  const alias = content2.argument("alias");
  const called = alias && knownText(alias);
  const carrier = (at) => ({
    address: `${module.prefix}provider.aws${called === void 0 ? "" : `.${called}`}`,
    type: "provider",
    root: module.ancestors[0] ?? module.directory.path,
    at
  });
  const blocks = ["assume_role", "assume_role_with_web_identity"].flatMap((type) => content2.blocks(type).list);
  return {
    policies: blocks.flatMap((block) => {
      const value = block.argument("policy");
      return value ? [parsePolicy(asDocument(value), { kind: "session", carrier: carrier(headerOf(provider)) })] : [];
    }),
    assumptions: blocks.filter((block) => block.argument("role_arn")).map((block) => providerAssumption(carrier(conditioned2(block)), block))
  };
}
var conditioned2 = ({ at, when }) => when.length === 0 ? at : { ...at, when };

// src/read/terraform/walk.ts
function readModule(module, found) {
  const modules = [module];
  for (const [address, declared2] of module.directory.resources) {
    if (declared2.block.type !== "resource") continue;
    const interesting = isOfInterest(declared2.block.labels[0]?.value ?? "");
    if (!interesting && !documentsIn.mayHave(declared2)) continue;
    for (const instance of instancesOf(module, declared2, address).list) {
      if (interesting) readResource(module, declared2, instance, found);
      else found.policies.push(...documentsIn.block(module, declared2, instance));
    }
  }
  for (const [name, provider] of module.directory.providers) {
    const { policies, assumptions } = providerRoles(module, name, provider);
    found.policies.push(...policies);
    found.assumptions.push(...assumptions);
  }
  for (const [name, call] of module.directory.calls) modules.push(...readCall(module, name, call, found));
  return modules;
}
function readCall(module, name, call, found) {
  const address = `module.${name}`;
  const instances = instancesOf(module, call, address).list;
  if (!calledDirectory(module, call, name)) {
    for (const instance of instances) found.policies.push(...documentsIn.block(module, call, instance));
    if (instances.length > 0) reportMissing(module, name, call);
    return [];
  }
  return instances.flatMap((instance) => {
    const child2 = childModule(module, call, name, instance);
    if (child2) return readModule(child2, found);
    say(module, name, call, "modules call each other in a circle");
    return [];
  });
}
var NOT_HERE = "is not here; run terraform init to have it read";
function reportMissing(module, name, call) {
  const source = sourceOfCall(module, call);
  if (source === void 0) say(module, name, call, "the source of the module is not known");
  else if (isLocal(source))
    say(module, name, call, `there is no Terraform in ${JSON.stringify(source)} inside the repository`);
  else say(module, name, call, `the module ${JSON.stringify(source)} ${NOT_HERE}`);
}
function say(module, name, call, reason) {
  const at = headerOf(call);
  const { notes } = module.project;
  if (notes.some((other) => other.at.file === at.file && other.at.start === at.start)) return;
  notes.push(partNotRead(at, reason, `${module.prefix}module.${name}`));
}

// src/read/terraform/read-root.ts
var nothing = () => ({
  policies: [],
  roles: [],
  users: [],
  permissionSets: [],
  groups: [],
  attachments: [],
  assignments: [],
  memberships: [],
  assumptions: [],
  guardrailAttachments: [],
  organizations: [],
  closed: []
});
function readRoot(start, all2, seen, plan) {
  const { project } = start;
  const notes = [];
  const root = plan ? { ...start, inputs: plan.inputs, project: { ...project, notes } } : start;
  const found = nothing();
  project.budget.steps = 0;
  const modules = readModule(root, found);
  for (const { directory } of modules) seen.add(directory.path);
  found.policies.push(...modules.flatMap(strayDocuments));
  const principals = [...found.roles, ...found.users];
  const references2 = (address) => [`${address}.arn`, `${address}.id`];
  const policies = withClosed(asBoundaries(found.policies, principals, found.attachments, references2), found.closed);
  const model = { ...found, policies };
  join2(plan ? plan.completed(root, model) : model, all2);
  project.notes.push(...notes.filter(({ reason }) => !reason.endsWith(NOT_HERE)));
  if (project.budget.steps > MOST_STEPS) project.notes.push(exhausted(root));
}
function join2(found, all2) {
  all2.policies.push(...found.policies);
  all2.roles.push(...found.roles);
  all2.users.push(...found.users);
  all2.permissionSets.push(...found.permissionSets);
  all2.groups.push(...found.groups);
  all2.attachments.push(...found.attachments);
  all2.assignments.push(...found.assignments);
  all2.memberships.push(...found.memberships);
  all2.assumptions.push(...found.assumptions);
  all2.guardrailAttachments.push(...found.guardrailAttachments);
  all2.organizations.push(...found.organizations);
}
function exhausted({ directory }) {
  const [first] = [...directory.resources.values(), ...directory.calls.values()];
  const at = first ? headerOf(first) : { file: directory.path, start: 0, end: 0 };
  const what = directory.path === "" ? "the repository root" : directory.path;
  return partNotRead(at, `evaluating ${what} takes too many steps; the rest of it is not read`);
}

export {
  definitions,
  attribute,
  instancesOf,
  childModule,
  documentOf,
  headerOf,
  Directories,
  sourceOfCall,
  isLocal,
  asBoundaries,
  isOfInterest,
  carriedBy,
  attachedBy,
  readContent,
  nothing,
  readRoot,
  join2 as join
};
