import { and, answer, or, type Answer } from '../iam/answer.ts'
import { splitArn } from '../iam/arn.ts'
import { limits, readOperator } from '../iam/condition.ts'
import { isWild } from '../iam/wildcard.ts'
import type { Condition, Conditions } from './policy.ts'

/** Is a value with wildcards narrow enough for what is asked? */
export type Narrow = (value: string) => boolean

/** More than wildcards alone. */
export const saysSomething: Narrow = (value) => !/^[*?]*$/.test(value)

/**
 * Does a value that may have wildcards stay within one account or organization? In an ARN the account is written out, or
 * there is none (S3) and the resource is. Ids are written up to the first `/` or `:`, after which more may follow
 * (`o-a1b2c3/r-ab12/*`, `AROA…:*`).
 */
export const staysInside: Narrow = (value) => {
  const arn = splitArn(value)
  if (!arn) return !isWild(value.split(/[/:]/, 1)[0] ?? '')
  return arn.account === '' ? saysSomething(arn.resource) : !isWild(arn.account)
}

/**
 * Do the conditions of an Allow see to it that one of these keys is in the request, with a narrow value? `unknown` when
 * they may: conditions, keys or values that are not known may be the ones that do.
 */
export const isLimited = (conditions: Conditions, isKey: (key: string) => boolean, narrow: Narrow): Answer =>
  or(conditions.open === undefined ? 'no' : 'unknown', ...conditions.list.map((one) => byOne(one, isKey, narrow)))

function byOne({ operator, key, values, open }: Condition, isKey: (key: string) => boolean, narrow: Narrow): Answer {
  if (key.known && !isKey(key.text)) return 'no'
  const wild = readOperator(operator.text)?.operator.wildcards ?? true
  const eachNarrow = values.map(({ known, text }) => (known ? answer(!wild || narrow(text)) : 'unknown'))
  return and(
    key.known ? 'yes' : 'unknown',
    operator.known ? limits(operator.text, key.text) : 'unknown',
    open === undefined ? 'yes' : 'unknown',
    ...eachNarrow,
  )
}

/** A test for keys by name, in any case; a name that ends in `/` or `:` stands for all that begin with it. */
export function keysNamed(...names: readonly string[]): (key: string) => boolean {
  const wanted = names.map((name) => name.toLowerCase())
  return (key) => {
    const is = key.toLowerCase()
    return wanted.some((name) => (/[/:]$/.test(name) ? is.startsWith(name) : is === name))
  }
}

/**
 * Keys that only some can bring: who they are, the network they come from, on whose behalf a service acts. Not among them:
 * tags and session names, which anybody gives their own; sts:ExternalId, which AWS does not treat as a secret; and
 * aws:SourceIp, which changes hands.
 */
export const confining = keysNamed(
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
  'aws:PrincipalAccount',
  'aws:PrincipalArn',
  'aws:userid',
  'aws:SourceAccount',
  'aws:SourceArn',
  'aws:SourceOrgID',
  'aws:SourceOrgPaths',
  'aws:SourceVpc',
  'aws:SourceVpce',
)

/** Must one of these keys be in the request, whatever its value: `"Null": { "aws:ResourceTag/team": "false" }`? */
export const isDemanded = ({ list }: Conditions, isKey: (key: string) => boolean): boolean =>
  list.some(
    ({ operator, key, values }) =>
      readOperator(operator.text)?.operator.type === 'Null' &&
      isKey(key.text) &&
      values.every(({ text }) => text === 'false'),
  )

/**
 * Keys that say what a request touches. Those that begin with `aws:` mostly say who asks, when and from where, which leaves
 * all resources within reach; those of the services (`kms:ViaService`, `ec2:Vpc`, `s3:prefix`) narrow them.
 */
const aboutResources = keysNamed(
  'aws:ResourceTag/',
  'aws:RequestTag/',
  'aws:TagKeys',
  'aws:ResourceAccount',
  'aws:ResourceOrgID',
  'aws:ResourceOrgPaths',
  'aws:ViaAWSService',
  'aws:CalledVia',
  'aws:CalledViaFirst',
  'aws:CalledViaLast',
)

/** Does a key say what a request is about, or what it touches? */
export const narrowsRequests = (key: string): boolean => !key.toLowerCase().startsWith('aws:') || aboutResources(key)
