import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  readBarePolicy
} from "./chunk-K7IIBKBZ.js";
import {
  parseYaml
} from "./chunk-4IFZJANU.js";
import {
  applicationPermission,
  asDocument,
  authorityPermission,
  busPermission,
  closedFor,
  functionPermission,
  layerPermission,
  mapOf,
  mayBe,
  namesIn,
  numberSetting,
  publicIn,
  shareDocument,
  sharesIn,
  signingPermission,
  unjudged,
  word as word2,
  wordSetting
} from "./chunk-TZSKFNHF.js";
import {
  isBarePolicy
} from "./chunk-YLRFTQG6.js";
import {
  directoryPart,
  resolvePath
} from "./chunk-6MKYF7UO.js";
import {
  emptyModel,
  joinedModels,
  nothing,
  parsePolicy,
  partNotRead,
  together,
  wholeFile,
  word,
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
  child,
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
  hole,
  unknown
} from "./chunk-4YZ2VXE4.js";
import {
  filePath,
  reached,
  within
} from "./chunk-IDVG7HMV.js";

// src/read/cloudformation/budget.ts
var STEPS = 2e5;
var DEEPEST_VALUE = 200;
var MOST_CHOICES = 32;
var LONGEST_TEXT = 1e6;
var MOST_PIECES = 1e4;

// src/read/cloudformation/when.ts
var conditional = (value, when) => {
  const { file, start, end } = value.at;
  return inherit(value, { file, start, end, when });
};
var hasValue = (subject, value) => ({ test: `${subject} is ${value}`, holds: true });
function subjectOf(test) {
  const end = test.indexOf(" is ");
  return end < 0 ? void 0 : test.slice(0, end);
}
var contradict = (one, other) => one.some(
  (a) => other.some((b) => a.test === b.test ? a.holds !== b.holds : a.holds && b.holds && sameSubject(a, b))
);
function sameSubject(a, b) {
  const subject = subjectOf(a.test);
  return subject !== void 0 && subject === subjectOf(b.test);
}
var distinct = (all2) => all2.filter((one, index) => all2.findIndex((other) => other.test === one.test && other.holds === one.holds) === index);

// src/read/cloudformation/compose.ts
function compose(fragments, at2) {
  const only = fragments[0];
  if (fragments.length === 1 && only && "value" in only && textParts(only.value)) return inherit(only.value, at2);
  const parts = fragments.flatMap((f) => "text" in f ? [f.text] : piecesOf(f.value));
  const length = parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 1), 0);
  if (length > LONGEST_TEXT || parts.length > MOST_PIECES)
    return unknown(at2, "a text longer than 1 MB", hole("free", "long text"));
  const text = textOf(parts, placeOf(fragments, at2));
  if (text.kind !== "string" && text.kind !== "pattern") return text;
  const pieces = fragments.map((f) => "text" in f ? f : { hole: f.at });
  const holes = fragments.flatMap((f) => "text" in f ? [] : [f.value]);
  return { ...text, written: { text: composed(pieces), holes } };
}
function placeOf(fragments, at2) {
  const via = [];
  const when = [];
  for (const fragment of fragments) {
    if ("text" in fragment) continue;
    const { file: file2, start: start2, end: end2, via: way, when: conditions } = fragment.value.at;
    if (way?.[0]) via.push({ at: { file: file2, start: start2, end: end2 }, note: way[0].note });
    if (conditions) when.push(...conditions);
  }
  const { file, start, end } = at2;
  return within(at2, {
    file,
    start,
    end,
    ...via.length > 0 ? { via } : {},
    ...when.length > 0 ? { when: distinct(when) } : {}
  });
}
function combine(values, at2, build) {
  const plain = values.map(collapsed);
  const counts = plain.reduce((product, value) => product * possibilities(value).length, 1);
  const open = counts > MOST_CHOICES ? plain.map(vague) : plain;
  const varying = open.flatMap((value, index) => value.kind === "alternatives" ? [index] : []);
  const combinations = varying.reduce(
    (rows6, index) => rows6.flatMap((row) => extended(row, index, open[index])),
    [/* @__PURE__ */ new Map()]
  );
  const choices = combinations.map((chosen) => {
    const built = build(open.map((value, index) => chosen.get(index) ?? value));
    return chosen.size === 0 ? built : conditional(built, distinct([...chosen.values()].flatMap((one) => one.at.when ?? [])));
  });
  return choices.length === 1 && choices[0] ? choices[0] : { kind: "alternatives", choices, at: at2 };
}
function extended(row, index, value) {
  const choices = value ? possibilities(value) : [];
  const possible = choices.filter(
    (one) => ![...row.values()].some((other) => contradict(other.at.when ?? [], one.at.when ?? []))
  );
  return possible.map((one) => new Map([...row, [index, one]]));
}
function collapsed(value) {
  if (value.kind !== "alternatives") return value;
  const choices = possibilities(value).map(
    (one) => one.kind === "string" || one.kind === "number" ? textParts(one)?.[0] : void 0
  );
  const texts = choices.filter((text) => typeof text === "string");
  if (texts.length < choices.length) return value;
  if (texts.every((text) => /^\d{12}$/.test(text))) return oneOf(value, texts, "account");
  return texts.every((text) => /^[^:*?]+$/.test(text)) ? oneOf(value, texts, "name") : value;
}
var oneOf = (value, texts, domain) => unknown(value.at, `one of ${texts.slice(0, 3).join(", ")}${texts.length > 3 ? "\u2026" : ""}`, originOf(value, domain));
function originOf(value, domain) {
  const [first] = possibilities(value);
  const subject = subjectOf(first?.at.when?.at(-1)?.test ?? "");
  const isParameter = subject !== void 0 && first?.at.via?.[0]?.note === allowedValue(subject);
  return hole(domain, isParameter ? subject : originOfCall("Fn::If", void 0, value.at));
}
var allowedValue = (parameter) => `allowed value of parameter ${parameter}`;
function vague(value) {
  if (value.kind !== "alternatives") return value;
  return unknown(
    value.at,
    `more than ${MOST_CHOICES.toString()} combinations`,
    hole("free", originOfCall("Fn::If", void 0, value.at))
  );
}
function mappedOf(text) {
  if (text.written) return text.written.text;
  const { file, start, end } = text.at;
  const quote = end - start === text.value.length + 2 ? 1 : 0;
  return decoded({ ...verbatim(file, ""), span: (from, to) => ({ file, start: from, end: to }) }, [
    { text: text.value, start: start + quote, end: end - quote }
  ]);
}
var slice = (mapped, start, end) => ({
  text: mapped.text.slice(start, end),
  span: (from, to) => mapped.span(start + from, start + to),
  hole: () => void 0
});
var BRIEF = 80;
var briefly = (value) => {
  const text = shown(textParts(value) ?? ["\u2026"]);
  return text.length > BRIEF ? `${text.slice(0, BRIEF - 1)}\u2026` : text;
};
function originOfCall(name, argument, at2) {
  const text = argument && textParts(argument) && shown(textParts(argument) ?? []);
  return text !== void 0 && text.length <= BRIEF ? `${name} ${text}` : `${name}@${at2.start.toString()}`;
}

// src/read/cloudformation/parameters.ts
var PASSED = "passed as parameter ";
function passedValue(parameter, given) {
  const type = textOf2(child(parameter, "Type")) ?? "String";
  const text = textOf2(given);
  if (!isListType(type) || given.kind === "list") return given;
  return text === void 0 ? given : items(text, given.at);
}
var isListType = (type) => type.includes("List<") || type === "CommaDelimitedList";
function parameterValue({ key: name, value: parameter }, at2) {
  const type = textOf2(child(parameter, "Type")) ?? "String";
  const isList = isListType(type);
  if (type.startsWith("AWS::SSM::Parameter::Value<"))
    return notGiven(
      name,
      isList,
      `parameter ${name} is looked up in Systems Manager when the stack is deployed`,
      "free",
      at2
    );
  const standard = child(parameter, "Default");
  const text = textOf2(standard);
  if (standard && text !== void 0 && text !== "") {
    const from = reached(standard.at, { at: at2, note: `default of parameter ${name}` });
    return isList ? items(text, from) : { ...standard, at: from };
  }
  const allowed = isList ? [] : listed(child(parameter, "AllowedValues"));
  if (text === void 0 && allowed.length > 0 && allowed.length <= MOST_CHOICES && allowed.every(isWritten))
    return choiceOf(name, allowed, at2);
  const because = text === "" ? `parameter ${name} is empty unless it is given` : `parameter ${name} has no default`;
  return notGiven(name, isList, because, domainOf(type, textOf2(child(parameter, "AllowedPattern"))), at2);
}
function textOf2(value) {
  const parts = value && value.kind !== "unknown" ? textParts(value) : void 0;
  return parts?.length === 1 && typeof parts[0] === "string" ? parts[0] : void 0;
}
var isWritten = (value) => textOf2(value) !== void 0;
function notGiven(name, isList, because, domain, at2) {
  if (isList) return { kind: "list", items: [], open: because, at: at2 };
  return unknown(at2, because, hole(domain, name));
}
var items = (text, at2) => ({
  kind: "list",
  items: text.split(",").map((item) => ({ kind: "string", value: item.trim(), at: at2 })),
  at: at2
});
function choiceOf(name, allowed, at2) {
  const choices = allowed.map((value) => {
    const from = reached(value.at, { at: at2, note: allowedValue(name) });
    const choice = { ...value, at: from };
    return allowed.length === 1 ? choice : conditional(choice, [hasValue(name, textOf2(value) ?? "")]);
  });
  return choices.length === 1 && choices[0] ? choices[0] : { kind: "alternatives", choices, at: at2 };
}
function domainOf(type, pattern) {
  if (type === "Number" || type.startsWith("AWS::")) return "name";
  return pattern === void 0 ? "free" : domainOfPattern(pattern);
}
function domainOfPattern(pattern) {
  const whole = pattern.replace(/^\^/, "").replace(/\$$/, "");
  if (whole === "\\d{12}" || whole === "[0-9]{12}") return "account";
  const [, characters, times] = /^\[([\w./ \\-]+)\](\+|\*|\{\d+(?:,\d*)?\})$/.exec(whole) ?? [];
  const single = characters?.replaceAll(/a-z|A-Z|0-9|\\[dsw./-]/g, "");
  if (single === void 0 || times === void 0 || !/^-?[\w./ ]*-?$/.test(single)) return "free";
  return times === "*" || times.startsWith("{0") ? "path" : "name";
}
var accountHole = hole("own-account", "AWS::AccountId");
var regionHole = hole("region", "AWS::Region");
var partitionHole = hole("partition", "AWS::Partition");
var deployment = { account: accountHole, region: regionHole, partition: partitionHole };
var stackId = [
  "arn:",
  partitionHole,
  ":cloudformation:",
  regionHole,
  ":",
  accountHole,
  ":stack/",
  hole("name", "AWS::StackName"),
  "/",
  hole("name", "AWS::StackId uuid")
];
var pseudo = {
  "AWS::AccountId": accountHole,
  "AWS::Region": regionHole,
  "AWS::Partition": partitionHole,
  "AWS::URLSuffix": hole("url-suffix", "AWS::URLSuffix"),
  "AWS::StackName": hole("name", "AWS::StackName"),
  "AWS::StackId": { ...hole("arn", "AWS::StackId"), shape: stackId }
};
function pseudoParameter(name, at2) {
  if (name === "AWS::NoValue") return absent(at2);
  if (name === "AWS::NotificationARNs")
    return { kind: "list", items: [], open: "AWS::NotificationARNs is known when the stack is deployed", at: at2 };
  const found = Object.hasOwn(pseudo, name) ? pseudo[name] : void 0;
  return found && unknown(at2, `${name} is known when the stack is deployed`, found);
}

// src/read/cloudformation/conditions.ts
function decide(name, scope, evaluate2) {
  const given = scope.when.find((when) => when.test === name);
  if (given) return given.holds;
  const condition = scope.template.conditions.get(name);
  return condition && truth(condition.value, deeper(scope), evaluate2);
}
function truth(value, scope, evaluate2) {
  if (scope.depth > DEEPEST_VALUE || scope.template.budget.left-- <= 0) return void 0;
  const only = value.kind === "map" && value.entries.length === 1 ? value.entries[0] : void 0;
  if (!only) return value.kind === "boolean" ? value.value : void 0;
  const operands = only.value.kind === "list" ? only.value.items : [only.value];
  const inner = deeper(scope);
  const each = () => operands.map((operand) => truth(operand, inner, evaluate2));
  switch (only.key) {
    case "Condition":
      return only.value.kind === "string" ? decide(only.value.value, inner, evaluate2) : void 0;
    case "Fn::Not":
      return negated(each()[0]);
    case "Fn::And":
      return all(each());
    case "Fn::Or":
      return negated(all(each().map(negated)));
    case "Fn::Equals":
      return equal(operands.map((operand) => constant(evaluate2(operand, inner))));
    default:
      return void 0;
  }
}
var deeper = (scope) => ({ ...scope, depth: scope.depth + 1 });
var negated = (one) => one === void 0 ? void 0 : !one;
function all(operands) {
  if (operands.includes(false)) return false;
  return operands.includes(void 0) || operands.length === 0 ? void 0 : true;
}
function equal([left, right, ...more]) {
  return left === void 0 || right === void 0 || more.length > 0 ? void 0 : left === right;
}
function constant(value) {
  const isSure = value.at.when === void 0 && (value.at.via ?? []).every(({ note }) => note.startsWith(PASSED));
  const parts = isSure ? textParts(value) : void 0;
  return parts?.length === 1 && typeof parts[0] === "string" ? parts[0] : void 0;
}
function evaluateIf(value, scope, evaluate2) {
  const [name, then, otherwise, ...more] = value.kind === "list" ? value.items : [];
  if (name?.kind !== "string" || !then || !otherwise || more.length > 0) return void 0;
  const known2 = decide(name.value, scope, evaluate2);
  if (known2 !== void 0) return evaluate2(known2 ? then : otherwise, scope);
  const branch = (written3, holds) => {
    const when = [{ test: name.value, holds }];
    const inner = evaluate2(written3, { ...scope, when: [...scope.when, ...when] });
    return conditional(inner, when);
  };
  return { kind: "alternatives", choices: [branch(then, true), branch(otherwise, false)], at: value.at };
}

// src/read/cloudformation/foreach.ts
function loopsWritten(entries, scope, evaluate2) {
  return entries.flatMap((entry2) => {
    if (!entry2.key.startsWith("Fn::ForEach::")) return [{ entry: named(entry2, scope), scope }];
    const [variable, collection, body] = entry2.value.kind === "list" ? entry2.value.items : [];
    if (variable?.kind !== "string" || !collection || body?.kind !== "map") return [];
    if (scope.depth > DEEPEST_VALUE) return [];
    return itemsOf(variable.value, evaluate2(collection, scope)).flatMap((item) => {
      if (scope.template.budget.left-- <= 0) return [];
      const inner = { ...scope, loop: new Map([...scope.loop, [variable.value, item]]), depth: scope.depth + 1 };
      return loopsWritten(body.entries, inner, evaluate2);
    });
  });
}
function itemsOf(variable, collection) {
  const items2 = collection.kind === "list" ? collection.items : [];
  if (items2.length > 0) return items2;
  if (collection.kind === "list" && collection.open === void 0) return [];
  return [unknown(collection.at, "the collection of the loop is not known", hole("name", variable))];
}
function named(entry2, { loop }) {
  if (loop.size === 0 || !entry2.key.includes("{")) return entry2;
  let key = entry2.key;
  for (const [variable, value] of loop) {
    const text = shown(piecesOf(value));
    key = key.replaceAll(`\${${variable}}`, () => text).replaceAll(`&{${variable}}`, () => text.replaceAll(/\W|_/g, ""));
  }
  return { ...entry2, key };
}

// src/read/cloudformation/template.ts
var sectionOf = (root, name) => {
  const section = child(root, name);
  return new Map(section?.kind === "map" ? section.entries.map((e) => [e.key, e]) : []);
};
function typeOf(body) {
  const type = child(body, "Type");
  return type?.kind === "string" ? type.value : void 0;
}
function isTemplate(value) {
  if (value?.kind !== "map") return false;
  const resources = entry(value, "Resources")?.value;
  return resources?.kind === "map" && resources.entries.some((e) => isResourceType(typeOf(e.value)) || e.key.startsWith("Fn::ForEach::"));
}
var isResourceType = (type) => type !== void 0 && /^(?:Custom::\S+|\w+::\w+::\S+)$/.test(type);
var isTemplateText = (text) => text.includes("Resources") && (text.includes("AWS::") || text.includes("Custom::") || text.includes("::MODULE"));
var isSamWorkload = (type) => type === "AWS::Serverless::Function" || type === "AWS::Serverless::StateMachine";

// src/read/cloudformation/globals.ts
var inherited = /* @__PURE__ */ new Map([
  [
    "Function",
    [
      "AssumeRolePolicyDocument",
      "AutoPublishAlias",
      "DeadLetterQueue",
      "DeploymentPreference",
      "EventInvokeConfig",
      "FunctionUrlConfig",
      "PermissionsBoundary",
      "RolePath",
      "Tracing",
      "VpcConfig"
    ]
  ],
  ["StateMachine", ["PermissionsBoundary", "RolePath", "Tracing"]],
  ["Api", ["Auth"]],
  ["CapacityProvider", ["OperatorRole"]]
]);
var PREFIX = "AWS::Serverless::";
function withGlobals(root, body, at2, budget) {
  const type = typeOf(body);
  const section = type?.startsWith(PREFIX) === true ? type.slice(PREFIX.length) : "";
  const names = inherited.get(section);
  const globals = entry(entry(root, "Globals")?.value, section)?.value;
  if (!names || globals?.kind !== "map" || body.kind !== "map") return body;
  const step = { at: at2, note: `Globals of ${section}` };
  const ignored = listed(child(body, "IgnoreGlobals")).flatMap((one) => one.kind === "string" ? [one.value] : []);
  if (ignored.includes("*")) return body;
  const taken = globals.entries.filter(({ key }) => names.includes(key) && !ignored.includes(key)).map(({ key, keyAt, value }) => ({
    key,
    keyAt: reached(keyAt, step),
    value: { ...value, at: reached(value.at, step) }
  }));
  if (taken.length === 0) return body;
  const own = entry(body, "Properties");
  const properties2 = { kind: "map", entries: taken, at: own?.value.at ?? at2 };
  const all2 = own ? merged(properties2, own.value, budget) : properties2;
  const others = body.entries.filter(({ key }) => key !== "Properties");
  return { ...body, entries: [...others, { key: "Properties", keyAt: own?.keyAt ?? at2, value: all2 }] };
}
function merged(global, own, budget) {
  if (global.kind === "list" && own.kind === "list" && pay(budget, global.items.length + own.items.length))
    return { ...own, items: [...global.items.map((item) => ofGlobal(item, global)), ...own.items] };
  if (global.kind !== "map" || own.kind !== "map" || isCall(global) || isCall(own)) return own;
  if (!pay(budget, global.entries.length + own.entries.length)) return own;
  const names = new Map(own.entries.map((e) => [e.key, e]));
  const known2 = new Set(global.entries.map(({ key }) => key));
  const entries = global.entries.map((e) => {
    const mine = names.get(e.key);
    const value = ofGlobal(e.value, global);
    return mine ? { ...mine, value: merged(value, mine.value, budget) } : { ...e, value };
  });
  return { ...own, entries: [...entries, ...own.entries.filter(({ key }) => !known2.has(key))] };
}
var pay = (budget, steps) => (budget.left -= steps) > 0;
var ofGlobal = (part, { at: { via } }) => via ? { ...part, at: { ...part.at, via } } : part;
var isCall = ({ entries }) => entries.length === 1 && /^(?:Ref|Condition|Fn::.*)$/.test(entries[0]?.key ?? "");
function implicitApi(root, resources, scope) {
  const globals = entry(entry(root, "Globals")?.value, "Api");
  const auth = entry(globals?.value, "Auth");
  if (!globals || !auth || !child(auth.value, "ResourcePolicy")) return void 0;
  const type = `${PREFIX}Api`;
  if (resources.some((one) => one.type === type)) return void 0;
  const { keyAt: at2, value } = globals;
  const body = { kind: "map", entries: [{ key: "Properties", keyAt: at2, value }], at: value.at };
  return { id: "ServerlessRestApi", type, at: at2, body, scope };
}
var refused = /* @__PURE__ */ new Map([
  ["Function", ["Policies", "Role"]],
  ["StateMachine", ["Policies", "Role", "PermissionsBoundary", "RolePath", "Tracing"]]
]);
function refusedGlobals(root) {
  return [...refused].flatMap(([section, names]) => {
    const globals = entry(entry(root, "Globals")?.value, section)?.value;
    return names.flatMap((name) => {
      const found = entry(globals, name);
      if (!found) return [];
      const { file, start, end } = found.keyAt;
      const reason2 = `SAM takes no ${name} in Globals; write it in each ${section}`;
      return [{ at: { file, start, end }, resource: null, reason: reason2, policy: name === "Policies" }];
    });
  });
}

// src/read/cloudformation/include.ts
function included(transform, scope, evaluate2) {
  const name = child(transform, "Name");
  if (name?.kind !== "string" || name.value !== "AWS::Include") return void 0;
  const written3 = child(child(transform, "Parameters"), "Location");
  const location = written3 && evaluate2(written3, scope);
  if (location?.kind !== "string" || /^[a-z0-9]+:\/\//i.test(location.value)) return void 0;
  const path = resolvePath(directoryPart(transform.at.file), location.value);
  const found = path === void 0 ? void 0 : scope.template.open(path);
  return found && evaluate2(found, { ...scope, depth: scope.depth + 1 });
}

// src/read/cloudformation/lists.ts
function join(delimiter, list, at2) {
  if (list.kind === "alternatives") return eachChoice(list, (one) => join(delimiter, one, at2));
  if (list.kind !== "list" || delimiter.kind !== "string")
    return unknown(at2, whyNot(list), hole("free", originOfCall("Fn::Join", void 0, at2)));
  const rest = list.open === void 0 ? [] : [unknown(list.at, list.open, hole("free", originOfCall("Fn::Join", void 0, at2)))];
  const items2 = list.items.map((item) => inherit(item, list.at));
  return combine([...items2, ...rest], at2, (one) => {
    const present = one.filter((item) => item.kind !== "absent");
    const between = mappedOf(delimiter);
    const fragments = present.flatMap((item, index) => {
      const own = item.kind === "string" && isPlain(item) ? mappedOf(item) : { value: item, at: item.at };
      return index === 0 || delimiter.value === "" ? [own] : [between, own];
    });
    return compose(fragments, at2);
  });
}
var isPlain = ({ at: at2, written: written3 }) => !at2.via && !at2.when && (written3?.holes.length ?? 0) === 0;
var whyNot = (value) => "because" in value ? value.because : `a ${value.kind} stands where a list is expected`;
function split(delimiter, text, at2) {
  if (text.kind === "alternatives") return eachChoice(text, (one) => split(delimiter, one, at2));
  const parts = textParts(text);
  if (delimiter.kind !== "string" || delimiter.value === "" || !parts)
    return { kind: "list", items: [], open: whyNot(text), at: at2 };
  const rows6 = [[]];
  let open;
  for (const part of flattened(parts)) {
    if (isHole(part) && mayContain(part.domain, delimiter.value)) {
      open = `${part.origin} is not known`;
      rows6.pop();
      break;
    }
    const [first = "", ...more] = isHole(part) ? [part] : part.split(delimiter.value);
    rows6.at(-1)?.push(first);
    rows6.push(...more.map((piece) => [piece]));
  }
  const items2 = rows6.map((row) => {
    const only = joined(row);
    const [one] = only;
    return only.length === 1 && one !== void 0 && isHole(one) ? unknown(text.at, `${one.origin} is not known`, one) : textOf(only, text.at);
  });
  return { kind: "list", items: items2, ...open === void 0 ? {} : { open }, at: at2 };
}
var flattened = (parts) => parts.flatMap((part) => isHole(part) && part.shape ? part.shape : [part]);
function mayContain(domain, delimiter) {
  if (domain === "account" || domain === "own-account") return /^\d+$/.test(delimiter);
  if (domain === "name" || domain === "path") return !/[:*?]/.test(delimiter);
  if (domain === "region" || domain === "partition") return /^[a-z0-9-]+$/.test(delimiter);
  return domain === "url-suffix" ? /^[a-z.]+$/.test(delimiter) : true;
}
function select(index, list, at2) {
  if (list.kind === "alternatives") return eachChoice(list, (one) => select(index, one, at2));
  const [text] = textParts(index) ?? [];
  const number = typeof text === "string" && text !== "" ? Number(text) : Number.NaN;
  const item = list.kind === "list" && Number.isInteger(number) ? list.items[number] : void 0;
  if (item && list.kind === "list" && list.items.slice(0, number + 1).every((one) => one.kind !== "alternatives"))
    return inherit(item, list.at);
  const because = list.kind === "list" ? list.open ?? `there is no item ${briefly(index)}` : whyNot(list);
  return unknown(at2, because, hole("free", originOfCall("Fn::Select", void 0, at2)));
}
var lengthOf = (list, at2) => list.kind === "list" && list.open === void 0 && list.items.every((item) => item.kind !== "alternatives") ? { kind: "number", value: list.items.length, at: at2 } : unknown(at2, "the length of the list is not known", hole("name", originOfCall("Fn::Length", void 0, at2)));
function eachChoice(value, then) {
  const choices = possibilities(value);
  if (choices.length > MOST_CHOICES)
    return unknown(
      value.at,
      `more than ${MOST_CHOICES.toString()} alternatives`,
      hole("free", originOfCall("Fn::If", void 0, value.at))
    );
  const { file, start, end } = value.at;
  const each = choices.map((one) => one.at.when ? conditional(then(one), one.at.when) : then(one));
  return { kind: "alternatives", choices: each, at: { file, start, end } };
}

// src/read/cloudformation/mappings.ts
function findInMap(mappings, args, otherwise, at2) {
  const [first, ...keys] = args;
  const name = first ? briefly(first) : "";
  const mapping = first?.kind === "string" ? entry(mappings, first.value)?.value : void 0;
  const search = { name, at: at2, otherwise };
  return mapping && keys.length === 2 ? lookUp(mapping, keys, search) : missing(search, `there is no mapping ${name}`, "");
}
var missing = ({ name, at: at2, otherwise }, because, key) => otherwise ?? unknown(at2, because, hole("free", ["mapping", name, key].filter((word3) => word3 !== "").join(" ")));
function lookUp(map2, keys, search) {
  const [key, ...more] = keys;
  if (!key) return { ...map2, at: reached(map2.at, { at: search.at, note: `found in mapping ${search.name}` }) };
  if (key.kind === "alternatives") return eachChoice(key, (one) => lookUp(map2, [one, ...more], search));
  const parts = textParts(key);
  const text = parts?.length === 1 && typeof parts[0] === "string" ? parts[0] : void 0;
  if (map2.kind === "map" && text === void 0)
    return everyRow(map2.entries, briefly(key), search, (row2) => lookUp(row2, more, search));
  const row = entry(map2, text ?? "")?.value;
  if (row) return inherit(lookUp(row, more, search), key.at);
  return missing(search, `mapping ${search.name} has no key ${briefly(key)}`, briefly(key));
}
function everyRow(rows6, key, search, then) {
  if (rows6.length === 0) return missing(search, `mapping ${search.name} is empty`, key);
  if (rows6.length > MOST_CHOICES)
    return missing(search, `mapping ${search.name} has more than ${MOST_CHOICES.toString()} rows`, key);
  const values = rows6.map((row) => ({ row: row.key, value: then(row.value) }));
  const [first] = values;
  const same = first && textParts(first.value)?.[0];
  const isSame = typeof same === "string" && values.every(({ value }) => textParts(value)?.[0] === same);
  if (first && isSame) return first.value;
  const choices = values.map(({ row, value }) => conditional(value, [hasValue(bare(key), row)]));
  return { kind: "alternatives", choices, at: search.at };
}
var bare = (key) => key.replace(/^\$\{(.*)\}$/, "$1");

// src/read/cloudformation/arns.ts
var regional = (service, rest) => `arn:%p:${service}:%r:%a:${rest}`;
var iam = (kind, name) => `arn:%p:iam::%a:${kind}{Path}{${name}}`;
var named2 = (name, service, rest) => ({
  Ref: `{${name}}`,
  Arn: regional(service, rest)
});
var byArn = (arn, attribute2 = "Arn") => ({ Ref: arn, [attribute2]: arn });
var stateMachine = byArn(regional("states", "stateMachine:{StateMachineName}"));
var lambda = named2("FunctionName", "lambda", "function:{FunctionName}");
var table = named2("TableName", "dynamodb", "table/{TableName}");
var shapes = {
  "AWS::ApiGateway::RestApi": { Ref: "{?}" },
  "AWS::AppSync::GraphQLApi": byArn(regional("appsync", "apis/{?}")),
  "AWS::Backup::BackupVault": {
    Ref: "{BackupVaultName}",
    BackupVaultArn: regional("backup", "backup-vault:{BackupVaultName}")
  },
  "AWS::Batch::JobQueue": byArn(regional("batch", "job-queue/{JobQueueName}"), "JobQueueArn"),
  "AWS::CloudTrail::Trail": named2("TrailName", "cloudtrail", "trail/{TrailName}"),
  "AWS::CodeBuild::Project": named2("Name", "codebuild", "project/{Name}"),
  "AWS::CodeCommit::Repository": {
    Ref: "{?}",
    Arn: regional("codecommit", "{RepositoryName}"),
    Name: "{RepositoryName}"
  },
  "AWS::CodePipeline::Pipeline": { Ref: "{Name}" },
  "AWS::Cognito::IdentityPool": { Ref: "%r:{?}" },
  "AWS::Cognito::UserPool": { Ref: "{?}", Arn: regional("cognito-idp", "userpool/{?}") },
  "AWS::DynamoDB::GlobalTable": { ...table, StreamArn: regional("dynamodb", "table/{TableName}/stream/{?}") },
  "AWS::DynamoDB::Table": { ...table, StreamArn: regional("dynamodb", "table/{TableName}/stream/{?}") },
  "AWS::ECR::Repository": named2("RepositoryName", "ecr", "repository/{RepositoryName}"),
  "AWS::ECS::Cluster": named2("ClusterName", "ecs", "cluster/{ClusterName}"),
  "AWS::ECS::Service": byArn(regional("ecs", "service/{?}/{ServiceName}"), "ServiceArn"),
  "AWS::ECS::TaskDefinition": byArn(regional("ecs", "task-definition/{Family}:{?}"), "TaskDefinitionArn"),
  "AWS::EFS::AccessPoint": { Ref: "{?}", Arn: regional("elasticfilesystem", "access-point/{?}") },
  "AWS::EFS::FileSystem": { Ref: "{?}", Arn: regional("elasticfilesystem", "file-system/{?}") },
  "AWS::EKS::Cluster": named2("Name", "eks", "cluster/{Name}"),
  "AWS::ElasticLoadBalancingV2::TargetGroup": byArn(
    regional("elasticloadbalancing", "targetgroup/{?}"),
    "TargetGroupArn"
  ),
  "AWS::Elasticsearch::Domain": named2("DomainName", "es", "domain/{DomainName}"),
  "AWS::Events::EventBus": named2("Name", "events", "event-bus/{Name}"),
  "AWS::Events::Rule": { Ref: "{Name}", Arn: regional("events", "rule/{Name}") },
  "AWS::IAM::Group": { Ref: "{GroupName}", Arn: iam("group", "GroupName") },
  "AWS::IAM::InstanceProfile": { Ref: "{InstanceProfileName}", Arn: iam("instance-profile", "InstanceProfileName") },
  "AWS::IAM::ManagedPolicy": byArn(iam("policy", "ManagedPolicyName"), "PolicyArn"),
  "AWS::IAM::OIDCProvider": byArn("arn:%p:iam::%a:oidc-provider/{?}"),
  "AWS::IAM::Role": { Ref: "{RoleName}", Arn: iam("role", "RoleName"), RoleId: "{?}" },
  "AWS::IAM::SAMLProvider": byArn("arn:%p:iam::%a:saml-provider/{Name}"),
  "AWS::IAM::User": { Ref: "{UserName}", Arn: iam("user", "UserName") },
  "AWS::KMS::Key": { Ref: "{?}", Arn: regional("kms", "key/{?}"), KeyId: "{?}" },
  "AWS::KMS::ReplicaKey": { Ref: "{?}", Arn: regional("kms", "key/{?}"), KeyId: "{?}" },
  "AWS::KMS::Alias": { Ref: "{AliasName}" },
  "AWS::Kinesis::Stream": named2("Name", "kinesis", "stream/{Name}"),
  "AWS::KinesisFirehose::DeliveryStream": named2(
    "DeliveryStreamName",
    "firehose",
    "deliverystream/{DeliveryStreamName}"
  ),
  "AWS::Lambda::Alias": { Ref: regional("lambda", "function:{?}:{Name}") },
  "AWS::Lambda::Function": lambda,
  "AWS::Lambda::LayerVersion": byArn(regional("lambda", "layer:{LayerName}:{?}"), "LayerVersionArn"),
  "AWS::Lambda::Version": byArn(regional("lambda", "function:{?}:{?}"), "FunctionArn"),
  // The ARN of a log group ends in a wildcard for its streams.
  "AWS::Logs::LogGroup": named2("LogGroupName", "logs", "log-group:{LogGroupName}:*"),
  "AWS::MSK::Cluster": byArn(regional("kafka", "cluster/{ClusterName}/{?}")),
  "AWS::OpenSearchServerless::Collection": { Ref: "{?}", Arn: regional("aoss", "collection/{?}") },
  "AWS::OpenSearchService::Domain": {
    ...named2("DomainName", "es", "domain/{DomainName}"),
    DomainArn: regional("es", "domain/{DomainName}")
  },
  "AWS::Pipes::Pipe": named2("Name", "pipes", "pipe/{Name}"),
  "AWS::RDS::DBCluster": {
    Ref: "{DBClusterIdentifier}",
    DBClusterArn: regional("rds", "cluster:{DBClusterIdentifier}")
  },
  "AWS::RDS::DBInstance": {
    Ref: "{DBInstanceIdentifier}",
    DBInstanceArn: regional("rds", "db:{DBInstanceIdentifier}")
  },
  "AWS::S3::AccessPoint": named2("Name", "s3", "accesspoint/{Name}"),
  "AWS::S3::Bucket": { Ref: "{BucketName}", Arn: "arn:%p:s3:::{BucketName}" },
  "AWS::S3Express::DirectoryBucket": named2("BucketName", "s3express", "bucket/{BucketName}"),
  "AWS::SNS::Topic": { ...byArn(regional("sns", "{TopicName}"), "TopicArn"), TopicName: "{TopicName}" },
  "AWS::SQS::Queue": {
    Ref: "https://sqs.%r.amazonaws.com/%a/{QueueName}",
    Arn: regional("sqs", "{QueueName}"),
    QueueName: "{QueueName}"
  },
  "AWS::SSM::Parameter": { Ref: "{Name}" },
  "AWS::Scheduler::Schedule": { Ref: "{Name}", Arn: regional("scheduler", "schedule/{?}/{Name}") },
  "AWS::SecretsManager::Secret": byArn(regional("secretsmanager", "secret:{Name}-{?}"), "Id"),
  // `Ref` of `Function.Alias` and `Function.Version` is SAM's way to what it makes of `AutoPublishAlias`.
  "AWS::Serverless::Function": {
    ...lambda,
    Alias: regional("lambda", "function:{FunctionName}:{AutoPublishAlias}"),
    Version: regional("lambda", "function:{FunctionName}:{?}")
  },
  "AWS::Serverless::HttpApi": { Ref: "{?}" },
  "AWS::Serverless::SimpleTable": table,
  "AWS::Serverless::StateMachine": { ...stateMachine, Name: "{Name}" },
  "AWS::StepFunctions::Activity": byArn(regional("states", "activity:{Name}")),
  "AWS::StepFunctions::StateMachine": { ...stateMachine, Name: "{StateMachineName}" }
};
var refArns = `
  ACMPCA::Certificate ACMPCA::CertificateAuthority AccessAnalyzer::Analyzer AppMesh::Mesh AppMesh::VirtualNode
  AppMesh::VirtualService ApplicationAutoScaling::ScalingPolicy AutoScaling::ScalingPolicy Batch::ComputeEnvironment
  Batch::JobDefinition CertificateManager::Certificate Chatbot::SlackChannelConfiguration CodeArtifact::Domain
  CodeArtifact::Repository CodeBuild::ReportGroup CodeConnections::Connection CodeStarConnections::Connection
  DMS::Endpoint DMS::ReplicationInstance DMS::ReplicationTask DataSync::LocationS3 DataSync::Task
  ElasticLoadBalancingV2::Listener ElasticLoadBalancingV2::ListenerRule ElasticLoadBalancingV2::LoadBalancer
  EventSchemas::Registry GlobalAccelerator::Accelerator GlobalAccelerator::Listener ImageBuilder::Component
  ImageBuilder::Image ImageBuilder::ImagePipeline ImageBuilder::ImageRecipe ImageBuilder::InfrastructureConfiguration
  Kinesis::StreamConsumer MediaConnect::Flow NetworkFirewall::Firewall NetworkFirewall::FirewallPolicy
  NetworkFirewall::RuleGroup SageMaker::Endpoint SageMaker::Model SageMaker::NotebookInstance SSO::PermissionSet
  SecretsManager::ResourcePolicy SecretsManager::RotationSchedule SecretsManager::SecretTargetAttachment
  SecurityHub::Hub Transfer::Server`;
var typesByArn = new Set(
  refArns.trim().split(/\s+/).map((type) => `AWS::${type}`)
);

// src/read/cloudformation/references.ts
var LONGEST_NAME = 20;
function attributeOf(resource, attribute2, at2, read) {
  const { id, type, scope } = resource;
  const origin = attribute2 === "Ref" ? id : `${id}.${attribute2}`;
  const known2 = scope.template.shapes.get(origin);
  if (known2) return unknown(at2, reason(origin), known2);
  scope.template.shapes.set(origin, hole(domainOf2(type, attribute2), origin));
  const found = shapedHole(resource, attribute2, origin, read);
  scope.template.shapes.set(origin, found);
  return unknown(at2, reason(origin), found);
}
var reason = (origin) => `${origin} is known when the stack is deployed`;
function shapedHole(resource, attribute2, origin, read) {
  const shape = shapeOf(resource.type, attribute2);
  if (shape === void 0) return hole(domainOf2(resource.type, attribute2), origin);
  if (!shape.includes(":")) {
    const name = shape === "{?}" ? void 0 : nameOf(resource, shape.slice(1, -1), read);
    return name ? { ...hole("name", origin), shape: name } : hole("name", origin);
  }
  const parts = shape.split(/(%[pra]|\{[^}]*\})/).flatMap((piece) => pieceOf(piece, resource, read));
  return { ...hole(shape.startsWith("arn:") ? "arn" : "free", origin), shape: parts };
}
function pieceOf(piece, resource, read) {
  if (piece === "%p") return [deployment.partition];
  if (piece === "%r") return [deployment.region];
  if (piece === "%a") return [deployment.account];
  if (!piece.startsWith("{")) return piece === "" ? [] : [piece];
  const property2 = piece.slice(1, -1);
  if (property2 === "?") return [hole("name", nameOrigin(resource, property2))];
  if (property2 === "Path") return pathOf(resource, read);
  return nameOf(resource, property2, read) ?? [hole("name", nameOrigin(resource, property2))];
}
var nameOrigin = ({ id, type }, property2) => shapeOf(type, "Ref") === `{${property2}}` ? id : `${id}.${property2 === "?" ? "id" : property2}`;
var shapeOf = (type, attribute2) => {
  const known2 = Object.hasOwn(shapes, type) ? shapes[type] : void 0;
  return known2 && Object.hasOwn(known2, attribute2) ? known2[attribute2] : void 0;
};
function pathOf(resource, read) {
  if (!child(child(resource.body, "Properties"), "Path")) return ["/"];
  return partsOf(read(resource, "Path")) ?? [hole("path", `${resource.id}.Path`)];
}
var nameOf = (resource, property2, read) => partsOf(read(resource, property2));
function partsOf(value) {
  const parts = value && value.kind !== "alternatives" ? textParts(value) : void 0;
  if (!parts || parts.length > LONGEST_NAME) return void 0;
  return parts.map((part) => isHole(part) ? hole(part.domain, part.origin) : part);
}
function domainOf2(type, attribute2) {
  if (type.startsWith("Custom::") || type === "AWS::CloudFormation::CustomResource" || attribute2.startsWith("Outputs."))
    return "free";
  if (attribute2 === "Ref") return typesByArn.has(type) ? "arn" : "name";
  if (attribute2.endsWith("Arn")) return "arn";
  return /(?:Id|Name|Region)$/.test(attribute2) ? "name" : "free";
}
function generatedRole(id, scope) {
  const owner = id.endsWith("Role") ? scope.template.resources.get(id.slice(0, -"Role".length)) : void 0;
  if (!owner || !isSamWorkload(owner.type)) return void 0;
  const { at: at2 } = owner.body;
  const path = entry(child(owner.body, "Properties"), "RolePath");
  const properties2 = { kind: "map", entries: path ? [{ ...path, key: "Path" }] : [], at: at2 };
  const body = { kind: "map", entries: [{ key: "Properties", keyAt: at2, value: properties2 }], at: at2 };
  return { ...owner, id, type: "AWS::IAM::Role", body };
}

// src/read/cloudformation/sub.ts
function substitute(text, variable) {
  const pieces = piecesOf2(text, true);
  const indexes = /* @__PURE__ */ new Map();
  const values = [];
  for (const piece of pieces) {
    if (!("name" in piece) || indexes.has(piece.name)) continue;
    indexes.set(piece.name, values.length);
    values.push(variable(piece.name, piece.at));
  }
  return combine(
    values,
    text.at,
    (chosen) => compose(
      pieces.map((piece) => {
        if (!("name" in piece)) return piece;
        return { value: chosen[indexes.get(piece.name) ?? 0] ?? { kind: "absent", at: piece.at }, at: piece.at };
      }),
      text.at
    )
  );
}
var plainText = (text) => compose(
  piecesOf2(text, false).flatMap((piece) => "name" in piece ? [] : [piece]),
  text.at
);
function piecesOf2(value, variables) {
  if (!value.written)
    return value.kind === "string" ? piecesIn(mappedOf(value), variables, []) : [{ value, at: value.at }];
  const { text, holes } = withTexts(value.written);
  return piecesIn(text, variables, holes);
}
function withTexts({ text, holes }) {
  const pieces = [];
  const left = [];
  const end = text.text.length;
  let from = 0;
  for (let at2 = nextHole(text, 0, end); at2 < end; at2 = nextHole(text, from, end)) {
    const value = holes[text.hole(at2) ?? 0];
    const place = text.span(at2, at2 + 1);
    pieces.push(slice(text, from, at2), value?.kind === "string" ? elsewhere(value.value, place) : { hole: place });
    if (value && value.kind !== "string") left.push(value);
    from = at2 + 1;
  }
  return from === 0 ? { text, holes } : { text: composed([...pieces, slice(text, from, end)]), holes: left };
}
function piecesIn(source, variables, holes) {
  const { text } = source;
  const pieces = [];
  const opening = /\$\{|\{\{resolve:/g;
  let from = 0;
  const literal = (to) => {
    for (let at2 = nextHole(source, from, to); at2 < to; at2 = nextHole(source, from, to)) {
      if (at2 > from) pieces.push(slice(source, from, at2));
      const value = holes[source.hole(at2) ?? 0];
      if (value) pieces.push({ value, at: source.span(at2, at2 + 1) });
      from = at2 + 1;
    }
    if (to > from) pieces.push(slice(source, from, to));
  };
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const open = found.index;
    const isVariable = found[0] === "${";
    if (isVariable && !variables) continue;
    const end = isVariable ? text.indexOf("}", open) + 1 : referenceEnd(text, open);
    if (end === 0) break;
    const isLiteral = isVariable && text[open + 2] === "!";
    literal(isLiteral ? open + 2 : open);
    const at2 = source.span(open, end);
    if (isLiteral) pieces.push(slice(source, open + 3, end));
    else if (nextHole(source, open, end) < end) pieces.push({ value: unknownName(text.slice(open, end), at2), at: at2 });
    else if (isVariable) pieces.push({ name: text.slice(open + 2, end - 1).trim(), at: at2 });
    else pieces.push({ value: lookedUp(text.slice(open + 2, end - 2), at2), at: at2 });
    from = opening.lastIndex = end;
  }
  literal(text.length);
  return pieces;
}
function nextHole(source, from, to) {
  let at2 = from;
  while (at2 < to && (source.text[at2] !== HOLE || source.hole(at2) === void 0)) at2++;
  return at2;
}
var unknownName = (written3, at2) => unknown(at2, "the name of what stands here is not known", hole("free", written3.replaceAll(HOLE, "\u2026")));
function referenceEnd(text, open) {
  let at2 = open;
  for (; ; ) {
    const close = text.indexOf("}", at2);
    if (close < 0) return 0;
    const variable = text.indexOf("${", at2);
    if (variable >= 0 && variable < close) at2 = close + 1;
    else if (text[close + 1] === "}") return close + 2;
    else at2 = close + 1;
  }
}
var lookedUp = (reference, at2) => unknown(at2, `{{${reference}}} is looked up when the stack is deployed`, hole("free", reference));

// src/read/cloudformation/intrinsics.ts
function evaluate(value, scope) {
  if (value.kind === "string") return value.value.includes("{{resolve:") ? inherit(plainText(value), value.at) : value;
  if (value.kind === "pattern")
    return value.written?.text.text.includes("{{resolve:") ? inherit(plainText(value), value.at) : value;
  if (value.kind === "alternatives")
    return { ...value, choices: value.choices.map((choice) => evaluate(choice, scope)) };
  if (value.kind !== "list" && value.kind !== "map") return value;
  if (scope.template.budget.left-- <= 0) return refused2(value, "the template takes too many steps to evaluate");
  if (scope.depth > DEEPEST_VALUE) return refused2(value, "nested too deeply");
  const inner = { ...scope, depth: scope.depth + 1 };
  if (value.kind === "list") {
    const items2 = value.items.map((item) => evaluate(item, inner));
    return { ...value, items: items2.filter((item) => item.kind !== "absent") };
  }
  const called = functionOf(value);
  return called ? inherit(call(called, value, inner), value.at) : evaluateMap(value, inner);
}
function property(resource, name) {
  const properties2 = child(resource.body, "Properties");
  const isWritten2 = properties2?.kind === "map" && !properties2.entries.some((e) => e.key.startsWith("Fn::"));
  const found = isWritten2 ? child(properties2, name) : child(properties2 && evaluate(properties2, resource.scope), name);
  const computed = found && isWritten2 ? evaluate(found, resource.scope) : found;
  return computed?.kind === "absent" ? void 0 : computed;
}
var refused2 = (value, because) => unknown(value.at, because, hole("free", because));
function evaluateMap(map2, scope) {
  let open = map2.open;
  const entries = [];
  for (const { entry: entry2, scope: own } of loopsWritten(map2.entries, scope, evaluate)) {
    if (entry2.key === "Fn::Transform") {
      const more = included(entry2.value, own, evaluate);
      if (more?.kind === "map") entries.push(...more.entries);
      open ??= more?.kind === "map" ? more.open : whyTransformed(entry2.value);
    } else {
      const value = evaluate(entry2.value, own);
      if (value.kind !== "absent") entries.push({ ...entry2, value });
    }
  }
  return { ...map2, entries, ...open === void 0 ? {} : { open } };
}
function functionOf(map2) {
  const only = map2.entries.length === 1 ? map2.entries[0] : void 0;
  if (only?.key === "Ref") return only;
  return only?.key.startsWith("Fn::") === true && !only.key.startsWith("Fn::ForEach::") ? only : void 0;
}
function call({ key, value: written3 }, map2, scope) {
  const { file, start, end } = map2.at;
  const at2 = { file, start, end };
  if (key === "Fn::If")
    return evaluateIf(written3, scope, evaluate) ?? unknown(at2, "Fn::If takes a condition and two values", hole("free", originOfCall(key, void 0, at2)));
  if (key === "Fn::Sub") return sub(written3, at2, scope);
  if (key === "Fn::Transform")
    return included(written3, scope, evaluate) ?? unknown(at2, whyTransformed(written3), hole("free", originOfCall(key, void 0, at2)));
  const argument = evaluate(written3, scope);
  const args = argument.kind === "list" ? argument.items.map((item) => inherit(item, argument.at)) : [argument];
  const [first = absent(at2), second = absent(at2)] = args;
  switch (key) {
    case "Ref":
      return first.kind === "string" ? refer(first.value, at2, scope) : notText(key, at2);
    case "Fn::GetAtt":
      return getAtt(args, at2, scope);
    case "Fn::Join":
      return join(first, second, at2);
    case "Fn::Split":
      return split(first, second, at2);
    case "Fn::Select":
      return select(first, second, at2);
    case "Fn::Length":
      return lengthOf(argument, at2);
    case "Fn::FindInMap":
      return findInMap(scope.template.mappings, args.slice(0, 3), child(args[3], "DefaultValue"), at2);
    case "Fn::ToJsonString":
      return { kind: "json", value: argument, at: at2 };
    case "Fn::ImportValue":
      return unknown(
        at2,
        `the export ${briefly(argument)} of another stack is not known`,
        hole("free", originOfCall(key, argument, at2))
      );
    case "Fn::GetAZs":
    case "Fn::Cidr":
      return { kind: "list", items: [], open: `${key} is known when the stack is deployed`, at: at2 };
    default:
      return unknown(at2, `${key} is not evaluated`, hole("free", originOfCall(key, void 0, at2)));
  }
}
var notText = (key, at2) => unknown(at2, `${key} takes a name`, hole("free", originOfCall(key, void 0, at2)));
function whyTransformed(value) {
  const name = child(value, "Name");
  return name?.kind === "string" ? `the macro ${name.value} is not run` : "a macro is not run";
}
function refer(name, at2, scope) {
  const own = scope.loop.get(name) ?? pseudoParameter(name, at2);
  if (own) return own;
  const parameter = scope.template.parameters.get(name);
  const given = scope.template.around?.parameters.get(name);
  if (parameter && given) return passedValue(parameter.value, given);
  if (parameter) return evaluate(parameterValue(parameter, at2), scope);
  const resource = scope.template.resources.get(name);
  if (resource) return attributeOf(resource, "Ref", at2, property);
  if (/\.(?:Alias|Version)$/.test(name)) return attribute(name, at2, scope);
  return unknown(at2, `${name} is neither a parameter nor a resource of this template`, hole("free", name));
}
function getAtt(args, at2, scope) {
  const name = args.map((arg) => arg.kind === "string" ? arg.value : "").join(".");
  const known2 = args.length > 0 && args.length <= 2 && args.every((arg) => arg.kind === "string");
  return known2 ? attribute(name, at2, scope) : notText("Fn::GetAtt", at2);
}
function attribute(name, at2, scope) {
  const dot = name.indexOf(".");
  const id = dot < 0 ? name : name.slice(0, dot);
  const resource = scope.template.resources.get(id) ?? generatedRole(id, scope);
  const output = resource && name.startsWith("Outputs.", dot + 1) ? outputOf(resource, name.slice(dot + 9), at2) : void 0;
  if (output) return output;
  if (resource && dot > 0) return attributeOf(resource, name.slice(dot + 1), at2, property);
  return unknown(at2, `there is no resource ${id} in this template`, hole("free", name));
}
function outputOf(resource, name, at2) {
  const template = resource.scope.template.nested(resource);
  const written3 = template && child(child(child(template.root, "Outputs"), name), "Value");
  if (!template || !written3) return void 0;
  const value = evaluate(written3, { template, loop: /* @__PURE__ */ new Map(), when: template.around?.when ?? [], depth: 0 });
  return { ...value, at: reached(value.at, { at: at2, note: `output ${name} of ${resource.id}` }) };
}
function sub(written3, at2, scope) {
  const [first, variables] = written3.kind === "list" ? written3.items : [written3];
  const text = first?.kind === "map" ? evaluate(first, scope) : first;
  if (text?.kind === "alternatives") {
    const choices = possibilities(text).map(
      (one) => inherit(sub(one, at2, scope), { ...at2, ...one.at.when ? { when: one.at.when } : {} })
    );
    return { kind: "alternatives", choices, at: at2 };
  }
  if (text?.kind === "number" || text?.kind === "boolean") return text;
  if (text?.kind !== "string" && text?.kind !== "pattern")
    return unknown(at2, "Fn::Sub takes a text", hole("free", originOfCall("Fn::Sub", void 0, at2)));
  return substitute(text, (name, place) => {
    const given = child(variables, name);
    const value = given ? evaluate(given, scope) : name.includes(".") && !scope.loop.has(name) ? attribute(name, place, scope) : refer(name, place, scope);
    return textual(value, name, place);
  });
}
function textual(value, name, at2) {
  if (value.kind === "alternatives")
    return { ...value, choices: value.choices.map((choice) => textual(choice, name, at2)) };
  if (value.kind === "json" || textParts(value)) return value;
  const because = value.kind === "list" && value.open !== void 0 ? value.open : `${name} is not text`;
  return unknown(at2, because, hole("free", name));
}

// src/read/cloudformation/inline.ts
function inlineTemplate(resource) {
  const body = child(child(resource.body, "Properties"), "TemplateBody");
  if (resource.type !== "AWS::CloudFormation::StackSet" || body?.kind !== "string" || !body.written) return void 0;
  const { text } = body.written;
  if (/^\s*\{/.test(text.text)) return parseJson(text).value;
  const [document] = parseYaml({ path: filePath(""), text: text.text });
  return document?.value && placed(document.value, text);
}
var at = ({ start, end, via, when }, text) => ({
  ...text.span(start, end),
  ...via ? { via: via.map((step) => ({ ...step, at: text.span(step.at.start, step.at.end) })) } : {},
  ...when ? { when } : {}
});
function placed(value, text) {
  const moved = { at: at(value.at, text) };
  switch (value.kind) {
    case "list":
      return { ...value, ...moved, items: value.items.map((item) => placed(item, text)) };
    case "map":
      return { ...value, ...moved, entries: value.entries.map((one) => placedEntry(one, text)) };
    case "string": {
      const inner = value.written?.text;
      if (!inner) return { ...value, ...moved };
      const span = (start, end) => at(inner.span(start, end), text);
      return { ...value, ...moved, written: { text: { ...inner, span }, holes: [] } };
    }
    default:
      return { ...value, ...moved };
  }
}
var placedEntry = ({ key, keyAt, value }, text) => ({
  key,
  keyAt: at(keyAt, text),
  value: placed(value, text)
});

// src/read/cloudformation/nested.ts
var DEEPEST = 8;
var locations = /* @__PURE__ */ new Map([
  ["AWS::CloudFormation::Stack", "TemplateURL"],
  ["AWS::CloudFormation::StackSet", "TemplateURL"],
  ["AWS::Serverless::Application", "Location"]
]);
function locationOf(resource) {
  const name = locations.get(resource.type);
  return name === void 0 ? void 0 : property(resource, name);
}
function localTemplate(resource) {
  const location = locationOf(resource);
  if (!location) return void 0;
  const asset = child(child(resource.body, "Metadata"), "aws:asset:path");
  const path = asset?.kind === "string" ? asset.value : location.kind === "string" ? location.value : void 0;
  if (path === void 0 || /^[a-z0-9]+:\/\//i.test(path)) return void 0;
  return resolvePath(directoryPart(resource.body.at.file), path);
}
function nestedIn(resource, build) {
  const { template } = resource.scope;
  const path = localTemplate(resource);
  const written3 = path === void 0 ? inlineTemplate(resource) : template.open(path);
  if (!isTemplate(written3)) return void 0;
  const ancestors = [...template.around?.ancestors ?? [], template.root.at.file];
  const isCircle = path !== void 0 && ancestors.includes(path);
  if (isCircle || ancestors.length > DEEPEST) return void 0;
  return build(written3, template.open, {
    root: template.around?.root ?? template.root.at.file,
    prefix: `${template.around?.prefix ?? ""}${resource.id}.`,
    parameters: passed(resource),
    when: (resource.at.when ?? []).map((when) => outside(when, template)),
    ancestors,
    budget: template.budget
  });
}
var outside = ({ test, holds }, { root }) => ({
  test: test.includes(" of ") ? test : `${test} of ${root.at.file}`,
  holds
});
function passed(resource) {
  const parameters = property(resource, "Parameters");
  const entries = parameters?.kind === "map" ? parameters.entries : listed(parameters).flatMap(pairOf);
  return new Map(
    entries.map(({ key, keyAt, value }) => [
      key,
      { ...value, at: reached(value.at, { at: keyAt, note: `${PASSED}${key}` }) }
    ])
  );
}
function pairOf(item) {
  const key = child(item, "ParameterKey");
  const value = entry(item, "ParameterValue")?.value;
  return key?.kind === "string" && value ? [{ key: key.value, keyAt: key.at, value }] : [];
}

// src/read/cloudformation/sam-embedded.ts
var CONNECTOR = "AWS::Serverless::Connector";
function embeddedConnectors({ key: source, value: body }) {
  const connectors = child(body, "Connectors");
  if (connectors?.kind !== "map") return [];
  return connectors.entries.map(({ key, keyAt, value }) => ({
    key: `${source}${key}`,
    keyAt,
    value: connector(source, value, keyAt)
  }));
}
function connector(source, written3, at2) {
  const text = (value) => ({ kind: "string", value, at: at2 });
  const properties2 = child(written3, "Properties");
  const own = entriesOf(properties2).filter(({ key }) => key !== "SourceReference");
  const id = { key: "Id", keyAt: at2, value: text(source) };
  const from = { kind: "map", entries: [...entriesOf(child(properties2, "SourceReference")), id], at: at2 };
  const entries = [...own, { key: "Source", keyAt: at2, value: from }];
  return {
    kind: "map",
    entries: [
      ...entriesOf(written3),
      { key: "Type", keyAt: at2, value: text(CONNECTOR) },
      { key: "Properties", keyAt: at2, value: { kind: "map", entries, at: properties2?.at ?? at2 } }
    ],
    at: written3.at
  };
}
var entriesOf = (value) => value?.kind === "map" ? value.entries : [];

// src/read/cloudformation/sam-events.ts
var starting = /* @__PURE__ */ new Set(["Api", "CloudWatchEvent", "EventBridgeRule", "Schedule", "ScheduleV2"]);
var taking = /* @__PURE__ */ new Set(["Schedule", "ScheduleV2"]);
function eventRoles(owner) {
  const events = child(child(owner.body, "Properties"), "Events");
  if (!isSamWorkload(owner.type) || events?.kind !== "map") return [];
  return loopsWritten(events.entries, owner.scope, evaluate).flatMap((event) => roleFor(event, owner));
}
function roleFor({ entry: { key, keyAt, value: event }, scope }, owner) {
  const type = typeOf(event) ?? "";
  const properties2 = child(event, "Properties");
  const isMade = owner.type === FUNCTION ? type === "ScheduleV2" : starting.has(type);
  if (!isMade || taking.has(type) && entry(properties2, "RoleArn")) return [];
  const { file, start, end } = keyAt;
  const at2 = { file, start, end };
  const boundary = entry(type === "ScheduleV2" ? properties2 : child(owner.body, "Properties"), "PermissionsBoundary");
  const failed = type === "ScheduleV2" ? child(child(properties2, "DeadLetterConfig"), "Arn") : void 0;
  const action = owner.type === FUNCTION ? "lambda:InvokeFunction" : "states:StartExecution";
  const statements = [allow(action, target(owner, at2), at2), ...failed ? [allow("sqs:SendMessage", failed, at2)] : []];
  const document = mapOf2([["Statement", listOf(statements, at2)]], at2);
  const policies = listOf([mapOf2([["PolicyDocument", document]], at2)], at2);
  const all2 = mapOf2(
    [["Policies", policies], ...boundary ? [["PermissionsBoundary", boundary.value]] : []],
    at2
  );
  const made2 = { id: `${owner.id}${key}Role`, type: "AWS::IAM::Role", at: within(at2, owner.at), owner: owner.id };
  return [{ ...made2, body: mapOf2([["Properties", all2]], at2), scope }];
}
var FUNCTION = "AWS::Serverless::Function";
function target({ id, type, body }, at2) {
  const properties2 = child(body, "Properties");
  const alias = child(properties2, "AutoPublishAlias");
  if (type === FUNCTION)
    return alias ? call2("Ref", textOf3(`${id}.Alias`, at2), at2) : call2("Fn::GetAtt", textOf3(`${id}.Arn`, at2), at2);
  if (!alias || !child(properties2, "UseAliasAsEventTarget")) return call2("Ref", textOf3(id, at2), at2);
  const text = textOf3(`\${${id}}:\${Alias}`, at2);
  return call2("Fn::Sub", listOf([text, mapOf2([["Alias", alias]], at2)], at2), at2);
}
var allow = (action, resource, at2) => mapOf2(
  [
    ["Effect", textOf3("Allow", at2)],
    ["Action", textOf3(action, at2)],
    ["Resource", resource]
  ],
  at2
);
var textOf3 = (value, at2) => ({ kind: "string", value, at: at2 });
var listOf = (items2, at2) => ({ kind: "list", items: items2, at: at2 });
var call2 = (name, argument, at2) => mapOf2([[name, argument]], at2);
var mapOf2 = (entries, at2) => ({
  kind: "map",
  entries: entries.map(([key, value]) => ({ key, keyAt: at2, value })),
  at: at2
});

// src/read/cloudformation/sam-roles.ts
function samRoles(owner) {
  if (owner.type === "AWS::Serverless::Function") return deploymentRole(owner);
  if (owner.type === "AWS::Serverless::GraphQLApi") return [...loggingRole(owner), ...dataSources(owner)];
  if (owner.type !== "AWS::Serverless::CapacityProvider" || child(properties(owner), "OperatorRole")) return [];
  return [roleOf(owner, `${owner.id}OperatorRole`, owner.at, "AWSLambdaManagedEC2ResourceOperator")];
}
var properties = ({ body }) => child(body, "Properties");
function deploymentRole(owner) {
  const found = entry(properties(owner), "DeploymentPreference");
  if (found?.value.kind !== "map" || child(found.value, "Role") || !child(properties(owner), "AutoPublishAlias"))
    return [];
  if (isOff(child(found.value, "Enabled"), owner)) return [];
  return [roleOf(owner, "CodeDeployServiceRole", found.keyAt, "service-role/AWSCodeDeployRoleForLambda")];
}
function loggingRole(owner) {
  const found = entry(properties(owner), "Logging");
  if (isOff(found?.value, owner) || child(found?.value, "CloudWatchLogsRoleArn")) return [];
  const at2 = found?.keyAt ?? owner.at;
  return [roleOf(owner, `${owner.id}CloudWatchRole`, at2, "service-role/AWSAppSyncPushToCloudWatchLogs")];
}
var isOff = (flag, { scope }) => {
  const value = flag && evaluate(flag, scope);
  return value?.kind === "boolean" && !value.value || value?.kind === "string" && /^[Ff]alse$/.test(value.value);
};
var targets = [
  {
    section: "DynamoDb",
    kind: "DynamoDB",
    type: "AWS::DynamoDB::Table",
    arn: (one) => child(one, "TableArn") ?? tableOf(one)
  },
  { section: "Lambda", kind: "Lambda", type: "AWS::Lambda::Function", arn: (one) => child(one, "FunctionArn") }
];
function tableOf(source) {
  const name = child(source, "TableName");
  if (!name) return void 0;
  const { at: at2 } = name;
  const region2 = child(source, "Region") ?? mapOf([["Ref", word2("AWS::Region", at2)]], at2);
  const text = word2("arn:${AWS::Partition}:dynamodb:${Region}:${AWS::AccountId}:table/${Name}", at2);
  const names = [["Name", name], ["Region", region2]];
  return mapOf([["Fn::Sub", listOf2([text, mapOf(names, at2)], at2)]], at2);
}
function dataSources(owner) {
  const all2 = child(properties(owner), "DataSources");
  return targets.flatMap((target2) => {
    const sources = child(all2, target2.section);
    return sources?.kind === "map" ? sources.entries.flatMap((source) => dataSource(source, target2, owner)) : [];
  });
}
function dataSource({ key, keyAt, value }, { kind, type, arn }, owner) {
  const target2 = arn(value);
  if (!target2 || child(value, "ServiceRoleArn")) return [];
  const { file, start, end } = keyAt;
  const at2 = { file, start, end };
  const id = `${owner.id}${key}${kind}DataSource`;
  const role = mapOf([["Ref", word2(`${id}Role`, at2)]], at2);
  const permissions2 = kind === "DynamoDB" ? child(value, "Permissions") ?? both(at2) : listOf2([word2("Write", at2)], at2);
  const source = word2("AWS::AppSync::DataSource", at2);
  const connector2 = mapOf(
    [
      [
        "Source",
        mapOf(
          [
            ["Type", source],
            ["Arn", word2(id, at2)],
            ["RoleName", role]
          ],
          at2
        )
      ],
      [
        "Destination",
        mapOf(
          [
            ["Type", word2(type, at2)],
            ["Arn", target2]
          ],
          at2
        )
      ],
      ["Permissions", permissions2]
    ],
    at2
  );
  const body = mapOf([["Properties", connector2]], at2);
  return [
    roleOf(owner, `${id}Role`, keyAt),
    { ...owner, id: `${id}Connector`, type: CONNECTOR, at: within(at2, owner.at), body, owner: owner.id }
  ];
}
var both = (at2) => listOf2([word2("Read", at2), word2("Write", at2)], at2);
function roleOf(owner, id, { file, start, end }, policy) {
  const at2 = { file, start, end };
  const arn = mapOf([["Fn::Sub", word2(`arn:\${AWS::Partition}:iam::aws:policy/${policy ?? ""}`, at2)]], at2);
  const all2 = mapOf(policy === void 0 ? [] : [["ManagedPolicyArns", listOf2([arn], at2)]], at2);
  const body = mapOf([["Properties", all2]], at2);
  return { ...owner, id, type: "AWS::IAM::Role", at: within(at2, owner.at), body, owner: owner.id };
}
var listOf2 = (items2, at2) => ({ kind: "list", items: items2, at: at2 });

// src/read/cloudformation/sam-url.ts
function urlPermissions(owner) {
  if (owner.type !== "AWS::Serverless::Function") return [];
  const written3 = child(child(child(owner.body, "Properties"), "FunctionUrlConfig"), "AuthType");
  const authType = written3 && evaluate(written3, owner.scope);
  if (authType?.kind !== "string" || authType.value !== "NONE") return [];
  const { at: at2 } = authType;
  const text = (value) => ({ kind: "string", value, at: at2 });
  const name = mapOf3(
    [["Ref", text(child(child(owner.body, "Properties"), "AutoPublishAlias") ? `${owner.id}.Alias` : owner.id)]],
    at2
  );
  const permission = (suffix, action, test) => {
    const given = mapOf3([["Action", text(action)], ["FunctionName", name], ["Principal", text("*")], test], at2);
    const body = mapOf3([["Properties", given]], at2);
    return { ...owner, id: owner.id + suffix, type: "AWS::Lambda::Permission", body, owner: owner.id };
  };
  return [
    permission("UrlPublicPermissions", "lambda:InvokeFunctionUrl", ["FunctionUrlAuthType", authType]),
    permission("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", [
      "InvokedViaFunctionUrl",
      { kind: "boolean", value: true, at: at2 }
    ])
  ];
}
var mapOf3 = (entries, at2) => ({
  kind: "map",
  entries: entries.map(([key, value]) => ({ key, keyAt: at2, value })),
  at: at2
});

// src/read/cloudformation/build.ts
function buildTemplate(root, open = () => void 0, around) {
  const resources = /* @__PURE__ */ new Map();
  const template = {
    root,
    parameters: sectionOf(root, "Parameters"),
    conditions: sectionOf(root, "Conditions"),
    mappings: child(root, "Mappings"),
    resources,
    shapes: /* @__PURE__ */ new Map(),
    budget: around?.budget ?? { left: STEPS },
    open,
    ...around ? { around } : {},
    nested: (resource) => {
      if (!nested.has(resource)) nested.set(resource, nestedIn(resource, buildTemplate));
      return nested.get(resource);
    }
  };
  const nested = /* @__PURE__ */ new Map();
  const scope = { template, loop: /* @__PURE__ */ new Map(), when: around?.when ?? [], depth: 0 };
  const made2 = [];
  const section = entry(root, "Resources")?.value;
  for (const written3 of loopsWritten(section?.kind === "map" ? section.entries : [], scope, evaluate)) {
    const resource = resourceOf(written3.entry, written3.scope);
    if (!resource) continue;
    resources.set(resource.id, resource);
    for (const connector2 of embeddedConnectors(written3.entry)) {
      const embedded = resourceOf(connector2, resource.scope);
      if (embedded) made2.push({ ...embedded, owner: resource.id });
    }
    made2.push(...eventRoles(resource), ...urlPermissions(resource), ...samRoles(resource));
  }
  for (const resource of made2) if (!resources.has(resource.id)) resources.set(resource.id, resource);
  const implicit = implicitApi(root, [...resources.values()], scope);
  if (implicit) resources.set(implicit.id, implicit);
  return template;
}
function resourceOf({ key, keyAt, value }, scope) {
  const type = typeOf(value);
  if (type === void 0) return void 0;
  const condition = child(value, "Condition");
  const name = condition?.kind === "string" ? condition.value : void 0;
  const holds = name === void 0 ? true : decide(name, scope, evaluate);
  if (holds === false) return void 0;
  const own = name === void 0 || holds ? [] : [{ test: name, holds: true }];
  const when = distinct([...scope.when, ...own]);
  const at2 = when.length > 0 ? { ...keyAt, when } : keyAt;
  const { root, budget } = scope.template;
  return { id: key, type, at: at2, body: withGlobals(root, value, keyAt, budget), scope: { ...scope, when } };
}

// src/read/cloudformation/carriers.ts
var rows = `
  IAM::ManagedPolicy IAM::Policy IAM::RolePolicy IAM::UserPolicy IAM::GroupPolicy | PolicyDocument | identity
  IAM::Role | AssumeRolePolicyDocument | trust
  IAM::Role IAM::User IAM::Group | Policies.[].PolicyDocument | identity
  IoT::Policy | PolicyDocument | identity
  SSO::PermissionSet | InlinePolicy | identity
  RolesAnywhere::Profile | SessionPolicy | session
  Transfer::User | Policy | session
  ODB::OdbNetwork | KmsPolicyDocument | session
  ODB::OdbNetwork | StsPolicyDocument | session
  EC2::VPCEndpoint | PolicyDocument | endpoint
  Organizations::ResourcePolicy | Content | organizations
  S3::BucketPolicy | PolicyDocument | s3
  S3::AccessPoint S3::MultiRegionAccessPointPolicy | Policy | s3
  S3Express::BucketPolicy | PolicyDocument | s3express
  S3Express::AccessPoint | Policy | s3express
  S3Outposts::BucketPolicy | PolicyDocument | s3-outposts
  S3Outposts::AccessPoint | Policy | s3-outposts
  S3ObjectLambda::AccessPointPolicy | PolicyDocument | s3-object-lambda
  S3Tables::TableBucketPolicy S3Tables::TablePolicy | ResourcePolicy | s3tables
  S3Vectors::VectorBucketPolicy | Policy | s3vectors
  S3Files::FileSystemPolicy | Policy | s3files
  FSx::S3AccessPointAttachment | S3AccessPoint.Policy | s3
  SQS::QueuePolicy SQS::QueueInlinePolicy | PolicyDocument | sqs
  SNS::TopicPolicy SNS::TopicInlinePolicy | PolicyDocument | sns
  KMS::Key KMS::ReplicaKey | KeyPolicy | kms
  SecretsManager::ResourcePolicy | ResourcePolicy | secretsmanager
  SSM::ResourcePolicy | Policy | ssm
  ECR::Repository | RepositoryPolicyText | ecr
  ECR::PublicRepository | RepositoryPolicyText | ecr-public
  ECR::RegistryPolicy | PolicyText | ecr
  ECR::RepositoryCreationTemplate | RepositoryPolicy | ecr
  EFS::FileSystem | FileSystemPolicy | elasticfilesystem
  Elasticsearch::Domain OpenSearchService::Domain | AccessPolicies | es
  OSIS::Pipeline | ResourcePolicy.Policy | osis
  ApiGateway::RestApi ApiGateway::DomainNameV2 | Policy | execute-api
  ApiGateway::RestApi | Body.x-amazon-apigateway-policy | execute-api
  Serverless::Api | Policy | execute-api
  Serverless::Api | Domain.Policy | execute-api
  Serverless::Api | DefinitionBody.x-amazon-apigateway-policy | execute-api
  Backup::BackupVault Backup::LogicallyAirGappedBackupVault | AccessPolicy | backup
  Bedrock::ResourcePolicy Bedrock::KnowledgeBasePolicy | PolicyDocument | bedrock
  BedrockAgentCore::ResourcePolicy | Policy | bedrock-agentcore
  CloudTrail::ResourcePolicy | ResourcePolicy | cloudtrail
  CodeArtifact::Domain CodeArtifact::Repository | PermissionsPolicyDocument | codeartifact
  Comprehend::DocumentClassifier Comprehend::EntityRecognizer | ModelPolicy | comprehend
  DSQL::Cluster | PolicyDocument | dsql
  DynamoDB::Table | ResourcePolicy.PolicyDocument | dynamodb
  DynamoDB::Table | StreamSpecification.ResourcePolicy.PolicyDocument | dynamodb
  DynamoDB::GlobalTable | Replicas.[].ResourcePolicy.PolicyDocument | dynamodb
  DynamoDB::GlobalTable | Replicas.[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument | dynamodb
  Events::EventBus | Policy | events
  EventsV2::ResourcePolicy | PolicyDocument | events
  EventSchemas::RegistryPolicy | Policy | schemas
  Kinesis::ResourcePolicy | ResourcePolicy | kinesis
  Lambda::ResourcePolicy | PolicyDocument | lambda
  Lex::ResourcePolicy | Policy | lex
  Logs::ResourcePolicy | PolicyDocument | logs
  Logs::LogGroup | ResourcePolicyDocument | logs
  Logs::Destination | DestinationPolicy | logs
  Logs::DeliveryDestination | DeliveryDestinationPolicy.DeliveryDestinationPolicy | logs
  MSK::ClusterPolicy | Policy | kafka
  MediaPackageV2::ChannelPolicy MediaPackageV2::OriginEndpointPolicy | Policy | mediapackagev2
  MediaTailor::ChannelPolicy | Policy | mediatailor
  MediaStore::Container | Policy | mediastore
  Oam::Sink | Policy | oam
  Omics::SequenceStore | S3AccessPolicy | omics
  APS::ResourcePolicy | PolicyDocument | aps
  AIOps::InvestigationGroup | InvestigationGroupPolicy | aiops
  PaymentCryptography::Key | Policy | payment-cryptography
  RUM::AppMonitor | ResourcePolicy.PolicyDocument | rum
  Redshift::Cluster | NamespaceResourcePolicy | redshift
  RedshiftServerless::Namespace | NamespaceResourcePolicy | redshift-serverless
  SageMaker::ModelPackageGroup | ModelPackageGroupPolicy | sagemaker
  SMSVOICE::ResourcePolicy | PolicyDocument | sms-voice
  VpcLattice::AuthPolicy VpcLattice::ResourcePolicy | Policy | vpc-lattice-svcs
  XRay::ResourcePolicy | PolicyDocument | xray`;
var KINDS = /* @__PURE__ */ new Set(["identity", "trust", "session", "endpoint"]);
var isKind = (name) => KINDS.has(name);
var policyProperties = byType();
function byType() {
  const table2 = /* @__PURE__ */ new Map();
  for (const row of rows.trim().split("\n")) {
    const [types = "", path = "", what = ""] = row.split("|").map((cell) => cell.trim());
    const found = {
      path: path.split("."),
      ...isKind(what) ? { kind: what } : { kind: "resource", service: what }
    };
    for (const type of types.split(" ")) table2.set(`AWS::${type}`, [...table2.get(`AWS::${type}`) ?? [], found]);
  }
  return table2;
}

// src/read/cloudformation/policies.ts
function carrierOf(resource) {
  const { type, at: at2, body, scope } = resource;
  const path = child(child(body, "Metadata"), "aws:cdk:path");
  return {
    address: addressOf(resource),
    type,
    root: scope.template.around?.root ?? at2.file,
    at: at2,
    ...path?.kind === "string" ? { construct: path.value } : {}
  };
}
var addressOf = ({ id, scope }) => `${scope.template.around?.prefix ?? ""}${id}`;
function policiesOf(resource, kind) {
  const all2 = (policyProperties.get(resource.type) ?? []).map((row) => {
    const [first = "", ...rest] = row.path;
    const documents = reach(property(resource, first), rest);
    const found = documents.map((document) => policyOf(document, resource, kind ?? row.kind, row.service));
    return API_DEFINITIONS.has(first) ? found.map(inDefinition) : found;
  });
  return together2(all2.flat());
}
var API_DEFINITIONS = /* @__PURE__ */ new Set(["Body", "DefinitionBody"]);
var inDefinition = ({ policies, unreadable }) => ({
  policies,
  unreadable: unreadable.map((one) => ({ ...one, reason: `${one.reason}; a policy in it is not seen`, policy: false }))
});
function policyOf(written3, resource, kind, service) {
  const document = conditioned(asDocument(written3), resource.at.when);
  const cases = possibilities(document).filter((one) => one.kind !== "absent");
  const carrier = carrierOf(resource);
  if (cases.some((one) => one.kind === "map"))
    return {
      policies: [parsePolicy(document, { kind, carrier, ...service === void 0 ? {} : { service } })],
      unreadable: []
    };
  return { policies: [], unreadable: cases.slice(0, 1).map((one) => notRead(resource, one.at, whyNot2(one))) };
}
var notRead = (resource, { file, start, end }, reason2) => ({
  at: { file, start, end },
  resource: addressOf(resource),
  reason: reason2,
  policy: true
});
var whyNot2 = (value) => "because" in value ? value.because : `a ${value.kind} stands where a policy document is expected`;
var together2 = (all2) => ({
  policies: all2.flatMap((one) => one.policies),
  unreadable: all2.flatMap((one) => one.unreadable)
});
function reach(value, path) {
  const [step, ...rest] = path;
  if (!value || value.kind === "absent") return [];
  if (step === void 0) return [value];
  return possibilities(value).flatMap((one) => {
    if (step === "[]") {
      const items2 = listed(one).flatMap((item) => reach(item, rest));
      return one.kind === "list" && one.open !== void 0 ? [...items2, opened(one, one.open)] : items2;
    }
    if (one.kind !== "map") return one.kind === "absent" ? [] : [one];
    const found = reach(child(one, step), rest);
    return found.length === 0 && one.open !== void 0 ? [opened(one, one.open)] : found;
  });
}
var opened = (value, because) => inherit({ kind: "unknown", because, hole: { domain: "free", origin: because }, at: value.at }, value.at);

// src/read/cloudformation/assumptions.ts
function assumptionOf(resource) {
  const { type, at: at2 } = resource;
  const carrier = carrierOf(resource);
  const none2 = wordSetting(void 0, at2);
  const rolesIn = (name) => wordsOf(property(resource, name), [name], []).words;
  const isSet = (...names) => isAnySet(names.map((name) => property(resource, name)));
  if (type === "AWS::RolesAnywhere::Profile")
    return [
      {
        carrier,
        by: "Roles Anywhere profile",
        roles: rolesIn("RoleArns"),
        seconds: numberSetting(property(resource, "DurationSeconds"), at2),
        sessionName: none2,
        acceptsSessionName: wordSetting(property(resource, "AcceptRoleSessionName"), at2),
        isNarrowed: isSet("SessionPolicy", "ManagedPolicyArns")
      }
    ];
  if (type !== "AWS::Transfer::User") return [];
  return [
    {
      carrier,
      by: "Transfer Family user",
      roles: rolesIn("Role"),
      seconds: numberSetting(void 0, at2),
      sessionName: none2,
      acceptsSessionName: none2,
      isNarrowed: isSet("Policy", "HomeDirectoryMappings")
    }
  ];
}

// src/read/cloudformation/holders.ts
var principals = [
  ["Roles", "role"],
  ["Users", "user"],
  ["Groups", "group"]
];
var rows2 = /* @__PURE__ */ new Map([
  ["AWS::IAM::Policy", principals],
  ["AWS::IAM::ManagedPolicy", principals],
  ["AWS::IAM::RolePolicy", [["RoleName", "role"]]],
  ["AWS::IAM::UserPolicy", [["UserName", "user"]]],
  ["AWS::IAM::GroupPolicy", [["GroupName", "group"]]]
]);
function assignmentOf(resource) {
  const properties2 = rows2.get(resource.type);
  if (!properties2) return [];
  const named3 = properties2.map(([name, kind]) => ({ kind, ...words(resource, name) }));
  const holders = named3.flatMap(({ kind, words: names }) => names.map((one) => ({ kind, named: one })));
  const open = named3.find((one) => one.open !== void 0)?.open;
  return [{ carrier: carrierOf(resource), holders, ...open === void 0 ? {} : { open } }];
}
function membershipsOf(resource) {
  const carrier = carrierOf(resource);
  if (resource.type === "AWS::IAM::User") {
    const groups = words(resource, "Groups").words;
    return groups.length === 0 ? [] : [{ carrier, users: [itself(resource)], groups }];
  }
  if (resource.type !== "AWS::IAM::UserToGroupAddition") return [];
  return [{ carrier, users: words(resource, "Users").words, groups: words(resource, "GroupName").words }];
}
var itself = ({ id, at: at2 }) => word([hole("name", id)], at2, []);
function words(resource, name) {
  const value = property(resource, name);
  return wordsOf(value && inherit(value, resource.at), [name], []);
}

// src/read/cloudformation/identities.ts
var of = (resource) => ({
  carrier: carrierOf(resource),
  path: wordSetting(property(resource, "Path"), resource.at),
  boundary: wordSetting(property(resource, "PermissionsBoundary"), resource.at)
});
var roleOf2 = (resource, policies) => ({
  kind: "role",
  ...of(resource),
  name: wordSetting(property(resource, "RoleName"), resource.at),
  trust: policies.filter((policy) => policy.kind === "trust"),
  maxSessionDuration: numberSetting(property(resource, "MaxSessionDuration"), resource.at)
});
var userOf = (resource) => ({
  kind: "user",
  ...of(resource),
  name: wordSetting(property(resource, "UserName"), resource.at)
});
var groupOf = (resource) => ({
  carrier: carrierOf(resource),
  name: wordSetting(property(resource, "GroupName"), resource.at)
});
var permissionSetOf = (resource) => ({
  carrier: carrierOf(resource),
  name: wordSetting(property(resource, "Name"), resource.at),
  sessionDuration: wordSetting(property(resource, "SessionDuration"), resource.at)
});
var lists = /* @__PURE__ */ new Map([
  ["AWS::IAM::Role", "ManagedPolicyArns"],
  ["AWS::IAM::User", "ManagedPolicyArns"],
  ["AWS::IAM::Group", "ManagedPolicyArns"],
  ["AWS::SSO::PermissionSet", "ManagedPolicies"]
]);
function attachmentsOf(resource) {
  const list = lists.get(resource.type);
  const value = list === void 0 ? void 0 : property(resource, list);
  if (list === void 0 || !value) return { attachments: [], unreadable: [] };
  const { words: words2, open } = wordsOf(inherit(value, resource.at), [list], []);
  return {
    attachments: words2.map((policy) => ({ carrier: carrierOf(resource), policy })),
    unreadable: open === void 0 ? [] : [{ ...notRead(resource, value.at, `attached policies: ${open}`), policy: false }]
  };
}
function boundariesIn(template) {
  const boundaries = /* @__PURE__ */ new Set();
  const attached = /* @__PURE__ */ new Set();
  for (const resource of template.resources.values()) {
    for (const id of referred(property(resource, "PermissionsBoundary"))) boundaries.add(id);
    const list = isSamWorkload(resource.type) ? "Policies" : lists.get(resource.type);
    for (const id of list === void 0 ? [] : referred(property(resource, list))) attached.add(id);
    if (["Roles", "Users", "Groups"].some((principals2) => property(resource, principals2))) attached.add(resource.id);
  }
  return new Set([...boundaries].filter((id) => !attached.has(id)));
}
function referred(value) {
  if (!value) return [];
  return possibilities(value).flatMap((one) => {
    if (one.kind === "list") return one.items.flatMap(referred);
    return one.kind === "unknown" ? [one.hole.origin.replace(/\.(?:PolicyArn|Arn)$/, "")] : [];
  });
}

// src/read/cloudformation/organizations.ts
function guardrailAttachmentsOf(resource) {
  const targets2 = resource.type === "AWS::Organizations::Policy" ? property(resource, "TargetIds") : void 0;
  if (!targets2) return [];
  return possibilities(inherit(targets2, resource.at)).flatMap(itemsOf2).flatMap((item) => wordOf(item, ["TargetIds"]) ?? []).map((target2) => ({ carrier: carrierOf(resource), guardrail: addressOf(resource), target: target2 }));
}
var itemsOf2 = (list) => [
  ...listed(list),
  ...list.kind === "list" && list.open !== void 0 ? [unknown(list.at, list.open, hole("free", "TargetIds"))] : []
];
var organizationOf = (resource) => ({
  carrier: carrierOf(resource),
  featureSet: wordSetting(property(resource, "FeatureSet"), resource.at)
});

// src/read/cloudformation/permissions.ts
var nothing2 = { policies: [], unreadable: [] };
function permissionOf(resource) {
  const type = permissions.get(resource.type);
  if (!type) return nothing2;
  const given = (name) => property(resource, name);
  const { file, start, end } = resource.at;
  const document = type.document(given, { file, start, end });
  return document ? policyOf(document, resource, "resource", type.service) : nothing2;
}
function statementOrPermission(given, at2) {
  const value = given("Statement");
  if (!value) return busPermission(given, at2);
  return { kind: "map", entries: [{ key: "Statement", keyAt: value.at, value }], at: { ...value.at, file: at2.file } };
}
var permissions = /* @__PURE__ */ new Map([
  ["AWS::Lambda::Permission", { service: "lambda", document: functionPermission }],
  ["AWS::Lambda::LayerVersionPermission", { service: "lambda", document: layerPermission }],
  ["AWS::Events::EventBusPolicy", { service: "events", document: statementOrPermission }],
  ["AWS::ACMPCA::Permission", { service: "acm-pca", document: authorityPermission }],
  ["AWS::Signer::ProfilePermission", { service: "signer", document: signingPermission }],
  ["AWS::QBusiness::Permission", { service: "qbusiness", document: applicationPermission }]
]);

// src/read/cloudformation/sam-document.ts
var documentOf = (statements, at2) => mapOf4([["Statement", { kind: "list", items: statements, at: bare2(at2) }]], at2);
function allowOf({ actions, resources, conditions }, cause, service) {
  const at2 = bare2(cause.at);
  const text = (written3) => filled(written3, cause);
  const plain = (value) => ({ kind: "string", value, at: at2 });
  const list = (items2) => ({ kind: "list", items: items2, at: at2 });
  const statement2 = mapOf4(
    [
      ["Effect", plain("Allow")],
      ...service === void 0 ? [] : [["Principal", mapOf4([["Service", plain(service)]], at2)]],
      ["Action", list(actions.map(plain))],
      ["Resource", list(resources.map(text))],
      ...conditions.length === 0 ? [] : [
        [
          "Condition",
          mapOf4(
            conditions.map(([operator, key, value]) => [operator, mapOf4([[key, text(value)]], at2)]),
            at2
          )
        ]
      ]
    ],
    at2
  );
  const { when } = cause.at;
  return inherit(statement2, { ...at2, via: [{ at: at2, note: cause.note }], ...when ? { when } : {} });
}
var bare2 = ({ file, start, end }) => ({ file, start, end });
var mapOf4 = (entries, at2) => ({
  kind: "map",
  entries: entries.map(([key, value]) => ({ key, keyAt: bare2(at2), value })),
  at: at2
});
function filled(written3, { at: at2, given, within: within2, resource }) {
  const name = bare2(at2);
  const text = written3.replaceAll("%p", "${AWS::Partition}").replaceAll("%r", "${AWS::Region}").replaceAll("%a", "${AWS::AccountId}").replaceAll(/(?<!\$)\{/g, "${");
  const [, parameter] = /(?<!\$)\{([\w.]+)\}/.exec(written3) ?? [];
  const variables = { kind: "map", entries: given, at: name };
  const value = parameter === void 0 ? void 0 : entry(variables, parameter)?.value;
  if (parameter === void 0 || !value) return substituted(text, name, variables, resource);
  const choices = possibilities(value).map((one) => {
    const others = given.filter(({ key }) => key !== parameter);
    const entries = [...others, { key: parameter, keyAt: name, value: one }];
    const place = placeOf2(one, within2, name);
    const own = substituted(text, place, { kind: "map", entries, at: name }, resource);
    const placed2 = own.at.via ? own : { ...own, at: { ...own.at, ...place } };
    return inherit(placed2, { ...name, ...one.at.when ? { when: one.at.when } : {} });
  });
  return choices.length === 1 && choices[0] ? choices[0] : { kind: "alternatives", choices, at: name };
}
function substituted(text, at2, variables, resource) {
  const list = { kind: "list", items: [{ kind: "string", value: text, at: at2 }, variables], at: at2 };
  return evaluate({ kind: "map", entries: [{ key: "Fn::Sub", keyAt: at2, value: list }], at: at2 }, resource.scope);
}
function placeOf2({ at: at2 }, within2, name) {
  const { file, start, end } = within2.at;
  const places2 = [at2, ...(at2.via ?? []).map((step) => step.at)];
  return bare2(places2.find((one) => one.file === file && one.start >= start && one.end <= end) ?? name);
}

// src/read/cloudformation/sam-rows.ts
function statementOf(row) {
  const [actions = "", resources = "", conditions = ""] = row.split("|");
  return {
    actions: prefixed(wordsOf2(actions)),
    resources: wordsOf2(resources),
    conditions: triples(wordsOf2(conditions))
  };
}
var wordsOf2 = (line) => line.split(/\s+/).filter((word3) => word3 !== "");
function prefixed(actions) {
  let service = "";
  return actions.map((action) => {
    const colon = action.indexOf(":");
    if (colon >= 0) service = action.slice(0, colon + 1);
    return colon >= 0 ? action : service + action;
  });
}
function triples([operator, key, value, ...more]) {
  if (operator === void 0 || key === void 0 || value === void 0) return [];
  return [[operator, key, value], ...triples(more)];
}

// src/read/cloudformation/sam-templates.ts
var rows3 = `
  AMIDescribePolicy
    ec2:DescribeImages | *
  AWSSecretsManagerGetSecretValuePolicy SecretArn
    secretsmanager:GetSecretValue | {SecretArn}
  AWSSecretsManagerRotationPolicy FunctionName
    secretsmanager:DescribeSecret GetSecretValue PutSecretValue UpdateSecretVersionStage |
      arn:%p:secretsmanager:%r:%a:secret:* | StringEquals secretsmanager:resource/AllowRotationLambdaArn
      arn:%p:lambda:%r:%a:function:{FunctionName}
    secretsmanager:GetRandomPassword | *
  AcmGetCertificatePolicy CertificateArn
    acm:GetCertificate | {CertificateArn}
  AthenaQueryPolicy WorkGroupName
    athena:ListWorkGroups GetExecutionEngine GetExecutionEngines GetNamespace GetCatalogs GetNamespaces GetTables
      GetTable | *
    athena:StartQueryExecution GetQueryResults DeleteNamedQuery GetNamedQuery ListQueryExecutions StopQueryExecution
      GetQueryResultsStream ListNamedQueries CreateNamedQuery GetQueryExecution BatchGetNamedQuery
      BatchGetQueryExecution GetWorkGroup | arn:%p:athena:%r:%a:workgroup/{WorkGroupName}
  CloudFormationDescribeStacksPolicy
    cloudformation:DescribeStacks | arn:%p:cloudformation:%r:%a:stack/*
  CloudWatchDashboardPolicy
    cloudwatch:GetDashboard ListDashboards PutDashboard ListMetrics | *
  CloudWatchDescribeAlarmHistoryPolicy
    cloudwatch:DescribeAlarmHistory | *
  CloudWatchPutMetricPolicy
    cloudwatch:PutMetricData | *
  CodeCommitCrudPolicy RepositoryName
    codecommit:GitPull GitPush CreateBranch DeleteBranch GetBranch ListBranches MergeBranchesByFastForward
      MergeBranchesBySquash MergeBranchesByThreeWay UpdateDefaultBranch BatchDescribeMergeConflicts
      CreateUnreferencedMergeCommit DescribeMergeConflicts GetMergeCommit GetMergeOptions BatchGetPullRequests
      CreatePullRequest DescribePullRequestEvents GetCommentsForPullRequest GetCommitsFromMergeBase GetMergeConflicts
      GetPullRequest ListPullRequests MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay
      PostCommentForPullRequest UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle DeleteFile
      GetBlob GetFile GetFolder PutFile DeleteCommentContent GetComment GetCommentsForComparedCommit
      PostCommentForComparedCommit PostCommentReply UpdateComment BatchGetCommits CreateCommit GetCommit
      GetCommitHistory GetDifferences GetObjectIdentifier GetReferences GetTree GetRepository
      UpdateRepositoryDescription ListTagsForResource TagResource UntagResource GetRepositoryTriggers
      PutRepositoryTriggers TestRepositoryTriggers GetBranch GetCommit UploadArchive GetUploadArchiveStatus
      CancelUploadArchive | arn:%p:codecommit:%r:%a:{RepositoryName}
  CodeCommitReadPolicy RepositoryName
    codecommit:GitPull GetBranch ListBranches BatchDescribeMergeConflicts DescribeMergeConflicts GetMergeCommit
      GetMergeOptions BatchGetPullRequests DescribePullRequestEvents GetCommentsForPullRequest GetCommitsFromMergeBase
      GetMergeConflicts GetPullRequest ListPullRequests GetBlob GetFile GetFolder GetComment
      GetCommentsForComparedCommit BatchGetCommits GetCommit GetCommitHistory GetDifferences GetObjectIdentifier
      GetReferences GetTree GetRepository ListTagsForResource GetRepositoryTriggers TestRepositoryTriggers GetBranch
      GetCommit GetUploadArchiveStatus | arn:%p:codecommit:%r:%a:{RepositoryName}
  CodePipelineLambdaExecutionPolicy
    codepipeline:PutJobSuccessResult PutJobFailureResult | *
  CodePipelineReadOnlyPolicy PipelineName
    codepipeline:ListPipelineExecutions | arn:%p:codepipeline:%r:%a:{PipelineName}
  ComprehendBasicAccessPolicy
    comprehend:BatchDetectKeyPhrases DetectDominantLanguage DetectEntities BatchDetectEntities DetectKeyPhrases
      DetectSentiment BatchDetectDominantLanguage BatchDetectSentiment | *
  CostExplorerReadOnlyPolicy
    ce:GetCostAndUsage GetDimensionValues GetReservationCoverage GetReservationPurchaseRecommendation
      GetReservationUtilization GetTags | *
  DynamoDBBackupFullAccessPolicy TableName
    dynamodb:CreateBackup DescribeContinuousBackups | arn:%p:dynamodb:%r:%a:table/{TableName}
    dynamodb:DeleteBackup DescribeBackup ListBackups | arn:%p:dynamodb:%r:%a:table/{TableName}/backup/*
  DynamoDBCrudPolicy TableName
    dynamodb:GetItem DeleteItem PutItem Scan Query UpdateItem BatchWriteItem BatchGetItem DescribeTable
      ConditionCheckItem | arn:%p:dynamodb:%r:%a:table/{TableName} arn:%p:dynamodb:%r:%a:table/{TableName}/index/*
  DynamoDBReadPolicy TableName
    dynamodb:GetItem Scan Query BatchGetItem DescribeTable | arn:%p:dynamodb:%r:%a:table/{TableName}
      arn:%p:dynamodb:%r:%a:table/{TableName}/index/*
  DynamoDBReconfigurePolicy TableName
    dynamodb:UpdateTable | arn:%p:dynamodb:%r:%a:table/{TableName}
  DynamoDBRestoreFromBackupPolicy TableName
    dynamodb:RestoreTableFromBackup | arn:%p:dynamodb:%r:%a:table/{TableName}/backup/*
    dynamodb:PutItem UpdateItem DeleteItem GetItem Query Scan BatchWriteItem | arn:%p:dynamodb:%r:%a:table/{TableName}
  DynamoDBStreamReadPolicy StreamName TableName
    dynamodb:DescribeStream GetRecords GetShardIterator | arn:%p:dynamodb:%r:%a:table/{TableName}/stream/{StreamName}
    dynamodb:ListStreams | arn:%p:dynamodb:%r:%a:table/{TableName}/stream/*
  DynamoDBWritePolicy TableName
    dynamodb:PutItem UpdateItem BatchWriteItem | arn:%p:dynamodb:%r:%a:table/{TableName}
      arn:%p:dynamodb:%r:%a:table/{TableName}/index/*
  EC2CopyImagePolicy ImageId
    ec2:CopyImage | arn:%p:ec2:%r:%a:image/{ImageId}
  EC2DescribePolicy
    ec2:DescribeRegions DescribeInstances | *
  EFSWriteAccessPolicy AccessPoint FileSystem
    elasticfilesystem:ClientMount ClientWrite | arn:%p:elasticfilesystem:%r:%a:file-system/{FileSystem} | StringEquals
      elasticfilesystem:AccessPointArn arn:%p:elasticfilesystem:%r:%a:access-point/{AccessPoint}
  EKSDescribePolicy
    eks:DescribeCluster ListClusters | *
  EcsRunTaskPolicy TaskDefinition
    ecs:RunTask | arn:%p:ecs:%r:%a:task-definition/{TaskDefinition}
  ElasticMapReduceAddJobFlowStepsPolicy ClusterId
    elasticmapreduce:AddJobFlowSteps | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceCancelStepsPolicy ClusterId
    elasticmapreduce:CancelSteps | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceModifyInstanceFleetPolicy ClusterId
    elasticmapreduce:ModifyInstanceFleet ListInstanceFleets | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceModifyInstanceGroupsPolicy ClusterId
    elasticmapreduce:ModifyInstanceGroups ListInstanceGroups | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceSetTerminationProtectionPolicy ClusterId
    elasticmapreduce:SetTerminationProtection | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticMapReduceTerminateJobFlowsPolicy ClusterId
    elasticmapreduce:TerminateJobFlows | arn:%p:elasticmapreduce:%r:%a:cluster/{ClusterId}
  ElasticsearchHttpPostPolicy DomainName
    es:ESHttpPost ESHttpPut | arn:%p:es:%r:%a:domain/{DomainName}/*
  EventBridgePutEventsPolicy EventBusName
    events:PutEvents | arn:%p:events:%r:%a:event-bus/{EventBusName}
  FilterLogEventsPolicy LogGroupName
    logs:FilterLogEvents | arn:%p:logs:%r:%a:log-group:{LogGroupName}:log-stream:*
  FirehoseCrudPolicy DeliveryStreamName
    firehose:CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream PutRecord PutRecordBatch UpdateDestination
      | arn:%p:firehose:%r:%a:deliverystream/{DeliveryStreamName}
  FirehoseWritePolicy DeliveryStreamName
    firehose:PutRecord PutRecordBatch | arn:%p:firehose:%r:%a:deliverystream/{DeliveryStreamName}
  KMSDecryptPolicy KeyId
    kms:Decrypt | arn:%p:kms:%r:%a:key/{KeyId}
  KMSEncryptPolicy KeyId
    kms:Encrypt | arn:%p:kms:%r:%a:key/{KeyId}
  KMSEncryptPolicy_v2 KeyId
    kms:Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext
      | arn:%p:kms:%r:%a:key/{KeyId}
  KinesisCrudPolicy StreamName
    kinesis:AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream DescribeStreamSummary
      GetShardIterator IncreaseStreamRetentionPeriod ListTagsForStream MergeShards PutRecord PutRecords SplitShard
      RemoveTagsFromStream | arn:%p:kinesis:%r:%a:stream/{StreamName}
  KinesisStreamReadPolicy StreamName
    kinesis:ListStreams DescribeLimits | arn:%p:kinesis:%r:%a:stream/*
    kinesis:DescribeStream DescribeStreamSummary GetRecords GetShardIterator | arn:%p:kinesis:%r:%a:stream/{StreamName}
  LambdaInvokePolicy FunctionName
    lambda:InvokeFunction | arn:%p:lambda:%r:%a:function:{FunctionName}*
  MobileAnalyticsWriteOnlyAccessPolicy
    mobileanalytics:PutEvents | *
  OrganizationsListAccountsPolicy
    organizations:ListAccounts | *
  PinpointEndpointAccessPolicy PinpointApplicationId
    mobiletargeting:GetEndpoint UpdateEndpoint UpdateEndpointsBatch |
      arn:%p:mobiletargeting:%r:%a:apps/{PinpointApplicationId}/endpoints/*
  PollyFullAccessPolicy LexiconName
    polly:GetLexicon DeleteLexicon | arn:%p:polly:%r:%a:lexicon/{LexiconName}
    polly:DescribeVoices ListLexicons PutLexicon SynthesizeSpeech | arn:%p:polly:%r:%a:lexicon/*
  RekognitionDetectOnlyPolicy
    rekognition:DetectFaces DetectLabels DetectModerationLabels DetectText | *
  RekognitionFacesManagementPolicy CollectionId
    rekognition:IndexFaces DeleteFaces SearchFaces SearchFacesByImage ListFaces |
      arn:%p:rekognition:%r:%a:collection/{CollectionId}
  RekognitionFacesPolicy
    rekognition:CompareFaces DetectFaces | *
  RekognitionLabelsPolicy
    rekognition:DetectLabels DetectModerationLabels | *
  RekognitionNoDataAccessPolicy CollectionId
    rekognition:CompareFaces DetectFaces DetectLabels DetectModerationLabels |
      arn:%p:rekognition:%r:%a:collection/{CollectionId}
  RekognitionReadPolicy CollectionId
    rekognition:ListCollections ListFaces SearchFaces SearchFacesByImage |
      arn:%p:rekognition:%r:%a:collection/{CollectionId}
  RekognitionWriteOnlyAccessPolicy CollectionId
    rekognition:CreateCollection IndexFaces | arn:%p:rekognition:%r:%a:collection/{CollectionId}
  Route53ChangeResourceRecordSetsPolicy HostedZoneId
    route53:ChangeResourceRecordSets | arn:%p:route53:::hostedzone/{HostedZoneId}
  S3CrudPolicy BucketName
    s3:GetObject ListBucket GetBucketLocation GetObjectVersion PutObject PutObjectAcl GetLifecycleConfiguration
      PutLifecycleConfiguration DeleteObject | arn:%p:s3:::{BucketName} arn:%p:s3:::{BucketName}/*
  S3FullAccessPolicy BucketName
    s3:GetObject GetObjectAcl GetObjectVersion PutObject PutObjectAcl DeleteObject DeleteObjectTagging
      DeleteObjectVersionTagging GetObjectTagging GetObjectVersionTagging PutObjectTagging PutObjectVersionTagging |
      arn:%p:s3:::{BucketName}/*
    s3:ListBucket GetBucketLocation GetLifecycleConfiguration PutLifecycleConfiguration | arn:%p:s3:::{BucketName}
  S3ReadPolicy BucketName
    s3:GetObject ListBucket GetBucketLocation GetObjectVersion GetLifecycleConfiguration | arn:%p:s3:::{BucketName}
      arn:%p:s3:::{BucketName}/*
  S3WritePolicy BucketName
    s3:PutObject PutObjectAcl PutLifecycleConfiguration | arn:%p:s3:::{BucketName} arn:%p:s3:::{BucketName}/*
  SESBulkTemplatedCrudPolicy IdentityName
    ses:GetIdentityVerificationAttributes SendEmail SendRawEmail SendTemplatedEmail SendBulkTemplatedEmail
      VerifyEmailIdentity | arn:%p:ses:%r:%a:identity/{IdentityName}
  SESBulkTemplatedCrudPolicy_v2 IdentityName TemplateName
    ses:SendEmail SendRawEmail SendTemplatedEmail SendBulkTemplatedEmail | arn:%p:ses:%r:%a:identity/{IdentityName}
      arn:%p:ses:%r:%a:template/{TemplateName}
    ses:GetIdentityVerificationAttributes VerifyEmailIdentity | *
  SESCrudPolicy IdentityName
    ses:GetIdentityVerificationAttributes SendEmail SendRawEmail VerifyEmailIdentity |
      arn:%p:ses:%r:%a:identity/{IdentityName}
  SESEmailTemplateCrudPolicy
    ses:CreateTemplate GetTemplate ListTemplates UpdateTemplate DeleteTemplate TestRenderTemplate | *
  SESSendBouncePolicy IdentityName
    ses:SendBounce | arn:%p:ses:%r:%a:identity/{IdentityName}
  SNSCrudPolicy TopicName
    sns:ListSubscriptionsByTopic CreateTopic SetTopicAttributes Subscribe Publish | arn:%p:sns:%r:%a:{TopicName}*
  SNSPublishMessagePolicy TopicName
    sns:Publish | arn:%p:sns:%r:%a:{TopicName}
  SQSPollerPolicy QueueName
    sqs:ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch GetQueueAttributes
      ReceiveMessage | arn:%p:sqs:%r:%a:{QueueName}
  SQSSendMessagePolicy QueueName
    sqs:SendMessage* | arn:%p:sqs:%r:%a:{QueueName}
  SSMParameterReadPolicy ParameterName
    ssm:DescribeParameters | *
    ssm:GetParameters GetParameter GetParametersByPath | arn:%p:ssm:%r:%a:parameter/{ParameterName}
  SSMParameterWithSlashPrefixReadPolicy ParameterName
    ssm:DescribeParameters | *
    ssm:GetParameters GetParameter GetParametersByPath | arn:%p:ssm:%r:%a:parameter{ParameterName}
  SageMakerCreateEndpointConfigPolicy EndpointConfigName
    sagemaker:CreateEndpointConfig | arn:%p:sagemaker:%r:%a:endpoint-config/{EndpointConfigName}
  SageMakerCreateEndpointPolicy EndpointName
    sagemaker:CreateEndpoint | arn:%p:sagemaker:%r:%a:endpoint/{EndpointName}
  ServerlessRepoReadWriteAccessPolicy
    serverlessrepo:CreateApplication CreateApplicationVersion UpdateApplication GetApplication ListApplications
      ListApplicationVersions ListApplicationDependencies | arn:%p:serverlessrepo:%r:%a:applications/*
  StepFunctionsCallbackPolicy StateMachineName
    states:SendTaskFailure SendTaskHeartbeat SendTaskSuccess | arn:%p:states:%r:%a:stateMachine:{StateMachineName}
  StepFunctionsExecutionPolicy StateMachineName
    states:StartExecution | arn:%p:states:%r:%a:stateMachine:{StateMachineName}
  StepFunctionsExecutionPolicy_v2 StateMachineName
    states:StartExecution StartSyncExecution | arn:%p:states:%r:%a:stateMachine:{StateMachineName}
  TextractDetectAnalyzePolicy
    textract:DetectDocumentText StartDocumentTextDetection StartDocumentAnalysis AnalyzeDocument | *
  TextractGetResultPolicy
    textract:GetDocumentTextDetection GetDocumentAnalysis | *
  TextractPolicy
    textract:* | *
  VPCAccessPolicy
    ec2:CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DetachNetworkInterface | *`;
var policyTemplates = new Map(
  rows3.trimStart().split(/\n {2}(?! )/).map((row) => {
    const [first = "", ...statements] = row.split(/\n {4}(?! )/);
    const [name = "", ...parameters] = wordsOf2(first);
    return [name, { parameters, statements: statements.map(statementOf) }];
  })
);

// src/read/cloudformation/sam-expand.ts
function expanded(use, item, resource) {
  const template = policyTemplates.get(use.key);
  const lost3 = (at2, reason2) => ({ unreadable: [notRead(resource, at2, reason2)] });
  if (!template) return lost3(use.keyAt, `SAM has no policy template ${use.key}`);
  const given = use.value;
  if (given.kind !== "map") return lost3(given.at, `the parameters of ${use.key} are not a map`);
  const missing2 = template.parameters.filter((name) => !child(given, name));
  if (missing2.length > 0) return lost3(use.keyAt, `${use.key} needs ${missing2.join(" and ")}`);
  const odd = given.entries.find(({ value }) => possibilities(value).some((one) => !textParts(one)));
  if (odd) return lost3(odd.keyAt, `${odd.key} of ${use.key} is not text`);
  const extra = given.entries.filter(({ key }) => !template.parameters.includes(key));
  const unreadable = extra.map(({ key, keyAt }) => ({
    ...notRead(resource, keyAt, `${use.key} takes no ${key}; SAM ignores it`),
    policy: false
  }));
  const note = `SAM's policy template ${use.key}`;
  const cause = { at: use.keyAt, note, given: given.entries, within: item, resource };
  const statements = template.statements.map((statement2) => allowOf(statement2, cause));
  return { document: documentOf(statements, use.keyAt), unreadable };
}

// src/read/cloudformation/sam-grants.ts
var eventPolicies = /* @__PURE__ */ new Map([
  ["SQS", "AWSLambdaSQSQueueExecutionRole"],
  ["Kinesis", "AWSLambdaKinesisExecutionRole"],
  ["DynamoDB", "AWSLambdaDynamoDBExecutionRole"],
  ["MSK", "AWSLambdaMSKExecutionRole"]
]);
function grantsOf(made2, isFunction) {
  const causes = isFunction ? [...functionCauses(made2), ...eventCauses(made2)] : stateMachineCauses(made2);
  const names = /* @__PURE__ */ new Set();
  return causes.flatMap(({ policy, at: at2 }) => {
    if (names.has(policy)) return [];
    names.add(policy);
    const text = ["arn:", deployment.partition, `:iam::aws:policy/${policy}`];
    return [{ carrier: carrierOf(made2), policy: word(text, within(at2, made2.at), []) }];
  });
}
var XRAY = "AWSXrayWriteOnlyAccess";
function functionCauses(made2) {
  return [
    { policy: "service-role/AWSLambdaBasicExecutionRole", at: made2.at },
    ...set(made2, "Tracing").filter(({ value }) => value.kind !== "string" || value.value !== "Disabled").map(({ at: at2 }) => ({ policy: XRAY, at: at2 })),
    ...set(made2, "VpcConfig").map(({ at: at2 }) => ({ policy: "service-role/AWSLambdaVPCAccessExecutionRole", at: at2 }))
  ];
}
function stateMachineCauses(made2) {
  return set(made2, "Tracing").flatMap(({ value, at: at2 }) => {
    const [enabled] = textParts(child(value, "Enabled") ?? value) ?? [];
    return enabled === "true" ? [{ policy: XRAY, at: at2 }] : [];
  });
}
function eventCauses(made2) {
  return typesOf(made2).flatMap(({ type, at: at2 }) => {
    const policy = eventPolicies.get(type);
    return policy === void 0 ? [] : [{ policy: `service-role/${policy}`, at: at2 }];
  });
}
function set(made2, name) {
  const found = entry(child(made2.body, "Properties"), name);
  const value = property(made2, name);
  if (!found || !value) return [];
  return possibilities(value).filter((one) => one.kind !== "absent").map((one) => ({
    value: one,
    at: one.at.when ? within(found.keyAt, { ...found.keyAt, when: one.at.when }) : found.keyAt
  }));
}
function typesOf(made2) {
  const events = property(made2, "Events");
  return (events?.kind === "map" ? events.entries : []).flatMap(({ value }) => {
    const type = child(value, "Type");
    return type?.kind === "string" ? [{ type: type.value, at: type.at }] : [];
  });
}

// src/read/cloudformation/sam-statements.ts
var destinationActions = /* @__PURE__ */ new Map([
  ["SQS", "sqs:SendMessage"],
  ["SNS", "sns:Publish"],
  ["EventBridge", "events:PutEvents"],
  ["Lambda", "lambda:InvokeFunction"]
]);
var sourceActions = /* @__PURE__ */ new Map([
  ["MQ", ["mq:DescribeBroker", "Broker"]],
  ["DocumentDB", ["rds:DescribeDBClusters", "Cluster"]],
  ["SelfManagedKafka", void 0],
  ["MSK", void 0]
]);
var isNoSecret = (type) => type.startsWith("VPC_") || type === "VIRTUAL_HOST";
function madeStatements(made2) {
  const config = child(property(made2, "EventInvokeConfig"), "DestinationConfig");
  const events = property(made2, "Events");
  const sources = events?.kind === "map" ? events.entries.map(({ value }) => inherit(value, events.at)) : [];
  const statements = [
    ...sentTo(property(made2, "DeadLetterQueue"), "TargetArn"),
    ...sentTo(child(config, "OnSuccess"), "Destination"),
    ...sentTo(child(config, "OnFailure"), "Destination"),
    ...sources.flatMap(readFrom)
  ];
  return together2(statements.map((statement2) => policyOf(documentOf2(statement2), made2, "identity")));
}
function sentTo(value, name) {
  const [type, target2] = [child(value, "Type"), child(value, name)];
  const action = type?.kind === "string" ? destinationActions.get(type.value) : void 0;
  return type && target2 && action !== void 0 ? [allow2(action, target2, type)] : [];
}
function readFrom(event) {
  const [type, properties2] = [child(event, "Type"), child(event, "Properties")];
  if (type?.kind !== "string" || !properties2) return [];
  const failures = sentTo(child(child(properties2, "DestinationConfig"), "OnFailure"), "Destination");
  if (!sourceActions.has(type.value)) return failures;
  const [action = "", name = ""] = sourceActions.get(type.value) ?? [];
  const source = child(properties2, name);
  const secrets = listed(child(properties2, "SourceAccessConfigurations")).flatMap((one) => {
    const [kind, uri] = [child(one, "Type"), child(one, "URI")];
    return kind?.kind === "string" && uri && !isNoSecret(kind.value) ? [uri] : [];
  });
  const key = child(properties2, "SecretsManagerKmsKeyId");
  return [
    ...failures,
    ...source ? [allow2(action, source, type)] : [],
    ...secrets.map((secret) => allow2("secretsmanager:GetSecretValue", secret, type)),
    ...key ? [allow2("kms:Decrypt", keyOf(key), type)] : []
  ];
}
var { partition, region, account } = deployment;
var keyOf = (id) => textOf(["arn:", partition, ":kms:", region, ":", account, ":key/", ...piecesOf(id)], id.at);
function allow2(action, resource, { at: at2 }) {
  const text = (value) => ({ kind: "string", value, at: at2 });
  const entries = [written("Effect", text("Allow")), written("Action", text(action)), written("Resource", resource)];
  return { kind: "map", entries, at: at2 };
}
var documentOf2 = (statement2) => ({
  kind: "map",
  entries: [written("Statement", statement2)],
  at: statement2.at
});
var written = (key, value) => ({ key, keyAt: value.at, value });

// src/read/cloudformation/sam.ts
function samWorkload(resource) {
  const made2 = madeRole(resource);
  if (!made2) return { ...nothing3, roles: [], attachments: [] };
  const trust = property(made2, "AssumeRolePolicyDocument");
  const isFunction = resource.type === "AWS::Serverless::Function";
  const trusting = trust && isFunction ? policyOf(trust, made2, "trust") : nothing3;
  const written3 = policiesIn(made2);
  return {
    ...together2([trusting, written3, isFunction ? madeStatements(made2) : nothing3]),
    roles: [roleOf3(made2, trusting)],
    attachments: [...grantsOf(made2, isFunction), ...written3.attachments]
  };
}
var nothing3 = { policies: [], unreadable: [] };
function madeRole(resource) {
  const set2 = property(resource, "Role");
  const without = set2 ? possibilities(set2).find((one) => one.kind === "absent") : resource;
  if (!without) return void 0;
  const { file, start, end } = resource.at;
  const when = set2 ? without.at.when ?? [] : [];
  const at2 = when.length > 0 ? within(resource.at, { file, start, end, when }) : resource.at;
  const scope = { ...resource.scope, when: [...resource.scope.when, ...when] };
  return { ...resource, id: `${resource.id}Role`, type: "AWS::IAM::Role", at: at2, scope };
}
var roleOf3 = (made2, { policies }) => ({
  kind: "role",
  carrier: carrierOf(made2),
  name: wordSetting(void 0, made2.at),
  path: wordSetting(property(made2, "RolePath"), made2.at),
  boundary: wordSetting(property(made2, "PermissionsBoundary") ?? property(made2, "PermissionsBoundaries"), made2.at),
  trust: policies,
  maxSessionDuration: numberSetting(void 0, made2.at)
});
function policiesIn(made2) {
  const items2 = flat(property(made2, "Policies"));
  const carrier = carrierOf(made2);
  const attachments = items2.flatMap((item) => {
    const policy = wordOf(item, ["Policies"], made2.at);
    return policy ? [{ carrier, policy }] : [];
  });
  return { ...together2(items2.filter((item) => !textParts(item)).map((item) => itemOf(item, made2))), attachments };
}
function itemOf(item, made2) {
  const lost3 = (reason2) => ({ policies: [], unreadable: [notRead(made2, item.at, reason2)] });
  if (item.kind === "list") return lost3(item.open ?? "a list stands in a list of policies");
  if (item.kind !== "map") return lost3(whyNot2(item));
  const [first, ...more] = item.entries;
  if (entry(item, "Statement") || !first && item.open !== void 0) return policyOf(item, made2, "identity");
  if (!first) return lost3("an empty map stands where a policy is expected");
  const template = item.entries.find(({ key }) => policyTemplates.has(key)) ?? first;
  if (more.length > 0 && !policyTemplates.has(template.key)) return policyOf(item, made2, "identity");
  if (more.length > 0) return lost3(`SAM takes one policy template in an item; give ${template.key} its own`);
  const { document, unreadable } = expanded(entry(item, first.key) ?? first, item, made2);
  return together2([document ? policyOf(document, made2, "identity") : nothing3, { policies: [], unreadable }]);
}
function flat(value) {
  if (!value) return [];
  return possibilities(value).flatMap((one) => {
    if (one.kind === "absent") return [];
    if (one.kind !== "list") return [one];
    const items2 = listed(one).flatMap((item) => possibilities(item)).filter((item) => item.kind !== "absent");
    return one.open === void 0 ? items2 : [...items2, { ...one, items: [] }];
  });
}

// src/read/cloudformation/sam-api.ts
var nothing4 = { policies: [], unreadable: [] };
function samApi(resource) {
  const auth = property(resource, "Auth");
  return auth ? together2(possibilities(auth).map((one) => resourcePolicy(child(one, "ResourcePolicy"), resource))) : nothing4;
}
function samApiEvents(resource) {
  const events = property(resource, "Events");
  const found = (events?.kind === "map" ? events.entries : []).map(({ value }) => {
    const type = child(value, "Type");
    const isApi = type?.kind === "string" && type.value === "Api";
    return isApi ? resourcePolicy(child(child(child(value, "Properties"), "Auth"), "ResourcePolicy"), resource) : nothing4;
  });
  return together2(found);
}
function resourcePolicy(policy, resource) {
  if (!policy) return nothing4;
  return together2(
    possibilities(policy).map((one) => {
      if (one.kind === "absent") return nothing4;
      if (one.kind !== "map") return { policies: [], unreadable: [notRead(resource, one.at, whyNot2(one))] };
      const lists2 = [...new Set(one.entries.map(({ key }) => key))].flatMap((key) => entry(one, key) ?? []).filter(({ key, value }) => key !== "CustomStatements" && value.kind !== "absent");
      const made2 = statementsOf(lists2.filter(({ value }) => !isEmpty(value)));
      const written3 = entry(one, "CustomStatements")?.value;
      const items2 = [...made2, ...written3 ? [written3] : []];
      const statement2 = { kind: "list", items: items2, at: one.at };
      const document = {
        kind: "map",
        entries: [{ key: "Statement", keyAt: one.at, value: statement2 }],
        at: one.at
      };
      const unreadable = lists2.filter(({ key }) => !LIST.test(key)).map(({ key, keyAt }) => notRead(resource, keyAt, `SAM knows no ${key} of a resource policy`));
      return together2([
        items2.length > 0 ? policyOf(document, resource, "resource", "execute-api") : nothing4,
        { policies: [], unreadable }
      ]);
    })
  );
}
var EVERYBODY = "*";
var LIST = /^(AwsAccount|IpRange|SourceVpc|IntrinsicVpce?)(White|Black)list$/;
var isEmpty = (value) => value.kind === "list" && value.items.length === 0 && value.open === void 0;
function statementsOf(lists2) {
  const networks = { White: /* @__PURE__ */ new Map(), Black: /* @__PURE__ */ new Map() };
  const statements = lists2.flatMap((list) => {
    const { key, keyAt, value } = list;
    const [, subject, colour] = LIST.exec(key) ?? [];
    if (colour !== "White" && colour !== "Black") return [];
    if (subject === "AwsAccount")
      return [statement(colour === "White" ? "Allow" : "Deny", map("AWS", value, keyAt), keyAt)];
    if (subject === "IpRange")
      return allBut(map(colour === "White" ? "NotIpAddress" : "IpAddress", map("aws:SourceIp", value, keyAt), keyAt));
    for (const found of keysOf(subject ?? "", list)) {
      const known2 = networks[colour].get(found.key);
      networks[colour].set(found.key, known2 ? joined2(known2, found) : found);
    }
    return [];
  });
  return [
    ...statements,
    ...ofNetworks("StringEquals", networks.Black),
    ...ofNetworks("StringNotEquals", networks.White)
  ];
}
function allBut(condition) {
  const { at: at2 } = condition;
  const everybody = { kind: "string", value: EVERYBODY, at: at2 };
  return [statement("Allow", everybody, at2), statement("Deny", everybody, at2, condition)];
}
function ofNetworks(operator, keys) {
  const entries = [...keys.values()];
  const [first] = entries;
  return first ? allBut(map(operator, { kind: "map", entries, at: first.keyAt }, first.keyAt)) : [];
}
var joined2 = (one, other) => ({
  ...one,
  value: { kind: "list", items: [...listed(one.value), ...listed(other.value)], at: one.value.at }
});
function keysOf(subject, { keyAt, value }) {
  if (subject === "IntrinsicVpc") return [written2("aws:SourceVpc", value, keyAt)];
  if (subject === "IntrinsicVpce") return [written2("aws:SourceVpce", value, keyAt)];
  const isEndpoint = (item) => {
    const [first] = textParts(item) ?? [];
    return typeof first === "string" && first.startsWith("vpce-");
  };
  const [endpoints, networks] = [listed(value).filter(isEndpoint), listed(value).filter((item) => !isEndpoint(item))];
  const entryOf = (key, items2) => items2.length > 0 ? [written2(key, { kind: "list", items: items2, at: value.at }, keyAt)] : [];
  return [...entryOf("aws:SourceVpc", networks), ...entryOf("aws:SourceVpce", endpoints)];
}
function statement(effect, principal, at2, condition) {
  const text = (value) => ({ kind: "string", value, at: at2 });
  const invoked = { kind: "pattern", parts: ["execute-api:/", hole("free", "stage, method and path")], at: at2 };
  const entries = [
    written2("Effect", text(effect), at2),
    written2("Principal", principal, at2),
    written2("Action", text("execute-api:Invoke"), at2),
    written2("Resource", invoked, at2),
    ...condition ? [written2("Condition", condition, at2)] : []
  ];
  return { kind: "map", entries, at: at2 };
}
var written2 = (key, value, keyAt) => ({ key, keyAt, value });
var map = (key, value, at2) => ({ kind: "map", entries: [written2(key, value, at2)], at: at2 });

// src/read/cloudformation/sam-connection.ts
function endOf(side, reference, connector2) {
  const { at: at2 } = reference;
  if (reference.kind !== "map")
    return { at: at2, because: "because" in reference ? reference.because : `${side} is not a map` };
  const [id, type] = [child(reference, "Id"), child(reference, "Type")];
  const others = reference.entries.map(({ key }) => key).filter((key) => key !== "Id" && key !== "Qualifier");
  const [other] = others;
  if (id && other !== void 0) return { at: at2, because: `${side} has both Id and ${other}; SAM takes one of them` };
  const named3 = id ?? type;
  if (!named3) return { at: at2, because: `${side} has neither Id nor Type` };
  if (named3.kind !== "string")
    return { at: named3.at, because: `${id ? "Id" : "Type"} of ${side}: ${whyNotText(named3)}` };
  if (id) return byId(named3.value, reference, connector2);
  return { type: named3.value, give: (what) => child(reference, what), lacks: (what) => `${side} needs ${what}` };
}
var whyNotText = (value) => "because" in value ? value.because : `a ${value.kind} is no name`;
function byId(id, reference, { scope, at: at2 }) {
  const { root, resources } = scope.template;
  const resource = resources.get(id);
  const type = resource?.type ?? madeApis.get(id);
  if (type === void 0) {
    const written3 = child(child(root, "Resources"), id);
    const isNever = written3 !== void 0 && typeOf(written3) !== void 0;
    return { at: reference.at, because: isNever ? "" : `there is no resource ${id} in this template` };
  }
  const computed = (key, name) => {
    const value = { kind: "string", value: name, at: at2 };
    return evaluate({ kind: "map", entries: [{ key, keyAt: at2, value }], at: at2 }, scope);
  };
  const give = (what) => {
    if (what === "RoleName") return !resource || hasRole(resource) ? { kind: "string", value: id, at: at2 } : void 0;
    if (what === "Qualifier") return child(reference, what) ?? { kind: "string", value: "*", at: at2 };
    const attribute2 = attributes.get(`${connectedType(type)} ${what}`) ?? what;
    return attribute2 === "Ref" ? computed("Ref", id) : computed("Fn::GetAtt", `${id}.${attribute2}`);
  };
  return { type, give, lacks: () => `SAM finds no role of ${id} to give the policy to; write its role as a reference` };
}
var madeApis = /* @__PURE__ */ new Map([
  ["ServerlessRestApi", "AWS::ApiGateway::RestApi"],
  ["ServerlessHttpApi", "AWS::ApiGatewayV2::Api"]
]);
var attributes = /* @__PURE__ */ new Map([
  ["AWS::SNS::Topic Arn", "Ref"],
  ["AWS::StepFunctions::StateMachine Arn", "Ref"],
  ["AWS::SQS::Queue QueueUrl", "Ref"],
  ["AWS::ApiGateway::RestApi ResourceId", "Ref"],
  ["AWS::ApiGatewayV2::Api ResourceId", "Ref"],
  ["AWS::AppSync::GraphQLApi ResourceId", "ApiId"]
]);
var connectedType = (type) => made.get(type) ?? type;
var made = /* @__PURE__ */ new Map([
  ["AWS::Serverless::Api", "AWS::ApiGateway::RestApi"],
  ["AWS::Serverless::Function", "AWS::Lambda::Function"],
  ["AWS::Serverless::GraphQLApi", "AWS::AppSync::GraphQLApi"],
  ["AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api"],
  ["AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table"],
  ["AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine"]
]);
var roleProperties = /* @__PURE__ */ new Map([
  ["AWS::AppSync::DataSource", "ServiceRoleArn"],
  ["AWS::Lambda::Function", "Role"],
  ["AWS::StepFunctions::StateMachine", "RoleArn"]
]);
function hasRole({ type, body }) {
  const properties2 = child(body, "Properties");
  if (type === "AWS::Events::Rule")
    return listed(child(properties2, "Targets")).some((target2) => isReference(child(target2, "RoleArn")));
  const isSam = made.has(type);
  const written3 = child(properties2, isSam ? "Role" : roleProperties.get(type) ?? "");
  return written3 ? isReference(written3) : isSam;
}
var isReference = (value) => value?.kind === "map" && value.entries.length === 1 && ["Ref", "Fn::GetAtt"].includes(value.entries[0]?.key ?? "");

// src/read/cloudformation/sam-connector-policy.ts
function policyBetween(pair, asked, resource) {
  const { profile, when } = pair;
  const between = `from ${pair.source.type} to ${pair.destination.type}`;
  const why = unfit(profile, asked, between);
  if (why) return why;
  const wanted = wantedOf(profile, asked, resource.at);
  const given = givenTo(pair, wanted, resource.at);
  if ("because" in given) return given;
  const { grantee } = profile;
  const service = typeof grantee === "object" ? grantee.service : void 0;
  const part = child(resource.body, "Properties") ?? resource.body;
  const cause = { note: `SAM's connector ${between}`, given, within: part, resource };
  const statements = wanted.map(({ statement: statement2, at: at2 }) => allowOf(statement2, { ...cause, at: at2 }, service));
  const document = conditioned(documentOf(statements, resource.at), when);
  return service === void 0 ? policyOf(document, resource, "identity") : policyOf(document, resource, "resource", services.get(connectedType(pair.destination.type)));
}
var services = /* @__PURE__ */ new Map([
  ["AWS::Lambda::Function", "lambda"],
  ["AWS::SNS::Topic", "sns"],
  ["AWS::SQS::Queue", "sqs"]
]);
function unfit({ permissions: permissions2, needed }, { names, isOpen, at: at2 }, between) {
  const known2 = [...permissions2.keys()];
  for (const [name, place] of names)
    if (!permissions2.has(name))
      return { at: place, because: `a connector ${between} takes ${known2.join(" and ")}, not ${name}` };
  if (isOpen || names.size > 0 && needed.every((name) => names.has(name))) return void 0;
  return {
    at: at2,
    because: `a connector ${between} needs ${needed.length > 0 ? needed.join(" and ") : known2.join(" or ")}`
  };
}
function wantedOf({ permissions: permissions2 }, { names, isOpen }, at2) {
  return [...permissions2].flatMap(([name, statements]) => {
    const when = [{ test: `Permissions has ${name}`, holds: true }];
    const place = names.get(name) ?? (isOpen ? within(at2, { ...at2, when }) : void 0);
    return place ? statements.map((statement2) => ({ statement: statement2, at: place })) : [];
  });
}
function givenTo({ source, destination, profile: { grantee } }, wanted, at2) {
  const texts = wanted.flatMap(({ statement: statement2 }) => [...statement2.resources, ...statement2.conditions.flat()]);
  const named3 = texts.flatMap((text) => [...text.matchAll(/\{(\w+\.\w+)\}/g)].map(([, name = ""]) => name));
  const isQueue = connectedType(destination.type) === "AWS::SQS::Queue";
  const role = { source: ["Source.RoleName"], destination: ["Destination.RoleName"] };
  const carried = typeof grantee === "object" ? isQueue ? ["Destination.QueueUrl"] : [] : role[grantee];
  const given = [];
  for (const key of /* @__PURE__ */ new Set([...named3, ...carried])) {
    const [side, what = ""] = key.split(".");
    const end = side === "Source" ? source : destination;
    const value = end.give(what);
    if (!value) return { at: at2, because: end.lacks(what) };
    given.push({ key, keyAt: at2, value });
  }
  return given;
}

// src/read/cloudformation/sam-profiles.ts
var rows4 = `
  Lambda::Function StepFunctions::StateMachine > S3::Bucket | source
    Read
      s3:GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTorrent GetObjectVersion
        GetObjectVersionAcl GetObjectVersionForReplication GetObjectVersionTorrent ListBucket
        ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts |
        {Destination.Arn} {Destination.Arn}/*
    Write
      s3:AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention
        RestoreObject | {Destination.Arn} {Destination.Arn}/*
  AppSync::DataSource Lambda::Function StepFunctions::StateMachine > DynamoDB::Table | source
    Read
      dynamodb:GetItem Query Scan BatchGetItem ConditionCheckItem PartiQLSelect |
        {Destination.Arn} {Destination.Arn}/index/*
    Write
      dynamodb:PutItem UpdateItem DeleteItem BatchWriteItem PartiQLDelete PartiQLInsert PartiQLUpdate |
        {Destination.Arn} {Destination.Arn}/index/*
  AppSync::DataSource Events::Rule Lambda::Function StepFunctions::StateMachine > Events::EventBus | source
    Write
      events:PutEvents | {Destination.Arn}
  Lambda::Function StepFunctions::StateMachine > Lambda::Function | source
    Write
      lambda:InvokeAsync InvokeFunction | {Destination.Arn}
  AppSync::DataSource > Lambda::Function | source
    Write
      lambda:InvokeAsync InvokeFunction | {Destination.Arn} {Destination.Arn}:*
  Lambda::Function StepFunctions::StateMachine > SNS::Topic | source
    Write
      sns:Publish | {Destination.Arn}
  Lambda::Function > SQS::Queue | source
    Read
      sqs:ReceiveMessage GetQueueAttributes | {Destination.Arn}
    Write
      sqs:DeleteMessage SendMessage ChangeMessageVisibility PurgeQueue | {Destination.Arn}
  StepFunctions::StateMachine > SQS::Queue | source
    Write
      sqs:SendMessage | {Destination.Arn}
  Lambda::Function > StepFunctions::StateMachine | source
    Read
      states:DescribeStateMachine ListExecutions | {Destination.Arn}
      states:DescribeExecution DescribeStateMachineForExecution GetExecutionHistory |
        arn:%p:states:%r:%a:execution:{Destination.Name}:*
    Write
      states:StartExecution StartSyncExecution | {Destination.Arn}
      states:StopExecution | arn:%p:states:%r:%a:execution:{Destination.Name}:*
  StepFunctions::StateMachine > StepFunctions::StateMachine | source | Read
    Read
      states:DescribeExecution | arn:%p:states:%r:%a:execution:{Destination.Name}:*
      events:DescribeRule | arn:%p:events:%r:%a:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
    Write
      states:StartExecution | {Destination.Arn}
      states:StopExecution | arn:%p:states:%r:%a:execution:{Destination.Name}:*
      events:PutTargets PutRule | arn:%p:events:%r:%a:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
  Events::Rule > StepFunctions::StateMachine | source
    Write
      states:StartExecution | {Destination.Arn}
  Lambda::Function > Location::PlaceIndex | source
    Read
      geo:DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions
        SearchPlaceIndexForText | {Destination.Arn}
  DynamoDB::Table > Lambda::Function | destination
    Read
      dynamodb:DescribeStream GetRecords GetShardIterator ListStreams | {Source.Arn}/stream/*
  SQS::Queue > Lambda::Function | destination | Read Write
    Read
      sqs:ReceiveMessage GetQueueAttributes | {Source.Arn}
    Write
      sqs:DeleteMessage | {Source.Arn}
  Events::Rule > SNS::Topic | events.amazonaws.com
    Write
      sns:Publish | {Destination.Arn} | ArnEquals aws:SourceArn {Source.Arn}
  Events::Rule > SQS::Queue | events.amazonaws.com
    Write
      sqs:SendMessage | {Destination.Arn} | ArnEquals aws:SourceArn {Source.Arn}
  SNS::Topic > SQS::Queue | sns.amazonaws.com
    Write
      sqs:SendMessage | {Destination.Arn} | ArnEquals aws:SourceArn {Source.Arn}
  Events::Rule > Lambda::Function | events.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} | ArnLike aws:SourceArn {Source.Arn}
  SNS::Topic > Lambda::Function | sns.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} | ArnLike aws:SourceArn {Source.Arn}
  S3::Bucket > Lambda::Function | s3.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} |
        ArnLike aws:SourceArn {Source.Arn} StringEquals aws:SourceAccount %a
  ApiGateway::RestApi ApiGatewayV2::Api > Lambda::Function | apigateway.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} |
        ArnLike aws:SourceArn arn:%p:execute-api:%r:%a:{Source.ResourceId}/{Source.Qualifier}
  AppSync::GraphQLApi > Lambda::Function | appsync.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} |
        ArnLike aws:SourceArn arn:%p:appsync:%r:%a:apis/{Source.ResourceId}`;
var profileOf = (source, destination) => connectorProfiles.get(`${source} > ${destination}`);
var connectorProfiles = new Map(
  rows4.trimStart().split(/\n {2}(?! )/).flatMap((row) => {
    const [first = "", ...permissions2] = row.split(/\n {4}(?! )/);
    const [pair = "", grantee = "", needed = ""] = first.split("|");
    const [sources = "", destination = ""] = pair.split(">");
    const profile = {
      grantee: granteeOf(grantee.trim()),
      needed: wordsOf2(needed),
      permissions: new Map(permissions2.map(permissionOf2))
    };
    return wordsOf2(sources).map((source) => [`AWS::${source} > AWS::${destination.trim()}`, profile]);
  })
);
function granteeOf(name) {
  return name === "source" || name === "destination" ? name : { service: name };
}
function permissionOf2(block) {
  const [name = "", ...statements] = block.split(/\n {6}(?! )/);
  return [name.trim(), statements.map(statementOf)];
}

// src/read/cloudformation/sam-connectors.ts
var nothing5 = { policies: [], unreadable: [] };
function samConnector(resource) {
  if (resource.type !== CONNECTOR) return notAMap(resource);
  const [source, destination, permissions2] = ["Source", "Destination", "Permissions"].map(
    (name) => property(resource, name)
  );
  if (!source) return lost(resource, resource.at, "the connector has no Source");
  if (!destination) return lost(resource, resource.at, "the connector has no Destination");
  if (!permissions2) return lost(resource, resource.at, "the connector has no Permissions");
  const { items: items2, open } = itemsOf3(destination);
  const unknown2 = open.map((one) => lost(resource, one.at, one.open));
  if (items2.length + open.length === 0) return lost(resource, destination.at, "Destination is an empty list");
  const asked = askedOf(permissions2);
  const pairs = possibilities(source).flatMap((from) => items2.map((to) => [from, to]));
  return together2([...unknown2, ...pairs.map(([from, to]) => connection(from, to, asked, resource))]);
}
var lost = (resource, at2, reason2) => ({
  policies: [],
  unreadable: [notRead(resource, at2, reason2)]
});
function notAMap(resource) {
  const connectors = entry(resource.body, "Connectors");
  if (!connectors || connectors.value.kind === "map") return nothing5;
  return lost(resource, connectors.keyAt, "Connectors is not a map of connectors");
}
function itemsOf3(value) {
  const choices = possibilities(value);
  return {
    items: choices.flatMap(listed).flatMap(possibilities).filter(({ kind }) => kind !== "absent"),
    open: choices.flatMap(
      (one) => one.kind === "list" && one.open !== void 0 ? [{ at: one.at, open: one.open }] : []
    )
  };
}
function askedOf(permissions2) {
  const { items: items2, open } = itemsOf3(permissions2);
  const names = /* @__PURE__ */ new Map();
  for (const item of items2) if (item.kind === "string" && !names.has(item.value)) names.set(item.value, item.at);
  return { names, isOpen: open.length > 0 || items2.some(({ kind }) => kind !== "string"), at: permissions2.at };
}
function connection(from, to, asked, resource) {
  if (resource.scope.template.budget.left-- <= 0) return nothing5;
  const found = connected(from, to, asked, resource);
  if (!("because" in found)) return found;
  return found.because === "" ? nothing5 : lost(resource, found.at, found.because);
}
function connected(from, to, asked, resource) {
  const source = endOf("Source", from, resource);
  if ("because" in source) return source;
  const destination = endOf("Destination", to, resource);
  if ("because" in destination) return destination;
  const profile = profileOf(connectedType(source.type), connectedType(destination.type));
  if (!profile) return { at: to.at, because: `SAM has no connector from ${source.type} to ${destination.type}` };
  const when = [...from.at.when ?? [], ...to.at.when ?? []];
  return policyBetween({ source, destination, profile, when }, asked, resource);
}

// src/read/cloudformation/sam-ineffective.ts
var ofMadeRole = /* @__PURE__ */ new Map([
  ["AWS::Serverless::Function", ["Policies", "AssumeRolePolicyDocument", "PermissionsBoundary"]],
  ["AWS::Serverless::StateMachine", ["Policies"]]
]);
function ineffectiveIn(resource) {
  const names = ofMadeRole.get(resource.type);
  if (!names) return [];
  const role = property(resource, "Role");
  const isGiven = role !== void 0 && possibilities(role).every((one) => one.kind !== "absent");
  const properties2 = child(resource.body, "Properties");
  const own = isGiven ? names.flatMap((name) => besides(name, "Role", properties2, resource)) : [];
  return [...own, ...ofEvents(resource)];
}
function ofEvents(resource) {
  const events = child(child(resource.body, "Properties"), "Events");
  if (events?.kind !== "map") return [];
  return events.entries.flatMap(({ value }) => {
    const properties2 = child(value, "Properties");
    const isGiven = isText(child(value, "Type"), "ScheduleV2") && child(properties2, "RoleArn") !== void 0;
    return isGiven ? besides("PermissionsBoundary", "RoleArn", properties2, resource) : [];
  });
}
var isText = (value, text) => value?.kind === "string" && value.value === text;
function besides(name, beside, properties2, resource) {
  const found = entry(properties2, name);
  if (!found || found.keyAt.via) return [];
  const value = evaluate(found.value, resource.scope);
  if (value.kind === "absent" || value.kind === "list" && value.items.length === 0 && value.open === void 0)
    return [];
  return [{ carrier: carrierOf(resource), property: name, beside, at: within(found.keyAt, resource.at) }];
}

// src/read/cloudformation/shares.ts
var rows5 = `
  EC2::VPCEndpointServicePermissions | ec2 | AllowedPrincipals | connect to this endpoint service
  EC2::NetworkInterfacePermission | ec2 | AwsAccountId | attach this network interface to an instance
  ImageBuilder::DistributionConfiguration | ec2 | Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.UserIds Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.UserGroups Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.OrganizationArns Distributions.[].AmiDistributionConfiguration.LaunchPermissionConfiguration.OrganizationalUnitArns | launch instances from these images
  RAM::ResourceShare | ram | Principals | use the resources of this share
  EKS::AccessEntry | eks | PrincipalArn | use the Kubernetes API of this cluster
  S3::AccessGrant | s3 | Grantee.GranteeIdentifier | use the data of this access grant
  LakeFormation::Permissions | lakeformation | DataLakePrincipal.DataLakePrincipalIdentifier | use what this names of the Data Catalog
  LakeFormation::PrincipalPermissions | lakeformation | Principal.DataLakePrincipalIdentifier | use what this names of the Data Catalog
  LakeFormation::DataLakeSettings | lakeformation | Admins.[].DataLakePrincipalIdentifier | administer this data lake
  LicenseManager::Grant | license-manager | Principals | use this license
  ServiceCatalog::PortfolioShare | servicecatalog | AccountId | use this portfolio
  GlobalAccelerator::CrossAccountAttachment | globalaccelerator | Principals | add these resources to accelerators
  SecurityLake::Subscriber | securitylake | SubscriberIdentity.Principal | read the logs of this subscription
  Redshift::EndpointAuthorization | redshift | Account | create endpoints of this cluster
  OpenSearchServerless::AccessPolicy | aoss | Policy.[].Principal | use the collections and indexes of this policy
  CodeGuruProfiler::ProfilingGroup | codeguru-profiler | AgentPermissions.Principals | send profiles to this group
  QBusiness::DataAccessor | qbusiness | Principal | search the content of this application
  QuickSight::Analysis QuickSight::Dashboard QuickSight::DataSet QuickSight::DataSource QuickSight::Folder QuickSight::Template QuickSight::Theme | quicksight | Permissions.[].Principal | use this in QuickSight`;
var acls = `
  S3::Bucket | s3 | AccessControl | use this bucket by its ACL`;
var shares = new Map([
  ...sharesIn(rows5, "AWS::", namesIn),
  ...sharesIn(acls, "AWS::", publicIn)
]);
function shareOf(resource) {
  const share = shares.get(resource.type);
  if (!share) return { policies: [], unreadable: [] };
  const { file, start, end } = resource.at;
  const named3 = share.who.flatMap(([first = "", ...rest]) => {
    const value = property(resource, first);
    return reach(value && rest.length > 0 ? asDocument(value) : value, rest);
  });
  const document = shareDocument(share, named3, void 0, { file, start, end });
  if (!document) return { policies: [], unreadable: [] };
  const { service, gives } = share;
  const about = { kind: "resource", service, gives, carrier: carrierOf(resource) };
  const policy = parsePolicy(inherit(document, resource.at), about);
  const because = whyClosed(resource);
  return { policies: [because === void 0 ? policy : closedFor(policy, because)], unreadable: [] };
}
function whyClosed(resource) {
  if (resource.type === "AWS::RAM::ResourceShare") {
    const external = property(resource, "AllowExternalPrincipals");
    return external && mayBe(external, false) ? "the share stays in the organization" : void 0;
  }
  if (resource.type !== "AWS::S3::Bucket") return void 0;
  const block = property(resource, "PublicAccessBlockConfiguration");
  return block && possibilities(block).every(blocksAcls) ? "the bucket blocks public ACLs" : void 0;
}
var blocksAcls = (block) => block.kind === "unknown" || ["BlockPublicAcls", "IgnorePublicAcls"].some((name) => {
  const flag = child(block, name);
  return flag !== void 0 && mayBe(flag, true);
});

// src/read/cloudformation/ignores.ts
var places = [
  { path: ["iam-lint", "ignore"], rule: "rule", reason: "reason" },
  { path: ["cfn_nag", "rules_to_suppress"], rule: "id", reason: "reason", tool: "cfn-nag" },
  { path: ["checkov", "skip"], rule: "id", reason: "comment", tool: "checkov" }
];
function ignoresOf(resource, made2) {
  const metadata = child(resource.body, "Metadata");
  if (!metadata) return [];
  return places.flatMap(
    ({ path: [first, second], tool, ...field }) => listed(child(child(metadata, first), second)).flatMap((item) => {
      const [rule, reason2, until] = [child(item, field.rule), child(item, field.reason), child(item, "until")];
      if (rule?.kind !== "string") return [];
      return [
        {
          resource: addressOf(resource),
          made: made2,
          rule: rule.value,
          reason: reason2?.kind === "string" ? reason2.value : "",
          ...tool ? { tool } : until ? { until: until.kind === "string" ? until.value : until.kind } : {},
          at: rule.at
        }
      ];
    })
  );
}

// src/read/cloudformation/special.ts
var nothing6 = { policies: [], unreadable: [] };
function organizationsPolicy(resource) {
  const kind = organizationsKind(property(resource, "Type"));
  const content = property(resource, "Content");
  return kind && content ? policyOf(content, resource, kind) : nothing6;
}
function organizationsKind(type) {
  if (type?.kind !== "string") return "unknown";
  if (type.value === "SERVICE_CONTROL_POLICY") return "scp";
  return type.value === "RESOURCE_CONTROL_POLICY" ? "rcp" : void 0;
}
function elsewhere2(resource) {
  if (resource.type === "AWS::RAM::Permission") {
    const at2 = entry(child(resource.body, "Properties"), "PolicyTemplate")?.keyAt;
    return at2 ? { policies: [], unreadable: [notRead(resource, at2, "a RAM permission is only part of a statement")] } : nothing6;
  }
  const reason2 = unjudged(resource.type);
  if (reason2 !== void 0)
    return { policies: [], unreadable: [{ ...notRead(resource, resource.at, reason2), policy: false }] };
  const lost3 = resource.scope.template.nested(resource) ? void 0 : whyNotNested(resource);
  return lost3 ? { policies: [], unreadable: [{ ...notRead(resource, lost3.at, lost3.because), policy: false }] } : nothing6;
}
function whyNotNested(resource) {
  const inside = entry(child(resource.body, "Properties"), "TemplateBody");
  if (resource.type === "AWS::CloudFormation::StackSet" && inside)
    return { at: inside.keyAt, because: "the template in TemplateBody is not read: it is put together or no template" };
  const location = locationOf(resource);
  if (!location) return void 0;
  const path = localTemplate(resource);
  const [one = location] = possibilities(location);
  const isTaken = path !== void 0 && resource.scope.template.open(path) !== void 0;
  const where = isTaken ? `${path} is no template, or nests this one` : one.kind === "string" ? `${one.value} is not in the repository` : "its address is not known";
  return { at: inherit(location, resource.at).at, because: `the nested template is not read: ${where}` };
}

// src/read/cloudformation/resources.ts
var readTemplate = (root, open) => readBuilt(buildTemplate(root, open));
function readBuilt(template) {
  const { root } = template;
  const nested = [];
  const boundaries = boundariesIn(template);
  const models = [];
  const ignores = [];
  const unreadable = [...transforms(root), ...refusedGlobals(root)];
  const made2 = madeFor(template);
  for (const resource of template.resources.values()) {
    const found = foundIn(resource, boundaries);
    const attached = attachmentsOf(resource);
    unreadable.push(...found.unreadable, ...attached.unreadable);
    models.push({
      ...emptyModel,
      policies: found.policies,
      roles: [...found.roles, ...resource.type === "AWS::IAM::Role" ? [roleOf2(resource, found.policies)] : []],
      users: resource.type === "AWS::IAM::User" ? [userOf(resource)] : [],
      groups: resource.type === "AWS::IAM::Group" ? [groupOf(resource)] : [],
      permissionSets: resource.type === "AWS::SSO::PermissionSet" ? [permissionSetOf(resource)] : [],
      attachments: [...attached.attachments, ...found.attachments],
      assignments: assignmentOf(resource),
      memberships: membershipsOf(resource),
      assumptions: assumptionOf(resource),
      guardrailAttachments: guardrailAttachmentsOf(resource),
      organizations: resource.type === "AWS::Organizations::Organization" ? [organizationOf(resource)] : [],
      ineffective: ineffectiveIn(resource)
    });
    ignores.push(
      ...ignoresOf(resource, [...found.roles.map(({ carrier }) => carrier.address), ...made2.get(resource.id) ?? []])
    );
    const inside = template.nested(resource);
    if (inside) nested.push(readBuilt(inside));
  }
  if (template.budget.left <= 0) unreadable.push(tooLarge(root));
  return together([{ model: joinedModels(models), unreadable, ignores }, ...nested]);
}
function foundIn(resource, boundaries) {
  const { type, id } = resource;
  const kind = type === "AWS::IAM::ManagedPolicy" && boundaries.has(id) ? "boundary" : void 0;
  const sam = isSamWorkload(type) ? samWorkload(resource) : void 0;
  const found = together2([
    policiesOf(resource, kind),
    sam ?? none,
    sam ? samApiEvents(resource) : none,
    type === "AWS::Organizations::Policy" ? organizationsPolicy(resource) : none,
    permissionOf(resource),
    shareOf(resource),
    type === "AWS::Serverless::Api" ? samApi(resource) : none,
    samConnector(resource),
    elsewhere2(resource)
  ]);
  return {
    ...found,
    roles: sam?.roles ?? [],
    attachments: sam?.attachments ?? []
  };
}
var none = { policies: [], unreadable: [] };
var tooLarge = (root) => {
  const { file, start } = root.at;
  const reason2 = "the template takes too many steps to evaluate; what was left is not read";
  return partNotRead({ file, start, end: start }, reason2);
};
var harmless = /^AWS::(?:Serverless-2016-10-31|LanguageExtensions|CodeStar|CodeDeployBlueGreen|SecretsManager-.*)$/;
function transforms(root) {
  const macros = listed(child(root, "Transform")).filter((one) => one.kind !== "string" || !harmless.test(one.value));
  const included2 = ["Resources", "Fn::Transform"].flatMap((key) => {
    const found = key === "Resources" ? entry(child(root, key), "Fn::Transform") : entry(root, key);
    return found ? [partNotRead(found.value.at, "a macro brings in more of the template")] : [];
  });
  return [...macros.map((one) => partNotRead(one.at, `the macro ${nameOf2(one)} may change the template`)), ...included2];
}
function nameOf2(macro) {
  const name = macro.kind === "map" ? child(macro, "Name") : macro;
  return name?.kind === "string" ? name.value : "?";
}
function madeFor({ resources }) {
  const made2 = /* @__PURE__ */ new Map();
  for (const resource of resources.values()) {
    const { owner } = resource;
    if (owner === void 0) continue;
    const known2 = made2.get(owner);
    if (known2) known2.push(addressOf(resource));
    else made2.set(owner, [addressOf(resource)]);
  }
  return made2;
}

// src/read/cloudformation/read.ts
var LARGEST = 5e6;
function readCloudFormation(file, open, kinds = () => void 0) {
  const mayBeTemplate = isTemplateText(file.text);
  if (!mayBeTemplate && (isJson(file) || !file.text.includes("Statement"))) return void 0;
  if (file.text.length > LARGEST) return lost2(file, "larger than 5 MB");
  const bare3 = (written3) => barePolicy(written3, file, kinds);
  const readings = documentsOf(file).map((document) => readDocument(document, bare3, mayBeTemplate, open));
  const found = readings.filter((reading) => reading !== void 0);
  return found.length > 0 ? together(found) : void 0;
}
function documentsOf(file) {
  const documents = known.get(file) ?? (isJson(file) && !isYamlName(file.path) ? [json(file)] : parseYaml(file));
  known.set(file, documents);
  return documents;
}
var known = /* @__PURE__ */ new WeakMap();
var opener = (open) => (path) => {
  const file = open(path);
  return "text" in file && file.text.length <= LARGEST ? documentsOf(file)[0]?.value : void 0;
};
function nestedFiles(file, open) {
  if (!/CloudFormation::Stack|Serverless::Application/.test(file.text) || !isTemplateText(file.text)) return [];
  return documentsOf(file).flatMap(({ value }) => {
    if (!isTemplate(value)) return [];
    const { resources, nested } = buildTemplate(value, open);
    return [...resources.values()].flatMap((resource) => nested(resource) ? localTemplate(resource) ?? [] : []);
  });
}
var isJson = ({ text }) => /^\uFEFF?\s{0,100}\{/.test(text);
var isYamlName = (path) => /\.ya?ml$/i.test(path);
function json(file) {
  const { value, problems } = parseJson(verbatim(file.path, file.text));
  return {
    value,
    problems: problems.slice(0, 20).map(({ message, at: at2 }) => ({ message: `not valid JSON: ${message}`, at: at2 }))
  };
}
function readDocument({ value, problems }, bare3, mayBeTemplate, open) {
  const unreadable = problems.map(({ message, at: at2 }) => partNotRead(at2, message));
  if (value === void 0) return mayBeTemplate && unreadable.length > 0 ? { ...nothing, unreadable } : void 0;
  const reading = isTemplate(value) ? readTemplate(value, open) : bare3(value);
  return reading && { ...reading, unreadable: [...unreadable, ...reading.unreadable] };
}
function barePolicy(written3, file, kinds) {
  if (written3.kind !== "map" || !isBarePolicy(written3)) return void 0;
  const template = buildTemplate({ ...written3, entries: [] });
  return readBarePolicy(evaluate(written3, { template, loop: /* @__PURE__ */ new Map(), when: [], depth: 0 }), file.path, kinds);
}
var lost2 = (file, reason2) => ({
  ...nothing,
  unreadable: [partNotRead(wholeFile(file), reason2)]
});

export {
  MOST_CHOICES,
  conditional,
  hasValue,
  compose,
  combine,
  mappedOf,
  slice,
  deployment,
  pseudoParameter,
  readTemplate,
  readCloudFormation,
  documentsOf,
  opener,
  nestedFiles,
  isJson
};
