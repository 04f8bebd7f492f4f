locals {
  account = provider::aws::arn_parse(var.role_arn).account_id
  region = provider::aws::arn_parse(
    "arn:aws:iam::111122223333:role/x",
  ).region
}
