import { directoryPart, resolvePath } from '../../text/paths.ts'
import { reached, type FilePath, type When } from '../../text/span.ts'
import { child, entry, listed } from '../../value/look.ts'
import type { Entry, MapValue, Value } from '../../value/value.ts'
import { inlineTemplate } from './inline.ts'
import { property } from './intrinsics.ts'
import { PASSED } from './parameters.ts'
import { isTemplate, type Around, type Open, type Resource, type Template } from './template.ts'

/** Stacks in stacks; AWS allows no end to it, and nobody nests deeper. */
const DEEPEST = 8

/** The property that says where a type has its template. */
const locations: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::CloudFormation::StackSet', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
])

/** Where a stack has its template; `undefined` for a resource that nests none. */
export function locationOf(resource: Resource): Value | undefined {
  const name = locations.get(resource.type)
  return name === undefined ? undefined : property(resource, name)
}

/**
 * The template of a stack as a file of the repository: a path, relative to the template around, as `aws cloudformation
 * package` takes it, or what the CDK notes of it. `undefined` for an address elsewhere and when it is not known.
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
 */
export function localTemplate(resource: Resource): FilePath | undefined {
  const location = locationOf(resource)
  if (!location) return undefined
  const asset = child(child(resource.body, 'Metadata'), 'aws:asset:path')
  const path = asset?.kind === 'string' ? asset.value : location.kind === 'string' ? location.value : undefined
  if (path === undefined || /^[a-z0-9]+:\/\//i.test(path)) return undefined
  return resolvePath(directoryPart(resource.body.at.file), path)
}

type Build = (root: MapValue, open: Open, around: Around) => Template

/** The template that a resource nests, with the parameters it is given; `undefined` when it is not in the repository. */
export function nestedIn(resource: Resource, build: Build): Template | undefined {
  const { template } = resource.scope
  const path = localTemplate(resource)
  const written = path === undefined ? inlineTemplate(resource) : template.open(path)
  if (!isTemplate(written)) return undefined
  const ancestors = [...(template.around?.ancestors ?? []), template.root.at.file]
  const isCircle = path !== undefined && ancestors.includes(path)
  if (isCircle || ancestors.length > DEEPEST) return undefined
  return build(written, template.open, {
    root: template.around?.root ?? template.root.at.file,
    prefix: `${template.around?.prefix ?? ''}${resource.id}.`,
    parameters: passed(resource),
    when: (resource.at.when ?? []).map((when) => outside(when, template)),
    ancestors,
    budget: template.budget,
  })
}

/** A condition of a template, told from one of that name in the template that it nests. */
const outside = ({ test, holds }: When, { root }: Template): When => ({
  test: test.includes(' of ') ? test : `${test} of ${root.at.file}`,
  holds,
})

/** `Parameters` of a stack; a stack set lists them as keys and values. */
function passed(resource: Resource): ReadonlyMap<string, Value> {
  const parameters = property(resource, 'Parameters')
  const entries = parameters?.kind === 'map' ? parameters.entries : listed(parameters).flatMap(pairOf)
  return new Map(
    entries.map(({ key, keyAt, value }) => [
      key,
      { ...value, at: reached(value.at, { at: keyAt, note: `${PASSED}${key}` }) },
    ]),
  )
}

function pairOf(item: Value): readonly Entry[] {
  const key = child(item, 'ParameterKey')
  const value = entry(item, 'ParameterValue')?.value
  return key?.kind === 'string' && value ? [{ key: key.value, keyAt: key.at, value }] : []
}
