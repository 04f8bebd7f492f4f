import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repository } from './generate.ts'
import { parsers } from './hcl.ts'

/**
 * Ratios, each measured in one run on one machine, so that they mean the same on every machine:
 * - our whole process on about 100 Terraform files against a bare `node -e 0` (goal: at most 3);
 * - our HCL parser against hcl2-parser on the same files (goal: at least 100).
 */
const RUNS = 15
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'iam-lint-bench-'))
try {
  const files = write(repository(100))
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0)
  console.log(`${files.length.toString()} generated files, ${(bytes / 1024).toFixed(0)} KB`)

  const bare: number[] = []
  const ours: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const pair = [time('-e', '0'), time(cli, '--fail-on', 'never', folder)] as const
    // The first pair warms the disk cache.
    if (run > 0) {
      bare.push(pair[0])
      ours.push(pair[1])
    }
  }
  report(
    'whole process',
    median(ours),
    'node -e 0',
    median(bare),
    median(ours.map((ms, run) => ms / (bare[run] ?? ms))),
    'at most 3',
  )

  const hcl = parsers(files.filter((file) => file.endsWith('.tf')))
  report('hcl2-parser', hcl.theirs, 'our HCL parser', hcl.ours, hcl.ratio, 'at least 100')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function write(sources: Readonly<Record<string, string>>): string[] {
  return Object.entries(sources).map(([path, text]) => {
    const file = join(folder, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    return file
  })
}

function time(...args: string[]): number {
  const started = performance.now()
  execFileSync(process.execPath, args, { stdio: 'ignore', cwd: folder })
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function report(what: string, ms: number, against: string, other: number, ratio: number, goal: string): void {
  console.log(
    `${what} ${ms.toFixed(1)} ms, ${against} ${other.toFixed(1)} ms: ratio ${ratio.toFixed(2)} (goal: ${goal})`,
  )
}
