import type { Policy } from '../../policy/policy.ts'
import type { Span } from '../../text/span.ts'
import type { Entry, MapValue, Value } from '../../value/value.ts'
import type { NotRead } from '../reader.ts'

/** Plugins keep theirs a few levels down. */
const DEEPEST = 12

/** Statements that are written and came to no policy: those of plugins, and those for a role that is not made. */
export function strayStatements(root: MapValue, policies: readonly Policy[]): readonly NotRead[] {
  const used = new Set(policies.flatMap(({ statements }) => statements.map(({ at }) => placeOf(at))))
  const found: NotRead[] = []
  const visit = (value: Value, path: readonly string[]): void => {
    const inner = value.kind === 'list' ? value.items : value.kind === 'map' ? value.entries.map((e) => e.value) : []
    if (value.kind === 'map')
      for (const one of value.entries) if (isStray(one, path, used)) found.push(stray(one, path))
    if (path.length > DEEPEST) return
    inner.forEach((one, index) => {
      visit(one, [...path, value.kind === 'map' ? (value.entries[index]?.key ?? '') : ''])
    })
  }
  visit(root, [])
  return found
}

const placeOf = ({ file, start }: Span): string => `${file} ${start.toString()}`

function isStray({ key, value }: Entry, path: readonly string[], used: ReadonlySet<string>): boolean {
  const isStatements = key === 'iamRoleStatements' || (key === 'statements' && path.slice(-2).join('.') === 'iam.role')
  if (!isStatements || value.kind !== 'list' || value.items.length === 0) return false
  return value.items.every((one) => one.kind === 'map' && !used.has(placeOf(one.at)))
}

function stray({ keyAt: { file, start, end } }: Entry, [section]: readonly string[]): NotRead {
  const isFramework = section === 'provider' || section === 'functions'
  const reason = isFramework
    ? 'these statements are ignored: the framework makes no role here'
    : 'the statements of a plugin are not read'
  return { at: { file, start, end }, resource: null, reason, policy: !isFramework }
}
