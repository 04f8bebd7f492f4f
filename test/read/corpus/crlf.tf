resource "aws_iam_user" "crlf" {
  name = "windows" # comment

  tags = {
    a = 1
    b = 2,
  }
  policy = <<EOT
line one
  line ${var.two}
EOT
  list = [
    1,
    2
  ]
}
