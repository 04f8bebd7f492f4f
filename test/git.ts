import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporary } from './process.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** Runs git as nobody in particular, whatever the machine's configuration says. */
export const git = (cwd: string, ...args: readonly string[]): string => gitWith(cwd, '', ...args).toString()

export const gitWith = (cwd: string, input: string | Uint8Array, ...args: readonly string[]): Buffer =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    input,
    maxBuffer: 1024 * 1024 * 1024,
    env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    stdio: 'pipe',
  })

export function write(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** Commits all there is, and returns the commit. */
export function commit(root: string, message: string): string {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', message)
  return git(root, 'rev-parse', 'HEAD').trim()
}

/** A repository whose branch `main` has these files. */
export function committed(files: Files): string {
  const root = temporary()
  git(root, 'init', '--quiet', '--initial-branch', 'main')
  write(root, files)
  commit(root, 'base')
  return root
}
