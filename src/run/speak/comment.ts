import type { Failed, GitHub } from '../../host/github.ts'
import type { Report } from '../../finding.ts'
import { comment, commentMarker, earlierIn, isClean } from '../../report/comment.ts'
import { ours, type Written } from './written.ts'

/** Where a comment stands, and whose it is. */
export interface Thread {
  readonly api: GitHub
  readonly pull: number
  /** Tells the jobs apart that comment on one pull request. */
  readonly tag: string
  readonly baseUrl: string | undefined
}

/**
 * Keeps the one comment of this job on a pull request up to date. None is made when there is nothing to say. `whole` has
 * also the findings that `report` leaves out. Returns what went wrong.
 */
export async function keepComment(thread: Thread, report: Report, whole: Report): Promise<string | undefined> {
  const found = await commentsOf(thread)
  if ('failed' in found) return found.failed
  const [first, ...doubles] = found.data
  if (!first && isClean(report)) return undefined
  const { tag, baseUrl } = thread
  const body = comment(report, {
    tag,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(first ? { earlier: earlierIn(first.body ?? '', whole) } : {}),
  })
  if (!first) return create(thread, body)
  return (first.body === body ? undefined : await update(thread, first, body)) ?? (await remove(thread, doubles))
}

/** Our comments under this tag, the oldest first. */
async function commentsOf({ api, pull, tag }: Thread): Promise<{ readonly data: readonly Written[] } | Failed> {
  const listed = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull })
  if ('failed' in listed) return listed
  const marked = listed.data.filter(({ body }) => body?.replaceAll('\r\n', '\n').startsWith(commentMarker(tag)))
  return { data: (await ours(api, marked)).toSorted((a, b) => Number(a.id) - Number(b.id)) }
}

/** Of two jobs that find no comment and make one each, the later takes its own back and writes into the other's. */
async function create(thread: Thread, body: string): Promise<string | undefined> {
  const { api, pull } = thread
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const made = await api.request(route, { issue_number: pull, body })
  if ('failed' in made) return made.failed
  const again = await commentsOf(thread)
  if ('failed' in again) return undefined
  const [oldest] = again.data
  if (!oldest || oldest.id >= made.data.id) return undefined
  return (await update(thread, oldest, body)) ?? (await remove(thread, [made.data]))
}

async function update({ api }: Thread, { id }: Pick<Written, 'id'>, body: string): Promise<string | undefined> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
  return failureOf(await api.request(route, { comment_id: Number(id), body }))
}

async function remove({ api }: Thread, doubles: readonly Pick<Written, 'id'>[]): Promise<string | undefined> {
  for (const { id } of doubles) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'
    const gone = await api.request(route, { comment_id: Number(id) })
    // Another job may have been quicker.
    if ('failed' in gone && gone.status !== 404) return gone.failed
  }
  return undefined
}

const failureOf = (answer: object | Failed): string | undefined => ('failed' in answer ? answer.failed : undefined)
