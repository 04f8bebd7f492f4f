resource "aws_organizations_policy" "regions" {
  name    = "approved-regions"
  content = file("${path.module}/region-scp.json")
}

resource "aws_organizations_policy" "cloudtrail" {
  name    = "cloudtrail-protection"
  content = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Deny",
          "Action": [
            "cloudtrail:StopLogging",
            "cloudtrail:DeleteTrail",
            "cloudtrail:UpdateTrail"
          ],
          "Resource": "*",
          "Condition": {
            "ArnNotLike": {
              "aws:PrincipalARN": "arn:aws:iam::*:role/SecurityAdmin"
            }
          }
        }
      ]
    }
  EOT
}
