import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest, gunzip } from '../../src/host/bytes.ts'
import { evaluate } from '../../src/read/terraform/evaluate.ts'
import { enginesFor } from '../../src/read/terraform/functions/engines.ts'
import { parseExpression } from '../../src/read/terraform/hcl/parse.ts'
import { scopeIn } from '../../src/read/terraform/module.ts'
import { verbatim } from '../../src/text/mapped.ts'
import { filePath } from '../../src/text/span.ts'
import { isHole, textParts } from '../../src/value/look.ts'
import { beside, table, told, valueOf, type Row } from './terraform-expression.ts'

table('digests', [
  ['md5("hello world")', '"5eb63bbbe01eeed093cb22bb8f5acdc3"'],
  ['sha1("hello world")', '"2aae6c35c94fcfb415dbe95f408b9ce91ee846ed"'],
  ['sha256("hello world")', '"b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"'],
  [
    'sha512("hello world")',
    '"309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f"',
  ],
  ['base64sha256("hello world")', '"uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek="'],
  [
    'base64sha512("hello world")',
    '"MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw=="',
  ],
  ['md5("")', '"d41d8cd98f00b204e9800998ecf8427e"'],
  ['md5(12) == md5("12")', 'true'],
  ['md5("e\\u0301") == md5("é")', 'true'],
  ['sha1(jsonencode({ a = 1 })) == sha1("{\\"a\\":1}")', 'true'],
  ['md5(null)', 'error'],
  ['md5(["a"])', 'error'],
  ['try(md5({}), "d")', '"d"'],
  ['md5(var.free)', 'unknown name'],
  ['"x-${sha256(var.free)}"', 'x-${sha256(var.free)}'],
  ['base64sha256("a-${var.free}")', 'unknown name'],
  ['md5(var.on ? "a" : "b")', '"0cc175b9c0f1b6a831c399e269772661" | "92eb5ffee6ae2fec3ad71c777531578f"'],
])

table('names as UUIDs', [
  ['uuidv5("dns", "www.terraform.io")', '"a5008fae-b28c-5ba5-96cd-82b4c53552d6"'],
  ['uuidv5("url", "https://www.terraform.io/")', '"9db6f67c-dd95-5ea0-aa5b-e70e5c5f7cf5"'],
  ['uuidv5("oid", "1.3.6.1.4")', '"af9d40a5-7a36-5c07-b23a-851cd99fbfa5"'],
  ['uuidv5("x500", "CN=Example,C=GB")', '"84e09961-4aa4-57f8-95b7-03edb1073253"'],
  ['uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io")', '"a5008fae-b28c-5ba5-96cd-82b4c53552d6"'],
  ['uuidv5("{6BA7B810-9dad-11d1-80b4-00c04fd430c8}", "www.terraform.io")', '"a5008fae-b28c-5ba5-96cd-82b4c53552d6"'],
  ['uuidv5("URN:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8", "x")', '"05b16a01-46c6-56dd-bd6e-c6dfb4a1427a"'],
  ['uuidv5("6ba7b8109dad11d180b400c04fd430c8", "x")', '"05b16a01-46c6-56dd-bd6e-c6dfb4a1427a"'],
  ['uuidv5("DNS", "x")', 'error'],
  ['uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c", "x")', 'error'],
  ['uuidv5("dns")', 'error'],
  ['uuidv5("dns", null)', 'error'],
  ['uuidv5("dns", var.free)', 'unknown name'],
])

table(
  'digests of files',
  [
    ['filemd5("p.json") == md5(file("p.json"))', 'true'],
    ['filesha1("${path.module}/p.json")', '"e4ad4daad53a2eec0313386ada88211e50d693bd"'],
    ['filesha256("p.json") == sha256("{\\"a\\": 1}")', 'true'],
    ['filesha512("p.json") == sha512("{\\"a\\": 1}")', 'true'],
    ['filebase64sha256("p.json") == base64sha256("{\\"a\\": 1}")', 'true'],
    ['filebase64sha512("p.json") == base64sha512("{\\"a\\": 1}")', 'true'],
    ['filemd5("none.zip")', 'unknown name'],
    ['filemd5("../p.json")', 'unknown name'],
    ['filemd5(var.free)', 'unknown name'],
    ['filemd5(null)', 'error'],
  ],
  { 'p.json': '{"a": 1}' },
)

table('hosts and masks', [
  ['cidrhost("10.12.112.0/20", 16)', '"10.12.112.16"'],
  ['cidrhost("10.12.112.0/20", 268)', '"10.12.113.12"'],
  ['cidrhost("fd00:fd12:3456:7890:00a2::/72", 34)', '"fd00:fd12:3456:7890::22"'],
  ['cidrhost("10.1.2.3/8", "1e1")', '"10.0.0.10"'],
  ['cidrhost("10.0.0.0/8", -1)', '"10.255.255.255"'],
  ['cidrhost("10.0.0.0/8", -16777216)', '"10.0.0.0"'],
  ['cidrhost("10.0.0.0/8", -16777217)', 'error'],
  ['cidrhost("10.0.0.0/8", 16777216)', 'error'],
  ['cidrhost("10.0.0.0/32", 0)', '"10.0.0.0"'],
  ['cidrhost("10.0.0.0/8", 1.5)', 'error'],
  ['cidrhost("10.0.0.0/8", null)', 'error'],
  ['cidrhost("10.0.0.0/8")', 'error'],
  ['cidrhost("::/0", 340282366920938463463374607431768211455)', '"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"'],
  ['cidrhost("::/0", 340282366920938463463374607431768211456)', 'error'],
  ['cidrhost("10.0.0.0/8", var.free)', '10.${cidrhost("10.0.0.0/8", var.free)}'],
  ['cidrhost("10.0.0.1/32", var.free)', '10.0.0.${cidrhost("10.0.0.1/32", var.free)}'],
  ['cidrhost("2001:db8::/32", var.free)', 'unknown free'],
  ['cidrhost(var.free, 1)', 'unknown free'],
  ['cidrhost("10.0.${var.free}/24", 1)', 'unknown name'],
  ['try(cidrhost(var.on ? "10.0.0.0/8" : "x", 1), "d")', '"10.0.0.1" | "d"'],
  ['cidrnetmask("172.16.0.0/12")', '"255.240.0.0"'],
  ['cidrnetmask("0.0.0.0/0")', '"0.0.0.0"'],
  ['cidrnetmask("::/12")', 'error'],
  ['cidrnetmask(var.free)', 'unknown name'],
])

const host = (address: string, result: string): Row => [`cidrhost("${address}", 0)`, result]
table('addresses', [
  // Terraform reads octets as Go did before 1.17, also with zeroes in front of them.
  host('010.01.0.0/08', '"10.0.0.0"'),
  host('256.0.0.0/8', 'error'),
  host('10.0.0/8', 'error'),
  host('10.0.0.0.0/8', 'error'),
  host('10..0.0/8', 'error'),
  host('10.0.0.0', 'error'),
  host('10.0.0.0/', 'error'),
  host('10.0.0.0/33', 'error'),
  host('10.0.0.0/+8', 'error'),
  host('10.0.0.0/8/8', 'error'),
  host(' 10.0.0.0/8', 'error'),
  host('', 'error'),
  host('AbCd:0::/128', '"abcd::"'),
  host('1:0:0:2:3:0:0:4/128', '"1::2:3:0:0:4"'),
  host('1:0:2:0:3:0:4:0/128', '"1:0:2:0:3:0:4:0"'),
  host('0:0:0:1:0:0:0:0/128', '"0:0:0:1::"'),
  host('1:2:3:4:5:6:7::/128', '"1:2:3:4:5:6:7:0"'),
  host('::2:3:4:5:6:7:8/128', '"0:2:3:4:5:6:7:8"'),
  host('1:2:3:4:5:6:7:8/64', '"1:2:3:4::"'),
  host('1:2::1.2.3.4/128', '"1:2::102:304"'),
  host('1.2.3.4::/128', 'error'),
  host('1:2:3:4:5:6:7:8::/128', 'error'),
  host('1:2:3:4::5:6:7:8/128', 'error'),
  host('1:2:3/128', 'error'),
  host('1::2::3/128', 'error'),
  host(':::/128', 'error'),
  host(':1::/128', 'error'),
  host('12345::/16', 'error'),
  host('fe80::1%eth0/64', 'error'),
  host('::ffff:10.0.0.0/104', 'unknown free'),
])

table('networks in networks', [
  ['cidrsubnet("172.16.0.0/12", 4, 2)', '"172.18.0.0/16"'],
  ['cidrsubnet("10.1.2.0/24", 4, 15)', '"10.1.2.240/28"'],
  ['cidrsubnet("10.1.2.0/24", 4, 16)', 'error'],
  ['cidrsubnet("10.1.2.0/24", 9, 0)', 'error'],
  ['cidrsubnet("10.1.2.0/24", 0, 0)', '"10.1.2.0/24"'],
  ['cidrsubnet("10.1.2.0/24", 4, 1.5)', 'error'],
  ['cidrsubnet("10.1.2.0/24", 4)', 'error'],
  ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', '"fd00:fd12:3456:7800:a200::/72"'],
  ['cidrsubnet("fd00:fd12:3456:7890::/56", 72, 162)', '"fd00:fd12:3456:7800::a2/128"'],
  // What Terraform makes of negative numbers is no network in the network, and is deployed all the same.
  ['cidrsubnet("10.1.2.0/24", 4, -1)', '"0.0.0.16/28"'],
  ['cidrsubnet("10.1.2.0/24", 4, -16)', 'error'],
  ['cidrsubnet("10.0.0.0/8", -2, 3)', '"14.0.0.0/6"'],
  ['cidrsubnet("10.0.0.0/8", -9, 1)', 'error'],
  ['cidrsubnet("10.0.0.0/8", 8, 18446744073709551616)', 'error'],
  ['cidrsubnet("10.0.0.0/16", 8, var.free)', '10.0.${cidrsubnet("10.0.0.0/16", 8, var.free)}.0/24'],
  ['cidrsubnet("10.0.0.0/12", 8, var.free)', '10.${cidrsubnet("10.0.0.0/12", 8, var.free)}.0/20'],
  ['cidrsubnet("10.0.0.0/16", var.free, 1)', '10.0.${cidrsubnet("10.0.0.0/16", var.free, 1)}'],
  ['cidrsubnet("10.0.0.0/16", 0, var.free)', '10.${cidrsubnet("10.0.0.0/16", 0, var.free)}.0.0/16'],
  ['cidrsubnet("0.0.0.0/0", 0, var.free)', '${cidrsubnet("0.0.0.0/0", 0, var.free)}.0.0.0/0'],
  ['cidrsubnet("10.0.0.0/30", 2, var.free)', '10.0.0.${cidrsubnet("10.0.0.0/30", 2, var.free)}/32'],
  ['cidrsubnet("10.0.0.0/16", -8, var.free)', 'unknown free'],
  ['cidrsubnet(var.free, 8, 1)', 'unknown free'],
  ['cidrsubnet("10.${var.free}.0.0/16", 8, 1)', 'unknown name'],
  ['cidrsubnet(var.on ? "10.0.0.0/8" : "11.0.0.0/8", 8, 1)', '"10.1.0.0/16" | "11.1.0.0/16"'],
  ['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', '["10.1.0.0/20","10.1.16.0/20","10.1.32.0/24","10.1.48.0/20"]'],
  [
    'cidrsubnets("fd00:fd12:3456:7890::/56", 16, 16, 16, 32)',
    '["fd00:fd12:3456:7800::/72","fd00:fd12:3456:7800:100::/72","fd00:fd12:3456:7800:200::/72","fd00:fd12:3456:7800:300::/88"]',
  ],
  ['cidrsubnets("10.1.0.0/16", 8, 4, 8)', '["10.1.0.0/24","10.1.16.0/20","10.1.32.0/24"]'],
  ['cidrsubnets("10.1.0.0/16", [1, "1"]...)', '["10.1.0.0/17","10.1.128.0/17"]'],
  ['cidrsubnets("10.1.0.0/16")', '[]'],
  ['cidrsubnets("10.1.0.0/16", 1, 1, 1)', 'error'],
  ['cidrsubnets("10.1.0.0/16", 0)', 'error'],
  ['cidrsubnets("10.1.0.0/16", 17)', 'error'],
  ['cidrsubnets("2001::/16", 33)', 'error'],
  ['cidrsubnets("255.0.0.0/8", 1, 1, 1)', 'error'],
  ['cidrsubnets("0.0.0.0/0", 1)', 'error'],
  ['cidrsubnets("10.1.0.0/16", 8, var.free, 8)[0]', '"10.1.0.0/24"'],
  ['length(cidrsubnets("10.1.0.0/16", 8, var.free, 8))', '3'],
  ['cidrsubnets(var.free, 8, 8)', '[unknown free, unknown free]'],
  ['cidrcontains("192.168.2.0/20", "192.168.2.1")', 'true'],
  ['cidrcontains("192.168.2.0/20", "192.168.2.0/22")', 'true'],
  ['cidrcontains("192.168.2.0/20", "192.126.2.1")', 'false'],
  ['cidrcontains("192.168.2.0/20", "192.126.2.0/18")', 'false'],
  ['cidrcontains("192.168.0.0/20", "192.168.0.0/18")', 'false'],
  ['cidrcontains("fe80::/48", "fe80::1")', 'true'],
  ['cidrcontains("fe80::/48", "192.168.2.1")', 'error'],
  ['cidrcontains("10.0.0.0/8", "x")', 'error'],
  ['cidrcontains("10.0.0.0/8", var.free)', 'unknown free'],
])

const yaml = (value: string, text: string): Row => [`yamlencode(${value})`, JSON.stringify(text)]
table('yamlencode', [
  yaml('{ a = "b", c = "d" }', '"a": "b"\n"c": "d"\n'),
  yaml('{ foo = [1, 2, 3], bar = "baz" }', '"bar": "baz"\n"foo":\n- 1\n- 2\n- 3\n'),
  yaml(
    '{ foo = [1, { a = "b", c = "d" }, 3], bar = "baz" }',
    '"bar": "baz"\n"foo":\n- 1\n- "a": "b"\n  "c": "d"\n- 3\n',
  ),
  yaml('{ a = { b = { c = [] } }, d = {}, e = "" }', '"a":\n  "b":\n    "c": []\n"d": {}\n"e": ""\n'),
  yaml('[[1, [2]], [{}], toset(["b", "a"])]', '- - 1\n  - - 2\n- - {}\n- - "a"\n  - "b"\n'),
  yaml('[true, null, 1.50, 1e3, "yes", "1"]', '- true\n- null\n- 1.5\n- 1000\n- "yes"\n- "1"\n'),
  yaml('"a"', '"a"\n'),
  yaml('5', '5\n...\n'),
  yaml('null', 'null\n...\n'),
  yaml('"a\\nb"', '|-\n  a\n  b\n'),
  yaml('{ a = "x\\ny\\n", b = "x\\n\\n", c = " x\\n y" }', '"a": |\n  x\n  y\n"b": |+\n  x\n\n"c": |2-\n   x\n   y\n'),
  yaml('{ a = "x \\ny", b = "x\\ty\\n", c = "\\n" }', '"a": "x \\ny"\n"b": "x\\ty\\n"\n"c": |2+\n\n'),
  yaml('"\\"\\\\é😀\\u2028\\u0001"', '"\\"\\\\é\\U0001F600\\L\\x01"\n'),
  yaml('{ "a\\nb" = { c = [1] }, d = 1 }', '? |-\n  a\n  b\n: "c":\n  - 1\n"d": 1\n'),
  yaml(`{ ${'k'.repeat(129)} = [1] }`, `? "${'k'.repeat(129)}"\n: - 1\n`),
  yaml(`{ a = "${'12345678 '.repeat(10)}x  y" }`, `"a": "${'12345678 '.repeat(8)}12345678\n  12345678 x  y"\n`),
  yaml(`["${'1'.repeat(90)}  y"]`, `- "${'1'.repeat(90)}\n  \\ y"\n`),
  ['yamldecode(yamlencode({ a = [1, "x\\ny", null] }))', '{"a":[1,"x\\ny",null]}'],
  ['yamlencode(var.free)', 'unknown free'],
  ['yamlencode({ b = 1, a = var.free })', '"a":${yamlencode({ b = 1, a = var.free })[2]}"b": 1\n'],
  ['yamlencode([1, "x-${var.free}"])', '- 1\n-${yamlencode([1, "x-${var.free}"])[3]}'],
  ['yamlencode({ a = merge({ b = 1 }, var.free) })', '"a":${yamlencode({ a = merge({ b = 1 }, var.free) })[2]}'],
  ['yamlencode(var.on ? [] : {})', '"[]\\n" | "{}\\n"'],
])

table('times', [
  ['timeadd("2017-11-22T00:00:00Z", "10m")', '"2017-11-22T00:10:00Z"'],
  ['timeadd("2017-11-22T00:00:00+02:00", "-1h30m0.5s")', '"2017-11-21T22:29:59+02:00"'],
  ['timeadd("2017-11-22T00:00:00.75Z", "250ms")', '"2017-11-22T00:00:01Z"'],
  ['timeadd("9999-12-31T23:59:59Z", "1s")', '"10000-01-01T00:00:00Z"'],
  ['timeadd("2017-11-22T00:00:00Z", "0")', '"2017-11-22T00:00:00Z"'],
  ['timeadd("2017-11-22T00:00:00Z", "5")', 'error'],
  ['timeadd("2017-11-22T00:00:00Z", "1d")', 'error'],
  ['timeadd("2017-11-22T00:00:00Z", "2562048h")', 'error'],
  ['timeadd("2017-11-22", "1h")', 'error'],
  ['timeadd(timestamp(), "1h")', 'unknown free'],
  ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z")', '0'],
  ['timecmp("2017-11-22T00:00:00-01:00", "2017-11-22T01:00:00Z")', '0'],
  ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00Z")', '-1'],
  ['timecmp("2017-11-22T01:00:00.5Z", "2017-11-22T01:00:00Z")', '1'],
  ['timecmp("2017-11-22T01:00:00Z", "x")', 'error'],
  ['timecmp(var.free, "2017-11-22T01:00:00Z")', 'unknown free'],
])

const dated = (format: string, time: string, result: string): Row => [
  `formatdate("${format}", "${time}")`,
  result === 'error' ? result : JSON.stringify(result),
]
table('formatdate', [
  dated('DD MMM YYYY hh:mm ZZZ', '2018-01-02T23:12:01Z', '02 Jan 2018 23:12 UTC'),
  dated('EEEE, DD-MMM-YY hh:mm:ss ZZZ', '2018-01-02T23:12:01Z', 'Tuesday, 02-Jan-18 23:12:01 UTC'),
  dated('EEE, DD MMM YYYY hh:mm:ss ZZZ', '2018-01-02T23:12:01-08:00', 'Tue, 02 Jan 2018 23:12:01 -0800'),
  dated('MMMM D, H:mmaa', '2018-01-02T00:02:01Z', 'January 2, 12:02am'),
  dated("h'h'm'm' '' 'it''s' AA", '2018-01-02T23:12:01Z', "23h12m ' it's PM"),
  dated('Z ZZZZ ZZZZZ', '2018-01-02T23:12:01-00:30', '-00:30 -0030 -00:30'),
  dated('Z ZZZZ ZZZZZ', '2018-01-02T23:12:01-00:00', 'Z +0000 +00:00'),
  dated('YYYY YY M s', '0007-02-20T03:12:00.9Z', '0007 07 2 0'),
  dated('x', '2018-01-02T23:12:01Z', 'error'),
  dated('YYYYY', '2018-01-02T23:12:01Z', 'error'),
  dated("'x", '2018-01-02T23:12:01Z', 'error'),
  dated("'a''", '2018-01-02T23:12:01Z', "a'"),
  dated('DD', '2018-02-29T03:12:00Z', 'error'),
  dated('DD', '2016-02-29T03:12:00Z', '29'),
  dated('DD', '2018-01-02T24:00:00Z', 'error'),
  dated('DD', '2018-01-02T3:00:00Z', 'error'),
  dated('DD', '2018-01-02 03:00:00Z', 'error'),
  dated('DD', '2018-01-02T03:00:00+24:00', 'error'),
  dated('DD', '2018-01-02T03:00:00', 'error'),
  ['formatdate("YYYYMMDD", timestamp())', 'unknown name'],
  ['formatdate("hh:mm", timestamp())', 'unknown free'],
  ['formatdate("x", timestamp())', 'error'],
])

table('character sets', [
  ['textencodebase64("Hello World", "UTF-16LE")', '"SABlAGwAbABvACAAVwBvAHIAbABkAA=="'],
  ['textdecodebase64("SABlAGwAbABvACAAVwBvAHIAbABkAA==", "utf-16le")', '"Hello World"'],
  ['textencodebase64("a😀", "UTF-16BE")', '"AGHYPd4A"'],
  ['textencodebase64("a", "UTF-16")', '"/v8AYQ=="'],
  ['textdecodebase64("//5BAA==", "UTF-16")', '"A"'],
  ['textdecodebase64("AEE=", "UTF-16")', '"A"'],
  ['textencodebase64("aé", "latin1")', '"Yek="'],
  ['textencodebase64("a€", "ISO-8859-1")', 'error'],
  ['textdecodebase64("Yek=", "ISO-8859-1")', '"aé"'],
  ['textdecodebase64("Yek=", "US-ASCII")', 'error'],
  ['textdecodebase64("Yek=", "UTF-8")', 'error'],
  ['textdecodebase64("QQ==", "UTF-16LE")', 'error'],
  ['textdecodebase64("%", "UTF-8")', 'error'],
  ['textencodebase64("a", "Shift_JIS")', 'unknown free'],
  ['textencodebase64("a", null)', 'error'],
  ['textencodebase64(var.free, "UTF-8")', 'unknown path'],
  ['base64gunzip("H4sIAAAAAAAAA8tIzcnJVyjPL8pJAQCFEUoNCwAAAA==")', '"hello world"'],
  ['base64gunzip("aGVsbG8=")', 'error'],
  ['base64gunzip(var.free)', 'unknown free'],
])

test('holes of one call that are not the same have names of their own', async () => {
  const { value } = await valueOf('cidrsubnets(var.free, 8, 8)', beside)
  const origins = value.kind === 'list' ? value.items.flatMap((item) => textParts(item)?.filter(isHole) ?? []) : []
  expect(origins.map(({ origin }) => origin)).toEqual([
    'cidrsubnets(var.free, 8, 8)[0]',
    'cidrsubnets(var.free, 8, 8)[1]',
  ])
})

describe('reasons', () => {
  test.each([
    ['md5(var.free)', 'var.free has no default'],
    ['filesha256("lambda.zip")', 'lambda.zip: no such file'],
    ['cidrhost("10.0.0.0", 1)', 'cidrhost takes a network, such as "10.0.0.0/8"'],
    ['cidrsubnets("10.0.0.0/8", 1, 1, 1)', 'cidrsubnets has no address left'],
    ['timeadd(timestamp(), "1h")', 'timestamp gives the time at which Terraform runs'],
    ['textencodebase64("a", "Big5")', 'textencodebase64 is not followed in the encoding "Big5"'],
  ])('%s', async (expression, because) => {
    expect((await valueOf(expression, beside)).value).toMatchObject({ because })
  })
})

describe('digests need the machine', () => {
  const source = (text: string) => [{ path: filePath('main.tf'), text }]
  const load = (): Promise<never> => Promise.reject(new Error('not needed'))
  test.each(['sha256_hash = 1', 'resource "aws_s3_bucket" "b" {}', 'cidrhost("10.0.0.0/8", 5)'])(
    '%s does not load it',
    async (text) => {
      expect(await enginesFor(source(text), load)).toEqual({})
    },
  )
  test.each(['md5(', 'sha1(', 'filesha256(', 'base64sha512(', 'uuidv5(', 'base64gunzip('])('%s does', async (text) => {
    await expect(enginesFor(source(text), load)).rejects.toThrow('not needed')
  })
  test('a digest that it does not have is unknown', async () => {
    expect(digest('md6', new Uint8Array())).toBeUndefined()
    const { module } = await valueOf('1')
    const { expression } = parseExpression('md5("a")')
    const value = evaluate(expression, scopeIn(module, { text: verbatim(filePath('main.tf'), 'md5("a")') }))
    expect(value).toMatchObject({ kind: 'unknown', because: 'md5 is evaluated in linted files only' })
  })
  test('what unpacks to more than a policy is left', () => {
    expect(gunzip(new Uint8Array([1, 2]))).toBeUndefined()
  })
})

describe('hostile', () => {
  test.each([
    [`cidrhost("${'0'.repeat(100_000)}.0.0.0/8", 1)`],
    [`cidrhost("${':'.repeat(100_000)}/8", 1)`],
    [`cidrhost("${'0'.repeat(100_000)}x::/8", 1)`],
    ['cidrhost("10.0.0.0/8", 1e400)'],
    ['cidrsubnet("10.0.0.0/8", 1e300, 1e300)'],
    [`timeadd("2017-11-22T00:00:00Z", "${'1'.repeat(100_000)}")`],
    [`timeadd("2017-11-22T00:00:00.${'1'.repeat(100_000)}Z", "1h")`],
    [`formatdate("${"'".repeat(100_001)}", "2017-11-22T00:00:00Z")`],
    [`formatdate("${'a'.repeat(100_000)}", "2017-11-22T00:00:00Z")`],
    [`yamlencode("${'a '.repeat(100_000)}")`],
    ['yamlencode([for i in range(1000) : [for j in range(1000) : "a"]])'],
  ])('%#', async (expression) => {
    const start = performance.now()
    expect((await valueOf(expression)).value.kind).toMatch(/^(string|failed|unknown)$/)
    expect(performance.now() - start).toBeLessThan(4000)
  })
  test('yamlencode of what doubles forty times', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, i) => `y${(i + 1).toString()} = [local.y${i.toString()}, local.y${i.toString()}]`,
    )
    const { value } = await valueOf('yamlencode(local.y40)', `locals {\n${levels.join('\n')}\ny0 = "a"\n}`)
    expect(value).toMatchObject({ kind: 'unknown', because: 'the YAML is too long' })
  })
  test('what yamlencode writes, yamldecode reads', async () => {
    const { module } = await valueOf('yamldecode("a")')
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab \n:#-?"\'{[é😀\t\\|>')), maxLength: 12 })
    const { value: values } = fc.letrec((tie) => ({
      value: fc.oneof(
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(text, tie('value')),
      ),
    }))
    fc.assert(
      fc.property(fc.array(values, { maxLength: 4 }), (value) => {
        const source = `yamldecode(yamlencode(jsondecode(${JSON.stringify(JSON.stringify(value))})))`
        const { expression } = parseExpression(source)
        const result = evaluate(expression, scopeIn(module, { text: verbatim(filePath('main.tf'), source) }))
        expect(JSON.parse(told(result))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 300 },
    )
  })
})
