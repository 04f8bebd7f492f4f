import { severities } from '../finding.ts'
import type { PolicyKind } from '../policy/policy.ts'
import { presets, type Rule } from '../rule.ts'
import { missingBases, trusts } from './written.ts'
import { foreignTools } from '../finding/tools.ts'

type Schema = Readonly<Record<string, unknown>>

const MOST = 10_000
const level: Schema = { $ref: '#/definitions/level' }

const listOf = (description: string, items: Schema): Schema => ({
  description,
  type: ['array', 'null'],
  items,
  maxItems: MOST,
})
const pattern: Schema = { description: 'A path pattern, such as examples/** or *.tf', type: 'string', minLength: 1 }
const day: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
const account: Schema = { title: 'an account id of 12 digits', type: 'string', pattern: '^[0-9]{12}$' }

/**
 * JSON Schema of `.iam-lint.yaml`: draft-07, which is the newest that editors' YAML support takes whole. What is
 * used in several places has a name, which keeps the validator small.
 */
export const configSchema = (rules: readonly Rule[]): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Configuration of iam-lint',
  description: 'Stands at the root of the repository as .iam-lint.yaml',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { description: 'Address of this schema, for editors', type: 'string' },
    include: listOf('Lint these files only. Patterns are as in .gitignore, relative to the repository root', pattern),
    exclude: listOf('Do not lint these files, even when they are included', pattern),
    accounts: accounts(),
    known: known(),
    'var-files': listOf(
      'Sets of Terraform variable files. The root module they lie in is evaluated once for each set',
      listOf('Paths from the repository root; later files win', { type: 'string', minLength: 1 }),
    ),
    policies: listOf(
      'What policies are that stand in files of their own, where nothing in the repository uses them. Later entries win',
      policies,
    ),
    preset: {
      description:
        'The rules that are on: what nobody argues with (recommended, the default), what a security team asks for as well (strict), or all',
      type: 'string',
      enum: presets,
    },
    rules: { $ref: '#/definitions/rules' },
    overrides: listOf('Rules set otherwise for some files. Later entries win over earlier ones', override),
    ignore: listOf('Findings that are accepted, and why. An entry that matches nothing is reported', ignore(rules)),
    baseline: {
      description:
        'The file that iam-lint --write-baseline writes, from the repository root (default: .iam-lint-baseline.json)',
      type: 'string',
      minLength: 1,
    },
    'max-ignore-days': {
      description: 'Every suppression says until when it holds, and that is at most so many days from today',
      type: 'integer',
      minimum: 1,
      maximum: 3660,
    },
    'foreign-ignores': {
      description:
        'Whether suppressions written for other tools count here too, where a rule asks the same: true, or the tools',
      type: ['boolean', 'array', 'null'],
      items: { type: 'string', enum: foreignTools },
      maxItems: foreignTools.length,
    },
    'fail-on': {
      description: 'Exit with code 1 when a finding is at least this severe (default: error)',
      type: 'string',
      enum: [...severities, 'never'],
    },
    trust: {
      description:
        'Whose configuration and suppressions count in a pull request: those of the base, or also what the change brings itself (default: base)',
      type: 'string',
      enum: trusts,
    },
    'on-missing-base': {
      description:
        'When there is nothing to compare a change with: fail; judge everything, though only errors fail the run; or let nothing fail it (default: all)',
      type: 'string',
      enum: missingBases,
    },
  },
  definitions: {
    level: { description: 'How severe a finding is', type: 'string', enum: ['off', ...severities] },
    rule: setting([]),
    rules: {
      description: 'How severe each rule is, and its options. A rule that is not named keeps its defaults',
      type: ['object', 'null'],
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    },
  },
})

/** The text of `rules/schema.json`, which `$schema` comments point editors to. */
export const schemaText = (rules: readonly Rule[]): string => `${JSON.stringify(configSchema(rules), null, 2)}\n`

const accounts = (): Schema => ({
  description: 'AWS accounts that the rules about trust know. Write the ids in quotes',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    own: listOf("Your organisation's own accounts", account),
    trusted: listOf('Accounts of others that may be trusted', account),
  },
})

const known = (): Schema => ({
  description: 'What a deployment would tell, where it is always the same. What is left out stays unknown',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    account: { ...account, description: 'The account that is deployed to' },
    partition: { description: 'aws, aws-cn, aws-us-gov…', type: 'string', minLength: 1 },
    region: { description: 'The region that is deployed to', type: 'string', minLength: 1 },
    workspace: { description: 'The Terraform workspace', type: 'string', minLength: 1 },
  },
})

const files: Schema = {
  description: 'Patterns as in .gitignore, relative to the repository root',
  type: 'array',
  items: pattern,
  minItems: 1,
  maxItems: MOST,
}

/** Not `unknown`, which is what a policy is when nobody says. */
const kinds: readonly Exclude<PolicyKind, 'unknown'>[] = [
  'identity',
  'trust',
  'resource',
  'scp',
  'rcp',
  'boundary',
  'session',
  'endpoint',
]

const policies: Schema = {
  description: 'Files of one kind of policy, such as files: [guardrails/**] and kind: scp',
  type: 'object',
  additionalProperties: false,
  required: ['files', 'kind'],
  properties: {
    files,
    kind: { description: 'What the policies in them are', type: 'string', enum: kinds },
  },
}

const override: Schema = {
  description: 'Some files, and what is different for them',
  type: 'object',
  additionalProperties: false,
  required: ['files', 'rules'],
  properties: {
    files,
    rules: { $ref: '#/definitions/rules' },
  },
}

const ignore = (rules: readonly Rule[]): Schema => ({
  description: 'Findings of one rule that are accepted. A field that is left out matches everything',
  type: 'object',
  additionalProperties: false,
  required: ['rule', 'reason'],
  properties: {
    rule: { description: 'The rule whose findings are accepted', type: 'string', enum: rules.map((rule) => rule.id) },
    reason: { description: 'Why they are accepted, for whoever reads this next', type: 'string', minLength: 10 },
    file: { ...pattern, description: 'Only in files that this path pattern matches' },
    resource: {
      description: 'Only of the resource with this address, such as aws_iam_policy.deploy or a logical id',
      type: 'string',
      minLength: 1,
    },
    sid: { description: 'Only in statements with this Sid', type: 'string', minLength: 1 },
    until: { title: 'a day such as 2027-03-31', description: 'The last day on which they are accepted', ...day },
  },
})

function ruleSchema(rule: Rule): Schema {
  const initial = rule.preset === 'recommended' ? rule.severity : `off, ${rule.severity} in ${rule.preset}`
  const description = `${rule.summary} (default: ${initial})`
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)] as const)
  return options.length === 0 ? { description, $ref: '#/definitions/rule' } : { description, ...setting(options) }
}

/** A severity alone, or a mapping of severity and options. */
const setting = (options: readonly (readonly [string, Schema])[]): Schema => ({
  anyOf: [
    level,
    {
      type: 'object',
      additionalProperties: false,
      properties: { ...Object.fromEntries(options), severity: level },
    },
  ],
})

const optionSchema = ({ schema, default: initial, help }: Rule['options'][string]): Schema => ({
  description: help,
  ...schema,
  default: initial,
})
