locals {
  empty_list   = []
  empty_object = {}
  list         = [1, "two", true, null, [3], { four = 4 }]
  multiline = [
    "a",
    "b", // comment
    # another

    "c"
  ]
  object = { a = 1, "b" = 2, (var.c) = 3, "d${var.d}" = 4, e : 5 }
  lines = {
    a = 1
    b = 2,
    c = {
      d = 3 }

    (var.key) = 4
    "quoted key" = 5
    dotted.key = 6
    1 = "number"
  }
  newline_then_paren = {
    x = var.foo
    (var.k) = 1
  }
  for_list   = [for v in var.list : upper(v)]
  for_index  = [for i, v in var.list : "${i}-${v}" if v != ""]
  for_object = { for v in var.list : v => v }
  for_group  = { for k, v in var.map : v.group => k... if v.on }
  for_lines = {
    for key, value in var.map :
    key => {
      for inner in value :
      inner.name => inner
    }
  }
  nested = [for a in var.as : [for b in a.bs : { c = b }]]
  format = { for s in ["x"] : s => "for" }
  forest = [forest.a, format("x")]
}
