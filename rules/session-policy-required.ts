import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'session-policy-required',
  on: 'assumption',
  severity: 'warning',
  // Strict: a role that nothing else uses may be as narrow as the session has to be.
  preset: 'strict',
  category: 'sessions',
  summary: 'Users of Transfer Family and profiles of Roles Anywhere narrow the role that they share',
  why: `One role serves many users of a file server, or many machines with a certificate. Without a session policy or a mapping
    of directories, each of them has all that the role may do: the files of all the others.`,
  references: [
    'https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html',
    'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/getting-started.html',
  ],
  equivalents: ['prowler:rolesanywhere_profile_restricts_session_permissions'],

  *check({ by, isNarrowed, carrier }) {
    if (by === 'provider' || isNarrowed !== 'no') return
    const how = by === 'Transfer Family user' ? 'a policy or home directory mappings' : 'a session policy'
    yield { at: carrier.at, message: `this ${by} has all permissions of its role; give it ${how}` }
  },

  valid: [
    tf`
      resource "aws_transfer_user" "ada" {
        server_id           = "s-1"
        user_name           = "ada"
        role                = "arn:aws:iam::111122223333:role/files"
        home_directory_type = "LOGICAL"
        home_directory_mappings {
          entry  = "/"
          target = "/files/ada"
        }
      }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::RolesAnywhere::Profile
          Properties:
            Name: backup
            RoleArns: ['arn:aws:iam::111122223333:role/backup']
            ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess']
    `,
  ],
  invalid: [
    tf`
      «resource "aws_transfer_user" "ada"» {
        server_id      = "s-1"
        user_name      = "ada"
        role           = "arn:aws:iam::111122223333:role/files"
        home_directory = "/files/ada"
      }
      «resource "aws_rolesanywhere_profile" "backup"» {
        name                = "backup"
        role_arns           = ["arn:aws:iam::111122223333:role/backup"]
        managed_policy_arns = []
      }
    `,
    cfn`
      Resources:
        «Ada»:
          Type: AWS::Transfer::User
          Properties: { ServerId: s-1, UserName: ada, Role: 'arn:aws:iam::111122223333:role/files' }
    `,
  ],
})
