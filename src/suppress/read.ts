import { nearest } from '../text/nearest.ts'
import type { SourceFile } from '../text/source.ts'
import { ignoreComments, KEYWORD, type IgnoreComment } from './comment.ts'
import { lineKey, reasonTrouble, type Ignore, type Malformed } from './ignore.ts'

/** What the ignore comments of a file ask for, rule by rule. */
export const commentsOf = (source: SourceFile, ruleIds: readonly string[]): readonly (Ignore | Malformed)[] =>
  ignoreComments(source).flatMap((comment) => ofComment(comment, ruleIds))

/** The form is `[rule-id, other-id]: reason`. */
function ofComment({ text, at, line }: IgnoreComment, ruleIds: readonly string[]): readonly (Ignore | Malformed)[] {
  const malformed = (trouble: string): readonly Malformed[] => [{ trouble, at, resource: null }]
  const close = text.indexOf(']')
  const list = text.startsWith('[') && close > 0 ? text.slice(1, close) : ''
  if (list.trim() === '') return malformed(`${KEYWORD} names no rule; write ${KEYWORD}[rule-id]: reason`)
  const after = text.slice(close + 1).trimStart()
  const trouble = reasonTrouble(after.startsWith(':') ? after.slice(1) : '')
  if (trouble !== undefined) return malformed(`the comment ${trouble}`)

  return words(list, at.start + KEYWORD.length + 1).map(({ word, start }) =>
    known(
      {
        rule: word,
        reason: after.slice(1).trim(),
        at: { file: at.file, start, end: start + word.length },
        resource: null,
        keys: [lineKey(at.file, line)],
        conclusive: true,
      },
      ruleIds,
    ),
  )
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
