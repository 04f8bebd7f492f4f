import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { repository } from './generate.ts'
import { parsers } from './hcl.ts'
import { managed } from './managed.ts'
import { shares } from './shares.ts'
import { phases, sum, templatePhases, templatesIn, type Phases } from './phases.ts'

/**
 * Ratios, each measured in one run on one machine, so that they mean the same on every machine:
 * - our whole process on about 100 Terraform files against a bare `node -e 0` (goal: at most 3);
 * - our HCL parser against hcl2-parser on the same files (goal: at least 100);
 * - all rules over AWS's managed policies (goal: no rule over 10 % of the time without a reason);
 * - growth from one size of a repository to twice that (goal: at most 2.3 for twice the files beyond the second);
 * - with a path, `npm run bench -- PATH`: the whole process there against `node -e 0`, the shares of the parts, and how
 *   much of what is written there could be read; then the same for copies of its CloudFormation templates in YAML alone, with megabytes a second.
 */
const RUNS = 15
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'iam-lint-bench-'))
try {
  const files = write('small', repository(100))
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0)
  console.log(`${files.length.toString()} generated files, ${(bytes / 1024).toFixed(0)} KB`)
  compare(join(folder, 'small'), RUNS, 'at most 3')

  const hcl = parsers(files)
  report('hcl2-parser', hcl.theirs, 'our HCL parser', hcl.ours, hcl.ratio, 'at least 100')

  await growth()
  for (const line of await managed()) console.log(line)
  const [path] = process.argv.slice(2)
  if (path !== undefined) {
    await large(resolve(path))
    await templates(resolve(path))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Our whole process on a directory, in turn with a bare one; its milliseconds. */
function compare(directory: string, runs: number, goal: string): number {
  const pairs = Array.from({ length: runs + 1 }, () => ({
    bare: time('-e', '0'),
    ours: time(cli, '--fail-on', 'never', directory),
  }))
  // The first pair warms the disk cache.
  const counted = pairs.slice(1)
  const [bare, ours] = [median(counted.map((pair) => pair.bare)), median(counted.map((pair) => pair.ours))]
  report('whole process', ours, 'node -e 0', bare, median(counted.map((pair) => pair.ours / pair.bare)), goal)
  return ours
}

/** Reading and judging 1, 2, 4 and 8 times as many files, in one warm process. */
async function growth(): Promise<void> {
  let before = Number.NaN
  for (const times of [1, 2, 4, 8]) {
    write(`grown-${times.toString()}`, repository(250 * times))
    const total = sum(await phases(join(folder, `grown-${times.toString()}`)))
    const ratio = Number.isNaN(before)
      ? ''
      : `, ratio ${(total / before).toFixed(2)} for twice the files (goal: at most 2.3)`
    console.log(`${(250 * times).toString()} files ${total.toFixed(1)} ms${ratio}`)
    before = total
  }
}

async function large(path: string): Promise<void> {
  compare(path, 5, 'at most 12 for 1,200 files')
  parts(path, await phases(path))
  for (const line of await shares(path)) console.log(`  ${line}`)
}

async function templates(path: string): Promise<void> {
  const sources = templatesIn(path)
  if (sources.length === 0) return
  write('templates', Object.fromEntries(sources.map((file) => [file.path, file.text])))
  const megabytes = sources.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0) / 1e6
  const what = `${sources.length.toString()} CloudFormation templates in YAML, ${megabytes.toFixed(2)} MB`
  const process = compare(join(folder, 'templates'), 5, 'at most 20 for 500 templates')
  console.log(`${what}: ${((1000 * megabytes) / process).toFixed(2)} MB/s for the whole process`)
  const measured = await templatePhases(sources)
  parts(what, measured)
  console.log(`YAML parsing ${((1000 * megabytes) / measured.parsing).toFixed(1)} MB/s warm`)
}

/** The shares of the parts of a run. */
function parts(what: string, measured: Phases): void {
  const total = sum(measured)
  const shares = Object.entries(measured).map(([name, ms]) => `${name} ${((100 * ms) / total).toFixed(0)} %`)
  console.log(`${what}: ${total.toFixed(0)} ms warm (${shares.join(', ')})`)
}

function write(name: string, sources: Readonly<Record<string, string>>): string[] {
  return Object.entries(sources).map(([path, text]) => {
    const file = join(folder, name, path)
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
