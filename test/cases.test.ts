import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { validatorSource } from '../src/config/compile.ts'
import { loadConfig } from '../src/config/load.ts'
import type { Validate } from '../src/config/written.ts'
import type { Report } from '../src/finding.ts'
import { lint, type Settings } from '../src/lint.ts'
import { position } from '../src/text/source.ts'
import { filePath } from '../src/text/span.ts'
import { settingsFor } from './example.ts'
import { inMemory } from './files.ts'

/**
 * Every folder of `cases/` is a repository of its own, linted with its `.iam-lint.yaml`, or with the defaults without one;
 * `expected.txt` holds what must be found, one finding a line. `UPDATE=1 npx vitest run test/cases.test.ts` writes what is
 * found instead: read the diff.
 */
const cases = fileURLToPath(new URL('cases/', import.meta.url))
const EXPECTED = 'expected.txt'
const CONFIG = '.iam-lint.yaml'

const source = encodeURIComponent(validatorSource(rules))
const { validate } = (await import(`data:text/javascript,${source}`)) as { validate: Validate }

async function settingsIn(folder: string): Promise<Settings> {
  const path = folder + CONFIG
  const config = existsSync(path) ? { path: filePath(CONFIG), text: readFileSync(path, 'utf8') } : undefined
  return { ...settingsFor(rules), ...(await loadConfig(config, rules, validate)).settings }
}

test.each(readdirSync(cases))('%s', async (name) => {
  const folder = `${cases}${name}/`
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== EXPECTED && entry.name !== CONFIG)
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/\/+/g, '/'))
    .map((path) => [path.slice(folder.replaceAll('\\', '/').length), readFileSync(path, 'utf8')] as const)
  const found = linesOf(await lint(inMemory(Object.fromEntries(texts)), rules, await settingsIn(folder)))
  if (process.env['UPDATE'] === '1') writeFileSync(folder + EXPECTED, found)
  expect(existsSync(folder + EXPECTED), `${name} has no ${EXPECTED}`).toBe(true)
  expect(found).toBe(readFileSync(folder + EXPECTED, 'utf8'))
})

/** `roles.tf:12:15 no-wildcard-actions s3:* grants…`; what could not be read stands below. */
function linesOf({ findings, notRead, sources, faults }: Report): string {
  const found = findings.map(({ at, rule, message, certainty, condition }) => {
    const source = sources.get(at.file)
    const { line, column } = source ? position(source, at.start) : { line: 0, column: 0 }
    const when = certainty === 'certain' ? '' : ` (${condition ?? certainty})`
    return `${at.file}:${line.toString()}:${column.toString()} ${rule} ${message}${when}`
  })
  const unread = notRead.map(({ file, reason }) => `${file} not read: ${reason}`)
  expect(faults).toEqual([])
  return [...found, ...unread].map((line) => `${line}\n`).join('')
}
