import { language, type Note, settingsOf, underlined, unmarked } from './docs/example.ts'
import type { Category, Example, Rule } from './rule.ts'
import { ownRules } from './rule/own.ts'

export { helpOf, repository } from './rule/help.ts'

/** What is reported in an example, with the offsets of its text without «…». */
export type Reports = (rule: Rule, example: Example) => readonly Note[]

/** The categories in the order in which they stand, and what each asks. */
const asks: Readonly<Record<Category, string>> = {
  wildcards: 'Policies say what they grant',
  trust: 'Roles say who may assume them',
  exposure: 'Resources say who may reach them',
  escalation: 'Nobody can give themselves more than they have',
  boundaries: 'What a principal can ever get is limited',
  sessions: 'Credentials live no longer than they must',
  guardrails: 'Organisation policies hold what they promise',
  hygiene: 'Policies mean what they seem to say',
}

/** The text of `rules/README.md`. */
export function readme(rules: readonly Rule[], reports: Reports): string {
  const groups = Object.entries(asks)
    .map(([category, asked]) => ({
      title: category.charAt(0).toUpperCase() + category.slice(1),
      asked,
      rules: rules.filter((rule) => rule.category === category),
    }))
    .filter((group) => group.rules.length > 0)
  return [
    '# Rules',
    '<!-- Made from the rule files by `npm run docs`. Do not edit. -->',
    'In each example that breaks a rule, `^^^` marks what is reported, and the message stands beside it.',
    ...groups.map((group) => `**${group.title}.** ${group.asked}.\n\n${contents(group.rules)}`),
    ...groups.flatMap((group) => [`## ${group.title}`, ...group.rules.map((rule) => section(rule, reports))]),
    suppressions,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

const contents = (rules: readonly Rule[]): string =>
  table(
    ['rule', 'severity', 'preset', ''],
    rules.map(({ id, severity, preset, summary }) => [`[\`${id}\`](#${id})`, severity, preset, cell(summary)]),
  )

function section(rule: Rule, reports: Reports): string {
  return [
    `### ${rule.id}`,
    `${rule.summary}. Severity: **${rule.severity}**${presetOf(rule)}.`,
    paragraph(rule.why),
    ...optionsOf(rule),
    ...examples('Reported', rule.invalid, (example) => reports(rule, example)),
    ...examples('Accepted', rule.valid, () => []),
    ...(rule.equivalents.length > 0 ? [`Same question elsewhere: ${rule.equivalents.map(code).join(', ')}`] : []),
    ...(rule.references.length > 0 ? [`Read more:\n\n${rule.references.map((url) => `- <${url}>`).join('\n')}`] : []),
  ].join('\n\n')
}

const presetOf = ({ preset }: Rule): string => (preset === 'recommended' ? '' : `, in the preset **${preset}**`)

function optionsOf({ options }: Rule): readonly string[] {
  const rows = Object.entries(options).map(([name, { schema, default: initial, help }]) => [
    code(name),
    kind(schema),
    cell(code(JSON.stringify(initial))),
    cell(help),
  ])
  return rows.length > 0 ? [table(['option', 'type', 'default', ''], rows)] : []
}

/** `integer, 3600 to 43200` */
function kind({ type, items, minimum, maximum }: Rule['options'][string]['schema']): string {
  if (items !== undefined) return 'list of texts'
  const range =
    typeof minimum === 'number' && typeof maximum === 'number' ? `, ${minimum.toString()} to ${maximum.toString()}` : ''
  return `${String(type)}${range}`
}

const examples = (
  heading: string,
  list: readonly Example[],
  notes: (example: Example) => readonly Note[],
): readonly string[] =>
  list.map((example) => {
    const settings = settingsOf(example)
    const lead = settings === '' ? `${heading}:` : `${heading} with ${code(settings)}:`
    const shown = `${lead}\n\n${block(language(example), underlined(unmarked(example.text).text, notes(example)))}`
    const { fixed } = example
    return fixed === undefined ? shown : `${shown}\n\nAfter \`--fix\`:\n\n${block(language(example), fixed)}`
  })

/** A fence longer than any in the text. */
function block(name: string, text: string): string {
  const runs = text.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${fence}${name}\n${text}\n${fence}`
}

const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const paragraph = (text: string): string => text.trim().replace(/\s+/g, ' ')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const suppressions = `## Accepting a finding

\`\`\`hcl
# iam-lint-ignore[no-wildcard-actions]: the build account is thrown away each night
actions = ["s3:*"]
\`\`\`

The comment stands above a line, a statement or a resource, or at the end of its first line. JSON has no comments: name the
rule, the resource or the Sid under \`ignore\` in \`.iam-lint.yaml\`, or in CloudFormation under \`Metadata\`.

A comment that closes with \`(until=2027-03-31)\`, or an entry with \`until: '2027-03-31'\`, holds through that day.
\`max-ignore-days: 180\` in the configuration demands such a day of every suppression, at most so far from today.

\`foreign-ignores: true\` in the configuration makes suppressions count that were written for Checkov, Trivy, tfsec, cfn_nag
and Semgrep, where a rule here asks the same: the rules name their equivalents. They cover what they cover there.

${ownRules.map(({ id, severity, why }) => `### ${id}\n\n${why} Severity: **${severity}**.`).join('\n\n')}`

/** The rules that ask what a check of another tool asks: `CKV_AWS_111`, `checkov:CKV_AWS_111`, in any case. */
export function equivalentTo(rules: readonly Rule[], id: string): readonly Rule[] {
  const wanted = id.toLowerCase()
  const names = (equivalent: string): readonly string[] => {
    const known = equivalent.toLowerCase()
    return [known, known.slice(known.indexOf(':') + 1)]
  }
  return rules.filter(({ equivalents }) => equivalents.some((equivalent) => names(equivalent).includes(wanted)))
}

/** What `iam-lint rules` prints: a line for each rule. */
export function listing(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules
    .map(({ id, severity, preset, summary }) =>
      [id.padEnd(width), severity.padEnd(7), preset.padEnd(11), `${summary}\n`].join('  '),
    )
    .join('')
}

const WIDTH = 80

/** The text of `iam-lint explain`, for a terminal. */
export function explain(rule: Rule): string {
  const parts = [
    `${rule.id} (${rule.severity}, ${rule.category}, preset ${rule.preset})`,
    wrapped(`${rule.summary}.`),
    wrapped(rule.why),
    explainedOptions(rule),
    ...rule.invalid.slice(0, 1).map((example) => explained('reported', example)),
    ...rule.valid.slice(0, 1).map((example) => explained('accepted', example)),
    rule.equivalents.length > 0 ? `same question elsewhere\n${indented(rule.equivalents.join('\n'))}` : '',
    rule.references.length > 0 ? `read more\n${indented(rule.references.join('\n'))}` : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function explainedOptions({ options }: Rule): string {
  const lines = Object.entries(options).map(
    ([name, { schema, default: initial, help }]) =>
      `${name} (${kind(schema)}; default ${JSON.stringify(initial)})\n${indented(wrapped(help, WIDTH - 4))}`,
  )
  return lines.length > 0 ? `options\n${indented(lines.join('\n'))}` : ''
}

function explained(heading: string, example: Example): string {
  const { text, marks } = unmarked(example.text)
  const settings = settingsOf(example)
  return `${heading}${settings === '' ? '' : ` with ${settings}`}\n${indented(underlined(text, marks))}`
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ')

function wrapped(text: string, width = WIDTH): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}
