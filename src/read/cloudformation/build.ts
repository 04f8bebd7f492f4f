import type { Place, When } from '../../text/span.ts'
import { child, entry } from '../../value/look.ts'
import type { Entry, Hole, MapValue } from '../../value/value.ts'
import { STEPS } from './budget.ts'
import { decide } from './conditions.ts'
import { loopsWritten } from './foreach.ts'
import { implicitApi, withGlobals } from './globals.ts'
import { evaluate } from './intrinsics.ts'
import { sectionOf, typeOf, type Resource, type Scope, type Template } from './template.ts'

/** The sections of a template, its loops over resources written out. Resources that can never exist are left out. */
export function buildTemplate(root: MapValue): Template {
  const resources = new Map<string, Resource>()
  const template: Template = {
    root,
    parameters: sectionOf(root, 'Parameters'),
    conditions: sectionOf(root, 'Conditions'),
    mappings: child(root, 'Mappings'),
    resources,
    shapes: new Map<string, Hole>(),
    budget: { left: STEPS },
  }
  const scope: Scope = { template, loop: new Map(), when: [], depth: 0 }
  const section = entry(root, 'Resources')?.value
  for (const written of loopsWritten(section?.kind === 'map' ? section.entries : [], scope, evaluate)) {
    const resource = resourceOf(written.entry, written.scope)
    if (resource) resources.set(resource.id, resource)
  }
  const implicit = implicitApi(root, [...resources.values()], scope)
  if (implicit) resources.set(implicit.id, implicit)
  return template
}

function resourceOf({ key, keyAt, value }: Entry, scope: Scope): Resource | undefined {
  const type = typeOf(value)
  if (type === undefined) return undefined
  const condition = child(value, 'Condition')
  const name = condition?.kind === 'string' ? condition.value : undefined
  const holds = name === undefined ? true : decide(name, scope, evaluate)
  if (holds === false) return undefined
  const when: readonly When[] = name === undefined || holds ? [] : [{ test: name, holds: true }]
  const at: Place = when.length > 0 ? { ...keyAt, when } : keyAt
  const { root, budget } = scope.template
  return { id: key, type, at, body: withGlobals(root, value, keyAt, budget), scope: { ...scope, when } }
}
