import type { Finding, Severity } from '../../finding.ts'
import { capped } from '../escape.ts'

/** What a report says of a rule. */
export interface RuleText {
  readonly id: string
  readonly severity: Severity
  readonly category: string
  /** A sentence without full stop. */
  readonly summary: string
  readonly why: string
  readonly references: readonly string[]
  /** The page about the rule. */
  readonly help: string
}

export const levelOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

const problemOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' }

/** GitHub refuses longer descriptions. */
const DESCRIPTION = 1024

/** Descriptors of the rules, and the place of each in the list. A finding of a rule that is not among them brings its own. */
export function descriptors(
  rules: readonly RuleText[],
  findings: readonly Finding[],
): { readonly list: readonly object[]; readonly indexOf: ReadonlyMap<string, number> } {
  const known = new Map<string, object>(rules.map((rule) => [rule.id, descriptor(rule)]))
  for (const { rule, help } of findings) if (!known.has(rule)) known.set(rule, { id: rule, helpUri: help })
  return { list: [...known.values()], indexOf: new Map([...known.keys()].map((id, index) => [id, index])) }
}

/** Without `security-severity`: it would be a CVSS score, and GitHub goes by the level where there is none. */
function descriptor({ id, severity, category, summary, why, references, help }: RuleText): object {
  const said = why.trim().replace(/\s+/g, ' ')
  const further = [help, ...references]
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: capped(`${summary}.`, DESCRIPTION) },
    fullDescription: { text: capped(said, DESCRIPTION) },
    helpUri: help,
    help: {
      text: [said, 'Read more:', ...further].join('\n'),
      markdown: `${said}\n\nRead more:\n\n${further.map((url) => `- <${url}>`).join('\n')}`,
    },
    defaultConfiguration: { level: levelOf[severity] },
    properties: { tags: ['security', category], precision: 'high', 'problem.severity': problemOf[severity] },
  }
}
