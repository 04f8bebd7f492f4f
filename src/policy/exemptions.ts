import { and, not, or, type Answer } from '../iam/answer.ts'
import { arnsOverlap } from '../iam/arn.ts'
import { readOperator } from '../iam/condition.ts'
import { covers, isWild } from '../iam/wildcard.ts'
import { coversAction, exemptionsIn } from './deny.ts'
import { guardingOf, guards, type Guardrails } from './guardrails.ts'
import { keysNamed } from './limit.ts'
import { arnPieces, literal } from './pieces.ts'
import type { Statement, Word } from './policy.ts'

/** What a Deny exempts by, and how an account's own administrator could come by it. */
export type Exemption =
  /** A role or user by name, in any account: `arn:aws:iam::*:role/break-glass`. `name` is the part after the type. */
  | { readonly by: 'role' | 'user'; readonly name: string; readonly word: Word }
  /** A tag that the caller has: `aws:PrincipalTag/team`. */
  | { readonly by: 'tag'; readonly name: string; readonly word: Word }

const principalArn = keysNamed('aws:PrincipalArn')
const principalTag = keysNamed('aws:PrincipalTag/')

/** The exemptions of a Deny that do not depend on an account, as far as they are known. */
export const exemptionsOf = (statement: Statement): readonly Exemption[] =>
  exemptionsIn(statement.conditions).flatMap(({ key, values }): readonly Exemption[] => {
    if (principalArn(key.text)) return values.flatMap(namedInAnyAccount)
    if (!principalTag(key.text) || !key.known) return []
    return [{ by: 'tag', name: key.text.slice(key.text.indexOf('/') + 1), word: key }]
  })

/** The roles and users that `aws:PrincipalArn` names with any account. */
function namedInAnyAccount(word: Word): readonly Exemption[] {
  const arn = arnPieces(word)
  if (!arn || !isWild(literal(arn.account) ?? '')) return []
  const resource = word.text.slice(word.text.search(/:(?:role|user)\//) + 1)
  const [by, name] = [resource.slice(0, 4), resource.slice(5)]
  return by === 'role' || by === 'user' ? [{ by, name, word }] : []
}

/**
 * Names that only AWS can give: of Identity Center, of service-linked roles, of instances.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-friendly-names
 */
export const isReservedName = (name: string): boolean => /^aws-(?:reserved|service-role)\/|^aws:/.test(name)

/** Does the set keep a member account from coming by an exemption: by making or changing the role, by setting the tag? */
export function isProtected(set: Guardrails, exemption: Exemption): Answer {
  const found = exemption.by === 'tag' ? tagAnswers(set, exemption) : nameAnswers(set, exemption)
  return or(set.isOpen ? 'unknown' : 'no', ...found)
}

/** A name that is written whole is there already in each account, so that it is enough that nobody may change it. */
function nameAnswers(set: Guardrails, { by, name, word }: Exemption): ReadonlySet<Answer> {
  const make =
    by === 'user' ? ['iam:CreateUser', 'iam:CreateAccessKey'] : ['iam:CreateRole', 'iam:UpdateAssumeRolePolicy']
  const answers = new Set<Answer>()
  for (const action of isWild(name) ? make.slice(0, 1) : make)
    for (const deny of guardingOf(set, action)) {
      if (answers.has('yes')) return answers
      answers.add(
        (set.budget.left -= deny.resources.words.length) < 0 ? 'unknown' : and(guards(deny, action), isOn(deny, word)),
      )
    }
  return answers
}

const tagAnswers = ({ denies, budget }: Guardrails, exemption: Exemption): ReadonlySet<Answer> =>
  new Set((budget.left -= denies.length) < 0 ? ['unknown'] : denies.map((deny) => protectsTag(deny, exemption)))

/** Does a statement cover a resource? Holes of one origin are equal; another hole may be anything. */
function isOn({ resources: { form, words, open } }: Statement, { text }: Word): Answer {
  const wanted = anyPartition(text)
  const rest: Answer = open === undefined ? 'no' : 'unknown'
  const each = (test: typeof covers): Answer =>
    or(
      rest,
      ...words.map((word) => {
        const found = test(anyPartition(word.text), wanted)
        return found === 'no' && !word.known ? 'unknown' : found
      }),
    )
  return form === 'only' ? each(covers) : form === 'except' ? not(each(arnsOverlap)) : rest
}

/** An organization is in one partition. */
const anyPartition = (arn: string): string => arn.replace(/^arn:[^:]*:/, 'arn:*:')

const requestedTags = keysNamed('aws:TagKeys', 'aws:RequestTag/')

/** Does a Deny keep principals from being given a tag? */
function protectsTag(deny: Statement, { name }: Exemption): Answer {
  const isAsked = deny.conditions.list.some(({ operator, key, values }) => {
    const read = readOperator(operator.text)
    if (!read || read.operator.negative || !requestedTags(key.text)) return false
    if (key.text.includes('/')) return key.text.slice(key.text.indexOf('/') + 1) === name
    return values.some(({ text }) => covers(text, name) !== 'no')
  })
  return isAsked ? coversAction(deny, 'iam:TagRole') : 'no'
}
