import { git } from '../git.ts'
import type { State } from './endpoints.ts'

interface Hunk {
  readonly side: 'LEFT' | 'RIGHT'
  readonly first: number
  readonly last: number
}

const between = ({ pull, repository }: State, ...flags: readonly string[]): string =>
  git(repository, 'diff', '-M', ...flags, `${pull.base}...${pull.head}`)

/** Whether a comment on these lines is one that GitHub takes: within one hunk of the diff with its three lines of context. */
export function inHunk(
  state: State,
  draft: { readonly path: string; readonly line?: number; readonly side?: string; readonly start_line?: number },
): boolean {
  const { line, start_line = line, side = 'RIGHT' } = draft
  if (line === undefined || start_line === undefined) return false
  return hunks(state, draft.path).some(
    (hunk) => hunk.side === side && hunk.first <= start_line && start_line <= line && line <= hunk.last,
  )
}

function hunks(state: State, path: string): readonly Hunk[] {
  const text = git(state.repository, 'diff', '-M', `${state.pull.base}...${state.pull.head}`, '--', path)
  return [...text.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(
    ([, left = '', leftSize = '1', right = '', rightSize = '1']): readonly Hunk[] => [
      { side: 'LEFT', first: Number(left), last: Number(left) + Number(leftSize) - 1 },
      { side: 'RIGHT', first: Number(right), last: Number(right) + Number(rightSize) - 1 },
    ],
  )
}

const named: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' }

/**
 * The files of the pull request. Their counts of lines are left at nought and their patches out, as GitHub does unmarked in
 * large answers: nobody may rely on them.
 */
export function filesOf(state: State, repo: string): readonly object[] {
  const fields = between(state, '--raw', '-z', '--abbrev=40').split('\0')
  const files: object[] = []
  for (let at = 0; at + 1 < fields.length;) {
    const [, , , sha = '', status = ''] = (fields[at] ?? '').split(' ')
    const renamed = status.startsWith('R')
    const [first = '', second = ''] = fields.slice(at + 1, at + 3)
    const filename = renamed ? second : first
    const url = `${repo}/files/${encodeURIComponent(filename)}`
    files.push({
      sha,
      filename,
      status: named[status.charAt(0)] ?? 'changed',
      additions: 0,
      deletions: 0,
      changes: 0,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...(renamed ? { previous_filename: first } : {}),
    })
    at += renamed ? 3 : 2
  }
  return files
}
