import { sourceKeys } from '../src/iam/source-keys.ts'
import { fixed, insertCondition } from '../src/policy/change.ts'
import { mayAllow } from '../src/policy/grant.ts'
import { isLimited, keysNamed } from '../src/policy/limit.ts'
import type { Principal, Statement } from '../src/policy/policy.ts'
import { serviceNameOf } from '../src/policy/service-name.ts'
import { becomes, cfn, defineRule, resource, tf, trust, using } from '../src/rule.ts'

/** `kms:EncryptionContext:…` names the trail or the table that a key is used for: AWS's pages on keys confine services by it. */
const onWhoseBehalf = keysNamed(
  'aws:SourceAccount',
  'aws:SourceArn',
  'aws:SourceOrgID',
  'aws:SourceOrgPaths',
  'aws:SourceOwner',
  'kms:EncryptionContext:',
  // A service belongs to no organization: by a statement that asks for one, it gets in for nobody.
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
)

/** What the service goes through: a role, or a resource of another service. */
const targetOf = (statement: Statement): string | undefined => {
  if (statement.kind !== 'trust') return statement.kind === 'resource' ? statement.service : undefined
  return mayAllow(statement, 'sts:AssumeRole') ? 'role' : undefined
}

const keysOf = ({ type, word }: Principal, target: string): readonly string[] | undefined => {
  const name = type === 'Service' ? serviceNameOf(word) : undefined
  return name === undefined ? undefined : sourceKeys(name, target)?.keys
}

const SOURCE_ACCOUNT = 'aws:SourceAccount'

export default defineRule({
  id: 'source-account-required',
  on: 'statement',
  severity: 'warning',
  category: 'trust',
  summary: 'AWS services are let in on behalf of named accounts or resources only',
  why: `A service principal is the same for all customers. Without a condition on the source, a resource in somebody else's
    account can make the service use your role or your bucket. Only services that AWS documents to send such keys are
    meant: for the others the condition would shut the service out.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
  ],
  equivalents: [
    'access-analyzer:RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
    'access-analyzer:RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
    'prowler:iam_role_cross_service_confused_deputy_prevention',
  ],

  *check(statement, { accounts }) {
    const target = targetOf(statement)
    if (target === undefined || statement.effect !== 'Allow' || statement.principals.form !== 'only') return
    // One that is written and says too little is for no-wildcard-source.
    if (isLimited(statement.conditions, onWhoseBehalf, () => true) !== 'no') return
    const documented = statement.principals.list.map((principal) => ({ principal, keys: keysOf(principal, target) }))
    // The condition would shut the others out.
    const where = documented.some(({ keys }) => keys === undefined) ? ' in a statement of its own' : ''
    const used = target === 'role' ? 'this role' : 'this resource'
    const takeAccount = documented.every(({ keys }) => keys?.includes(SOURCE_ACCOUNT))
    const change = takeAccount ? insertCondition(statement, 'StringEquals', SOURCE_ACCOUNT, accounts.own) : undefined
    for (const { principal, keys } of documented) {
      if (!keys) continue
      const { at, text } = principal.word
      const message = `${text} may use ${used} on behalf of any account; limit ${keys.join(' or ')}${where}`
      yield { at, message, ...fixed(`limit ${SOURCE_ACCOUNT} to ${accounts.own.join(' and ')}`, change) }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `,
    trust`{ "Statement": { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } }`,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": [«"ecs-tasks.amazonaws.com"»] },
        "Action": "sts:AssumeRole" } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": «"s3.amazonaws.com"» }, "Action": "sqs:SendMessage",
        "Resource": "arn:aws:sqs:eu-west-1:111122223333:uploads",
        "Condition": { "ArnNotLike": { "aws:SourceArn": "arn:aws:s3:::private" } } } }
    `,
    tf`
      data "aws_partition" "current" {}
      resource "aws_iam_role" "task" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { Service = «"ecs-tasks.\${data.aws_partition.current.dns_suffix}"» }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Uploads:
          Type: AWS::SNS::TopicPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: 'sns:Publish', Principal: { Service: «s3.amazonaws.com» } }
    `,
    using(
      { accounts: { own: ['111122223333'] } },
      becomes(
        tf`
          data "aws_iam_policy_document" "trust" {
            statement {
              actions = ["sts:AssumeRole"]
              principals {
                type        = "Service"
                identifiers = [«"ecs-tasks.amazonaws.com"»]
              }
            }
          }
          resource "aws_iam_role" "task" {
            assume_role_policy = data.aws_iam_policy_document.trust.json
          }
        `,
        tf`
          data "aws_iam_policy_document" "trust" {
            statement {
              actions = ["sts:AssumeRole"]
              principals {
                type        = "Service"
                identifiers = ["ecs-tasks.amazonaws.com"]
              }

              condition {
                test     = "StringEquals"
                variable = "aws:SourceAccount"
                values   = ["111122223333"]
              }
            }
          }
          resource "aws_iam_role" "task" {
            assume_role_policy = data.aws_iam_policy_document.trust.json
          }
        `,
      ),
    ),
    using(
      { accounts: { own: ['111122223333', '444455556666'] } },
      becomes(
        trust`
          { "Statement": { "Effect": "Allow", "Principal": { "Service": «"ecs-tasks.amazonaws.com"» }, "Action": "sts:AssumeRole" } }
        `,
        trust`
          { "Statement": { "Effect": "Allow", "Principal": { "Service": "ecs-tasks.amazonaws.com" }, "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "aws:SourceAccount": ["111122223333", "444455556666"] } } } }
        `,
      ),
    ),
  ],
})
