import type { ForeignTool } from '../finding/tools.ts'

/** What a rule is called elsewhere: `equivalents` are as `checkov:CKV_AWS_63`. */
export interface KnownRule {
  readonly id: string
  readonly equivalents: readonly string[]
}

/** Ids of rules here that ask what a check of another tool asks. Trivy took over the checks of tfsec, and their names. */
export function rulesFor(tool: ForeignTool, id: string, rules: readonly KnownRule[]): readonly string[] {
  const names = tool === 'trivy' || tool === 'tfsec' ? ['trivy', 'tfsec'] : [tool]
  const wanted = canonical(id)
  const same = (equivalent: string): boolean => {
    const [name = '', other = ''] = equivalent.split(':')
    if (!names.includes(name)) return false
    return wanted.endsWith('*') && names.length > 1
      ? canonical(other).startsWith(wanted.slice(0, -1))
      : canonical(other) === wanted
  }
  return rules.filter(({ equivalents }) => equivalents.some(same)).map((rule) => rule.id)
}

/** Trivy writes AVD-AWS-0057 and AWS-0057; semgrep also says in which rule set the rule is. */
const canonical = (id: string): string => id.toLowerCase().replace(/^avd-/, '').replace(/^.*\./, '')

/** The reason that was given to another tool, if it was given one. */
export function foreignReason(said: string, where: string): string {
  const reason = said
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
  return reason === '' ? `no reason given (${where})` : reason
}
