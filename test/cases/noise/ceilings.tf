# Ceilings and doors, not grants.
resource "aws_organizations_policy" "full_access" {
  content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
}

resource "aws_organizations_policy" "resources" {
  type    = "RESOURCE_CONTROL_POLICY"
  content = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "s3:*", Resource = "*" }] })
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = "vpc-1"
  service_name = "com.amazonaws.eu-west-1.s3"
  policy       = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
}

resource "aws_transfer_user" "guest" {
  server_id = "s-1"
  user_name = "guest"
  role      = aws_iam_role.reader.arn
  policy    = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}
