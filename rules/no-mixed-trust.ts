import { worksAs } from '../src/iam/workload.ts'
import { letsAssume } from '../src/policy/grant.ts'
import type { Policy } from '../src/policy/policy.ts'
import { serviceNameOf } from '../src/policy/service-name.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

const servicesOf = ({ statements }: Policy) =>
  statements
    .filter((statement) => letsAssume(statement) && statement.principals.form === 'only')
    .flatMap(({ principals }) => principals.list)
    .flatMap(({ type, word }) => {
      const name = type === 'Service' ? serviceNameOf(word)?.replace(/\.amazonaws\.com(?:\.cn)?$/, '') : undefined
      return name === undefined ? [] : [{ name, word }]
    })

export default defineRule({
  id: 'no-mixed-trust',
  on: 'policy',
  severity: 'info',
  // All: it is a matter of order, and what the role may do decides whether it hurts.
  preset: 'all',
  category: 'trust',
  summary: 'A role is for one kind of workload',
  why: `A role that several services may use has the permissions that all of them need together, and each of them has all. One
    role for a workload can be given what that workload needs.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  equivalents: [],

  *check(policy) {
    if (policy.kind !== 'trust') return
    const [first, ...others] = servicesOf(policy)
    if (!first) return
    for (const { name, word } of others)
      if (!worksAs(name, first.name))
        yield { at: word.at, message: `${word.text} shares this role with ${first.word.text}; give it one of its own` }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] },
        "Action": "sts:AssumeRole" } }
    `,
    trust`
      { "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Deny", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" } ] }
    `,
  ],
  invalid: [
    trust`
      { "Statement": [
        { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" },
        { "Effect": "Allow", "Principal": { "Service": [«"lambda.amazonaws.com"»] }, "Action": "sts:AssumeRole" } ] }
    `,
    cfn`
      Resources:
        Shared:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { Service: [states.amazonaws.com, «glue.amazonaws.com»] }
    `,
  ],
})
