/** Where the project lives. */
export const repository = 'https://github.com/iam-lint/iam-lint'

/** The page about a rule. */
export const helpOf = (rule: string): string => `${repository}/blob/main/rules/README.md#${rule}`
