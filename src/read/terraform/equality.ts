import { choicesOf, isHole, textParts } from '../../value/look.ts'
import type { List, MapValue, Part, Value } from '../../value/value.ts'
import { sortedEntries } from './json-text.ts'

/** Lists that share their parts are huge without being long to write; what takes longer to compare is not decided. */
const MOST_COMPARED = 5000
const DEEPEST_COMPARED = 50

/** Equality as Terraform has it: values of different types are never equal. `undefined` when it cannot be told. */
export const same = (left: Value, right: Value): boolean | undefined =>
  left.kind === 'string' && right.kind === 'string' ? left.value === right.value : new Comparison().of(left, right, 0)

class Comparison {
  private count = 0

  of(left: Value, right: Value, depth: number): boolean | undefined {
    if (++this.count > MOST_COMPARED || depth > DEEPEST_COMPARED) return undefined
    if (left.kind === 'alternatives') return agreed(choicesOf(left).map((one) => this.of(one, right, depth + 1)))
    if (right.kind === 'alternatives') return agreed(choicesOf(right).map((one) => this.of(left, one, depth + 1)))
    if (left.kind === 'absent' || right.kind === 'absent') return isSameNull(left, right)
    if (left.kind === 'list' && right.kind === 'list') return this.lists(left, right, depth)
    if (left.kind === 'map' && right.kind === 'map') return this.maps(left, right, depth)
    if (isCollection(left) || isCollection(right)) return isOpaque(left) || isOpaque(right) ? undefined : false
    return texts(left, right)
  }

  private lists(left: List, right: List, depth: number): boolean | undefined {
    if (left.set !== right.set) return false
    if (left.open !== undefined || right.open !== undefined) return undefined
    if (left.items.some((item) => item.at.when) || right.items.some((item) => item.at.when)) return undefined
    if (left.items.length !== right.items.length) return false
    return all(left.items, (item, index) => {
      const other = right.items[index]
      return other ? this.of(item, other, depth + 1) : false
    })
  }

  private maps(left: MapValue, right: MapValue, depth: number): boolean | undefined {
    if (left.open !== undefined || right.open !== undefined || left.lazy || right.lazy) return undefined
    const [ours, theirs] = [sortedEntries(left), sortedEntries(right)]
    if ([...ours, ...theirs].some((e) => e.keyParts ?? e.value.at.when)) return undefined
    if (ours.length !== theirs.length) return false
    return all(ours, (entry, index) => {
      const other = theirs[index]
      return other?.key === entry.key ? this.of(entry.value, other.value, depth + 1) : false
    })
  }
}

/** False as soon as one answer is, undecided when one is not known. */
function all<T>(items: readonly T[], equal: (item: T, index: number) => boolean | undefined): boolean | undefined {
  const answers = items.map(equal)
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

/** The answer that all choices give. */
function agreed(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const [first] = answers
  return answers.every((answer) => answer === first) ? first : undefined
}

const isCollection = ({ kind }: Value): boolean => kind === 'list' || kind === 'map'
const isOpaque = ({ kind }: Value): boolean => kind === 'unknown' || kind === 'failed'

/** `null` against something: unknown may be null itself. */
function isSameNull(left: Value, right: Value): boolean | undefined {
  if (left.kind === right.kind) return true
  return left.kind === 'unknown' || right.kind === 'unknown' ? undefined : false
}

function texts(left: Value, right: Value): boolean | undefined {
  const a = textParts(left)
  const b = textParts(right)
  if (!a || !b) return undefined
  const equal = a.length === b.length && a.every((part, index) => isSamePart(part, b[index]))
  if (a.some(isHole) || b.some(isHole)) return equal ? true : undefined
  return left.kind === right.kind && equal
}

const isSamePart = (a: Part, b: Part | undefined): boolean =>
  typeof a === 'string' ? a === b : b !== undefined && typeof b !== 'string' && a.origin === b.origin
