import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { action, bad, repository, start, temporary } from './process.ts'
import { commandsIn, type Obeyed } from './report/runner.ts'

/** What is seen of a step that ran the action. */
export interface Step {
  readonly code: number | null
  readonly log: string
  readonly commands: readonly Obeyed[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly workspace: string
  /** The JSON report, when there is one. */
  readonly report: () => unknown
}

interface Given {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** A directory that is there already, instead of one with the files. */
  readonly workspace?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: object }
  readonly env?: Readonly<Record<string, string>>
  readonly node?: string
}

/** Inputs that are not given are empty, not missing. */
const manifest = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')
const [, declared = ''] = /^inputs:\n((?: .*\n)*)/m.exec(manifest) ?? []
const inputNames = [...declared.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name = '']) => name)

/** Runs the built action as GitHub's runner does. */
export async function step({
  files = { 'iam/a.tf': bad },
  workspace = repository(files),
  inputs = {},
  event = { name: 'workflow_dispatch', payload: {} },
  env = {},
  node = process.execPath,
}: Given = {}): Promise<Step> {
  const temp = temporary()
  const file = (name: string): string => join(temp, name)
  writeFileSync(file('event.json'), JSON.stringify(event.payload))
  writeFileSync(file('summary.md'), '')
  writeFileSync(file('output'), '')
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'c0ffee',
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
  }
  const unknown = Object.keys(inputs).filter((name) => !inputNames.includes(name))
  expect(unknown, 'inputs that action.yml does not name').toEqual([])
  const given = Object.fromEntries(inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? '']))
  const { code, stdout, stderr } = await start(action, [], {
    cwd: workspace,
    env: { ...runner, ...given, ...env },
    node,
  })
  expect(stderr).toBe('')
  const outputs = outputsIn(readFileSync(file('output'), 'utf8'))
  return {
    code,
    log: stdout,
    commands: obeyedUnlessStopped(stdout),
    outputs,
    summary: readFileSync(file('summary.md'), 'utf8'),
    workspace,
    report: () => JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as unknown,
  }
}

/** What the runner obeys: nothing between `stop-commands` and its token. */
function obeyedUnlessStopped(log: string): readonly Obeyed[] {
  const found: Obeyed[] = []
  let token: string | undefined
  for (const line of log.split('\n'))
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined
    } else
      for (const command of commandsIn(line))
        if (command.name === 'stop-commands') token = command.data
        else found.push(command)
  expect(token).toBeUndefined()
  return found
}

function outputsIn(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = text.split('\n')
  while (lines.length > 1) {
    const [name = '', border = ''] = (lines.shift() ?? '').split('<<')
    const value = lines.splice(0, lines.indexOf(border))
    found[name] = value.join('\n')
    expect(lines.shift()).toBe(border)
  }
  return found
}
