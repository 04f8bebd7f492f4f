/**
 * The documents of AWS managed policies by name, as JSON text without Sids. Policies of service-linked roles have none here:
 * nobody but AWS can attach them. The documents are a large table, read only when this is called.
 */
export async function managedPolicyDocuments(): Promise<(name: string) => string | undefined> {
  const { managedPolicyDocuments: table } = await import('./data/managed-policy-documents.ts')
  return (name) => {
    const heading = `\n${name} {`
    const start = table.indexOf(heading)
    if (start < 0 || /\s/.test(name)) return undefined
    const from = start + heading.length - 1
    return withServices(table.slice(from, table.indexOf('\n', from)))
  }
}

const withServices = (document: string): string =>
  document.replace(/("(?:Not)?Action":\[)([^\]]*)/g, (_, key: string, list: string) => key + spelledOut(list))

/** In the table, an action of a list that names no service has the service of the action before it. */
function spelledOut(list: string): string {
  let prefix = ''
  const spelled = list.split(',').map((quoted) => {
    const end = quoted.indexOf(':') + 1
    if (end > 0) prefix = quoted.slice(1, end)
    return end > 0 ? quoted : `"${prefix}${quoted.slice(1)}`
  })
  return spelled.join(',')
}
