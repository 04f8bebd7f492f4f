import type { Place } from '../../text/span.ts'
import { child, entry, inherit, possibilities, textParts } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { evaluate } from './intrinsics.ts'
import type { NotRead } from '../reader.ts'
import { notRead } from './policies.ts'
import { policyTemplates, type PolicyTemplate } from './sam-templates.ts'
import type { Resource } from './template.ts'

/** The document that an item of `Policies`, `{ S3ReadPolicy: { BucketName: b } }`, stands for, and what is wrong with it. */
export interface Expanded {
  readonly document?: Value
  readonly unreadable: readonly NotRead[]
}

/** What SAM makes of one of its policy templates. */
export function expanded(use: Entry, item: Value, resource: Resource): Expanded {
  const template = policyTemplates.get(use.key)
  const lost = (at: Place, reason: string): Expanded => ({ unreadable: [notRead(resource, at, reason)] })
  if (!template) return lost(use.keyAt, `SAM has no policy template ${use.key}`)
  const given = use.value
  if (given.kind !== 'map') return lost(given.at, `the parameters of ${use.key} are not a map`)
  const missing = template.parameters.filter((name) => !child(given, name))
  if (missing.length > 0) return lost(use.keyAt, `${use.key} needs ${missing.join(' and ')}`)
  const odd = given.entries.find(({ value }) => possibilities(value).some((one) => !textParts(one)))
  if (odd) return lost(odd.keyAt, `${odd.key} of ${use.key} is not text`)
  const extra = given.entries.filter(({ key }) => !template.parameters.includes(key))
  const unreadable = extra.map(({ key, keyAt }) => ({
    ...notRead(resource, keyAt, `${use.key} takes no ${key}; SAM ignores it`),
    policy: false,
  }))
  return { document: documentOf({ ...use, value: given }, item, template, resource), unreadable }
}

function documentOf(use: Entry, item: Value, template: PolicyTemplate, resource: Resource): Value {
  const { file, start, end } = use.keyAt
  const name: Place = { file, start, end }
  const step = { at: name, note: `SAM's policy template ${use.key}` }
  const text = (written: string): Value => filled(written, name, use.value, item, resource)
  const map = (entries: readonly (readonly [string, Value])[]): Value => ({
    kind: 'map',
    entries: entries.map(([key, value]) => ({ key, keyAt: name, value })),
    at: name,
  })
  const list = (items: readonly Value[]): Value => ({ kind: 'list', items, at: name })
  const plain = (value: string): Value => ({ kind: 'string', value, at: name })
  const conditionOf = ([operator, key, value]: readonly [string, string, string]): readonly [string, Value] => [
    'Condition',
    map([[operator, map([[key, text(value)]])]]),
  ]
  const statements = template.statements.map(({ actions, resources, condition }) =>
    map([
      ['Effect', plain('Allow')],
      ['Action', list(actions.map(plain))],
      ['Resource', list(resources.map(text))],
      ...(condition ? [conditionOf(condition)] : []),
    ]),
  )
  const document = map([['Statement', list(statements)]])
  return inherit(
    { ...document, at: { ...name, via: [step] } },
    { ...name, ...(use.keyAt.when ? { when: use.keyAt.when } : {}) },
  )
}

/** A text of a template. It stands where the first parameter in it is given, else at the template's name. */
function filled(written: string, name: Place, given: Value, item: Value, resource: Resource): Value {
  const text = written
    .replaceAll('%p', '${AWS::Partition}')
    .replaceAll('%r', '${AWS::Region}')
    .replaceAll('%a', '${AWS::AccountId}')
    .replaceAll(/(?<!\$)\{/g, '${')
  const [, parameter] = /(?<!\$)\{(\w+)\}/.exec(written) ?? []
  const value = parameter === undefined ? undefined : entry(given, parameter)?.value
  if (parameter === undefined || !value) return substituted(text, name, given, resource)
  const choices = possibilities(value).map((one) => {
    const entries = [{ key: parameter, keyAt: name, value: one }]
    const others = given.kind === 'map' ? given.entries.filter(({ key }) => key !== parameter) : []
    const own = substituted(
      text,
      placeOf(one, item, name),
      { kind: 'map', entries: [...others, ...entries], at: name },
      resource,
    )
    return inherit(own, { ...name, ...(one.at.when ? { when: one.at.when } : {}) })
  })
  return choices.length === 1 && choices[0] ? choices[0] : { kind: 'alternatives', choices, at: name }
}

function substituted(text: string, at: Place, variables: Value, resource: Resource): Value {
  const list: Value = { kind: 'list', items: [{ kind: 'string', value: text, at }, variables], at }
  return evaluate({ kind: 'map', entries: [{ key: 'Fn::Sub', keyAt: at, value: list }], at }, resource.scope)
}

/** Where a value is given: it may have been written elsewhere, as the default of a parameter. */
function placeOf({ at }: Value, item: Value, name: Place): Place {
  const places = [at, ...(at.via ?? []).map((step) => step.at)]
  const { file, start, end } =
    places.find((one) => one.file === item.at.file && one.start >= item.at.start && one.end <= item.at.end) ?? name
  return { file, start, end }
}
