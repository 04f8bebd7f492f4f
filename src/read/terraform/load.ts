import type { Files } from '../../text/files.ts'
import { verbatim } from '../../text/mapped.ts'
import { isTerraform, resolvePath } from '../../text/paths.ts'
import { filePath, type FilePath } from '../../text/span.ts'
import { child, listed } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { parseJson } from '../json/parse.ts'
import { attribute, directoryOf, parseFile, type Declared, type Directory, type ParsedFile } from './directory.ts'
import { knownText } from './for.ts'
import { evaluate } from './evaluate.ts'
import { scopeIn } from './module.ts'
import type { Module } from './scope.ts'

/** The directories of a run, read when asked for. */
export class Directories {
  private readonly files: Files
  private readonly parsed = new Map<FilePath, ParsedFile>()
  private readonly manifests = new Map<FilePath, readonly Value[]>()
  private readonly known = new Map<FilePath, Directory | undefined>()

  constructor(files: Files) {
    this.files = files
  }

  /** A directory's module; `undefined` when it holds no Terraform. */
  get(path: FilePath): Directory | undefined {
    if (!this.known.has(path)) this.known.set(path, this.load(path))
    return this.known.get(path)
  }

  /** A file as parsed, once; nothing when it is not to be had. */
  open(path: FilePath): ParsedFile | undefined {
    const known = this.parsed.get(path)
    if (known) return known
    const source = this.files.open(path)
    if (!('text' in source)) return undefined
    const parsed = parseFile(source)
    this.parsed.set(path, parsed)
    return parsed
  }

  /** Every file that was parsed, in the order of its path. */
  all(): readonly ParsedFile[] {
    return [...this.parsed.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1))
  }

  /** Where `terraform init` put the module of a call, as the root's manifest says; `undefined` when it does not. */
  installed(root: FilePath, callPath: readonly string[]): FilePath | undefined {
    const manifest = this.manifests.get(root) ?? manifestOf(root, this.files)
    this.manifests.set(root, manifest)
    const entry = manifest.find((one) => text(child(one, 'Key')) === callPath.join('.'))
    const directory = text(child(entry, 'Dir'))
    return directory === undefined ? undefined : resolvePath(root, directory)
  }

  private load(path: FilePath): Directory | undefined {
    const names = this.files.list(path)
    const open = (name: string): readonly ParsedFile[] => listOf(this.open(inDirectory(path, name)))
    const files = names.filter((name) => isTerraform(name) && !isShadowed(name, names)).flatMap(open)
    return files.length === 0 ? undefined : directoryOf(path, files, automaticTfvars(names).flatMap(open))
  }
}

const listOf = <T>(one: T | undefined): readonly T[] => (one === undefined ? [] : [one])

export const inDirectory = (directory: FilePath, name: string): FilePath =>
  filePath(directory === '' ? name : `${directory}/${name}`)

/** OpenTofu reads `x.tofu` instead of `x.tf`. */
const isShadowed = (name: string, names: readonly string[]): boolean =>
  /\.tf(\.json)?$/.test(name) && names.includes(name.replace(/\.tf(\.json)?$/, '.tofu$1'))

/** The variable files that Terraform loads by itself, later ones win: `terraform.tfvars(.json)`, then the others by name. */
const automaticTfvars = (names: readonly string[]): readonly string[] => [
  ...['terraform.tfvars', 'terraform.tfvars.json'].filter((name) => names.includes(name)),
  ...names.filter((name) => /\.auto\.tfvars(\.json)?$/.test(name)),
]

/** The directory that a module call names: in the tree, or where `terraform init` put it; `undefined` when it is neither. */
export function calledDirectory(module: Module, call: Declared, name: string): Directory | undefined {
  const source = sourceOfCall(module, call)
  if (source === undefined) return undefined
  const path = isLocal(source)
    ? resolvePath(module.directory.path, source)
    : module.project.directories.installed(module.ancestors[0] ?? module.directory.path, [...module.callPath, name])
  return path === undefined ? undefined : module.project.directories.get(path)
}

/** The modules that a root's `.terraform/modules/modules.json` lists; none when `terraform init` did not write one. */
function manifestOf(root: FilePath, files: Files): readonly Value[] {
  const manifest = files.open(inDirectory(root, '.terraform/modules/modules.json'))
  if (!('text' in manifest)) return []
  return listed(child(parseJson(verbatim(manifest.path, manifest.text)).value, 'Modules'))
}

const text = (value: Value | undefined): string | undefined => value && knownText(value)

/** A module call's `source`, when it is known. */
export function sourceOfCall(module: Module, call: Declared): string | undefined {
  const expression = attribute(call, 'source')
  return expression && knownText(evaluate(expression, scopeIn(module, call)))
}

export const isLocal = (source: string): boolean => /^\.\.?(\/|$)/.test(source)
