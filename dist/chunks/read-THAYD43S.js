import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  isNamed
} from "./chunk-EVQ6NO5D.js";
import {
  MOST_CHOICES,
  combine,
  compose,
  conditional,
  deployment,
  documentsOf,
  hasValue,
  mappedOf,
  pseudoParameter,
  readTemplate,
  slice
} from "./chunk-KOGPSJVK.js";
import "./chunk-K7IIBKBZ.js";
import "./chunk-4IFZJANU.js";
import "./chunk-TZSKFNHF.js";
import "./chunk-YLRFTQG6.js";
import {
  directoryPart,
  resolvePath
} from "./chunk-6MKYF7UO.js";
import {
  nothing,
  parsePolicy,
  partNotRead
} from "./chunk-7WWQMP4Y.js";
import "./chunk-EG25K4VU.js";
import {
  verbatim
} from "./chunk-FHIR563R.js";
import "./chunk-KWDIS3X2.js";
import "./chunk-IOVSJM3J.js";
import {
  child,
  choicesOf,
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
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";
import "./chunk-XMORZC6W.js";
import {
  reached
} from "./chunk-IDVG7HMV.js";
import "./chunk-BTNGEZAG.js";

// src/read/serverless/pseudo.ts
var written = /#\{([A-Za-z][\w:.]{0,255})\}/g;
var pseudoReferences = (text) => [...text.matchAll(written)].map(({ index, 0: { length }, 1: name = "" }) => ({
  start: index,
  end: index + length,
  name
}));
function asIntrinsic({ name }, at) {
  const dot = name.indexOf(".");
  const text = (value) => ({ kind: "string", value, at });
  if (dot < 0) return intrinsic("Ref", text(name), at);
  return intrinsic("Fn::GetAtt", { kind: "list", items: [text(name.slice(0, dot)), text(name.slice(dot + 1))], at }, at);
}
var intrinsic = (key, value, at) => ({
  kind: "map",
  entries: [{ key, keyAt: at, value }],
  at
});

// src/read/serverless/service.ts
var STEPS = 5e4;
var DEEPEST = 100;
function lose({ service }, value, what) {
  const because = "because" in value ? value.because : "it depends on how the service is deployed";
  service.unreadable.push(partNotRead(value.at, `${what}: ${because}`));
}

// src/read/serverless/syntax.ts
var DEEPEST2 = 16;
var source = /\s*([A-Za-z][\w.-]*)\s*(?:\(|:(?!:))/y;
var ofPolicies = /aws:(?!(?:accountId|region)\s*[,}]|(?:cf|s3|ssm):)|s3:[\w-]+\s*[,}]|(?:ec2|identitystore|iot|redshift|saml|sts):|(?!cf\.)[\w-]+\.[\w.-]+:/y;
function variablesIn(text) {
  return new Parser(text).stretch(0, text.length, 0);
}
var Parser = class {
  text;
  closing;
  constructor(text) {
    this.text = text;
    this.closing = closings(text);
  }
  stretch(start, end, depth) {
    const variables = [];
    let at = start;
    while (at < end) {
      const close = this.closing.get(at);
      const found = close !== void 0 && close < end ? this.variable(at, close, depth) : void 0;
      if (found) variables.push(found);
      at = found ? found.end : at + 1;
    }
    return { start, end, variables };
  }
  variable(start, close, depth) {
    if (!begins(source, this.text, start + 2) || begins(ofPolicies, this.text, start + 2)) return void 0;
    const outer = { start, end: close + 1 };
    if (depth >= DEEPEST2) return { ...outer, sources: [] };
    const pieces = this.split(start + 2, close);
    return { ...outer, sources: pieces.map(([from, to]) => this.source(from, to, depth + 1)) };
  }
  /** Ranges between the commas that stand outside of variables, parentheses and quotes, without white space around them. */
  split(start, end) {
    const ranges = [];
    let from = start;
    let open = 0;
    for (let at = start; at < end; at++) {
      const c = this.text[at];
      const inner = this.closing.get(at);
      if (inner !== void 0) at = inner;
      else if (c === "'" || c === '"') at = this.endOfQuote(at, end);
      else if (c === "(") open++;
      else if (c === ")") open--;
      else if (c === "," && open === 0) {
        ranges.push(this.trimmed(from, at));
        from = at + 1;
      }
    }
    ranges.push(this.trimmed(from, end));
    return ranges;
  }
  /** The quote that closes; the opening one itself when none does. */
  endOfQuote(open, end) {
    const quote = this.text[open];
    for (let at = open + 1; at < end; at++) if (this.text[at] === quote) return at;
    return open;
  }
  trimmed(start, end) {
    let [from, to] = [start, end];
    while (from < to && isBlank(this.text[from])) from++;
    while (to > from && isBlank(this.text[to - 1])) to--;
    return [from, to];
  }
  source(start, end, depth) {
    const c = this.text[start];
    if ((c === "'" || c === '"') && end - start >= 2 && this.text[end - 1] === c)
      return { kind: "literal", quoted: true, start: start + 1, end: end - 1 };
    const nested = this.closing.get(start) === end - 1 ? this.variable(start, end - 1, depth) : void 0;
    if (nested) return { kind: "nested", variable: nested };
    source.lastIndex = start;
    const [head2, type] = source.exec(this.text) ?? [];
    if (head2 === void 0 || type === void 0 || start + head2.length > end)
      return { kind: "literal", quoted: false, start, end };
    const from = start + head2.length;
    const close = head2.endsWith("(") ? this.closingParenthesis(from, end) : void 0;
    const colon = close === void 0 ? from : this.trimmed(close + 1, end)[0] + 1;
    return {
      kind: "asked",
      type,
      parameters: close === void 0 ? void 0 : this.stretch(...this.trimmed(from, close), depth),
      address: colon <= end ? this.stretch(...this.trimmed(colon, end), depth) : void 0,
      start,
      end
    };
  }
  closingParenthesis(start, end) {
    let open = 1;
    for (let at = start; at < end; at++) {
      at = this.closing.get(at) ?? at;
      if (this.text[at] === "(") open++;
      else if (this.text[at] === ")" && --open === 0) return at;
    }
    return end;
  }
};
function begins(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text);
}
var isBlank = (c) => c === " " || c === "	" || c === "\n" || c === "\r";
function closings(text) {
  const closing = /* @__PURE__ */ new Map();
  const open = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "$" && text[at + 1] === "{" && text[at - 1] !== "\\") open.push(at++);
    else if (text[at] === "}") {
      const start = open.pop();
      if (start !== void 0) closing.set(start, at);
    }
  }
  return closing;
}

// src/read/serverless/files.ts
function fileValue({ parameter, address, name, at, scope }) {
  const { service } = scope;
  const lost = (because) => unknown(at, because, hole("free", name));
  if (parameter?.kind !== "string") return lost(`the path in ${name} is not known`);
  const written2 = parameter.value.trim();
  if (/\.[cm]?[jt]s$/.test(written2)) return lost(`${written2} is code, which is not run`);
  const path = /^[/~]/.test(written2) ? void 0 : resolvePath(directoryPart(service.file.path), written2);
  if (path === void 0) return lost(`${written2} is outside the repository and is not read`);
  const file = service.open(path);
  if (!("text" in file)) return file.refused === "no such file" ? void 0 : lost(`${written2}: ${file.refused}`);
  const content = contentOf(file, service);
  if (!content) return lost(`${written2} could not be read`);
  const keys = address ? keysOf(address) : [];
  if (keys.length === 0 || keys[0]?.[0] === "Resources") service.parts.add(path);
  return lookUp(content, keys, scope);
}
function contentOf(file, { opened }) {
  const known = opened.get(file.path);
  if (known) return known;
  const text = verbatim(file.path, file.text);
  const at = text.span(0, file.text.length);
  const content = /\.(?:ya?ml|json)$/i.test(file.path) ? documentsOf(file)[0]?.value : { kind: "string", value: file.text, at, written: { text, holes: [] } };
  if (content) opened.set(file.path, content);
  return content;
}

// src/read/serverless/sources.ts
function askedValue(asked) {
  const { address, at } = asked;
  if (address?.kind !== "alternatives") return ofSource(asked, address && shown(textParts(address) ?? []));
  const choices = possibilities(address).flatMap((one) => {
    const found = askedValue({ ...asked, address: one });
    return found ? [inherit(found, { ...at, ...one.at.when ? { when: one.at.when } : {} })] : [];
  });
  return choices.length > 0 ? { kind: "alternatives", choices, at } : void 0;
}
function ofSource(asked, address) {
  const { type, name, at } = asked;
  switch (type) {
    case "self":
      return once(asked, selfValue);
    case "file":
      return once(asked, fileValue);
    case "param":
      return once(asked, paramValue) ?? deployed(name, "free", at);
    case "sls":
      return address === "stage" ? stageOf(asked.scope, at) : deployed(name, "name", at);
    case "aws":
      if (address === "accountId") return pseudoParameter("AWS::AccountId", at);
      return address === "region" ? pseudoParameter("AWS::Region", at) : deployed(name, "free", at);
    case "opt":
      return deployed(name, address === "stage" ? "name" : address === "region" ? "region" : "free", at);
    default:
      return deployed(name, "free", at);
  }
}
var deployed = (name, domain, at) => unknown(at, `${name} is known when the service is deployed`, hole(domain, name));
function once(asked, find) {
  const { scope, type, parameter, address } = asked;
  const key = [type, ...[parameter, address].map((one) => shown((one && textParts(one)) ?? []))].join(" ");
  if (scope.asked.includes(key) || scope.asked.length > DEEPEST3)
    return unknown(asked.at, `${asked.name} refers to itself`, hole("free", asked.name));
  const { known } = scope.service;
  if (known.has(key)) return known.get(key);
  const found = find({ ...asked, scope: { ...scope, asked: [...scope.asked, key] } });
  if (found?.kind !== "unknown") known.set(key, found);
  return found;
}
var DEEPEST3 = 50;
function selfValue({ scope, address, at }) {
  const keys = address ? keysOf(address) : [];
  const found = lookUp(scope.service.root, keys, scope);
  if (found) return found;
  const name = keys.map(shown).join(".");
  if (name === "provider.stage") return deployed("sls:stage", "name", at);
  return name === "provider.region" ? pseudoParameter("AWS::Region", at) : void 0;
}
var stageOf = (scope, at) => lookUp(scope.service.root, [["provider"], ["stage"]], scope) ?? deployed("sls:stage", "name", at);
function paramValue({ scope, address, at }) {
  const stage = textParts(stageOf(scope, at)) ?? ["default"];
  const name = address ? [textParts(address) ?? []] : [];
  const ofStage = (one) => lookUp(scope.service.root, [["stages"], one, ["params"], ...name], scope) ?? lookUp(scope.service.root, [["params"], one, ...name], scope);
  const own = ofStage(stage);
  const standard = ofStage(["default"]);
  return own?.kind === "alternatives" && own.choices.length === 1 ? standard ?? own : own ?? standard;
}

// src/read/serverless/variables.ts
var variableValue = ({ sources, start, end }, text, use, scope) => firstOf(sources, { text, at: text.span(start, end), use, scope });
function firstOf([source2, ...rest], where) {
  if (!source2) return unknown(where.at, "variables nest too deeply", hole("free", "variables"));
  const name = nameOf(source2, where);
  const found = sourceValue(source2, name, where);
  if (rest.length === 0) return found ?? unknown(where.at, `${name} is not there`, hole("free", name));
  if (!found) return firstOf(rest, where);
  if (isGiven(found)) return stepped(firstOf(rest, where), `default of ${name}`, where);
  if (!isOpen(found)) return found;
  const case_ = (value, holds) => conditional(value, [{ test: `${name} is there`, holds }]);
  return { kind: "alternatives", choices: [case_(found, true), case_(firstOf(rest, where), false)], at: where.at };
}
var isGiven = (value) => value.kind === "unknown" && /^(?:opt|env|param):/.test(value.hole.origin);
var isOpen = (value) => value.kind === "unknown" || possibilities(value).some(({ at }) => at.when !== void 0);
var BRIEF = 80;
function nameOf(source2, { text }) {
  const { start, end } = source2.kind === "nested" ? source2.variable : source2;
  return end - start > BRIEF ? `${text.text.slice(start, start + BRIEF - 1)}\u2026` : text.text.slice(start, end);
}
function stepped(value, note, { at }) {
  const isAt = (place) => place.file === at.file && place.start === at.start && place.end === at.end;
  if (isAt(value.at) || value.at.via?.some((step) => isAt(step.at))) return value;
  return { ...value, at: reached(value.at, { at, note }) };
}
function sourceValue(source2, name, where) {
  if (source2.kind === "nested") return firstOf(source2.variable.sources, where);
  const { text, at, use, scope } = where;
  if (source2.kind === "literal") return literal(text.text.slice(source2.start, source2.end), source2, where);
  const part = (one) => one && textOf2(text, one, [], text.span(one.start, one.end), scope);
  const { type } = source2;
  const asked = { type, name, parameter: part(source2.parameters), address: part(source2.address), at, scope };
  const found = askedValue(asked);
  return found && stepped(found, `${use} ${name}`, where);
}
function literal(word, source2, { text }) {
  const at = text.span(source2.start, source2.end);
  if (source2.quoted) return { kind: "string", value: word, at };
  if (word === "null" || word === "") return absent(at);
  if (word === "true" || word === "false") return { kind: "boolean", value: word === "true", at, source: word };
  if (/^-?\d{1,30}(?:\.\d{1,30})?$/.test(word)) return { kind: "number", value: Number(word), at, source: word };
  return unknown(at, `${word} is neither a variable nor a quoted text`, hole("free", word));
}

// src/read/serverless/resolve.ts
var resolve = (value, scope) => completed(head(value, scope), scope);
function completed(top, scope) {
  if (top.kind !== "alternatives") return inside(top, scope);
  return { ...top, choices: choicesOf(top).map((choice) => inside(choice, scope)) };
}
function inside(value, scope) {
  if (value.kind !== "list" && value.kind !== "map") return value;
  const parts = value.kind === "list" ? value.items : value.entries;
  if (scope.around.includes(parts)) return refused(value.at, "it refers to what it is a part of");
  if (scope.around.length > DEEPEST) return refused(value.at, "nested too deeply");
  if (scope.service.budget.left-- <= 0) return refused(value.at, TOO_LONG);
  const inner = { ...scope, around: [...scope.around, parts] };
  if (value.kind === "list") return { ...value, items: value.items.map((item) => resolve(item, inner)) };
  return { ...value, entries: value.entries.map((e) => ({ ...e, value: resolve(e.value, inner) })) };
}
var TOO_LONG = "the service takes too many steps to resolve";
var refused = (at, because) => unknown(at, because, hole("free", because));
function head(value, scope) {
  if (value.kind !== "string" || !/[$#]\{/.test(value.value)) return value;
  if (scope.service.budget.left-- <= 0) return refused(value.at, TOO_LONG);
  const text = mappedOf(value);
  const stretch = variablesIn(text.text);
  const references = pseudoReferences(text.text);
  const count = stretch.variables.length + references.length;
  if (count > MOST_VARIABLES) return refused(value.at, `more than ${MOST_VARIABLES.toString()} variables in a text`);
  const [only] = stretch.variables;
  if (only && isWhole(only, text)) return inherit(variableValue(only, text, "used here as", scope), value.at);
  if (count === 0 && !text.text.includes(ESCAPED)) return value;
  return textOf2(text, stretch, references, value.at, scope);
}
var MOST_VARIABLES = 1e3;
var isWhole = ({ start, end }, { text }) => start === 0 && end === text.length;
function textOf2(text, { start, end, variables }, references, at, scope) {
  const fragments = [];
  let from = start;
  for (const one of [...variables, ...references].toSorted((a, b) => a.start - b.start)) {
    if (one.start < from) continue;
    const place = text.span(one.start, one.end);
    const value = "sources" in one ? variableValue(one, text, "value of", scope) : asIntrinsic(one, place);
    fragments.push(...literals(text, from, one.start), { value, at: place });
    from = one.end;
  }
  fragments.push(...literals(text, from, end));
  const values = fragments.flatMap((one) => "value" in one ? [one.value] : []);
  const isComputed = values.some((value) => choicesOf(value).some(({ kind }) => kind === "map"));
  return isComputed ? joined2(fragments, at) : composed(fragments, values, at);
}
var ESCAPED = "\\${";
function literals(text, start, end) {
  const found = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!text.text.startsWith(ESCAPED, at)) continue;
    if (at > from) found.push(slice(text, from, at));
    from = at + 1;
  }
  return end > from ? [...found, slice(text, from, end)] : found;
}
function composed(fragments, values, at) {
  return combine(values, at, (chosen) => {
    let next = 0;
    const filled = fragments.map((one) => {
      if (!("value" in one)) return one;
      const value = chosen[next++] ?? one.value;
      return { value: value.kind === "absent" ? { kind: "string", value: "", at: value.at } : value, at: one.at };
    });
    return compose(filled, at);
  });
}
function joined2(fragments, at) {
  const items = fragments.map((one) => {
    if ("value" in one) return one.value;
    return { kind: "string", value: one.text, at: one.span(0, one.text.length), written: { text: one, holes: [] } };
  });
  const only = items.length === 1 ? items[0] : void 0;
  const nothing2 = { kind: "string", value: "", at };
  return only ?? intrinsic("Fn::Join", { kind: "list", items: [nothing2, { kind: "list", items, at }], at }, at);
}

// src/read/serverless/lookup.ts
function keysOf(address) {
  const keys = [[]];
  for (const part of textParts(address) ?? []) {
    const [first = part, ...more] = isHole(part) ? [part] : part.split(".");
    keys.at(-1)?.push(first);
    keys.push(...more.map((piece) => [piece]));
  }
  return keys.map(joined).filter((key, index) => key.length > 0 || index > 0);
}
function lookUp(value, keys, scope) {
  const found = head(value, scope);
  const [key, ...rest] = keys;
  if (found.kind === "alternatives") {
    const choices = possibilities(found).flatMap((one) => lookUp(one, keys, scope) ?? []);
    return choices.length > 0 ? { ...found, choices } : void 0;
  }
  if (found.kind === "absent") return void 0;
  if (!key || found.kind === "unknown") return found;
  const name = key.length <= 1 && !key.some(isHole) ? shown(key) : void 0;
  if (found.kind === "map")
    return name === void 0 ? ofAny(found, key, rest, scope) : ofEntry(found, name, rest, scope);
  const item = found.kind === "list" && name !== void 0 && /^\d{1,6}$/.test(name) ? listed(found)[Number(name)] : void 0;
  return item && lookUp(item, rest, scope);
}
function ofEntry(map, name, rest, scope) {
  const found = entry(map, name);
  return found && lookUp(found.value, rest, scope);
}
function ofAny(map, key, rest, scope) {
  const [first, last] = [key[0], key.at(-1)];
  const [before, after] = [typeof first === "string" ? first : "", typeof last === "string" ? last : ""];
  const origin = key.filter(isHole).map((part) => part.origin).join(" ");
  const rows = map.entries.filter(
    ({ key: k }) => k.length >= before.length + after.length && k.startsWith(before) && k.endsWith(after)
  );
  const choices = rows.slice(0, MOST_CHOICES).flatMap(({ key: k, value }) => {
    const found = lookUp(inherit(value, map.at), rest, scope);
    return found ? [conditional(found, [hasValue(origin, k.slice(before.length, k.length - after.length))])] : [];
  });
  return choices.length > 0 ? { kind: "alternatives", choices, at: bare(map.at) } : void 0;
}
var bare = ({ file, start, end }) => ({ file, start, end });

// src/read/serverless/made.ts
var madeEntry = (key, value, keyAt = value.at) => ({ key, keyAt, value });
var madeMap = (entries, at) => ({ kind: "map", entries, at });
function madeResource(id, type, at, properties) {
  const entries = Object.entries(properties).flatMap(([key, found]) => found ? [{ ...found, key }] : []);
  const body = [madeEntry("Type", { kind: "string", value: type, at }), madeEntry("Properties", madeMap(entries, at))];
  return madeEntry(id, madeMap(body, at), at);
}
function normalized(name) {
  const plain = name.replaceAll("-", "Dash").replaceAll("_", "Underscore");
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

// src/read/serverless/stray.ts
var DEEPEST4 = 12;
function strayStatements(root, policies) {
  const used = new Set(policies.flatMap(({ statements }) => statements.map(({ at }) => placeOf(at))));
  const found = [];
  const visit = (value, path) => {
    const inner = value.kind === "list" ? value.items : value.kind === "map" ? value.entries.map((e) => e.value) : [];
    if (value.kind === "map") {
      for (const one of value.entries) if (isStray(one, path, used)) found.push(stray(one, path));
    }
    if (path.length > DEEPEST4) return;
    inner.forEach((one, index) => {
      visit(one, [...path, value.kind === "map" ? value.entries[index]?.key ?? "" : ""]);
    });
  };
  visit(root, []);
  return found;
}
var placeOf = ({ file, start }) => `${file} ${start.toString()}`;
function isStray({ key, value }, path, used) {
  const isStatements = key === "iamRoleStatements" || key === "statements" && path.slice(-2).join(".") === "iam.role";
  if (!isStatements || value.kind !== "list" || value.items.length === 0) return false;
  return value.items.every((one) => one.kind === "map" && !used.has(placeOf(one.at)));
}
function stray({ keyAt: { file, start, end } }, [section]) {
  const isFramework = section === "provider" || section === "functions";
  const reason = isFramework ? "these statements are ignored: the framework makes no role here" : "the statements of a plugin are not read";
  return { at: { file, start, end }, resource: null, reason, policy: !isFramework };
}

// src/read/serverless/merge.ts
function merged(one, other, scope, depth = 0) {
  if (other.kind === "absent") return depth < 2 ? one : other;
  if (depth > DEEPEST || scope.service.budget.left-- <= 0) return other;
  if (one.kind === "list" && other.kind === "list") {
    const items = other.items.map((item, index) => {
      const under = one.items[index];
      return under ? merged(under, item, scope, depth + 1) : item;
    });
    return { ...other, items: [...items, ...one.items.slice(items.length)] };
  }
  if (one.kind === "map" && other.kind === "map") return mergedMaps(one, other, scope, depth);
  if (one.kind === "map" && isOpen2(other)) lose(scope, other, "a part of the template is not known");
  else if (other.kind === "map" && isOpen2(one)) lose(scope, one, "a part of the template is not known");
  return one.kind === "map" && isOpen2(other) ? one : other;
}
var isOpen2 = ({ kind }) => kind === "unknown" || kind === "alternatives";
function mergedMaps(one, other, scope, depth) {
  const later = new Map(other.entries.map((e) => [e.key, e]));
  const own = new Set(one.entries.map(({ key }) => key));
  const entries = one.entries.map((e) => {
    const found = later.get(e.key);
    const value = found && merged(inherit(e.value, one.at), inherit(found.value, other.at), scope, depth + 1);
    return found && value ? { ...found, value } : { ...e, value: inherit(e.value, one.at) };
  });
  const added = other.entries.filter(({ key }) => !own.has(key));
  return { ...one, entries: [...entries, ...added.map((e) => ({ ...e, value: inherit(e.value, other.at) }))] };
}

// src/read/serverless/settings.ts
function settingOf(outer, path, scope) {
  const keys = path.split(".");
  const steps = keys.map((key) => [key]);
  const value = lookUp(outer.value, steps, scope);
  return value && { key: keys.at(-1) ?? "", keyAt: wordOf(outer, keys, scope), value: completed(value, scope) };
}
function wordOf({ value, keyAt }, [key, ...rest], scope) {
  const found = key === void 0 ? void 0 : entry(head(value, scope), key);
  return found ? wordOf(found, rest, scope) : keyAt;
}
var sectionOf = (name, scope) => {
  const { root } = scope.service;
  return entry(root, name) ?? madeEntry(name, absent(root.at));
};
function mapsOf(name, scope) {
  const found = head(sectionOf(name, scope).value, scope);
  return listed(found).map((item) => head(item, scope));
}

// src/read/serverless/roles.ts
function madeRoles(parts) {
  const { provider, functions, open, scope } = parts;
  const role = settingOf(provider, "iam.role", scope);
  if (settingOf(provider, "role", scope) || role && isExisting(role.value)) return [];
  const without = functions.filter((one) => !settingOf(one, "role", scope));
  if (without.length === 0 && !open) return [];
  const mode = settingOf(provider, "iam.role.mode", scope)?.value;
  const each = mode?.kind === "string" && mode.value === "perFunction";
  const own = without.filter((one) => each || isOwn(one, scope)).map((one) => roleOfFunction(one, each, parts));
  return each ? own : [sharedRole(role, parts), ...own];
}
var isExisting = (role) => possibilities(role).every(
  (one) => one.kind === "string" || one.kind === "pattern" || one.kind === "map" && one.entries.some(({ key }) => key === "Ref" || key.includes("::"))
);
var isOwn = (one, scope) => ["iam.role.statements", "iam.role.managedPolicies", "iamRoleStatements"].some((path) => settingOf(one, path, scope));
function sharedRole(role, parts) {
  const { provider, functions, custom, scope } = parts;
  const setting = (path) => settingOf(provider, path, scope);
  const vpc = setting("vpc") ?? functions.map((one) => settingOf(one, "vpc", scope)).find((found) => found);
  const { keyAt } = role ?? provider;
  return madeResource("IamRoleLambdaExecution", ROLE, keyAt, {
    RoleName: setting("iam.role.name") ?? madeEntry("", nameOf2([deployment.region, "-lambdaRole"], parts), keyAt),
    Path: setting("iam.role.path"),
    PermissionsBoundary: settingOf(custom, `${PLUGIN}.iamGlobalPermissionsBoundary`, scope) ?? boundaryOf(parts),
    ManagedPolicyArns: withVpc(managedOf(parts), vpc),
    Policies: inline([statementsOf(parts)])
  });
}
var ROLE = "AWS::IAM::Role";
var PLUGIN = "serverless-iam-roles-per-function";
var statementsOf = ({ provider, scope }) => settingOf(provider, "iam.role.statements", scope) ?? settingOf(provider, "iamRoleStatements", scope);
var managedOf = ({ provider, scope }) => settingOf(provider, "iam.role.managedPolicies", scope) ?? settingOf(provider, "iamManagedPolicies", scope);
var boundaryOf = ({ provider, scope }) => settingOf(provider, "iam.role.permissionsBoundary", scope) ?? settingOf(provider, "iam.role.permissionBoundary", scope) ?? settingOf(provider, "rolePermissionsBoundary", scope);
function roleOfFunction(one, each, parts) {
  const { provider, custom, scope } = parts;
  const setting = (path) => settingOf(one, path, scope);
  const inherits = setting("iam.inheritStatements") ?? setting("iamRoleStatementsInherit") ?? settingOf(custom, `${PLUGIN}.defaultInherit`, scope) ?? madeEntry("", { kind: "boolean", value: each, at: one.keyAt });
  const own = setting("iam.role.managedPolicies");
  const name = nameOf2([one.key, "-", deployment.region, "-lambdaRole"], parts);
  return madeResource(`${normalized(one.key)}IamRoleLambdaExecution`, ROLE, one.keyAt, {
    RoleName: setting("iam.role.name") ?? setting("iamRoleStatementsName") ?? madeEntry("", name, one.keyAt),
    Path: setting("iam.role.path") ?? settingOf(provider, "iam.role.path", scope),
    PermissionsBoundary: setting("iam.role.permissionsBoundary") ?? setting("iamPermissionsBoundary") ?? settingOf(custom, `${PLUGIN}.iamGlobalPermissionsBoundary`, scope) ?? boundaryOf(parts),
    ManagedPolicyArns: withVpc(
      each ? together(managedOf(parts), own) : own,
      setting("vpc") ?? settingOf(provider, "vpc", scope)
    ),
    Policies: inline([
      mayBeTrue(inherits.value) ? statementsOf(parts) : void 0,
      setting("iam.role.statements") ?? setting("iamRoleStatements")
    ])
  });
}
var mayBeTrue = (value) => possibilities(value).some((one) => one.kind === "boolean" ? one.value : one.kind !== "absent");
function nameOf2(rest, { provider, scope }) {
  const { root } = scope.service;
  const service = sectionOf("service", scope);
  const name = settingOf(service, "name", scope) ?? settingOf(madeEntry("", root), "service", scope);
  const stage = settingOf(provider, "stage", scope);
  const parts = [
    ...name ? piecesOf(name.value) : [hole("name", "self:service")],
    "-",
    ...stage ? piecesOf(stage.value) : [hole("name", "sls:stage")],
    "-",
    ...rest
  ];
  return textOf(parts, provider.keyAt);
}
function inline(settings) {
  const statements = settings.filter((one) => one !== void 0);
  const [first, ...more] = statements;
  if (!first) return void 0;
  const items = statements.flatMap(({ value: value2 }) => listed(value2));
  const value = more.length === 0 ? first.value : { kind: "list", items, at: first.value.at };
  const { at } = value;
  const document = madeMap([madeEntry("Statement", value)], at);
  const policy = madeMap([madeEntry("PolicyDocument", document)], at);
  return madeEntry("Policies", { kind: "list", items: [policy], at }, first.keyAt);
}
function withVpc(managed, vpc) {
  if (!vpc) return managed;
  const arn = ["arn:", deployment.partition, ":iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole"];
  return together(managed, madeEntry("", { kind: "list", items: [textOf(arn, vpc.keyAt)], at: vpc.keyAt }));
}
function together(one, other) {
  if (!one || !other) return one ?? other;
  return { ...one, value: { kind: "list", items: [...listed(one.value), ...listed(other.value)], at: one.value.at } };
}

// src/read/serverless/template.ts
function compiled(scope) {
  const { root } = scope.service;
  const functions = mapsOf("functions", scope);
  const parts = {
    provider: sectionOf("provider", scope),
    functions: functions.flatMap(entriesOf),
    open: functions.some(({ kind }) => kind === "unknown" || kind === "alternatives"),
    custom: sectionOf("custom", scope),
    scope
  };
  const roles = madeRoles(parts);
  const generated = [
    ...roles,
    ...parts.functions.flatMap((one) => functionOf(one, parts)),
    ...apis(parts),
    bucket(root)
  ];
  const framework = madeMap([madeEntry("Resources", madeMap(generated, root.at))], root.at);
  const whole = mapsOf("resources", scope).reduce(
    (before, one) => merged(before, completed(one, scope), scope),
    framework
  );
  const template = extended(whole.kind === "map" ? whole : framework, scope);
  const resources = child(template, "Resources");
  if (resources?.kind === "map") for (const one of resources.entries) loseUnknown(one, scope);
  return { template, roles: new Set(roles.map(({ key }) => key)) };
}
var entriesOf = (map) => map.kind === "map" ? map.entries.map((one) => ({ ...one, value: inherit(one.value, map.at) })) : [];
var bucket = ({ at }) => madeResource("ServerlessDeploymentBucket", "AWS::S3::Bucket", at, {});
function functionOf(one, parts) {
  const name = settingOf(one, "name", parts.scope) ?? madeEntry("", nameOf2([one.key], parts), one.keyAt);
  const made = madeResource(`${normalized(one.key)}LambdaFunction`, "AWS::Lambda::Function", one.keyAt, {
    FunctionName: name
  });
  return [made, ...urlPermission(one, parts.scope)];
}
function urlPermission(one, scope) {
  const url = settingOf(one, "url", scope);
  if (!url || isOff(url.value)) return [];
  const authorizer = settingOf(one, "url.authorizer", scope);
  if (authorizer && !isOff(authorizer.value)) return [];
  const text = (value) => madeEntry("", { kind: "string", value, at: url.keyAt });
  const arn = madeMap(
    [madeEntry("Fn::GetAtt", text(`${normalized(one.key)}LambdaFunction.Arn`).value, url.keyAt)],
    url.keyAt
  );
  return [
    madeResource(`${normalized(one.key)}LambdaPermissionFnUrl`, "AWS::Lambda::Permission", one.keyAt, {
      FunctionName: madeEntry("", arn),
      Action: text("lambda:InvokeFunctionUrl"),
      Principal: text("*"),
      FunctionUrlAuthType: text("NONE")
    })
  ];
}
var isOff = (value) => value.kind === "absent" || value.kind === "boolean" && !value.value;
function apis({ provider, functions, open, scope }) {
  const { at } = scope.service.root;
  const isUsed = open || functions.some((one) => hasHttp(one, scope));
  const isOwn2 = isUsed && !settingOf(provider, "apiGateway.restApiId", scope);
  const statements = settingOf(provider, "apiGateway.resourcePolicy", scope) ?? settingOf(provider, "resourcePolicy", scope);
  const policy = statements && madeMap([madeEntry("Statement", statements.value)], statements.value.at);
  const place = statements?.keyAt ?? at;
  return [
    madeResource("ApiGatewayRestApi", "AWS::ApiGateway::RestApi", place, {
      Policy: isOwn2 && policy ? madeEntry("Policy", policy, place) : void 0
    }),
    madeResource("HttpApi", "AWS::ApiGatewayV2::Api", at, {}),
    madeResource("WebsocketsApi", "AWS::ApiGatewayV2::Api", at, {})
  ];
}
function hasHttp(one, scope) {
  const events = lookUp(one.value, [["events"]], scope);
  return listed(events).some((event) => {
    const found = head(event, scope);
    return found.kind !== "map" || entry(found, "http") !== void 0;
  });
}
function extended(template, scope) {
  const extensions = child(template, "extensions");
  const resources = child(template, "Resources");
  if (!extensions || resources?.kind !== "map") return template;
  if (extensions.kind !== "map") lose(scope, extensions, "extensions are not known");
  const known = new Set(resources.entries.map(({ key }) => key));
  for (const { key, keyAt, value } of extensions.kind === "map" ? extensions.entries : []) {
    const properties = child(value, "Properties");
    const isPolicy = properties?.kind === "map" && properties.entries.some((one) => one.key.includes("Polic"));
    if (!known.has(key) && isPolicy) lose(scope, { ...value, at: keyAt }, `what extends ${key} is not read`);
  }
  const entries = resources.entries.map((one) => ({
    ...one,
    value: withExtension(one.value, child(extensions, one.key))
  }));
  const others = template.entries.filter(({ key }) => key !== "Resources");
  return { ...template, entries: [...others, madeEntry("Resources", { ...resources, entries })] };
}
function withExtension(body, extension) {
  if (body.kind !== "map" || extension?.kind !== "map") return body;
  const parts = ["Properties", "Metadata"].flatMap((name) => {
    const added = entry(extension, name);
    if (!added) return [];
    const own = entry(body, name);
    return [own ? { ...own, value: replaced(own.value, added.value) } : added];
  });
  const condition = entry(extension, "Condition");
  return replaced(body, madeMap([...parts, ...condition ? [condition] : []], extension.at));
}
function replaced(own, other) {
  if (own.kind !== "map" || other.kind !== "map") return other;
  const names = new Set(other.entries.map(({ key }) => key));
  return { ...own, entries: [...own.entries.filter(({ key }) => !names.has(key)), ...other.entries] };
}
function loseUnknown({ key, value }, scope) {
  const properties = child(value, "Properties");
  if (value.kind !== "map") lose(scope, value, `the resource ${key} is not known`);
  else if (properties && properties.kind !== "map") lose(scope, properties, `the properties of ${key} are not known`);
}

// src/read/serverless/read.ts
var LARGEST = 5e6;
function readServerless(file, open) {
  const [document] = file.text.length > LARGEST ? [] : documentsOf(file);
  const problems = (document?.problems ?? []).map(({ message, at }) => partNotRead(at, message));
  const root = document?.value;
  if (!root && isNamed(file.path)) return unread(problems);
  if (root?.kind !== "map" || !entry(root, "service") || !entry(root, "provider")) return void 0;
  const scope = scopeOf(root, file, open);
  const provider = lookUp(root, [["provider"]], scope);
  const name = provider?.kind === "map" ? lookUp(provider, [["name"]], scope) : provider;
  if (name?.kind === "string") return name.value === "aws" ? ofAws(scope, problems) : unread([]);
  if (name?.kind !== "unknown" || !isNamed(file.path)) return void 0;
  return unread([...problems, partNotRead(name.at, `the provider of the service is not known: ${name.because}`)]);
}
var unread = (unreadable) => ({ ...nothing, unreadable, parts: /* @__PURE__ */ new Set() });
var scopeOf = (root, file, open) => ({
  service: {
    root,
    file,
    open,
    opened: /* @__PURE__ */ new Map(),
    parts: /* @__PURE__ */ new Set(),
    known: /* @__PURE__ */ new Map(),
    unreadable: [],
    budget: { left: STEPS }
  },
  asked: [],
  around: []
});
function ofAws(scope, problems) {
  const { template, roles } = compiled(scope);
  const { model, unreadable, ignores } = readTemplate(template);
  const trusting = model.roles.map((role) => roles.has(role.carrier.address) ? trustingLambda(role) : role);
  const { service } = scope;
  const { file, root, budget } = service;
  const spent = budget.left > 0 ? [] : [partNotRead({ ...root.at, end: root.at.start }, TOO_LONG2)];
  for (const { statements } of model.policies) for (const { at } of statements) service.parts.add(at.file);
  service.parts.delete(file.path);
  return {
    model: { ...model, roles: trusting },
    unreadable: [...problems, ...service.unreadable, ...unreadable, ...strayStatements(root, model.policies), ...spent],
    ignores,
    parts: service.parts
  };
}
var TOO_LONG2 = "the service takes too many steps to resolve; what was left is not read";
function trustingLambda(role) {
  const { carrier } = role;
  const { at } = carrier;
  const text = (value) => ({ kind: "string", value, at });
  const statement = madeMap(
    [
      madeEntry("Effect", text("Allow")),
      madeEntry("Principal", madeMap([madeEntry("Service", text("lambda.amazonaws.com"))], at)),
      madeEntry("Action", text("sts:AssumeRole"))
    ],
    at
  );
  const document = madeMap([madeEntry("Statement", statement)], at);
  return { ...role, trust: [...role.trust, parsePolicy(document, { kind: "trust", carrier })] };
}
export {
  readServerless
};
