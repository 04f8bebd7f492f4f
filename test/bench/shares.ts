import type { Statement } from '../../src/policy/policy.ts'
import { isHole } from '../../src/value/look.ts'
import { readProject } from '../../src/read/project.ts'
import { collect } from '../../src/host/files.ts'
import { filePath } from '../../src/text/span.ts'

/** How much of what a repository says could be read, as lines for a reader. */
export async function shares(root: string): Promise<readonly string[]> {
  const files = collect(root, [filePath('.')], { included: () => true, excluded: () => false })
  const { model, unreadable } = await readProject(files, { known: {}, varFiles: [] })
  const complete = model.policies.filter(({ open }) => open === undefined).length
  const statements = model.policies.flatMap((policy) => policy.statements)
  return [
    `${model.policies.length.toString()} policies, complete statement lists ${percent(complete, model.policies.length)}`,
    `${statements.length.toString()} statements, actions known ${percent(statements.filter(knowsActions).length, statements.length)}`,
    `resources ${counted(statements.map(resourcesOf), statements.length).join(', ')}`,
    ...counted(
      unreadable.map(({ reason }) => `not read: ${reason.replace(/"[^"]*"/g, '"…"')}`),
      unreadable.length,
    ),
  ]
}

const knowsActions = ({ actions }: Statement): boolean =>
  actions.open === undefined && actions.words.every(({ known }) => known)

/** `opaque`: not even a part of the text is known. */
function resourcesOf({ resources: { form, words, open } }: Statement): string {
  if (form === 'none') return 'not written'
  if (open !== undefined || words.some(({ parts }) => parts.every(isVague))) return 'opaque'
  return words.every(({ known }) => known) ? 'known' : 'pattern'
}

const isVague = (part: Statement['resources']['words'][number]['parts'][number]): boolean =>
  isHole(part) && part.domain === 'free'

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(of, 1)).toFixed(2)} %`

function counted(names: readonly string[], of: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count.toString()} (${percent(count, of)})`)
}
