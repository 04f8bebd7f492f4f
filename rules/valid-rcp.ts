import { splitAction } from '../src/iam/action.ts'
import { rcpServices } from '../src/iam/rcp-services.ts'
import { firstWord, isOfMostActions, isOnEverything } from '../src/policy/deny.ts'
import type { Statement, Word } from '../src/policy/policy.ts'
import { cfn, defineRule, rcp, setting } from '../src/rule.ts'

interface Fault {
  readonly at: Word['at']
  readonly message: string
}

const told = (word: Word | undefined, message: string): readonly Fault[] => (word ? [{ at: word.at, message }] : [])

function principals(statement: Statement): readonly Fault[] {
  const { form, list, open } = statement.principals
  if (form === 'none')
    return open === undefined ? told(firstWord(statement), 'an RCP names its Principal; write "Principal": "*"') : []
  const wrong = list.find(({ word }) => form === 'except' || (word.known && word.text !== '*'))
  const element = form === 'only' ? `the principal ${wrong?.word.text ?? ''}` : 'NotPrincipal'
  return told(wrong?.word, `an RCP takes no ${element}; write "Principal": "*" and use a condition on aws:PrincipalArn`)
}

function actions({ actions: { form, words } }: Statement, services: readonly string[]): readonly Fault[] {
  if (form === 'except') return told(words[0], 'an RCP takes no NotAction; list the actions that are denied')
  return words.flatMap((word) => {
    const service = word.known ? splitAction(word.text)?.service.toLowerCase() : undefined
    if (service === undefined || services.includes(service)) return []
    return told(word, `RCPs do not cover ${word.text}; name actions of services that they do: ${services.join(', ')}`)
  })
}

/** AWS's own `RCPFullAWSAccess`, which is set everywhere from the start. */
const isFullAccess = (statement: Statement): boolean => isOfMostActions(statement) && isOnEverything(statement)

export default defineRule({
  id: 'valid-rcp',
  on: 'statement',
  // AWS refuses such a policy, so it is an error for everybody.
  severity: 'error',
  category: 'guardrails',
  summary: 'RCPs deny actions of services that RCPs cover, to everybody',
  why: `AWS Organizations takes no other RCP: the effect is Deny, the principal is "*", and the actions are listed by service.
    Whom it leaves out is for conditions to say.`,
  references: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services',
  ],
  equivalents: [
    'access-analyzer:RCP_SYNTAX_ERROR_ACTION',
    'access-analyzer:RCP_SYNTAX_ERROR_ALLOW',
    'access-analyzer:RCP_SYNTAX_ERROR_NOTACTION',
    'access-analyzer:RCP_SYNTAX_ERROR_PRINCIPAL',
  ],
  options: {
    services: setting.strings({ default: [], help: 'Prefixes of services that RCPs cover by now, such as `sns`' }),
  },

  *check(statement, { options }) {
    if (statement.kind !== 'rcp') return
    if (statement.effect === 'Allow') {
      if (!isFullAccess(statement)) yield* told(firstWord(statement), 'an RCP allows nothing; write what it denies')
      return
    }
    yield* principals(statement)
    yield* actions(statement, [...rcpServices, ...options.services])
  },

  valid: [
    rcp`{ "Statement": { "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" } }`,
    rcp`
      { "Statement": { "Effect": "Deny", "Principal": "*", "Action": ["s3:*", "sqs:SendMessage"], "NotResource": "arn:aws:s3:::public/*",
        "Condition": { "BoolIfExists": { "aws:SecureTransport": "false" } } } }
    `,
  ],
  invalid: [
    rcp`
      { "Statement": [
        { "Effect": "Deny", "Principal": { "AWS": «"111122223333"» }, "Action": «"*"», "Resource": "*" },
        { "Effect": "Deny", "Principal": "*", "NotAction": [«"s3:GetObject"»], "Resource": "*" },
        { "Effect": "Deny", "Action": [«"s3:PutObject"», «"ec2:RunInstances"»], "Resource": "*" },
        { "Effect": "Allow", "Principal": "*", "Action": «"s3:GetObject"», "Resource": "*" } ] }
    `,
    cfn`
      Resources:
        Perimeter:
          Type: AWS::Organizations::Policy
          Properties:
            Name: perimeter
            Type: RESOURCE_CONTROL_POLICY
            Content:
              Statement: { Effect: Deny, Principal: '*', Action: «sns:Publish», Resource: '*' }
    `,
  ],
})
