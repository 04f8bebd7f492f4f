import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
export const cli = join(root, 'dist/cli.js')
export const action = join(root, 'dist/action.js')

/** This Node, and the one of the action's runtime where `NODE24` names it. */
export const nodes = [process.execPath, ...(process.env['NODE24'] ? [process.env['NODE24']] : [])]

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface How {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  readonly node?: string
}

/** Runs a program of `dist` in an environment that has nothing else in it. */
export function start(
  program: string,
  args: readonly string[],
  { cwd, env = {}, input = '', node }: How,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const nodeArgs = ['--disallow-code-generation-from-strings', program, ...args]
    const child = spawn(node ?? process.execPath, nodeArgs, { cwd, env: { PATH: process.env['PATH'] ?? '', ...env } })
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
    // A program that fails early reads nothing.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

const made: string[] = []
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true })
}, 60_000)

/** A directory that is gone after the tests. */
export function temporary(): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'iam-lint-test-')))
  made.push(directory)
  return directory
}

/** A repository in a directory of its own. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = temporary()
  mkdirSync(join(directory, '.git'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  return directory
}

/** A policy that breaks `no-wildcard-actions`, on line 4, column 66. */
export const bad = `resource "aws_iam_policy" "x" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Sid = "All", Effect = "Allow", Action = ["s3:*"], Resource = "arn:aws:s3:::b/*" }]
  })
}
`
export const good = bad.replace('s3:*', 's3:GetObject')
