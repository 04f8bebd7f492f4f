import type { Place } from '../../text/span.ts'
import { entry, inherit, possibilities } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { evaluate } from './intrinsics.ts'
import type { SamStatement } from './sam-rows.ts'
import type { Resource } from './template.ts'

/** A word of a template for which SAM writes statements. */
export interface Cause {
  readonly at: Place
  /** What the word is: `SAM's policy template S3ReadPolicy`. */
  readonly note: string
  /** What is filled into the statements, by name. */
  readonly given: readonly Entry[]
  /** The part of the template in which that is given. */
  readonly within: Value
  readonly resource: Resource
}

/** The document of statements that SAM writes. */
export const documentOf = (statements: readonly Value[], at: Place): Value =>
  mapOf([['Statement', { kind: 'list', items: statements, at: bare(at) }]], at)

/** An Allow as SAM writes it, for a service when it stands in a resource policy. */
export function allowOf({ actions, resources, conditions }: SamStatement, cause: Cause, service?: string): Value {
  const at = bare(cause.at)
  const text = (written: string): Value => filled(written, cause)
  const plain = (value: string): Value => ({ kind: 'string', value, at })
  const list = (items: readonly Value[]): Value => ({ kind: 'list', items, at })
  const statement = mapOf(
    [
      ['Effect', plain('Allow')],
      ...(service === undefined ? [] : [['Principal', mapOf([['Service', plain(service)]], at)] as const]),
      ['Action', list(actions.map(plain))],
      ['Resource', list(resources.map(text))],
      ...(conditions.length === 0
        ? []
        : [
            [
              'Condition',
              mapOf(
                conditions.map(([operator, key, value]) => [operator, mapOf([[key, text(value)]], at)]),
                at,
              ),
            ] as const,
          ]),
    ],
    at,
  )
  const { when } = cause.at
  return inherit(statement, { ...at, via: [{ at, note: cause.note }], ...(when ? { when } : {}) })
}

const bare = ({ file, start, end }: Place): Place => ({ file, start, end })

const mapOf = (entries: readonly (readonly [string, Value])[], at: Place): Value => ({
  kind: 'map',
  entries: entries.map(([key, value]) => ({ key, keyAt: bare(at), value })),
  at,
})

/** A text of a statement. It stands where the first thing that is filled in is given, else at the word that causes it. */
function filled(written: string, { at, given, within, resource }: Cause): Value {
  const name = bare(at)
  const text = written
    .replaceAll('%p', '${AWS::Partition}')
    .replaceAll('%r', '${AWS::Region}')
    .replaceAll('%a', '${AWS::AccountId}')
    .replaceAll(/(?<!\$)\{/g, '${')
  const [, parameter] = /(?<!\$)\{([\w.]+)\}/.exec(written) ?? []
  const variables: Value = { kind: 'map', entries: given, at: name }
  const value = parameter === undefined ? undefined : entry(variables, parameter)?.value
  if (parameter === undefined || !value) return substituted(text, name, variables, resource)
  const choices = possibilities(value).map((one) => {
    const others = given.filter(({ key }) => key !== parameter)
    const entries = [...others, { key: parameter, keyAt: name, value: one }]
    const place = placeOf(one, within, name)
    const own = substituted(text, place, { kind: 'map', entries, at: name }, resource)
    // The text may be nothing but what is given. Where that is a default, its way is told.
    const placed: Value = own.at.via ? own : { ...own, at: { ...own.at, ...place } }
    return inherit(placed, { ...name, ...(one.at.when ? { when: one.at.when } : {}) })
  })
  return choices.length === 1 && choices[0] ? choices[0] : { kind: 'alternatives', choices, at: name }
}

function substituted(text: string, at: Place, variables: Value, resource: Resource): Value {
  const list: Value = { kind: 'list', items: [{ kind: 'string', value: text, at }, variables], at }
  return evaluate({ kind: 'map', entries: [{ key: 'Fn::Sub', keyAt: at, value: list }], at }, resource.scope)
}

/** Where a value is given: it may have been written elsewhere, as the default of a parameter. */
function placeOf({ at }: Value, within: Value, name: Place): Place {
  const { file, start, end } = within.at
  const places = [at, ...(at.via ?? []).map((step) => step.at)]
  return bare(places.find((one) => one.file === file && one.start >= start && one.end <= end) ?? name)
}
