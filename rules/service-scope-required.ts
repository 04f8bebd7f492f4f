import { asksNull, conditionsOn } from '../src/policy/deny.ts'
import { keysNamed } from '../src/policy/limit.ts'
import type { Condition, Statement } from '../src/policy/policy.ts'
import { defineRule, rcp } from '../src/rule.ts'

const ofSource = keysNamed('aws:SourceOrgID', 'aws:SourceOrgPaths')
const anySource = keysNamed('aws:SourceOrgID', 'aws:SourceOrgPaths', 'aws:SourceAccount', 'aws:SourceArn')
const isService = keysNamed('aws:PrincipalIsAWSService')

const isOnlyForServices = (statement: Statement): boolean =>
  conditionsOn(statement, isService, false).some(({ values }) => values.some(({ text }) => text === 'true'))

/** What is missing so that a Deny by the source meets services that tell it, and nobody else. */
function missing(statement: Statement, { key }: Condition): string | undefined {
  if (!isOnlyForServices(statement))
    return `only AWS services have ${key.text}, so everybody else is denied; add Bool aws:PrincipalIsAWSService true`
  if (!asksNull(statement, anySource, 'false'))
    return `services that tell no source are denied; add Null aws:SourceAccount false`
  return undefined
}

export default defineRule({
  id: 'service-scope-required',
  on: 'statement',
  // Without it an RCP against confused deputies denies one's own users, or services that send no source: both break things.
  severity: 'error',
  category: 'guardrails',
  summary: 'RCPs that limit the source of a request are for AWS services that tell it',
  why: `Only a service that acts for a resource sends aws:SourceOrgID. A negated operator also holds without the key: the Deny
    meets your own roles, which never have it, and services that act for nobody.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
  ],
  equivalents: [
    'access-analyzer:RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
    'access-analyzer:RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
  ],

  *check(statement) {
    const { kind, effect, conditions } = statement
    if (kind !== 'rcp' || effect !== 'Deny' || conditions.open !== undefined) return
    const [first] = conditionsOn(statement, ofSource, true)
    const message = first && missing(statement, first)
    if (first && message !== undefined) yield { at: first.key.at, message }
  },

  valid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:SourceOrgID": "o-a1b2c3d4e5" },
          "Null": { "aws:SourceAccount": "false" }, "Bool": { "aws:PrincipalIsAWSService": "true" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringEquals": { "aws:SourceOrgID": "o-blocked123" } } } }
    `,
  ],
  invalid: [
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEquals": { «"aws:SourceOrgID"»: "o-a1b2c3d4e5" } } } }
    `,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { «"aws:SourceOrgID"»: "o-a1b2c3d4e5" },
          "Bool": { "aws:PrincipalIsAWSService": "true" } } } }
    `,
  ],
})
