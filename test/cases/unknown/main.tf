# What is not known is neither missing nor forbidden.
variable "actions" { type = list(string) }
variable "resource" { type = string }
variable "conditions" { type = map(map(string)) }
variable "principal" { type = string }
variable "boundary" { type = string }
variable "account" { type = string }
variable "service" { type = string }

resource "aws_iam_role" "vague" {
  permissions_boundary = var.boundary
  assume_role_policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = var.principal } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${var.account}:root" } },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = var.conditions },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" }, Condition = var.conditions },
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" }, Condition = var.conditions },
    ]
  })
}

resource "aws_iam_role_policy" "vague" {
  role = aws_iam_role.vague.name
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = var.actions, Resource = "*" },
      { Effect = "Allow", Action = ["s3:${var.actions[0]}"], Resource = "*" },
      { Effect = "Allow", Action = ["s3:GetObject"], Resource = var.resource },
      { Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::${var.resource}*" },
      { Effect = "Allow", Action = ["s3:GetObject"], Resource = "*", Condition = var.conditions },
      { Effect = "Allow", Action = ["iam:PassRole"], Resource = "arn:aws:iam::*:role/${var.resource}*" },
      # Whatever the service is, it is given whole.
      { Effect = "Allow", Action = ["${var.service}:*"], Resource = "*" },
      # Half of the list is known, and wrong.
      { Effect = "Allow", Action = concat(["sqs:*"], var.actions), Resource = [var.resource] },
    ]
  })
}
