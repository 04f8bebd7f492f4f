import { child, entry, inherit, possibilities } from '../value/look.ts'
import type { Value } from '../value/value.ts'
import type { Gap, Path, Principal, Principals } from './policy.ts'
import { wordOf, wordsOf } from './words.ts'

const TYPES: ReadonlySet<string> = new Set(['AWS', 'Service', 'Federated', 'CanonicalUser'])
const typeOf = (key: string): Principal['type'] => (isType(key) ? key : 'other')
const isType = (key: string): key is 'AWS' | 'Service' | 'Federated' | 'CanonicalUser' => TYPES.has(key)

/** The `Principal` or `NotPrincipal` of a statement. */
export function readPrincipals(statement: Value, path: Path, gaps: Gap[], open?: string): Principals {
  for (const [form, key] of [
    ['except', 'NotPrincipal'],
    ['only', 'Principal'],
  ] as const) {
    const value = child(statement, key)
    if (value) return { form, ...listPrincipals(value, [...path, key], gaps) }
  }
  return { form: 'none', list: [], ...(open === undefined ? {} : { open }) }
}

function listPrincipals(value: Value, path: Path, gaps: Gap[]): Omit<Principals, 'form'> {
  const list: Principal[] = []
  let open: string | undefined
  for (const one of possibilities(value)) {
    if (one.kind === 'map') {
      open ??= one.open
      for (const { key } of one.entries) {
        const found = wordsOf(entry(one, key)?.value, [...path, key], gaps)
        open ??= found.open
        list.push(...found.words.map((word): Principal => ({ type: typeOf(key), word })))
      }
    } else if (one.kind === 'string') {
      const word = wordOf(one, path)
      if (word) list.push({ type: one.value === '*' ? '*' : 'other', word })
    } else if (one.kind !== 'absent') {
      open ??= 'because' in one ? one.because : `a ${one.kind} stands where a principal is expected`
      gaps.push({ because: open, at: inherit(one, value.at).at })
    }
  }
  return { list, ...(open === undefined ? {} : { open }) }
}
