import { isSameKey } from '../src/iam/condition.ts'
import { defineRule, resource } from '../src/rule.ts'

export default defineRule({
  id: 'paired-condition-keys',
  on: 'statement',
  // Anybody can make a VPC with the same private addresses.
  severity: 'warning',
  category: 'wildcards',
  summary: 'Addresses in a VPC are asked for together with the VPC',
  why: `aws:VpcSourceIp is the private address of the caller in their own VPC. Every account can have a VPC with that address:
    it says nothing without aws:SourceVpc or aws:SourceVpce.`,
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html'],
  equivalents: ['access-analyzer:MISSING_PAIRED_CONDITION_KEYS'],

  *check({ conditions: { list, open } }) {
    const has = (name: string): boolean => list.some(({ key }) => isSameKey(key.text, name))
    if (open !== undefined || has('aws:SourceVpc') || has('aws:SourceVpce') || has('aws:SourceVpcArn')) return
    for (const { key } of list)
      if (isSameKey(key.text, 'aws:VpcSourceIp'))
        yield { at: key.at, message: `${key.text} is an address in any VPC; add aws:SourceVpc or aws:SourceVpce` }
  },

  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "IpAddress": { "aws:VpcSourceIp": "10.0.0.0/16" }, "StringEquals": { "aws:SourceVpc": "vpc-1" } } } }
    `,
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "IpAddress": { "aws:SourceIp": "192.0.2.0/24" } } } }
    `,
  ],
  invalid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*",
        "Condition": { "IpAddress": { «"aws:VpcSourceIp"»: "10.0.0.0/16" } } } }
    `,
  ],
})
