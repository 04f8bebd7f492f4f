import assert from 'node:assert/strict'
import { fields, items, oneOrMore, text } from './json.ts'

/**
 * From AWS's facts, as two npm packages publish them, to the committed tables: text with a line for what changes
 * together, sorted, so that an update is a diff a person can read. `service.ts`, `condition-key.ts` and
 * `managed-policy.ts` read them.
 */

const sorted = (names: Iterable<string>): readonly string[] => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

function grouped(pairs: Iterable<readonly [string, string]>): readonly (readonly [string, readonly string[]])[] {
  const groups = new Map<string, string[]>()
  for (const [key, name] of pairs) groups.set(key, [...(groups.get(key) ?? []), name])
  return sorted(groups.keys()).map((key) => [key, sorted(groups.get(key) ?? [])])
}

/** The package combines the classes that imply writing: `Tagging, Write`. The first is AWS's own. */
const letters: Readonly<Record<string, string>> = {
  List: 'L',
  Read: 'R',
  Write: 'W',
  'Tagging, Write': 'T',
  'Permissions management, Write': 'P',
}

/**
 * `#service`, then for each set of resource types a line `=type,type` and lines of a class letter and action names. `=?type`:
 * the only type is optional.
 */
export function actionSection(service: string, source: unknown): string {
  const actions = Object.values(fields(source)).map(fields)
  const byTypes = grouped(actions.map((action) => [typesOf(action), `${letterOf(action)} ${text(action['name'])}`]))
  const lines = byTypes.flatMap(([types, entries]) => [
    '=' + types,
    ...grouped(entries.map((entry) => [entry.slice(0, 1), entry.slice(2)])).map(
      ([l, names]) => `${l} ${names.join(' ')}`,
    ),
  ])
  return [`#${service}`, ...lines, ''].join('\n')
}

function typesOf(action: Record<string, unknown>): string {
  const types = items(action['resourceTypes']).map(fields)
  const [only, ...more] = types
  const names = sorted(types.map((type) => plain(text(type['name'])))).join(',')
  return only && more.length === 0 && only['required'] !== true ? `?${names}` : names
}

function letterOf(action: Record<string, unknown>): string {
  const letter = letters[text(action['accessLevel'])]
  assert(letter, `${text(action['name'])} has an unknown access level`)
  return letter
}

/** `#service`, then `type|format format` with the shortenings that `service.ts` undoes. */
export function typeSection(service: string, source: unknown): string {
  const types = Object.values(fields(source)).map(fields)
  const lines = types.map((type) => {
    const formats = text(type['arn'])
      .split(', ')
      .map((format) => shortFormat(service, format))
    return `${plain(text(type['key']))}|${formats.join(' ')}`
  })
  return [`#${service}`, ...sorted(lines), ''].join('\n')
}

function shortFormat(service: string, format: string): string {
  assert(format.startsWith('arn:${Partition}:') && !/[@|\s]/.test(format), `${format} does not fit the table`)
  const short = format.slice('arn:${Partition}:'.length).replace('${Region}:${Account}:', '@').replaceAll('${', '{')
  return short.startsWith(`${service}:`) ? short.slice(service.length) : short
}

/** Commas, bars and line breaks part the tables' entries. */
function plain(name: string): string {
  assert(!/[,|\n=?]/.test(name), `${name} does not fit the table`)
  return name
}

/** `type key key…` a line, over all services: a key is named with its own prefix and has one type everywhere. */
export function conditionKeyTable(sources: readonly unknown[]): string {
  const keys = sources.flatMap((source) => Object.values(fields(source)).map(fields))
  const types = new Map(keys.map((key) => [text(key['key']), text(key['type'])]))
  return sorted([...types].map(([key, type]) => `${key} ${type}`)).join('\n')
}

/** A name with its path a line: `/service-role/AWSLambdaBasicExecutionRole`. */
export const policyTable = (source: unknown): string =>
  sorted(Object.values(fields(source)).map((policy) => text(fields(policy)['arn']).replace(/^.*?:policy/, ''))).join(
    '\n',
  )

/** `Name {document}` a line, without Sids and without the policies of service-linked roles. */
export function documentTable(source: unknown): string {
  const lines = Object.entries(fields(source)).flatMap(([name, value]) => {
    const policy = fields(value)
    if (text(policy['arn']).includes(':policy/aws-service-role/')) return []
    const version = fields(fields(policy['versions'])[text(policy['latestVersionId'])])
    return `${name} ${JSON.stringify(withoutServices(fields(version['document'])))}`
  })
  return sorted(lines).join('\n')
}

function withoutServices(document: Record<string, unknown>): Record<string, unknown> {
  const statements = oneOrMore(document['Statement']).map((statement) => {
    const kept = Object.entries(fields(statement)).filter(([element]) => element !== 'Sid')
    return Object.fromEntries(
      kept.map(([element, value]) => [element, /Action$/.test(element) ? shortActions(value) : value]),
    )
  })
  return { ...document, Statement: statements }
}

/** Sorted; an action of the same service as the one before it leaves the service out. A bare `*` sorts first. */
function shortActions(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  let prefix = ''
  return sorted(items(value).map(text)).map((action) => {
    const [service = '', name] = action.split(':')
    if (name !== undefined && service === prefix) return name
    prefix = name === undefined ? prefix : service
    return action
  })
}
