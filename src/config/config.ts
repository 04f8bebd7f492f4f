import type { Severity } from '../finding.ts'
import type { KindsOfFiles } from '../policy/kind-of-file.ts'
import { type Accounts, type Preset, presets, type Rule, type RuleSetting } from '../rule.ts'
import { foreignTools, type ForeignTool } from '../finding/tools.ts'
import { filePath, type FilePath, type Span } from '../text/span.ts'
import { pathMatcher } from './glob.ts'
import type { MissingBase, Trust, Written, WrittenIgnore, WrittenRule, WrittenRules } from './written.ts'

/** What `.iam-lint.yaml` decides, defaults filled in. */
export interface Config {
  /** Path patterns; an empty list includes everything. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly failOn: Severity | 'never'
  readonly trust: Trust
  readonly onMissingBase: MissingBase
  /** The file of the findings that were there before, when it is named. */
  readonly baseline?: FilePath
  readonly settings: ConfigSettings
}
export interface ConfigSettings {
  readonly accounts: Accounts
  readonly rule: (id: string, file: FilePath) => RuleSetting
  readonly ignores: readonly Ignore[]
  readonly maxIgnoreDays?: number
  readonly foreignIgnores: readonly ForeignTool[]
  readonly terraform: TerraformWishes
  readonly kinds: KindsOfFiles
}

/** What is pinned for Terraform, and sets of variable files, as its reader takes it. */
export interface TerraformWishes {
  readonly known: {
    readonly accountId?: string
    readonly partition?: string
    readonly region?: string
    readonly workspace?: string
  }
  readonly varFiles: readonly (readonly FilePath[])[]
}

/** An accepted finding, as `suppress` takes it. */
export interface Ignore {
  readonly rule: string
  readonly reason: string
  readonly file?: (path: FilePath) => boolean
  readonly resource?: string
  readonly sid?: string
  readonly until?: string
  readonly at: Span
}

/** `at` says where an entry of `ignore` stands. */
export function configOf(written: Written, rules: readonly Rule[], at: (ignore: number) => Span): Config {
  const maxIgnoreDays = written['max-ignore-days']
  return {
    include: written.include ?? [],
    exclude: written.exclude ?? [],
    failOn: written['fail-on'] ?? 'error',
    trust: written.trust ?? 'base',
    onMissingBase: written['on-missing-base'] ?? 'all',
    ...(written.baseline === undefined ? {} : { baseline: filePath(written.baseline) }),
    settings: {
      accounts: { own: written.accounts?.own ?? [], trusted: written.accounts?.trusted ?? [] },
      rule: ruleSettings(written, rules),
      terraform: terraformWishes(written),
      kinds: kindsOf(written),
      ...(maxIgnoreDays === undefined ? {} : { maxIgnoreDays }),
      foreignIgnores: toolsOf(written['foreign-ignores']),
      ignores: (written.ignore ?? []).map((entry, index) => ignoreOf(entry, at(index))),
    },
  }
}

/** Later entries win, as in `overrides`. */
function kindsOf({ policies }: Written): KindsOfFiles {
  const entries = (policies ?? []).map(({ files, kind }) => ({ covers: pathMatcher(files), kind }))
  return (path) => entries.findLast(({ covers }) => covers(filePath(path)))?.kind
}
const toolsOf = (written: Written['foreign-ignores']): readonly ForeignTool[] =>
  typeof written === 'boolean' ? (written ? foreignTools : []) : (written ?? [])

function terraformWishes(written: Written): TerraformWishes {
  const { account, ...others } = written.known ?? {}
  return {
    known: { ...others, ...(account === undefined ? {} : { accountId: account }) },
    varFiles: (written['var-files'] ?? []).map((set) => (set ?? []).map(filePath)),
  }
}

function ignoreOf({ file, ...entry }: WrittenIgnore, at: Span): Ignore {
  return { ...entry, ...(file === undefined ? {} : { file: pathMatcher([file]) }), at }
}

/** Does a preset hold a rule? */
export const inPreset =
  (preset: Preset) =>
  (rule: Rule): boolean =>
    presets.indexOf(rule.preset) <= presets.indexOf(preset)

type Settings = ReadonlyMap<string, RuleSetting>
const off: RuleSetting = { severity: 'off', options: {} }

/** The settings that hold for a file: defaults, then `rules`, then every override that matches it, in order. */
function ruleSettings(written: Written, rules: readonly Rule[]): ConfigSettings['rule'] {
  const isOn = inPreset(written.preset ?? 'recommended')
  const defaults = new Map(rules.map((rule) => [rule.id, isOn(rule) ? { severity: rule.severity, options: {} } : off]))
  const everywhere = overlaid(defaults, written.rules)
  const overrides = (written.overrides ?? []).map(({ files, rules }) => ({ covers: pathMatcher(files), rules }))
  const known = new Map<FilePath, Settings>()
  const of = (file: FilePath): Settings => {
    const matching = overrides.filter(({ covers }) => covers(file))
    return matching.reduce((settings: Settings, { rules }) => overlaid(settings, rules), everywhere)
  }
  return (id, file) => {
    const settings = known.get(file) ?? of(file)
    known.set(file, settings)
    return settings.get(id) ?? off
  }
}

/** A severity or an option that is not written keeps what it was. */
function overlaid(settings: Settings, written: WrittenRules | null | undefined): Settings {
  const changed = new Map(settings)
  for (const [id, setting] of Object.entries(written ?? {}))
    changed.set(id, changedBy(setting, settings.get(id) ?? off))
  return changed
}

function changedBy(written: WrittenRule, before: RuleSetting): RuleSetting {
  if (typeof written === 'string') return { ...before, severity: written }
  const { severity = before.severity, ...options } = written
  return { severity, options: { ...before.options, ...options } }
}
