import { filePath, type FilePath } from './span.ts'

/** The directory part of a path; empty for the repository root. */
export const directoryPart = (path: string): FilePath =>
  filePath(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')

/** Whether Terraform or OpenTofu takes a file of this name for part of a module. */
export const isTerraform = (path: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/.test(path)

/** `path` seen from `from`, without `.` and `..`; `undefined` when it leaves the repository. */
export function resolvePath(from: string, path: string): FilePath | undefined {
  const out: string[] = []
  for (const part of [...from.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') out.push(part)
    else if (out.pop() === undefined) return undefined
  }
  return filePath(out.join('/'))
}
