import type { Place } from '../../text/span.ts'
import { child, entry, isHole, textParts } from '../../value/look.ts'
import { hole, unknown, type Domain, type Hole, type Part, type Value } from '../../value/value.ts'
import { shapes, typesByArn } from './arns.ts'
import { deployment } from './parameters.ts'
import { isSamWorkload, type Resource, type Scope } from './template.ts'

/** Pieces of a name that a shape takes over; more of them say nothing about a resource. */
const LONGEST_NAME = 20

/** Computes a property of a resource. */
export type Read = (resource: Resource, property: string) => Value | undefined

/** `Ref` of a resource (the attribute `Ref`) or `Fn::GetAtt`: a hole, with the shape that its type gives it. */
export function attributeOf(resource: Resource, attribute: string, at: Place, read: Read): Value {
  const { id, type, scope } = resource
  const origin = attribute === 'Ref' ? id : `${id}.${attribute}`
  const known = scope.template.shapes.get(origin)
  if (known) return unknown(at, reason(origin), known)
  // Set before the shape is known: a name that refers to itself finds this.
  scope.template.shapes.set(origin, hole(domainOf(type, attribute), origin))
  const found = shapedHole(resource, attribute, origin, read)
  scope.template.shapes.set(origin, found)
  return unknown(at, reason(origin), found)
}

const reason = (origin: string): string => `${origin} is known when the stack is deployed`

function shapedHole(resource: Resource, attribute: string, origin: string, read: Read): Hole {
  const shape = shapeOf(resource.type, attribute)
  if (shape === undefined) return hole(domainOf(resource.type, attribute), origin)
  if (!shape.includes(':')) {
    const name = shape === '{?}' ? undefined : nameOf(resource, shape.slice(1, -1), read)
    return name ? { ...hole('name', origin), shape: name } : hole('name', origin)
  }
  const parts = shape.split(/(%[pra]|\{[^}]*\})/).flatMap((piece) => pieceOf(piece, resource, read))
  return { ...hole(shape.startsWith('arn:') ? 'arn' : 'free', origin), shape: parts }
}

function pieceOf(piece: string, resource: Resource, read: Read): readonly Part[] {
  if (piece === '%p') return [deployment.partition]
  if (piece === '%r') return [deployment.region]
  if (piece === '%a') return [deployment.account]
  if (!piece.startsWith('{')) return piece === '' ? [] : [piece]
  const property = piece.slice(1, -1)
  if (property === '?') return [hole('name', nameOrigin(resource, property))]
  if (property === 'Path') return pathOf(resource, read)
  return nameOf(resource, property, read) ?? [hole('name', nameOrigin(resource, property))]
}

/** A type's name is its `Ref`, where that is not an ARN. */
const nameOrigin = ({ id, type }: Resource, property: string): string =>
  shapeOf(type, 'Ref') === `{${property}}` ? id : `${id}.${property === '?' ? 'id' : property}`

const shapeOf = (type: string, attribute: string): string | undefined => {
  const known = Object.hasOwn(shapes, type) ? shapes[type] : undefined
  return known && Object.hasOwn(known, attribute) ? known[attribute] : undefined
}

function pathOf(resource: Resource, read: Read): readonly Part[] {
  if (!child(child(resource.body, 'Properties'), 'Path')) return ['/']
  return partsOf(read(resource, 'Path')) ?? [hole('path', `${resource.id}.Path`)]
}

const nameOf = (resource: Resource, property: string, read: Read): readonly Part[] | undefined =>
  partsOf(read(resource, property))

/** The pieces of a name. Holes lose their own shapes: shapes of shapes would grow without end. */
function partsOf(value: Value | undefined): readonly Part[] | undefined {
  const parts = value && value.kind !== 'alternatives' ? textParts(value) : undefined
  if (!parts || parts.length > LONGEST_NAME) return undefined
  return parts.map((part) => (isHole(part) ? hole(part.domain, part.origin) : part))
}

/** What is known of an attribute that has no shape. */
function domainOf(type: string, attribute: string): Domain {
  if (type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource' || attribute.startsWith('Outputs.'))
    return 'free'
  if (attribute === 'Ref') return typesByArn.has(type) ? 'arn' : 'name'
  if (attribute.endsWith('Arn')) return 'arn'
  return /(?:Id|Name|Region)$/.test(attribute) ? 'name' : 'free'
}

/** The role that SAM makes for a function or state machine that names none. */
export function generatedRole(id: string, scope: Scope): Resource | undefined {
  const owner = id.endsWith('Role') ? scope.template.resources.get(id.slice(0, -'Role'.length)) : undefined
  if (!owner || !isSamWorkload(owner.type)) return undefined
  const { at } = owner.body
  const path = entry(child(owner.body, 'Properties'), 'RolePath')
  const properties: Value = { kind: 'map', entries: path ? [{ ...path, key: 'Path' }] : [], at }
  const body: Value = { kind: 'map', entries: [{ key: 'Properties', keyAt: at, value: properties }], at }
  return { ...owner, id, type: 'AWS::IAM::Role', body }
}
