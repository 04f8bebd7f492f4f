locals {
  empty     = ""
  plain     = "plain"
  quotes    = "say \"hi\"\tand\r\n\\ done"
  unicode   = "\u00e9\U0001f600 é 😀 日本"
  dollars   = "$ $5 $$ $$$ 100% %% %d"
  escaped   = "$${a} %%{b} $$${c}"
  wrapped   = "${var.list}"
  prefix    = "a${var.x}"
  suffix    = "${var.x}z"
  two       = "${var.x}${var.y}"
  nested    = "${upper("inner ${lower("${var.x}-deep")} text")}"
  condition = "%{ if var.on }yes%{ else }no%{ endif }"
  loop      = "%{ for k, v in var.map }${k}=${v},%{ endfor }"
  stripped  = "a  ${~ var.x ~}  b"
  object    = "${jsonencode({ a = { b = "}" } })}"
  spread = "${
    var.x
  }"
  spaces = "  lead and trail  "
  hash   = "# not a comment // nor this /* nor this */"
}
