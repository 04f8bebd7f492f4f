import { mayAllow } from '../src/policy/grant.ts'
import { isLimited, keysNamed, saysSomething } from '../src/policy/limit.ts'
import { serviceNameOf } from '../src/policy/service-name.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

const whichCertificate = keysNamed('aws:SourceArn', 'aws:PrincipalTag/', 'aws:RequestTag/', 'sts:SourceIdentity')

export default defineRule({
  id: 'roles-anywhere-anchor-required',
  on: 'statement',
  // A warning: the trust anchors are the account's own. Recommended, as AWS's guide asks for it in its first example.
  severity: 'warning',
  category: 'trust',
  summary: 'Roles for IAM Roles Anywhere name the trust anchor or the certificate',
  why: `Every certificate that any trust anchor of the account has signed can assume a role that trusts IAM Roles Anywhere and
    asks for nothing else: the laptop's certificate the role of the backup server.`,
  references: ['https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html'],
  equivalents: [],

  *check(statement) {
    const { kind, principals, conditions } = statement
    if (kind !== 'trust' || !mayAllow(statement, 'sts:AssumeRole') || principals.form !== 'only') return
    if (isLimited(conditions, whichCertificate, saysSomething) !== 'no') return
    for (const { type, word } of principals.list)
      if (type === 'Service' && serviceNameOf(word) === 'rolesanywhere.amazonaws.com')
        yield {
          at: word.at,
          message: 'any certificate of any trust anchor opens this role; limit aws:SourceArn to the trust anchor',
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" },
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        "Condition": { "ArnEquals": {
          "aws:SourceArn": "arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/1a2b" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": "rolesanywhere.amazonaws.com" },
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        "Condition": { "StringEquals": { "aws:PrincipalTag/x509Subject/CN": "backup" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "Service": «"rolesanywhere.amazonaws.com"» },
        "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"] } }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']
                Principal: { Service: [ec2.amazonaws.com, «rolesanywhere.amazonaws.com»] }
    `,
  ],
})
