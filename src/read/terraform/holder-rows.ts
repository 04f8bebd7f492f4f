import type { HolderKind } from '../../policy/resource.ts'

type Row = readonly [argument: string, kind: HolderKind]

/** The arguments of resources that name who gets a policy. */
export const holderRows: Readonly<Record<string, readonly Row[]>> = {
  aws_iam_role_policy: [['role', 'role']],
  aws_iam_user_policy: [['user', 'user']],
  aws_iam_group_policy: [['group', 'group']],
  aws_iam_role_policy_attachment: [['role', 'role']],
  aws_iam_user_policy_attachment: [['user', 'user']],
  aws_iam_group_policy_attachment: [['group', 'group']],
  aws_iam_policy_attachment: [
    ['roles', 'role'],
    ['users', 'user'],
    ['groups', 'group'],
  ],
  aws_iam_role_policy_attachments_exclusive: [['role_name', 'role']],
  aws_iam_user_policy_attachments_exclusive: [['user_name', 'user']],
  aws_iam_group_policy_attachments_exclusive: [['group_name', 'group']],
  aws_ssoadmin_permission_set_inline_policy: [['permission_set_arn', 'permission set']],
  aws_ssoadmin_managed_policy_attachment: [['permission_set_arn', 'permission set']],
  aws_ssoadmin_customer_managed_policy_attachment: [['permission_set_arn', 'permission set']],
}
