import { mayAllow } from '../src/policy/grant.ts'
import { defineRule, resource, tf } from '../src/rule.ts'

export default defineRule({
  id: 'key-administrator-required',
  on: 'policy',
  // Without one the key can be used and never changed again; AWS asks for a support case.
  severity: 'error',
  category: 'exposure',
  summary: 'A key policy lets somebody change it',
  why: `Who may change a key is said by its key policy alone, and not by policies of the account unless the key policy says so.
    AWS refuses to set one that shuts out whoever sets it, but not one that shuts out everybody who comes after.`,
  references: ['https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html'],
  equivalents: [],

  *check({ kind, service, statements, open, at, carrier }) {
    if (kind !== 'resource' || service !== 'kms' || open !== undefined || statements.length === 0) return
    if (carrier.address === '' || statements.some(({ effect }) => effect === 'unknown')) return
    if (!statements.some((statement) => mayAllow(statement, 'kms:PutKeyPolicy')))
      yield {
        at,
        message: 'nobody may change this key policy; allow kms:* to the account, or kms:PutKeyPolicy to a role',
      }
  },

  valid: [
    tf`
      resource "aws_kms_key" "k" {
        policy = jsonencode({ Statement = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "kms:*", Resource = "*" } })
      }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "111122223333" }, "Action": "kms:Decrypt", "Resource": "*" } }
    `,
  ],
  invalid: [
    tf`
      resource "aws_kms_key" "k" {
        policy = jsonencode(«{ Statement = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/app" }, Action = ["kms:Encrypt", "kms:Decrypt"], Resource = "*" } }»)
      }
    `,
  ],
})
