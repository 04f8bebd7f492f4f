import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import {
  repository
} from "./chunk-YJA3A5KA.js";
import "./chunk-BTNGEZAG.js";

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

# What policies are that stand in files of their own. Files that nothing uses are taken for what their elements look like.
policies:
  # - files: [guardrails/*.json]
  #   kind: scp

# error, warning, info or never: findings that fail the run.
fail-on: error

# recommended, strict or all: the rules that are on.
# preset: recommended

# base or head: whose configuration and suppressions count in a pull request.
trust: base

# fail, all or none: what happens in a pull request when there is nothing to compare it with. all judges everything, though
# only errors fail the run.
on-missing-base: all

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
  #   until: '2027-03-31'

# Findings that were there before do not fail the run: iam-lint --write-baseline writes them into this file.
# baseline: .iam-lint-baseline.json

# Every suppression has an end, at most so many days from today.
# max-ignore-days: 180

# Suppressions of other tools count too: true, or some of checkov, trivy, tfsec, cfn-nag and semgrep.
# foreign-ignores: true
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
