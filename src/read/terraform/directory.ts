import { verbatim, type Mapped } from '../../text/mapped.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import type { Body, Block, Expression, SyntaxProblem } from './hcl/ast.ts'
import { parseHcl } from './hcl/parse.ts'
import { parseTfJson } from './tf-json.ts'

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

/** A module as written: the `.tf` and `.tf.json` files of one directory. */
export interface Directory {
  readonly path: FilePath
  readonly variables: ReadonlyMap<string, Declared>
  readonly locals: ReadonlyMap<string, Defined>
  readonly outputs: ReadonlyMap<string, Declared>
  /** By address: `aws_iam_role.r`, `data.aws_iam_policy_document.d`. */
  readonly resources: ReadonlyMap<string, Declared>
  readonly calls: ReadonlyMap<string, Declared>
  readonly providers: readonly Declared[]
  /** Values that `terraform.tfvars` and `*.auto.tfvars` give, in Terraform's order. */
  readonly given: ReadonlyMap<string, Defined>
  /** It has a `backend`, `cloud` or `provider` block or tfvars: somebody applies it. */
  readonly isRoot: boolean
}

export interface ParsedFile {
  readonly source: SourceFile
  readonly text: Mapped
  readonly body: Body
  readonly problems: readonly SyntaxProblem[]
}

export function parseFile(source: SourceFile): ParsedFile {
  const text = verbatim(source.path, source.text)
  const parsed = source.path.endsWith('.json') ? parseTfJson(text) : parseHcl(source.text)
  return { source, text, ...parsed }
}

/** The declarations of a directory's files, sorted by path; `tfvars` in the order in which later ones win. */
export function directoryOf(path: FilePath, files: readonly ParsedFile[], tfvars: readonly ParsedFile[]): Directory {
  const found = {
    variables: new Map<string, Declared>(),
    locals: new Map<string, Defined>(),
    outputs: new Map<string, Declared>(),
    resources: new Map<string, Declared>(),
    calls: new Map<string, Declared>(),
    providers: [] as Declared[],
    given: new Map<string, Defined>(),
  }
  let isRoot = tfvars.length > 0
  for (const { body, text } of files)
    for (const block of body.blocks) {
      const [first = '', second = ''] = block.labels.map((label) => label.value)
      const declared = { block, text }
      if (block.type === 'resource') found.resources.set(unused(found.resources, `${first}.${second}`), declared)
      else if (block.type === 'data') found.resources.set(`data.${first}.${second}`, declared)
      else if (block.type === 'variable') found.variables.set(first, declared)
      else if (block.type === 'output') found.outputs.set(first, declared)
      else if (block.type === 'module') found.calls.set(first, declared)
      else if (block.type === 'provider') found.providers.push(declared)
      else if (block.type === 'locals')
        for (const { name, value } of block.body.attributes) found.locals.set(name, { value, text })
      else if (block.type === 'terraform')
        isRoot ||= block.body.blocks.some(({ type }) => type === 'backend' || type === 'cloud')
    }
  for (const { body, text } of tfvars)
    for (const { name, value } of body.attributes) found.given.set(name, { value, text })
  return { path, ...found, isRoot: isRoot || found.providers.length > 0 }
}

/** A resource that is declared twice is an error, but neither of the two may be lost. */
function unused(taken: ReadonlyMap<string, Declared>, address: string): string {
  let free = address
  for (let again = 2; taken.has(free); again++) free = `${address} (${again.toString()})`
  return free
}

/** The expression of a block's attribute. */
export const attribute = ({ block }: Declared, name: string): Expression | undefined =>
  block.body.attributes.find((a) => a.name === name)?.value
