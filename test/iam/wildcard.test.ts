import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { covers, isWild, matches, overlaps } from '../../src/iam/wildcard.ts'

/** Every text of up to `longest` characters over an alphabet, shortest first. */
function textsOver(alphabet: string, longest: number): string[] {
  const byLength = [['']]
  for (let n = 1; n <= longest; n++)
    byLength.push((byLength[n - 1] ?? []).flatMap((t) => alphabet.split('').map((c) => t + c)))
  return byLength.flat()
}

/** What a pattern means, said as simply as can be. */
function means(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  const rest = pattern.slice(1)
  if (pattern[0] === '*') return means(rest, text) || (text !== '' && means(pattern, text.slice(1)))
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && means(rest, text.slice(1))
}

describe('every pair of patterns up to 4 characters over a b * ?, judged by every string up to 6 over a b c', () => {
  const patterns = textsOver('ab*?', 4)
  const texts = textsOver('abc', 6)
  const meaning = new Map(patterns.map((p) => [p, texts.map((text) => means(p, text))]))
  const pairs = (holds: (a: boolean[], b: boolean[]) => boolean, question: typeof covers): string[] => {
    const wrong: string[] = []
    for (const [a, meansA] of meaning) {
      for (const [b, meansB] of meaning) {
        const want = holds(meansA, meansB) ? 'yes' : 'no'
        if (question(a, b) !== want) wrong.push(`${a} ${b} is ${question(a, b)}, not ${want}`)
      }
    }
    return wrong
  }

  test('matches', () => {
    const wrong = [...meaning].flatMap(([p, holds]) =>
      texts.filter((text, at) => matches(p, text) !== (holds[at] ? 'yes' : 'no')).map((text) => `${p} ${text}`),
    )
    expect(wrong).toEqual([])
  })

  test('covers', () => {
    expect(pairs((outer, inner) => inner.every((m, at) => !m || outer[at]), covers)).toEqual([])
  })

  test('overlaps', () => {
    expect(pairs((a, b) => a.some((m, at) => m && b[at]), overlaps)).toEqual([])
  })
})

describe('as policies write them', () => {
  test.each([
    ['arn:aws:s3:::logs-*/*', 'arn:aws:s3:::logs-eu/2024/*', 'yes'],
    ['arn:aws:s3:::logs-*/*', 'arn:aws:s3:::logs-eu', 'no'],
    ['arn:aws:s3:::*', 'arn:aws:s3:::bucket/*', 'yes'],
    ['arn:aws:iam::*:role/app-??', 'arn:aws:iam::123456789012:role/app-?1', 'yes'],
    ['arn:aws:iam::*:role/app-??', 'arn:aws:iam::123456789012:role/app-*', 'no'],
    ['*', '*', 'yes'],
    ['?*', '*?', 'yes'],
    ['*', '', 'yes'],
    ['Get*', 'get*', 'no'],
  ])('covers(%j, %j) is %s', (outer, inner, want) => {
    expect(covers(outer, inner)).toBe(want)
  })

  test('wild is what holds a star or a question mark', () => {
    expect(['s3:*', 'a?', 'a', ''].map(isWild)).toEqual([true, true, false, false])
  })
})

describe('algebra', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*', '?'), maxLength: 12 })
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 })
  const edits = fc.array(fc.tuple(fc.nat(15), fc.nat(15), fc.constantFrom('*', '?', '')), { maxLength: 4 })
  const widened = fc.tuple(pattern, edits).map(([p, list]) => ({ narrow: p, wide: list.reduce(widen, p) }))

  test('every pattern covers itself, is covered by * and overlaps itself', () => {
    fc.assert(
      fc.property(pattern, (p) => covers(p, p) === 'yes' && covers('*', p) === 'yes' && overlaps(p, p) === 'yes'),
    )
  })

  test('a pattern covers what it was widened from, and that twice over', () => {
    fc.assert(
      fc.property(widened, edits, ({ narrow, wide }, more) => {
        const wider = more.reduce(widen, wide)
        return [covers(wide, narrow), covers(wider, wide), covers(wider, narrow)].every((a) => a === 'yes')
      }),
    )
  })

  test('covers is transitive', () => {
    fc.assert(
      fc.property(
        pattern,
        pattern,
        pattern,
        (a, b, c) => covers(a, b) !== 'yes' || covers(b, c) !== 'yes' || covers(a, c) === 'yes',
      ),
    )
  })

  test('what a covered pattern matches, the covering one matches', () => {
    fc.assert(
      fc.property(widened, text, ({ narrow, wide }, t) => matches(narrow, t) !== 'yes' || matches(wide, t) === 'yes'),
    )
    fc.assert(
      fc.property(
        pattern,
        pattern,
        text,
        (a, b, t) => covers(a, b) !== 'yes' || matches(b, t) !== 'yes' || matches(a, t) === 'yes',
      ),
    )
  })

  test('what two patterns match is a reason to overlap', () => {
    fc.assert(
      fc.property(
        pattern,
        pattern,
        text,
        (a, b, t) => matches(a, t) !== 'yes' || matches(b, t) !== 'yes' || overlaps(a, b) === 'yes',
      ),
    )
    fc.assert(fc.property(pattern, pattern, (a, b) => overlaps(a, b) === overlaps(b, a)))
  })

  test('matching is covering a pattern without wildcards', () => {
    fc.assert(fc.property(pattern, text, (p, t) => matches(p, t) === covers(p, t) && matches(p, t) === overlaps(p, t)))
  })
})

/** Puts a star for a stretch of the pattern, or a question mark for one character that is no star. */
function widen(pattern: string, [at, length, by]: [number, number, string]): string {
  const stretch = pattern.slice(at, at + length)
  if (by === '*') return pattern.slice(0, at) + '*' + pattern.slice(at + stretch.length)
  const one = pattern[at]
  return by === '' || one === undefined || one === '*' ? pattern : pattern.slice(0, at) + '?' + pattern.slice(at + 1)
}

describe('hostile patterns end, in an answer that is true or in unknown', () => {
  const deep = 20_000
  test.each([
    ['no', matches('*a'.repeat(deep) + 'b', 'a'.repeat(5 * deep))],
    ['no', matches('*' + 'a'.repeat(deep) + 'b', 'a'.repeat(5 * deep))],
    ['yes', matches('*'.repeat(deep), 'a'.repeat(deep))],
    ['yes', covers('*?'.repeat(deep), '?*'.repeat(deep))],
    ['yes', covers('*', '*a?'.repeat(deep))],
    ['no', covers('*a?'.repeat(200) + 'b', '*?a'.repeat(200))],
    ['no', covers('*a' + '?'.repeat(60) + 'b', '*a'.repeat(60))],
    ['yes', covers('*a' + '?'.repeat(12) + '*', '*a*' + '?'.repeat(12))],
    ['no', overlaps('*' + 'a'.repeat(deep) + 'b', 'a'.repeat(5 * deep))],
    ['yes', overlaps('a*'.repeat(deep), '*a'.repeat(deep))],
  ])('%s: %s', (truth, got) => {
    expect([truth, 'unknown']).toContain(got)
  })

  test('patterns as long as ARNs can be are never too much for a plain answer', () => {
    const longest = 'arn:aws:s3:::bucket/' + 'folder/'.repeat(60)
    expect(matches(longest + '*', longest + 'x')).toBe('yes')
    expect(covers('*/?older/*', longest + '*')).toBe('yes')
    expect(matches('*' + 'a'.repeat(255) + 'b', 'a'.repeat(511))).toBe('no')
  })

  test('beyond the bound the answer is unknown, not a guess', () => {
    expect(matches('*' + 'a'.repeat(deep) + 'b', 'a'.repeat(5 * deep))).toBe('unknown')
    expect(covers('*' + 'a'.repeat(deep) + 'b', 'a'.repeat(5 * deep))).toBe('unknown')
  })
})
