/** A public OIDC issuer: one address gives tokens to all of its customers, so only claims say whose a token is. */
export interface SharedIssuer {
  /** As in the ARN of the identity provider, without `https://`. */
  readonly host: string
  readonly name: string
  /** Claims of which one is enough to say whose a token is. */
  readonly tenant: readonly string[]
  readonly page: string
}

/** The shared issuer of an identity provider's host and path; nothing for one that is an organization's own. */
export const sharedIssuer = (provider: string): SharedIssuer | undefined =>
  rows.find(({ host }) => host === provider.toLowerCase())

/** Is it the issuer of an EKS cluster: `oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D`? */
export const isCluster = (provider: string): boolean => /^oidc\.eks[.-][a-z0-9.-]+\/id\//i.test(provider)

const controls = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html'
const webKeys = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html'

const row = (host: string, name: string, tenant: string, page: string): SharedIssuer => ({
  host,
  name,
  tenant: tenant.split(' '),
  page,
})

/**
 * AWS's list of shared issuers and of the claim that names the tenant, and the sign-in services that IAM knows by name. For
 * GitHub, the further claims that STS takes from a token. Where each issuer says what its claims hold:
 */
const rows: readonly SharedIssuer[] = [
  row(
    'token.actions.githubusercontent.com',
    'GitHub',
    'sub repository repository_id job_workflow_ref enterprise_id',
    'https://docs.github.com/en/actions/reference/security/oidc',
  ),
  row('vstoken.actions.githubusercontent.com', 'GitHub', 'sub', controls),
  row('oidc-configuration.audit-log.githubusercontent.com', 'GitHub audit log streaming', 'sub', controls),
  row('gitlab.com', 'GitLab.com', 'sub', 'https://docs.gitlab.com/ci/cloud_services/aws/'),
  row(
    'app.terraform.io',
    'HCP Terraform',
    'sub',
    'https://developer.hashicorp.com/terraform/cloud-docs/dynamic-provider-credentials/aws-configuration',
  ),
  row('agent.buildkite.com', 'Buildkite', 'sub', 'https://buildkite.com/docs/pipelines/security/oidc/aws'),
  row('oidc.codefresh.io', 'Codefresh', 'sub', controls),
  row('studio.datachain.ai/api', 'DVC Studio', 'sub', controls),
  row('scalr.io', 'Scalr', 'sub', controls),
  row('tokens.cloud.shisho.dev', 'Shisho Cloud', 'sub', controls),
  row('proidc.upbound.io', 'Upbound', 'sub', controls),
  row('api.pulumi.com/oidc', 'Pulumi Cloud', 'aud sub', 'https://www.pulumi.com/docs/pulumi-cloud/oidc/provider/aws/'),
  row('sandboxes.cloud', 'sandboxes.cloud', 'aud', controls),
  row('oidc.vercel.com', 'Vercel', 'aud sub', 'https://vercel.com/docs/oidc/aws'),
  row(
    'cognito-identity.amazonaws.com',
    'Cognito',
    'aud sub',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html',
  ),
  // `aud` is the token's azp where it has one: `oaud` alone is what any client may ask for.
  row('accounts.google.com', 'Google', 'aud sub email', webKeys),
  row('graph.facebook.com', 'Facebook', 'app_id id', webKeys),
  row('www.amazon.com', 'Login with Amazon', 'app_id user_id', webKeys),
]
