import { writeFileSync } from 'node:fs'
import { rules } from '../rules/index.ts'
import { schemaText } from '../src/config/schema.ts'
import { readme } from '../src/docs.ts'
import { findingsIn } from '../test/example.ts'

// Run by `npm run docs`. The messages in the README are those that the rules give for their own examples.
const examples = rules.flatMap((rule) => rule.invalid.map((example) => ({ rule, example })))
const reports = new Map(
  await Promise.all(
    examples.map(async ({ rule, example }) => {
      const findings = await findingsIn(rule, example)
      return [example, findings.map(({ at, message }) => ({ start: at.start, end: at.end, message }))] as const
    }),
  ),
)
const write = (name: string, text: string): void => {
  writeFileSync(new URL(`../rules/${name}`, import.meta.url), text)
}
write(
  'README.md',
  readme(rules, (_, example) => reports.get(example) ?? []),
)
write('schema.json', schemaText(rules))
