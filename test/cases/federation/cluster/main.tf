data "aws_eks_cluster" "this" {
  name = "apps"
}
output "oidc_provider" {
  value = replace(data.aws_eks_cluster.this.identity[0].oidc[0].issuer, "https://", "")
}
output "oidc_provider_arn" {
  value = var.oidc_provider_arn
}
variable "oidc_provider_arn" {
  type = string
}
