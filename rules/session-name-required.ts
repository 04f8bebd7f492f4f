import { awsPrincipals, isUser, isWholeAccount, ownerOf } from '../src/policy/account.ts'
import { mayAllow } from '../src/policy/grant.ts'
import { isDemanded, isLimited, keysNamed, saysSomething } from '../src/policy/limit.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

const name = keysNamed('sts:RoleSessionName', 'sts:SourceIdentity')

export default defineRule({
  id: 'session-name-required',
  on: 'statement',
  severity: 'info',
  // All: it helps whoever reads CloudTrail afterwards, and opens or shuts nothing.
  preset: 'all',
  category: 'sessions',
  summary: 'Whoever assumes a role from a user or another account says who they are',
  why: `In CloudTrail a session is a role and a name that the caller chose. A condition on sts:RoleSessionName, or on
    sts:SourceIdentity which stays through chains of roles, makes it the name of somebody.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_rolesessionname',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html',
  ],
  equivalents: [],

  *check(statement, { accounts }) {
    const { kind, conditions } = statement
    if (kind !== 'trust' || !mayAllow(statement, 'sts:AssumeRole')) return
    if (isDemanded(conditions, name) || isLimited(conditions, name, saysSomething) !== 'no') return
    for (const word of awsPrincipals(statement))
      // The own account's trust leaves it to the account's policies, as AWS sets it up.
      if (isUser(word) || (isWholeAccount(word) === 'yes' && ownerOf(word, accounts) !== 'own'))
        yield {
          at: placeIn(statement, word),
          message: `sessions of ${word.text} have any name; limit sts:RoleSessionName or sts:SourceIdentity`,
        }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
        "Action": "sts:AssumeRole", "Condition": { "StringLike": { "sts:RoleSessionName": "\${aws:username}" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:role/ci" },
        "Action": "sts:AssumeRole" } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Principal": { "AWS": [«"111122223333"», «"arn:aws:iam::111122223333:user/ada"»] },
        "Action": "sts:AssumeRole", "Condition": { "StringLike": { "sts:RoleSessionName": "*" } } } }
    `,
    cfn`
      Resources:
        Audit:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRole
                Principal: { AWS: [!Ref AWS::AccountId, «'arn:aws:iam::444455556666:root'»] }
    `,
  ],
})
