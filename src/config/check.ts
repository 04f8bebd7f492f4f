import { UsageError } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { position, type SourceFile } from '../text/source.ts'
import { complaints, type Complaint } from './complaint.ts'
import { configOf, type Config } from './config.ts'
import { patternMistake } from './glob.ts'
import { configSchema } from './schema.ts'
import type { Validate, Written } from './written.ts'
import { readYaml, type Mistake } from './yaml.ts'

const MOST_SHOWN = 20

/** The configuration that a file writes. Throws a UsageError with a line for each mistake. */
export function checked(source: SourceFile, rules: readonly Rule[], validate: Validate): Config {
  const read = readYaml(source)
  if (read.mistakes) throw usageError(source, read.mistakes)
  const data: unknown = read.data ?? {}
  const placed = ({ path, part, sentence }: Complaint): Mistake => ({ at: read.place(path, part).start, sentence })

  if (!validate(data))
    throw usageError(source, complaints(validate.errors ?? [], data, configSchema(rules)).map(placed))
  const patterns = patternComplaints(data)
  if (patterns.length > 0) throw usageError(source, patterns.map(placed))
  return configOf(data, rules, (index) => read.place(['ignore', index], 'value'))
}

function patternComplaints(written: Written): readonly Complaint[] {
  const patterns = [
    ...(written.include ?? []).map((pattern, index) => ({ pattern, path: ['include', index] })),
    ...(written.exclude ?? []).map((pattern, index) => ({ pattern, path: ['exclude', index] })),
    ...(written.overrides ?? []).flatMap(({ files }, entry) =>
      files.map((pattern, index) => ({ pattern, path: ['overrides', entry, 'files', index] })),
    ),
    ...(written.policies ?? []).flatMap(({ files }, entry) =>
      files.map((pattern, index) => ({ pattern, path: ['policies', entry, 'files', index] })),
    ),
    ...(written.ignore ?? []).map(({ file }, index) => ({ pattern: file ?? '*', path: ['ignore', index, 'file'] })),
  ]
  return patterns.flatMap(({ pattern, path }) => {
    const mistake = patternMistake(pattern)
    const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern
    return mistake === undefined ? [] : [{ path, part: 'value', sentence: `${JSON.stringify(shown)} ${mistake}` }]
  })
}

function usageError(source: SourceFile, mistakes: readonly Mistake[]): UsageError {
  const sorted = [...mistakes].sort((a, b) => a.at - b.at)
  const lines = sorted.slice(0, MOST_SHOWN).map(({ at, sentence }) => {
    const { line, column } = position(source, at)
    return `${source.path}:${line.toString()}:${column.toString()}: ${sentence}`
  })
  return new UsageError([...lines, ...(sorted.length > lines.length ? ['and more'] : [])].join('\n'))
}
