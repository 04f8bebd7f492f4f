import { readFileSync } from 'node:fs'
import { parseHcl } from '../../src/read/terraform/hcl/parse.ts'
import { reference } from '../read/hcl2json.ts'

/** Milliseconds to read all texts, once the code is warm: the median of some runs after as many. */
function median(texts: readonly string[], read: (text: string) => unknown, runs: number): number {
  const measured = Array.from({ length: 2 * runs }, () => {
    const start = performance.now()
    for (const text of texts) read(text)
    return performance.now() - start
  })
  return (
    measured
      .slice(runs)
      .sort((a, b) => a - b)
      .at(runs >> 1) ?? NaN
  )
}

/** Our parser and hcl2-parser on the same files, in milliseconds. */
export function parsers(files: string[]): { ours: number; theirs: number; ratio: number } {
  const texts = files.map((file) => readFileSync(file, 'utf8'))
  const ours = median(texts, parseHcl, 21)
  const theirs = median(texts, reference, 3)
  return { ours, theirs, ratio: theirs / ours }
}
