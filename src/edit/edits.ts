import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import type { Change, Edit, Proposal, Replacement } from './change.ts'
import { isQuoted } from './container.ts'
import { inserted } from './insert.ts'
import { removed } from './remove.ts'
import { isPlain, isSimple } from './style.ts'

/** The edits of a proposal in the style of the files; undefined when one of its changes is not certain to be written right. */
export function editsOf(
  { changes }: Proposal,
  sourceOf: (file: FilePath) => SourceFile | undefined,
): readonly Edit[] | undefined {
  const edits = changes.map((change) => {
    const source = sourceOf(change.do === 'insert' ? change.into.file : change.at.file)
    return source && editsOfChange(source, change)
  })
  return edits.some((each) => each === undefined) ? undefined : edits.flatMap((each) => each ?? [])
}

function editsOfChange(source: SourceFile, change: Change): readonly Edit[] | undefined {
  switch (change.do) {
    case 'replace':
      return replaced(source, change)
    case 'insert':
      return inserted(source, change)
    case 'remove':
      return removed(source, change.at)
  }
}

/** The word between its quotes; without quotes only what is neither more nor less without them. */
function replaced({ text }: SourceFile, { at, was, text: word }: Replacement): readonly Edit[] | undefined {
  const { file, start, end } = at
  if (!isSimple(word) || word === was) return undefined
  if (isQuoted(text, at) && text.slice(start + 1, end - 1) === was)
    return [{ file, start: start + 1, end: end - 1, text: word }]
  if (text.slice(start, end) !== was) return undefined
  const isNumber = /^\d+$/.test(was) && /^\d+$/.test(word)
  const isYaml = /\.(?:ya?ml|template)$/i.test(file)
  return isNumber || (isYaml && isPlain(was) && isPlain(word)) ? [{ file, start, end, text: word }] : undefined
}
