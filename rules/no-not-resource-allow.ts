import { cfn, defineRule, identity } from '../src/rule.ts'

export default defineRule({
  id: 'no-not-resource-allow',
  on: 'statement',
  // Everything else includes what nobody thought of, also what other teams and AWS add later.
  severity: 'warning',
  category: 'wildcards',
  summary: 'Allow statements name their resources',
  why: 'NotResource in an Allow gives every resource that it does not list, of every service that the actions work on.',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html'],
  equivalents: ['cfn-nag:W21', 'cfn-nag:W22', 'cfn-nag:W23', 'parliament:NOTRESOURCE_WITH_ALLOW'],

  *check({ kind, effect, resources }) {
    const [first] = resources.words
    if (kind === 'identity' && effect === 'Allow' && resources.form === 'except' && first)
      yield { at: first.at, message: 'NotResource in an Allow gives all it does not list; list what is needed' }
  },

  valid: [
    identity`{ "Statement": { "Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::public/*" } }`,
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::public/*" } }`,
  ],
  invalid: [
    identity`{ "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "NotResource": [«"arn:aws:s3:::salaries/*"»] } }`,
    cfn`
      Resources:
        Reader:
          Type: AWS::IAM::ManagedPolicy
          Properties:
            PolicyDocument:
              Statement: { Effect: Allow, Action: s3:GetObject, NotResource: «'arn:aws:s3:::salaries/*'» }
    `,
  ],
})
