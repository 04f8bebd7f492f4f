import { type FilePath, filePath } from '../text/span.ts'
import type { Failed, GitHub } from './github.ts'
import type { Blobs, Entry, Tree } from './tree.ts'

/** Requests that are under way at once; GitHub asks for few: https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api. */
const AT_ONCE = 6
/** A workflow's token may ask 1,000 times an hour: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api. */
const MOST_BLOBS = 900
const MOST_TREES = 200

/**
 * All that a commit has, by its name or that of its tree. GitHub cuts a listing off at 100,000 entries or 7 MB and says so;
 * then the directories are listed one by one: https://docs.github.com/rest/git/trees#get-a-tree.
 */
export async function remoteTree(api: GitHub, commit: string): Promise<Tree | Failed> {
  const entries = new Map<FilePath, Entry>()
  const waiting = [{ name: commit, prefix: '', flat: false }]
  for (let asked = 0; ; asked++) {
    const next = waiting.pop()
    if (!next) return entries
    if (asked === MOST_TREES) return { failed: 'the repository has too many files to be listed through the API' }
    const recursive = next.flat ? {} : { recursive: '1' }
    const answer = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      tree_sha: next.name,
      ...recursive,
    })
    if ('failed' in answer) return answer
    if (answer.data.truncated && next.flat) return { failed: 'a directory has too many files to be listed' }
    if (answer.data.truncated) {
      waiting.push({ ...next, flat: true })
      continue
    }
    for (const { path, mode, type, sha, size = 0 } of answer.data.tree) {
      const full = `${next.prefix}${path}`
      if (type !== 'tree') entries.set(filePath(full), { kind: kindOf(mode), name: sha, size })
      else if (next.flat) waiting.push({ name: sha, prefix: `${full}/`, flat: false })
    }
  }
}

function kindOf(mode: string): Entry['kind'] {
  if (mode === '160000') return 'submodule'
  return mode === '120000' ? 'link' : 'file'
}

/** Reads the blobs that are missing, a few at a time. Returns what went wrong. */
export async function fetchMissing(api: GitHub, blobs: Blobs): Promise<Failed | undefined> {
  const waiting = [...blobs.missing]
  if (waiting.length > MOST_BLOBS)
    return { failed: `${waiting.length.toString()} files would have to be read one by one through the API` }
  let failed: Failed | undefined
  const work = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined && !failed; name = waiting.pop()) {
      const answer = await api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: name })
      if ('failed' in answer) failed = answer
      else blobs.add(name, Buffer.from(answer.data.content, answer.data.encoding === 'base64' ? 'base64' : 'utf8'))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return failed
}
