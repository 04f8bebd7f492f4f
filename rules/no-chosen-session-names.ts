import { cfn, defineRule, tf } from '../src/rule.ts'

export default defineRule({
  id: 'no-chosen-session-names',
  on: 'assumption',
  severity: 'info',
  // All: it blurs the records, and gives nobody anything.
  preset: 'all',
  category: 'sessions',
  summary: 'Sessions of IAM Roles Anywhere are named for their certificate',
  why: `A profile that accepts session names lets the holder of a certificate choose what CloudTrail calls the session. Without
    it, the name is the serial number of the certificate.`,
  references: ['https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html'],
  equivalents: [],

  *check({ acceptsSessionName }) {
    for (const one of acceptsSessionName)
      if (one.is === 'known' && one.value.text === 'true')
        yield { at: one.at, message: 'the caller chooses the name of its sessions; leave this out' }
  },

  valid: [
    tf`
      resource "aws_rolesanywhere_profile" "backup" {
        name                     = "backup"
        role_arns                = ["arn:aws:iam::111122223333:role/backup"]
        accept_role_session_name = false
      }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::RolesAnywhere::Profile
          Properties: { Name: backup, RoleArns: ['arn:aws:iam::111122223333:role/backup'] }
    `,
  ],
  invalid: [
    tf`
      resource "aws_rolesanywhere_profile" "backup" {
        name                     = "backup"
        role_arns                = ["arn:aws:iam::111122223333:role/backup"]
        accept_role_session_name = «true»
      }
    `,
    cfn`
      Resources:
        Backup:
          Type: AWS::RolesAnywhere::Profile
          Properties:
            Name: backup
            RoleArns: ['arn:aws:iam::111122223333:role/backup']
            AcceptRoleSessionName: «true»
    `,
  ],
})
