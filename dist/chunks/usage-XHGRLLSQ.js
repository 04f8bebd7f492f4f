import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);
import "./chunk-BTNGEZAG.js";

// src/cli/usage.ts
var usage = `iam-lint [paths\u2026]              lint files and directories (default: .)
iam-lint explain <rule>        say what a rule demands and why
iam-lint rules                 list the rules; with --equivalent CKV_AWS_111, those that ask the same
iam-lint init                  write .iam-lint.yaml

  --format <name>[=<file>]     pretty, json, sarif, github, junit, gitlab or markdown; repeatable
  --base <ref>                 only what has changed since this branch, tag or commit counts
  --write-baseline[=<file>]    take all findings for existing from now on (default: .iam-lint-baseline.json)
  --all                        what was there before counts too
  --fix                        make the fixes that are certain, then lint again
  --fail-on <severity>         exit with 1 from this severity on: error, warning, info or never
  --strict                     exit with 4 when anything could not be read or judged
  --possible                   also show findings that depend on what is not known
  --use-env                    take Terraform variables from TF_VAR_\u2026 as well
  --source <directory>         the root module that the linted plans are of (default: where each plan lies)
  --config <file>              read this file instead of .iam-lint.yaml
  --no-config                  read no configuration
  --stdin                      lint standard input
  --stdin-filename <path>      as the file of this name (default: stdin.json)
  --color <when>               auto, always or never; NO_COLOR and FORCE_COLOR are heeded
  --help, --version

exit codes: 0 clean, 1 findings, 2 wrong usage or configuration, 3 nothing to lint,
4 incomplete under --strict, 70 a fault of iam-lint itself
`;
export {
  usage
};
