import { actions } from './data/actions.ts'
import { resourceTypes } from './data/resource-types.ts'

export { dataDate } from './data/date.ts'

/** AWS's own five classes. https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
export type AccessLevel = 'List' | 'Read' | 'Write' | 'Tagging' | 'Permissions management'

/** A kind of resource as AWS documents it. Formats are ARNs with placeholders: `arn:${Partition}:s3:::${BucketName}`. */
export interface ResourceType {
  readonly name: string
  readonly formats: readonly string[]
}

/** What AWS documents of one action. Without resource types it supports no resource-level permissions, only `*`. */
export interface ActionFact {
  readonly service: string
  readonly name: string
  readonly level: AccessLevel
  readonly resources: readonly ResourceType[]
  /** A request may name no resource at all (`comprehend:DetectEntities` without an endpoint), and then needs `*`. */
  readonly mayNameNone: boolean
}

/** What AWS documents of one service prefix. */
export interface Service {
  readonly prefix: string
  /** By name in lower case: action names compare without case. */
  readonly actions: ReadonlyMap<string, ActionFact>
  readonly resourceTypes: ReadonlyMap<string, ResourceType>
}

/** The service with this prefix, in any case; nothing when the data does not know it. */
export function service(prefix: string): Service | undefined {
  const name = prefix.toLowerCase()
  const read = known.get(name)
  if (read) return read
  const lines = actionSections().get(name)
  if (lines === undefined) return undefined
  const types = readTypes(name, linesOf(typeSections().get(name)))
  const made = { prefix: name, actions: readActions(name, linesOf(lines), types), resourceTypes: types }
  known.set(name, made)
  return made
}

/** Every service prefix in the data, sorted. */
export const servicePrefixes = (): readonly string[] => [...actionSections().keys()]

/** Services are read out of the tables when first asked for: most runs need a dozen of them. */
const known = new Map<string, Service>()

const actionSections = sections(actions)
const typeSections = sections(resourceTypes)

/** A table's text under each `#heading`, parted when first asked for. */
function sections(table: string): () => ReadonlyMap<string, string> {
  let parted: ReadonlyMap<string, string> | undefined
  return () => (parted ??= new Map(table.split('\n#').slice(1).map(headed)))
}

function headed(section: string): readonly [string, string] {
  const end = section.indexOf('\n')
  return end < 0 ? [section, ''] : [section.slice(0, end), section.slice(end + 1)]
}

const linesOf = (section = ''): readonly string[] => section.split('\n').filter(Boolean)

function readTypes(prefix: string, lines: readonly string[]): ReadonlyMap<string, ResourceType> {
  const types = new Map<string, ResourceType>()
  for (const line of lines) {
    const [name = '', formats = ''] = line.split('|')
    types.set(name, { name, formats: formats.split(' ').map((short) => longFormat(prefix, short)) })
  }
  return types
}

/** In the table, `:` at the start stands for the service's own prefix and `@` for region and account. */
function longFormat(prefix: string, short: string): string {
  const from = short.startsWith(':') ? prefix + short : short
  return 'arn:${Partition}:' + from.replace('@', '{Region}:{Account}:').replaceAll('{', '${')
}

function readActions(
  prefix: string,
  lines: readonly string[],
  types: ReadonlyMap<string, ResourceType>,
): ReadonlyMap<string, ActionFact> {
  const facts = new Map<string, ActionFact>()
  let resources: readonly ResourceType[] = []
  let mayNameNone = true
  for (const line of lines) {
    if (line.startsWith('=')) {
      resources = line.split(/[=?,]/).flatMap((name) => types.get(name) ?? [])
      mayNameNone = resources.length === 0 || line.startsWith('=?')
      continue
    }
    const [letter, ...names] = line.split(' ')
    const level = levels.find((l) => l.startsWith(letter ?? ''))
    if (!level) continue
    for (const name of names) facts.set(name.toLowerCase(), { service: prefix, name, level, resources, mayNameNone })
  }
  return facts
}

const levels: readonly AccessLevel[] = ['List', 'Read', 'Write', 'Tagging', 'Permissions management']
