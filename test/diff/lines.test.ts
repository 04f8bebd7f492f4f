import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedLines, linesIn } from '../../src/diff/lines.ts'
import type { LineRange } from '../../src/finding.ts'

const shown = (ranges: readonly LineRange[]): string =>
  ranges.map(({ first, last }) => `${first.toString()}-${last.toString()}`).join(' ')
const letters = (text: string): string => text.split('').join('\n') + '\n'

describe('lines of one text in another', () => {
  test.each([
    ['abc', 'abc', [1, 2, 3]],
    ['abc', 'XabYc', [2, 3, 5]],
    ['abcdef', 'adeXf', [1, undefined, undefined, 2, 3, 5]],
    ['abc', 'aXc', [1, undefined, 3]],
    ['abc', '', [undefined, undefined, undefined]],
  ])('%s in %s', (before, after, expected) => {
    const find = linesIn(after && letters(after), letters(before))
    expect(before.split('').map((_, at) => find(at + 1))).toEqual(expected)
  })
  test('a line that is found reads the same there', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 })
      .map((lines) => lines.map((l) => `${l}\n`).join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [old, now] = [before.split('\n'), after.split('\n')]
        const find = linesIn(after, before)
        const found = old.slice(0, -1).map((_, at) => find(at + 1))
        for (const [at, line] of found.entries()) if (line !== undefined) expect(now[line - 1]).toBe(old[at])
        const kept = found.filter((line) => line !== undefined)
        expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('changed lines', () => {
  test.each([
    ['nothing', 'abc', 'abc', '', ''],
    ['a line added', 'abcdefghij', 'abcdeXfghij', '6-6', '3-9'],
    ['a line altered', 'abcdefghij', 'abcdeXghij', '6-6', '3-9'],
    ['a line removed has a hunk and no added line', 'abcdefghij', 'abcdeghij', '', '3-8'],
    ['two that share a hunk', 'abcdefghijklmn', 'aXcdefghiYklmn', '2-2 10-10', '1-5 7-13'],
    ['six lines between are one hunk', 'abcdefghijklm', 'aXcdefghYjklm', '2-2 9-9', '1-12'],
    ['seven lines between are two', 'abcdefghijklm', 'aXcdefghiYklm', '2-2 10-10', '1-5 7-13'],
    ['the first and the last', 'abcdefghijk', 'XbcdefghijY', '1-1 11-11', '1-4 8-11'],
    ['all', 'abc', 'xyz', '1-3', '1-3'],
    ['moved', 'abcdef', 'bcdefa', '6-6', '1-6'],
    ['emptied', 'abc', '', '', ''],
  ])('%s', (_, before, after, added, hunks) => {
    const changed = changedLines(before && letters(before), after && letters(after))
    expect({ added: shown(changed.added), hunks: shown(changed.hunks) }).toEqual({ added, hunks })
  })
  test('of a new file are all', () => {
    expect(changedLines(undefined, 'a\nb')).toEqual({ added: [{ first: 1, last: 2 }], hunks: [{ first: 1, last: 2 }] })
  })
  test('an end of line is part of its line', () => {
    expect(shown(changedLines('a\nb\n', 'a\r\nb\n').added)).toBe('1-1')
    expect(shown(changedLines('a\nb', 'a\nb\n').added)).toBe('2-2')
  })
  test('what is not added is, in its order, a part of the text before', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', '\r'), { maxLength: 30 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { added, hunks } = changedLines(before, after)
        const isIn = (ranges: readonly LineRange[], line: number) =>
          ranges.some(({ first, last }) => first <= line && line <= last)
        const lines = after.split(/(?<=\n)/)
        const kept = lines.filter((line, at) => line !== '' && !isIn(added, at + 1))
        const old = before.split(/(?<=\n)/)
        for (const line of kept) {
          const at = old.indexOf(line)
          expect(at).toBeGreaterThanOrEqual(0)
          old.splice(0, at + 1)
        }
        expect(added.every(({ first, last }) => isIn(hunks, first) && isIn(hunks, last))).toBe(true)
        expect(hunks.every((hunk, at) => hunk.first > (hunks[at - 1]?.last ?? 0) && hunk.last <= lines.length)).toBe(
          true,
        )
      }),
    )
  })
  test('texts that have nothing in common are told apart in no time', () => {
    const text = (letter: string) =>
      Array.from({ length: 200_000 }, (_, at) => `${letter}${(at % 977).toString()}`).join('\n')
    const started = performance.now()
    expect(shown(changedLines(`x\n${text('a')}\nx`, `x\n${text('b')}\nx`).added)).toBe('2-200001')
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
