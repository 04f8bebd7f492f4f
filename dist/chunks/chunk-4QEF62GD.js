import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/iam/answer.ts
var and = (...answers) => decided(answers, "no", "yes");
var or = (...answers) => decided(answers, "yes", "no");
var not = (answer2) => answer2 === "unknown" ? answer2 : answer2 === "yes" ? "no" : "yes";
var answer = (holds) => holds ? "yes" : "no";
var decided = (answers, decider, otherwise) => answers.includes(decider) ? decider : answers.includes("unknown") ? "unknown" : otherwise;

// src/iam/wildcard.ts
var MOST_STEPS = 1 << 18;
var isWild = (text) => text.includes("*") || text.includes("?");
var matches = (pattern, text) => matcher(pattern)(text);
function matcher(pattern) {
  const wild = pattern.search(/[*?]/);
  if (wild < 0) return (text) => answer(pattern === text);
  const head = pattern.slice(0, wild);
  if (pattern.slice(wild) === "*") return (text) => answer(text.startsWith(head));
  return (text) => text.startsWith(head) ? aligned(pattern, text, (p, c) => p === "?" || p === c) : "no";
}
function covers(outer, inner) {
  const o = tidy(outer);
  const i = tidy(inner);
  const bySymbol = aligned(o, i, (p, c) => c !== "*" && (p === "?" || p === c));
  return bySymbol === "no" && o.includes("?") && i.includes("*") ? coversEveryLength(o, i) : bySymbol;
}
function overlaps(a, b) {
  if (!a.includes("*")) return aligned(b, a, agree);
  if (!b.includes("*")) return aligned(a, b, agree);
  return answer(agreeing(headOf(a), headOf(b)) && agreeing(tailOf(a), tailOf(b)));
}
var agree = (a, b) => a === "?" || b === "?" || a === b;
var headOf = (pattern) => pattern.slice(0, pattern.indexOf("*")).split("");
var tailOf = (pattern) => pattern.slice(pattern.lastIndexOf("*") + 1).split("").reverse();
var agreeing = (a, b) => a.every((c, at) => at >= b.length || agree(c, b[at] ?? ""));
function aligned(pattern, text, fits) {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  for (let steps = 0; t < text.length; steps++) {
    if (steps > MOST_STEPS) return "unknown";
    if (pattern[p] === "*") {
      star = p++;
      mark = t;
    } else if (p < pattern.length && fits(pattern.charAt(p), text.charAt(t))) {
      p++;
      t++;
    } else if (star < 0) {
      return "no";
    } else {
      p = star + 1;
      t = ++mark;
    }
  }
  while (pattern[p] === "*") p++;
  return answer(p === pattern.length);
}
function coversEveryLength(outer, inner) {
  const seen = /* @__PURE__ */ new Set();
  const todo = [{ at: 0, places: rest(outer, [0]) }];
  let steps = 0;
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { at, places } = next;
    const key = `${String(at)}:${places.join()}`;
    steps += 1 + places.length;
    if (steps > MOST_STEPS) return "unknown";
    if (seen.has(key)) continue;
    seen.add(key);
    const symbol = inner[at];
    if (symbol === void 0 && !places.includes(outer.length)) return "no";
    if (places.length === 0) return "no";
    if (symbol === void 0) continue;
    if (symbol === "*") todo.push({ at: at + 1, places });
    const after = step(outer, places, symbol === "*" || symbol === "?" ? "" : symbol);
    todo.push({ at: symbol === "*" ? at : at + 1, places: after });
  }
  return "yes";
}
function step(outer, places, character) {
  const after = [];
  for (const p of places) {
    const symbol = outer[p];
    if (symbol === "*") after.push(p);
    else if (symbol !== void 0 && (symbol === "?" || symbol === character)) after.push(p + 1);
  }
  return rest(outer, after);
}
function rest(outer, places) {
  const all = [];
  for (const p of places) {
    if (p <= (all.at(-1) ?? -1)) continue;
    all.push(p);
    if (outer[p] === "*") all.push(p + 1);
  }
  return all;
}
var tidy = (pattern) => !isWild(pattern) ? pattern : pattern.replace(/[*?]{2,}/g, (run) => run.replaceAll("*", "") + (run.includes("*") ? "*" : ""));

export {
  and,
  or,
  not,
  answer,
  isWild,
  matches,
  matcher,
  covers,
  overlaps
};
