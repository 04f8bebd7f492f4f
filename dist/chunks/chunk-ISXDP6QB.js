import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  presets
} from "./chunk-S7LMZ7MW.js";
import {
  filePath
} from "./chunk-IDVG7HMV.js";

// src/config/glob.ts
var MOST_ALTERNATIVES = 64;
var LONGEST = 1e3;
function pathMatcher(patterns) {
  const compiled = patterns.flatMap((pattern) => (alternatives(pattern) ?? []).map(segments));
  return (path) => {
    const parts = path.split("/");
    return compiled.some((pattern) => matches(pattern, parts));
  };
}
function patternMistake(pattern) {
  if (pattern.length > LONGEST) return `is longer than ${LONGEST.toString()} characters`;
  if (pattern.includes("\\")) return "has a backslash; write paths with forward slashes";
  if (pattern.startsWith("!")) return "starts with !, and patterns cannot be negated; use exclude";
  if (pattern.split("/").includes("..")) return "has .., and only files of the repository are linted";
  if (!segments(pattern).some((segment) => segment !== "**") && !pattern.includes("*")) return "names no path";
  return alternatives(pattern) ? void 0 : `has braces that do not match or stand for too many patterns`;
}
function alternatives(pattern) {
  let done = [""];
  let choice;
  for (const character of pattern) {
    if (character === "{" && !choice) choice = [""];
    else if (character === "{" || character === "}" && !choice) return void 0;
    else if (character === "}") {
      done = done.flatMap((head) => (choice ?? []).map((tail) => head + tail));
      choice = void 0;
      if (done.length > MOST_ALTERNATIVES) return void 0;
    } else if (choice && character === ",") choice.push("");
    else if (choice) choice.push((choice.pop() ?? "") + character);
    else done = done.map((head) => head + character);
  }
  return choice ? void 0 : done;
}
function segments(pattern) {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  const floating = parts.length === 1 && !pattern.startsWith("/") && !pattern.startsWith("./");
  return [...floating ? ["**"] : [], ...parts, "**"];
}
function matches(pattern, path) {
  return walk(pattern, path, "**", (part, segment) => segmentMatches(part, segment));
}
var segmentMatches = (pattern, segment) => walk(pattern, segment, "*", (symbol, character) => symbol === "?" || symbol === character);
function walk(pattern, items, star, same) {
  let p = 0;
  let back;
  for (let i = 0; i < items.length; ) {
    const symbol = pattern[p];
    const item = items[i];
    if (symbol === star) back = { p: ++p, i };
    else if (symbol !== void 0 && item !== void 0 && same(symbol, item)) {
      p++;
      i++;
    } else if (back) {
      i = ++back.i;
      p = back.p;
    } else return false;
  }
  while (pattern[p] === star) p++;
  return p === pattern.length;
}

// src/finding/tools.ts
var foreignTools = ["checkov", "trivy", "tfsec", "cfn-nag", "semgrep"];

// src/config/config.ts
function configOf(written, rules, at) {
  const maxIgnoreDays = written["max-ignore-days"];
  return {
    include: written.include ?? [],
    exclude: written.exclude ?? [],
    failOn: written["fail-on"] ?? "error",
    trust: written.trust ?? "base",
    onMissingBase: written["on-missing-base"] ?? "all",
    ...written.baseline === void 0 ? {} : { baseline: filePath(written.baseline) },
    settings: {
      accounts: { own: written.accounts?.own ?? [], trusted: written.accounts?.trusted ?? [] },
      rule: ruleSettings(written, rules),
      terraform: terraformWishes(written),
      kinds: kindsOf(written),
      ...maxIgnoreDays === void 0 ? {} : { maxIgnoreDays },
      foreignIgnores: toolsOf(written["foreign-ignores"]),
      ignores: (written.ignore ?? []).map((entry, index) => ignoreOf(entry, at(index)))
    }
  };
}
function kindsOf({ policies }) {
  const entries = (policies ?? []).map(({ files, kind }) => ({ covers: pathMatcher(files), kind }));
  return (path) => entries.findLast(({ covers }) => covers(filePath(path)))?.kind;
}
var toolsOf = (written) => typeof written === "boolean" ? written ? foreignTools : [] : written ?? [];
function terraformWishes(written) {
  const { account, ...others } = written.known ?? {};
  return {
    known: { ...others, ...account === void 0 ? {} : { accountId: account } },
    varFiles: (written["var-files"] ?? []).map((set) => (set ?? []).map(filePath))
  };
}
function ignoreOf({ file, ...entry }, at) {
  return { ...entry, ...file === void 0 ? {} : { file: pathMatcher([file]) }, at };
}
var inPreset = (preset) => (rule) => presets.indexOf(rule.preset) <= presets.indexOf(preset);
var off = { severity: "off", options: {} };
function ruleSettings(written, rules) {
  const isOn = inPreset(written.preset ?? "recommended");
  const defaults = new Map(rules.map((rule) => [rule.id, isOn(rule) ? { severity: rule.severity, options: {} } : off]));
  const everywhere = overlaid(defaults, written.rules);
  const overrides = (written.overrides ?? []).map(({ files, rules: rules2 }) => ({ covers: pathMatcher(files), rules: rules2 }));
  const known = /* @__PURE__ */ new Map();
  const of = (file) => {
    const matching = overrides.filter(({ covers }) => covers(file));
    return matching.reduce((settings, { rules: rules2 }) => overlaid(settings, rules2), everywhere);
  };
  return (id, file) => {
    const settings = known.get(file) ?? of(file);
    known.set(file, settings);
    return settings.get(id) ?? off;
  };
}
function overlaid(settings, written) {
  const changed = new Map(settings);
  for (const [id, setting] of Object.entries(written ?? {}))
    changed.set(id, changedBy(setting, settings.get(id) ?? off));
  return changed;
}
function changedBy(written, before) {
  if (typeof written === "string") return { ...before, severity: written };
  const { severity = before.severity, ...options } = written;
  return { severity, options: { ...before.options, ...options } };
}

export {
  foreignTools,
  pathMatcher,
  patternMistake,
  configOf
};
