import { elsewhere, verbatim } from '../../../text/mapped.ts'
import type { Files, Refused } from '../../../text/files.ts'
import { directoryPart, resolvePath } from '../../../text/paths.ts'
import type { SourceFile } from '../../../text/source.ts'
import type { FilePath } from '../../../text/span.ts'
import { textOf } from '../../../value/look.ts'
import type { Domain, Value } from '../../../value/value.ts'
import { evaluate } from '../evaluate.ts'
import { knownText } from '../for.ts'
import { parseTemplate } from '../hcl/parse.ts'
import { unknownAt, withName, type Scope } from '../scope.ts'
import { stretchesOf } from '../stretches.ts'
import { setOf } from '../conversion.ts'
import { isNoText, textAt, truth, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'
import { matching } from './fileset.ts'

/**
 * What a path may name inside the repository. Paths count from the directory of the root module, where Terraform runs;
 * `path.module` and `path.root` already count from the repository root.
 */
function meant(path: string, { module }: Scope): readonly FilePath[] {
  if (path.startsWith('/') || path.startsWith('~')) return []
  const root = module.ancestors[0] ?? module.directory.path
  const begins = (directory: string): boolean => path === directory || path.startsWith(`${directory}/`)
  const isFromTop = [module.directory.path, root].some((directory) => begins(directory === '' ? '.' : directory))
  const resolved = (isFromTop ? ['', root] : [root]).map((start) => resolvePath(start, path))
  return [...new Set(resolved)].filter((one) => one !== undefined)
}

const listings = new WeakMap<Files, Map<FilePath, readonly string[]>>()

/** Names in a directory. Asking the file system takes as long as many steps, and is done once for each directory. */
function namesIn(directory: FilePath, { module }: Scope): readonly string[] {
  const { files, budget } = module.project
  const known = listings.get(files) ?? new Map<FilePath, readonly string[]>()
  listings.set(files, known)
  const names = known.get(directory) ?? files.list(directory)
  if (!known.has(directory)) budget.steps += STEPS_A_LISTING
  known.set(directory, names)
  return names
}
const STEPS_A_LISTING = 20

const isListed = (path: FilePath, scope: Scope): boolean =>
  namesIn(directoryPart(path), scope).includes(path.slice(path.lastIndexOf('/') + 1))

/** A function of a path that is known. */
const ofPath =
  (compute: (path: string, called: Called, rest: readonly Value[]) => Value, domain?: Domain): Fn =>
  ([path, ...rest], called) => {
    if (!path || isNoText(path)) return wrong(called, 'takes a path')
    const name = knownText(path)
    return name === undefined ? undecided(called, [path], domain) : compute(name, called, rest)
  }

/** A function of what a path names; what cannot be opened may be made before Terraform runs. */
const ofOpened = <T extends object>(
  open: (path: FilePath, files: Files) => T | Refused,
  compute: (content: T, called: Called, rest: readonly Value[]) => Value,
  domain?: Domain,
): Fn =>
  ofPath((path, called, rest) => {
    const { scope, call } = called
    const outside = `${call.name}(${JSON.stringify(path)}) is outside the repository and is not read`
    let because: string | undefined
    for (const candidate of meant(path, scope)) {
      const found = open(candidate, scope.module.project.files)
      if (!('refused' in found)) return compute(found, called, rest)
      because ??= `${candidate}: ${found.refused}`
    }
    return unknownAt(scope, call, because ?? outside, domain)
  }, domain)

const ofFile = (compute: (source: SourceFile, called: Called, rest: readonly Value[]) => Value): Fn =>
  ofOpened((path, files) => files.open(path), compute)

const BYTES_A_STEP = 1024

/** A function of a file as it is stored. */
export const ofBytes = (compute: (bytes: Uint8Array, called: Called) => Value, domain?: Domain): Fn =>
  ofOpened(
    (path, files) => files.bytes(path),
    (bytes, called) => {
      called.scope.module.project.budget.steps += Math.floor(bytes.length / BYTES_A_STEP)
      return compute(bytes, called)
    },
    domain,
  )

function content(source: SourceFile): Value {
  const text = verbatim(source.path, source.text)
  return { kind: 'string', value: source.text, written: { text, holes: [] }, at: text.span(0, source.text.length) }
}

/** `templatefile(path, vars)`: the file is a template whose only names are the variables given. */
function templatefile(source: SourceFile, called: Called, [variables]: readonly Value[]): Value {
  const value = filled(verbatim(source.path, source.text), variables, called, source.path)
  // A file without interpolation is a literal that has no quotes.
  const written = { text: verbatim(source.path, source.text), holes: [] }
  return value.kind === 'string' && !value.written && value.value === source.text ? { ...value, written } : value
}

function filled(text: ReturnType<typeof verbatim>, variables: Value | undefined, called: Called, name: string): Value {
  if (variables?.kind !== 'map' && variables?.kind !== 'unknown') return wrong(called, 'takes a map of variables')
  const { template, problems } = parseTemplate(text.text)
  const [problem] = problems
  if (problem)
    return unknownAt(called.scope, called.call, `${name} is not a template that can be parsed: ${problem.message}`)
  if (variables.kind === 'unknown') return undecided(called, [variables])
  const outside: Scope = { module: called.scope.module, text, names: undefined }
  return evaluate(
    template,
    variables.entries.reduce((scope, { key, value }) => withName(scope, key, value), outside),
  )
}

/** `templatestring(local.template, vars)`: the same with text that something else gives. */
const templatestring: Fn = ([template, variables], called) => {
  if (!template || isNoText(template)) return wrong(called, 'takes text')
  const text = knownText(template)
  const [written] = stretchesOf(template) ?? []
  if (text === undefined) return undecided(called, [template])
  const isWritten = written && 'text' in written && written.text.text === text
  return filled(isWritten ? written.text : elsewhere(text, template.at), variables, called, 'the text')
}

/** A set of the paths under a directory that a pattern matches, relative to it. */
const fileset: Fn = ([directory, pattern], called) => {
  if (!directory || !pattern || isNoText(directory) || isNoText(pattern)) return wrong(called, 'takes two texts')
  const [path, glob] = [knownText(directory), knownText(pattern)]
  if (path === undefined || glob === undefined) return undecided(called, [directory, pattern])
  const candidates = meant(path, called.scope)
  const start = candidates.find((one) => namesIn(one, called.scope).length > 0) ?? candidates[0]
  if (start === undefined)
    return unknownAt(called.scope, called.call, `${JSON.stringify(path)} is outside the repository and is not read`)
  const found = matching(glob, start, (one) => namesIn(one, called.scope))
  if (!found) return unknownAt(called.scope, called.call, 'there are too many files, or the pattern is not followed')
  return setOf(
    found.map((value): Value => ({ kind: 'string', value, at: called.at })),
    { at: called.at },
  )
}

const filebase64 = ofBytes((bytes, { at }) => textOf([Buffer.from(bytes).toString('base64')], at), 'path')

const pathexpand = ofPath((path, called) =>
  path.startsWith('~')
    ? unknownAt(called.scope, called.call, 'the home directory is not known')
    : textAt(elsewhere(path, called.at), called.at),
)

export const files: Fns = {
  file: ofFile(content),
  templatefile: ofFile(templatefile),
  templatestring,
  fileset,
  filebase64,
  fileexists: ofPath((path, called) => {
    const candidates = meant(path, called.scope)
    return candidates.length === 0
      ? undecided(called)
      : truth(
          candidates.some((one) => isListed(one, called.scope)),
          called,
        )
  }),
  pathexpand,
}
