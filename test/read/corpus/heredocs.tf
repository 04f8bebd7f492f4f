resource "aws_iam_policy" "plain" {
  policy = <<POLICY
{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${var.bucket}/*" }
  ]
}
POLICY
}

resource "aws_iam_policy" "flush" {
  description = "after"
  policy = <<-EOT
    {
      "Statement": [
        {
          "Effect": "Allow",
          "Action": ${jsonencode(var.actions)},
          "Resource": "$${not_an_interpolation}",

          "Sid": "100%% %{ if var.admin }Admin%{ else }User%{ endif }"
        }
      ]
    }
  EOT
}

locals {
  list = <<-LIST
    %{ for name in var.names ~}
    - ${name}
    %{ endfor ~}
    end \n of $list \"here\"
  LIST

  strip = <<E
before   ${~ var.x ~}
   after
	tab
E

  arguments = [<<A
first
A
    , <<B
second
B
  ]

  called = format(<<-E
      %s and %s
    E
  , "a", "b")

  empty = <<E
E

  start = <<-E
    ${var.a}
      ${var.b}
    E
}
