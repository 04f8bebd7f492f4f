import { closeSync, constants, openSync, readFileSync, writeFileSync } from 'node:fs'
import { failure } from './failure.ts'
import { decode } from './text.ts'

/** All of standard input as text, or why it is none. */
export async function readStdin(): Promise<{ readonly text: string } | { readonly refused: string }> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return decode(Buffer.concat(chunks))
}

/** A file that the user named, wherever it lies. */
export function readNamed(path: string): { readonly text: string } | { readonly refused: string } {
  try {
    return decode(readFileSync(path))
  } catch (error) {
    return { refused: failure(error) }
  }
}

/** Writes a report. A symbolic link is not followed: the linted repository may have put it there. Returns what went wrong. */
export function writeNamed(path: string, text: string): string | undefined {
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW)
    try {
      writeFileSync(file, text)
    } finally {
      closeSync(file)
    }
    return undefined
  } catch (error) {
    return failure(error)
  }
}

/** Prints to standard output. A reader that has seen enough, as in `| head`, is no mistake. */
export function print(text: string): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', quietAboutClosedPipe)
  process.stdout.write(text)
}

function quietAboutClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
}
