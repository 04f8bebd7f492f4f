import { within, type Place } from '../text/span.ts'
import { child, entry, inherit, listed, possibilities, textParts } from '../value/look.ts'
import type { Value } from '../value/value.ts'
import { readConditions } from './conditions.ts'
import type { Carrier, Gap, Path, Policy, PolicyKind, Scope, Statement } from './policy.ts'
import { readPrincipals } from './principals.ts'
import { wordOf, wordsOf } from './words.ts'

/** What is known of a document before reading it. */
export interface About {
  readonly kind: PolicyKind
  readonly service?: string
  readonly gives?: string
  readonly carrier: Carrier
}

/** Lists that share their parts can be huge without being long to write. */
const MOST_STATEMENTS = 2000
const DEEPEST_LIST = 8

/** One statement is written once for each branch of its elements; more branches than this are left unread. */
const MOST_BRANCHES = 16

/** A policy out of a document. Total: what cannot be read leaves the policy open and is a gap, never an error. */
export function parsePolicy(document: Value, about: About): Policy {
  const gaps: Gap[] = []
  const statements: Statement[] = []
  let open: string | undefined
  const leave = (because: string, at: Place): void => {
    open ??= because
    gaps.push({ because, at })
  }
  let version: Policy['version']
  for (const one of possibilities(document)) {
    if (one.kind === 'absent') continue
    if (one.kind !== 'map') {
      leave('because' in one ? one.because : `a ${one.kind} stands where a policy document is expected`, one.at)
      continue
    }
    if (one.open !== undefined) leave(one.open, one.at)
    version ??= wordOf(child(one, 'Version'), ['Version'])
    statements.push(...readStatements(child(one, 'Statement'), about, gaps, leave))
  }
  return {
    ...about,
    ...(version ? { version } : {}),
    statements,
    ...(open === undefined ? {} : { open }),
    gaps: fewOfEach(gaps),
    at: document.at,
  }
}

/** Where a limit ends the reading, everything after it is not known for the same reason. */
const MOST_GAPS = 200

function fewOfEach(gaps: readonly Gap[]): readonly Gap[] {
  const counts = new Map<string, number>()
  return gaps.filter(({ because }) => {
    const count = (counts.get(because) ?? 0) + 1
    counts.set(because, count)
    return count <= MOST_GAPS
  })
}

type Leave = (because: string, at: Place) => void

function readStatements(value: Value | undefined, about: About, gaps: Gap[], leave: Leave): Statement[] {
  if (!value) return []
  const isList = value.kind === 'list'
  const statements: Statement[] = []
  let isFull = false
  const add = (item: Value, path: Path): void => {
    if (statements.length >= MOST_STATEMENTS || path.length > DEEPEST_LIST) {
      if (!isFull) leave('there are too many statements', item.at)
      isFull = true
      return
    }
    for (const one of possibilities(item)) {
      if (one.kind === 'absent') continue
      if (one.kind === 'list') {
        if (one.open !== undefined) leave(one.open, one.at)
        listed(one).forEach((inner, index) => {
          add(inner, [...path, index])
        })
      } else if (one.kind === 'map')
        statements.push(...branches(one).map((branch) => readStatement(branch, about, path, gaps)))
      else leave('because' in one ? one.because : `a ${one.kind} stands where a statement is expected`, one.at)
    }
  }
  if (isList && value.open !== undefined) leave(value.open, value.at)
  listed(value).forEach((item, index) => {
    add(item, isList ? ['Statement', index] : ['Statement'])
  })
  return statements
}

/** The elements whose alternatives change what the whole statement means; lists of words carry their own conditions. */
const BRANCHING = new Set(['Effect', 'Principal', 'NotPrincipal', 'Condition'])

function branches(statement: Value): readonly Value[] {
  if (statement.kind !== 'map') return [statement]
  const split = statement.entries.find((e) => e.value.kind === 'alternatives' && BRANCHING.has(e.key))
  if (!split) return [statement]
  const choices = possibilities(split.value)
  if (choices.length > MOST_BRANCHES) return [statement]
  return choices.flatMap((choice) => {
    const entries = statement.entries.map((e) => (e === split ? { ...e, value: choice } : e))
    const when = choice.at.when
    return branches({
      ...statement,
      entries,
      at: when ? within(statement.at, { ...choice.at, via: [], when }) : statement.at,
    })
  })
}

function readStatement(value: Value, about: About, path: Path, gaps: Gap[]): Statement {
  if (value.kind === 'map' && value.open !== undefined) gaps.push({ because: value.open, at: value.at })
  const open = value.kind === 'map' ? value.open : undefined
  const sid = wordOf(child(value, 'Sid'), [...path, 'Sid'])
  return {
    ...about,
    path,
    ...(sid ? { sid } : {}),
    effect: effectOf(child(value, 'Effect'), gaps),
    actions: readScope(value, 'Action', path, gaps, open),
    resources: readScope(value, 'Resource', path, gaps, open),
    principals: readPrincipals(value, path, gaps, open),
    conditions: readConditions(entry(value, 'Condition')?.value, [...path, 'Condition'], gaps, open),
    at: value.at,
  }
}

function effectOf(value: Value | undefined, gaps: Gap[]): Statement['effect'] {
  if (!value) return 'unknown'
  const text = textParts(value)
  if (text?.length === 1 && (text[0] === 'Allow' || text[0] === 'Deny')) return text[0]
  if (value.kind !== 'string')
    gaps.push({ because: 'because' in value ? value.because : 'the effect is not known', at: value.at })
  return 'unknown'
}

function readScope(statement: Value, element: 'Action' | 'Resource', path: Path, gaps: Gap[], open?: string): Scope {
  for (const [form, key] of [
    ['except', `Not${element}`],
    ['only', element],
  ] as const) {
    const value = child(statement, key)
    if (!value) continue
    return { form, ...wordsOf(inherit(value, statement.at), [...path, key], gaps) }
  }
  return { form: 'none', words: [], ...(open === undefined ? {} : { open }) }
}
