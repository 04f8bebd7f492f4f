import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/read/terraform/evaluate.ts'
import { parseExpression } from '../../src/read/terraform/hcl/parse.ts'
import { scopeIn } from '../../src/read/terraform/module.ts'
import { MOST_STEPS } from '../../src/read/terraform/project.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'
import { possibilities } from '../../src/value/look.ts'
import { beside, table, told, valueOf, type Sources } from './terraform-expression.ts'

table('numbers', [
  ['abs(-2.5)', '2.5'],
  ['ceil(1.2)', '2'],
  ['floor(-1.2)', '-2'],
  ['max(1, "12", 3)', '12'],
  ['min([4, 2]...)', '2'],
  ['min()', 'error'],
  ['pow(2, 10)', '1024'],
  ['log(8, 2)', '3'],
  ['signum(-7)', '-1'],
  ['sum([1, "2", 3.5])', '6.5'],
  ['sum([])', 'error'],
  ['sum([var.free])', 'unknown free'],
  ['parseint("ff", 16)', '255'],
  ['parseint("-101", 2)', '-5'],
  ['parseint("12", 2)', 'error'],
  ['parseint("Z", 62)', '61'],
  ['0.1 + 0.2', '0.3'],
  ['"5" + 1', '6'],
  ['5 / 2', '2.5'],
  ['7 % 3', '1'],
  ['1 / 0', 'error'],
  ['"a" * 2', 'error'],
  ['null + 1', 'error'],
  ['-"3"', '-3'],
  ['1 < "2"', 'true'],
  ['range(3)', '[0,1,2]'],
  ['range(1, 4)', '[1,2,3]'],
  ['range(4, 1)', '[4,3,2]'],
  ['range(0, 10, 4)', '[0,4,8]'],
  ['range(0, 10, -1)', 'error'],
  ['length(range(1024))', '1024'],
  ['range(1025)', 'error'],
])

table('text of numbers', [
  ['"${1.50}"', '1.5'],
  ['"v${1.50}"', '"v1.5"'],
  ['"${1e3}/${1e21}"', '"1000/1000000000000000000000"'],
  ['"${12345678901234567890}" == "x" ? 1 : tostring(12345678901234567890)', '"12345678901234567890"'],
  ['tostring(0.0000001)', '"0.0000001"'],
  ['jsonencode(1.0)', '"1"'],
  ['tonumber("1.50")', '1.5'],
  ['012345678901', '12345678901'],
])

table('types', [
  ['tostring(true)', '"true"'],
  ['tostring(null)', 'null'],
  ['tostring(["a"])', 'error'],
  ['tonumber("x")', 'error'],
  ['tobool("true")', 'true'],
  ['tobool("yes")', 'error'],
  ['tolist(["a", 1])', '["a","1"]'],
  ['tolist({})', 'error'],
  ['tomap({ a = 1, b = "x" })', '{"a":"1","b":"x"}'],
  ['toset(["b", "a", "b"])', '["a","b"]'],
  ['toset([10, 9, 10])', '[9,10]'],
  ['toset(["b", var.free, "a"])', '["a", "b", unknown free]'],
  ['toset(["a"])[0]', 'error'],
  ['tolist(toset(["b", "a"]))[0]', '"a"'],
  ['[for k, v in toset(["b", "a"]) : "${k}=${v}"]', '["a=a","b=b"]'],
  ['[for k, v in ["b", "a"] : "${k}=${v}"]', '["0=b","1=a"]'],
  ['[for k, v in { b = 1, a = 2 } : k]', '["a","b"]'],
  ['true ? 1 : "a"', '"1"'],
  ['(true ? 1 : "a") == "1"', 'true'],
  ['null ? 1 : 2', 'error'],
  ['list("a", 1)', '["a","1"]'],
  ['map("a", 1)', '{"a":1}'],
  ['type("a")', 'unknown free'],
])

table('equality', [
  ['1 == "1"', 'false'],
  ['"a" != null', 'true'],
  ['null == null', 'true'],
  ['{ a = [1], b = "x" } == { b = "x", a = [1] }', 'true'],
  ['{ a = 1 } == { a = 2 }', 'false'],
  ['{ a = 1 } == { a = var.free }', 'unknown free'],
  ['[] == []', 'true'],
  ['toset([]) == []', 'false'],
  ['["a"] == "a"', 'false'],
  ['(var.on ? "a" : "b") == "c"', 'false'],
  ['"x-${var.free}" == "x-${var.free}"', 'true'],
])

table('errors', [
  ['try({ a = 1 }.b, "none")', '"none"'],
  ['try(null, "d")', 'null'],
  ['try("${null}", "d")', 'null'],
  ['try("x${null}", "d")', '"d"'],
  ['try("x${["a"]}", "d")', '"d"'],
  ['try(tonumber("x"), regex("z", "a"), "d")', '"d"'],
  ['try(concat(null), "d")', '"d"'],
  ['try(lower({ a = 1 }.b), "d")', '"d"'],
  ['try(var.free, "d")', 'unknown free | "d"'],
  ['try(aws_s3_bucket.b.arn, "d")', 'arn:${partition}:s3:::${aws_s3_bucket.b.arn.bucket}'],
  ['can(local.nothing)', 'false'],
  ['can(regex("^a", "b"))', 'false'],
  ['can(regex("^a", var.free))', 'unknown free'],
  ['can(var.on ? 1 : { }.a)', 'true | false'],
  ['!"a"', 'error'],
  ['"a" && true', 'error'],
])

table('the first that is given', [
  ['coalesce(null, "", "a")', '"a"'],
  ['coalesce("", "")', 'error'],
  ['coalesce(var.free, "a")', 'unknown free | "a"'],
  ['coalesce("x-${var.free}", "a")', 'x-${var.free}'],
  ['coalesce(aws_iam_role.r.arn, "a")', 'arn:${partition}:iam::${account}:role/team/worker'],
  ['coalescelist([], ["a"])', '["a"]'],
  ['coalescelist([], [])', 'error'],
  ['one([])', 'null'],
  ['one(["a"])', '"a"'],
  ['one(["a", "b"])', 'error'],
  ['one(null)', 'error'],
  ['lookup({ a = "x" }, "b", "y")', '"y"'],
  ['lookup({ a = "x" }, "b")', 'error'],
  ['lookup({ a = null }, "a", "y")', 'null'],
  ['lookup({ a = "x", b = "y" }, var.free, "z")', '"x" | "y" | "z"'],
])

table('lists', [
  ['concat(["a"], [1])', '["a",1]'],
  ['concat(["a"], var.free)', '["a", more]'],
  ['concat([["a"], ["b"]]...)', '["a","b"]'],
  ['concat(["a"], var.on ? ["b"] : [])', '["a", "b"]'],
  ['flatten([[1, [2]], 3, toset(["b", "a"])])', '[1,2,3,"a","b"]'],
  ['flatten(["a", var.free])', '["a", more]'],
  ['flatten(["a", "${var.free}-b"])', '["a", ${var.free}-b]'],
  ['compact(["a", "", null, "b"])', '["a","b"]'],
  ['compact(["a", var.on ? "b" : ""])', '["a", "b"]'],
  ['distinct(["b", "a", "b", 1, 1])', '["b","a",1]'],
  ['reverse(["a", "b"])', '["b","a"]'],
  ['sort(["b", "a", "B", "é", "😀", "\\uE000"])', '["B","a","b","é","\ue000","😀"]'],
  ['element(["a", "b"], 3)', '"b"'],
  ['element(["a"], -1)', 'error'],
  ['element([], 0)', 'error'],
  ['element(var.on ? ["a"] : ["b", "c"], 1)', '"a" | "c"'],
  ['index(["a", "b"], "b")', '1'],
  ['index(["a"], "b")', 'error'],
  ['contains(["a", "b"], "b")', 'true'],
  ['contains([var.free], "b")', 'unknown free'],
  ['contains(["b", var.free], "b")', 'true'],
  ['contains(var.on ? ["a"] : ["b"], "b")', 'false | true'],
  ['slice(["a", "b", "c"], 1, 2)', '["b"]'],
  ['slice(["a"], 0, 2)', 'error'],
  ['slice(concat(["a", "b"], var.free), 0, 2)', '["a","b"]'],
  ['chunklist(["a", "b", "c"], 2)', '[["a","b"],["c"]]'],
  ['chunklist(["a", "b"], 0)', '[["a","b"]]'],
  ['length("é😀👨‍👩‍👧")', '3'],
  ['length(concat(["a"], var.free))', 'unknown free'],
  ['length(var.on ? [] : ["x"])', '0 | 1'],
  ['length(5)', 'error'],
  ['alltrue([true, "true"])', 'true'],
  ['alltrue([var.on, false])', 'false'],
  ['anytrue([])', 'false'],
  ['anytrue(["x"])', 'error'],
  ['[1]["a"]', 'error'],
])

table('maps', [
  ['keys({ b = 1, a = 2 })', '["a","b"]'],
  ['values({ b = 1, a = 2 })', '[2,1]'],
  ['keys(merge({ b = 1 }, var.free))', '["b", more]'],
  ['keys(["a"])', 'error'],
  ['merge({ a = 1 }, null, { a = 2, b = 3 })', '{"a":2,"b":3}'],
  ['merge([{ a = 1 }, { b = 2 }]...)', '{"a":1,"b":2}'],
  ['merge()', '{}'],
  ['merge({ a = 1 }, var.on ? { a = 2 } : {})', '{a: 1 | 2}'],
  ['merge(concat([{ a = 1 }], var.free)...)', '{a: 1, more}'],
  ['merge(["a"])', 'error'],
  ['zipmap(["a", "b"], [1, 2])', '{"a":1,"b":2}'],
  ['zipmap(["a"], [])', 'error'],
  ['transpose({ a = ["x", "y"], b = ["x"] })', '{"x":["a","b"],"y":["a"]}'],
  ['matchkeys(["a", "b"], ["x", "y"], ["y"])', '["b"]'],
  ['matchkeys(["a", "b"], ["x", "y"], ["y", var.free])', '["b", more]'],
])

table('sets', [
  ['setunion(["b"], ["a", "b"])', '["a","b"]'],
  ['setintersection(["b", "a"], ["a", "c"])', '["a"]'],
  ['setintersection(["a"], [var.free])', '[more]'],
  ['setsubtract(["b", "a"], ["b"])', '["a"]'],
  ['setproduct(["a", "b"], ["c", "d"])', '[["a","c"],["a","d"],["b","c"],["b","d"]]'],
  ['setproduct(["a"])', 'error'],
  ['setproduct(["a"], [])', '[]'],
  ['setproduct(range(1000), range(1000))', 'unknown free'],
])

table('texts', [
  ['lower("AbÉ")', '"abé"'],
  ['upper("abß")', '"ABß"'],
  ['upper("x${var.free}")', 'X${upper("x${var.free}")}'],
  ['lower("X${data.aws_caller_identity.me.account_id}")', 'x${data.aws_caller_identity.me.account_id}'],
  ['title("hello world-foo_bar")', '"Hello World-Foo_bar"'],
  ['strrev("abé")', '"éba"'],
  ['trim("?!a!?", "!?")', '"a"'],
  ['trimspace("\\t a \\n")', '"a"'],
  ['trimspace(" a${var.free}b ")', 'a${var.free}b'],
  ['chomp("a\\r\\n\\n")', '"a"'],
  ['trimprefix("oofoo", "foo")', '"oofoo"'],
  ['trimprefix("arn:${var.free}", "arn:")', '${var.free}'],
  ['trimsuffix("${var.free}.json", ".json")', '${var.free}'],
  ['trimsuffix("a.json", "")', '"a.json"'],
  ['startswith("arn:${var.free}", "arn:aws")', 'unknown free'],
  ['startswith("arn:${var.free}", "x")', 'false'],
  ['startswith("arn:${var.free}", "ar")', 'true'],
  ['endswith("${var.free}/*", "*")', 'true'],
  ['strcontains("a${var.free}*", "*")', 'true'],
  ['strcontains("a${var.free}", "*")', 'unknown free'],
  ['substr("hello", 1, 3)', '"ell"'],
  ['substr("hello", -3, 2)', '"ll"'],
  ['substr("héllo😀x", 1, -1)', '"éllo😀x"'],
  ['substr("logs-${var.free}", 0, 4)', '"logs"'],
  ['substr("logs-${var.free}", 2, -1)', 'gs-${var.free}'],
  ['indent(2, "a\\nb")', '"a\\n  b"'],
  ['split("/", "a/b/")', '["a","b",""]'],
  ['split("", "ab")', '["a","b"]'],
  ['split(",", "a,b,${var.free}")', '["a", "b", more]'],
  ['split(":", aws_iam_role.r.arn)', '["arn", ${partition}, "iam", "", ${account}, "role/team/worker"]'],
  ['split(":", aws_iam_role.r.arn)[4]', '${account}'],
  ['join(",", ["a", 1, true])', '"a,1,true"'],
  ['join(",", [])', '""'],
  ['join(",", ["a"], ["b"])', '"a,b"'],
  ['join(",", ["a", var.on ? "b" : "c"])', '"a,b" | "a,c"'],
  ['join(",", ["a", null])', 'error'],
  ['join("/", ["a", var.free])', 'a/${var.free}'],
  ['basename("/a/b.json/")', '"b.json"'],
  ['dirname("a/b/../c.json")', '"a"'],
  ['dirname("a")', '"."'],
  ['replace("a.b", ".", "-")', '"a-b"'],
  ['replace("ab", "", "-")', '"-a-b-"'],
  ['replace("a-${aws_s3_bucket.b.arn}", "-", "+")', 'a+${replace("a-${aws_s3_bucket.b.arn}", "-", "+")}'],
  ['replace("a/b", "/", "-")', '"a-b"'],
])

table('format', [
  ['format("%s-%d %v %q %t", "a", 1, true, "z<", "true")', '"a-1 true \\"z\\\\u003c\\" true"'],
  ['format("%%")', '"%"'],
  ['format("%03d|%+d|% d", 5, 5, 5)', '"005|+5| 5"'],
  ['format("%5s|%-5s|%.2s", "a", "b", "cde")', '"    a|b    |cd"'],
  ['format("%x %X %o %b", 255, 255, 8, 5)', '"ff FF 10 101"'],
  ['format("%.2f %f %e", 1.005, 1.5, 1200)', '"1.00 1.500000 1.200000e+03"'],
  ['format("%[2]s %[1]s", "a", "b")', '"b a"'],
  ['format("%v %#v", [1, "a"], "x")', '"[1,\\"a\\"] \\"x\\""'],
  ['format("%v", null)', '"null"'],
  ['format("%s", null)', 'unknown free'],
  ['format("%s")', 'error'],
  ['format("a", "b")', 'error'],
  ['format("%d", 1.5)', 'error'],
  ['format("%s", ["a"])', 'error'],
  ['format("%y", 1)', 'error'],
  ['format("arn:aws:s3:::%s/*", var.free)', 'arn:aws:s3:::${var.free}/*'],
  ['format("%s-%s", var.on ? "a" : "b", "c")', '"a-c" | "b-c"'],
  ['format("%5s", var.free)', '${format("%5s", var.free)}'],
  ['formatlist("%s-%s", "x", ["c", "d"])', '["x-c","x-d"]'],
  ['formatlist("%s", "x")', '["x"]'],
  ['formatlist("%s", [])', '[]'],
  ['formatlist("%s%s", ["a"], ["b", "c"])', 'error'],
  ['formatlist("s3:%s", concat(["a"], var.free))', '["s3:a", s3:${concat(["a"], var.free)[…]}, more]'],
])

table('regular expressions', [
  ['regex("a.", "ab")', '"ab"'],
  ['regex("a(.)", "ab")', '["b"]'],
  ['regex("(?P<x>a)(?P<y>b)?", "a")', '{"x":"a","y":null}'],
  ['regex("z", "ab")', 'error'],
  ['regex("(", "ab")', 'error'],
  ['regex("(?=a)", "ab")', 'error'],
  ['regex("^[[:alpha:]]+\\\\z", "ab")', '"ab"'],
  ['regex("${"x"}", var.free)', 'unknown free'],
  ['regexall("a.", "abac")', '["ab","ac"]'],
  ['regexall("a*", "baaac")', '["","aaa",""]'],
  ['length(regexall("z", "a"))', '0'],
  ['replace("a.b.c", "/\\\\./", "-")', '"a-b-c"'],
  ['replace("ab", "/(a)(b)/", "$2$1$$$0")', '"ba$ab"'],
  ['replace("ab", "/(?P<n>a)/", "$${n}x$none")', '"axb"'],
  ['replace("aXb", "/X/", "")', '"ab"'],
  ['replace("name-prod", "/-([[:alnum:]]+)$/", "")', '"name"'],
])

table('encodings', [
  ['base64encode("é")', '"w6k="'],
  ['base64decode("w6k=")', '"é"'],
  ['base64decode("w6k")', 'error'],
  ['base64decode("/w==")', 'error'],
  ['base64encode(var.free)', 'unknown path'],
  ['urlencode("a b/c?*~")', '"a+b%2Fc%3F%2A~"'],
  ['urlencode(var.free)', 'unknown path'],
  [
    'jsonencode({ b = 1, a = [true, null, "<&>"] })',
    String.raw`"{\"a\":[true,null,\"\\u003c\\u0026\\u003e\"],\"b\":1}"`,
  ],
  ['length(jsonencode({ a = 1 }))', '7'],
  ['replace(jsonencode({ a = "x" }), "x", "y")', String.raw`"{\"a\":\"y\"}"`],
  ['"<${jsonencode(["a"])}>"', String.raw`"\u003c[\"a\"]\u003e"`],
  ['replace(jsonencode({ a = var.free }), "a", "b")', '{"b":${replace(jsonencode({ a = var.free }), "a", "b")}}'],
  ['jsondecode("[1, null, \\"x\\"]")', '[1,null,"x"]'],
  ['jsondecode("{")', 'error'],
  ['jsondecode(jsonencode({ a = var.free })).a', 'unknown free'],
  ['jsondecode("{\\"a\\": \\"${var.free}\\"}").a', '${var.free}'],
  ['jsondecode(replace(jsonencode({ a = ["x"] }), "x", "y")).a', '["y"]'],
  ['csvdecode("a,b\\n1,\\"x,\\"\\"y\\"\\"\\"\\r\\n2,\\n")', String.raw`[{"a":"1","b":"x,\"y\""},{"a":"2","b":""}]`],
  ['csvdecode("a,b\\n1\\n")', 'error'],
  ['yamldecode("a: [1, yes]\\nb: 0123\\nc: \\"no\\"\\nd: ~\\n")', '{"a":[1,true],"b":123,"c":"no","d":null}'],
  ['yamldecode("a: &x [1]\\nb: *x")', '{"a":[1],"b":[1]}'],
  ['yamldecode("a: [")', 'error'],
])

table('functions that are not computed', [
  ['timestamp()', 'unknown free'],
  ['uuid()', 'unknown name'],
  ['base64gzip("a")', 'unknown name'],
  ['no_such_function(1)', 'unknown free'],
  ['sensitive("x")', '"x"'],
])

table('functions of the AWS provider', [
  [
    'provider::aws::arn_parse("arn:aws:iam::123456789012:role/a:b")',
    '{"account_id":"123456789012","partition":"aws","region":"","resource":"role/a:b","service":"iam"}',
  ],
  ['provider::aws::arn_parse(aws_iam_role.r.arn).resource', '"role/team/worker"'],
  ['provider::aws::arn_parse("x")', 'error'],
  ['provider::aws::arn_build("aws", "s3", "", "", aws_s3_bucket.b.id)', 'arn:aws:s3:::${aws_s3_bucket.b.id}'],
  [
    'provider::aws::trim_iam_role_path("arn:aws:iam::123456789012:role/team/worker")',
    '"arn:aws:iam::123456789012:role/worker"',
  ],
])

const tree: Sources = {
  'p.json': '{"a": 1}',
  'policies/one.json': '{}',
  'policies/two.json': '{}',
  'policies/readme.md': '',
  'policies/deep/three.json': '{}',
  'list.tftpl': '%{ for i in l }${i};%{ endfor }${up}',
}
table(
  'files',
  [
    ['file("p.json")', String.raw`"{\"a\": 1}"`],
    ['jsondecode(file("${path.module}/p.json")).a', '1'],
    ['file("../etc/passwd")', 'unknown free'],
    ['file("/etc/passwd")', 'unknown free'],
    ['file("none.json")', 'unknown free'],
    ['fileexists("${path.module}/p.json")', 'true'],
    ['fileexists("none.json")', 'false'],
    ['filebase64("p.json")', '"eyJhIjogMX0="'],
    ['fileset("policies", "*.json")', '["one.json","two.json"]'],
    [
      'fileset(path.module, "policies/**/*.json")',
      '["policies/deep/three.json","policies/one.json","policies/two.json"]',
    ],
    ['fileset("policies", "**")', '["deep/three.json","one.json","readme.md","two.json"]'],
    ['fileset("policies", "{one,t?o}.[jk]son")', '["one.json","two.json"]'],
    ['fileset("none", "*")', '[]'],
    ['fileset("../..", "*")', 'unknown free'],
    ['templatefile("list.tftpl", { l = ["a", "b"], up = upper("c") })', '"a;b;C"'],
    ['templatefile("list.tftpl", { l = ["a"], up = var.free })', 'a;${var.free}'],
    ['templatefile("list.tftpl", { l = ["a"] })', 'error'],
    ['templatestring("a-$${b}", { b = "c" })', '"a-c"'],
    ['pathexpand("a")', '"a"'],
    ['pathexpand("~/a")', 'unknown free'],
  ],
  tree,
)

describe('variables of a type', () => {
  test.each([
    ['string', '1.50', '"1.5"'],
    ['number', '"12"', '12'],
    ['bool', '"true"', 'true'],
    ['number', '"x"', '"x"'],
    ['set(string)', '["b", "a", "b"]', '["a","b"]'],
    ['list(string)', '["b", 1]', '["b","1"]'],
    ['map(number)', '{ a = "1" }', '{"a":1}'],
    ['object({ a = string, b = optional(number, "2") })', '{ a = 1 }', '{"a":"1","b":2}'],
  ])('%s = %s', async (type, fallback, result) => {
    const { value } = await valueOf('var.v', `variable "v" {\n  type = ${type}\n  default = ${fallback}\n}`)
    expect(told(value)).toBe(result)
  })
})

describe('places', () => {
  test.each([
    ['concat(["s3:*"], [])', 0, '"s3:*"'],
    ['flatten([["s3:*"]])', 0, '"s3:*"'],
    ['tolist(toset(["s3:*"]))', 0, '"s3:*"'],
    ['[lower("S3:*")]', 0, '"S3:*"'],
    ['[replace("s3-*", "-", ":")]', 0, '"s3-*"'],
    ['[try(local.none, "s3:*")]', 0, '"s3:*"'],
    ['values({ a = "s3:*" })', 0, '"s3:*"'],
    ['split(",", "s3:*,ec2:*")', 1, '"s3:*,ec2:*"'],
    ['yamldecode("- s3:*")', 0, '"- s3:*"'],
  ])('%s', async (expression, index, place) => {
    const { value, slice } = await valueOf(expression)
    const item = value.kind === 'list' ? value.items[index] : undefined
    expect(item && slice(item.at)).toBe(place)
  })
  test.each([
    ['replace(file("p.json"), "X", "*")', '"s3:X"'],
    ['trimspace(file("p.json"))', '"s3:X"'],
    ['format("%s\\n", file("p.json"))', '"s3:X"'],
    ['replace(templatefile("p.json", {}), "/\\\\n/", " ")', '"s3:X"'],
    ['join("", ["", file("p.json")])', '"s3:X"'],
  ])('of JSON that goes through %s', async (expression, place) => {
    const others = { 'p.json': '\n{\n "Action": "s3:X"\n}\n' }
    const { value, slice } = await valueOf(`jsondecode(${expression})`, '', others)
    const action = value.kind === 'map' ? value.entries.find(({ key }) => key === 'Action')?.value : undefined
    expect(action && slice(action.at)).toBe(place)
  })
  test('of YAML in a file, and of JSON in it', async () => {
    const others = { 'p.yaml': 'a:\n  - "s3:*"\nb: |\n  {"Action": "ec2:*"}\n' }
    const { value, slice } = await valueOf('yamldecode(file("p.yaml")).a[0]', '', others)
    expect(slice(value.at)).toBe('"s3:*"')
    const inner = await valueOf('jsondecode(yamldecode(file("p.yaml")).b).Action', '', others)
    expect(inner.slice(inner.value.at)).toBe('"ec2:*"')
  })
  test('a choice brings its condition', async () => {
    const { value } = await valueOf('lower(var.on ? "A" : "B")', beside)
    expect(possibilities(value).map((one) => [told(one), one.at.when])).toEqual([
      ['"a"', [{ test: 'var.on', holds: true }]],
      ['"b"', [{ test: 'var.on', holds: false }]],
    ])
  })
  test('choices that rest on the same condition are not mixed', async () => {
    expect(
      told((await valueOf('format("%s%s", local.y, local.y)', `${beside}\nlocals { y = var.on ? 1 : 2 }`)).value),
    ).toBe('"11" | "22"')
  })
})

describe('reasons', () => {
  test.each([
    ['timestamp()', 'timestamp gives the time at which Terraform runs'],
    ['uuid()', 'uuid gives another result each time that Terraform runs'],
    ['base64gzip("a")', 'base64gzip depends on the version of Terraform'],
    ['abspath("a")', 'abspath depends on the machine on which Terraform runs'],
    ['upper(var.free) == "A"', 'it depends on a value that is not known'],
    ['length(var.free)', 'var.free has no default'],
    ['regex("(", "a")', 'regex does not take the pattern "("'],
    ['format("%s")', 'format has too few arguments'],
  ])('%s', async (expression, because) => {
    expect((await valueOf(expression, beside)).value).toMatchObject({ because })
  })
})

describe('hostile', () => {
  const doubling = (call: string, first: string) =>
    Array.from({ length: 40 }, (_, i) => `y${(i + 1).toString()} = ${call.replaceAll('Y', `local.y${i.toString()}`)}`)
      .concat(`y0 = ${first}`)
      .join('\n')
  test.each([
    ['join("", [Y, Y])', '"aaaaaaaa"'],
    ['format("%s%s", Y, Y)', '"aaaaaaaa"'],
    ['concat(Y, Y)', '["a", "b"]'],
    ['flatten([Y, Y])', '[[], []]'],
    ['jsonencode([Y, Y])', '"a"'],
    ['replace(Y, "a", Y)', '"aaaaaaaa"'],
    ['merge({ (tostring(length(Y))) = Y }, Y)', '{}'],
    ['[Y == Y, Y]', '[1]'],
    ['toset([Y, Y])', '["a"]'],
    ['jsondecode(jsonencode([Y, Y]))', '["a"]'],
    ['replace(jsonencode([Y, Y]), "b", "c")', '"a"'],
  ])(
    '%s forty times over',
    async (call, first) => {
      const start = performance.now()
      const { value } = await valueOf('length(jsonencode(local.y40))', `locals {\n${doubling(call, first)}\n}`)
      expect(['unknown', 'number', 'failed']).toContain(value.kind)
      expect(performance.now() - start).toBeLessThan(10_000)
    },
    20_000,
  )
  test.each([
    ['regex("(a*)*b", join("", [for i in range(1000) : "aaaaaaaaaa"]))'],
    ['regexall("a[^b]*b|a", join("", [for i in range(1000) : "aaaaaaaaaa"]))'],
    ['regexall("(x+x+)+y", join("", [for i in range(1000) : "xxxxxxxxxx"]))'],
    [`regex("${'(a{30}){30}'.repeat(30)}", "a")`],
    [`regex("${'('.repeat(200)}${')'.repeat(200)}", "a")`],
    ['chomp(join("", [for i in range(1000) : "\\n\\n\\n\\n\\n\\n\\n\\n\\na"]))'],
    [`fileset(".", "${'{a,b}'.repeat(100)}")`],
    [`fileset(".", "${'*a'.repeat(300)}")`],
    [`fileset(".", "${'**/'.repeat(100)}x")`],
    ['format("%9999s", "a")'],
    ['yamldecode("a: &a [x,x]\\nb: &b [*a,*a]\\nc: &c [*b,*b]\\nd: &d [*c,*c]\\ne: &e [*d,*d]\\nf: [*e,*e]")'],
  ])('%s', async (expression) => {
    const start = performance.now()
    await valueOf(expression, '', { 'p/q/r.json': '', [`${'a'.repeat(200)}b`]: '' })
    expect(performance.now() - start).toBeLessThan(4000)
  })
  test('matching counts as work', async () => {
    const { steps } = await valueOf('regexall("a[^b]*b|a", join("", [for i in range(1000) : "aaaaaaaaaa"]))')
    expect(steps()).toBeGreaterThan(20_000)
    expect(steps()).toBeLessThan(MOST_STEPS)
  })
  test('any text as a pattern, a format, a glob or YAML is a value', async () => {
    const { module } = await valueOf('[regex("a", "a"), yamldecode("a")]')
    const text = fc.string({ unit: fc.constantFrom(...Array.from('a(){}[]*+?|^$\\%/.,-:0123 "\n&!<>')), maxLength: 12 })
    const functions = [
      'regex',
      'regexall',
      'format',
      'fileset',
      'yamldecode',
      'csvdecode',
      'jsondecode',
      'base64decode',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...functions), text, text, (name, first, second) => {
        const args = [first, ...(name.endsWith('decode') ? [] : [second])]
        const { expression } = parseExpression(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)
        const written = verbatim(filePath('main.tf'), '')
        expect(evaluate(expression, scopeIn(module, { text: written })).kind).toMatch(/^[a-z]+$/)
      }),
      { numRuns: 500 },
    )
  })
})
