import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  child,
  entry,
  inherit,
  isHole,
  joined,
  listed,
  possibilities,
  shown,
  textParts
} from "./chunk-QVIQE77B.js";
import {
  within
} from "./chunk-IDVG7HMV.js";

// src/policy/words.ts
var DEEPEST_SHAPE = 8;
var MOST_WORDS = 5e3;
var DEEPEST_LIST = 8;
function word(parts, at, path) {
  const only = parts.length === 1 ? parts[0] : void 0;
  if (typeof only === "string" && only !== "") return { text: only, parts, known: true, at, path };
  const pieces = parts.some(hasShape) ? joined(expanded(parts, DEEPEST_SHAPE)) : joined(parts);
  return {
    text: shown(parts),
    parts: pieces,
    known: !pieces.some(isHole),
    ...only !== void 0 && isHole(only) ? { refers: only.origin } : {},
    at,
    path
  };
}
var hasShape = (part) => isHole(part) && part.shape !== void 0;
var expanded = (parts, depth) => depth === 0 ? parts : parts.flatMap((part) => isHole(part) && part.shape ? expanded(part.shape, depth - 1) : [part]);
function wordsOf(value, path, gaps) {
  if (!value) return { words: [] };
  const words = [];
  let open;
  const leave = (because, at) => {
    open ??= because;
    gaps.push({ because, at });
  };
  const add = (item, itemPath, listed2) => {
    if (words.length >= MOST_WORDS || itemPath.length - path.length > DEEPEST_LIST) {
      open ??= "the list is too long";
      return;
    }
    for (const one of possibilities(item)) {
      if (one.kind === "absent") continue;
      if (one.kind === "list") {
        one.items.forEach((inner, index) => {
          add(inherit(inner, one.at), [...itemPath, index], true);
        });
        if (one.open !== void 0) leave(one.open, one.at);
      } else if (one.kind === "unknown" && !listed2 && isVague(one.hole)) leave(one.because, one.at);
      else {
        const parts = textParts(one);
        if (parts) words.push(word(parts, one.at, itemPath));
        else leave(one.kind === "failed" ? one.because : `a ${one.kind} stands where text is expected`, one.at);
        if (one.kind === "unknown" && isVague(one.hole)) gaps.push({ because: one.because, at: one.at });
      }
    }
  };
  add(value, path, false);
  return { words, ...open === void 0 ? {} : { open } };
}
var isVague = (part) => isHole(part) && part.domain === "free" && !part.shape;
function wordOf(value, path, outer) {
  const parts = value && textParts(value);
  return parts && word(parts, outer ? within(value.at, outer) : value.at, path);
}

// src/policy/conditions.ts
function readConditions(value, path, gaps, open) {
  const list = [];
  let why = open;
  const maps = (of, visit) => {
    for (const one of possibilities(of)) {
      if (one.kind === "absent") continue;
      if (one.kind === "map") {
        why ??= one.open;
        if (one.open !== void 0) gaps.push({ because: one.open, at: one.at });
        visit(one);
      } else {
        const because = "because" in one ? one.because : `a ${one.kind} stands where a condition is expected`;
        why ??= because;
        gaps.push({ because, at: one.at });
      }
    }
  };
  if (value)
    maps(value, (operators) => {
      for (const operator of operators.entries)
        maps(inherit(operator.value, operators.at), (keys) => {
          for (const key of keys.entries) list.push(readCondition(operator, key, keys, path, gaps));
        });
    });
  return { list, ...why === void 0 ? {} : { open: why } };
}
function readCondition(operator, key, keys, path, gaps) {
  const at = [...path, operator.key, key.key];
  const found = wordsOf(inherit(key.value, keys.at), at, gaps);
  return {
    operator: keyWord(operator, [...path, operator.key]),
    key: keyWord(key, at),
    values: found.words,
    ...found.open === void 0 ? {} : { open: found.open },
    at: within(key.keyAt, keys.at)
  };
}
var keyWord = ({ key, keyParts, keyAt }, path) => word(keyParts ?? [key], keyAt, path);

// src/policy/principals.ts
var TYPES = /* @__PURE__ */ new Set(["AWS", "Service", "Federated", "CanonicalUser"]);
var typeOf = (key) => isType(key) ? key : "other";
var isType = (key) => TYPES.has(key);
function readPrincipals(statement, path, gaps, open) {
  for (const [form, key] of [
    ["except", "NotPrincipal"],
    ["only", "Principal"]
  ]) {
    const value = child(statement, key);
    if (value) return { form, ...listPrincipals(value, [...path, key], gaps) };
  }
  return { form: "none", list: [], ...open === void 0 ? {} : { open } };
}
function listPrincipals(value, path, gaps) {
  const list = [];
  let open;
  for (const one of possibilities(value)) {
    if (one.kind === "map") {
      open ??= one.open;
      for (const { key } of one.entries) {
        const found = wordsOf(entry(one, key)?.value, [...path, key], gaps);
        open ??= found.open;
        list.push(...found.words.map((word2) => ({ type: typeOf(key), word: word2 })));
      }
    } else if (one.kind === "string") {
      const word2 = wordOf(one, path);
      if (word2) list.push({ type: one.value === "*" ? "*" : "other", word: word2 });
    } else if (one.kind !== "absent") {
      open ??= "because" in one ? one.because : `a ${one.kind} stands where a principal is expected`;
      gaps.push({ because: open, at: inherit(one, value.at).at });
    }
  }
  return { list, ...open === void 0 ? {} : { open } };
}

// src/policy/parse.ts
var MOST_STATEMENTS = 2e3;
var DEEPEST_LIST2 = 8;
var MOST_BRANCHES = 16;
function parsePolicy(document, about) {
  const gaps = [];
  const statements = [];
  let open;
  const leave = (because, at) => {
    open ??= because;
    gaps.push({ because, at });
  };
  let version;
  for (const one of possibilities(document)) {
    if (one.kind === "absent") continue;
    if (one.kind !== "map") {
      leave("because" in one ? one.because : `a ${one.kind} stands where a policy document is expected`, one.at);
      continue;
    }
    if (one.open !== void 0) leave(one.open, one.at);
    version ??= wordOf(child(one, "Version"), ["Version"]);
    statements.push(...readStatements(child(one, "Statement"), about, gaps, leave));
  }
  return {
    ...about,
    ...version ? { version } : {},
    statements,
    ...open === void 0 ? {} : { open },
    gaps: fewOfEach(gaps),
    at: document.at
  };
}
var MOST_GAPS = 200;
function fewOfEach(gaps) {
  const counts = /* @__PURE__ */ new Map();
  return gaps.filter(({ because }) => {
    const count = (counts.get(because) ?? 0) + 1;
    counts.set(because, count);
    return count <= MOST_GAPS;
  });
}
function readStatements(value, about, gaps, leave) {
  if (!value) return [];
  const isList = value.kind === "list";
  const statements = [];
  let isFull = false;
  const add = (item, path) => {
    if (statements.length >= MOST_STATEMENTS || path.length > DEEPEST_LIST2) {
      if (!isFull) leave("there are too many statements", item.at);
      isFull = true;
      return;
    }
    for (const one of possibilities(item)) {
      if (one.kind === "absent") continue;
      if (one.kind === "list") {
        if (one.open !== void 0) leave(one.open, one.at);
        listed(one).forEach((inner, index) => {
          add(inner, [...path, index]);
        });
      } else if (one.kind === "map")
        statements.push(...branches(one).map((branch) => readStatement(branch, about, path, gaps)));
      else leave("because" in one ? one.because : `a ${one.kind} stands where a statement is expected`, one.at);
    }
  };
  if (isList && value.open !== void 0) leave(value.open, value.at);
  listed(value).forEach((item, index) => {
    add(item, isList ? ["Statement", index] : ["Statement"]);
  });
  return statements;
}
var BRANCHING = /* @__PURE__ */ new Set(["Effect", "Principal", "NotPrincipal", "Condition"]);
function branches(statement) {
  if (statement.kind !== "map") return [statement];
  const split = statement.entries.find((e) => e.value.kind === "alternatives" && BRANCHING.has(e.key));
  if (!split) return [statement];
  const choices = possibilities(split.value);
  if (choices.length > MOST_BRANCHES) return [statement];
  return choices.flatMap((choice) => {
    const entries = statement.entries.map((e) => e === split ? { ...e, value: choice } : e);
    const when = choice.at.when;
    return branches({
      ...statement,
      entries,
      at: when ? within(statement.at, { ...choice.at, via: [], when }) : statement.at
    });
  });
}
function readStatement(value, about, path, gaps) {
  if (value.kind === "map" && value.open !== void 0) gaps.push({ because: value.open, at: value.at });
  const open = value.kind === "map" ? value.open : void 0;
  const sid = wordOf(child(value, "Sid"), [...path, "Sid"]);
  return {
    ...about,
    path,
    ...sid ? { sid } : {},
    effect: effectOf(child(value, "Effect"), gaps),
    actions: readScope(value, "Action", path, gaps, open),
    resources: readScope(value, "Resource", path, gaps, open),
    principals: readPrincipals(value, path, gaps, open),
    conditions: readConditions(entry(value, "Condition")?.value, [...path, "Condition"], gaps, open),
    at: value.at
  };
}
function effectOf(value, gaps) {
  if (!value) return "unknown";
  const text = textParts(value);
  if (text?.length === 1 && (text[0] === "Allow" || text[0] === "Deny")) return text[0];
  if (value.kind !== "string")
    gaps.push({ because: "because" in value ? value.because : "the effect is not known", at: value.at });
  return "unknown";
}
function readScope(statement, element, path, gaps, open) {
  for (const [form, key] of [
    ["except", `Not${element}`],
    ["only", element]
  ]) {
    const value = child(statement, key);
    if (!value) continue;
    return { form, ...wordsOf(inherit(value, statement.at), [...path, key], gaps) };
  }
  return { form: "none", words: [], ...open === void 0 ? {} : { open } };
}

// src/policy/resource.ts
var emptyModel = {
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
  organizations: []
};
var joinedModels = (models) => ({
  policies: models.flatMap((model) => model.policies),
  roles: models.flatMap((model) => model.roles),
  users: models.flatMap((model) => model.users),
  permissionSets: models.flatMap((model) => model.permissionSets),
  groups: models.flatMap((model) => model.groups),
  attachments: models.flatMap((model) => model.attachments),
  assignments: models.flatMap((model) => model.assignments),
  memberships: models.flatMap((model) => model.memberships),
  assumptions: models.flatMap((model) => model.assumptions),
  guardrailAttachments: models.flatMap((model) => model.guardrailAttachments),
  organizations: models.flatMap((model) => model.organizations),
  ineffective: models.flatMap((model) => model.ineffective ?? [])
});
var partOfModel = (model, keeps) => ({
  policies: model.policies.filter(keeps),
  roles: model.roles.filter(keeps),
  users: model.users.filter(keeps),
  permissionSets: model.permissionSets.filter(keeps),
  groups: model.groups.filter(keeps),
  attachments: model.attachments.filter(keeps),
  assignments: model.assignments.filter(keeps),
  memberships: model.memberships.filter(keeps),
  assumptions: model.assumptions.filter(keeps),
  guardrailAttachments: model.guardrailAttachments.filter(keeps),
  organizations: model.organizations.filter(keeps),
  ...model.ineffective ? { ineffective: model.ineffective.filter(keeps) } : {}
});

// src/read/reader.ts
var partNotRead = ({ file, start, end }, reason, resource = null) => ({
  at: { file, start, end },
  resource,
  reason,
  policy: false
});
var wholeFile = ({ path }) => ({ file: path, start: 0, end: 0 });
var nothing = {
  model: emptyModel,
  unreadable: [],
  ignores: []
};
var together = (readings) => ({
  model: joinedModels(readings.map(({ model }) => model)),
  unreadable: readings.flatMap(({ unreadable }) => unreadable),
  ignores: readings.flatMap(({ ignores }) => ignores)
});

export {
  word,
  wordsOf,
  wordOf,
  parsePolicy,
  emptyModel,
  joinedModels,
  partOfModel,
  partNotRead,
  wholeFile,
  nothing,
  together
};
