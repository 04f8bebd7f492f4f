import type { Report } from '../finding.ts'
import type { GitHub } from '../host/github.ts'
import type { Exit } from '../run.ts'
import type { LinesAtHead } from './speak/review.ts'

/** The channels of a pull request that need a permission of their own; all are off unless they are asked for. */
export interface Channels {
  /** One comment, kept up to date. */
  readonly comment: boolean
  /** Tells the comments of several jobs apart; empty for the only one. */
  readonly tag: string
  readonly review: boolean
  readonly checkRun: boolean
}

/** What is spoken about, and to whom. */
export interface Audience {
  readonly api: GitHub
  /** None when the event is about no pull request: there is nothing to comment on then. */
  readonly pull: number | undefined
  /** The commit that the check run is about. */
  readonly head: string
  readonly baseUrl: string | undefined
  readonly linesAtHead: LinesAtHead
  readonly end: Exit
}

/** A channel that could not be used, and why. */
export interface Silence {
  readonly channel: string
  readonly why: string
}

/**
 * Says a report in each of the channels that were asked for. What one of them cannot do stops no other, and changes no
 * verdict. `whole` has also the findings that `report` leaves out.
 */
export async function speakTo(
  { api, pull, head, baseUrl, linesAtHead, end }: Audience,
  { comment, tag, review, checkRun }: Channels,
  report: Report,
  whole: Report,
): Promise<readonly Silence[]> {
  const silent: Silence[] = []
  const attempt = async (channel: string, speak: () => Promise<string | undefined>): Promise<void> => {
    const why = await speak()
    if (why !== undefined) silent.push({ channel, why })
  }
  if (pull !== undefined && comment) {
    const { keepComment } = await import('./speak/comment.ts')
    await attempt('the comment', () => keepComment({ api, pull, tag, baseUrl }, report, whole))
  }
  if (pull !== undefined && review) {
    const { postReview } = await import('./speak/review.ts')
    await attempt('the review', () => postReview({ api, pull, tag }, head, report, linesAtHead))
  }
  if (checkRun) {
    const { postCheckRun } = await import('./speak/check-run.ts')
    await attempt('the check run', () => postCheckRun({ api, head, tag, baseUrl, end }, report))
  }
  return silent
}
