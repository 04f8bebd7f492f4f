import { within, type Span, type When } from '../../text/span.ts'
import { possibilities } from '../../value/look.ts'
import { hole, unknown, type Entry, type MapValue, type Value } from '../../value/value.ts'
import type { Expression } from './hcl/ast.ts'
import { attribute, type Declared } from './directory.ts'
import { evaluate } from './evaluate.ts'
import { eachOf, knownText } from './for.ts'
import { scopeIn } from './module.ts'
import { MOST_INSTANCES } from './project.ts'
import { placeOf, sourceOf, withName, type Module, type Scope } from './scope.ts'

/** One resource or module that a block makes. */
export interface Instance {
  /** Inside its module: `aws_iam_role.r["k"]`. */
  readonly address: string
  readonly key: string | number | undefined
  /** The module's scope with `each` or `count`. */
  readonly scope: Scope
  /** The conditions on which there is this instance. */
  readonly when: readonly When[]
}

export interface Instances {
  readonly list: readonly Instance[]
  readonly by: 'itself' | 'count' | 'for_each'
  /** Why there may be more. */
  readonly open?: string
}

const expansions = new WeakMap<Module, Map<string, Instances | 'busy'>>()

/** What a block makes, by its `count` or `for_each`. When that is not known there is one instance that stands for all. */
export function instancesOf(module: Module, declared: Declared, address: string): Instances {
  const known = expansions.get(module) ?? new Map<string, Instances | 'busy'>()
  expansions.set(module, known)
  const before = known.get(address)
  if (before === 'busy') return { list: [], by: 'itself', open: `${address} refers to itself` }
  if (before) return before
  known.set(address, 'busy')
  const instances = expand(scopeIn(module, declared), declared, address)
  known.set(address, instances)
  return instances
}

function expand(scope: Scope, declared: Declared, address: string): Instances {
  const count = attribute(declared, 'count')
  if (count) return counted(scope, count, address)
  const forEach = attribute(declared, 'for_each')
  if (forEach) return keyed(scope, forEach, address)
  return { by: 'itself', list: [{ address, key: undefined, scope, when: [] }] }
}

function counted(scope: Scope, count: Expression, address: string): Instances {
  const at = placeOf(scope, count)
  const instance = (index: Value, key: number, shown: string, when: readonly When[]): Instance => ({
    address: `${address}[${shown}]`,
    key,
    scope: withName(scope, 'count', { kind: 'map', entries: [{ key: 'index', keyAt: at, value: index }], at }),
    when,
  })
  const found = new Map<number, Instance>()
  for (const one of possibilities(evaluate(count, scope))) {
    const number = Number(knownText(one) ?? Number.NaN)
    const when = one.at.when ?? []
    if (Number.isNaN(number)) {
      const test = { test: `${sourceOf(scope, count)} is not 0`, holds: true }
      const index = unknown(at, 'count.index depends on the count', hole('name', 'count.index'))
      if (one.kind === 'absent' || one.kind === 'failed') continue
      return {
        by: 'count',
        list: [instance(index, 0, '0', [...when, test])],
        open: 'because' in one ? one.because : 'the count is not known',
      }
    }
    for (let key = 0; key < Math.min(number, MOST_INSTANCES); key++)
      if (!found.has(key)) found.set(key, instance({ kind: 'number', value: key, at }, key, key.toString(), when))
  }
  return { by: 'count', list: [...found.values()] }
}

function keyed(scope: Scope, forEach: Expression, address: string): Instances {
  const at = placeOf(scope, forEach)
  const { items, open } = eachOf(evaluate(forEach, scope), scope, forEach)
  const list = items.slice(0, MOST_INSTANCES).map(({ key, value }): Instance => {
    // The elements of a set are their own keys.
    const name = key.kind === 'number' ? value : key
    const text = knownText(name)
    const each: readonly Entry[] = [
      { key: 'key', keyAt: at, value: name },
      { key: 'value', keyAt: at, value },
    ]
    return {
      address: `${address}[${text === undefined ? 'each.key' : JSON.stringify(text)}]`,
      key: text ?? 'each.key',
      scope: withName(scope, 'each', { kind: 'map', entries: each, at }),
      when: value.at.when ?? [],
    }
  })
  const more =
    open ?? (items.length > MOST_INSTANCES ? `only ${MOST_INSTANCES.toString()} of its instances are read` : undefined)
  return { by: 'for_each', list, ...(more === undefined ? {} : { open: more }) }
}

/** What a reference to the block is: the thing, a list of things by `count`, a map of things by `for_each`. */
export function instanceObject(instances: Instances, at: Span, object: (instance: Instance) => MapValue): Value {
  const openness = instances.open === undefined ? {} : { open: instances.open }
  const things = instances.list.map((instance) => {
    const thing = object(instance)
    return instance.when.length === 0 ? thing : { ...thing, at: within(thing.at, { ...at, when: instance.when }) }
  })
  const [only] = things
  if (instances.by === 'itself')
    return only ?? unknown(at, instances.open ?? 'it refers to itself', hole('free', 'cycle'))
  if (instances.by === 'for_each') {
    const entries = instances.list.flatMap((instance, index): Entry[] => {
      const value = things[index]
      return value ? [{ key: String(instance.key), keyAt: at, value }] : []
    })
    // With keys that are not known, any key may be the one that the last instance stands for.
    const symbolic = instances.open === undefined ? undefined : things.at(-1)
    return { kind: 'map', entries, ...openness, ...(symbolic ? { lazy: () => symbolic } : {}), at }
  }
  return { kind: 'list', items: things, ...openness, at }
}
