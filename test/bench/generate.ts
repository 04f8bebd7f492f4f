/** A repository of `count` Terraform files in directories of five, as a platform team might have it: roles, policies, buckets. */
export function repository(count: number): Readonly<Record<string, string>> {
  const files: Record<string, string> = {}
  for (let index = 0; index < count; index++) {
    const directory = `services/${(index - (index % 5)).toString()}`
    const name = `app${index.toString()}`
    files[`${directory}/${NAMES[index % 5] ?? 'main'}.tf`] = (FILES[index % 5] ?? role)(name)
  }
  return files
}

const NAMES = ['variables', 'role', 'policy', 'bucket', 'queue']

const variables = (name: string): string => `variable "environment" {
  type        = string
  description = "Where ${name} runs"
  default     = "dev"
}

variable "retention_days" {
  type    = number
  default = 14
}

locals {
  prefix = "\${var.environment}-${name}"
  tags = {
    Application = "${name}"
    Environment = var.environment
    ManagedBy   = "terraform"
  }
}

data "aws_caller_identity" "current" {}
data "aws_region" "current" {}
data "aws_partition" "current" {}
`

const role = (name: string): string => `resource "aws_iam_role" "${name}" {
  name                 = "\${local.prefix}-runtime"
  max_session_duration = 3600
  assume_role_policy   = data.aws_iam_policy_document.${name}_trust.json
  tags                 = local.tags
}

data "aws_iam_policy_document" "${name}_trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

resource "aws_cloudwatch_log_group" "${name}" {
  name              = "/ecs/\${local.prefix}"
  retention_in_days = var.retention_days
}
`

const policy = (name: string): string => `resource "aws_iam_policy" "${name}" {
  name = "\${local.prefix}-access"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Logs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "arn:\${data.aws_partition.current.partition}:logs:\${data.aws_region.current.name}:\${data.aws_caller_identity.current.account_id}:log-group:/ecs/\${local.prefix}:*"
      },
      {
        Sid      = "Objects"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject"]
        Resource = "arn:aws:s3:::\${local.prefix}-data/*"
      },
      {
        Effect   = "Allow"
        Action   = "dynamodb:*"
        Resource = "*"
      },
    ]
  })
}
`

const bucket = (name: string): string => `resource "aws_s3_bucket" "${name}" {
  bucket = "\${local.prefix}-data"
  tags   = merge(local.tags, { Class = "internal" })
}

resource "aws_s3_bucket_policy" "${name}" {
  bucket = aws_s3_bucket.${name}.id
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "TlsOnly",
          "Effect": "Deny",
          "Principal": "*",
          "Action": "s3:*",
          "Resource": ["\${aws_s3_bucket.${name}.arn}", "\${aws_s3_bucket.${name}.arn}/*"],
          "Condition": { "Bool": { "aws:SecureTransport": "false" } }
        }
      ]
    }
  EOT
}
`

const queue = (name: string): string => `resource "aws_sqs_queue" "${name}" {
  name                      = "\${local.prefix}-jobs"
  message_retention_seconds = var.retention_days * 86400
}

resource "aws_sqs_queue_policy" "${name}" {
  queue_url = aws_sqs_queue.${name}.url
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [for service in ["sns.amazonaws.com", "events.amazonaws.com"] : {
      Effect    = "Allow"
      Principal = { Service = service }
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.${name}.arn
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}
`

const FILES = [variables, role, policy, bucket, queue]
