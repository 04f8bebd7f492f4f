import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);

// src/rule/help.ts
var repository = "https://github.com/iam-lint/iam-lint";
var helpOf = (rule) => `${repository}/blob/main/rules/README.md#${rule}`;

export {
  repository,
  helpOf
};
