import { directoryPart, resolvePath } from '../../text/paths.ts'
import { child } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import type { Evaluate, Scope } from './template.ts'

/**
 * What the macro `AWS::Include` puts in its place, evaluated there; `undefined` for other macros and for what is in a bucket.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-include.html
 */
export function included(transform: Value, scope: Scope, evaluate: Evaluate): Value | undefined {
  const name = child(transform, 'Name')
  if (name?.kind !== 'string' || name.value !== 'AWS::Include') return undefined
  const written = child(child(transform, 'Parameters'), 'Location')
  const location = written && evaluate(written, scope)
  if (location?.kind !== 'string' || /^[a-z0-9]+:\/\//i.test(location.value)) return undefined
  const path = resolvePath(directoryPart(transform.at.file), location.value)
  const found = path === undefined ? undefined : scope.template.open(path)
  return found && evaluate(found, { ...scope, depth: scope.depth + 1 })
}
