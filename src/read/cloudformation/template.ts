import type { FilePath, Place, When } from '../../text/span.ts'
import { child, entry } from '../../value/look.ts'
import type { Entry, Hole, MapValue, Value } from '../../value/value.ts'
import type { Budget } from './budget.ts'

/** The sections of a template that evaluation looks into, as written. */
export interface Template {
  readonly root: MapValue
  readonly parameters: ReadonlyMap<string, Entry>
  readonly conditions: ReadonlyMap<string, Entry>
  readonly mappings: Value | undefined
  readonly resources: ReadonlyMap<string, Resource>
  /** What is known of the names and ARNs of resources, filled while they are asked for. */
  readonly shapes: Map<string, Hole>
  readonly budget: Budget
  /** The first document of a file in the repository, as written; `undefined` when it is not to be had. */
  readonly open: Open
  /** When another stack nests this template. */
  readonly around?: Around
  /** The template that a stack resource nests, when it is in the repository. */
  readonly nested: (resource: Resource) => Template | undefined
}

export type Open = (path: FilePath) => Value | undefined

/** What a stack gives the template that it nests. */
export interface Around {
  /** The outermost template. */
  readonly root: FilePath
  /** `Network.`: what addresses inside begin with. */
  readonly prefix: string
  readonly parameters: ReadonlyMap<string, Value>
  /** The conditions on which there is the stack. */
  readonly when: readonly When[]
  /** The templates around, so that none nests itself. */
  readonly ancestors: readonly FilePath[]
  readonly budget: Budget
}

/** A resource as written. */
export interface Resource {
  readonly id: string
  readonly type: string
  /** The logical id, with the resource's own condition. */
  readonly at: Place
  readonly body: Value
  readonly scope: Scope
  /** The logical id of the resource that asks SAM for this one. */
  readonly owner?: string
}

/** Where a value is evaluated. */
export interface Scope {
  readonly template: Template
  /** Variables of the `Fn::ForEach` loops around it. */
  readonly loop: ReadonlyMap<string, Value>
  /** The conditions on which the place exists. */
  readonly when: readonly When[]
  readonly depth: number
}

/** Computes a value: what is known of it, with holes for the rest. */
export type Evaluate = (value: Value, scope: Scope) => Value

/** The entries of a section, by name. A name that is written twice counts as it is written last. */
export const sectionOf = (root: MapValue, name: string): ReadonlyMap<string, Entry> => {
  const section = child(root, name)
  return new Map(section?.kind === 'map' ? section.entries.map((e) => [e.key, e]) : [])
}

/** The `Type` of a resource, when it is written as text. */
export function typeOf(body: Value): string | undefined {
  const type = child(body, 'Type')
  return type?.kind === 'string' ? type.value : undefined
}

/** A top-level map whose `Resources` have CloudFormation types. */
export function isTemplate(value: Value | undefined): value is MapValue {
  if (value?.kind !== 'map') return false
  const resources = entry(value, 'Resources')?.value
  return (
    resources?.kind === 'map' &&
    resources.entries.some((e) => isResourceType(typeOf(e.value)) || e.key.startsWith('Fn::ForEach::'))
  )
}

/** `AWS::IAM::Role`, `Custom::Thing`, `Company::Service::Thing`. */
const isResourceType = (type: string | undefined): boolean =>
  type !== undefined && /^(?:Custom::\S+|\w+::\w+::\S+)$/.test(type)

/** Whether a text can be a template at all: cheap, and asked before parsing. */
export const isTemplateText = (text: string): boolean =>
  text.includes('Resources') && (text.includes('AWS::') || text.includes('Custom::') || text.includes('::MODULE'))

/** What SAM makes a role for. */
export const isSamWorkload = (type: string): boolean =>
  type === 'AWS::Serverless::Function' || type === 'AWS::Serverless::StateMachine'
