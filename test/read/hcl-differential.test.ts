import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseHcl } from '../../src/read/terraform/hcl/parse.ts'
import { hcl2Json, reference } from './hcl2json.ts'

const folder = fileURLToPath(new URL('corpus/', import.meta.url))
const read = (name: string) => readFileSync(folder + name, 'utf8')
/** It holds the grammar of 2021: functions of providers came later. */
const NEWER = ['provider-functions.tf']
const names = readdirSync(folder)

describe('the same tree as hcl2json', () => {
  test.each(names.filter((name) => !NEWER.includes(name)))('%s', (name) => {
    const text = read(name)
    const { body, problems } = parseHcl(text)
    expect(problems).toEqual([])
    const json = JSON.parse(JSON.stringify(hcl2Json(text, body))) as unknown
    expect(json).toEqual(reference(text))
    expect(Object.keys(json as object).length).toBeGreaterThan(0)
  })
  test.each(NEWER)('%s, which hcl2json does not know', (name) => {
    expect(parseHcl(read(name)).problems).toEqual([])
    expect(reference(read(name))).toBeUndefined()
  })
})

describe('the same answer as hcl2json to small mistakes', () => {
  const mistakes: readonly string[] = [
    'a =\n1',
    'a = 1 b = 2',
    'a = [1 2]',
    'a = {x = 1 y = 2}',
    'a = 1 +\n1',
    'locals\n{\n}',
    'a = "x\ny"',
    'a = 0x1F',
    'a = 10.0.0.1',
    'a = 1\na = 2',
    'b {\n  a = 1 }',
    'b { a = 1, c = 2 }',
    'b { c {} }',
    'b { a = 1\n}',
    'a = x..y',
    'a = x.*.*',
    'a = [for x in y : k => x]',
    'a = {for x in y : x}',
    'a = f(x..., y)',
    'a = f(x y)',
    'a = "\\q"',
    'a = "${x"',
    'a = "${}"',
    'a = "%{ if x }"',
    'a = "%{ endif }"',
    'a = <<E\nx\n',
    'a = <<E\nx\nE',
    "a = 'x'",
    'a = 1;',
    'a = x ? y',
    'a = !',
    'a == 1',
    '"a" = 1',
    'b "${x}" {}',
    'a = /* x',
    '}',
    'b {',
    'a = x.0.0',
    'a = x\u00a0',
  ]
  const fine: readonly string[] = [
    'a = 1e5\n',
    'a = x.0.y.1\n',
    'a = x ? y : z ? 1 : 2\n',
    'a = {\nx = foo\n(var.k) = 1\n}\n',
    'b { a = 1 }\n',
    'b {}\n',
    'a = [for x in y : 1if x]\n',
    'a = "${[1,\n2]}"\n',
    '\ufeffa = 1',
    'a = f(\n)\n',
  ]
  test.each(mistakes)('%j is refused', (text) => {
    expect(reference(text)).toBeUndefined()
    expect(parseHcl(text).problems).not.toEqual([])
  })
  test.each(fine)('%j is taken', (text) => {
    expect(reference(text)).toBeDefined()
    expect(parseHcl(text).problems).toEqual([])
  })
})
