import { actionsOverlap } from './action.ts'

/** How a principal comes to a role. */
export type Entrance = 'role' | 'oidc' | 'saml'

/**
 * The action that lets a principal in, and those that may go with it in a statement of their own.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_permissions-required
 */
export const entranceAction: Readonly<Record<Entrance, string>> = {
  role: 'sts:AssumeRole',
  oidc: 'sts:AssumeRoleWithWebIdentity',
  saml: 'sts:AssumeRoleWithSAML',
}
const companions = ['sts:TagSession', 'sts:SetSourceIdentity', 'sts:SetContext']

/** Does an entry of `Action` do anything for a principal that comes this way? */
export const leadsIn = (action: string, entrance: Entrance): boolean =>
  [entranceAction[entrance], ...companions].some((one) => actionsOverlap(action, one) !== 'no')

/**
 * What a service needs beside `sts:AssumeRole`, because it names its sessions' source or tags them.
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
 */
export const neededBeside: ReadonlyMap<string, readonly string[]> = new Map([
  ['rolesanywhere.amazonaws.com', ['sts:TagSession', 'sts:SetSourceIdentity']],
  ['pods.eks.amazonaws.com', ['sts:TagSession']],
])
