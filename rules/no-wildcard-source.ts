import { readOperator } from '../src/iam/condition.ts'
import { isLimited, keysNamed, staysInside } from '../src/policy/limit.ts'
import { cfn, defineRule, resource, trust } from '../src/rule.ts'

const source = keysNamed('aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID', 'aws:SourceOrgPaths')

export default defineRule({
  id: 'no-wildcard-source',
  on: 'statement',
  // A warning, and recommended: the condition was written to keep others out, and does not.
  severity: 'warning',
  category: 'trust',
  summary: 'Conditions on the source of a service name the account or the resource',
  why: `aws:SourceArn says on whose behalf a service acts. With a wildcard for the account, or arn:aws:s3:::*, it is anybody's
    resource, and the condition looks like a guard that it is not.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
  ],
  equivalents: ['prowler:iam_role_cross_service_confused_deputy_prevention'],

  *check({ kind, effect, principals, conditions }) {
    if (effect !== 'Allow' || (kind !== 'trust' && kind !== 'resource')) return
    if (!principals.list.some(({ type }) => type === 'Service')) return
    if (isLimited(conditions, source, staysInside) !== 'no') return
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)?.operator
      if (!source(key.text) || !read?.wildcards || read.negative) continue
      for (const { at, known, text } of values)
        if (known && !staysInside(text))
          yield { at, message: `${text} is in anybody's account too; name the account or the resource` }
    }
  },

  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "events.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:jobs",
        "Condition": { "ArnLike": { "aws:SourceArn": "arn:aws:events:*:111122223333:rule/*" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:jobs", "Condition": {
          "ArnLike": { "aws:SourceArn": "arn:aws:s3:*:*:*" },
          "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `,
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "s3.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:uploads",
        "Condition": { "ArnLike": { "aws:SourceArn": «"arn:aws:s3:::*"» } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "bedrock.amazonaws.com" }, "Action": "sts:AssumeRole",
        "Condition": { "ArnLike": { "aws:SourceArn": [
          "arn:aws:bedrock:eu-west-1:111122223333:agent/*", «"arn:aws:bedrock:eu-west-1:*:agent/*"»] } } } }
    `,
    cfn`
      Resources:
        Jobs:
          Type: AWS::SNS::TopicPolicy
          Properties:
            PolicyDocument:
              Statement:
                Effect: Allow
                Action: sns:Publish
                Principal: { Service: cloudwatch.amazonaws.com }
                Condition: { ArnLike: { 'aws:SourceArn': «'arn:aws:cloudwatch:*:*:alarm:*'» } }
    `,
  ],
})
