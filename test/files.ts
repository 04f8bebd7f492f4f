import type { Files } from '../src/text/files.ts'
import type { SourceFile } from '../src/text/source.ts'
import { filePath, type FilePath } from '../src/text/span.ts'

/** A repository that is only in memory. */
export function inMemory(texts: Readonly<Record<string, string>>): Files {
  const all = new Map(
    Object.entries(texts).map(([path, text]): [FilePath, SourceFile] => [
      filePath(path),
      { path: filePath(path), text },
    ]),
  )
  return {
    sources: [...all.values()]
      .filter(({ path }) => !path.endsWith('.tfvars'))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    refused: [],
    named: new Set(),
    open: (path) => all.get(path) ?? { path, refused: 'no such file' },
    bytes: (path) => {
      const text = all.get(path)?.text
      return text === undefined ? { path, refused: 'no such file' } : new TextEncoder().encode(text)
    },
    list: (directory) =>
      [...all.keys()]
        .filter((path) =>
          directory === ''
            ? !path.includes('/')
            : path.startsWith(`${directory}/`) && !path.slice(directory.length + 1).includes('/'),
        )
        .map((path) => path.slice(path.lastIndexOf('/') + 1))
        .sort(),
  }
}
