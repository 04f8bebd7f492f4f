import {
  repository
} from "./chunk-IM6QXOJD.js";
import "./chunk-7VZ5H7B6.js";

// src/config/init.ts
var initialConfig = (rules) => `# yaml-language-server: $schema=${repository}/raw/main/rules/schema.json
# Configuration of iam-lint. Everything here is optional.

# Which files are linted. Patterns are as in .gitignore; put those that start with * in quotes.
exclude:
  # - examples/**
  # - '**/testdata'

# Account ids in quotes: your own, and those of others that your roles and resources may trust.
accounts:
  own:
    # - '111122223333'
  trusted:
    # - '444455556666'

# What a deployment would tell, where it is always the same.
known:
  # account: '111122223333'
  # region: eu-west-1

# error, warning, info or never: findings that fail the run.
fail-on: error

# recommended, strict or all: the rules that are on.
# preset: recommended

# off, error, warning, info, or a mapping of severity and options. What stands here is what holds without it.
rules:
${rules.map(written).join("\n")}

# Other rules for some files.
overrides:
  # - files: [sandbox/**]
  #   rules:
  #     ${rules[0]?.id ?? "some-rule"}: info

# Findings that are accepted, and why. In Terraform and YAML a comment does the same:
# iam-lint-ignore[some-rule]: reason
ignore:
  # - rule: ${rules[0]?.id ?? "some-rule"}
  #   resource: aws_iam_policy.break_glass
  #   reason: used by nobody in peace time, alarmed when it is
`;
function written({ id, severity: level, preset, summary, options }) {
  const severity = preset === "recommended" ? level : "off";
  const lines = Object.entries(options).map(
    ([name, spec]) => `${name}: ${JSON.stringify(spec.default)} # ${oneLine(spec.help)}`
  );
  const setting = lines.length === 0 ? [`${id}: ${severity}`] : [`${id}:`, `  severity: ${severity}`, ...lines.map((line) => `  ${line}`)];
  return [`  # ${oneLine(summary)}`, ...setting.map((line) => `  # ${line}`)].join("\n");
}
var oneLine = (text) => text.trim().replace(/\s+/g, " ");
export {
  initialConfig
};
