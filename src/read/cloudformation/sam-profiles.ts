import { statementOf, wordsOf, type SamStatement } from './sam-rows.ts'

/** What a connector of SAM makes for a source and a destination of certain types. */
export interface ConnectorProfile {
  /** Whose role gets the policy, or the service that the policy of the destination lets in. */
  readonly grantee: 'source' | 'destination' | { readonly service: string }
  /** Permissions that only work together: a connector of this pair has all of them. */
  readonly needed: readonly string[]
  readonly permissions: ReadonlyMap<string, readonly SamStatement[]>
}

/**
 * Sources and their destination, who is granted (a role, or a service in a resource policy), the permissions that are always
 * needed; then the permissions, then their statements. Lines that are further in go on with the one above. Of what AWS
 * makes of a Lambda permission, the statement. Taken over in November 2026 from
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html and SAM's
 * own profiles (aws/serverless-application-model, Apache-2.0): the facts, in a shape of our own.
 */
const rows = `
  Lambda::Function StepFunctions::StateMachine > S3::Bucket | source
    Read
      s3:GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTorrent GetObjectVersion
        GetObjectVersionAcl GetObjectVersionForReplication GetObjectVersionTorrent ListBucket
        ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts |
        {Destination.Arn} {Destination.Arn}/*
    Write
      s3:AbortMultipartUpload DeleteObject DeleteObjectVersion PutObject PutObjectLegalHold PutObjectRetention
        RestoreObject | {Destination.Arn} {Destination.Arn}/*
  AppSync::DataSource Lambda::Function StepFunctions::StateMachine > DynamoDB::Table | source
    Read
      dynamodb:GetItem Query Scan BatchGetItem ConditionCheckItem PartiQLSelect |
        {Destination.Arn} {Destination.Arn}/index/*
    Write
      dynamodb:PutItem UpdateItem DeleteItem BatchWriteItem PartiQLDelete PartiQLInsert PartiQLUpdate |
        {Destination.Arn} {Destination.Arn}/index/*
  AppSync::DataSource Events::Rule Lambda::Function StepFunctions::StateMachine > Events::EventBus | source
    Write
      events:PutEvents | {Destination.Arn}
  Lambda::Function StepFunctions::StateMachine > Lambda::Function | source
    Write
      lambda:InvokeAsync InvokeFunction | {Destination.Arn}
  AppSync::DataSource > Lambda::Function | source
    Write
      lambda:InvokeAsync InvokeFunction | {Destination.Arn} {Destination.Arn}:*
  Lambda::Function StepFunctions::StateMachine > SNS::Topic | source
    Write
      sns:Publish | {Destination.Arn}
  Lambda::Function > SQS::Queue | source
    Read
      sqs:ReceiveMessage GetQueueAttributes | {Destination.Arn}
    Write
      sqs:DeleteMessage SendMessage ChangeMessageVisibility PurgeQueue | {Destination.Arn}
  StepFunctions::StateMachine > SQS::Queue | source
    Write
      sqs:SendMessage | {Destination.Arn}
  Lambda::Function > StepFunctions::StateMachine | source
    Read
      states:DescribeStateMachine ListExecutions | {Destination.Arn}
      states:DescribeExecution DescribeStateMachineForExecution GetExecutionHistory |
        arn:%p:states:%r:%a:execution:{Destination.Name}:*
    Write
      states:StartExecution StartSyncExecution | {Destination.Arn}
      states:StopExecution | arn:%p:states:%r:%a:execution:{Destination.Name}:*
  StepFunctions::StateMachine > StepFunctions::StateMachine | source | Read
    Read
      states:DescribeExecution | arn:%p:states:%r:%a:execution:{Destination.Name}:*
      events:DescribeRule | arn:%p:events:%r:%a:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
    Write
      states:StartExecution | {Destination.Arn}
      states:StopExecution | arn:%p:states:%r:%a:execution:{Destination.Name}:*
      events:PutTargets PutRule | arn:%p:events:%r:%a:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
  Events::Rule > StepFunctions::StateMachine | source
    Write
      states:StartExecution | {Destination.Arn}
  Lambda::Function > Location::PlaceIndex | source
    Read
      geo:DescribePlaceIndex GetPlace SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions
        SearchPlaceIndexForText | {Destination.Arn}
  DynamoDB::Table > Lambda::Function | destination
    Read
      dynamodb:DescribeStream GetRecords GetShardIterator ListStreams | {Source.Arn}/stream/*
  SQS::Queue > Lambda::Function | destination | Read Write
    Read
      sqs:ReceiveMessage GetQueueAttributes | {Source.Arn}
    Write
      sqs:DeleteMessage | {Source.Arn}
  Events::Rule > SNS::Topic | events.amazonaws.com
    Write
      sns:Publish | {Destination.Arn} | ArnEquals aws:SourceArn {Source.Arn}
  Events::Rule > SQS::Queue | events.amazonaws.com
    Write
      sqs:SendMessage | {Destination.Arn} | ArnEquals aws:SourceArn {Source.Arn}
  SNS::Topic > SQS::Queue | sns.amazonaws.com
    Write
      sqs:SendMessage | {Destination.Arn} | ArnEquals aws:SourceArn {Source.Arn}
  Events::Rule > Lambda::Function | events.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} | ArnLike aws:SourceArn {Source.Arn}
  SNS::Topic > Lambda::Function | sns.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} | ArnLike aws:SourceArn {Source.Arn}
  S3::Bucket > Lambda::Function | s3.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} |
        ArnLike aws:SourceArn {Source.Arn} StringEquals aws:SourceAccount %a
  ApiGateway::RestApi ApiGatewayV2::Api > Lambda::Function | apigateway.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} |
        ArnLike aws:SourceArn arn:%p:execute-api:%r:%a:{Source.ResourceId}/{Source.Qualifier}
  AppSync::GraphQLApi > Lambda::Function | appsync.amazonaws.com
    Write
      lambda:InvokeFunction | {Destination.Arn} |
        ArnLike aws:SourceArn arn:%p:appsync:%r:%a:apis/{Source.ResourceId}`

/** What a connector from one type to another makes; `undefined` for a pair that SAM does not know. */
export const profileOf = (source: string, destination: string): ConnectorProfile | undefined =>
  connectorProfiles.get(`${source} > ${destination}`)

/** By `AWS::SNS::Topic > AWS::SQS::Queue`. */
export const connectorProfiles: ReadonlyMap<string, ConnectorProfile> = new Map(
  rows
    .trimStart()
    .split(/\n {2}(?! )/)
    .flatMap((row) => {
      const [first = '', ...permissions] = row.split(/\n {4}(?! )/)
      const [pair = '', grantee = '', needed = ''] = first.split('|')
      const [sources = '', destination = ''] = pair.split('>')
      const profile = {
        grantee: granteeOf(grantee.trim()),
        needed: wordsOf(needed),
        permissions: new Map(permissions.map(permissionOf)),
      }
      return wordsOf(sources).map((source) => [`AWS::${source} > AWS::${destination.trim()}`, profile] as const)
    }),
)

function granteeOf(name: string): ConnectorProfile['grantee'] {
  return name === 'source' || name === 'destination' ? name : { service: name }
}

function permissionOf(block: string): readonly [string, readonly SamStatement[]] {
  const [name = '', ...statements] = block.split(/\n {6}(?! )/)
  return [name.trim(), statements.map(statementOf)]
}
