/**
 * Actions that hand out what is stored, and those that hand out credentials. Single actions, as AWS's pages of each service
 * describe them. https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const data = `
  s3:GetObject s3:GetObjectVersion
  dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query dynamodb:Scan dynamodb:ExportTableToPointInTime
  kms:Decrypt
  secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue
  ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath
  ec2:ModifySnapshotAttribute ec2:ModifyImageAttribute
  rds:ModifyDBSnapshotAttribute rds:ModifyDBClusterSnapshotAttribute`

const credentials = `
  cognito-identity:GetOpenIdTokenForDeveloperIdentity
  connect:GetFederationToken
  ec2:GetPasswordData
  gamelift:GetInstanceAccess
  iam:CreateServiceSpecificCredential iam:ResetServiceSpecificCredential
  lightsail:GetInstanceAccessDetails lightsail:GetRelationalDatabaseMasterUserPassword
  rds-db:connect
  redshift:GetClusterCredentials redshift:GetClusterCredentialsWithIAM redshift-serverless:GetCredentials`

const setOf = (table: string): ReadonlySet<string> => new Set(table.trim().toLowerCase().split(/\s+/))
const dataActions = setOf(data)
const credentialActions = setOf(credentials)

/** Does an action, such as `s3:GetObject`, hand out what is stored? */
export const readsData = (action: string): boolean => dataActions.has(action.toLowerCase())
/** Does it hand out credentials for something else? */
export const givesCredentials = (action: string): boolean => credentialActions.has(action.toLowerCase())
