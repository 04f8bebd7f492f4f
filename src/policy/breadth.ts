import { expand } from '../iam/action.ts'
import { patternOfFormat, splitArn } from '../iam/arn.ts'
import type { ActionFact } from '../iam/service.ts'
import { covers, isWild } from '../iam/wildcard.ts'
import type { Word } from './policy.ts'
import { arnPieces, literal, type Pieces } from './pieces.ts'

/** Does an entry of `Resource` leave out nothing of any service: `*`, `arn:aws:*`, `arn:*:*:*:*:*`? */
export const isEverything = ({ known, text }: Word): boolean =>
  known && covers(text.replace(/^arn:aws[a-z-]*:/, 'arn:*:'), 'arn:*:*:*:*:*') === 'yes'

/** Does it cover every role of an account: `*`, `arn:aws:iam::123456789012:role/*`? */
export const isEveryRole = (word: Word): boolean => isEveryOne(word, 'iam', 'role/*')

/** Does it cover all of a service's resources that are like `role/*`, in some account and region? */
export function isEveryOne(word: Word, ofService: string, like: string): boolean {
  if (isEverything(word)) return true
  const arn = arnPieces(word)
  const [service, resource] = [arn && literal(arn.service), arn && literal(arn.resource)]
  if (service === undefined || resource === undefined) return false
  return covers(service, ofService) === 'yes' && covers(resource, like) === 'yes'
}

/** Does it cover every resource of a type that an action works on, in some account and region? */
export const isEveryOfSomeType = (word: Word, { resources }: ActionFact): boolean =>
  resources.some(({ formats }) =>
    formats.some((format) => {
      const arn = splitArn(patternOfFormat(format))
      return arn !== undefined && isEveryOne(word, arn.service, arn.resource)
    }),
  )

/**
 * Does it leave out nothing of the resources that an action works on? So does `*`, and so does an ARN that says no more
 * than the service: `arn:aws:s3:::*`. An ARN that names a region, an account or a type of resource has been thought about.
 */
export function isAllOf(word: Word, fact: ActionFact): boolean {
  if (isEverything(word)) return true
  const arn = arnPieces(word)
  const resource = arn && literal(arn.resource)
  if (!arn || resource === undefined || !/^[*/:]*\*$/.test(resource)) return false
  if (!isOpen(arn.region) || !isOpen(arn.account)) return false
  return fact.resources.some(({ formats }) => formats.some((format) => isWithin(format, arn.service, resource)))
}

const isOpen = (pieces: Pieces): boolean => /^\**$/.test(literal(pieces) ?? 'not known')

function isWithin(format: string, service: Pieces, resource: string): boolean {
  const of = splitArn(patternOfFormat(format))
  return of !== undefined && of.service === literal(service) && covers(resource, of.resource) === 'yes'
}

/**
 * Of the actions of an entry, those that can be confined to resources. Of a pattern's, only if they are most of it, and not
 * mere lists: `ec2:Describe*` needs `"Resource": "*"` for nearly all it stands for, and that a few of those could do with
 * less is no advice to anybody.
 */
export function confinable({ known, text }: Word): readonly ActionFact[] {
  const facts = known ? expand(text) : 'unknown'
  if (facts === 'unknown') return []
  const those = facts.filter(({ mayNameNone }) => !mayNameNone)
  if (!isWild(text)) return those
  const telling = those.filter(({ level }) => level !== 'List')
  return telling.length >= facts.length * MOST ? telling : []
}

const MOST = 3 / 4
