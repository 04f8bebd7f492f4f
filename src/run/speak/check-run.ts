import type { Report } from '../../finding.ts'
import type { GitHub } from '../../host/github.ts'
import { BATCH, check } from '../../report/check.ts'
import type { Exit } from '../../run.ts'

/** What a check run is about. */
export interface Checked {
  readonly api: GitHub
  readonly head: string
  readonly tag: string
  readonly baseUrl: string | undefined
  readonly end: Exit
}

/** A completed check run on the head commit, its annotations in as many requests as it takes. Returns what went wrong. */
export async function postCheckRun(
  { api, head, tag, baseUrl, end }: Checked,
  report: Report,
): Promise<string | undefined> {
  const { title, summary, annotations } = check(report, baseUrl)
  const output = (from: number) => ({ title, summary, annotations: annotations.slice(from, from + BATCH) })
  const made = await api.request('POST /repos/{owner}/{repo}/check-runs', {
    name: tag === '' ? 'iam-lint report' : `iam-lint report (${tag})`,
    head_sha: head,
    // Complete from the start: what fails half-way must not leave a check that everybody waits for.
    status: 'completed',
    conclusion: end === 'clean' ? 'success' : 'failure',
    output: output(0),
  })
  if ('failed' in made) return made.failed
  for (let from = BATCH; from < annotations.length; from += BATCH) {
    const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
    const added = await api.request(route, { check_run_id: Number(made.data.id), output: output(from) })
    if ('failed' in added) return `${added.failed}; ${(annotations.length - from).toString()} annotations are missing`
  }
  return undefined
}
