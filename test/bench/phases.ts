import { rules } from '../../rules/index.ts'
import { collect } from '../../src/host/files.ts'
import { judge } from '../../src/lint/judge.ts'
import { parseFile } from '../../src/read/terraform/directory.ts'
import { readTerraform } from '../../src/read/terraform/read.ts'
import { filePath } from '../../src/text/span.ts'

/** Milliseconds that the parts of a run take in a warm process. What is parsed is not parsed again while evaluating. */
export async function phases(root: string): Promise<Readonly<Record<'parsing' | 'evaluating' | 'rules', number>>> {
  const settings = { known: {}, varFiles: [] }
  const bench = {
    accounts: { own: [], trusted: [] },
    help: (id: string) => id,
    rule: () => ({ severity: 'warning' as const, options: {} }),
  }
  let best = { parsing: Infinity, evaluating: Infinity, rules: Infinity }
  for (let round = 0; round < 3; round++) {
    // Parsed files are known by their source.
    const files = collect(root, [filePath('.')], { included: () => true, excluded: () => false })
    const terraform = files.sources.filter(({ path }) => path.endsWith('.tf'))
    const started = performance.now()
    for (const source of terraform) parseFile(source)
    const parsed = performance.now()
    const { model } = await readTerraform({ ...files, sources: terraform }, settings)
    const read = performance.now()
    judge(model, rules, bench)
    const parsing = parsed - started
    const times = { parsing, evaluating: read - parsed, rules: performance.now() - read }
    if (times.parsing + times.evaluating + times.rules < best.parsing + best.evaluating + best.rules) best = times
  }
  return best
}
