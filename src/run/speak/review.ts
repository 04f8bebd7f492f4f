import type { Report } from '../../finding.ts'
import { type LineAtHead, review, type ReviewComment, saidIn } from '../../report/review.ts'
import type { FilePath } from '../../text/span.ts'
import type { Thread } from './comment.ts'
import { ours } from './written.ts'

/** Finds out where lines of these files stand in the head of the pull request. */
export type LinesAtHead = (paths: readonly FilePath[]) => Promise<LineAtHead>

/**
 * Comments on the changed lines that bring new findings, once for each finding. GitHub takes all comments of a review or
 * none. Returns what went wrong.
 */
export async function postReview(
  { api, pull, tag }: Omit<Thread, 'baseUrl'>,
  head: string,
  report: Report,
  linesAtHead: LinesAtHead,
): Promise<string | undefined> {
  const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: pull })
  if ('failed' in listed) return listed.failed
  const marked = listed.data.filter(({ body }) => saidIn(body, tag).length > 0)
  const said = new Set((await ours(api, marked)).flatMap(({ body = '' }) => saidIn(body, tag)))
  const made = review(report, tag, said, await linesAtHead([...(report.changed?.keys() ?? [])]))
  if (!made) return undefined
  const posted = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: pull,
    commit_id: head,
    event: 'COMMENT',
    body: made.body,
    comments: made.comments.map(draft),
  })
  return 'failed' in posted ? posted.failed : undefined
}

/** https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request */
function draft({ path, first, last, body }: ReviewComment) {
  const single = { path, body, side: 'RIGHT', line: last }
  return first === last ? single : { ...single, start_line: first, start_side: 'RIGHT' }
}
