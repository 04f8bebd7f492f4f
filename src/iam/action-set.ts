import { splitAction } from './action.ts'
import { service, servicePrefixes } from './service.ts'
import { isWild, matcher } from './wildcard.ts'

/**
 * A set of AWS's actions, which the data numbers service by service: a bit says that the action is in the set. A service
 * without bits is in the set whole when `others` says so, with the actions AWS adds to it, and else not at all.
 */
export interface ActionSet {
  readonly others: boolean
  readonly services: ReadonlyMap<string, Bits>
}
type Bits = Uint32Array

export const noActions: ActionSet = { others: false, services: new Map() }
export const allActions: ActionSet = { others: true, services: new Map() }

/** The actions that a pattern of `Action` matches; those that the data does not have are in no set. */
export function actionSet(pattern: string): ActionSet {
  const known = sets.get(pattern)
  if (known) return known
  const made = setOf(pattern.toLowerCase())
  sets.set(pattern, made)
  return made
}

/** Repositories repeat their patterns. */
const sets = new Map<string, ActionSet>()

function setOf(pattern: string): ActionSet {
  const action = splitAction(pattern)
  if (!action) return noActions
  if (/^\*+$/.test(action.service) && /^\*+$/.test(action.name)) return allActions
  const isService = matcher(action.service)
  const prefixes = isWild(action.service)
    ? servicePrefixes().filter((prefix) => isService(prefix) === 'yes')
    : [action.service]
  const services = new Map<string, Bits>()
  for (const prefix of prefixes) {
    const bits = bitsOf(prefix, action.name)
    if (bits) services.set(prefix, bits)
  }
  return { others: false, services }
}

function bitsOf(prefix: string, name: string): Bits | undefined {
  const numbers = numbersOf(prefix)
  if (!numbers) return undefined
  const bits = new Uint32Array((numbers.size + 31) >> 5)
  const matches = isWild(name) ? matcher(name) : undefined
  if (!matches) setBit(bits, numbers.get(name))
  else for (const [action, number] of numbers) if (matches(action) === 'yes') setBit(bits, number)
  return bits
}

function setBit(bits: Bits, number: number | undefined): void {
  if (number !== undefined) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
}

/** The numbers of a service's actions by their names in lower case. */
function numbersOf(prefix: string): ReadonlyMap<string, number> | undefined {
  const known = numbered.get(prefix)
  if (known) return known
  const facts = service(prefix)
  if (!facts) return undefined
  const numbers = new Map([...facts.actions.keys()].map((name, index) => [name, index]))
  numbered.set(prefix, numbers)
  return numbers
}
const numbered = new Map<string, ReadonlyMap<string, number>>()

/** Is an action, such as `iam:PassRole`, in a set? */
export function hasAction(set: ActionSet, action: string): boolean {
  const { service: prefix, name } = splitAction(action.toLowerCase()) ?? { service: '', name: '' }
  const bits = set.services.get(prefix)
  if (!bits) return set.others
  const number = numbersOf(prefix)?.get(name)
  return number !== undefined && ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
}

export const union = (a: ActionSet, b: ActionSet): ActionSet => combined(a, b, (x, y) => x | y)
export const intersection = (a: ActionSet, b: ActionSet): ActionSet => combined(a, b, (x, y) => x & y)
/** What is in `a` and not in `b`. */
export const minus = (a: ActionSet, b: ActionSet): ActionSet => combined(a, b, (x, y) => x & ~y)

/** What is in any of them. Policies list hundreds of actions: each service's bits are copied once, not once an action. */
export function unionOf(sets: readonly ActionSet[]): ActionSet {
  const services = new Map<string, Bits>()
  const own = new Set<string>()
  for (const { others, services: some } of sets) {
    if (others) continue
    for (const [prefix, bits] of some) {
      const known = services.get(prefix)
      if (known === undefined) services.set(prefix, bits)
      else {
        const sum = own.has(prefix) ? known : Uint32Array.from(known)
        own.add(prefix)
        for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) | (bits[at] ?? 0)
        services.set(prefix, sum)
      }
    }
  }
  return sets.filter(({ others }) => others).reduce(union, { others: false, services })
}

function combined(a: ActionSet, b: ActionSet, of: (x: number, y: number) => number): ActionSet {
  const others = (of(a.others ? -1 : 0, b.others ? -1 : 0) & 1) === 1
  const services = new Map<string, Bits>()
  for (const prefix of new Set([...a.services.keys(), ...b.services.keys()])) {
    const [left, right] = [a.services.get(prefix), b.services.get(prefix)]
    const [x, y] = [a.others ? -1 : 0, b.others ? -1 : 0]
    const bits = (left ?? right ?? new Uint32Array()).map((_, i) => of(left?.[i] ?? x, right?.[i] ?? y))
    services.set(prefix, bits)
  }
  return { others, services }
}

/** The actions of a set by name, as AWS spells them. A whole service counts with the actions that the data has. */
export function actionsIn(set: ActionSet): readonly string[] {
  const prefixes = set.others ? servicePrefixes() : [...set.services.keys()].sort()
  return prefixes.flatMap((prefix) => {
    const facts = [...(service(prefix)?.actions.values() ?? [])]
    const bits = set.services.get(prefix)
    const inside = bits ? facts.filter((_, i) => ((bits[i >> 5] ?? 0) & (1 << (i & 31))) !== 0) : facts
    return inside.map(({ name }) => `${prefix}:${name}`)
  })
}

/** Is there no action in a set? */
export const isEmpty = (set: ActionSet): boolean =>
  !set.others && [...set.services].every(([prefix, bits]) => actionsOfBits(prefix, bits) === 0)

/** Bits beyond the last action of a service mean nothing. */
function actionsOfBits(prefix: string, bits: Bits): number {
  const size = numbersOf(prefix)?.size ?? 0
  let count = 0
  for (let at = 0; at < size; at++) if (((bits[at >> 5] ?? 0) & (1 << (at & 31))) !== 0) count++
  return count
}
