import type { Place } from '../../text/span.ts'
import { inherit, possibilities, shown, textParts } from '../../value/look.ts'
import { hole, unknown, type Domain, type Value } from '../../value/value.ts'
import { pseudoParameter } from '../cloudformation/parameters.ts'
import { fileValue } from './files.ts'
import { keysOf, lookUp, type Key } from './lookup.ts'
import type { Scope } from './service.ts'

/** A source of a variable: `file(./x.yml):key` has a type, a parameter and an address. */
export interface Asked {
  readonly type: string
  /** The source as written. */
  readonly name: string
  readonly parameter: Value | undefined
  readonly address: Value | undefined
  readonly at: Place
  readonly scope: Scope
}

/** What a source gives; `undefined` when it has no value, so that the next one is asked. */
export function askedValue(asked: Asked): Value | undefined {
  const { address, at } = asked
  if (address?.kind !== 'alternatives') return ofSource(asked, address && shown(textParts(address) ?? []))
  const choices = possibilities(address).flatMap((one): readonly Value[] => {
    const found = askedValue({ ...asked, address: one })
    return found ? [inherit(found, { ...at, ...(one.at.when ? { when: one.at.when } : {}) })] : []
  })
  return choices.length > 0 ? { kind: 'alternatives', choices, at } : undefined
}

/**
 * The sources of https://www.serverless.com/framework/docs/guides/variables and of plugins. What is not written in the
 * repository is known when the service is deployed.
 */
function ofSource(asked: Asked, address: string | undefined): Value | undefined {
  const { type, name, at } = asked
  switch (type) {
    case 'self':
      return once(asked, selfValue)
    case 'file':
      return once(asked, fileValue)
    case 'param':
      return once(asked, paramValue) ?? deployed(name, 'free', at)
    case 'sls':
      return address === 'stage' ? stageOf(asked.scope, at) : deployed(name, 'name', at)
    case 'aws':
      if (address === 'accountId') return pseudoParameter('AWS::AccountId', at)
      return address === 'region' ? pseudoParameter('AWS::Region', at) : deployed(name, 'free', at)
    case 'opt':
      return deployed(name, address === 'stage' ? 'name' : address === 'region' ? 'region' : 'free', at)
    default:
      return deployed(name, 'free', at)
  }
}

const deployed = (name: string, domain: Domain, at: Place): Value =>
  unknown(at, `${name} is known when the service is deployed`, hole(domain, name))

/** What a reference comes to. One that leads back to itself comes to nothing. */
function once(asked: Asked, find: (asked: Asked) => Value | undefined): Value | undefined {
  const { scope, type, parameter, address } = asked
  const key = [type, ...[parameter, address].map((one) => shown((one && textParts(one)) ?? []))].join(' ')
  if (scope.asked.includes(key) || scope.asked.length > DEEPEST)
    return unknown(asked.at, `${asked.name} refers to itself`, hole('free', asked.name))
  const { known } = scope.service
  if (known.has(key)) return known.get(key)
  const found = find({ ...asked, scope: { ...scope, asked: [...scope.asked, key] } })
  // What is not known stands where it is asked for.
  if (found?.kind !== 'unknown') known.set(key, found)
  return found
}

/** References that lead to references; services take a handful. */
const DEEPEST = 50

function selfValue({ scope, address, at }: Asked): Value | undefined {
  const keys = address ? keysOf(address) : []
  const found = lookUp(scope.service.root, keys, scope)
  if (found) return found
  const name = keys.map(shown).join('.')
  if (name === 'provider.stage') return deployed('sls:stage', 'name', at)
  return name === 'provider.region' ? pseudoParameter('AWS::Region', at) : undefined
}

/** The stage that is deployed: an option, else `provider.stage`. */
const stageOf = (scope: Scope, at: Place): Value =>
  lookUp(scope.service.root, [['provider'], ['stage']], scope) ?? deployed('sls:stage', 'name', at)

/**
 * A parameter of the stage, or of every stage.
 * https://www.serverless.com/framework/docs/guides/parameters
 */
function paramValue({ scope, address, at }: Asked): Value | undefined {
  const stage: Key = textParts(stageOf(scope, at)) ?? ['default']
  const name: readonly Key[] = address ? [textParts(address) ?? []] : []
  const ofStage = (one: Key): Value | undefined =>
    lookUp(scope.service.root, [['stages'], one, ['params'], ...name], scope) ??
    lookUp(scope.service.root, [['params'], one, ...name], scope)
  const own = ofStage(stage)
  const standard = ofStage(['default'])
  return own?.kind === 'alternatives' && own.choices.length === 1 ? (standard ?? own) : (own ?? standard)
}
