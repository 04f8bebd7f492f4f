import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/text/mapped.ts
var HOLE = "\uFFFC";
var none = () => void 0;
var verbatim = (file, text, start = 0, end = text.length) => ({
  text: start === 0 && end === text.length ? text : text.slice(start, end),
  span: (from, to) => ({ file, start: start + from, end: start + to }),
  hole: none
});
var elsewhere = (text, at) => ({ text, span: () => at, hole: none });
function decoded(outer, runs) {
  const text = runs.map((run) => run.text).join("");
  const places = new Places(runs);
  return {
    text,
    span: (start, end) => outer.span(...places.range(start, end)),
    hole: (at) => text[at] === HOLE ? outer.hole(places.range(at, at + 1)[0]) : void 0
  };
}
function composed(pieces) {
  const starts = [];
  const holes = /* @__PURE__ */ new Map();
  let text = "";
  for (const piece of pieces) {
    starts.push(text.length);
    if ("text" in piece) text += piece.text;
    else {
      holes.set(text.length, holes.size);
      text += HOLE;
    }
  }
  const spanIn = (index, from, to) => {
    const piece = pieces[index];
    if (!piece) return void 0;
    return "text" in piece ? piece.span(from - (starts[index] ?? 0), to - (starts[index] ?? 0)) : piece.hole;
  };
  const nowhere = { file: "", start: 0, end: 0 };
  return {
    text,
    hole: (at) => holes.get(at),
    span: (start, end) => {
      const first = lastAtOrBefore(starts, start);
      const last = end > start ? lastAtOrBefore(starts, end - 1) : first;
      const from = spanIn(first, start, first === last ? end : start + 1) ?? nowhere;
      const to = first === last ? from : spanIn(last, end - 1, end) ?? from;
      return to.file === from.file ? { file: from.file, start: from.start, end: to.end } : from;
    }
  };
}
var Places = class {
  starts = [];
  runs;
  constructor(runs) {
    this.runs = runs;
    let length = 0;
    for (const run of runs) {
      this.starts.push(length);
      length += run.text.length;
    }
  }
  range(start, end) {
    const from = this.edge(start, false);
    return [from, end > start ? this.edge(end - 1, true) : from];
  }
  /** Where the character at `at` begins, or where it ends. */
  edge(at, ending) {
    const index = lastAtOrBefore(this.starts, at);
    const run = this.runs[index];
    if (!run) return 0;
    const offset = at - (this.starts[index] ?? 0);
    const linear = run.text.length === run.end - run.start;
    if (linear) return Math.min(run.start + offset + (ending ? 1 : 0), run.end);
    return ending || offset >= run.text.length ? run.end : run.start;
  }
};
function lastAtOrBefore(starts, at) {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

export {
  HOLE,
  verbatim,
  elsewhere,
  decoded,
  composed
};
