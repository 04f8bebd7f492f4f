data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

data "aws_iam_policy_document" "reader" {
  source_policy_documents = concat(
    [data.aws_iam_policy_document.base.json],
    var.extra_documents...
  )

  statement {
    sid     = "ReadObjects"
    effect  = "Allow"
    actions = ["s3:GetObject*", "s3:List*"]
    resources = [
      aws_s3_bucket.data.arn,
      "${aws_s3_bucket.data.arn}/*", # the objects
    ]

    condition {
      test     = "StringLike"
      variable = "aws:PrincipalTag/team"
      values   = ["$${aws:username}", "&{aws:userid}"]
    }
  }

  dynamic "statement" {
    for_each = { for k, v in var.buckets : k => v if v.enabled }
    iterator = bucket

    content {
      sid       = "Bucket${title(bucket.key)}"
      actions   = bucket.value.write ? ["s3:PutObject"] : bucket.value.delete ? ["s3:DeleteObject"] : ["s3:GetObject"]
      resources = formatlist("arn:%s:s3:::%s/*", data.aws_partition.current.partition, bucket.value.names[*])
    }
  }

  statement {
    not_actions = ["iam:*"]
    resources   = ["*"]

    principals {
      type        = "AWS"
      identifiers = [data.aws_caller_identity.current.account_id]
    }
  }
}

data "aws_iam_policy_document" "base" { version = "2012-10-17" }
