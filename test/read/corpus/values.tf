account_ids = ["111122223333", "444455556666"]
enabled     = true
ports       = [80, 443, 8080]
limits = {
  small = 1
  large = 1.5
}
policy = {
  actions   = ["s3:GetObject"]
  resources = ["*"]
  condition = null
}
