# Account B: the pipeline of account A deploys.
resource "aws_iam_role" "deploy" {
  name                 = "DeployRole"
  permissions_boundary = aws_iam_policy.developer_boundary.arn
  max_session_duration = 3600

  assume_role_policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": {
            "AWS": "arn:aws:iam::111111111111:role/CICDPipeline"
          },
          "Action": "sts:AssumeRole",
          "Condition": {
            "StringEquals": {
              "sts:ExternalId": "deployment-2026"
            }
          }
        }
      ]
    }
  EOT
}

# Everything the article advises against: no external id, twelve hours, an entire account.
resource "aws_iam_role" "deploy_carelessly" {
  name                 = "DeployRole2"
  permissions_boundary = aws_iam_policy.developer_boundary.arn
  max_session_duration = 43200

  assume_role_policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": { "AWS": "arn:aws:iam::111111111111:role/CICDPipeline" },
          "Action": "sts:AssumeRole"
        },
        {
          "Effect": "Allow",
          "Principal": { "AWS": "arn:aws:iam::111111111111:root" },
          "Action": "sts:AssumeRole",
          "Condition": { "StringEquals": { "sts:ExternalId": "deployment-2026" } }
        }
      ]
    }
  EOT
}

# The article's way into account B: a quarter of an hour, a name, one bucket.
provider "aws" {
  assume_role {
    role_arn     = "arn:aws:iam::222222222222:role/DeployRole"
    session_name = "ci-deploy"
    external_id  = "deployment-2026"
    duration     = "15m"
    policy       = file("${path.module}/session-policy.json")
  }
}

# And the other way: half a day, nobody's name, a session policy that leaves everything.
provider "aws" {
  alias = "carelessly"
  assume_role {
    role_arn = "arn:aws:iam::222222222222:role/DeployRole"
    duration = "12h"
    policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
  }
}
