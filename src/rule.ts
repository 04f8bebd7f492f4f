import type { Problem, Severity } from './finding.ts'
import type { Assumption } from './policy/assumption.ts'
import type { Attachment, Ineffective, Model, PermissionSet, Role, User } from './policy/resource.ts'
import type { Escalation } from './policy/escalation.ts'
import type { Grantee } from './policy/grantee.ts'
import type { Policy, Statement } from './policy/policy.ts'
import type { Unconfined } from './policy/unconfined.ts'
import type { Session } from './policy/sessions.ts'

/** The things a rule can be about. A rule names one; the engine does the walking. */
export interface Subjects {
  readonly statement: Statement
  readonly policy: Policy
  readonly role: Role
  readonly user: User
  /** A role or a user: what can carry a permissions boundary. */
  readonly principal: Role | User
  readonly permissionSet: PermissionSet
  /** How long one may be a role, or a user with a permission set. */
  readonly session: Session
  readonly attachment: Attachment
  /** What gets sessions of roles: profiles of Roles Anywhere, users of Transfer Family, Terraform's providers. */
  readonly assumption: Assumption
  readonly ineffective: Ineffective
  /** Somebody with all the policies that they hold. */
  readonly grantee: Grantee
  /** A way for somebody to more permissions than they have. */
  readonly escalation: Escalation
  /** Actions that somebody has on every resource there is. */
  readonly unconfined: Unconfined
  /** Everything at once, for rules that join resources. */
  readonly project: Model
}
export type SubjectName = keyof Subjects

export interface Spec<T> {
  readonly schema: Readonly<Record<string, unknown>>
  readonly default: T
  readonly help: string
}

/** An option of a rule. One declaration gives its JSON Schema, default, documentation and TypeScript type. */
export const setting = {
  integer: (s: { default: number; min: number; max: number; help: string }): Spec<number> => ({
    schema: { type: 'integer', minimum: s.min, maximum: s.max },
    default: s.default,
    help: s.help,
  }),
  boolean: (s: { default: boolean; help: string }): Spec<boolean> => ({
    schema: { type: 'boolean' },
    default: s.default,
    help: s.help,
  }),
  strings: (s: { default: readonly string[]; help: string }): Spec<readonly string[]> => ({
    schema: { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 1000 },
    default: s.default,
    help: s.help,
  }),
}
export type Specs = Readonly<Record<string, Spec<unknown>>>
export type Options<O extends Specs> = { readonly [K in keyof O]: O[K] extends Spec<infer T> ? T : never }

/** Account ids that the configuration names: one's own, and others that may be trusted. */
export interface Accounts {
  readonly own: readonly string[]
  readonly trusted: readonly string[]
}

export interface Context<O extends Specs = Specs> {
  readonly options: Options<O>
  readonly accounts: Accounts
  /** All that was found, for what can only be said of one thing beside others: an SCP among the SCPs. */
  readonly project: Model
}

export type Category =
  'wildcards' | 'trust' | 'boundaries' | 'sessions' | 'escalation' | 'exposure' | 'guardrails' | 'hygiene'

/**
 * Which of the presets a rule belongs to: `recommended` is what nobody argues with, `strict` adds what a security team
 * asks for, `all` adds the rest. Each holds the one before.
 */
export type Preset = 'recommended' | 'strict' | 'all'
export const presets: readonly Preset[] = ['recommended', 'strict', 'all']

/** The kinds of policy that an example can be, without a resource around it. */
export type BareKind = 'identity' | 'trust' | 'resource' | 'scp' | 'rcp' | 'boundary' | 'session'

/** An example source. «…» marks exactly what must be reported. */
export interface Example {
  readonly format: BareKind | 'cfn' | 'tf'
  readonly text: string
  readonly settings?: ExampleSettings
  /** The text after `--fix`. */
  readonly fixed?: string
}
export interface ExampleSettings {
  readonly options?: Readonly<Record<string, unknown>>
  readonly accounts?: Partial<Accounts>
}

/** An example with settings other than the defaults. */
export const using = (settings: ExampleSettings, example: Example): Example => ({ ...example, settings })

/** An example, and what `--fix` makes of it. */
export const becomes = (example: Example, after: Example): Example => ({ ...example, fixed: after.text })

/** `\${` in an example is a literal `${`, which HCL and IAM both use. */
const tag =
  (format: Example['format']) =>
  (parts: TemplateStringsArray): Example => ({ format, text: undented(parts.raw.join('').replaceAll('\\${', '${')) })

function undented(text: string): string {
  const lines = text.split('\n')
  while (lines.length > 0 && lines[0]?.trim() === '') lines.shift()
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop()
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const margin = Math.min(...margins)
  return lines.map((line) => line.slice(margin)).join('\n')
}

/** A bare policy of a kind, JSON. */
export const identity = tag('identity')
export const trust = tag('trust')
export const resource = tag('resource')
export const scp = tag('scp')
export const rcp = tag('rcp')
export const boundary = tag('boundary')
export const session = tag('session')
/** A CloudFormation template, YAML or JSON. */
export const cfn = tag('cfn')
/** Terraform HCL. */
export const tf = tag('tf')

/** What a rule says of itself. */
export interface About<O extends Specs = Specs> {
  readonly id: string
  readonly severity: Severity
  readonly preset: Preset
  readonly category: Category
  /** What the rule demands, as a sentence without full stop. */
  readonly summary: string
  readonly why: string
  /** Pages that the rule's facts rest on, AWS's own first. */
  readonly references: readonly string[]
  /** Ids of checks in other tools that ask the same, as `checkov:CKV_AWS_63`. */
  readonly equivalents: readonly string[]
  readonly options: O
  readonly valid: readonly Example[]
  readonly invalid: readonly Example[]
}

export interface Definition<S extends SubjectName, O extends Specs> extends Omit<About<O>, 'options' | 'preset'> {
  readonly on: S
  /** `recommended` when left out. */
  readonly preset?: Preset
  readonly options?: O
  readonly check: (subject: Subjects[S], context: Context<O>) => Iterable<Problem>
}

/** The subjects of a kind. */
export type Pick = <S extends SubjectName>(on: S) => readonly Subjects[S][]
/** Called for each subject of a rule; `check` judges that subject with the settings that apply to it. */
export type Visit = (subject: Subjects[SubjectName], check: (context: Context) => Iterable<Problem>) => void

/** A rule that has forgotten what it is about, so that rules of every kind fit in one list. */
export interface Rule extends About {
  readonly on: SubjectName
  readonly each: (pick: Pick, visit: Visit) => void
}

type NoOptions = Readonly<Record<string, never>>

/** Ties `check` to `on` and `options` at compile time. */
export function defineRule<S extends SubjectName, O extends Specs = NoOptions>(rule: Definition<S, O>): Rule {
  return {
    ...rule,
    options: rule.options ?? {},
    preset: rule.preset ?? 'recommended',
    each: (pick, visit) => {
      for (const subject of pick(rule.on))
        // The configuration's options were checked against the schema of the same specs.
        visit(subject, ({ options, ...context }) => rule.check(subject, { ...context, options: options as Options<O> }))
    },
  }
}

/** The defaults of a rule's options, overlaid with those given. */
export const optionsOf = (rule: Rule, given: Readonly<Record<string, unknown>> = {}): Options<Specs> => ({
  ...Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default])),
  ...given,
})

/** What the configuration says of a rule for the files it applies to. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}
