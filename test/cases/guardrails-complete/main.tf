resource "aws_organizations_organization" "this" {
  enabled_policy_types = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"]
}

locals {
  admin = "arn:aws:iam::*:role/OrganizationAdmin"
  scps  = toset(["regions", "stay", "watch"])
}

resource "aws_organizations_policy" "scp" {
  for_each = local.scps
  name     = each.key
  content  = templatefile("${path.module}/scp/${each.key}.json", { admin = local.admin })
}

resource "aws_organizations_policy_attachment" "scp" {
  for_each  = aws_organizations_policy.scp
  policy_id = each.value.id
  target_id = aws_organizations_organization.this.roots[0].id
}

resource "aws_organizations_policy" "perimeter" {
  name    = "perimeter"
  type    = "RESOURCE_CONTROL_POLICY"
  content = file("${path.module}/rcp/perimeter.json")
}

resource "aws_organizations_policy_attachment" "perimeter" {
  policy_id = aws_organizations_policy.perimeter.id
  target_id = aws_organizations_organization.this.roots[0].id
}
