import type { Report } from '../finding.ts'
import type { FilePath } from '../text/span.ts'
import { counted } from './counts.ts'
import { capped, visible } from './escape.ts'
import { lines } from './place.ts'

/** What the change asks for and does not get before it is merged, for a terminal; empty when there is nothing. */
export function afterMergeLines(report: Report, shown: (path: FilePath) => string): readonly string[] {
  const { suppressed = [], config } = report.afterMerge ?? {}
  return [
    ...(config === undefined ? [] : [`  ${shown(config)}, the configuration: until then that of the base holds`]),
    ...suppressed.map(({ rule, at, reason }) => {
      const { line, column } = lines(report, at)
      return `  ${[shown(at.file), line, column].join(':')} ignores ${visible(rule)}: ${visible(capped(reason))}`
    }),
  ]
}

/** How many suppressions wait for the merge, and whether the configuration does; `undefined` when nothing waits. */
export function afterMergeTitle({ afterMerge }: Report): string | undefined {
  if (!afterMerge) return undefined
  const { suppressed, config } = afterMerge
  const parts = [
    ...(suppressed.length > 0 ? [counted(suppressed.length, 'suppression')] : []),
    ...(config === undefined ? [] : ['the configuration']),
  ]
  return `${parts.join(' and ')} of this change ${suppressed.length + (config === undefined ? 0 : 1) === 1 ? 'takes' : 'take'} effect after the merge`
}
