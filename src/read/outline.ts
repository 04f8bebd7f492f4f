import type { SourceFile } from '../text/source.ts'
import type { FilePath, Span } from '../text/span.ts'
import { child } from '../value/look.ts'
import type { Body } from './terraform/hcl/ast.ts'

/** Where the things of a file stand that comments of other tools speak of. */
export interface Outline {
  /** The blocks of a Terraform file, the resources of a template. */
  readonly blocks: readonly Span[]
  /** These, and the blocks and arguments in them. */
  readonly parts: readonly Span[]
}

/** The outline of a Terraform file or a CloudFormation template; empty for other files. */
export async function outlineOf(file: SourceFile): Promise<Outline> {
  if (/\.(?:tf|tofu)$/.test(file.path)) {
    const { parseHcl } = await import('./terraform/hcl/parse.ts')
    const { body } = parseHcl(file.text)
    return {
      blocks: body.blocks.map(({ start, end }) => ({ file: file.path, start, end })),
      parts: partsOf(body, file.path),
    }
  }
  const { documentsOf } = await import('./cloudformation/read.ts')
  const resources = documentsOf(file).flatMap(({ value }) => {
    const found = child(value, 'Resources')
    return found?.kind === 'map' ? found.entries : []
  })
  const blocks = resources.map(({ keyAt, value }) => ({ file: file.path, start: keyAt.start, end: value.at.end }))
  return { blocks, parts: blocks }
}

function partsOf({ attributes, blocks }: Body, file: FilePath): readonly Span[] {
  return [
    ...attributes.map(({ start, end }) => ({ file, start, end })),
    ...blocks.flatMap(({ start, end, body }) => [{ file, start, end }, ...partsOf(body, file)]),
  ]
}
