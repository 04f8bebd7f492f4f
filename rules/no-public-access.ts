import { isEverything } from '../src/policy/breadth.ts'
import { leavesItToAccessPoints } from '../src/policy/delegation.ts'
import { confining, isLimited, keysNamed, staysInside } from '../src/policy/limit.ts'
import type { Condition, Statement } from '../src/policy/policy.ts'
import { cfn, defineRule, resource, tf } from '../src/rule.ts'

/** Beside who asks: where from, over which mount or access point, and for whom; and a token that Amazon keeps for a skill. */
const alsoConfining = keysNamed(
  'aws:SourceIp',
  'aws:VpcSourceIp',
  'aws:SourceOwner',
  'aws:VpceAccount',
  'aws:VpceOrgID',
  'aws:VpceOrgPaths',
  'aws:SourceVpcArn',
  'aws:PrincipalIsAWSService',
  'aws:PrincipalServiceName',
  'aws:ViaAWSService',
  'aws:CalledVia',
  'elasticfilesystem:AccessedViaMountTarget',
  'elasticfilesystem:AccessPointArn',
  'kms:CallerAccount',
  'lambda:EventSourceToken',
  'sns:Endpoint',
)
const confines = (key: string): boolean => confining(key) || alsoConfining(key)

/** An API and a service network are open without a policy too; theirs mostly let everybody in and then shut some out. */
const openAnyway: ReadonlySet<string | undefined> = new Set(['execute-api', 'vpc-lattice-svcs'])

/** A file that holds nothing but a policy may be that of an endpoint, which lets everybody in to everything by default. */
const mayBeOfEndpoint = ({ carrier, resources }: Statement): boolean =>
  carrier.type === '' && resources.words.every(isEverything)

/** `0.0.0.0/0` and `::/0` leave nobody out. */
const someAddresses = ({ values }: Condition): boolean => !values.some(({ text }) => /^[0.:]+\/0$/.test(text))

const openUrl = keysNamed('lambda:FunctionUrlAuthType', 'lambda:InvokedViaFunctionUrl')
const isOfOpenUrl = ({ key, values }: Condition): boolean =>
  openUrl(key.text) && values.some(({ text }) => text === 'NONE' || text === 'true')

const advice = ({ conditions, gives }: Statement): string =>
  gives !== undefined
    ? `anybody may ${gives}; name who may`
    : conditions.list.some(isOfOpenUrl)
      ? 'anybody may call this function by its URL; let AWS_IAM authenticate callers, or name who may'
      : 'anybody may use this resource; name who may, or limit aws:PrincipalOrgID'

export default defineRule({
  id: 'no-public-access',
  on: 'statement',
  severity: 'error',
  category: 'exposure',
  summary: 'Resource policies and permissions let in named accounts, services and organizations, not everybody',
  why: `"*" as the principal of a resource policy is everybody in the world, with an AWS account or without. The same holds
    for a permission of a function, a layer or an event bus, and so for a function URL without authentication. Images,
    snapshots, documents and buckets with an ACL are opened to everybody by a word of their own: all, public-read.`,
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
  ],
  equivalents: [
    'checkov:CKV_AWS_301',
    'checkov:CKV_AWS_258',
    'checkov:CKV_AWS_20',
    'checkov:CKV_AWS_57',
    'checkov:CKV_AWS_205',
    'checkov:CKV_AWS_302',
    'checkov:CKV_AWS_303',
    'cfn-nag:F13',
    'prowler:awslambda_function_not_publicly_accessible',
  ],

  *check(statement) {
    const { kind, service, effect, principals, conditions } = statement
    if (kind !== 'resource' || effect !== 'Allow' || openAnyway.has(service)) return
    const limits = { ...conditions, list: conditions.list.filter(someAddresses) }
    if (isLimited(limits, confines, staysInside) !== 'no') return
    if (leavesItToAccessPoints(statement) || mayBeOfEndpoint(statement)) return
    const possible = statement.carrier.type === ''
    const [first] = principals.list
    if (principals.form === 'except' && first)
      yield { at: first.word.at, message: 'NotPrincipal in an Allow lets in everybody else; name who may', possible }
    if (principals.form !== 'only') return
    for (const { type, word } of principals.list)
      if ((type === '*' || type === 'AWS') && word.known && word.text === '*')
        yield { at: word.at, message: advice(statement), possible }
  },

  valid: [
    resource`
      { "Statement": { "Effect": "Allow", "Principal": "*", "Action": "sns:Publish",
        "Resource": "arn:aws:sns:eu-west-1:111122223333:alarms",
        "Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } } } }
    `,
    tf`
      resource "aws_lambda_permission" "organization" {
        action           = "lambda:InvokeFunction"
        function_name    = "thumbnails"
        principal        = "*"
        principal_org_id = "o-a1b2c3d4e5"
      }
    `,
    tf`
      resource "aws_s3_bucket" "site" {}
      resource "aws_s3_bucket_acl" "site" {
        bucket = aws_s3_bucket.site.id
        acl    = "public-read"
      }
      resource "aws_s3_bucket_public_access_block" "site" {
        bucket             = aws_s3_bucket.site.id
        ignore_public_acls = true
      }
    `,
  ],
  invalid: [
    cfn`
      Resources:
        Search:
          Type: AWS::OpenSearchService::Domain
          Properties:
            AccessPolicies:
              Statement: { Effect: Allow, Principal: «'*'», Action: 'es:ESHttp*', Resource: '*',
                Condition: { IpAddress: { aws:SourceIp: 0.0.0.0/0 } } }
    `,
    tf`
      resource "aws_s3_bucket_policy" "site" {
        bucket = "site"
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Principal = { AWS = «"*"» }
            Action    = "s3:GetObject"
            Resource  = "arn:aws:s3:::site/*"
          }]
        })
      }
    `,
    tf`
      resource "aws_lambda_layer_version_permission" "shared" {
        action         = "lambda:GetLayerVersion"
        layer_name     = "tools"
        version_number = 1
        principal      = «"*"»
      }
    `,
    cfn`
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Form:
          Type: AWS::Serverless::Function
          Properties:
            FunctionUrlConfig: { AuthType: «NONE» }
    `,
    tf`
      resource "aws_ami_launch_permission" "golden" {
        image_id = "ami-0a1b2c3d"
        group    = «"all"»
      }
    `,
    cfn`
      Resources:
        Site: { Type: AWS::S3::Bucket, Properties: { AccessControl: «PublicRead» } }
    `,
  ],
})
