import type { Report } from '../finding.ts'
import { type Environment, gitHubOf } from '../host/runner.ts'
import type { Exit, Run } from '../run.ts'
import type { Change } from '../run/event.ts'
import type { Silence } from '../run/speak.ts'
import type { Inputs } from './inputs.ts'

/** What is said in the channels of GitHub's API. */
export interface Speech {
  readonly done: Run
  /** The findings that count. */
  readonly shown: Report
  readonly end: Exit
  readonly baseUrl: string | undefined
}

/** Speaks in the channels of GitHub's API that the inputs ask for; nothing of it is loaded when there are none. */
export async function speakInChannels(
  env: Environment,
  { channels, token }: Inputs,
  change: Change,
  { done, shown, end, baseUrl }: Speech,
): Promise<readonly Silence[]> {
  if (!channels.comment && !channels.review && !channels.checkRun) return []
  const [{ speakTo }, { linesAtHead }, { gitHub }] = await Promise.all([
    import('../run/speak.ts'),
    import('../run/speak/head.ts'),
    import('../host/github.ts'),
  ])
  const api = gitHub({ token, ...gitHubOf(env) })
  const { pull, head } = change
  const audience = { api, pull, head, end, baseUrl, linesAtHead: linesAtHead(api, done.root, change, shown) }
  return speakTo(audience, channels, shown, done.report)
}
