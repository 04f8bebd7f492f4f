#!/usr/bin/env node
import { relative, resolve } from 'node:path'
import { type Arguments, type LintArguments, readArguments, suggestion } from './cli/arguments.ts'
import { UsageError } from './finding.ts'
import { exists } from './host/root.ts'
import { print, writeNamed } from './host/streams.ts'
import { wantsColor } from './host/terminal.ts'
import { versionIn } from './host/version.ts'
import { render } from './run/render.ts'
import { visible } from './report/escape.ts'
import { faultLines } from './report/faults.ts'
import { engine, type Exit, exits, run, verdict } from './run.ts'
import { configNames } from './run/configuration.ts'
import { rootOf } from './run/root.ts'
import type { Mended } from './run/mend.ts'

const version = (): string => versionIn(new URL('../package.json', import.meta.url))

async function main(argv: readonly string[]): Promise<Exit> {
  try {
    return await perform(readArguments(argv))
  } catch (error) {
    if (error instanceof UsageError) {
      complain(error.message)
      return 'usage'
    }
    complain(`failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nplease report it`)
    return 'fault'
  }
}

/** A sentence or a few for the user; their words may come from a file of the repository. */
function complain(text: string): void {
  for (const line of text.split('\n')) process.stderr.write(`iam-lint: ${visible(line)}\n`)
}

async function perform(asked: Arguments): Promise<Exit> {
  switch (asked.command) {
    case 'lint':
      return lintAndReport(asked)
    case 'explain':
      return explain(asked.rule)
    case 'rules':
      return list(asked.equivalent)
    case 'init':
      return init()
    case 'help':
      print((await import('./cli/usage.ts')).usage)
      return 'clean'
    case 'version':
      print(`${version()}\n`)
      return 'clean'
  }
}

async function lintAndReport(asked: LintArguments): Promise<Exit> {
  const cwd = process.cwd()
  const variables = new Map(asked.useEnv ? terraformVariables(process.env) : [])
  const { base } = asked
  const against = base === undefined ? undefined : async (root: string) => (await local()).sharedWith(root, base)
  const done = await run({ cwd, ...asked, variables, against }, await engine())
  const color = wantsColor(asked.color, process.env, process.stdout.isTTY)
  const look = { version: version(), path: (path: string) => relative(cwd, resolve(done.root, path)) }
  const failures: string[] = []
  for (const { format, file } of asked.outputs) {
    const text = await render(format, done, { ...look, color: color && file === undefined })
    if (file === undefined) {
      print(text)
      continue
    }
    const failed = writeNamed(resolve(cwd, file), text)
    if (failed !== undefined) failures.push(`cannot write ${file}: ${failed}`)
  }
  const end = verdict(done.report, { ...done, strict: asked.strict })
  const mended = done.mended ? mendedLines(done.mended, (path) => look.path(path)) : []
  for (const line of [...mended, ...faultLines(done.report), ...failures]) complain(line)
  if (end === 'nothing') complain(`nothing to lint: no Terraform, CloudFormation, JSON or YAML in ${where(asked)}`)
  return failures.length > 0 && end === 'clean' ? 'usage' : end
}

const local = (): Promise<typeof import('./run/against.ts')> => import('./run/against.ts')
function mendedLines({ counts, failures }: Mended, shown: (path: string) => string): readonly string[] {
  const files = [...counts].map(([path, count]) => `fixed ${count.toString()} in ${shown(path)}`)
  return [...(files.length > 0 ? files : ['nothing that can be fixed']), ...failures]
}

const terraformVariables = (env: NodeJS.ProcessEnv): readonly (readonly [string, string])[] =>
  Object.entries(env).flatMap(([name, value = '']) =>
    name.startsWith('TF_VAR_') ? [[name.slice('TF_VAR_'.length), value] as const] : [],
  )

const where = ({ paths }: LintArguments): string => (paths.length > 0 ? paths.join(', ') : 'this directory')

async function explain(id: string): Promise<Exit> {
  const [{ rules }, docs] = await Promise.all([import('../rules/index.ts'), import('./docs.ts')])
  const rule = rules.find((each) => each.id === id)
  if (!rule)
    throw new UsageError(
      `no rule ${id}${suggestion(
        id,
        rules.map((each) => each.id),
        '',
      )}`,
    )
  print(`${docs.explain(rule).trimEnd()}\n`)
  return 'clean'
}

async function list(equivalent: string | undefined): Promise<Exit> {
  const [{ rules }, docs] = await Promise.all([import('../rules/index.ts'), import('./docs.ts')])
  const listed = equivalent === undefined ? rules : docs.equivalentTo(rules, equivalent)
  if (listed.length === 0) throw new UsageError(`no rule is equivalent to ${equivalent ?? ''}`)
  print(docs.listing(listed))
  return 'clean'
}

async function init(): Promise<Exit> {
  const cwd = process.cwd()
  const root = rootOf({ cwd }, '.')
  const present = configNames.find((name) => exists(resolve(root, name)))
  if (present !== undefined) throw new UsageError(`${present} exists already`)
  const [{ rules }, { initialConfig }] = await Promise.all([import('../rules/index.ts'), import('./config/init.ts')])
  const failed = writeNamed(resolve(root, configNames[0]), initialConfig(rules))
  if (failed !== undefined) throw new UsageError(`cannot write ${configNames[0]}: ${failed}`)
  print(`wrote ${relative(cwd, resolve(root, configNames[0]))}\n`)
  return 'clean'
}

process.exitCode = exits[await main(process.argv.slice(2))]
