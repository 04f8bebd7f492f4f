import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
}

interface Operation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: object } } }
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: object }>>
}

/** The part of GitHub's OpenAPI description that `extract.ts` keeps. */
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'), (_, value: unknown) =>
  // OpenAPI 3.0 writes `nullable` beside a choice, JSON Schema has no such thing.
  typeof value === 'object' && value !== null && 'nullable' in value && 'oneOf' in value
    ? { oneOf: [...(value.oneOf as object[]), { type: 'null' }] }
    : value,
) as Description

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
ajv.addFormat('uri', (text) => URL.canParse(text))
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/)
ajv.addFormat('email', /@/)
ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger })
ajv.addSchema(description, 'github')

export interface Matched {
  /** GitHub's name of the endpoint, such as `issues/create-comment`. */
  readonly id: string
  readonly parameters: Readonly<Record<string, string>>
  readonly pointer: string
  readonly operation: Operation
}

/** The endpoint that a request goes to. */
export function matched(method: string, path: string): Matched | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const operation = methods[method.toLowerCase()]
    const parameters = operation && pathParameters(template.split('/'), path.split('/'))
    if (!parameters) continue
    const escaped = template.replaceAll('~', '~0').replaceAll('/', '~1')
    return { id: operation.operationId, parameters, operation, pointer: `/paths/${escaped}/${method.toLowerCase()}` }
  }
  return undefined
}

function pathParameters(
  template: readonly string[],
  path: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (template.length !== path.length) return undefined
  const found: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const given = path[index] ?? ''
    if (part.startsWith('{') && given !== '') found[part.slice(1, -1)] = decodeURIComponent(given)
    else if (part !== given) return undefined
  }
  return found
}

/** What a request has that GitHub does not describe: query parameters, and fields of the body. */
export function requestTrouble(
  { id, operation, pointer }: Matched,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const known = operation.parameters.map((one) => resolved(one)).filter((one) => one.in === 'query')
  const strange = [...query.keys()].filter((name) => !known.some((one) => one.name === name))
  const troubles = strange.map((name) => `${id}: no query parameter ${name}`)
  if (!operation.requestBody) return body === undefined ? troubles : [...troubles, `${id}: takes no body`]
  const schema = operation.requestBody.content['application/json'].schema
  const fields = 'properties' in schema ? Object.keys(schema.properties as object) : []
  const extra = Object.keys(body ?? {}).filter((name) => !fields.includes(name))
  return [
    ...troubles,
    ...extra.map((name) => `${id}: no field ${name}`),
    ...schemaTrouble(`request of ${id}`, `${pointer}/requestBody/content/application~1json/schema`, body),
  ]
}

function resolved(parameter: Parameter): Parameter {
  const name = parameter.$ref?.split('/').at(-1)
  return name === undefined ? parameter : (description.components['parameters']?.[name] as Parameter)
}

/** How an answer differs from what GitHub describes for its status. Statuses that are not described say a basic error. */
export function responseTrouble({ id, operation, pointer }: Matched, status: number, body: unknown): readonly string[] {
  const what = `answer ${status.toString()} of ${id}`
  const described = operation.responses[status.toString()]
  if (!described)
    return status < 400 ? [`${what} is not described`] : schemaTrouble(what, '/components/schemas/basic-error', body)
  if (!described.$ref && !described.content) return body === undefined ? [] : [`${what} has a body`]
  const at = described.$ref?.slice(1) ?? `${pointer}/responses/${status.toString()}`
  return schemaTrouble(what, `${at}/content/application~1json/schema`, body)
}

function schemaTrouble(what: string, pointer: string, body: unknown): readonly string[] {
  const validate = ajv.getSchema(`github#${pointer}`)
  if (!validate) return [`${what}: no schema ${pointer}`]
  if (validate(body) === true) return []
  return (validate.errors ?? []).map((error: ErrorObject) => `${what}: ${error.instancePath} ${error.message ?? ''}`)
}
