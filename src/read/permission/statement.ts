import { contradicts, type Place, type When } from '../../text/span.ts'
import { conditioned, isHole, piecesOf, possibilities, shown, textParts } from '../../value/look.ts'
import { absent, hole, unknown, type Entry, type Part, type Value } from '../../value/value.ts'

/** What a resource says of a permission it gives: the parts of the one statement that the service makes of it. */
export interface Permission {
  readonly sid?: Value | undefined
  readonly principal: Value
  readonly action: Value
  readonly resource: Value
  readonly condition?: Value | undefined
}

/** One key of a condition. An operator and a key that nobody wrote stand where the value does. */
export interface Test {
  readonly operator: Value
  readonly key: Value
  readonly value: Value
}

/** An argument of a permission by its name in the service's API; nothing when it is not set. */
export type Arguments = (name: string) => Value | undefined

/** The test that an argument stands for; none when it is not set. */
export const testOf = (value: Value | undefined, operator: string, key: string): readonly Test[] =>
  value ? [{ operator: word(operator, value.at), key: word(key, value.at), value }] : []

/** The policy document with the statement. `at` are the words that name the resource. */
export function permissionDocument({ sid, principal, action, resource, condition }: Permission, at: Place): Value {
  const statement = mapOf(
    [
      ...(sid ? [['Sid', sid] as const] : []),
      ['Effect', word('Allow', at)],
      ['Principal', principalOf(principal)],
      ['Action', action],
      ['Resource', resource],
      ...(condition ? [['Condition', condition] as const] : []),
    ],
    at,
  )
  return mapOf([['Statement', statement]], at)
}

export const word = (value: string, at: Place): Value => ({ kind: 'string', value, at })

export const mapOf = (entries: readonly (readonly [string, Value])[], at: Place): Value => ({
  kind: 'map',
  entries: entries.map(([key, value]) => ({ key, keyAt: value.at, value })),
  at,
})

/** Services, accounts and their identities are given by name alone, and so is everybody. */
function principalOf(given: Value): Value {
  if (given.kind === 'alternatives') return { ...given, choices: given.choices.map(principalOf) }
  const type = principalType(textParts(given) ?? [])
  return type === undefined ? given : mapOf([[type, given]], given.at)
}

function principalType(parts: readonly Part[]): 'AWS' | 'Service' | undefined {
  const [first, ...more] = parts
  const text = parts.map((part) => (isHole(part) ? '' : part)).join('')
  if (text.startsWith('arn:') || (more.length === 0 && /^\d{12}$/.test(text))) return 'AWS'
  if (first !== undefined && isHole(first) && more.length === 0) return ofAccount.has(first.domain) ? 'AWS' : undefined
  return text.includes('.') ? 'Service' : undefined
}

const ofAccount: ReadonlySet<string> = new Set(['account', 'own-account', 'arn'])

/** As many as are told apart in a statement; of more, none is guessed. */
const MOST_BRANCHES = 16

interface Branch {
  readonly tests: readonly Test[]
  readonly when: readonly When[]
}

/** The condition for each way in which its values can be, as one that is not set leaves out its key. */
export function conditionOf(tests: readonly Test[], at: Place): Value | undefined {
  if (tests.length === 0) return undefined
  let branches: readonly Branch[] = [{ tests: [], when: [] }]
  for (const test of tests) {
    branches = branches.flatMap((branch) => possibilities(test.value).flatMap((value) => and(branch, test, value)))
    if (branches.length > MOST_BRANCHES) return tooMany(at)
  }
  const choices = branches.map((branch) => conditioned(written(branch.tests, at), branch.when))
  return choices.length === 1 && choices[0] ? choices[0] : { kind: 'alternatives', choices, at }
}

function and({ tests, when }: Branch, { operator, key }: Test, value: Value): readonly Branch[] {
  const both = [...when, ...(value.at.when ?? [])]
  if (contradicts(both)) return []
  return [{ tests: value.kind === 'absent' ? tests : [...tests, { operator, key, value }], when: both }]
}

function tooMany(at: Place): Value {
  const because = 'the condition can be too many things'
  return unknown(at, because, hole('free', because))
}

/** A value that is written is tested: by its operator, under its key, each in as many pieces as are known. */
function written(tests: readonly Test[], at: Place): Value {
  if (tests.length === 0) return absent(at)
  const entries = tests.map(({ operator, key, value }): Entry => {
    const test: Value = { kind: 'map', entries: [entryOf(key, value)], at: value.at }
    return entryOf(operator, test)
  })
  return { kind: 'map', entries, at }
}

function entryOf(name: Value, value: Value): Entry {
  const parts = piecesOf(name)
  return { key: shown(parts), ...(parts.some(isHole) ? { keyParts: parts } : {}), keyAt: name.at, value }
}
