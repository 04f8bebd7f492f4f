import {
  word
} from "./chunk-DJ53XWOB.js";
import {
  parseJson
} from "./chunk-4PKYETCE.js";
import {
  child,
  conditioned,
  inherit,
  isHole,
  piecesOf,
  possibilities,
  shown,
  textOf,
  textParts
} from "./chunk-KBO52DYW.js";
import {
  absent,
  hole,
  unknown
} from "./chunk-L72BKVDB.js";
import {
  contradicts,
  within
} from "./chunk-WCZTE6QE.js";

// src/read/json/document.ts
function asDocument(value) {
  switch (value.kind) {
    case "json":
      return inherit(value.value, value.at);
    case "alternatives":
      return { ...value, choices: value.choices.map(asDocument) };
    case "string":
    case "pattern":
      return value.written ? parsed(value, value.written) : notJson(value, "the text was put together in a way that is not followed");
    default:
      return value;
  }
}
function parsed(value, { text, holes }) {
  const { value: document, problems, broken } = parseJson(text, holes);
  const first = problems[0];
  if (document && !broken) return inherit(document, value.at);
  if (document?.kind === "map")
    return inherit({ ...document, open: `not valid JSON: ${first?.message ?? ""}` }, value.at);
  return notJson(value, `not valid JSON: ${first?.message ?? "empty"}`);
}
var notJson = (value, because) => unknown(value.at, because, hole("free", "text"));

// src/policy/setting.ts
var wordSetting = (value, at) => setting(value, at, (one) => {
  const parts = one.kind === "unknown" && one.hole.domain === "free" && !one.hole.shape ? void 0 : textParts(one);
  return parts && word(parts, one.at, []);
});
var numberSetting = (value, at) => setting(value, at, (one) => {
  if (one.kind === "number") return one.value;
  const number = one.kind === "string" && one.value.trim() !== "" ? Number(one.value) : Number.NaN;
  return Number.isNaN(number) ? void 0 : number;
});
function writtenAsAbsent(at, { when, via, ...place }) {
  const way = via ? [{ at: place, note: "null here" }, ...via] : [];
  return within({ ...at, ...way.length > 0 ? { via: way } : {} }, when ? { ...at, via: [], when } : at);
}
function setting(value, at, read) {
  if (!value) return [{ is: "absent", at }];
  return possibilities(value).map((one) => {
    if (one.kind === "absent") return { is: "absent", at: writtenAsAbsent(at, one.at) };
    const known = read(one);
    if (known !== void 0) return { is: "known", value: known, at: one.at };
    return { is: "unknown", because: "because" in one ? one.because : `a ${one.kind}`, at: one.at };
  });
}

// src/read/permission/statement.ts
function permissionDocument({ sid, principal, action, resource, condition }, at) {
  const statement = mapOf(
    [
      ...sid ? [["Sid", sid]] : [],
      ["Effect", word2("Allow", at)],
      ["Principal", principalOf(principal)],
      ["Action", action],
      ["Resource", resource],
      ...condition ? [["Condition", condition]] : []
    ],
    at
  );
  return mapOf([["Statement", statement]], at);
}
var word2 = (value, at) => ({ kind: "string", value, at });
var mapOf = (entries, at) => ({
  kind: "map",
  entries: entries.map(([key, value]) => ({ key, keyAt: value.at, value })),
  at
});
function principalOf(given) {
  if (given.kind === "alternatives") return { ...given, choices: given.choices.map(principalOf) };
  const type = principalType(textParts(given) ?? []);
  return type === void 0 ? given : mapOf([[type, given]], given.at);
}
function principalType(parts) {
  const [first, ...more] = parts;
  const text = parts.map((part) => isHole(part) ? "" : part).join("");
  if (text.startsWith("arn:") || more.length === 0 && /^\d{12}$/.test(text)) return "AWS";
  if (first !== void 0 && isHole(first) && more.length === 0) return ofAccount.has(first.domain) ? "AWS" : void 0;
  return text.includes(".") ? "Service" : void 0;
}
var ofAccount = /* @__PURE__ */ new Set(["account", "own-account", "arn"]);
var MOST_BRANCHES = 16;
function conditionOf(tests, at) {
  if (tests.length === 0) return void 0;
  let branches = [{ tests: [], when: [] }];
  for (const test of tests) {
    branches = branches.flatMap((branch) => possibilities(test.value).flatMap((value) => and(branch, test, value)));
    if (branches.length > MOST_BRANCHES) return tooMany(at);
  }
  const choices = branches.map((branch) => conditioned(written(branch.tests, at), branch.when));
  return choices.length === 1 && choices[0] ? choices[0] : { kind: "alternatives", choices, at };
}
function and({ tests, when }, { operator, key }, value) {
  const both = [...when, ...value.at.when ?? []];
  if (contradicts(both)) return [];
  return [{ tests: value.kind === "absent" ? tests : [...tests, { operator, key, value }], when: both }];
}
function tooMany(at) {
  const because = "the condition can be too many things";
  return unknown(at, because, hole("free", because));
}
function written(tests, at) {
  if (tests.length === 0) return absent(at);
  const entries = tests.map(({ operator, key, value }) => {
    const test = { kind: "map", entries: [entryOf(key, value)], at: value.at };
    return entryOf(operator, test);
  });
  return { kind: "map", entries, at };
}
function entryOf(name, value) {
  const parts = piecesOf(name);
  return { key: shown(parts), ...parts.some(isHole) ? { keyParts: parts } : {}, keyAt: name.at, value };
}

// src/read/permission/resource.ts
function arnOf(given, named, more) {
  const choices = possibilities(given).map((one) => ofOne(one, named, more));
  const [only] = choices;
  return choices.length === 1 && only ? only : { kind: "alternatives", choices, at: given.at };
}
function ofOne(given, named, more) {
  const parts = textParts(given);
  if (!parts) return given;
  const after = more && textParts(more);
  const all = [...wholeArn(parts, named), ...after ? [":", ...after] : []];
  const [only] = all;
  if (given.kind === "unknown" && all.length === 1 && only !== void 0 && isHole(only))
    return unknown(given.at, given.because, only);
  return all.length === parts.length ? given : textOf(all, given.at);
}
function wholeArn(parts, named) {
  const [first = "", ...rest] = parts;
  const [service = "", before = ""] = named.split(/:(.*)/s);
  const start = ["arn:", hole("partition", "partition"), `:${service}:`, hole("region", "region"), ":"];
  if (isHole(first)) {
    if (first.domain === "free" && rest.length === 0) return [hole("arn", first.origin)];
    const isArn = first.domain === "arn" || first.shape?.[0] === "arn:";
    if (isArn || first.domain === "free" || first.domain === "partition") return parts;
  } else if (first.startsWith("arn:")) return parts;
  else if (/^\d{12}:/.test(first)) return [...start, ...parts];
  return [...start, hole("own-account", "account"), `:${before}`, ...parts];
}

// src/read/permission/events.ts
function busPermission(given, at) {
  const [principal, action] = [given("Principal"), given("Action")];
  if (!principal || !action) return void 0;
  const resource = arnOf(given("EventBusName") ?? word2("default", at), "events:event-bus/");
  const condition = inWords(given("Condition"));
  return permissionDocument({ sid: given("StatementId"), principal, action, resource, condition }, at);
}
function inWords(condition) {
  if (condition?.kind === "alternatives")
    return { ...condition, choices: possibilities(condition).map((one) => inWords(one) ?? absent(one.at)) };
  if (condition?.kind !== "map") return condition;
  const [operator, key, value] = [child(condition, "Type"), child(condition, "Key"), child(condition, "Value")];
  if (operator && key && value) return conditionOf([{ operator, key, value }], condition.at);
  const { open } = condition;
  return open === void 0 ? void 0 : unknown(condition.at, open, hole("free", open));
}

// src/read/permission/lambda.ts
var ofFunction = [
  ["SourceArn", "ArnLike", "aws:SourceArn"],
  ["SourceAccount", "StringEquals", "aws:SourceAccount"],
  ["PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"],
  ["EventSourceToken", "StringEquals", "lambda:EventSourceToken"],
  ["FunctionUrlAuthType", "StringEquals", "lambda:FunctionUrlAuthType"],
  ["InvokedViaFunctionUrl", "Bool", "lambda:InvokedViaFunctionUrl"]
];
function functionPermission(given, at) {
  const [principal, action, name] = [given("Principal"), given("Action"), given("FunctionName")];
  if (!principal || !action || !name) return void 0;
  const tests = ofFunction.flatMap(([argument, operator, key]) => testOf(given(argument), operator, key));
  const resource = arnOf(name, "lambda:function:", given("Qualifier"));
  return permissionDocument(
    { sid: given("StatementId"), principal, action, resource, condition: conditionOf(tests, at) },
    at
  );
}
function layerPermission(given, at) {
  const [principal, action, name] = [
    given("Principal"),
    given("Action"),
    given("LayerVersionArn") ?? given("LayerName")
  ];
  if (!principal || !action || !name) return void 0;
  const tests = testOf(given("OrganizationId"), "StringEquals", "aws:PrincipalOrgID");
  const resource = arnOf(name, "lambda:layer:", given("VersionNumber"));
  return permissionDocument(
    { sid: given("StatementId"), principal, action, resource, condition: conditionOf(tests, at) },
    at
  );
}
var testOf = (value, operator, key) => value ? [{ operator: word2(operator, value.at), key: word2(key, value.at), value }] : [];

export {
  asDocument,
  wordSetting,
  numberSetting,
  word2 as word,
  busPermission,
  functionPermission,
  layerPermission
};
