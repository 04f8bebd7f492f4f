import { claimPatterns, demandsClaim, trustedIssuers } from '../src/policy/federation.ts'
import { placeIn } from '../src/policy/place.ts'
import { cfn, defineRule, trust } from '../src/rule.ts'

const isSignedIn = (method: string): boolean => method !== 'unauthenticated' && !/^[*?]+$/.test(method)

export default defineRule({
  id: 'no-guest-trust',
  on: 'statement',
  severity: 'warning',
  // Strict: some pools let guests in on purpose, and what the role may do is not asked here.
  preset: 'strict',
  category: 'trust',
  summary: 'Roles of Cognito identity pools are for users who have signed in',
  why: `An identity pool with guest access gives credentials to whoever knows its id, which stands in the application. A role
    that does not ask for amr authenticated is theirs as well.`,
  references: [
    'https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html',
  ],
  equivalents: ['cfn-nag:W57'],

  *check(statement) {
    for (const { word, provider } of trustedIssuers(statement)) {
      if (provider !== 'cognito-identity.amazonaws.com') continue
      if (demandsClaim(statement, (name) => name === 'amr', isSignedIn) !== 'no') continue
      const guests = claimPatterns(statement, 'amr').filter(({ pattern }) => !isSignedIn(pattern))
      const places = guests.length > 0 ? guests.map((guest) => guest.word.at) : [placeIn(statement, word)]
      for (const at of places)
        yield { at, message: 'guests of the identity pool may assume this role; limit amr to authenticated' }
    }
  },

  valid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } } } }
    `,
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "graph.facebook.com" },
        "Condition": { "StringEquals": { "graph.facebook.com:app_id": "111122223333" } } } }
    `,
  ],
  invalid: [
    trust`
      { "Statement": { "Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": { "Federated": "cognito-identity.amazonaws.com" },
        "Condition": {
          "StringEquals": { "cognito-identity.amazonaws.com:aud": "eu-west-1:12345678-abcd" },
          "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": «"unauthenticated"» } } } }
    `,
    cfn`
      Resources:
        Reader:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Statement:
                Effect: Allow
                Action: sts:AssumeRoleWithWebIdentity
                Principal: { Federated: «cognito-identity.amazonaws.com» }
                Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': !Ref Pool } }
        Pool: { Type: 'AWS::Cognito::IdentityPool', Properties: { AllowUnauthenticatedIdentities: true } }
    `,
  ],
})
