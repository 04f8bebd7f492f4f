import type { Mapped } from '../../../text/mapped.ts'
import type { SourceFile } from '../../../text/source.ts'
import type { Place } from '../../../text/span.ts'
import type { Value } from '../../../value/value.ts'
import type { CompilePattern } from './re2.ts'

/** What takes longer to load than a small repository takes to lint, and is loaded only when a file asks for it. */
export interface Engines {
  readonly regex?: CompilePattern
  /** Text at a place as `yamldecode` has it. */
  readonly yaml?: (text: Mapped, at: Place) => Value
}

/** The engines that the texts of a run need. Files outside of it that name a function no file in it names do without. */
export async function enginesFor(sources: readonly SourceFile[]): Promise<Engines> {
  const [regex, yaml] = await Promise.all([
    sources.some(({ text }) => text.includes('regex') || replacesPattern(text)) ? import('./re2.ts') : undefined,
    sources.some(({ text }) => text.includes('yamldecode')) ? import('./yaml.ts') : undefined,
  ])
  return { ...(regex ? { regex: regex.patterns() } : {}), ...(yaml ? { yaml: yaml.decodeYaml } : {}) }
}

/** UTF-16 units behind `replace(` in which its pattern is looked for. */
const NEAR = 400

/** `replace(x, "/…/", y)` */
function replacesPattern(text: string): boolean {
  for (let at = text.indexOf('replace('); at >= 0; at = text.indexOf('replace(', at + NEAR))
    if (/"\/[^"]/.test(text.slice(at, at + 2 * NEAR))) return true
  return false
}
