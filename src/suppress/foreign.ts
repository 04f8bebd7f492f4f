import type { Finding } from '../finding.ts'
import type { ForeignTool } from '../finding/tools.ts'
import { position, type SourceFile } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { type Comment, commentsWith } from './comment.ts'
import { foreignReason, type KnownRule, rulesFor } from './equivalent.ts'
import { fileKey, lineKey, type Ignore, type Until } from './ignore.ts'

/** Where the things of a file stand that comments of other tools speak of. */
export interface OutlineLike {
  /** The blocks of a Terraform file, the resources of a template. */
  readonly blocks: readonly Span[]
  /** What a comment above it covers: these, and the blocks and arguments in them. */
  readonly parts: readonly Span[]
}

/**
 * How each writes it in comments:
 * https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html,
 * https://trivy.dev/latest/docs/scanner/misconfiguration/config/config/#skipping-resources-by-inline-comments,
 * https://aquasecurity.github.io/tfsec/latest/guides/configuration/ignores/, https://semgrep.dev/docs/ignoring-files-folders-code
 */
const directives = [
  { tool: 'checkov', word: 'checkov:skip=' },
  { tool: 'trivy', word: 'trivy:ignore:' },
  { tool: 'tfsec', word: 'tfsec:ignore:' },
  { tool: 'semgrep', word: 'nosemgrep:' },
] as const
type Directive = (typeof directives)[number]

/** Whether a file may have comments of these tools for which its outline is needed. */
export const needsOutline = ({ text }: SourceFile, tools: readonly ForeignTool[]): boolean =>
  directives.some(({ tool, word }) => tools.includes(tool) && tool !== 'semgrep' && text.includes(word))

/** What the comments of other tools ask for, as far as rules here ask the same. Others are none of our business. */
export function foreignComments(
  source: SourceFile,
  outline: OutlineLike | undefined,
  tools: readonly ForeignTool[],
  rules: readonly KnownRule[],
): readonly Ignore[] {
  const wanted = directives.filter(({ tool }) => tools.includes(tool))
  const comments = commentsWith(
    wanted.map(({ word }) => word),
    source,
  )
  return comments.flatMap((comment) =>
    asked(comment, wanted).flatMap((ask) => {
      const scope = scopeOf(ask.directive.tool, comment, source, outline)
      if (!scope) return []
      return ask.ids.flatMap(({ id, at }) =>
        rulesFor(ask.directive.tool, id, rules).map((rule): Ignore => ({
          rule,
          reason: foreignReason(ask.reason, ask.directive.word.slice(0, -1)),
          at,
          resource: null,
          conclusive: false,
          foreign: true,
          ...scope,
          ...(ask.until ? { until: ask.until } : {}),
        })),
      )
    }),
  )
}

interface Asked {
  readonly directive: Directive
  readonly ids: readonly { readonly id: string; readonly at: Span }[]
  readonly reason: string
  readonly until?: Until
}

/** One comment may hold several. */
function asked({ text, at }: Comment, wanted: readonly Directive[]): readonly Asked[] {
  const starts = directives
    .flatMap((directive) => occurrences(text, directive.word).map((start) => ({ directive, start })))
    .toSorted((a, b) => a.start - b.start)
  return starts.flatMap(({ directive, start }, index) => {
    if (!wanted.includes(directive)) return []
    const from = start + directive.word.length
    const said = text.slice(from, starts[index + 1]?.start ?? text.length)
    const span = (offset: number, length: number): Span => {
      const first = at.start + from + offset
      return { file: at.file, start: first, end: first + length }
    }
    return said === '' ? [] : (parsed(directive, said, span) ?? [])
  })
}

function occurrences(text: string, word: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at)
  return found
}

function parsed(
  directive: Directive,
  said: string,
  span: (offset: number, length: number) => Span,
): readonly Asked[] | undefined {
  const list = (directive.tool === 'semgrep' ? /^[\s\w.,-]+/ : /^[\w,*-]+/).exec(said)?.[0] ?? ''
  const ids = [...list.matchAll(/[\w.*-]+/g)].map(({ 0: id, index }) => ({ id, at: span(index, id.length) }))
  const rest = said.slice(list.length)
  if (directive.tool === 'checkov' || directive.tool === 'semgrep')
    return [{ directive, ids, reason: directive.tool === 'checkov' && rest.startsWith(':') ? rest.slice(1) : '' }]
  // It holds for some resources, or in some workspaces, and for which is not known here.
  if (rest.startsWith('[') || rest.includes(':ws:')) return undefined
  const end = /^:exp:(\S+)/.exec(rest)?.[1]
  if (end === undefined) return [{ directive, ids, reason: rest.startsWith(':') ? rest.slice(1) : '' }]
  const at = span(list.length + ':exp:'.length, end.length)
  return [{ directive, ids, reason: '', until: { day: end, at } }]
}

type Scope = Pick<Ignore, 'keys' | 'covers'>

/** Checkov: the block around it. Trivy and tfsec: a line, or what begins on it. Semgrep: a line. */
function scopeOf(
  tool: ForeignTool,
  { at, line }: Comment,
  source: SourceFile,
  outline: OutlineLike | undefined,
): Scope | undefined {
  if (tool === 'semgrep') return { keys: [lineKey(source.path, line)] }
  const spans =
    tool === 'checkov'
      ? outline?.blocks.filter((block) => holds(block, at.start))
      : outline?.parts.filter(({ start }) => position(source, start).line === line)
  const inSpans = ({ at: place, scope }: Finding): boolean =>
    [place, scope].some(({ file, start }) => file === source.path && spans?.some((span) => holds(span, start)))
  if (tool === 'checkov')
    return spans && spans.length > 0 ? { keys: [fileKey(source.path)], covers: inSpans } : undefined
  const onLine = ({ at: place, scope }: Finding): boolean =>
    [place, scope].some(({ file, start }) => file === source.path && position(source, start).line === line)
  return { keys: [fileKey(source.path)], covers: (found) => onLine(found) || inSpans(found) }
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end
