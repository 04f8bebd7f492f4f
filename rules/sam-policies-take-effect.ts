import { cfn, defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'sam-policies-take-effect',
  on: 'ineffective',
  severity: 'warning',
  category: 'hygiene',
  summary: 'What a SAM template says of a role stands where SAM makes the role',
  why: `SAM takes policies, trust and boundary of a function for the role that it makes. Beside a role that is given they do
    nothing, and a state machine with both is refused. Whoever reads the template believes in permissions that nobody has, or
    in a boundary that is not there.`,
  references: [
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html',
    'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html',
  ],
  equivalents: [],

  *check({ property, beside, at }) {
    yield {
      at,
      message: `with ${beside} set, ${property} takes no effect; move it to that role, or leave ${beside} out`,
    }
  },

  valid: [
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Policies:
              - SQSSendMessagePolicy: { QueueName: !GetAtt Queue.QueueName }
        Queue: { Type: AWS::SQS::Queue }
    `,
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Role: !If [Shared, !ImportValue reports-role, !Ref AWS::NoValue]
            Policies: AmazonSQSReadOnlyAccess
    `,
  ],
  invalid: [
    cfn`
      Resources:
        Report:
          Type: AWS::Serverless::Function
          Properties:
            Role: !ImportValue reports-role
            «PermissionsBoundary»: arn:aws:iam::111122223333:policy/boundary
            «Policies»: AmazonSQSReadOnlyAccess
    `,
    cfn`
      Resources:
        Import:
          Type: AWS::Serverless::StateMachine
          Properties:
            Role: !ImportValue import-role
            «Policies»:
              - LambdaInvokePolicy: { FunctionName: import }
    `,
  ],
})
