import { describe, expect, test } from 'vitest'
import { digest, gunzip } from '../../src/host/bytes.ts'
import { enginesFor } from '../../src/read/terraform/functions/engines.ts'
import { jsonText } from '../../src/read/terraform/json-text.ts'
import { Directories } from '../../src/read/terraform/load.ts'
import { local } from '../../src/read/terraform/module.ts'
import type { Project } from '../../src/read/terraform/project.ts'
import { rootsAt } from '../../src/read/terraform/roots.ts'
import { filePath } from '../../src/text/span.ts'
import { possibilities, shown, textParts } from '../../src/value/look.ts'
import type { Value } from '../../src/value/value.ts'
import { inMemory } from '../files.ts'

export type Sources = Readonly<Record<string, string>>

/** Like a directory on disk: names of directories are listed too. */
function repository(sources: Sources) {
  const files = inMemory(sources)
  const inside = (directory: string) => (directory === '' ? '' : `${directory}/`)
  return {
    ...files,
    list: (directory: string) => [
      ...new Set(
        Object.keys(sources)
          .filter((path) => path.startsWith(inside(directory)))
          .map((path) => path.slice(inside(directory).length).split('/')[0] ?? '')
          .sort(),
      ),
    ],
  }
}

/** What `expression` is in a root module at `main.tf`, beside other declarations and files. */
export async function valueOf(expression: string, beside = '', others: Sources = {}) {
  const text = `locals {\n  x = ${expression}\n}\n${beside}`
  const files = repository({ ...others, 'main.tf': text })
  const directories = new Directories(files)
  const project: Project = {
    files,
    directories,
    known: {},
    environment: new Map(),
    managedPolicy: () => undefined,
    notes: [],
    engines: await enginesFor(files.sources, () => Promise.resolve({ digest, gunzip })),
    budget: { steps: 0, depth: 0 },
  }
  const [module] = rootsAt(filePath(''), project, [])
  if (!module) throw new Error('there is no Terraform')
  const value = local(module, 'x', { file: filePath('main.tf'), start: 0, end: 0 })
  const slice = ({ file, start, end }: Value['at']) =>
    ({ ...others, 'main.tf': text })[file as string]?.slice(start, end)
  return { value, module, slice, steps: () => project.budget.steps }
}

/** JSON for what is wholly known; `${…}` for holes, `… | …` for alternatives, `error`, `unknown`, `[… more]`. */
export function told(value: Value): string {
  const known = jsonText(value)
  if (known !== undefined) return known
  switch (value.kind) {
    case 'failed':
      return 'error'
    case 'unknown':
      return value.hole.shape ? shown(value.hole.shape) : `unknown ${value.hole.domain}`
    case 'alternatives':
      return possibilities(value).map(told).join(' | ')
    case 'list':
      return `[${[...value.items.map(told), ...(value.open === undefined ? [] : ['more'])].join(', ')}]`
    case 'map':
      return `{${[...value.entries.map((e) => `${e.key}: ${told(e.value)}`), ...(value.open === undefined ? [] : ['more'])].join(', ')}}`
    case 'json':
      return `json ${told(value.value)}`
    default:
      return shown(textParts(value) ?? [])
  }
}

/** What stands beside an expression of a table. */
export const beside = `
variable "free" {}
variable "on" {}
resource "aws_s3_bucket" "b" { bucket_prefix = "logs" }
data "aws_caller_identity" "me" {}
resource "aws_iam_role" "r" {
  name = "worker"
  path = "/team/"
}
`
export type Row = readonly [expression: string, result: string]

/** Each expression and its result as JSON, or as `told` has it. */
export const table = (name: string, rows: readonly Row[], others: Sources = {}) => {
  describe(name, () => {
    test.each(rows)('%s', async (expression, result) => {
      expect(told((await valueOf(expression, beside, others)).value)).toBe(result)
    })
  })
}
