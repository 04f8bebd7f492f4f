import { hole, unknown, type Unknown, type Value } from '../../value/value.ts'
import type { Place } from '../../text/span.ts'
import type { BlockContent } from '../terraform/block-content.ts'
import { attachedBy, carriedBy } from '../terraform/resources.ts'
import { AFTER_APPLY } from './after.ts'
import { contentOf } from './content.ts'
import type { Documents } from './documents.ts'
import { field } from './fields.ts'
import { filled } from './filled.ts'
import type { References, Target } from './references.ts'
import { plannedValues, type PlannedResource } from './resources.ts'

/** A policy of which one word is not known is not in the plan at all. */
const LINT_SOURCES = `${AFTER_APPLY}; lint the sources instead`

/**
 * What the source gives a resource, with the plan's values. What the provider alone says (a bucket's policy that another
 * resource sets, the default policy of a queue) is left to the resource that says it.
 */
export function resourceContent(resource: PlannedResource, references: References, documents: Documents): BlockContent {
  const content = contentOf(plannedValues(resource) ?? { kind: 'map', entries: [], at: resource.at })
  const given = references.argumentsOf(resource)
  const policies = carriedBy(resource.type).map(({ at }) => at.split('.')[0])
  const attached = attachedBy(resource.type)
  const isOfOthers = (name: string, isKnown: boolean): boolean =>
    given !== undefined &&
    !given.has(name) &&
    (!isKnown || (!resource.creates && (policies.includes(name) || name === attached)))
  return {
    ...content,
    argument: (name) => {
      const value = content.argument(name)
      if (!value || isOfOthers(name, value.kind !== 'unknown')) return undefined
      if (policies.includes(name))
        return isAfterApply(value) ? (documents.usedBy(resource, name, value.at) ?? toSources(value)) : value
      if (name === 'permissions_boundary') return arns(value, references.targets(resource, name), false)
      if (SHARED.has(name) && isAfterApply(value)) return named(value, references.targets(resource, name))
      return name === attached ? arns(value, references.targets(resource, name), true) : value
    },
    blocks: (type) => {
      const { list, open } = content.blocks(type)
      if (isOfOthers(type, open === undefined)) return { list: [] }
      return {
        list: list.map((block) => ({ ...block, argument: (name) => toSources(block.argument(name)) })),
        ...(open === undefined ? {} : { open: open === AFTER_APPLY ? LINT_SOURCES : open }),
      }
    },
  }
}

/** What names a share or a bucket that another resource may close. */
const SHARED: ReadonlySet<string> = new Set(['resource_share_arn', 'bucket'])

function named(value: Unknown, [only, ...others]: readonly Target[] = []): Unknown {
  return only && others.length === 0
    ? unknown(value.at, AFTER_APPLY, hole('name', `${only.resource.address}.id`))
    : value
}

const isAfterApply = (value: Value | undefined): value is Unknown =>
  value?.kind === 'unknown' && value.because === AFTER_APPLY

function toSources<T extends Value | undefined>(value: T): T | Unknown {
  return isAfterApply(value) ? { ...value, because: LINT_SOURCES } : value
}

/** ARNs that are not known yet, as the policies they are of; of one argument or of a list. */
function arns(value: Value, targets: readonly Target[] = [], isList: boolean): Value {
  const [only, ...others] = targets
  if (!only || !targets.every(isPolicy)) return value
  if (isAfterApply(value)) {
    if (others.length === 0) return arnOf(only, value.at)
    const items = targets.map((target) => arnOf(target, value.at))
    return isList ? { kind: 'list', items, open: AFTER_APPLY, at: value.at } : value
  }
  if (value.kind !== 'list') return value
  const pending = targets.filter(({ resource }) => field(plannedValues(resource), 'arn')?.kind !== 'string')
  return filled(value, pending.length, (index, item) => {
    const target = pending[index]
    return target ? arnOf(target, item.at) : item
  })
}

const isPolicy = ({ resource, attribute }: Target): boolean =>
  resource.type === 'aws_iam_policy' && (attribute === undefined || attribute === 'arn' || attribute === 'id')

const arnOf = ({ resource }: Target, at: Place): Value =>
  unknown(at, AFTER_APPLY, hole('arn', `${resource.address}.arn`))
