import { parseArgs } from 'node:util'
import { UsageError } from '../finding.ts'
import type { ColorWish } from '../host/terminal.ts'
import { type Format, formats } from '../run/render.ts'
import type { FailOn } from '../run.ts'
import { nearest } from '../text/nearest.ts'

export interface Output {
  readonly format: Format
  /** Standard output when undefined. */
  readonly file: string | undefined
}

export interface LintArguments {
  readonly command: 'lint'
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly failOn: FailOn | undefined
  readonly strict: boolean
  readonly config: string | undefined
  readonly noConfig: boolean
  readonly stdin: string | undefined
  readonly color: ColorWish
  readonly possible: boolean
  readonly useEnv: boolean
  readonly source: string | undefined
  readonly base: string | undefined
  readonly all: boolean
  readonly fix: boolean
  /** Write the findings into a baseline, of the usual name when none is given. */
  readonly writeBaseline: string | true | undefined
}

/** What the command line asks for. */
export type Arguments =
  | LintArguments
  | { readonly command: 'explain'; readonly rule: string }
  /** `equivalent` is the id of a check in another tool. */
  | { readonly command: 'rules'; readonly equivalent: string | undefined }
  | { readonly command: 'init' | 'help' | 'version' }

const options = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  strict: { type: 'boolean' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  color: { type: 'string' },
  possible: { type: 'boolean' },
  'use-env': { type: 'boolean' },
  source: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  base: { type: 'string' },
  all: { type: 'boolean' },
  equivalent: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  fix: { type: 'boolean' },
} as const

/** Reads a command line. Throws a UsageError. */
export function readArguments(argv: readonly string[]): Arguments {
  const { given, positionals } = tokens(argv)
  const has = (name: keyof typeof options): boolean => given.has(name)
  const last = (name: keyof typeof options): string | undefined => given.get(name)?.at(-1)
  if (has('help')) return { command: 'help' }
  if (has('version')) return { command: 'version' }
  const command = otherCommand(positionals, last('equivalent'))
  if (command) {
    const extra = [...given.keys()].find((name) => command.command !== 'rules' || name !== 'equivalent')
    if (extra !== undefined) throw new UsageError(`--${extra} does not go with ${command.command}`)
    return command
  }
  if (has('equivalent')) throw new UsageError('--equivalent goes with the command rules')
  for (const other of ['base', 'stdin'] as const)
    if (has('write-baseline') && has(other)) throw new UsageError(`--write-baseline and --${other} exclude each other`)
  if (has('fix') && has('stdin'))
    throw new UsageError('--fix and --stdin exclude each other; --format json tells the edits of each finding')
  if (has('config') && has('no-config')) throw new UsageError('--config and --no-config exclude each other')
  return {
    command: 'lint',
    paths: positionals,
    outputs: readOutputs(given.get('format') ?? []),
    failOn: oneOf('--fail-on', last('fail-on'), ['error', 'warning', 'info', 'never']),
    strict: has('strict'),
    config: last('config'),
    noConfig: has('no-config'),
    stdin: stdinName(has('stdin'), last('stdin-filename'), positionals),
    color: oneOf('--color', last('color'), ['auto', 'always', 'never']) ?? 'auto',
    possible: has('possible'),
    useEnv: has('use-env'),
    source: last('source'),
    base: last('base'),
    all: has('all'),
    fix: has('fix'),
    writeBaseline: has('write-baseline') ? last('write-baseline') || true : undefined,
  }
}

interface Tokens {
  readonly given: ReadonlyMap<string, readonly string[]>
  readonly positionals: readonly string[]
}

function tokens(argv: readonly string[]): Tokens {
  const parsed = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<string, string[]>()
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    const known = Object.entries(options).find(([name]) => name === token.name)
    if (!known) throw new UsageError(`no option ${token.rawName}${suggestion(token.name, Object.keys(options), '--')}`)
    const values = given.get(token.name) ?? []
    given.set(token.name, [...values, optionValue(token, known[1].type)])
  }
  return { given, positionals: parsed.positionals }
}

interface OptionToken {
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function optionValue({ rawName, value, inlineValue }: OptionToken, type: 'string' | 'boolean'): string {
  if (type === 'boolean') {
    if (rawName === '--write-baseline' && value !== '') return value ?? ''
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`)
    return ''
  }
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-')))
    throw new UsageError(`${rawName} needs a value`)
  return value
}

function otherCommand(
  [name, ...rest]: readonly string[],
  equivalent: string | undefined,
): Exclude<Arguments, LintArguments> | undefined {
  if (name === 'explain') {
    const [rule, ...more] = rest
    if (rule === undefined || more.length > 0) throw new UsageError('explain takes the id of one rule')
    return { command: 'explain', rule }
  }
  if (name !== 'rules' && name !== 'init') return undefined
  if (rest.length > 0) throw new UsageError(`${name} takes no paths; to lint a directory of that name write ./${name}`)
  return name === 'rules' ? { command: name, equivalent } : { command: name }
}

/** `json=report.json` is a format and a file. Also read from the action's input. */
export function readOutput(text: string): Output {
  const [name = '', ...file] = text.split('=')
  const format = oneOf('--format', name, formats) ?? 'pretty'
  if (text.endsWith('=')) throw new UsageError(`--format ${text} names no file`)
  return { format, file: file.length > 0 ? file.join('=') : undefined }
}

/** Somebody watches unless a format goes to standard output instead. */
function readOutputs(texts: readonly string[]): readonly Output[] {
  const outputs = texts.map(readOutput)
  const [first, second] = outputs.filter(({ file }) => file === undefined)
  if (first && second)
    throw new UsageError(
      `${first.format} and ${second.format} both go to standard output; name a file: --format ${second.format}=FILE`,
    )
  return first ? outputs : [{ format: 'pretty', file: undefined }, ...outputs]
}

function stdinName(stdin: boolean, name: string | undefined, paths: readonly string[]): string | undefined {
  if (!stdin && name !== undefined) throw new UsageError('--stdin-filename goes with --stdin')
  if (stdin && paths.length > 0) throw new UsageError('--stdin takes no paths')
  return stdin ? (name ?? 'stdin.json') : undefined
}

/** Throws a UsageError with the nearest choice when `value` is none of them. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined
  const found = choices.find((choice) => choice === value)
  if (found !== undefined) return found
  throw new UsageError(`${option} ${value} is none of ${choices.join(', ')}${suggestion(value, choices, '')}`)
}

export function suggestion(name: string, names: readonly string[], prefix: string): string {
  const near = nearest(name, names)
  return near === undefined ? '' : `; did you mean ${prefix}${near}?`
}
