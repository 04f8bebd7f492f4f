import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyYaml } from '../../src/read/cloudformation/yaml/any.ts'
import { usualYaml } from '../../src/read/cloudformation/yaml/block.ts'
import type { Node } from '../../src/read/cloudformation/yaml/node.ts'

type Tree = string | readonly Tree[] | { readonly pairs: readonly (readonly [string, Tree])[] }

/** Scalars, brackets and what is tagged; ¶ is a line end and the indentation of the value. */
const VALUES = [
  ...['', 'x', 'one two', '-1', ':a', 'a#b', 'a:b # why', '!Ref a', '!Ref a:b # why', '!GetAZs', '# why', '~', 'é 😀'],
  ...[
    "''",
    "'it''s: #'",
    '"\\u0041\\x41 \\" \\\\"',
    '"a # b"',
    '!Sub "${a}"   # why',
    '"one¶two  \n¶three"',
    "'a\n¶b '",
  ],
  ...['[]', '{}', '[a, !Ref b, {c: [d e], "f":1}]', '{a: "b", c: !If [d, e, f] , }', '[a: !Ref b, "c" : d]'],
  ...['[a, # why¶b\n¶]', '{¶  a: b,¶# why¶  c: [¶  ]¶}', '!If [¶a,¶b]'],
  ...[
    'one¶two',
    'one¶ - two\n\n¶three # why',
    '¶one¶two',
    '¶"one"',
    '¶!Sub "one"',
    '!Sub¶one',
    '!If¶- a¶- !Ref b',
    '!If¶a: b',
  ],
  ...['|¶one¶  two\n\n¶three', '!Sub |-  # why¶{"a": "s3:*"}\n\n', '|2¶ one¶two', '|-3¶ one', '|\n\n¶one  '],
  ...['>¶one¶two\n\n\n¶three¶  four\n¶five', '>-¶one\n\n¶  two¶three\n\n', '>1-¶ one¶two'],
]
const KEYS = ['a', 'Fn::If', 'b c ', '"d"', "'e: f' ", '-g', '<<', 'h#']
const BETWEEN = ['', '', '', '\n', '# why\n', '  # why\n\n']

const { tree } = fc.letrec<{ tree: Tree; value: Tree; list: Tree; map: Tree }>((tie) => ({
  value: fc.constantFrom(...VALUES),
  list: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
  map: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('tree')), { minLength: 1, maxLength: 3 })
    .map((pairs) => ({ pairs })),
  tree: fc.oneof({ maxDepth: 4 }, { arbitrary: tie('value'), weight: 3 }, tie('list'), tie('map')),
}))

/** A document: the tree, whether lists stand right below their keys, and what stands between lines. */
const documents = fc
  .tuple(
    fc.array(tree, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.array(fc.constantFrom(...BETWEEN), { minLength: 1 }),
  )
  .map(([items, tight, between]) => {
    let at = 0
    const next = (): string => between[at++ % between.length] ?? ''
    return written({ pairs: items.map((item, index) => [`k${index.toString()}`, item]) }, 0, tight, next)
  })

function written(node: Exclude<Tree, string>, indent: number, tight: boolean, between: () => string): string {
  const margin = ' '.repeat(indent)
  if ('pairs' in node)
    return node.pairs
      .map(([key, value]) => {
        const deeper = Array.isArray(value) && tight ? indent : indent + 2
        const rest =
          typeof value === 'string' ? inline(value, indent + 2) : `\n${written(value, deeper, tight, between)}`
        return `${between()}${margin}${key}:${rest}`
      })
      .join('')
  return node
    .map((item) => {
      const rest =
        typeof item === 'string'
          ? inline(item, indent + 2)
          : ` ${written(item, indent + 2, tight, () => '').trimStart()}`
      return `${between()}${margin}-${rest}`
    })
    .join('')
}

const inline = (value: string, indent: number): string => ` ${value.replaceAll('¶', `\n${' '.repeat(indent)}`)}\n`

const roots = (text: string): (Node | undefined)[] => anyYaml(text).map((one) => one.root)

describe('what the reader of the usual YAML reads, the package reads just so', () => {
  test.each(['\n', '\r\n'])('documents with the line end %j', (end) => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = document.replaceAll('\n', end)
        const read = usualYaml(text)
        expect(read).toBeDefined()
        expect([read]).toEqual(roots(text))
      }),
      { numRuns: 500 },
    )
  })
  test('documents with something put in', () => {
    const pieces = fc.constantFrom(
      ...' |\n|\n |:|: |- |#| #|"|\'|[|]|{|}|, |!|!a |&a |*a|\t|---|...|>|x|?|? |%|@|\\|<<: '.split('|'),
      '|',
    )
    fc.assert(
      fc.property(documents, pieces, fc.nat(), fc.nat(2), (document, piece, at, removed) => {
        const from = at % (document.length + 1)
        const text = document.slice(0, from) + piece + document.slice(from + removed)
        const read = usualYaml(text)
        if (read && !goesOn(read, text)) expect([read]).toEqual(roots(text))
      }),
      { numRuns: 2000 },
    )
  })
})

/** Whether quoted text or brackets go on at another line: at any indentation here, which the package does not take. */
function goesOn(node: Node, text: string): boolean {
  const source = text.slice(node.start, node.end)
  if (source.includes('\n') && (/^[[{]/.test(source) || (node.kind === 'scalar' && /^["']/.test(source)))) return true
  if (node.kind === 'list') return node.items.some((item) => goesOn(item, text))
  return node.kind === 'map' && node.pairs.some(({ key, value }) => goesOn(key, text) || goesOn(value, text))
}

describe('places', () => {
  test.each([
    ['a key', 'a: x\n«b c» : y\n'],
    ['a plain scalar', 'a:\n  b: «one two» # three\n'],
    ['a plain scalar over lines', 'a: «one\n  two\n\n  three» # four\n'],
    ['a quoted scalar', 'a: «"one\ntwo"»  \nb: x\n'],
    ['a block scalar', 'a: «|\n   one\n   two»  \n\nb: x\n'],
    ['a collection in brackets', 'a: [x, «{b: [c]}»]\n'],
    ['a pair in a list', 'a: [x, «b: !Ref c», d]\n'],
    ['a map', 'a:\n- «b: x\n  c: !Ref y» # z\n- d\n'],
    ['a list', 'a:\n«- b\n- - c»\n\nd: x\n'],
    ['the value of a tag', 'a: !Sub «"b"»\n'],
    ['no value', 'a:  «»# none\n'],
  ])('%s', (_, marked) => {
    const text = marked.replace(/[«»]/g, '')
    const start = marked.indexOf('«')
    const place = `${start.toString()} ${(marked.indexOf('»') - 1).toString()}`
    expect(places(usualYaml(text))).toContain(place)
  })
})

function places(node: Node | undefined): string[] {
  if (!node) return []
  const own = `${node.start.toString()} ${node.end.toString()}`
  if (node.kind === 'list') return [own, ...node.items.flatMap(places)]
  return node.kind === 'map'
    ? [own, ...node.pairs.flatMap(({ key, value }) => [...places(key), ...places(value)])]
    : [own]
}

describe('what it leaves to the package', () => {
  test.each([
    ['nothing', ''],
    ['a scalar', 'a\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a key in full', '? a\n: b\n'],
    ['a key that is no text', '[a]: b\n'],
    ['a key with a tag', '!a b: c\n'],
    ['a very long key', `${'a'.repeat(2000)}: b\n`],
    ['two tags', 'a: !b\n  !c d\n'],
    ['a tag of YAML', 'a: !!int 1\n'],
    ['a tab', 'a:\tb\n'],
    ['a tab in front', 'a:\n\tb: c\n'],
    ['all line ends', 'a: |+\n  b\n\n'],
    ['an empty block scalar', 'a: |\nb: c\n'],
    ['empty lines wider than the text', 'a: |\n     \n  b\n'],
    ['a quote without end', 'a: "b\n'],
    ['brackets without end', 'a: [b\n'],
    ['the wrong bracket', 'a: [b}\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['text after a quote', 'a: "b" c\n'],
    ['a comment right after a value', 'a: "b"#c\n'],
    ['a comment inside a plain scalar', 'a: b # c\n  d\n'],
    ['a map inside a line', 'a: b: c\n'],
    ['a map to the right', 'a: b\n  c: d\n'],
    ['a map to the left', '  a: b\n c: d\n'],
    ['a list to the right', '- a\n  - b: c\n'],
    ['a list to the left', 'a:\n    - b\n  - c\n'],
    ['many levels', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('%s', (_, text) => {
    expect(usualYaml(text)).toBeUndefined()
  })
})
