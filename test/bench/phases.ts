import { rules } from '../../rules/index.ts'
import { collect } from '../../src/host/files.ts'
import { judge } from '../../src/lint/judge.ts'
import type { Model } from '../../src/policy/resource.ts'
import { isJson } from '../../src/read/cloudformation/read.ts'
import { isTemplateText } from '../../src/read/cloudformation/template.ts'
import { parseYaml } from '../../src/read/cloudformation/yaml.ts'
import { readDocuments } from '../../src/read/documents.ts'
import { parseFile } from '../../src/read/terraform/directory.ts'
import { readTerraform } from '../../src/read/terraform/read.ts'
import type { Files } from '../../src/text/files.ts'
import type { SourceFile } from '../../src/text/source.ts'
import { filePath } from '../../src/text/span.ts'

/** Milliseconds that the parts of a run take in a warm process: parsing, evaluating (reading without parsing), rules. */
export type Phases = Readonly<Record<'parsing' | 'evaluating' | 'rules', number>>

const filesIn = (root: string) => collect(root, [filePath('.')], { included: () => true, excluded: () => false })

/** The Terraform files of a directory. */
export async function phases(root: string): Promise<Phases> {
  const files = filesIn(root)
  const terraform = files.sources.filter(({ path }) => path.endsWith('.tf'))
  // What is parsed is known by its source, so that each round takes copies.
  const copies = (): readonly SourceFile[] => terraform.map((source) => ({ ...source }))
  const read = async (): Promise<Model> => {
    const sources = copies()
    const byPath = new Map(sources.map((source) => [source.path, source]))
    const open: Files['open'] = (path) => byPath.get(path) ?? files.open(path)
    return (await readTerraform({ ...files, sources, open }, { known: {}, varFiles: [] })).model
  }
  return best(() => copies().map(parseFile), read)
}

/** The CloudFormation templates of a directory that are written in YAML. */
export const templatesIn = (root: string): readonly SourceFile[] =>
  filesIn(root).sources.filter(
    (file) => /\.(?:ya?ml|template)$/.test(file.path) && isTemplateText(file.text) && !isJson(file),
  )

const nowhere: Files['open'] = (path) => ({ path, refused: 'not here' })

export const templatePhases = (sources: readonly SourceFile[]): Promise<Phases> =>
  best(
    () => sources.map(parseYaml),
    async () => {
      const copies = sources.map((source) => ({ ...source }))
      return (await readDocuments({ sources: copies, named: new Set(), open: nowhere }, new Set())).model
    },
  )

async function best(parse: () => unknown, read: () => Promise<Model>): Promise<Phases> {
  const bench = {
    accounts: { own: [], trusted: [] },
    help: (id: string) => id,
    sourceOf: () => undefined,
    rule: () => ({ severity: 'warning' as const, options: {} }),
  }
  let found = { parsing: Infinity, evaluating: Infinity, rules: Infinity }
  for (let round = 0; round < 3; round++) {
    const started = performance.now()
    parse()
    const parsed = performance.now()
    const model = await read()
    const whole = performance.now()
    judge(model, rules, bench)
    const parsing = parsed - started
    const times = { parsing, evaluating: Math.max(whole - parsed - parsing, 0), rules: performance.now() - whole }
    if (sum(times) < sum(found)) found = times
  }
  return found
}

/** All of a run. */
export const sum = ({ parsing, evaluating, rules: judging }: Phases): number => parsing + evaluating + judging
