import { overlaps } from '../iam/wildcard.ts'
import type { Answer } from '../iam/answer.ts'
import { isHole, shown } from '../value/look.ts'
import type { Hole, Part } from '../value/value.ts'
import type { Word } from './policy.ts'

/** A stretch of a word between two colons, or all of it. */
export type Pieces = readonly Part[]

/** The text of pieces without holes. */
export const literal = (pieces: Pieces): string | undefined => (pieces.some(isHole) ? undefined : shown(pieces))

/** The one hole that pieces consist of. */
export function onlyHole(pieces: Pieces): Hole | undefined {
  const [only, ...more] = pieces
  return only !== undefined && isHole(only) && more.length === 0 ? only : undefined
}

/** The parts of an ARN that may have holes. */
export interface ArnPieces {
  readonly partition: Pieces
  readonly service: Pieces
  readonly region: Pieces
  readonly account: Pieces
  readonly resource: Pieces
}

/**
 * The parts of an ARN; nothing for what is none, and where a hole may hold colons before the last part begins. Parts that
 * are left out at the end are `*`, as IAM takes them: `arn:aws:sqs` is `arn:aws:sqs:*:*:*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function arnPieces({ parts }: Word): ArnPieces | undefined {
  const fields: Part[][] = [[]]
  for (const part of parts) {
    const inResource = fields.length === ARN_PARTS
    if (isHole(part)) {
      if (!inResource && mayHoldColons.has(part.domain)) return undefined
      fields.at(-1)?.push(part)
    } else {
      const [first = '', ...more] = part.split(':')
      const starts = more.slice(0, ARN_PARTS - fields.length)
      const rest = more.slice(starts.length)
      fields.at(-1)?.push(first)
      for (const start of starts) fields.push([start])
      if (rest.length > 0) fields.at(-1)?.push(`:${rest.join(':')}`)
    }
  }
  const [scheme = [], partition = [], service, ...rest] = fields.map(withoutEmpty)
  if (literal(scheme) !== 'arn' || !service) return undefined
  const [region = ANY, account = ANY, resource = ANY] = rest
  return { partition, service, region, account, resource }
}

const ARN_PARTS = 6
const ANY: Pieces = ['*']
const mayHoldColons: ReadonlySet<Hole['domain']> = new Set<Hole['domain']>(['free', 'arn'])
const withoutEmpty = (pieces: Pieces): Pieces => pieces.filter((piece) => piece !== '')

/** Does the pattern match the pieces? With holes the most that can be known is that it does not. */
export function isLike(pieces: Pieces, pattern: string): Answer {
  const meet = overlaps(pattern, pieces.map((piece) => (isHole(piece) ? '*' : piece)).join(''))
  return meet === 'yes' && pieces.some(isHole) ? 'unknown' : meet
}
