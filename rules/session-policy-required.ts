import { sharings } from '../src/policy/assumption.ts'
import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'session-policy-required',
  on: 'project',
  severity: 'warning',
  // Strict: who shares a role is seen, what the role may do is not.
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

  *check({ assumptions }) {
    for (const { assumption, with: other } of sharings(assumptions)) {
      const { by, carrier } = assumption
      if (by === 'provider') continue
      const how = by === 'Transfer Family user' ? 'a policy or home directory mappings' : 'a session policy'
      const message = `this ${by} has all permissions of a role that ${other.carrier.address} has too; give it ${how}`
      yield { at: carrier.at, message }
    }
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
    tf`
      resource "aws_iam_role" "files" {
        for_each           = toset(["ada", "ben"])
        name               = each.key
        assume_role_policy = "{}"
      }
      resource "aws_transfer_user" "own" {
        for_each  = toset(["ada", "ben"])
        server_id = "s-1"
        user_name = each.key
        role      = aws_iam_role.files[each.key].arn
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
      «resource "aws_transfer_user" "others"» {
        for_each  = toset(["ben", "cleo"])
        server_id = "s-1"
        user_name = each.key
        role      = "arn:aws:iam::111122223333:role/files"
      }
    `,
    tf`
      resource "aws_iam_role" "machine" {
        assume_role_policy = "{}"
      }
      «resource "aws_rolesanywhere_profile" "backup"» {
        name                = "backup"
        role_arns           = [aws_iam_role.machine.arn]
        managed_policy_arns = []
      }
      «resource "aws_rolesanywhere_profile" "metrics"» {
        name      = "metrics"
        role_arns = [aws_iam_role.machine.arn]
      }
    `,
    cfn`
      Resources:
        «Ada»:
          Type: AWS::Transfer::User
          Properties: { ServerId: s-1, UserName: ada, Role: !GetAtt Files.Arn }
        «Ben»:
          Type: AWS::Transfer::User
          Properties: { ServerId: s-1, UserName: ben, Role: !GetAtt Files.Arn }
        Files: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } }
    `,
  ],
})
