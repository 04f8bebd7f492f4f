import type { Fault, Report } from '../finding.ts'
import { capped, visible } from './escape.ts'

/** What to say of a rule that threw: it is our mistake, and the user is asked to tell us. */
export function faultLine({ rule, resource, message }: Fault): string {
  const on = resource === null ? '' : ` on ${visible(capped(resource))}`
  return `iam-lint failed in its rule ${visible(rule)}${on}: ${visible(capped(message))}; please report it`
}

export const faultLines = (report: Report): readonly string[] => report.faults.map(faultLine)
