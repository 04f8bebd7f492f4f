import { verbatim } from '../../../text/mapped.ts'
import type { SourceFile } from '../../../text/source.ts'
import type { Value } from '../../../value/value.ts'
import { evaluate } from '../evaluate.ts'
import { knownText } from '../for.ts'
import { resolvePath } from '../load.ts'
import { parseTemplate } from '../hcl/parse.ts'
import { unknownAt } from '../scope.ts'
import { undecided, wrong, type Called, type Fn } from './fn.ts'

/** The file that a path names: paths count from the directory of the root module, where Terraform runs. */
function opened(path: string, called: Called): SourceFile | Value {
  const { scope, call } = called
  const { module } = scope
  // `path.module` and `path.root` already count from the repository root.
  const fromRoot = path.startsWith(module.directory.path === '' ? './' : `${module.directory.path}/`)
  const start = fromRoot ? '' : (module.ancestors[0] ?? module.directory.path)
  const resolved = path.startsWith('/') || path.startsWith('~') ? undefined : resolvePath(start, path)
  if (resolved === undefined)
    return unknownAt(scope, call, `${call.name}(${JSON.stringify(path)}) is outside the repository and is not read`)
  const file = module.project.files.open(resolved)
  return 'text' in file ? file : unknownAt(scope, call, `${resolved}: ${file.refused}`)
}

const file: Fn = ([path], called) => {
  const name = path && knownText(path)
  if (name === undefined) return path ? undecided(called, [path]) : wrong(called)
  const source = opened(name, called)
  if (!('text' in source)) return source
  const text = verbatim(source.path, source.text)
  return { kind: 'string', value: source.text, written: { text, holes: [] }, at: text.span(0, source.text.length) }
}

/** `templatefile(path, vars)`: the file is a template whose only names are the variables given. */
const templatefile: Fn = ([path, variables], called) => {
  const name = path && knownText(path)
  if (name === undefined || !variables) return path ? undecided(called, [path]) : wrong(called)
  const source = opened(name, called)
  if (!('text' in source)) return source
  const { template, problems } = parseTemplate(source.text)
  const [problem] = problems
  if (problem)
    return unknownAt(
      called.scope,
      called.call,
      `${source.path} is not a template that can be parsed: ${problem.message}`,
    )
  const names = variables.kind === 'map' ? variables.entries.map((e) => [e.key, e.value] as const) : []
  const text = verbatim(source.path, source.text)
  const value = evaluate(template, { module: called.scope.module, text, names: new Map(names) })
  // A file without interpolation is a literal that has no quotes.
  return value.kind === 'string' && !value.written ? { ...value, written: { text, holes: [] } } : value
}

export const files: Readonly<Record<string, Fn>> = {
  file,
  templatefile,
  fileexists: ([path], called) => {
    const name = path && knownText(path)
    if (name === undefined) return undecided(called)
    const source = opened(name, called)
    return 'text' in source ? { kind: 'boolean', value: true, at: called.at } : undecided(called)
  },
}
