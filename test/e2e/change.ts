import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit, committed, type Files, git, write } from '../git.ts'
import { temporary } from '../process.ts'
import { type Step, step } from '../step.ts'
import { type GitHub, gitHub, TOKEN } from './github.ts'

/** A file of the change; `null` for one that it removes. */
export type Changed = Readonly<Record<string, string | Uint8Array | null>>

/** A pull request at GitHub: the repository with `main`, `topic`, and the merge of one into the other. */
export interface Pull {
  readonly origin: string
  readonly base: string
  readonly head: string
  readonly merge: string
  readonly payload: object
}

export const NUMBER = 7

/**
 * A pull request that makes `changed` of the files of its base. `meanwhile` is what others have done to the base since the
 * pull request began.
 */
export function pullRequest(
  base: Files,
  changed: Changed,
  meanwhile: Changed = {},
  more?: (root: string) => void,
): Pull {
  const origin = committed(base)
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(origin, 'switch', '--quiet', '--create', 'topic')
  apply(origin, changed)
  more?.(origin)
  const head = commit(origin, 'topic')
  git(origin, 'switch', '--quiet', 'main')
  const before = git(origin, 'rev-parse', 'HEAD').trim()
  apply(origin, meanwhile)
  if (Object.keys(meanwhile).length > 0) commit(origin, 'meanwhile')
  git(origin, 'switch', '--quiet', '--detach')
  git(origin, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic')
  const merge = git(origin, 'rev-parse', 'HEAD').trim()
  git(origin, 'update-ref', `refs/pull/${NUMBER.toString()}/merge`, merge)
  git(origin, 'switch', '--quiet', 'main')
  // The base at the time of the event, which others may have left behind since.
  const payload = {
    number: NUMBER,
    pull_request: { number: NUMBER, base: { sha: before, ref: 'main' }, head: { sha: head, ref: 'topic' } },
  }
  return { origin, base: before, head, merge, payload }
}

function apply(root: string, changed: Changed): void {
  for (const [path, content] of Object.entries(changed))
    if (content === null) rmSync(join(root, path))
    else write(root, { [path]: content })
}

/** What `actions/checkout` makes of a commit: a clone of that one commit, from a remote that may ask for credentials later. */
export function checkout(origin: string, commit: string, { credentials = true, depth = 1 } = {}): string {
  const root = temporary()
  git(root, 'init', '--quiet')
  git(root, 'remote', 'add', 'origin', `file://${origin}`)
  git(root, 'fetch', '--quiet', ...(depth > 0 ? [`--depth=${depth.toString()}`] : []), 'origin', commit)
  if (depth === 0) git(root, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*')
  git(root, 'checkout', '--quiet', '--detach', commit)
  if (!credentials) git(root, 'remote', 'set-url', 'origin', `file://${origin}-that-asks-for-a-password`)
  return root
}

/** What `actions/checkout` makes where there is no git: the files alone. */
export function download(origin: string, commit: string): string {
  const root = temporary()
  const archive = execFileSync('git', ['-C', origin, 'archive', commit], { maxBuffer: 1024 ** 3 })
  execFileSync('tar', ['-x', '-C', root], { input: archive })
  return root
}

/** A `PATH` without git. */
export function withoutGit(): Readonly<Record<string, string>> {
  return { PATH: temporary() }
}

/** A `PATH` whose git fails, and leaves a mark when it is started. */
export function brokenGit(): { readonly env: Readonly<Record<string, string>>; readonly started: () => boolean } {
  const directory = temporary()
  const mark = join(directory, 'started')
  writeFileSync(join(directory, 'git'), `#!/bin/sh\n: > ${mark}\nexit 1\n`)
  chmodSync(join(directory, 'git'), 0o755)
  return { env: { PATH: `${directory}:/usr/bin:/bin` }, started: () => existsSync(mark) }
}

interface Given {
  readonly event?: string
  readonly payload?: object
  readonly commit?: string
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

/** What a run says of `no-wildcard-actions`, and of itself. */
export interface Told extends Step {
  readonly fresh: readonly string[]
  readonly existing: readonly string[]
  readonly fixed: readonly string[]
  readonly warnings: readonly string[]
}

interface Shown {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly status: string | null
}

/** Runs the action for a pull request, with a GitHub to ask. */
export async function judged(pull: Pull, server: GitHub, given: Given): Promise<Told> {
  const {
    event = 'pull_request',
    payload = pull.payload,
    commit = pull.merge,
    workspace,
    inputs = {},
    env = {},
  } = given
  const done = await step({
    workspace,
    event: { name: event, payload },
    inputs: { token: TOKEN, ...inputs },
    env: { GITHUB_API_URL: server.url, GITHUB_SHA: commit, NO_COLOR: '1', ...env },
  })
  if (!done.outputs['report-json']) return { ...done, fresh: [], existing: [], fixed: [], warnings: said(done) }
  const report = done.report() as { readonly findings: readonly Shown[]; readonly fixed: readonly Shown[] }
  const placed = (list: readonly Shown[], status?: string): readonly string[] =>
    list
      .filter((one) => one.rule === 'no-wildcard-actions' && (status === undefined || one.status === status))
      .map(({ file, line }) => `${file}:${line.toString()}`)
  return {
    ...done,
    fresh: placed(report.findings, 'new'),
    existing: placed(report.findings, 'existing'),
    fixed: placed(report.fixed),
    warnings: said(done),
  }
}

const said = ({ commands }: Step): readonly string[] =>
  commands.filter(({ properties }) => properties['title'] === 'iam-lint').map(({ name, data }) => `${name}: ${data}`)

export const serve = (pull: Pull, more: Partial<Parameters<typeof gitHub>[0]> = {}): Promise<GitHub> =>
  gitHub({
    repository: pull.origin,
    pull: { number: NUMBER, base: pull.base, head: pull.head },
    permissions: { contents: 'read' },
    ...more,
  })

export function link(root: string, path: string, target: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  symlinkSync(target, join(root, path))
}
