import { asBoundaries } from '../../policy/boundaries.ts'
import { withClosed } from '../../policy/closed.ts'
import type { Model } from '../../policy/resource.ts'
import type { FilePath } from '../../text/span.ts'
import { partNotRead, type NotRead } from '../reader.ts'
import { MOST_STEPS } from './project.ts'
import { headerOf } from './resource-object.ts'
import type { Found } from './resources.ts'
import type { Inputs, Module } from './scope.ts'
import { strayDocuments } from './stray.ts'
import { NOT_HERE, readModule } from './walk.ts'

/** A plan of a root: what it knows, and what the root adds up to with it. */
export interface RootPlan {
  readonly inputs: Inputs
  readonly completed: (root: Module, sources: Model) => Model
}

export const nothing = (): Found => ({
  policies: [],
  roles: [],
  users: [],
  permissionSets: [],
  groups: [],
  attachments: [],
  assignments: [],
  memberships: [],
  assumptions: [],
  guardrailAttachments: [],
  organizations: [],
  closed: [],
})

/** A root with the modules it calls, as part of the model. */
export function readRoot(start: Module, all: Found, seen: Set<FilePath>, plan?: RootPlan): void {
  const { project } = start
  const notes: NotRead[] = []
  const root = plan ? { ...start, inputs: plan.inputs, project: { ...project, notes } } : start
  const found = nothing()
  project.budget.steps = 0
  const modules = readModule(root, found)
  for (const { directory } of modules) seen.add(directory.path)
  found.policies.push(...modules.flatMap(strayDocuments))
  const principals = [...found.roles, ...found.users]
  const references = (address: string): readonly string[] => [`${address}.arn`, `${address}.id`]
  const policies = withClosed(asBoundaries(found.policies, principals, found.attachments, references), found.closed)
  const model = { ...found, policies }
  join(plan ? plan.completed(root, model) : model, all)
  // What modules from elsewhere declare is in the plan.
  project.notes.push(...notes.filter(({ reason }) => !reason.endsWith(NOT_HERE)))
  if (project.budget.steps > MOST_STEPS) project.notes.push(exhausted(root))
}

/** Adds what is found to what is there. */
export function join(found: Model, all: Found): void {
  all.policies.push(...found.policies)
  all.roles.push(...found.roles)
  all.users.push(...found.users)
  all.permissionSets.push(...found.permissionSets)
  all.groups.push(...found.groups)
  all.attachments.push(...found.attachments)
  all.assignments.push(...found.assignments)
  all.memberships.push(...found.memberships)
  all.assumptions.push(...found.assumptions)
  all.guardrailAttachments.push(...found.guardrailAttachments)
  all.organizations.push(...found.organizations)
}

function exhausted({ directory }: Module): NotRead {
  const [first] = [...directory.resources.values(), ...directory.calls.values()]
  const at = first ? headerOf(first) : { file: directory.path, start: 0, end: 0 }
  const what = directory.path === '' ? 'the repository root' : directory.path
  return partNotRead(at, `evaluating ${what} takes too many steps; the rest of it is not read`)
}
