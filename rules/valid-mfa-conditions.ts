import { readOperator } from '../src/iam/condition.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { cfn, defineRule, identity, scp, trust } from '../src/rule.ts'

const mfa = keysNamed('aws:MultiFactorAuthPresent')

export default defineRule({
  id: 'valid-mfa-conditions',
  on: 'statement',
  severity: 'warning',
  // Strict: some leave access keys out of a Deny on purpose, and only they know.
  preset: 'strict',
  category: 'trust',
  summary: 'Conditions on MFA also hold for requests that do not speak of it',
  why: `aws:MultiFactorAuthPresent is in requests with temporary credentials only. A Deny on Bool false does not see an access
    key, an Allow on BoolIfExists true lets it in, and a Null test passes for false as well as for true.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
  ],
  equivalents: ['parliament:BAD_PATTERN_FOR_MFA'],

  *check({ effect, conditions }) {
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)
      const [value, ...more] = values
      if (!mfa(key.text) || !read || !value?.known || more.length > 0) continue
      const isTrue = value.text.toLowerCase() === 'true'
      const { at, text } = operator
      const isBool = read.operator.type === 'Bool'
      if (effect === 'Deny' && isBool && !isTrue && !read.ifExists)
        yield { at, message: `by ${text} requests with an access key are not denied; use BoolIfExists` }
      if (effect === 'Allow' && isBool && isTrue && read.ifExists)
        yield { at, message: `by ${text} requests with an access key are allowed; use Bool` }
      if (effect === 'Allow' && read.operator.type === 'Null' && !isTrue)
        yield { at, message: `by ${text} sessions without MFA are allowed too; use Bool with true` }
    }
  },

  valid: [
    identity`
      { "Statement": { "Effect": "Deny", "NotAction": "iam:EnableMFADevice", "Resource": "*",
        "Condition": { "BoolIfExists": { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "sts:AssumeRole", "Condition": { "Bool": { "aws:MultiFactorAuthPresent": "true" } } } }
    `,
  ],
  invalid: [
    scp`
      { "Statement": { "Effect": "Deny", "Action": "ec2:StopInstances", "Resource": "*",
        "Condition": { «"Bool"»: { "aws:MultiFactorAuthPresent": false } } } }
    `,
    identity`
      { "Statement": { "Effect": "Allow", "Action": "ec2:StopInstances", "Resource": "*",
        "Condition": { «"Null"»: { "aws:MultiFactorAuthPresent": "false" } } } }
    `,
    cfn`
      Resources:
        Operator:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: !Sub 'arn:aws:iam::\${AWS::AccountId}:root' }
                Condition: { «BoolIfExists»: { 'aws:MultiFactorAuthPresent': 'true' } }
    `,
  ],
})
