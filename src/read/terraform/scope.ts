import type { Mapped } from '../../text/mapped.ts'
import type { FilePath, Span, When } from '../../text/span.ts'
import { hole, unknown, type Domain, type Value } from '../../value/value.ts'
import type { Expression, Range } from './hcl/ast.ts'
import type { Definitions, Directory } from './directory.ts'
import type { Project } from './project.ts'

/** What a plan knows of a root and its expressions alone do not tell. */
export interface Inputs {
  readonly variable: (name: string) => Value | undefined
  /** An attribute of an instance, by its whole address: `module.m["k"].aws_s3_bucket.b[0]`. */
  readonly attribute: (address: string, name: string) => Value | undefined
}

/** One instance of a module: a directory with the arguments it is called with. */
export interface Module {
  readonly project: Project
  readonly directory: Directory
  /** `module.m["k"].`, empty for a root: what addresses inside begin with. */
  readonly prefix: string
  /** The call's arguments, evaluated when asked for; `undefined` for a root, whose variables take tfvars and defaults. */
  readonly given: ReadonlyMap<string, () => Value> | undefined
  /** For a root: what variable files say, over the automatic ones. */
  readonly tfvars: Definitions
  /** When there is a plan of the root. */
  readonly inputs?: Inputs
  readonly ancestors: readonly FilePath[]
  /** The names of the calls from the root down. */
  readonly callPath: readonly string[]
  /** The conditions on which the module is called. */
  readonly when: readonly When[]
  /** Values by what they are called: `var.x`, `local.x`, `data.t.n.json`. `busy` while being evaluated. */
  readonly memo: Map<string, Value | 'busy'>
  /** What references that no `for` or `each` is part of came to: a loop asks for them again and again. */
  readonly references: Map<Expression, Value>
}

/** A name that a `for`, a dynamic block, `each` or `count` gives, and those around it. */
export interface Names {
  readonly name: string
  readonly value: Value
  readonly outer: Names | undefined
}

/** Where an expression is evaluated. */
export interface Scope {
  readonly module: Module
  /** The text that the expression's ranges count in. */
  readonly text: Mapped
  /** The innermost name. */
  readonly names: Names | undefined
  /** The item of the splat around. */
  readonly item?: Value
}

export const placeOf = (scope: Scope, range: Range): Span => scope.text.span(range.start, range.end)

const LONGEST_SHOWN = 80

/** An expression as written, on one line, for reports. */
export function sourceOf(scope: Scope, range: Range): string {
  const text = scope.text.text.slice(range.start, range.end).replace(/\s+/g, ' ')
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text
}

/** An expression that cannot be computed. */
export const unknownAt = (scope: Scope, range: Range, because: string, domain: Domain = 'free'): Value =>
  unknown(placeOf(scope, range), because, hole(domain, sourceOf(scope, range)))

export const withName = (scope: Scope, name: string, value: Value): Scope => ({
  ...scope,
  names: { name, value, outer: scope.names },
})

/** What `name` stands for, when something around gives it a value. */
export function bound({ names }: Scope, name: string): Value | undefined {
  for (let one = names; one; one = one.outer) if (one.name === name) return one.value
  return undefined
}

/** The value called `name`, computed once per module instance; a value that needs itself is unknown. */
export function memoised(module: Module, name: string, at: Span, compute: () => Value): Value {
  const known = module.memo.get(name)
  if (known === 'busy') return unknown(at, `${name} refers to itself`, hole('free', module.prefix + name))
  if (known) return known
  module.memo.set(name, 'busy')
  const value = compute()
  module.memo.set(name, value)
  return value
}
