import type { Span } from '../../text/span.ts'
import { failed, hole, unknown, type Value } from '../../value/value.ts'
import type { Expression } from './hcl/ast.ts'
import { indexed, member } from './collections.ts'
import { evaluate, used } from './evaluate.ts'
import { local, moduleObject, variable } from './module.ts'
import { resourceObject } from './resource-object.ts'
import { bound, placeOf, unknownAt, type Scope } from './scope.ts'

/** `.name` or `[key]`. */
type Step = Extract<Expression, { kind: 'attribute' | 'index' }>
type Variable = Extract<Expression, { kind: 'variable' }>

/** `var.x`, `local.x.y[0]`, `aws_s3_bucket.b.arn`, `(…).name`: what the first name stands for, then step by step into it. */
export function reference(expression: Expression, scope: Scope): Value {
  const steps: Step[] = []
  let base = expression
  while (base.kind === 'attribute' || base.kind === 'index') {
    steps.push(base)
    base = base.of
  }
  steps.reverse()
  if (base.kind !== 'variable') return follow(evaluate(base, scope), steps, scope)
  const given = bound(scope, base.name)
  return given ? follow(given, steps, scope) : declared(base, steps, scope)
}

/** A reference to what the module declares. Its beginning is looked up once, however often a loop comes by. */
function declared(base: Variable, steps: readonly Step[], scope: Scope): Value {
  const { references } = scope.module
  const changing = steps.findIndex((step) => !isFixed(step))
  const fixed = changing < 0 ? steps.length : changing
  const beginning = steps[fixed - 1] ?? base
  const known = references.get(beginning)
  if (known) return follow(known, steps.slice(fixed), scope)
  const { value, taken } = named(base.name, base, steps, scope)
  if (taken > fixed) return value
  const begun = follow(value, steps.slice(taken, fixed), scope)
  references.set(beginning, begun)
  return follow(begun, steps.slice(fixed), scope)
}

const follow = (value: Value, steps: readonly Step[], scope: Scope): Value =>
  steps.reduce((of, step) => into(of, step, scope), value)

/** Whether a step is the same wherever the expression is evaluated. */
const isFixed = (step: Step): boolean => step.kind === 'attribute' || step.key.kind === 'literal'

function into(of: Value, step: Step, scope: Scope): Value {
  if (step.kind === 'attribute') return member(of, step.name, step, scope)
  return indexed(of, evaluate(step.key, scope), step, scope)
}

interface Named {
  readonly value: Value
  /** How many steps belong to the name. */
  readonly taken: number
}

function named(name: string, base: Expression, steps: readonly Step[], scope: Scope): Named {
  const [first, second] = steps.map((step) => (step.kind === 'attribute' ? step.name : undefined))
  const at = placeOf(scope, base)
  switch (name) {
    case 'var':
    case 'local':
    case 'module':
      if (first === undefined) return { value: failed(at, `${name} needs a name`), taken: 0 }
      return { value: used(lookUp(name, first, scope, at), steps[0] ?? base, scope, `${name}.${first}`), taken: 1 }
    case 'path':
      return { value: pathOf(first, scope, base), taken: 1 }
    case 'terraform':
      return {
        value: terraformOf(first ?? '', scope, at),
        taken: 1,
      }
    case 'each':
    case 'count':
    case 'self':
      return { value: unknownAt(scope, base, `${name} has no value here`), taken: steps.length }
    case 'data':
      if (first === undefined || second === undefined)
        return { value: failed(at, 'data needs a type and a name'), taken: 0 }
      return { value: resourceObject(scope.module, `data.${first}.${second}`, at), taken: 2 }
    default:
      if (first === undefined) return { value: failed(at, `there is no ${name}`), taken: 0 }
      return { value: resourceObject(scope.module, `${name}.${first}`, at), taken: 1 }
  }
}

function lookUp(root: 'var' | 'local' | 'module', name: string, scope: Scope, at: ReturnType<typeof placeOf>): Value {
  if (root === 'var') return variable(scope.module, name, at)
  return root === 'local' ? local(scope.module, name, at) : moduleObject(scope.module, name, at)
}

function terraformOf(name: string, { module }: Scope, at: Span): Value {
  const { workspace } = module.project.known
  if (name === 'workspace' && workspace !== undefined) return { kind: 'string', value: workspace, at }
  return unknown(at, `terraform.${name} is set when Terraform runs`, hole('name', `terraform.${name}`))
}

/** `path.module` and friends as paths from the repository root, which `file()` takes. */
function pathOf(which: string | undefined, scope: Scope, base: Expression): Value {
  const at = placeOf(scope, base)
  if (which === 'module') return { kind: 'string', value: scope.module.directory.path || '.', at }
  const root = scope.module.ancestors[0] ?? scope.module.directory.path
  return { kind: 'string', value: root || '.', at }
}
