resource "aws_iam_role" "reader" {
  name                 = "reader"
  permissions_boundary = "arn:aws:iam::111122223333:policy/boundary"

  assume_role_policy = jsonencode({
    Statement = [
      # The own account: its policies decide.
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" } },
      # Everybody, of one organization.
      {
        Effect    = "Allow"
        Action    = "sts:AssumeRole"
        Principal = { AWS = "*" }
        Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
      },
      { Effect = "Deny", Action = "*", Principal = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } },
      # Services of which AWS documents no source keys for roles.
      { Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["ec2.amazonaws.com", "lambda.amazonaws.com"] } },
      # Tags need no external id and no source.
      { Effect = "Allow", Action = "sts:TagSession", Principal = { Service = "ecs-tasks.amazonaws.com" } },
      { Effect = "Allow", Action = "sts:TagSession", Principal = { AWS = "arn:aws:iam::444455556666:role/collector" } },
    ]
  })
}

resource "aws_iam_role_policy" "reader" {
  role = aws_iam_role.reader.name
  policy = jsonencode({
    Statement = [
      # Nothing but "*" is accepted.
      { Effect = "Allow", Action = ["xray:PutTraceSegments", "s3:ListAllMyBuckets", "ecr:GetAuthorizationToken"], Resource = "*" },
      # Without an endpoint of one's own, comprehend works on no resource; metrics need no dataset.
      { Effect = "Allow", Action = ["comprehend:DetectEntities", "cloudwatch:PutMetricData"], Resource = "*" },
      { Effect = "Allow", Action = ["ec2:Describe*", "autoscaling:Describe*", "logs:Describe*", "iam:List*"], Resource = "*" },
      # The wildcard stands for the bucket's objects, the log group's streams, the region's queues.
      { Effect = "Allow", Action = "s3:GetObject", Resource = "${aws_s3_bucket.data.arn}/*" },
      { Effect = "Allow", Action = "logs:PutLogEvents", Resource = "arn:aws:logs:eu-west-1:111122223333:log-group:app:*" },
      { Effect = "Allow", Action = "sqs:SendMessage", Resource = "arn:aws:sqs:eu-west-1:111122223333:*" },
      # Conditions that say on what.
      { Effect = "Allow", Action = "ec2:StopInstances", Resource = "*", Condition = { StringEquals = { "ec2:ResourceTag/team" = "web" } } },
      { Effect = "Allow", Action = "ec2:StopInstances", Resource = "*", Condition = { Null = { "aws:ResourceTag/team" = "false" } } },
      { Effect = "Allow", Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } } },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "*", Condition = { StringLike = { "iam:PassedToService" = "ecs*.amazonaws.com" } } },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::*:role/app-*" },
      # And one that is wrong: the rest was read.
      { Effect = "Allow", Action = "sqs:SendMessage", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } } },
      # Guardrails.
      { Effect = "Deny", Action = "*", Resource = "*" },
      { Effect = "Deny", NotAction = ["iam:*", "sts:*"], Resource = "*" },
    ]
  })
}

resource "aws_s3_bucket" "data" {
  bucket = "data"
}
