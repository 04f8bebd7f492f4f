/**
 * Types that let somebody in by a grammar of their own, and what is said of them, as far as nothing here judges it. What
 * only names a role or an identity provider is not among them: the trust policy of the role is judged.
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateVPCAssociationAuthorization.html
 * https://docs.aws.amazon.com/entityresolution/latest/apireference/API_AddPolicyStatement.html
 * https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html
 */
const rows = `
  aws_route53_vpc_association_authorization | lets a VPC into a private hosted zone; whose VPC it is is not judged
  AWS::EntityResolution::PolicyStatement | lets in principals by a statement of Entity Resolution, which is not judged
  kubernetes_config_map kubernetes_config_map_v1 kubernetes_config_map_v1_data | maps IAM roles and users to groups of a cluster, which is not judged`

const sentences: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [types = '', sentence = ''] = row.split('|').map((cell) => cell.trim())
      return types.split(' ').map((type) => [type, sentence] as const)
    }),
)

/** What is said of a resource whose way to let somebody in is not judged; `undefined` for all others. */
export const unjudged = (type: string): string | undefined => sentences.get(type)
