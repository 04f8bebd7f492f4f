import type { Report } from '../finding.ts'
import { capped, visible } from './escape.ts'

/** What to say of rules that threw: it is our mistake, and the user is asked to tell us. */
export const faultLines = (report: Report): readonly string[] =>
  report.faults.map(({ rule, resource, message }) => {
    const on = resource === null ? '' : ` on ${visible(capped(resource))}`
    return `iam-lint failed in its rule ${visible(rule)}${on}: ${visible(capped(message))}; please report it`
  })
