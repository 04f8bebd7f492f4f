import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  word
} from "./chunk-7WWQMP4Y.js";
import {
  parseJson
} from "./chunk-EG25K4VU.js";
import {
  secondsOfGo
} from "./chunk-IOVSJM3J.js";
import {
  child,
  conditioned,
  inherit,
  isHole,
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
  contradicts,
  within
} from "./chunk-IDVG7HMV.js";

// src/policy/closed.ts
function withClosed(policies, closed) {
  if (closed.length === 0) return policies;
  const reasons = new Map(closed.map(({ carrier, of, because }) => [keyOf(carrier, nameOf(of)), because]));
  return policies.map((policy) => {
    if (policy.gives === void 0) return policy;
    const names = [policy.carrier.address, ...policy.statements.flatMap(({ resources }) => resources.words.map(nameOf))];
    const because = names.map((name) => reasons.get(keyOf(policy.carrier, name))).find((reason) => reason !== void 0);
    return because === void 0 ? policy : closedFor(policy, because);
  });
}
var closedFor = (policy, because) => ({
  ...policy,
  statements: policy.statements.map((one) => ({ ...one, conditions: { ...one.conditions, open: because } }))
});
var keyOf = ({ root }, name) => `${root}
${name}`;
var nameOf = (of) => typeof of === "string" ? of : of.refers === void 0 ? of.text : of.refers.replace(/\.\w+$/, "");

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
var durationSetting = (value, at) => setting(value, at, (one) => one.kind === "string" ? secondsOfGo(one.value) : void 0);
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

// src/read/permission/unjudged.ts
var rows = `
  aws_route53_vpc_association_authorization | lets a VPC into a private hosted zone; whose VPC it is is not judged
  AWS::EntityResolution::PolicyStatement | lets in principals by a statement of Entity Resolution, which is not judged
  kubernetes_config_map kubernetes_config_map_v1 kubernetes_config_map_v1_data | maps IAM roles and users to groups of a cluster, which is not judged`;
var sentences = new Map(
  rows.trim().split("\n").flatMap((row) => {
    const [types = "", sentence = ""] = row.split("|").map((cell) => cell.trim());
    return types.split(" ").map((type) => [type, sentence]);
  })
);
var unjudged = (type) => sentences.get(type);

// src/read/permission/statement.ts
var testOf = (value, operator, key) => value ? [{ operator: word2(operator, value.at), key: word2(key, value.at), value }] : [];
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
function urlPermission(given, at) {
  const [type, name] = [given("AuthorizationType"), given("FunctionName")];
  const choices = type && name ? possibilities(type).filter(mayBeNone) : [];
  const documents = choices.map((one) => {
    const { when, ...place } = one.at;
    const text = (value) => word2(value, place);
    const principal = one.kind === "string" ? text("*") : { ...one, at: place };
    const tests = testOf(text("NONE"), "StringEquals", "lambda:FunctionUrlAuthType");
    const resource = arnOf(name ?? absent(at), "lambda:function:", given("Qualifier"));
    const action = text("lambda:InvokeFunctionUrl");
    return conditioned(permissionDocument({ principal, action, resource, condition: conditionOf(tests, at) }, at), when);
  });
  const [only] = documents;
  return only && documents.length === 1 ? only : only && { kind: "alternatives", choices: documents, at };
}
var mayBeNone = (type) => type.kind === "string" ? type.value === "NONE" : type.kind !== "absent";

// src/read/permission/services.ts
function keyGrant(given, at) {
  const [principal, operations, key] = [given("GranteePrincipal"), given("Operations"), given("KeyId")];
  if (!principal || !operations || !key) return void 0;
  const resource = arnOf(key, "kms:key/");
  return permissionDocument({ principal, action: prefixed(operations, "kms:"), resource }, at);
}
function authorityPermission(given, at) {
  const [principal, actions, resource] = [given("Principal"), given("Actions"), given("CertificateAuthorityArn")];
  if (!principal || !actions || !resource) return void 0;
  const condition = conditionOf(testOf(given("SourceAccount"), "StringEquals", "aws:SourceAccount"), at);
  return permissionDocument({ principal, action: prefixed(actions, "acm-pca:"), resource, condition }, at);
}
function signingPermission(given, at) {
  const [principal, action, profile] = [given("Principal"), given("Action"), given("ProfileName")];
  if (!principal || !action || !profile) return void 0;
  const resource = arnOf(profile, "signer:/signing-profiles/", given("ProfileVersion"));
  return permissionDocument({ sid: given("StatementId"), principal, action, resource }, at);
}
function applicationPermission(given, at) {
  const [principal, action, application] = [given("Principal"), given("Actions"), given("ApplicationId")];
  if (!principal || !action || !application) return void 0;
  const resource = arnOf(application, "qbusiness:application/");
  return permissionDocument({ sid: given("StatementId"), principal, action, resource }, at);
}
function prefixed(value, prefix) {
  if (value.kind === "list") return { ...value, items: value.items.map((item) => prefixed(item, prefix)) };
  if (value.kind === "alternatives")
    return { ...value, choices: possibilities(value).map((one) => prefixed(one, prefix)) };
  const parts = textParts(value);
  const [first] = parts ?? [];
  if (!parts || first === void 0 || isHole(first) || first.includes(":")) return value;
  return textOf([prefix, ...parts], value.at);
}

// src/read/permission/flag.ts
var mayBe = (flag, wanted) => possibilities(flag).every((one) => {
  const [text] = textParts(one) ?? [];
  return one.kind === "unknown" || text === String(wanted);
});

// src/read/permission/share.ts
function sharesIn(rows2, prefix, principals) {
  return rows2.trim().split("\n").flatMap((row) => {
    const [types = "", service = "", who = "", gives = "", of = ""] = row.split("|").map((cell) => cell.trim());
    const paths = who.split(" ").map((path) => path.split("."));
    const share = { service, who: paths, gives, principals, ...of === "" ? {} : { of } };
    return types.split(" ").map((type) => [prefix + type, share]);
  });
}
function shareDocument({ principals }, named, of, at) {
  const statements = named.flatMap((value) => {
    const principal = principalOf2(value, principals);
    if (!principal) return [];
    const resource = of ? [["Resource", of]] : [];
    return [mapOf([["Effect", word2("Allow", at)], ["Principal", principal], ...resource], at)];
  });
  return statements.length === 0 ? void 0 : mapOf([["Statement", { kind: "list", items: statements, at }]], at);
}
function principalOf2(value, principals) {
  const all = possibilities(value);
  const items = all.flatMap(listed).flatMap(possibilities).filter(({ kind }) => kind !== "absent").flatMap((item) => principals(item).map((one) => inherit(one, value.at)));
  const open = all.find((one) => one.kind === "list" && one.open !== void 0);
  const because = open?.kind === "list" ? open.open : void 0;
  if (items.length === 0 && because === void 0) return void 0;
  const isAlone = value.kind !== "list" && items.length === 1;
  const some = (own) => {
    const [only] = own;
    return isAlone && only ? only : { kind: "list", items: own, at: value.at };
  };
  const services = items.filter(isService);
  const others = items.filter((item) => !isService(item));
  const rest = { kind: "list", items: others, at: value.at, ...because === void 0 ? {} : { open: because } };
  return mapOf(
    [
      ...services.length > 0 ? [["Service", some(services)]] : [],
      ...because !== void 0 || others.length > 0 ? [["AWS", because === void 0 ? some(others) : rest]] : []
    ],
    value.at
  );
}
var isService = (item) => {
  const text = (textParts(item) ?? []).map((part) => isHole(part) ? "" : part).join("");
  return text.includes(".") && !/^arn:|[/@]/.test(text);
};
function namesIn(item) {
  if (item.kind !== "string") return [item];
  return item.value.split(",").map((name) => name.trim()).filter((name) => name !== "").map(
    (name) => name === item.value && !/^all$/i.test(name) ? item : word2(/^all$/i.test(name) ? "*" : name, item.at)
  );
}
var EVERYBODY = /^(?:public-read|public-read-write|authenticated-read|Public(?:ReadWrite|Read)|AuthenticatedRead|http:\/\/acs\.amazonaws\.com\/groups\/global\/(?:AllUsers|AuthenticatedUsers))$/;
function publicIn(item) {
  if (item.kind !== "string") return [item];
  return EVERYBODY.test(item.value) ? [word2("*", item.at)] : [];
}

export {
  asDocument,
  withClosed,
  closedFor,
  wordSetting,
  numberSetting,
  durationSetting,
  unjudged,
  word2 as word,
  mapOf,
  busPermission,
  functionPermission,
  layerPermission,
  urlPermission,
  keyGrant,
  authorityPermission,
  signingPermission,
  applicationPermission,
  mayBe,
  sharesIn,
  shareDocument,
  namesIn,
  publicIn
};
