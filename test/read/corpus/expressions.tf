locals {
  sum        = 1 + 2 * 3 - 4 / 5 % 6
  grouped    = (1 + 2) * (3 - 4)
  negative   = -1
  double     = -(-var.x)
  not        = !var.enabled && !(var.a || var.b)
  compare    = var.a == var.b != (1 < 2) && 3 >= 2 || 1 <= 0 && 2 > 1
  chained    = var.a ? 1 : var.b ? 2 : var.c ? 3 : 4
  nested     = var.a ? var.b ? 1 : 2 : 3
  exponent   = 1e5
  fraction   = 2.5e-3
  big        = 123456789012
  zero       = 0
  yes        = true
  no         = false
  nothing    = null
  call       = max(1, 2, 3)
  trailing   = min(1, 2, )
  expanded   = max(var.numbers...)
  no_args    = timestamp()
  many_lines = merge(
    var.a, # first
    {
      b = 1
    },
    /* inline */ var.c,
  )
  conditional = (
    var.long_condition
    ? "yes"
    : "no"
  )
  operators = [
    1
    + 2,
    3 *
    4,
  ]
  dashed-name = var.dashed-value - var.other
}
