import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument
} from "./chunk-XMORZC6W.js";
import {
  missingBases,
  trusts
} from "./chunk-GQSYJDNX.js";
import {
  configOf,
  foreignTools,
  patternMistake
} from "./chunk-ISXDP6QB.js";
import {
  nearest
} from "./chunk-G6YECOFJ.js";
import {
  presets
} from "./chunk-S7LMZ7MW.js";
import "./chunk-IDVG7HMV.js";
import {
  position
} from "./chunk-5I2WROM7.js";
import {
  UsageError,
  severities
} from "./chunk-E53BV5WV.js";
import "./chunk-BTNGEZAG.js";

// src/config/complaint.ts
var MOST = 500;
function complaints(errors, data, schema) {
  return telling(errors.slice(0, MOST), data).map((error) => complaint(error, data, schema));
}
function telling(errors, data) {
  const having = (keyword) => new Set(errors.filter((error) => error.keyword === keyword).map((error) => error.instancePath));
  const choices = having("anyOf");
  const mistyped = having("type");
  return errors.filter((error) => {
    const { value } = follow(data, error.instancePath);
    if (choices.has(error.instancePath)) return speaksOfChoice(error, value);
    return error.keyword !== "enum" || !mistyped.has(error.instancePath);
  });
}
function speaksOfChoice({ keyword }, value) {
  if (!["type", "enum", "anyOf"].includes(keyword)) return true;
  if (typeof value === "string") return keyword === "enum";
  return !isMapping(value) && keyword === "anyOf";
}
function complaint(error, data, schema) {
  const { path, value } = follow(data, error.instancePath);
  const here = schemaOf(path, schema);
  const { additionalProperty } = error.params;
  if (typeof additionalProperty === "string") {
    const names2 = Object.keys(entries(here["properties"]));
    return { path: [...path, additionalProperty], part: "key", sentence: unknownKey(path, additionalProperty, names2) };
  }
  return { path, part: "value", sentence: sentence(error, path, value, here) };
}
function schemaOf(path, root) {
  const resolved = (schema) => {
    const { $ref: name, anyOf: branches } = entries(schema);
    if (typeof name === "string") return resolved(follow(root, name).value);
    const choice = Array.isArray(branches) ? branches.at(-1) : void 0;
    return choice === void 0 ? entries(schema) : resolved(choice);
  };
  return path.reduce((here, step) => {
    return resolved(typeof step === "number" ? here["items"] : own(entries(here["properties"]), step));
  }, resolved(root));
}
function unknownKey(path, key, names2) {
  if (path.at(-1) === "rules") return unknown("rule", key, names2);
  if (path.at(-2) === "rules") return unknown(`option of ${shownPath(path.slice(-1))}:`, key, names2);
  return unknown(path.length === 0 ? "setting" : `setting of ${shownPath(path)}:`, key, names2);
}
var MOST_NAMED = 24;
function unknown(noun, word, names2) {
  const near = nearest(word, names2);
  if (near !== void 0) return `unknown ${noun} ${shownWord(word)}; did you mean ${near}?`;
  return `unknown ${noun} ${shownWord(word)}${names2.length > 0 && names2.length <= MOST_NAMED ? `; there is ${listed(names2)}` : ""}`;
}
function sentence(error, path, value, schema) {
  if (error.keyword === "enum" && path.at(-1) === "rule")
    return unknown("rule", String(value), strings(error.params["allowedValues"]));
  const limit = String(error.params["limit"]);
  const subject = shownPath(path);
  switch (error.keyword) {
    case "required":
      return `${subject} has no ${String(error.params["missingProperty"])}; add it`;
    case "type":
      return `${subject} must be ${typeNames(error.params["type"])}, not ${shownValue(value)}${quotesHint(error, value)}`;
    case "enum":
      return `${subject} must be ${alternatives(strings(error.params["allowedValues"]))}, not ${shownValue(value)}`;
    case "anyOf":
      return `${subject} must be a severity or a mapping of options, not ${shownValue(value)}`;
    case "pattern":
      return `${subject} must be ${String(schema["title"])}, not ${shownValue(value)}`;
    case "minimum":
      return `${subject} must be at least ${limit}, not ${shownValue(value)}`;
    case "maximum":
      return `${subject} must be at most ${limit}, not ${shownValue(value)}`;
    case "minLength":
      return limit === "1" ? `${subject} is empty` : `${subject} must have at least ${limit} characters`;
    case "minItems":
      return `${subject} is empty`;
    case "maxItems":
      return `${subject} has more than ${limit} entries`;
    default:
      return `${subject} is not as the schema wants it (${error.keyword})`;
  }
}
var names = {
  object: "a mapping",
  array: "a list",
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false"
};
var typeNames = (type) => alternatives((Array.isArray(type) ? type : String(type).split(",")).flatMap((each) => names[String(each)] ?? []));
var quotesHint = ({ params }, value) => String(params["type"]) === "string" && ["number", "boolean"].includes(typeof value) ? "; write it in quotes" : "";
var alternatives = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
var listed = (words) => alternatives(words).replace(/ or (?=\S+$)/, " and ");
function shownPath(path) {
  const steps = path.map((step) => typeof step === "number" ? `[${step.toString()}]` : `.${shownWord(step)}`);
  return path.length === 0 ? "the configuration" : steps.join("").replace(/^\./, "");
}
var shownWord = (word) => /^[\w$./:@-]{1,80}$/.test(word) ? word : shownValue(word);
function shownValue(value) {
  if (Array.isArray(value)) return "a list";
  if (isMapping(value)) return "a mapping";
  if (value === null || value === void 0) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 82 ? `${text.slice(0, 80)}\u2026"` : text;
}
var isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var entries = (value) => isMapping(value) ? value : {};
var strings = (value) => Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
function follow(from, pointer) {
  const path = [];
  let value = from;
  for (const part of pointer.split("/").slice(1)) {
    const list = Array.isArray(value) ? value : void 0;
    const step = list ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(step);
    value = typeof step === "number" ? list?.[step] : own(entries(value), step);
  }
  return { path, value };
}
var own = (mapping2, key) => Object.hasOwn(mapping2, key) ? mapping2[key] : void 0;

// src/config/schema.ts
var MOST2 = 1e4;
var level = { $ref: "#/definitions/level" };
var listOf = (description, items) => ({
  description,
  type: ["array", "null"],
  items,
  maxItems: MOST2
});
var pattern = { description: "A path pattern, such as examples/** or *.tf", type: "string", minLength: 1 };
var day = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
var account = { title: "an account id of 12 digits", type: "string", pattern: "^[0-9]{12}$" };
var configSchema = (rules) => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Configuration of iam-lint",
  description: "Stands at the root of the repository as .iam-lint.yaml",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { description: "Address of this schema, for editors", type: "string" },
    include: listOf("Lint these files only. Patterns are as in .gitignore, relative to the repository root", pattern),
    exclude: listOf("Do not lint these files, even when they are included", pattern),
    accounts: accounts(),
    known: known(),
    "var-files": listOf(
      "Sets of Terraform variable files. The root module they lie in is evaluated once for each set",
      listOf("Paths from the repository root; later files win", { type: "string", minLength: 1 })
    ),
    policies: listOf(
      "What policies are that stand in files of their own, where nothing in the repository uses them. Later entries win",
      policies
    ),
    preset: {
      description: "The rules that are on: what nobody argues with (recommended, the default), what a security team asks for as well (strict), or all",
      type: "string",
      enum: presets
    },
    rules: { $ref: "#/definitions/rules" },
    overrides: listOf("Rules set otherwise for some files. Later entries win over earlier ones", override),
    ignore: listOf("Findings that are accepted, and why. An entry that matches nothing is reported", ignore(rules)),
    baseline: {
      description: "The file that iam-lint --write-baseline writes, from the repository root (default: .iam-lint-baseline.json)",
      type: "string",
      minLength: 1
    },
    "max-ignore-days": {
      description: "Every suppression says until when it holds, and that is at most so many days from today",
      type: "integer",
      minimum: 1,
      maximum: 3660
    },
    "foreign-ignores": {
      description: "Whether suppressions written for other tools count here too, where a rule asks the same: true, or the tools",
      type: ["boolean", "array", "null"],
      items: { type: "string", enum: foreignTools },
      maxItems: foreignTools.length
    },
    "fail-on": {
      description: "Exit with code 1 when a finding is at least this severe (default: error)",
      type: "string",
      enum: [...severities, "never"]
    },
    trust: {
      description: "Whose configuration and suppressions count in a pull request: those of the base, or also what the change brings itself (default: base)",
      type: "string",
      enum: trusts
    },
    "on-missing-base": {
      description: "When there is nothing to compare a change with: fail; judge everything, though only errors fail the run; or let nothing fail it (default: all)",
      type: "string",
      enum: missingBases
    }
  },
  definitions: {
    level: { description: "How severe a finding is", type: "string", enum: ["off", ...severities] },
    rule: setting([]),
    rules: {
      description: "How severe each rule is, and its options. A rule that is not named keeps its defaults",
      type: ["object", "null"],
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
    }
  }
});
var accounts = () => ({
  description: "AWS accounts that the rules about trust know. Write the ids in quotes",
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    own: listOf("Your organisation's own accounts", account),
    trusted: listOf("Accounts of others that may be trusted", account)
  }
});
var known = () => ({
  description: "What a deployment would tell, where it is always the same. What is left out stays unknown",
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    account: { ...account, description: "The account that is deployed to" },
    partition: { description: "aws, aws-cn, aws-us-gov\u2026", type: "string", minLength: 1 },
    region: { description: "The region that is deployed to", type: "string", minLength: 1 },
    workspace: { description: "The Terraform workspace", type: "string", minLength: 1 }
  }
});
var files = {
  description: "Patterns as in .gitignore, relative to the repository root",
  type: "array",
  items: pattern,
  minItems: 1,
  maxItems: MOST2
};
var kinds = [
  "identity",
  "trust",
  "resource",
  "scp",
  "rcp",
  "boundary",
  "session",
  "endpoint"
];
var policies = {
  description: "Files of one kind of policy, such as files: [guardrails/**] and kind: scp",
  type: "object",
  additionalProperties: false,
  required: ["files", "kind"],
  properties: {
    files,
    kind: { description: "What the policies in them are", type: "string", enum: kinds }
  }
};
var override = {
  description: "Some files, and what is different for them",
  type: "object",
  additionalProperties: false,
  required: ["files", "rules"],
  properties: {
    files,
    rules: { $ref: "#/definitions/rules" }
  }
};
var ignore = (rules) => ({
  description: "Findings of one rule that are accepted. A field that is left out matches everything",
  type: "object",
  additionalProperties: false,
  required: ["rule", "reason"],
  properties: {
    rule: { description: "The rule whose findings are accepted", type: "string", enum: rules.map((rule) => rule.id) },
    reason: { description: "Why they are accepted, for whoever reads this next", type: "string", minLength: 10 },
    file: { ...pattern, description: "Only in files that this path pattern matches" },
    resource: {
      description: "Only of the resource with this address, such as aws_iam_policy.deploy or a logical id",
      type: "string",
      minLength: 1
    },
    sid: { description: "Only in statements with this Sid", type: "string", minLength: 1 },
    until: { title: "a day such as 2027-03-31", description: "The last day on which they are accepted", ...day }
  }
});
function ruleSchema(rule) {
  const initial = rule.preset === "recommended" ? rule.severity : `off, ${rule.severity} in ${rule.preset}`;
  const description = `${rule.summary} (default: ${initial})`;
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)]);
  return options.length === 0 ? { description, $ref: "#/definitions/rule" } : { description, ...setting(options) };
}
var setting = (options) => ({
  anyOf: [
    level,
    {
      type: "object",
      additionalProperties: false,
      properties: { ...Object.fromEntries(options), severity: level }
    }
  ]
});
var optionSchema = ({ schema, default: initial, help }) => ({
  description: help,
  ...schema,
  default: initial
});

// src/config/depth.ts
var DEEPEST = 64;
function tooDeepAt(text) {
  const open = [];
  let levels = 0;
  let brackets = 0;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const indent = line.length - line.trimStart().length;
    for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
      levels -= last.levels;
      open.pop();
    }
    const own2 = indicators(line);
    if (own2 > 0) open.push({ indent, levels: own2 });
    levels += own2;
    brackets = Math.max(0, brackets + count(line, "[{"));
    if (levels + brackets > DEEPEST) return start + indent;
    brackets = Math.max(0, brackets - count(line, "]}"));
    start = end + 1;
  }
  return void 0;
}
function lineEnd(text, start) {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}
function count(line, wanted) {
  let found = 0;
  for (const character of line) if (wanted.includes(character)) found++;
  return found;
}
function indicators(line) {
  let found = 0;
  for (let at = 0; at < line.length; at++)
    if ("-?:".includes(line.charAt(at)) && " 	\r".includes(line.charAt(at + 1) || " ")) found++;
  return found;
}

// src/config/yaml.ts
var LONGEST = 256 * 1024;
function readYaml({ path: file, text }) {
  if (text.length > LONGEST)
    return { mistakes: [{ at: 0, sentence: `the configuration is larger than ${(LONGEST / 1024).toString()} KB` }] };
  const deep = tooDeepAt(text);
  if (deep !== void 0) return { mistakes: [{ at: deep, sentence: "too deeply nested for a configuration" }] };
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong) return { mistakes: [{ at: wrong.pos[0], sentence: `not valid YAML: ${decapitalised(wrong.message)}` }] };
  const mistakes = [];
  const data = plain(document.contents, mistakes);
  if (mistakes.length > 0) return { mistakes };
  return { data, place: (path, part) => ({ file, ...placeIn(document.contents, path, part) }) };
}
function plain(node, mistakes) {
  if (!node) return void 0;
  const refused = refusal(node);
  if (refused !== void 0) mistakes.push({ at: node.range[0], sentence: refused });
  if (refused !== void 0 || isAlias(node)) return void 0;
  if (isSeq(node)) return node.items.map((item) => plain(item, mistakes));
  return isMap(node) ? mapping(node.items, mistakes) : scalar(node);
}
function refusal(node) {
  if (isAlias(node)) return "aliases are not read here; put a pattern that starts with * in quotes";
  if (node.anchor !== void 0) return "anchors are not read here; write the value where it is used";
  return node.tag === void 0 ? void 0 : `the tag ${node.tag} is not read here; leave it out`;
}
function scalar({ value, source }) {
  return typeof value === "number" && source !== void 0 && /^[0-9]{12}$/.test(source) ? source : value;
}
function mapping(pairs, mistakes) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const { key, value } of pairs) {
    const name = keyName(key);
    if (name === void 0) mistakes.push({ at: key.range[0], sentence: "a key has to be plain text" });
    else if (entries2.has(name))
      mistakes.push({ at: key.range[0], sentence: `${JSON.stringify(name)} stands here twice` });
    else entries2.set(name, plain(value, mistakes) ?? null);
  }
  return Object.fromEntries(entries2);
}
var keyName = (key) => isScalar(key) && key.anchor === void 0 && key.tag === void 0 ? key.source : void 0;
function placeIn(root, path, part) {
  let node = root;
  let key = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyName(item.key) === step);
      key = pair?.key ?? node;
      node = pair?.value ?? key;
    } else if (isSeq(node)) key = node = typeof step === "number" ? node.items[step] ?? node : node;
  }
  const [start, end] = (part === "key" ? key : node)?.range ?? [0, 0];
  return { start, end };
}
var decapitalised = (sentence2) => sentence2.charAt(0).toLowerCase() + sentence2.slice(1);

// src/config/check.ts
var MOST_SHOWN = 20;
function checked(source, rules, validate) {
  const read = readYaml(source);
  if (read.mistakes) throw usageError(source, read.mistakes);
  const data = read.data ?? {};
  const placed = ({ path, part, sentence: sentence2 }) => ({ at: read.place(path, part).start, sentence: sentence2 });
  if (!validate(data))
    throw usageError(source, complaints(validate.errors ?? [], data, configSchema(rules)).map(placed));
  const patterns = patternComplaints(data);
  if (patterns.length > 0) throw usageError(source, patterns.map(placed));
  return configOf(data, rules, (index) => read.place(["ignore", index], "value"));
}
function patternComplaints(written) {
  const patterns = [
    ...(written.include ?? []).map((pattern2, index) => ({ pattern: pattern2, path: ["include", index] })),
    ...(written.exclude ?? []).map((pattern2, index) => ({ pattern: pattern2, path: ["exclude", index] })),
    ...(written.overrides ?? []).flatMap(
      ({ files: files2 }, entry) => files2.map((pattern2, index) => ({ pattern: pattern2, path: ["overrides", entry, "files", index] }))
    ),
    ...(written.policies ?? []).flatMap(
      ({ files: files2 }, entry) => files2.map((pattern2, index) => ({ pattern: pattern2, path: ["policies", entry, "files", index] }))
    ),
    ...(written.ignore ?? []).map(({ file }, index) => ({ pattern: file ?? "*", path: ["ignore", index, "file"] }))
  ];
  return patterns.flatMap(({ pattern: pattern2, path }) => {
    const mistake = patternMistake(pattern2);
    const shown = pattern2.length > 80 ? `${pattern2.slice(0, 80)}\u2026` : pattern2;
    return mistake === void 0 ? [] : [{ path, part: "value", sentence: `${JSON.stringify(shown)} ${mistake}` }];
  });
}
function usageError(source, mistakes) {
  const sorted = [...mistakes].sort((a, b) => a.at - b.at);
  const lines = sorted.slice(0, MOST_SHOWN).map(({ at, sentence: sentence2 }) => {
    const { line, column } = position(source, at);
    return `${source.path}:${line.toString()}:${column.toString()}: ${sentence2}`;
  });
  return new UsageError([...lines, ...sorted.length > lines.length ? ["and more"] : []].join("\n"));
}
export {
  checked
};
