# The boundary allows whole services and grants nothing: it caps what the role's own policies grant.
resource "aws_iam_policy" "developer_boundary" {
  name   = "DeveloperBoundary"
  policy = file("${path.module}/boundary.json")
}

resource "aws_iam_role" "dev_lambda" {
  name                 = "DevLambdaRole"
  permissions_boundary = aws_iam_policy.developer_boundary.arn

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role" "unbounded" {
  name               = "DevLambdaRole2"
  assume_role_policy = aws_iam_role.dev_lambda.assume_role_policy
}

# Part of the same document as a policy of its own: now it does grant.
resource "aws_iam_policy" "developer" {
  name   = "Developer"
  policy = file("${path.module}/developer.json")
}
