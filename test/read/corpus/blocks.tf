variable "region" { type = string }
variable "empty" {}
variable labels bare { default = [] }
variable "a\"quoted" {
}

variable "typed" {
  type = object({
    name    = string
    age     = optional(number, 42)
    tags    = map(list(string))
    "quoted" = any
  })
  default     = null
  description = "typed"
  sensitive   = true

  validation {
    condition     = can(regex("^[a-z]+$", var.typed.name)) && length(var.typed.name) < 20
    error_message = "The name ${var.typed.name} is wrong."
  }
  validation {
    condition     = true
    error_message = "Never."
  }
}

module "roles" {
  source   = "./modules/role"
  for_each = local.roles
  providers = {
    aws.main = aws
  }
  name = each.key
}

output "arn" {
  value      = module.roles["a"].arn
  depends_on = [module.roles]
}

moved {
  from = aws_iam_role.old
  to   = aws_iam_role.new
}

import {
  to = aws_iam_user.imported
  id = "user"
}

check "health" {
  data "http" "probe" {
    url = "https://example.com"
  }
  assert {
    condition     = data.http.probe.status_code == 200
    error_message = "down"
  }
}

outer {
  middle "x" {
    inner "y" "z" {
      value = 1
    }
    inner "y" "z" {
      value = 2
    }
  }
  middle "w" {}
}
