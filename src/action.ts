import { relative, resolve } from 'node:path'
import { speakInChannels } from './action/channels.ts'
import { type Inputs, readInputs } from './action/inputs.ts'
import { newOnly } from './diff/compare.ts'
import { countBySeverity, type Report, UsageError } from './finding.ts'
import { appendOutputs, appendSummary, blobUrl, event, gitHubOf, randomToken, writeTemporary } from './host/runner.ts'
import { print, writeNamed } from './host/streams.ts'
import { versionIn } from './host/version.ts'
import { command, visible } from './report/escape.ts'
import { faultLines } from './report/faults.ts'
import { github } from './report/github.ts'
import { markdown } from './report/markdown.ts'
import { engine, type Exit, type Missing, type Run, run, verdict } from './run.ts'
import type { Against } from './run/against.ts'
import { type Change, changeOf } from './run/event.ts'
import { type Look, render } from './run/render.ts'

const env = process.env

async function main(): Promise<Exit> {
  try {
    const inputs = readInputs(env)
    const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd()
    const change = changeOf(event(env))
    const request = {
      ...inputs,
      cwd,
      ceiling: cwd,
      noConfig: false,
      possible: false,
      variables: new Map<string, string>(),
      stdin: undefined,
      against: isCompared(change) ? (root: string) => against(root, change, inputs.token) : undefined,
    }
    const done = await run(request, await engine())
    const end = verdict(done.report, { ...done, strict: inputs.strict })
    await speak(done, inputs, cwd, end, change)
    return end
  } catch (error) {
    return failed(error)
  }
}

const isCompared = ({ bases, gate }: Change): boolean => gate || bases.length > 0

async function against(root: string, change: Change, token: string): Promise<Against> {
  const [{ againstOf }, { gitHub }] = await Promise.all([import('./run/change.ts'), import('./host/github.ts')])
  return againstOf(root, change, gitHub({ token, ...gitHubOf(env) }))
}

/** Whatever a channel does, the verdict stands. */
async function speak(done: Run, inputs: Inputs, cwd: string, end: Exit, change: Change): Promise<void> {
  const version = versionIn(new URL('../package.json', import.meta.url))
  const look: Look = { version, color: !env['NO_COLOR'], path: (path) => relative(cwd, resolve(done.root, path)) }
  const shown = done.all ? done.report : newOnly(done.report)
  verbatim(await render('pretty', done, look))
  if (inputs.annotations) print(github(shown))
  for (const line of faultLines(done.report)) say('error', line)
  if (done.missing) say(done.missing.then === 'fail' ? 'error' : 'warning', missingLine(done.missing))
  if (end === 'nothing') say('error', 'nothing to lint: no Terraform, CloudFormation, JSON or YAML in these paths')
  if (end === 'incomplete' && done.missing?.then !== 'fail')
    say('error', 'strict: something could not be read or judged')
  for (const { format, file } of inputs.files)
    warn(`write ${file}`, writeNamed(resolve(cwd, file), await render(format, done, { ...look, color: false })))
  const baseUrl = done.root === cwd ? blobUrl(env, change.elsewhere ? change.head : change.checkout) : undefined
  if (inputs.summary)
    warn('write the job summary', appendSummary(env, markdown(shown, baseUrl === undefined ? {} : { baseUrl })))
  for (const { channel, why } of await speakInChannels(env, inputs, change, { done, shown, end, baseUrl }))
    warn(`write ${channel}`, why)
  const report = writeTemporary(env, 'report.json', await render('json', done, look))
  if ('failed' in report) warn('write the JSON report', report.failed)
  const path = 'path' in report ? report.path : ''
  warn('set the outputs', appendOutputs(env, { ...outputs(done.report, shown, end), 'report-json': path }))
}

const consequences = {
  fail: 'on-missing-base is fail',
  all: 'everything is judged as if it were new, though only errors fail the job',
  none: 'everything is shown as if it were new, and nothing of it fails the job',
}
const missingLine = ({ why, then }: Missing): string => `nothing to compare with: ${why}; ${consequences[then]}`

/** Errors, warnings and infos are those that are shown: the new ones, unless everything counts. */
function outputs(report: Report, shown: Report, end: Exit): Readonly<Record<string, string | number>> {
  const { error, warning, info } = countBySeverity(shown.findings)
  const fresh = report.findings.filter(({ status }) => status === 'new').length
  const isCompared = report.baseSources !== undefined
  return {
    conclusion: end,
    errors: error,
    warnings: warning,
    infos: info,
    new: isCompared ? fresh : '',
    existing: isCompared ? report.findings.length - fresh : '',
    fixed: isCompared ? report.fixed.length : '',
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
