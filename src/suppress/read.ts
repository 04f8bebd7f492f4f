import { nearest } from '../text/nearest.ts'
import type { SourceFile } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { type Comment, commentsWith, KEYWORD } from './comment.ts'
import { lineKey, reasonTrouble, type Ignore, type Malformed, type Until } from './ignore.ts'

/** What the ignore comments of a file ask for, rule by rule. */
export const commentsOf = (source: SourceFile, ruleIds: readonly string[]): readonly (Ignore | Malformed)[] =>
  commentsWith([KEYWORD], source)
    .filter(({ text }) => text.startsWith(KEYWORD))
    .flatMap((comment) => ofComment(comment, ruleIds))

/** The form is `[rule-id, other-id]: reason (until=2027-03-31)`, the end of it only where there is one. */
function ofComment(
  { text: whole, at, line, ...comment }: Comment,
  ruleIds: readonly string[],
): readonly (Ignore | Malformed)[] {
  const malformed = (trouble: string): readonly Malformed[] => [{ trouble, at, resource: null }]
  const text = whole.slice(KEYWORD.length)
  const close = text.indexOf(']')
  const list = text.startsWith('[') && close > 0 ? text.slice(1, close) : ''
  if (list.trim() === '') return malformed(`${KEYWORD} names no rule; write ${KEYWORD}[rule-id]: reason`)
  const after = text.slice(close + 1).trimStart()
  const said = after.startsWith(':') ? after.slice(1) : ''
  const { reason, until } = withoutEnd(said, { ...at, start: at.end - said.length })
  const trouble = reasonTrouble(reason)
  if (trouble !== undefined) return malformed(`the comment ${trouble}`)
  if (until === 'unclear')
    return malformed('the comment has an end that is not understood; close it with (until=YYYY-MM-DD)')

  const named = words(list, at.start + KEYWORD.length + 1)
  return named.map(({ word, start }) =>
    known(
      {
        rule: word,
        reason,
        at: { file: at.file, start, end: start + word.length },
        resource: null,
        keys: [lineKey(at.file, line)],
        conclusive: true,
        ...(until ? { until } : {}),
        ...(named.length === 1 && comment.whole
          ? { removal: { description: 'remove the comment', edits: [{ ...comment.whole, text: '' }] } }
          : {}),
      },
      ruleIds,
    ),
  )
}

interface Said {
  readonly reason: string
  readonly until?: Until | 'unclear'
}

/** A reason and the day that stands behind it in brackets; `at` is the place of `said`. */
function withoutEnd(said: string, at: Span): Said {
  if (!said.includes('until')) return { reason: said.trim() }
  const text = said.trimEnd()
  const open = text.endsWith(')') ? text.lastIndexOf('(') : -1
  const inner = open < 0 ? '' : text.slice(open + 1, -1)
  const [name = '', day = '', ...more] = inner.split('=')
  if (name.trim() !== 'until' || more.length > 0)
    return { reason: text.trim(), ...(/\buntil\s*=|\(\s*until\b/.test(text) ? { until: 'unclear' } : {}) }
  const start = at.start + open + 1 + inner.length - day.trimStart().length
  const span = { file: at.file, start, end: start + day.trim().length }
  return { reason: text.slice(0, open).trim(), until: { day: day.trim(), at: span } }
}

/** The words between commas, and the offsets at which they start. */
function words(list: string, offset: number): readonly { readonly word: string; readonly start: number }[] {
  let at = offset
  return list.split(',').map((part) => {
    const start = at + (part.length - part.trimStart().length)
    at += part.length + 1
    return { word: part.trim(), start }
  })
}

/** A suppression that is data already, of the configuration or of a resource's metadata, when its rule and reason hold. */
export function ofEntry(entry: Ignore, ruleIds: readonly string[]): Ignore | Malformed {
  const trouble = reasonTrouble(entry.reason)
  if (trouble === undefined) return known(entry, ruleIds)
  return { trouble: `the entry ${trouble}`, at: entry.at, resource: entry.resource }
}

function known(ignore: Ignore, ruleIds: readonly string[]): Ignore | Malformed {
  if (ruleIds.includes(ignore.rule)) return ignore
  const near = nearest(ignore.rule, ruleIds)
  const hint = near === undefined ? '' : `; did you mean ${near}?`
  const trouble =
    ignore.rule === '' ? 'a rule id is missing before or after a comma' : `unknown rule ${ignore.rule}${hint}`
  return { trouble, at: ignore.at, resource: ignore.resource }
}
