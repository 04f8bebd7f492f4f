import type { Place } from '../../text/span.ts'
import { inherit, isHole, listed, possibilities, textParts } from '../../value/look.ts'
import type { Value } from '../../value/value.ts'
import { mapOf, word } from './statement.ts'

/** How a resource lets others in without an IAM policy. */
export interface Share {
  readonly service: string
  /** Where it names them: steps from its arguments or properties down. */
  readonly who: readonly (readonly string[])[]
  /** What they may do then, as the end of `anybody may …`. */
  readonly gives: string
  /** The argument that names what they may use, where another resource may keep them from it. */
  readonly of?: string
  /** Those that a word lets in, as principals. */
  readonly principals: (written: Value) => readonly Value[]
}

/** Rows of `types | service | where it names them | what they may do | what of`, by type. */
export function sharesIn(rows: string, prefix: string, principals: Share['principals']): readonly [string, Share][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [types = '', service = '', who = '', gives = '', of = ''] = row.split('|').map((cell) => cell.trim())
      const paths = who.split(' ').map((path) => path.split('.'))
      const share: Share = { service, who: paths, gives, principals, ...(of === '' ? {} : { of }) }
      return types.split(' ').map((type): [string, Share] => [prefix + type, share])
    })
}

/** The document of a share: one statement for each place that names somebody. `at` are the words that name the resource. */
export function shareDocument(
  { principals }: Share,
  named: readonly Value[],
  of: Value | undefined,
  at: Place,
): Value | undefined {
  const statements = named.flatMap((value) => {
    const principal = principalOf(value, principals)
    if (!principal) return []
    const resource = of ? ([['Resource', of]] as const) : []
    return [mapOf([['Effect', word('Allow', at)], ['Principal', principal], ...resource], at)]
  })
  return statements.length === 0 ? undefined : mapOf([['Statement', { kind: 'list', items: statements, at }]], at)
}

/** The `Principal` that names those whom a word or a list of words lets in; nothing when that is nobody. */
function principalOf(value: Value, principals: Share['principals']): Value | undefined {
  const all = possibilities(value)
  const items = all
    .flatMap(listed)
    .flatMap(possibilities)
    .filter(({ kind }) => kind !== 'absent')
    .flatMap((item) => principals(item).map((one) => inherit(one, value.at)))
  const open = all.find((one) => one.kind === 'list' && one.open !== undefined)
  const because = open?.kind === 'list' ? open.open : undefined
  if (items.length === 0 && because === undefined) return undefined
  const isAlone = value.kind !== 'list' && items.length === 1
  const some = (own: readonly Value[]): Value => {
    const [only] = own
    return isAlone && only ? only : { kind: 'list', items: own, at: value.at }
  }
  const services = items.filter(isService)
  const others = items.filter((item) => !isService(item))
  const rest: Value = { kind: 'list', items: others, at: value.at, ...(because === undefined ? {} : { open: because }) }
  return mapOf(
    [
      ...(services.length > 0 ? [['Service', some(services)] as const] : []),
      ...(because !== undefined || others.length > 0
        ? [['AWS', because === undefined ? some(others) : rest] as const]
        : []),
    ],
    value.at,
  )
}

const isService = (item: Value): boolean => {
  const text = (textParts(item) ?? []).map((part) => (isHole(part) ? '' : part)).join('')
  return text.includes('.') && !/^arn:|[/@]/.test(text)
}

/**
 * Accounts, identities and services as they are written, several in one text apart from each other; `all` is everybody.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchPermission.html
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSnapshotAttribute.html
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ModifyDocumentPermission.html
 */
export function namesIn(item: Value): readonly Value[] {
  if (item.kind !== 'string') return [item]
  return item.value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) =>
      name === item.value && !/^all$/i.test(name) ? item : word(/^all$/i.test(name) ? '*' : name, item.at),
    )
}

const EVERYBODY =
  /^(?:public-read|public-read-write|authenticated-read|Public(?:ReadWrite|Read)|AuthenticatedRead|http:\/\/acs\.amazonaws\.com\/groups\/global\/(?:AllUsers|AuthenticatedUsers))$/

/**
 * Canned ACLs and predefined groups: those that are for everybody, or for everybody with an AWS account. The others are for
 * the owner and services of AWS.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl
 */
export function publicIn(item: Value): readonly Value[] {
  if (item.kind !== 'string') return [item]
  return EVERYBODY.test(item.value) ? [word('*', item.at)] : []
}
