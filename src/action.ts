import { relative, resolve } from 'node:path'
import { oneOf, type Output, readOutput } from './cli/arguments.ts'
import { countBySeverity, UsageError } from './finding.ts'
import { appendOutputs, appendSummary, blobUrl, input, randomToken, writeTemporary } from './host/runner.ts'
import { print, writeNamed } from './host/streams.ts'
import { versionIn } from './host/version.ts'
import { type Look, render } from './run/render.ts'
import { command, visible } from './report/escape.ts'
import { faultLines } from './report/faults.ts'
import { github } from './report/github.ts'
import { markdown } from './report/markdown.ts'
import { engine, type Exit, type FailOn, type Run, run, verdict } from './run.ts'

const env = process.env

interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: FailOn | undefined
  readonly strict: boolean
  readonly files: readonly (Output & { readonly file: string })[]
  readonly annotations: boolean
  readonly summary: boolean
}

function readInputs(): Inputs {
  const list = (name: string): readonly string[] =>
    input(env, name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = oneOf(name, input(env, name) || undefined, ['true', 'false'])
    return value === undefined ? otherwise : value === 'true'
  }
  return {
    paths: list('paths'),
    config: input(env, 'config') || undefined,
    failOn: oneOf('fail-on', input(env, 'fail-on') || undefined, ['error', 'warning', 'info', 'never']),
    strict: flag('strict', false),
    files: list('format').map(reportFile),
    annotations: flag('annotations', true),
    summary: flag('summary', true),
  }
}

function reportFile(text: string): Output & { readonly file: string } {
  const { format, file } = readOutput(text)
  if (file === undefined) throw new UsageError(`format ${text} names no file; write ${text}=FILE`)
  return { format, file }
}

async function main(): Promise<Exit> {
  try {
    const inputs = readInputs()
    const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd()
    const request = {
      cwd,
      ceiling: cwd,
      noConfig: false,
      possible: false,
      variables: new Map(),
      source: input(env, 'source') || undefined,
      base: undefined,
      all: true,
      stdin: undefined,
      ...inputs,
    }
    const done = await run(request, await engine())
    const end = verdict(done.report, { failOn: done.failOn, strict: inputs.strict })
    await speak(done, inputs, cwd, end)
    return end
  } catch (error) {
    return failed(error)
  }
}

/** Whatever a channel does, the verdict stands. */
async function speak(done: Run, inputs: Inputs, cwd: string, end: Exit): Promise<void> {
  const version = versionIn(new URL('../package.json', import.meta.url))
  const look: Look = { version, color: !env['NO_COLOR'], path: (path) => relative(cwd, resolve(done.root, path)) }
  verbatim(await render('pretty', done, look))
  if (inputs.annotations) print(github(done.report))
  for (const line of faultLines(done.report)) say('error', line)
  if (end === 'nothing') say('error', 'nothing to lint: no Terraform, CloudFormation, JSON or YAML in these paths')
  if (end === 'incomplete') say('error', 'strict: something could not be read or judged')
  for (const { format, file } of inputs.files)
    warn(`write ${file}`, writeNamed(resolve(cwd, file), await render(format, done, { ...look, color: false })))
  if (inputs.summary) {
    const baseUrl = done.root === cwd ? blobUrl(env) : undefined
    warn('write the job summary', appendSummary(env, markdown(done.report, baseUrl === undefined ? {} : { baseUrl })))
  }
  const report = writeTemporary(env, 'report.json', await render('json', done, look))
  if ('failed' in report) warn('write the JSON report', report.failed)
  warn(
    'set the outputs',
    appendOutputs(env, { ...outputs(done, end), 'report-json': 'path' in report ? report.path : '' }),
  )
}

function outputs({ report }: Run, end: Exit): Readonly<Record<string, string | number>> {
  const { error, warning, info } = countBySeverity(report.findings)
  return {
    conclusion: end,
    errors: error,
    warnings: warning,
    infos: info,
    'policies-checked': report.policies.checked,
    'policies-partly': report.policies.partly,
    'policies-not-read': report.policies.notRead,
  }
}

/** Text that quotes the repository: the runner obeys nothing in it. */
function verbatim(text: string): void {
  const token = randomToken()
  print(`${command('stop-commands', {}, token)}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`)
}

const say = (level: 'error' | 'warning', text: string): void => {
  print(`${command(level, { title: 'iam-lint' }, visible(text))}\n`)
}

function warn(what: string, failure: string | undefined): void {
  if (failure !== undefined) say('warning', `cannot ${what}: ${failure}`)
}

function failed(error: unknown): Exit {
  const usage = error instanceof UsageError
  if (usage) for (const line of error.message.split('\n')) say('error', line)
  else say('error', `iam-lint failed: ${error instanceof Error ? error.message : String(error)}; please report it`)
  const end = usage ? 'usage' : 'fault'
  warn('set the outputs', appendOutputs(env, { conclusion: end }))
  return end
}

process.exitCode = (await main()) === 'clean' ? 0 : 1
