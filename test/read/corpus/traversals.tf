locals {
  attribute = var.a.b.c
  index     = var.list[0]
  key       = var.map["key"].value
  dynamic   = var.map[var.key][local.i + 1].x
  legacy    = aws_instance.web.0.id
  full      = aws_instance.web[*].network[0].ip
  attr_only = aws_instance.web.*.id
  then      = aws_instance.web.*.tags[0]
  double    = var.groups[*].users[*].name
  of_call   = values(var.map)[0].id
  of_paren  = (var.a)[0]
  of_tuple  = [1, 2, 3][1]
  of_object = { a = 1 }.a
  of_splat  = length(data.aws_subnets.all.*.ids)
  template  = var.map["${var.prefix}-${var.name}"].arn
  spaced    = var . a [ 0 ] . b
  lines = [
    var
    .a
    .b
    [0],
  ]
  module = module.role["admin"].arn
  each   = each.value.policies[count.index]
  self   = self.id
}
