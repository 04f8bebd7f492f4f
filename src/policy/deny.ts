import { actionCovers, actionsOverlap } from '../iam/action.ts'
import { answer, and, not, or, type Answer } from '../iam/answer.ts'
import { readOperator } from '../iam/condition.ts'
import { isAlwaysPresent } from '../iam/condition-key.ts'
import { isEverything } from './breadth.ts'
import { keysNamed, saysSomething } from './limit.ts'
import type { Condition, Conditions, Statement, Word } from './policy.ts'

/** Keys that say who asks, and not what for. */
const aboutCaller = keysNamed(
  'aws:PrincipalArn',
  'aws:PrincipalAccount',
  'aws:PrincipalTag/',
  'aws:PrincipalType',
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
  'aws:PrincipalIsAWSService',
  'aws:PrincipalServiceName',
  'aws:PrincipalServiceNamesList',
  'aws:SourceAccount',
  'aws:ViaAWSService',
  'aws:CalledVia',
  'aws:userid',
  'aws:username',
)

/** Does a statement cover every action that a pattern stands for: `s3:*` and `NotAction: iam:*` cover `s3:GetObject`? */
export function coversAction({ actions: { form, words, open } }: Statement, pattern: string): Answer {
  const rest = open === undefined ? 'no' : 'unknown'
  const each = (test: (a: string, b: string) => Answer): Answer =>
    or(rest, ...words.map(({ known, text }): Answer => (known ? test(text, pattern) : 'unknown')))
  return form === 'only' ? each(actionCovers) : form === 'except' ? not(each(actionsOverlap)) : rest
}

/** Does a statement leave out no resource: `"Resource": "*"`? */
export const isOnEverything = ({ resources: { form, words } }: Statement): boolean =>
  form === 'only' && words.some(isEverything)

/** Are its actions all there are, but for a list: `"Action": "*"`, `NotAction`? */
export const isOfMostActions = ({ actions: { form, words } }: Statement): boolean =>
  form === 'except' || words.some(({ known, text }) => known && actionCovers(text, '*') === 'yes')

/** Conditions of a Deny that leave somebody out by who they are: `ArnNotLike` on `aws:PrincipalArn`. */
export const exemptionsIn = ({ list }: Conditions): readonly Condition[] =>
  list.filter(({ operator, key }) => readOperator(operator.text)?.operator.negative === true && aboutCaller(key.text))

/**
 * Does a Deny hold for every request for its actions and resources, whoever makes it but for those it exempts? `no` when it
 * holds only in some regions, for the root user or for some values of a request.
 */
export function isForAllButExempt({ effect, conditions }: Statement): Answer {
  if (effect !== 'Deny') return effect === 'Allow' ? 'no' : 'unknown'
  const exemptions = exemptionsIn(conditions)
  return and(
    conditions.open === undefined ? 'yes' : 'unknown',
    ...conditions.list.map((one): Answer => {
      if (!one.operator.known || !one.key.known) return 'unknown'
      return answer(exemptions.includes(one) || isOfServices(one) || isAlwaysTrue(one))
    }),
  )
}

/** `"Bool": { "aws:ViaAWSService": "false" }`: everybody but services. */
const isOfServices = ({ key, values }: Condition): boolean =>
  serviceFlags(key.text) && values.every(({ text }) => text === 'false')
const serviceFlags = keysNamed('aws:PrincipalIsAWSService', 'aws:ViaAWSService')

/** Does a condition hold whatever the request: `StringLike` with `*` on a key that every request has? */
export function isAlwaysTrue({ operator, key, values, open }: Condition): boolean {
  const read = readOperator(operator.text)
  if (!read || open !== undefined || !key.known) return false
  const isThere = isAlwaysPresent(key.text) || (alwaysInSigned(key.text) && !read.set)
  if (read.operator.type === 'Null') return isThere && values.some(({ text }) => text === 'false')
  if (read.operator.negative || !read.operator.wildcards || !(isThere || read.ifExists)) return false
  return values.some((value) => value.known && !saysSomething(value.text.replace(/^arn:\*(?::\*)*$/, '*')))
}
const alwaysInSigned = keysNamed('aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:PrincipalType', 'aws:userid')

/** The conditions on a key, with a negated operator or without. */
export const conditionsOn = (
  { conditions }: Statement,
  isKey: (key: string) => boolean,
  negative: boolean,
): readonly Condition[] =>
  conditions.list.filter(({ operator, key }) => {
    const read = readOperator(operator.text)
    return read !== undefined && read.operator.type !== 'Null' && read.operator.negative === negative && isKey(key.text)
  })

/** Is a key asked for by `Null`: is it to be absent (`true`) or there (`false`)? */
export const asksNull = (
  { conditions }: Statement,
  isKey: (key: string) => boolean,
  value: 'true' | 'false',
): boolean =>
  conditions.list.some(
    ({ operator, key, values }) =>
      readOperator(operator.text)?.operator.type === 'Null' &&
      isKey(key.text) &&
      values.some(({ text }) => text === value),
  )

/** The first word that says what a statement is about: findings about the statement as a whole stand there. */
export const firstWord = ({ actions, resources }: Statement): Word | undefined => actions.words[0] ?? resources.words[0]
