import {
  isTerraform
} from "./chunk-HNOIEWU3.js";
import {
  nothing,
  together
} from "./chunk-YMAZCKU2.js";
import {
  secondsOf
} from "./chunk-AFXONMMQ.js";
import {
  nearest
} from "./chunk-ORNHUXJS.js";
import {
  optionsOf
} from "./chunk-7AIZDC53.js";
import {
  contradicts,
  filePath
} from "./chunk-WCZTE6QE.js";
import {
  lineStarts,
  lineText,
  position
} from "./chunk-HYAAF5JD.js";
import {
  fingerprint
} from "./chunk-ZXD4B6MJ.js";
import "./chunk-7VZ5H7B6.js";

// src/lint/collect.ts
function collected(found) {
  const groups = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  for (const one of found) {
    const { finding: finding2 } = one;
    const before = first.get(finding2.fingerprint) ?? finding2;
    first.set(finding2.fingerprint, before);
    const { rule, at } = before.at.file === finding2.at.file ? finding2 : before;
    const key = JSON.stringify([rule, at.file, at.start, at.end]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const surest = group.find(({ finding: finding2 }) => finding2.certainty === "certain") ?? group[0];
    const policies = group.flatMap(({ policy }) => policy ?? []);
    return surest ? [{ finding: withOthers(surest.finding, group), policies }] : [];
  });
}
var MOST_OTHERS = 3;
function withOthers(finding2, group) {
  const resources = /* @__PURE__ */ new Map();
  const messages = /* @__PURE__ */ new Set();
  for (const { finding: other, place } of group) {
    if (other.resource !== finding2.resource) {
      const key = [place.file, place.start].join(" ");
      const known2 = resources.get(key) ?? { at: place, names: /* @__PURE__ */ new Set() };
      resources.set(key, known2);
      known2.names.add(other.resource ?? "this file");
    } else if (other.message !== finding2.message) messages.add(other.message);
  }
  const others = [...resources.values()].map(({ at, names }) => ({ at, message: `also in ${listed(names)}` }));
  const same = messages.size > 0 ? [{ at: finding2.at, message: `also ${listed(messages)}` }] : [];
  return others.length + same.length === 0 ? finding2 : { ...finding2, related: [...finding2.related, ...same, ...others] };
}
function listed(names) {
  const shown = [...names].slice(0, MOST_OTHERS).join(", ");
  return names.size > MOST_OTHERS ? `${shown} and ${(names.size - MOST_OTHERS).toString()} more` : shown;
}

// src/lint/finding-of.ts
function findingOf(rule, severity, problem, where, help) {
  const when = [...where.when, ...problem.at.when ?? []];
  if (contradicts(when)) return void 0;
  const condition = conditionText(when);
  const { file, start: start2, end, via = [] } = problem.at;
  return {
    rule,
    severity,
    message: where.construct === void 0 ? problem.message : `${problem.message} (construct ${where.construct})`,
    at: { file, start: start2, end },
    resource: where.resource,
    path: where.element(problem.at),
    scope: where.scope,
    sid: where.sid,
    certainty: problem.possible ? "possible" : condition === "" ? "certain" : "conditional",
    ...condition === "" ? {} : { condition },
    status: null,
    fingerprint: fingerprint([rule, where.root, where.resource ?? file, ...where.identity(problem.at)]),
    related: [...problem.related ?? [], ...via.map(({ at, note }) => ({ at, message: note, step: true }))],
    ...problem.fix ? { fix: problem.fix } : {},
    help
  };
}
function conditionText(when) {
  const texts = when.map(({ test, holds }) => holds ? test : `not ${/[\s?&|=<>]/.test(test) ? `(${test})` : test}`);
  return [...new Set(texts)].join(" and ");
}

// src/policy/sessions.ts
var sessionsOf = ({ roles, permissionSets }) => [
  ...roles.map(({ carrier, maxSessionDuration }) => ({ carrier, of: "role", seconds: maxSessionDuration })),
  ...permissionSets.map(ofPermissionSet)
];
var ofPermissionSet = ({ carrier, sessionDuration }) => ({
  carrier,
  of: "permission set",
  seconds: sessionDuration.map((one) => {
    if (one.is !== "known") return one;
    const seconds = one.value.known ? secondsOf(one.value.text) : void 0;
    return seconds === void 0 ? { is: "unknown", because: `${one.value.text} is not a duration that is understood`, at: one.at } : { is: "known", value: seconds, at: one.at };
  })
});

// src/lint/subjects.ts
function subjectsOf(model) {
  const lists = {
    statement: model.policies.flatMap(({ statements }) => statements),
    policy: model.policies,
    role: model.roles,
    user: model.users,
    principal: [...model.roles, ...model.users],
    permissionSet: model.permissionSets,
    session: sessionsOf(model),
    attachment: model.attachments,
    ineffective: model.ineffective ?? [],
    project: [model]
  };
  return (on) => lists[on];
}
var fileOf = (subject) => "carrier" in subject ? subject.carrier.at.file : filePath("");
function whereabouts(subject) {
  if ("effect" in subject) return ofStatement(subject);
  if ("statements" in subject) return ofPolicy(subject);
  if ("carrier" in subject) return ofResource(subject);
  return { ...nowhere, element: () => null, identity: ({ start: start2, end, file }) => [file, (end - start2).toString()] };
}
var start = { file: filePath(""), start: 0, end: 0 };
var nowhere = {
  root: filePath(""),
  place: start,
  resource: null,
  sid: null,
  when: [],
  scope: start
};
var shared = ({ carrier }) => ({
  root: carrier.root,
  place: carrier.at,
  resource: carrier.address === "" ? null : carrier.address,
  ...carrier.construct === void 0 ? {} : { construct: carrier.construct },
  when: carrier.at.when ?? []
});
function ofStatement(statement) {
  const sid = statement.sid?.known ? statement.sid.text : null;
  return {
    ...shared(statement),
    scope: statement.at,
    sid,
    when: [...statement.carrier.at.when ?? [], ...statement.at.when ?? []],
    element: (at) => wordsIn(statement).find((word) => isAt(word, at))?.path ?? statement.path,
    identity: (at) => {
      const offending = wordsIn(statement).find((word) => isAt(word, at));
      const others = wordsIn(statement).filter((word) => word !== offending);
      return [sid ?? others.map(({ text }) => text).join("\n"), offending?.text ?? ""];
    }
  };
}
var isAt = (word, at) => word.at.file === at.file && word.at.start === at.start && word.at.end === at.end;
function wordsIn({ sid, actions, resources, principals, conditions }) {
  return [
    ...sid ? [sid] : [],
    ...actions.words,
    ...resources.words,
    ...principals.list.map(({ word }) => word),
    ...conditions.list.flatMap(({ operator, key, values }) => [operator, key, ...values])
  ];
}
var ofPolicy = (policy) => ({
  ...shared(policy),
  scope: policy.at,
  sid: null,
  element: (at) => policy.statements.map((s) => wordsIn(s).find((word) => isAt(word, at))?.path).find((path) => path) ?? [],
  identity: (at) => {
    const word = policy.statements.flatMap(wordsIn).find((one) => isAt(one, at));
    return [policy.kind, word?.text ?? ""];
  }
});
var ofResource = (subject) => ({
  ...shared(subject),
  scope: subject.carrier.at,
  sid: null,
  element: () => null,
  identity: () => {
    if ("policy" in subject) return [subject.policy.text];
    return "property" in subject ? [subject.property] : [];
  }
});

// src/lint/judge.ts
function judge(model, rules, bench) {
  const faults = [];
  const found = [];
  const pick = subjectsOf(model);
  const owners = new Map(
    model.policies.flatMap((policy) => [policy, ...policy.statements].map((part) => [part, policy]))
  );
  for (const rule of rules) {
    const contextIn = contexts(rule, bench);
    rule.each(pick, (subject, check) => {
      const context = contextIn(fileOf(subject));
      if (!context) return;
      try {
        for (const problem of check(context)) {
          const where = whereabouts(subject);
          const { severity } = bench.rule(rule.id, problem.at.file);
          const finding2 = severity === "off" ? void 0 : findingOf(rule.id, severity, problem, where, bench.help(rule.id));
          if (finding2) found.push({ finding: finding2, place: where.place, policy: owners.get(subject) });
        }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        faults.push({ rule: rule.id, resource: whereabouts(subject).resource, message });
      }
    });
  }
  const all = numbered(collected(found));
  return {
    findings: all.map(({ finding: finding2 }) => finding2),
    faults,
    policiesOf: new Map(all.map(({ finding: finding2, policies }) => [finding2.fingerprint, policies]))
  };
}
function contexts(rule, { accounts, rule: settingOf }) {
  const known2 = /* @__PURE__ */ new Map();
  return (file) => {
    if (!known2.has(file)) {
      const { severity, options } = settingOf(rule.id, file);
      known2.set(file, severity === "off" ? void 0 : { options: optionsOf(rule, options), accounts });
    }
    return known2.get(file);
  };
}
function numbered(findings) {
  const counts = /* @__PURE__ */ new Map();
  return findings.map((one) => {
    const { finding: finding2 } = one;
    const count = (counts.get(finding2.fingerprint) ?? 0) + 1;
    counts.set(finding2.fingerprint, count);
    if (count === 1) return one;
    return { ...one, finding: { ...finding2, fingerprint: fingerprint([finding2.fingerprint, count.toString()]) } };
  });
}

// src/lint/coverage.ts
function coverage(policies, flagged) {
  const unread = policies.filter(isUnread);
  const partly = policies.filter((policy) => !isUnread(policy) && policy.gaps.length > 0);
  return {
    counts: {
      checked: policies.length - unread.length - partly.length,
      partly: partly.length,
      notRead: unread.length,
      flagged: flagged.size
    },
    unread: unread.map((policy) => unreadable(policy, policy.carrier.at, policy.open ?? "")),
    gaps: partly.flatMap((policy) => policy.gaps.map(({ at, because }) => unreadable(policy, at, because)))
  };
}
var unreadable = ({ carrier }, { file, start: start2, end }, reason) => ({
  file,
  at: { file, start: start2, end },
  resource: carrier.address === "" ? null : carrier.address,
  reason
});
var isUnread = ({ statements, open }) => statements.length === 0 && open !== void 0;

// src/read/project.ts
async function readProject(files, settings) {
  const documents = files.sources.filter(({ path }) => !isTerraform(path));
  const { roots, read: read2, unreadable: unreadable3 } = await plansIn(documents, files, settings);
  const readings = [{ ...nothing, unreadable: unreadable3 }];
  if (documents.length < files.sources.length || roots.size > 0) {
    const { readTerraform } = await import("./read-3IDW32WO.js");
    readings.push(await readTerraform(files, settings, roots));
  }
  const used = /* @__PURE__ */ new Set([...readings.flatMap(({ model }) => model.policies.flatMap(filesOf)), ...read2]);
  if (documents.length > 0) {
    const { readDocuments } = await import("./documents-7EB7XR5Y.js");
    readings.push(await readDocuments({ ...files, sources: documents }, used));
  }
  return together(readings);
}
var filesOf = ({ statements }) => statements.map(({ at }) => at.file);
async function plansIn(documents, files, { source }) {
  const none = { roots: /* @__PURE__ */ new Map(), read: [], unreadable: [] };
  if (documents.length === 0) return none;
  const { mayBePlan } = await import("./documents-7EB7XR5Y.js");
  const plans = documents.filter(mayBePlan);
  if (plans.length === 0) return none;
  const { plansOfRoots } = await import("./sources-55JXOQN2.js");
  return plansOfRoots(plans, files, source);
}

// src/suppress/ignore.ts
var lineKey = (file, line) => `${file}:${line.toString()}`;
var resourceKey = (file, address) => `${file} ${address}`;
var ANYWHERE = "";
function keysOf({ at, scope, resource }, sources) {
  const lines = [at, scope].flatMap(({ file, start: start2 }) => {
    const source = sources.get(file);
    return source ? [lineKey(file, position(source, start2).line)] : [];
  });
  return /* @__PURE__ */ new Set([...lines, ...resource === null ? [] : [resourceKey(at.file, resource)], ANYWHERE]);
}
var SHORTEST = 10;
function reasonTrouble(reason) {
  const said = reason.trim();
  if (said === "") return "gives no reason; write why the finding is accepted";
  if (/^<.*>$/.test(said)) return `has a placeholder for a reason, ${said}; write why the finding is accepted`;
  if (said.length < SHORTEST || !new RegExp("\\p{L}", "u").test(said))
    return `gives "${said}" for a reason; say it in at least ${SHORTEST.toString()} characters`;
  return void 0;
}

// src/suppress/comment.ts
var KEYWORD = "iam-lint-ignore";
var hcl = { markers: ["#", "//", "/*"], quotes: '"', bound: false };
var yaml = { markers: ["#"], quotes: `"'`, bound: true };
function syntaxOf({ path }) {
  if (/\.(tf|tofu|hcl|tfvars)$/.test(path)) return hcl;
  return path.endsWith(".json") ? void 0 : yaml;
}
function ignoreComments(source) {
  const syntax = syntaxOf(source);
  if (!syntax || !source.text.includes(KEYWORD)) return [];
  const starts = lineStarts(source);
  const lines = starts.map((_, index) => lineText(source, index + 1));
  const next = codeLines(lines, syntax);
  return lines.flatMap((line, index) => {
    const found = line.includes(KEYWORD) ? commentOf(line, syntax) : void 0;
    if (!found) return [];
    const offset = starts[index] ?? 0;
    return {
      text: found.text,
      at: { file: source.path, start: offset + found.start, end: offset + found.end },
      line: (found.alone ? next[index] ?? index : index) + 1
    };
  });
}
function codeLines(lines, syntax) {
  const code = [];
  let inBlock = false;
  for (const line of lines) {
    const text = line.trim();
    const marker = inBlock ? "/*" : syntax.markers.find((each) => text.startsWith(each));
    const closed = text.indexOf("*/", inBlock ? 0 : 2);
    code.push(marker === "/*" ? closed >= 0 && text.slice(closed + 2).trim() !== "" : text !== "" && !marker);
    inBlock = marker === "/*" && closed < 0;
  }
  const next = [];
  for (let index = code.length - 1, below; index >= 0; index--) {
    next[index] = below;
    if (code[index]) below = index;
  }
  return next;
}
function commentOf(line, syntax) {
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const opens = !syntax.bound || at === 0 || " 	[{(,".includes(line.charAt(at - 1));
    if (quote !== "") {
      if (character === "\\" && quote === '"') at++;
      else if (character === quote) quote = "";
    } else if (opens && syntax.quotes.includes(character)) quote = character;
    else {
      const marker = opens ? syntax.markers.find((each) => line.startsWith(each, at)) : void 0;
      if (marker === void 0) continue;
      const found = directive(line, at, marker);
      if (found || marker !== "/*") return found;
      const close = line.indexOf("*/", at + 2);
      if (close < 0) return void 0;
      at = close + 1;
    }
  }
  return void 0;
}
function directive(line, at, marker) {
  let start2 = at + marker.length;
  while (start2 < line.length && ` 	${marker.charAt(marker.length - 1)}`.includes(line.charAt(start2))) start2++;
  if (!line.startsWith(KEYWORD, start2)) return void 0;
  const close = marker === "/*" ? line.indexOf("*/", start2) : -1;
  const whole = line.slice(start2, close < 0 ? line.length : close).trimEnd();
  const around = line.slice(0, at) + (close < 0 ? "" : line.slice(close + 2));
  return { text: whole.slice(KEYWORD.length), start: start2, end: start2 + whole.length, alone: around.trim() === "" };
}

// src/suppress/read.ts
var commentsOf = (source, ruleIds) => ignoreComments(source).flatMap((comment) => ofComment(comment, ruleIds));
function ofComment({ text, at, line }, ruleIds) {
  const malformed = (trouble2) => [{ trouble: trouble2, at, resource: null }];
  const close = text.indexOf("]");
  const list = text.startsWith("[") && close > 0 ? text.slice(1, close) : "";
  if (list.trim() === "") return malformed(`${KEYWORD} names no rule; write ${KEYWORD}[rule-id]: reason`);
  const after = text.slice(close + 1).trimStart();
  const trouble = reasonTrouble(after.startsWith(":") ? after.slice(1) : "");
  if (trouble !== void 0) return malformed(`the comment ${trouble}`);
  return words(list, at.start + KEYWORD.length + 1).map(
    ({ word, start: start2 }) => known(
      {
        rule: word,
        reason: after.slice(1).trim(),
        at: { file: at.file, start: start2, end: start2 + word.length },
        resource: null,
        keys: [lineKey(at.file, line)],
        conclusive: true
      },
      ruleIds
    )
  );
}
function words(list, offset) {
  let at = offset;
  return list.split(",").map((part) => {
    const start2 = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    return { word: part.trim(), start: start2 };
  });
}
function ofEntry(entry, ruleIds) {
  const trouble = reasonTrouble(entry.reason);
  if (trouble === void 0) return known(entry, ruleIds);
  return { trouble: `the entry ${trouble}`, at: entry.at, resource: entry.resource };
}
function known(ignore, ruleIds) {
  if (ruleIds.includes(ignore.rule)) return ignore;
  const near = nearest(ignore.rule, ruleIds);
  const hint = near === void 0 ? "" : `; did you mean ${near}?`;
  const trouble = ignore.rule === "" ? "a rule id is missing before or after a comma" : `unknown rule ${ignore.rule}${hint}`;
  return { trouble, at: ignore.at, resource: ignore.resource };
}

// src/suppress.ts
var severityOf = { "unused-ignore": "warning", "malformed-ignore": "error" };
function suppress(findings, sources, ignores, ruleIds, help) {
  const all = read([...sources.values()], ignores, ruleIds);
  const valid = all.filter((each) => "rule" in each);
  const malformed = all.filter((each) => "trouble" in each);
  const { kept, suppressed, used } = parted(findings, valid, sources);
  const unused = valid.filter((ignore) => ignore.conclusive && !used.has(ignore));
  const own = [
    ...malformed.map((each) => finding("malformed-ignore", each, each.trouble, help)),
    ...unused.map((each) => finding("unused-ignore", each, `nothing here breaks ${each.rule}; remove this`, help))
  ];
  return { kept: [...kept, ...own], suppressed };
}
function read(sources, { config, resource, whole }, ruleIds) {
  return [
    ...sources.flatMap((source) => commentsOf(source, ruleIds)),
    ...resource.map((entry) => {
      const keys = [entry.resource, ...entry.made ?? []].map((one) => resourceKey(entry.at.file, one));
      return ofEntry({ ...entry, keys, conclusive: true }, ruleIds);
    }),
    ...config.map((entry) => {
      const { rule, reason, at, file, resource: resource2 = null } = entry;
      const conclusive = whole || file !== void 0 && sources.some(({ path }) => file(path));
      const covers = (found) => configCovers(entry, found);
      return ofEntry({ rule, reason, at, resource: resource2, keys: [ANYWHERE], covers, conclusive }, ruleIds);
    })
  ];
}
var configCovers = ({ file, resource, sid }, found) => (sid === void 0 || sid === found.sid) && (resource === void 0 || resource === found.resource) && (file === void 0 || file(found.at.file));
function parted(findings, ignores, sources) {
  const index = indexed(ignores);
  const kept = [];
  const suppressed = [];
  const used = /* @__PURE__ */ new Set();
  for (const found of findings) {
    const near = [...keysOf(found, sources)].flatMap((key) => index.get(`${found.rule} ${key}`) ?? []);
    const covering = near.filter((ignore) => ignore.covers?.(found) ?? true);
    for (const ignore of covering) used.add(ignore);
    const [first] = covering;
    if (first) suppressed.push({ ...found, reason: first.reason, inSource: !first.keys.includes(ANYWHERE) });
    else kept.push(found);
  }
  return { kept, suppressed, used };
}
function indexed(ignores) {
  const index = /* @__PURE__ */ new Map();
  for (const ignore of ignores)
    for (const one of ignore.keys) {
      const key = `${ignore.rule} ${one}`;
      const present = index.get(key);
      if (present) present.push(ignore);
      else index.set(key, [ignore]);
    }
  return index;
}
function finding(rule, { at, resource }, message, help) {
  return {
    rule,
    severity: severityOf[rule],
    message,
    at,
    resource,
    path: null,
    scope: at,
    sid: null,
    certainty: "certain",
    status: null,
    fingerprint: fingerprint([rule, at.file, resource ?? "", message]),
    related: [],
    help: help(rule)
  };
}

// src/lint.ts
async function lint(files, rules, settings) {
  const reading = await readProject(files, settings.terraform);
  const { findings, faults, policiesOf } = judge(reading.model, rules, settings);
  const sources = new Map(files.sources.map((source) => [source.path, source]));
  for (const { file } of [
    ...findings.flatMap(({ at, related }) => [at, ...related.map((one) => one.at)]),
    ...gapsOf(reading.model),
    ...reading.unreadable.map(({ at }) => at)
  ])
    if (!sources.has(file)) addOpened(sources, files, file);
  await strikeSecrets(sources);
  const ids = rules.map(({ id }) => id);
  const ignores = { config: settings.ignores, resource: reading.ignores, whole: settings.whole };
  const { kept, suppressed } = suppress(findings, sources, ignores, ids, settings.help);
  const flagged = new Set(kept.filter(isSure).flatMap(({ fingerprint: fingerprint2 }) => policiesOf.get(fingerprint2) ?? []));
  const { counts, unread, gaps } = coverage(reading.model.policies, flagged);
  const lost = reading.unreadable.filter(({ policy }) => policy).length;
  return {
    findings: kept.toSorted(byPlace),
    suppressed,
    fixed: [],
    notRead: [...files.refused.map(refusal), ...reading.unreadable.map(unreadable2), ...unread].toSorted(byFile),
    partlyRead: gaps.toSorted(byFile),
    faults,
    files: files.sources.length,
    policies: { ...counts, notRead: counts.notRead + lost },
    sources: settings.config ? sources.set(settings.config.path, settings.config) : sources,
    data: settings.data
  };
}
async function strikeSecrets(sources) {
  const json = [...sources.values()].filter(({ path }) => path.endsWith(".json"));
  if (json.length === 0) return;
  const { mayBePlan } = await import("./documents-7EB7XR5Y.js");
  const plans = json.filter(mayBePlan);
  if (plans.length === 0) return;
  const { withoutSecrets } = await import("./secrets-AS6MLKST.js");
  for (const plan of plans) sources.set(plan.path, withoutSecrets(plan));
}
var gapsOf = ({ policies }) => policies.flatMap(({ gaps }) => gaps.map(({ at }) => at));
function addOpened(sources, files, path) {
  const opened = files.open(path);
  if ("text" in opened) sources.set(path, opened);
}
var isSure = ({ certainty }) => certainty !== "possible";
var refusal = ({ path, refused }) => ({
  file: path,
  resource: null,
  reason: refused
});
var unreadable2 = ({ at, resource, reason }) => ({ file: at.file, at, resource, reason });
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byFile = (a, b) => compare(a.file, b.file) || compare(a.at?.start ?? -1, b.at?.start ?? -1) || compare(a.reason, b.reason);
var byPlace = (a, b) => compare(a.at.file, b.at.file) || compare(a.at.start, b.at.start) || compare(a.at.end, b.at.end) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
export {
  lint
};
