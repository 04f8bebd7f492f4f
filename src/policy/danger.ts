import { expand } from '../iam/action.ts'
import { patternOfFormat } from '../iam/arn.ts'
import { escalationPaths } from '../iam/escalation-paths.ts'
import type { ActionFact } from '../iam/service.ts'
import { isHole } from '../value/look.ts'
import { overlaps } from '../iam/wildcard.ts'
import { isWholeService } from './grant.ts'
import type { Statement, Word } from './policy.ts'

const alone: ReadonlySet<string> = new Set(
  escalationPaths.flatMap(({ gain, actions }) =>
    gain !== 'role in use' && actions.length === 1 ? actions.map((one) => one.toLowerCase()) : [],
  ),
)

/** Does an action change who may do what, or is it a way to more permissions by itself? */
const isDangerous = ({ service, name, level }: ActionFact): boolean =>
  (level === 'Permissions management' && !/^(?:List|Get|Describe)/.test(name)) ||
  alone.has(`${service}:${name}`.toLowerCase())

/** The actions a wildcard stands for that change permissions, and that the statement's resources can be used with. */
export function dangersOf(word: Word, { resources }: Statement): readonly ActionFact[] {
  if (!word.known || !/[*?]/.test(word.text) || isWholeService(word)) return []
  const facts = expand(word.text)
  if (facts === 'unknown' || resources.form !== 'only') return []
  return facts.filter(
    (fact) => isDangerous(fact) && (fact.mayNameNone || resources.words.some((one) => canBe(one, fact))),
  )
}

const canBe = ({ parts }: Word, { resources }: ActionFact): boolean => {
  const pattern = parts.map((part) => (isHole(part) ? '*' : part)).join('')
  return resources.some(({ formats }) =>
    formats.some((format) => overlaps(pattern, patternOfFormat(format)) !== 'no' && !isPartOf(pattern, format)),
  )
}

/** `arn:aws:s3:::b/*` overlaps the format of a bucket, whose name may not have a slash. */
const isPartOf = (pattern: string, format: string): boolean =>
  pattern !== '*' && pattern.split('/').length > format.split('/').length && !format.includes('/')
