import { readOperator } from '../src/iam/condition.ts'
import { weaknessOf } from '../src/iam/external-id.ts'
import { isWild } from '../src/iam/wildcard.ts'
import { awsPrincipals } from '../src/policy/account.ts'
import { keysNamed } from '../src/policy/limit.ts'
import { cfn, defineRule, tf, trust } from '../src/rule.ts'

const externalId = keysNamed('sts:ExternalId')

export default defineRule({
  id: 'strong-external-id',
  on: 'statement',
  severity: 'warning',
  // Strict: the third party gives the id out, so that often only it can do better.
  preset: 'strict',
  category: 'trust',
  summary: 'External ids cannot be guessed',
  why: `An external id keeps one customer of a third party from naming another's role. It only does so if no two customers have
    the same and nobody can guess it: company names, words with a year and account ids are what is tried first.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  ],
  equivalents: [],

  *check(statement) {
    const { kind, effect, conditions } = statement
    // VM Import/Export is an AWS service and has "vmimport" for an id.
    if (kind !== 'trust' || effect !== 'Allow' || awsPrincipals(statement).length === 0) return
    for (const { operator, key, values } of conditions.list) {
      const read = readOperator(operator.text)?.operator
      if (!externalId(key.text) || read?.type !== 'String' || read.negative) continue
      for (const { at, known, text } of values) {
        const isPattern = read.wildcards && isWild(text)
        // AWS takes no empty one: it stands for a deployment that does not have the role.
        if (text === '') continue
        const weakness = isPattern ? 'lets in all that are like it' : known ? weaknessOf(text) : undefined
        if (weakness !== undefined)
          yield { at, message: `the external id ${text} ${weakness}; use a random one of its own for each third party` }
      }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::444455556666:role/collector" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "f47ac10b-58cc-4372-a567" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "vmie.amazonaws.com" },
        "Action": "sts:AssumeRole", "Condition": { "StringEquals": { "sts:ExternalId": "vmimport" } } } }
    `,
    tf`
      resource "random_uuid" "vendor" {}
      resource "aws_iam_role" "vendor" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "444455556666" }
            Condition = { StringEquals = { "sts:ExternalId" = random_uuid.vendor.result } }
          }]
        })
      }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111111111111:role/CICDPipeline" },
        "Action": "sts:AssumeRole", "Condition": { "StringLike": {
          "sts:ExternalId": [«"deployment-2026"», «"f47ac10b-*"»] } } } }
    `,
    tf`
      variable "external_id" {
        default = «"changeme"»
      }
      resource "aws_iam_role" "vendor" {
        assume_role_policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sts:AssumeRole"
            Principal = { AWS = "444455556666" }
            Condition = { StringEquals = { "sts:ExternalId" = var.external_id } }
          }]
        })
      }
    `,
    cfn`
      Resources:
        Vendor:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: '444455556666' }
                Condition: { StringEquals: { 'sts:ExternalId': «'111122223333'» } }
    `,
  ],
})
