# Roles of a small platform team, written the way people write them.
terraform {
  required_version = ">= 1.5, < 2.0"

  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.60"
      configuration_aliases = [aws.audit]
    }
  }

  backend "s3" {}
}

provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}

resource "aws_iam_role" "deployer" {
  name                 = "${var.prefix}-deployer"
  max_session_duration = 2 * 60 * 60
  permissions_boundary = aws_iam_policy.boundary.arn
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Pipelines"
        Effect    = "Allow"
        Action    = ["sts:AssumeRole", "sts:TagSession"]
        Principal = { AWS = [for id in var.pipeline_accounts : "arn:aws:iam::${id}:root"] }
        Condition = {
          StringEquals = { "sts:ExternalId" = var.external_id }
          Bool         = { "aws:MultiFactorAuthPresent" : "true" }
        }
      },
    ]
  })

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags["LastSeen"], description]
  }
}

resource "aws_iam_role_policy_attachment" "managed" {
  for_each   = toset(var.managed_policies)
  role       = aws_iam_role.deployer.name
  policy_arn = each.value
}
