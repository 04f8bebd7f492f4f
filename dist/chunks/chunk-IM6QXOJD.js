// src/rule/help.ts
var repository = "https://github.com/iam-lint/iam-lint";
var helpOf = (rule) => `${repository}/blob/main/rules/README.md#${rule}`;

export {
  repository,
  helpOf
};
