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
