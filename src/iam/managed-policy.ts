import { splitArn } from './arn.ts'
import { managedPolicies } from './data/managed-policies.ts'

/** A policy that AWS writes and maintains. The path is `/`, `/service-role/`, `/job-function/` or `/aws-service-role/`. */
export interface ManagedPolicy {
  readonly name: string
  readonly path: string
}

/** The AWS managed policy that an ARN of any partition or a bare name means; nothing when the data has none. */
export function managedPolicy(arnOrName: string): ManagedPolicy | undefined {
  const arn = splitArn(arnOrName)
  if (!arn) return policies().get(arnOrName)
  if (arn.service !== 'iam' || arn.account !== 'aws' || !arn.resource.startsWith('policy/')) return undefined
  const end = arn.resource.lastIndexOf('/') + 1
  const policy = policies().get(arn.resource.slice(end))
  return policy && policy.path === arn.resource.slice('policy'.length, end) ? policy : undefined
}

/**
 * The policy's document as JSON text, without Sids. Policies of service-linked roles have none here: nobody but AWS can
 * attach them. The documents are a large table, read only when this is called.
 */
export async function managedPolicyDocument(name: string): Promise<string | undefined> {
  const { managedPolicyDocuments } = await import('./data/managed-policy-documents.ts')
  const heading = `\n${name} {`
  const start = managedPolicyDocuments.indexOf(heading)
  if (start < 0 || /\s/.test(name)) return undefined
  const from = start + heading.length - 1
  return withServices(managedPolicyDocuments.slice(from, managedPolicyDocuments.indexOf('\n', from)))
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

function policies(): ReadonlyMap<string, ManagedPolicy> {
  byName ??= new Map(
    managedPolicies
      .trim()
      .split('\n')
      .map((line) => {
        const end = line.lastIndexOf('/') + 1
        return [line.slice(end), { name: line.slice(end), path: line.slice(0, end) }]
      }),
  )
  return byName
}

let byName: ReadonlyMap<string, ManagedPolicy> | undefined
