import type { Place, When } from '../../text/span.ts'
import { child, entry } from '../../value/look.ts'
import type { Entry, Hole, MapValue } from '../../value/value.ts'
import { STEPS } from './budget.ts'
import { decide } from './conditions.ts'
import { loopsWritten } from './foreach.ts'
import { implicitApi, withGlobals } from './globals.ts'
import { evaluate } from './intrinsics.ts'
import { nestedIn } from './nested.ts'
import { embeddedConnectors } from './sam-embedded.ts'
import { eventRoles } from './sam-events.ts'
import { samRoles } from './sam-roles.ts'
import { urlPermissions } from './sam-url.ts'
import { sectionOf, typeOf, type Around, type Open, type Resource, type Scope, type Template } from './template.ts'
import { distinct } from './when.ts'

/**
 * The sections of a template, its loops over resources written out, with resources that SAM makes of parts of others.
 * Resources that can never exist are left out.
 */
export function buildTemplate(root: MapValue, open: Open = () => undefined, around?: Around): Template {
  const resources = new Map<string, Resource>()
  const template: Template = {
    root,
    parameters: sectionOf(root, 'Parameters'),
    conditions: sectionOf(root, 'Conditions'),
    mappings: child(root, 'Mappings'),
    resources,
    shapes: new Map<string, Hole>(),
    budget: around?.budget ?? { left: STEPS },
    open,
    ...(around ? { around } : {}),
    nested: (resource) => {
      if (!nested.has(resource)) nested.set(resource, nestedIn(resource, buildTemplate))
      return nested.get(resource)
    },
  }
  const nested = new Map<Resource, Template | undefined>()
  const scope: Scope = { template, loop: new Map(), when: around?.when ?? [], depth: 0 }
  const made: Resource[] = []
  const section = entry(root, 'Resources')?.value
  for (const written of loopsWritten(section?.kind === 'map' ? section.entries : [], scope, evaluate)) {
    const resource = resourceOf(written.entry, written.scope)
    if (!resource) continue
    resources.set(resource.id, resource)
    for (const connector of embeddedConnectors(written.entry)) {
      const embedded = resourceOf(connector, resource.scope)
      if (embedded) made.push({ ...embedded, owner: resource.id })
    }
    made.push(...eventRoles(resource), ...urlPermissions(resource), ...samRoles(resource))
  }
  for (const resource of made) if (!resources.has(resource.id)) resources.set(resource.id, resource)
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
  const own: readonly When[] = name === undefined || holds ? [] : [{ test: name, holds: true }]
  const when = distinct([...scope.when, ...own])
  const at: Place = when.length > 0 ? { ...keyAt, when } : keyAt
  const { root, budget } = scope.template
  return { id: key, type, at, body: withGlobals(root, value, keyAt, budget), scope: { ...scope, when } }
}
