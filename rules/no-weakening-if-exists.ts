import { isAlwaysPresent } from '../src/iam/condition-key.ts'
import { readOperator } from '../src/iam/condition.ts'
import { confining } from '../src/policy/limit.ts'
import { defineRule, identity, trust } from '../src/rule.ts'

export default defineRule({
  id: 'no-weakening-if-exists',
  on: 'statement',
  severity: 'warning',
  // Some keys are absent for requests that are meant, and the author may know it.
  preset: 'strict',
  category: 'wildcards',
  summary: 'An Allow does not rest on a condition that holds when its key is absent',
  why: `An operator with IfExists holds for a request that does not have the key. In a Deny that is caution; as the only guard
    of an Allow it lets in whoever comes without.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html'],
  equivalents: [],

  *check({ effect, conditions: { list, open } }) {
    const guards = list.filter(({ key }) => !key.known || confining(key.text))
    if (effect !== 'Allow' || open !== undefined || guards.length === 0) return
    const [first] = guards
    const weak = guards.every(
      ({ operator, key }) => readOperator(operator.text)?.ifExists === true && !isAlwaysPresent(key.text),
    )
    if (weak && first)
      yield { at: first.operator.at, message: `this holds when ${first.key.text} is absent; remove IfExists` }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*",
        "Condition": { "StringNotEqualsIfExists": { "aws:SourceVpc": "vpc-1" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } } }
    `,
  ],
  invalid: [
    identity`
      { "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { «"StringEqualsIfExists"»: { "aws:SourceVpce": "vpce-1" } } } }
    `,
  ],
})
