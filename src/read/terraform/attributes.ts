import type { Span } from '../../text/span.ts'
import { textOf, textParts } from '../../value/look.ts'
import { hole, unknown, type Hole, type Part, type Value } from '../../value/value.ts'
import { elsewhere } from '../../text/mapped.ts'
import { arnFormats, idIsArn } from './arn-formats.ts'
import type { Known } from './project.ts'

/** An attribute that is not configured, of a resource or data source. */
export interface Asked {
  readonly isData: boolean
  readonly type: string
  readonly name: string
  /** What the attribute is called: `module.m.aws_s3_bucket.b.arn`. */
  readonly origin: string
  readonly at: Span
  readonly configured: (name: string) => Value | undefined
  readonly known: Known
  readonly managedPolicy: (name: string) => string | undefined
}

/** What the provider makes of the configuration, as far as that decides it; `undefined` when it does not. */
export function computedAttribute(asked: Asked): Value | undefined {
  const { isData, type, name, origin, at, known } = asked
  if (isData) {
    const typed = typedData[`${type}.${name}`]
    const pinned = typed && pinOf(typed, known)
    if (pinned !== undefined) return { kind: 'string', value: pinned, at }
    if (typed) return unknown(at, later(origin), hole(typed, origin))
    if (type === 'aws_iam_policy' && name === 'arn') return policyArn(asked)
    if (type === 'aws_iam_policy' && name === 'policy') return policyText(asked)
    if (type === 'aws_service_principal' && (name === 'name' || name === 'id')) return servicePrincipal(asked)
  }
  const format = arnFormats[`${type}.${name === 'id' && idIsArn.has(type) ? 'arn' : name}`]
  if (format) return shaped(shapeOf(format, asked), asked)
  const nameAttribute = namedBy[type]
  if (nameAttribute !== undefined && (name === 'id' || name === nameAttribute)) return namePart(nameAttribute, asked)
  return undefined
}

const later = (origin: string): string => `${origin} is known after apply`

const pinOf = (domain: Hole['domain'], { accountId, partition, region }: Known): string | undefined =>
  domain === 'own-account' ? accountId : domain === 'partition' ? partition : domain === 'region' ? region : undefined

const shaped = (shape: readonly Part[], { origin, at }: Asked): Value =>
  unknown(at, later(origin), { domain: 'arn', origin, shape })

function namePart(attribute: string, { origin, at, configured }: Asked): Value {
  const value = configured(attribute)
  // The provider makes up a name for one that is empty.
  const isNamed = value && value.kind !== 'absent' && !(value.kind === 'string' && value.value === '')
  return isNamed ? value : unknown(at, later(origin), hole('name', origin))
}

/** A data source by ARN is that ARN; by name it is a policy of one's own or of AWS, under some path. */
function policyArn(asked: Asked): Value {
  const { origin, configured } = asked
  const arn = configured('arn')
  if (arn && arn.kind !== 'absent') return arn
  const owner = hole('name', `${origin} owner`)
  const path = hole('path', `${origin} path`)
  return shaped([...shapeOf('arn:{P}:iam::', asked), owner, ':policy', path, ...shapeOf('{name}', asked)], asked)
}

/** The document of an AWS managed policy: text that stands nowhere in the repository but in the data source. */
function policyText({ at, configured, managedPolicy }: Asked): Value | undefined {
  const [arn, named] = [configured('arn'), configured('name')]
  // Only the partition may be unknown: the name stands in the last piece.
  const last = arn && textParts(arn)?.at(-1)
  const ofAws = /:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(typeof last === 'string' ? last : '')
  const name = ofAws?.[1] ?? (named?.kind === 'string' ? named.value : undefined)
  const document = name === undefined ? undefined : managedPolicy(name)
  if (document === undefined) return undefined
  return { kind: 'string', value: document, at, written: { text: elsewhere(document, at), holes: [] } }
}

/** `service_name` and the suffix of the partition. */
function servicePrincipal(asked: Asked): Value {
  return textOf([...shapeOf('{service_name}.', asked), hole('url-suffix', asked.origin)], asked.at)
}

/** The pieces of a format of `arn-formats.ts`. */
function shapeOf(format: string, { isData, origin, configured, known }: Asked): readonly Part[] {
  return format.split(/[{}]/).flatMap((piece, index): readonly Part[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece]
    const typed = TYPED[piece]
    if (typed) return [pinOf(typed.domain, known) ?? typed]
    const value = configured(piece === 'url_without_scheme' ? 'url' : piece)
    const written = value !== undefined && value.kind !== 'absent'
    const parts = written ? textParts(value) : undefined
    if (piece === 'url_without_scheme' && value?.kind === 'string') return [value.value.replace(/^https:\/\//, '')]
    if (piece === 'path') return parts ?? [written || isData ? hole('path', `${origin}.path`) : '/']
    return parts ?? [hole('name', `${origin}.${piece}`)]
  })
}

const TYPED: Readonly<Record<string, Hole>> = {
  P: hole('partition', 'partition'),
  R: hole('region', 'region'),
  A: hole('own-account', 'account'),
}

const typedData: Readonly<Record<string, Hole['domain']>> = {
  'aws_caller_identity.account_id': 'own-account',
  'aws_caller_identity.id': 'own-account',
  'aws_caller_identity.arn': 'arn',
  'aws_partition.partition': 'partition',
  'aws_partition.id': 'partition',
  'aws_partition.dns_suffix': 'url-suffix',
  'aws_region.name': 'region',
  'aws_region.region': 'region',
  'aws_region.id': 'region',
  'aws_organizations_organization.id': 'name',
  'aws_organizations_organization.master_account_id': 'account',
}

/** Types whose `id` is the name that the configuration gives. */
const namedBy: Readonly<Record<string, string>> = {
  aws_s3_bucket: 'bucket',
  aws_iam_role: 'name',
  aws_iam_user: 'name',
  aws_iam_group: 'name',
  aws_dynamodb_table: 'name',
  aws_ecr_repository: 'name',
  aws_cloudwatch_log_group: 'name',
  aws_lambda_function: 'function_name',
}
