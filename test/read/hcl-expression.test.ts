import { expect, test } from 'vitest'
import { parseExpression } from '../../src/read/terraform/hcl/parse.ts'
import { expressionNode, outline } from './hcl-nodes.ts'

/** Each node with exactly the characters that wrote it. */
const cases: readonly (readonly [string, string])[] = [
  [
    'a ? b : c ? d : e',
    'conditional«a ? b : c ? d : e»(variable«a» variable«b» conditional«c ? d : e»(variable«c» variable«d» variable«e»))',
  ],
  [
    'a ? b ? 1 : 2 : 3',
    'conditional«a ? b ? 1 : 2 : 3»(variable«a» conditional«b ? 1 : 2»(variable«b» literal«1» literal«2») literal«3»)',
  ],
  ['1 + 2 * 3 - 4', '-«1 + 2 * 3 - 4»(+«1 + 2 * 3»(literal«1» *«2 * 3»(literal«2» literal«3»)) literal«4»)'],
  [
    'a || b && c == d',
    '||«a || b && c == d»(variable«a» &&«b && c == d»(variable«b» ==«c == d»(variable«c» variable«d»)))',
  ],
  [
    '!-a.b[0] + 1',
    '+«!-a.b[0] + 1»(!«!-a.b[0]»(-«-a.b[0]»(index«a.b[0]»(attribute«a.b»(variable«a») literal«0»))) literal«1»)',
  ],
  ['-(a)', '-«-(a)»(paren«(a)»(variable«a»))'],
  [
    'x.a[*].b[*].c[0].d',
    '[*]«x.a[*].b[*].c[0].d»(attribute«x.a»(variable«x») [*]«[*].b[*].c[0].d»(attribute«[*].b»(item«[*]») attribute«[*].c[0].d»(index«[*].c[0]»(attribute«[*].c»(item«[*]») literal«0»))))',
  ],
  [
    'x.*.a.0[1].b',
    'attribute«x.*.a.0[1].b»(index«x.*.a.0[1]»(.*«x.*.a.0»(variable«x» legacy«.*.a.0»(attribute«.*.a»(item«.*») literal«0»)) literal«1»))',
  ],
  ['x.0.y.1e2', 'legacy«x.0.y.1e2»(attribute«x.0.y»(legacy«x.0»(variable«x» literal«0»)) literal«1e2»)'],
  ['x["k"][i + 1]', 'index«x["k"][i + 1]»(index«x["k"]»(variable«x» literal«"k"») +«i + 1»(variable«i» literal«1»))'],
  ['f(x...)', 'f()...«f(x...)»(variable«x»)'],
  ['f(x.*...)', 'f()...«f(x.*...)»(.*«x.*»(variable«x» item«.*»))'],
  [
    'provider :: aws::arn_parse(\n x,\n).account_id',
    'attribute«provider :: aws::arn_parse(\n x,\n).account_id»(provider::aws::arn_parse()«provider :: aws::arn_parse(\n x,\n)»(variable«x»))',
  ],
  [
    '{ x = foo\n(var.k) = 1 }',
    'object«{ x = foo\n(var.k) = 1 }»(item«x = foo»(variable«x» variable«foo») item«(var.k) = 1»(paren«(var.k)»(attribute«var.k»(variable«var»)) literal«1»))',
  ],
  [
    '{ null = 1, true : 2, "a" = 3, b.c = 4 }',
    'object«{ null = 1, true : 2, "a" = 3, b.c = 4 }»(item«null = 1»(variable«null» literal«1») item«true : 2»(variable«true» literal«2») item«"a" = 3»(literal«"a"» literal«3») item«b.c = 4»(attribute«b.c»(variable«b») literal«4»))',
  ],
  [
    '{\n for k, v in m : k => v... if k\n}',
    'for...«{\n for k, v in m : k => v... if k\n}»(variable«m» variable«k» variable«v» variable«k»)',
  ],
  [
    '[for v in l : v.a if v.b]',
    'for«[for v in l : v.a if v.b]»(variable«l» attribute«v.a»(variable«v») attribute«v.b»(variable«v»))',
  ],
  ['[for-each, format]', 'tuple«[for-each, format]»(variable«for-each» variable«format»)'],
  ['1e5', 'literal«1e5»'],
  ['1.5E-3', 'literal«1.5E-3»'],
  ['[1.e2, 007]', 'tuple«[1.e2, 007]»(literal«1.e2» literal«007»)'],
  ['true(1)', 'true()«true(1)»(literal«1»)'],
  ['x . a [ 0 ]', 'index«x . a [ 0 ]»(attribute«x . a»(variable«x») literal«0»)'],
  ['(\n a\n ?b\n :c\n)', 'paren«(\n a\n ?b\n :c\n)»(conditional«a\n ?b\n :c»(variable«a» variable«b» variable«c»))'],
  ['é.名[0]', 'index«é.名[0]»(attribute«é.名»(variable«é») literal«0»)'],
  ['"😀${a}😀"', 'template«"😀${a}😀"»(text«😀» interpolation«${a}»(variable«a») text«😀»)'],
  ['[a /* , */, # b\n// c\n b]', 'tuple«[a /* , */, # b\n// c\n b]»(variable«a» variable«b»)'],
  ['a\n+\nb', '+«a\n+\nb»(variable«a» variable«b»)'],
]

test.each(cases)('%j', (source, expected) => {
  const { expression, problems } = parseExpression(source)
  expect(problems).toEqual([])
  expect(outline(source, expressionNode(expression))).toBe(expected)
})

const numbers: readonly (readonly [string, number])[] = [
  ['0', 0],
  ['007', 7],
  ['1e5', 100000],
  ['2.5e-3', 0.0025],
  ['123456789012', 123456789012],
]

test.each(numbers)('%s is a number, its writing kept', (source, value) => {
  expect(parseExpression(source).expression).toEqual({ kind: 'literal', start: 0, end: source.length, value, source })
})

test.each([
  ['true', true],
  ['false', false],
  ['null', null],
])('%s', (source, value) => {
  expect(parseExpression(source).expression).toEqual({ kind: 'literal', start: 0, end: source.length, value })
})

test('names of loops and functions', () => {
  expect(parseExpression('[for k, v in m : v]').expression).toMatchObject({
    keyName: 'k',
    valueName: 'v',
    grouped: false,
  })
  expect(parseExpression('{for v in m : v => v...}').expression).toMatchObject({ valueName: 'v', grouped: true })
  expect(parseExpression('[for v in m : v]').expression).not.toHaveProperty('keyName')
  expect(parseExpression('a :: b (1)').expression).toMatchObject({ name: 'a::b', nameEnd: 6, expand: false })
})

/** What is wrong, and the characters it is said of. */
const mistakes: readonly (readonly [string, string, string])[] = [
  ['1 +', '', 'expected a value, found the end of the text'],
  ['a b', 'b', 'expected the end of the expression, found b'],
  ['[1 2]', '2', 'expected ], found 2'],
  ['[1, 2', '[', '[ is never closed; add ]'],
  ['{ a 1 }', '1', 'expected = and the value of this key, found 1'],
  ['{ a = 1 b = 2 }', 'b', 'expected }, found b'],
  ['f(a', '(', '( is never closed; add )'],
  ['f(a..., b)', ',', 'expected ), found ,'],
  ['a.', '', 'expected the name of an attribute after the dot, found the end of the text'],
  ['a.0.0', '0.0', '0.0 is one number here; write the indexes as [0][0]'],
  ['a.*.*', '*', 'expected the name of an attribute after the dot, found *'],
  ['a[*', '[', '[ is never closed; add ]'],
  ['10.0.0.1', '10.0.0.1', '10.0.0.1 is no number; quote it if it is text'],
  ['a ? b', '', 'expected : and the value for when the condition is false, found the end of the text'],
  ['[for x y : x]', 'y', 'expected in, found y'],
  ['[for x in y : k => x]', '=', 'expected ], found ='],
  ['{for x in y : x}', '}', 'expected => and the value of this key, found }'],
  ['a::b', 'a::b', 'a::b is a function; call it with (…)'],
  ['aws::1', '1', 'expected the name of a function after ::, found 1'],
  ["'x'", "'", "expected a value, found '"],
  ['<<E', '<<E', 'the line must end behind <<E'],
  ['/* x', '/*', 'this comment is never closed; end it with */'],
  ['"a', '"a', 'this string is not closed on its line; add " or write a heredoc'],
  ['"a\nb"', '"a', 'this string is not closed on its line; add " or write a heredoc'],
  ['"${a"', '"', 'expected }, found "; write $${ if this is text'],
  ['"${a b}"', 'b', 'expected }, found b; write $${ if this is text'],
  ['"%{ while }"', 'while', 'while is no directive; write %%{ if this is text'],
  ['"%{ if a }"', '%{ if a }', 'this directive is never closed; add %{endif}'],
  ['"%{ endif }"', '%{ endif }', '%{endif} closes nothing here'],
  ['"%{ if a }%{ endfor }"', '%{ endfor }', '%{endfor} closes nothing here'],
  ['"\\q"', '\\q', '\\q is no escape sequence; write \\\\ for a backslash'],
  ['"\\uD800"', '\\u', '\\u is no escape sequence; write \\\\ for a backslash'],
  ['"\\u12"', '\\u', '\\u is no escape sequence; write \\\\ for a backslash'],
]

test.each(mistakes)('%j is refused at %j', (source, at, message) => {
  const [problem] = parseExpression(source).problems
  expect(problem?.message).toBe(message)
  expect(source.slice(problem?.start, problem?.end)).toBe(at)
})
