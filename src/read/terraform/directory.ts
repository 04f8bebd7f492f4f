import { verbatim, type Mapped } from '../../text/mapped.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import type { Body, Block, Expression, SyntaxProblem } from './hcl/ast.ts'
import { parseHcl } from './hcl/parse.ts'
import { isOverride, overridden } from './override.ts'
import { parseTfJson, parseTfvarsJson } from './tf-json.ts'

/** A block and the text that its ranges count in. */
export interface Declared {
  readonly block: Block
  readonly text: Mapped
}
/** An expression and the text that its ranges count in. */
export interface Defined {
  readonly value: Expression
  readonly text: Mapped
}
export type Definitions = ReadonlyMap<string, Defined>

/** A module as written: the `.tf` and `.tf.json` files of one directory. */
export interface Directory {
  readonly path: FilePath
  readonly variables: ReadonlyMap<string, Declared>
  readonly locals: Definitions
  readonly outputs: ReadonlyMap<string, Declared>
  /** By address: `aws_iam_role.r`, `data.aws_iam_policy_document.d`. */
  readonly resources: ReadonlyMap<string, Declared>
  readonly calls: ReadonlyMap<string, Declared>
  readonly providers: ReadonlyMap<string, Declared>
  /** Values that `terraform.tfvars` and `*.auto.tfvars` give, in Terraform's order. */
  readonly given: Definitions
}

export interface ParsedFile {
  readonly source: SourceFile
  readonly text: Mapped
  readonly body: Body
  readonly problems: readonly SyntaxProblem[]
}

/** Base and head of a change share most of their files. */
const known = new WeakMap<SourceFile, ParsedFile>()

export function parseFile(source: SourceFile): ParsedFile {
  const parsed = known.get(source) ?? parsedFile(source)
  known.set(source, parsed)
  return parsed
}

function parsedFile(source: SourceFile): ParsedFile {
  const text = verbatim(source.path, source.text)
  const parse = source.path.endsWith('.tfvars.json')
    ? parseTfvarsJson
    : source.path.endsWith('.json')
      ? parseTfJson
      : undefined
  const parsed = parse ? parse(text) : parseHcl(source.text)
  return { source, text, ...parsed }
}

/** The declarations of a directory's files, sorted by path; `tfvars` in the order in which later ones win. */
export function directoryOf(path: FilePath, files: readonly ParsedFile[], tfvars: readonly ParsedFile[]): Directory {
  const found = new Declarations()
  for (const { source, body, text } of files)
    if (!isOverride(source.path)) for (const block of body.blocks) found.add({ block, text })
  for (const { source, body, text } of files)
    if (isOverride(source.path)) for (const block of body.blocks) found.override({ block, text })
  return { path, ...found.all, given: definitions(tfvars) }
}

/** The arguments of variable files, the last of a name wins. */
export const definitions = (files: readonly ParsedFile[]): Definitions =>
  new Map(files.flatMap(({ body, text }) => body.attributes.map(({ name, value }) => [name, { value, text }] as const)))

class Declarations {
  readonly all = {
    variables: new Map<string, Declared>(),
    locals: new Map<string, Defined>(),
    outputs: new Map<string, Declared>(),
    resources: new Map<string, Declared>(),
    calls: new Map<string, Declared>(),
    providers: new Map<string, Declared>(),
  }

  add(declared: Declared): void {
    if (this.addLocals(declared)) return
    const place = this.placeOf(declared.block)
    place?.in.set(unused(place.in, place.name), declared)
  }

  override(declared: Declared): void {
    if (this.addLocals(declared)) return
    const place = this.placeOf(declared.block)
    const before = place?.in.get(place.name)
    if (place) place.in.set(place.name, before ? overridden(before, declared) : declared)
  }

  private addLocals({ block, text }: Declared): boolean {
    if (block.type !== 'locals') return false
    for (const { name, value } of block.body.attributes) this.all.locals.set(name, { value, text })
    return true
  }

  private placeOf({ type, labels }: Block): { readonly in: Map<string, Declared>; readonly name: string } | undefined {
    const [first = '', second = ''] = labels.map((label) => label.value)
    switch (type) {
      case 'resource':
        return { in: this.all.resources, name: `${first}.${second}` }
      case 'data':
        return { in: this.all.resources, name: `data.${first}.${second}` }
      case 'variable':
        return { in: this.all.variables, name: first }
      case 'output':
        return { in: this.all.outputs, name: first }
      case 'module':
        return { in: this.all.calls, name: first }
      case 'provider':
        return { in: this.all.providers, name: first }
      default:
        return undefined
    }
  }
}

/** A block that is declared twice is an error, but neither of the two may be lost; providers differ by their alias. */
function unused(taken: ReadonlyMap<string, Declared>, name: string): string {
  let free = name
  for (let again = 2; taken.has(free); again++) free = `${name} (${again.toString()})`
  return free
}

/** The expression of a block's attribute. */
export const attribute = ({ block }: Declared, name: string): Expression | undefined =>
  block.body.attributes.find((a) => a.name === name)?.value
