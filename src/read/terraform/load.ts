import type { Files } from '../../text/files.ts'
import type { SourceFile } from '../../text/source.ts'
import { filePath, type FilePath } from '../../text/span.ts'
import { attribute, directoryOf, parseFile, type Declared, type Directory, type ParsedFile } from './directory.ts'
import { knownText } from './for.ts'
import { evaluate } from './evaluate.ts'
import { scopeIn } from './module.ts'
import type { Module } from './scope.ts'

export const isTerraform = (path: string): boolean => /\.(tf|tofu|tf\.json|tofu\.json)$/.test(path)

/** The directory part of a path; empty for the repository root. */
export const directoryPart = (path: string): FilePath =>
  filePath(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')

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

/** The directories of a run, read when asked for. */
export class Directories {
  private readonly files: Files
  private readonly parsed = new Map<FilePath, ParsedFile>()
  private readonly known = new Map<FilePath, Directory | undefined>()

  constructor(files: Files) {
    this.files = files
  }

  /** A directory's module; `undefined` when it holds no Terraform. */
  get(path: FilePath): Directory | undefined {
    if (!this.known.has(path)) this.known.set(path, this.load(path))
    return this.known.get(path)
  }

  file(source: SourceFile): ParsedFile {
    const known = this.parsed.get(source.path)
    if (known) return known
    const parsed = parseFile(source)
    this.parsed.set(source.path, parsed)
    return parsed
  }

  /** Every file that was parsed, in the order of its path. */
  all(): readonly ParsedFile[] {
    return [...this.parsed.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1))
  }

  private load(path: FilePath): Directory | undefined {
    const names = this.files.list(path)
    const open = (name: string): ParsedFile[] => {
      const file = this.files.open(filePath(path === '' ? name : `${path}/${name}`))
      return 'text' in file ? [this.file(file)] : []
    }
    const files = names.filter(isTerraform).flatMap(open)
    if (files.length === 0) return undefined
    const automatic = names.filter((name) => name.endsWith('.auto.tfvars'))
    const tfvars = [...names.filter((name) => name === 'terraform.tfvars'), ...automatic].flatMap(open)
    return directoryOf(path, files, tfvars)
  }
}

/** The directory that a module call names; `undefined` when it is not in the tree. */
export function calledDirectory(module: Module, call: Declared): Directory | undefined {
  const source = sourceOfCall(module, call)
  if (source === undefined || !isLocal(source)) return undefined
  const path = resolvePath(module.directory.path, source)
  return path === undefined ? undefined : module.project.directory(path)
}

/** A module call's `source`, when it is known. */
export function sourceOfCall(module: Module, call: Declared): string | undefined {
  const expression = attribute(call, 'source')
  return expression && knownText(evaluate(expression, scopeIn(module, call)))
}

export const isLocal = (source: string): boolean => /^\.\.?(\/|$)/.test(source)
