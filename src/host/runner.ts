import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { failure } from './failure.ts'
import { writeNamed } from './streams.ts'

/**
 * What GitHub's runner gives a step, in the environment. The toolkit's own package would do the same, and cost 60 ms and
 * 780 KB: it brings an HTTP client.
 */
export type Environment = Readonly<Record<string, string | undefined>>

/** An input of the step as it was written; empty when it was not. */
export const input = (env: Environment, name: string): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()

/** Appends to the job summary. Returns what went wrong. */
export const appendSummary = (env: Environment, text: string): string | undefined =>
  append(env['GITHUB_STEP_SUMMARY'], text)

/** Sets outputs of the step. Returns what went wrong. */
export function appendOutputs(
  env: Environment,
  outputs: Readonly<Record<string, string | number>>,
): string | undefined {
  // A random border, so that no value can end early and set another output.
  const border = randomToken()
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${border}\n${String(value)}\n${border}\n`)
  return append(env['GITHUB_OUTPUT'], lines.join(''))
}

function append(path: string | undefined, text: string): string | undefined {
  if (!path) return 'the runner names no file for it'
  try {
    appendFileSync(path, text)
    return undefined
  } catch (error) {
    return failure(error)
  }
}

/** Writes a file of this step's own into the runner's temporary directory. */
export function writeTemporary(
  env: Environment,
  name: string,
  text: string,
): { readonly path: string } | { readonly failed: string } {
  const directory = env['RUNNER_TEMP']
  if (!directory) return { failed: 'the runner names no temporary directory' }
  try {
    const path = join(mkdtempSync(join(directory, 'iam-lint-')), name)
    const failed = writeNamed(path, text)
    return failed === undefined ? { path } : { failed }
  } catch (error) {
    return { failed: failure(error) }
  }
}

export const randomToken = (): string => `iam-lint-${randomUUID()}`

/** Where the repository's files are shown at a commit. */
export function blobUrl(env: Environment, commit: string): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  return server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined
}

/** The event that started the workflow; its payload is undefined when the runner gives none. */
export function event(env: Environment): { readonly name: string; readonly payload: unknown; readonly commit: string } {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '', GITHUB_SHA: commit = '' } = env
  return { name, payload: json(path), commit }
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** GitHub's API and the repository in it, which the runner names. */
export const gitHubOf = (env: Environment): { readonly url: string; readonly repository: string } => ({
  url: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  repository: env['GITHUB_REPOSITORY'] ?? '',
})
