resource "aws_organizations_policy" "safety_net" {
  name    = "safety-net"
  content = file("${path.module}/scp.json")
}

# One role per workload and environment.
resource "aws_iam_role" "app" {
  for_each = toset(["prod", "staging", "dev"])

  name                 = "app-name-${each.key}-role"
  assume_role_policy   = file("${path.module}/trust.json")
  permissions_boundary = "arn:aws:iam::123456789012:policy/workload"
}

# Without a word about the source, any account's tasks can make ECS use the role.
resource "aws_iam_role" "confused" {
  name                 = "app-name-test-role"
  permissions_boundary = "arn:aws:iam::123456789012:policy/workload"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
    }]
  })
}

# Permissive first.
resource "aws_iam_role_policy" "ci" {
  role = aws_iam_role.app["dev"].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "*", Resource = "*" },
      { Effect = "Allow", Action = ["s3:PutObject", "s3:DeleteBucket"], Resource = "*" },
      { Effect = "Allow", Action = ["s3:PutObject"], Resource = "arn:aws:s3:::releases/*" },
    ]
  })
}
