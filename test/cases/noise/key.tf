# In a key policy, "*" is this key, and its account's root is how IAM policies come to count.
data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
  statement {
    actions   = ["kms:Decrypt", "kms:GenerateDataKey*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_role.reader.arn]
    }
  }
}

resource "aws_kms_key" "data" {
  policy = data.aws_iam_policy_document.key.json
}

# All of kms for a role is another matter.
resource "aws_kms_key" "careless" {
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "kms:*"
      Resource  = "*"
      Principal = { AWS = aws_iam_role.reader.arn }
    }]
  })
}

# What SQS gives every queue.
resource "aws_sqs_queue_policy" "own" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/1/q"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "SQS:*"
      Resource  = "arn:aws:sqs:eu-west-1:${data.aws_caller_identity.current.account_id}:q"
      Principal = { AWS = data.aws_caller_identity.current.account_id }
    }]
  })
}
