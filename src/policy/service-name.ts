import { isHole } from '../value/look.ts'
import type { Part } from '../value/value.ts'
import type { Word } from './policy.ts'

/**
 * A service principal without what depends on where it is deployed: `logs.${region}.${suffix}` is `logs.amazonaws.com`.
 * Nothing when the service itself is not known.
 */
export function serviceNameOf({ parts }: Word): string | undefined {
  const pieces = parts.map(settled)
  return pieces.includes(undefined) ? undefined : pieces.join('').replace('..', '.')
}

function settled(part: Part): string | undefined {
  if (!isHole(part)) return part
  // Every partition's services answer to one of two domains, which say nothing about the service.
  return part.domain === 'url-suffix' ? 'amazonaws.com' : part.domain === 'region' ? '' : undefined
}
