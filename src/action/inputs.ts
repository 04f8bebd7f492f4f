import { oneOf, type Output, readOutput } from '../cli/arguments.ts'
import { type MissingBase, missingBases, type Trust, trusts } from '../config/written.ts'
import { UsageError } from '../finding.ts'
import { type Environment, input } from '../host/runner.ts'
import type { FailOn } from '../run.ts'
import type { Channels } from '../run/speak.ts'

/** The inputs of the step, as `action.yml` describes them. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly failOn: FailOn | undefined
  readonly all: boolean
  readonly trust: Trust | undefined
  readonly onMissingBase: MissingBase | undefined
  readonly source: string | undefined
  readonly strict: boolean
  readonly files: readonly (Output & { readonly file: string })[]
  readonly annotations: boolean
  readonly summary: boolean
  readonly channels: Channels
  readonly token: string
}

/** Reads the inputs. Throws a UsageError. */
export function readInputs(env: Environment): Inputs {
  const text = (name: string): string | undefined => input(env, name) || undefined
  const choice = <T extends string>(name: string, choices: readonly T[]): T | undefined =>
    oneOf(name, text(name), choices)
  const list = (name: string): readonly string[] =>
    input(env, name)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  const flag = (name: string, otherwise: boolean): boolean => {
    const value = choice(name, ['true', 'false'])
    return value === undefined ? otherwise : value === 'true'
  }
  return {
    paths: list('paths'),
    config: text('config'),
    failOn: choice('fail-on', ['error', 'warning', 'info', 'never']),
    all: flag('all', false),
    trust: choice('trust', trusts),
    onMissingBase: choice('on-missing-base', missingBases),
    source: text('source'),
    strict: flag('strict', false),
    files: list('format').map(reportFile),
    annotations: flag('annotations', true),
    summary: flag('summary', true),
    channels: {
      comment: flag('comment', false),
      tag: input(env, 'comment-tag'),
      review: flag('review', false),
      checkRun: flag('check-run', false),
    },
    token: input(env, 'token'),
  }
}

function reportFile(text: string): Output & { readonly file: string } {
  const { format, file } = readOutput(text)
  if (file === undefined) throw new UsageError(`format ${text} names no file; write ${text}=FILE`)
  return { format, file }
}
