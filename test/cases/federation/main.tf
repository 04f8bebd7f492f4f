# Ordinary trust in other issuers, as their guides show it, and the ways in which it is left open.
data "aws_caller_identity" "current" {}

locals {
  github = "token.actions.githubusercontent.com"
}

resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

module "cluster" {
  source = "./cluster"
}

# Nothing to say: one repository, its environment, one audience.
resource "aws_iam_role" "deploy" {
  name                 = "deploy"
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
  assume_role_policy   = data.aws_iam_policy_document.deploy.json
}
data "aws_iam_policy_document" "deploy" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.github}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "${replace(aws_iam_openid_connect_provider.github.url, "https://", "")}:sub"
      values   = ["repo:octo-org/app:environment:production"]
    }
  }
}

# Two roles take the same provider, and one of them forgets to ask whose token it is.
resource "aws_iam_role" "forgotten" {
  name                 = "forgotten"
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = aws_iam_openid_connect_provider.github.arn }
      Condition = { StringEquals = { "${local.github}:aud" = "sts.amazonaws.com" } }
    }]
  })
}

# What comes from the cluster's module is not known; the subject says enough, or too little.
resource "aws_iam_role" "pods" {
  for_each             = { dns = "kube-system:external-dns", any = "*:external-dns" }
  name                 = each.key
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = module.cluster.oidc_provider_arn }
      Condition = { StringLike = {
        "${module.cluster.oidc_provider}:sub" = "system:serviceaccount:${each.value}"
        "${module.cluster.oidc_provider}:aud" = "sts.amazonaws.com"
      } }
    }]
  })
}

# The organization's plan role leads on to another.
resource "aws_iam_role" "plan" {
  name                 = "plan"
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/app.terraform.io" }
      Condition = { StringLike = {
        "app.terraform.io:aud" = "aws.workload.identity"
        "app.terraform.io:sub" = "organization:acme:*"
      } }
    }]
  })
}
resource "aws_iam_role" "records" {
  name                 = "records"
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { AWS = [aws_iam_role.plan.arn] }
    }]
  })
}
