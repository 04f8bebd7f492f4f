import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/rule.ts
var setting = {
  integer: (s) => ({
    schema: { type: "integer", minimum: s.min, maximum: s.max },
    default: s.default,
    help: s.help
  }),
  boolean: (s) => ({
    schema: { type: "boolean" },
    default: s.default,
    help: s.help
  }),
  strings: (s) => ({
    schema: { type: "array", items: { type: "string", minLength: 1 }, maxItems: 1e3 },
    default: s.default,
    help: s.help
  })
};
var presets = ["recommended", "strict", "all"];
var using = (settings, example) => ({ ...example, settings });
var becomes = (example, after) => ({ ...example, fixed: after.text });
var tag = (format) => (parts) => ({ format, text: undented(parts.raw.join("").replaceAll("\\${", "${")) });
function undented(text) {
  const lines = text.split("\n");
  while (lines.length > 0 && lines[0]?.trim() === "") lines.shift();
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  const margins = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin)).join("\n");
}
var identity = tag("identity");
var trust = tag("trust");
var resource = tag("resource");
var scp = tag("scp");
var rcp = tag("rcp");
var boundary = tag("boundary");
var session = tag("session");
var cfn = tag("cfn");
var tf = tag("tf");
function defineRule(rule) {
  return {
    ...rule,
    options: rule.options ?? {},
    preset: rule.preset ?? "recommended",
    each: (pick, visit) => {
      for (const subject of pick(rule.on))
        visit(subject, ({ options, ...context }) => rule.check(subject, { ...context, options }));
    }
  };
}
var optionsOf = (rule, given = {}) => ({
  ...Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default])),
  ...given
});

export {
  setting,
  presets,
  using,
  becomes,
  identity,
  trust,
  resource,
  scp,
  rcp,
  boundary,
  session,
  cfn,
  tf,
  defineRule,
  optionsOf
};
