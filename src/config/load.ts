import type { Rule } from '../rule.ts'
import type { SourceFile } from '../text/source.ts'
import { filePath } from '../text/span.ts'
import { configOf, type Config } from './config.ts'
import type { Validate } from './written.ts'

/**
 * The configuration in force: that of the file, or the defaults when there is none, in which case neither the YAML parser
 * nor the validator is loaded. The validator belongs to the rules of `rules/`; with other rules goes another validator.
 * Throws a UsageError with a line for each mistake.
 */
export async function loadConfig(
  source: SourceFile | undefined,
  rules: readonly Rule[],
  validate?: Validate,
): Promise<Config> {
  if (!source) return configOf({}, rules, () => ({ file: filePath(''), start: 0, end: 0 }))
  const { checked } = await import('./check.ts')
  return checked(source, rules, validate ?? (await import('./validate.generated.js')).validate)
}
