import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  capped,
  command,
  fenced,
  htmlComment,
  inertJson,
  markdown,
  markdownCode,
  markdownLink,
  mermaid,
  urlPath,
  visible,
  xml,
} from '../../src/report/escape.ts'
import { commandsIn, obeyed } from './runner.ts'
import { xmlOf } from './xml.ts'

/** Text made of what output formats care about, and anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        '##[error]',
        '::error::x',
        '\n',
        '\r',
        '%',
        '%0A',
        '%25',
        ',',
        '=',
        ':',
        ' ',
        '`',
        '``',
        '|',
        '\\',
      ),
      fc.constantFrom(
        '<b>',
        '&lt;',
        '@everyone',
        '#12',
        '[x](y)',
        '\u001B[31m',
        '\u202E',
        '\u2028',
        '\u009B',
        '\0',
        '\uD800',
        '😀',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('workflow commands', () => {
  test('the runner reads what was written', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (file, title, data) => {
        // The runner trims the properties as a whole and drops those without a value.
        const [a, b] = [`a${file}a`, `b${title}b`]
        const line = command('error', { file: a, line: 3, title: b }, data)
        expect(line).not.toMatch(/[\r\n]/)
        expect(obeyed(line)).toEqual({ name: 'error', properties: { file: a, line: '3', title: b }, data })
      }),
    )
  })
  test.each([
    ['error', {}, 'x', '::error::x'],
    ['notice', { title: 'a:b,c', line: undefined }, '100%\n', '::notice title=a%3Ab%2Cc::100%25%0A'],
  ])('%s %j', (name, properties, data, expected) => {
    expect(command(name, properties, data)).toBe(expected)
  })
})

describe('terminal', () => {
  test.each([
    ['\u001B[31mred', '␛[31mred'],
    ['a\r\nb\tc\0', 'a␍␊b␉c␀'],
    ['\u007F\u009B', '␡<U+009B>'],
    ['user\u202Eadmin\u2066', 'user<U+202E>admin<U+2066>'],
    ['a\u2028b', 'a<U+2028>b'],
    ['\uD800!', '<U+D800>!'],
    ['arn:aws:s3:::b/* ä 漢字 😀', 'arn:aws:s3:::b/* ä 漢字 😀'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
  test('nothing unseen is left, and a line that does not begin with it never starts a command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u200E\u200F\u2028-\u202E\u2066-\u2069]/u)
        expect(commandsIn(`| ${visible(text)}`)).toEqual([])
      }),
    )
  })
})

/** What a reader sees of Markdown that was escaped. */
const read = (text: string): string =>
  text
    .replaceAll('\u200B', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('markdown', () => {
  test('what is written reads as the input', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(read(markdown(text))).toBe(visible(text).replaceAll('\u200B', ''))
      }),
    )
  })
  test('no markup, HTML, table border, mention or line break is left', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = markdown(text).replace(/\\[!-/:-@[-`{-~]/g, '')
        expect(bare).not.toMatch(/[<>`*_|[\]\n]|@(?!\u200B)|&(?!amp;|lt;|gt;)/)
        expect(markdown(text)).not.toMatch(/@(?!\u200B)/)
      }),
    )
  })
  test('a code span ends where it should', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const span = markdownCode(text)
        fc.pre(span !== '' && !span.startsWith('<code>'))
        const fence = /^`+/.exec(span)?.[0] ?? ''
        const inside = span.slice(fence.length, -fence.length)
        expect(span.endsWith(fence)).toBe(true)
        expect([...inside.matchAll(/`+/g)].map(([run]) => run)).not.toContain(fence)
        expect(inside).not.toMatch(/[|\n]/)
      }),
    )
  })
  test.each([
    ['a.tf', '`a.tf`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a|b', '<code>a\\|b</code>'],
    ['', ''],
  ])('code %j', (text, expected) => {
    expect(markdownCode(text)).toBe(expected)
  })
  test.each([
    ['https://github.com/o/r/blob/c/a.tf#L1', '[x](https://github.com/o/r/blob/c/a.tf#L1)'],
    ['javascript:alert(1)', 'x'],
    ['https://e.com/) [evil](https://evil.com', 'x'],
    [undefined, 'x'],
  ])('a link to %s', (target, expected) => {
    expect(markdownLink('x', target)).toBe(expected)
  })
})

describe('diagrams', () => {
  /** What Mermaid makes of a label, after its encodeEntities and decodeEntities. */
  const drawn = (label: string): string =>
    label.replace(/#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
  test('a label reads as the input, and holds nothing that Mermaid or Markdown obeys', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '')
        expect(drawn(mermaid(text))).toBe(visible(text))
        expect(mermaid(text).replace(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N} .,/]*$/u)
      }),
    )
  })
  test.each([
    ['aws_iam_role.ci', 'aws#95;iam#95;role.ci'],
    ['x"]; click n0', 'x#34;#93;#59; click n0'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['1. a list', '1#46; a list'],
    [' ', '#40;no name#41;'],
  ])('%j', (text, label) => {
    expect(mermaid(text)).toBe(label)
  })
})

describe('blocks and comments of Markdown', () => {
  test('a block ends where it should and has its lines as they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const block = fenced('suggestion', text)
        const [first = '', ...lines] = block.split('\n')
        const fence = first.slice(0, -'suggestion'.length)
        expect(fence).toMatch(/^`{3,}$/)
        expect(lines.pop()).toBe(fence)
        expect(lines.some((line) => line.includes(fence))).toBe(false)
        expect(lines.join('\n')).toBe(text.replace(/\n$/, ''))
      }),
    )
  })
  test('text in a comment of HTML cannot end it, and is the same text again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(htmlComment(text)).toMatch(/^[\w.%]*$/)
        expect(decodeURIComponent(htmlComment(text))).toBe(text.replace(/\p{Cs}/gu, '\uFFFD'))
      }),
    )
  })
})

describe('other', () => {
  test('a path in a URL is one path again', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const part = urlPath(path)
        expect(part).toMatch(/^[\w\-.~!*'%/]*$/)
        expect(decodeURIComponent(part)).toBe(path.replace(/\p{Cs}/gu, '\uFFFD'))
      }),
    )
  })
  test('XML is the same text again, without what XML forbids', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const document = `<?xml version="1.0" encoding="UTF-8"?>\n<a b="${xml(text)}">${xml(text)}</a>`
        const seen = visible(text).replaceAll('\uFFFE', '<U+FFFE>').replaceAll('\uFFFF', '<U+FFFF>')
        expect(xmlOf(document)).toEqual({ name: 'a', attributes: { b: seen }, children: [], text: seen })
      }),
    )
  })
  test.each([
    '<a b="x">y</b>',
    '<a b="<"/>',
    '<a b="&"/>',
    '<a>&x;</a>',
    '<a>]]></a>',
    '<a b="" b=""/>',
    '<a/><a/>',
    '<a>\u0000</a>',
    '<a>\uFFFE</a>',
  ])('%j is no XML', (text) => {
    expect(() => xmlOf(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`)).toThrow()
  })
  test('JSON is the same value, and acts nowhere', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const printed = inertJson({ [text]: [text] })
        expect(JSON.parse(printed)).toEqual({ [text]: [text] })
        expect(printed).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202E\u2066-\u2069]/u)
        expect(commandsIn(printed)).toEqual([])
      }),
    )
  })
  test.each([
    ['a'.repeat(200), 'a'.repeat(200)],
    ['a'.repeat(201), `${'a'.repeat(199)}…`],
    [`${'a'.repeat(198)}😀😀`, `${'a'.repeat(198)}…`],
  ])('a field is capped', (text, expected) => {
    expect(capped(text)).toBe(expected)
  })
})
