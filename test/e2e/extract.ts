/**
 * Makes `openapi.json`, the part of GitHub's published OpenAPI description that the tests hold both sides to, without its
 * prose: `npm pack @octokit/openapi`, unpack it, then `tsx test/e2e/extract.ts package/generated/api.github.com.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Dictionary = Readonly<Record<string, Json>>

const repository = '/repos/{owner}/{repo}'
const kept: Readonly<Record<string, readonly string[]>> = {
  [`${repository}/compare/{basehead}`]: ['get'],
  [`${repository}/git/trees/{tree_sha}`]: ['get'],
  [`${repository}/git/blobs/{file_sha}`]: ['get'],
  [`${repository}/git/commits/{commit_sha}`]: ['get'],
  [`${repository}/pulls/{pull_number}/files`]: ['get'],
  [`${repository}/pulls/{pull_number}/comments`]: ['get'],
  [`${repository}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${repository}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repository}/issues/comments/{comment_id}`]: ['patch', 'delete'],
  '/user': ['get'],
  [`${repository}/check-runs`]: ['post'],
  [`${repository}/check-runs/{check_run_id}`]: ['patch'],
}
const statuses = ['200', '201', '204', '403', '404', '409', '422']
/** Of use to readers only. `description` may also be the name of a property. */
const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'headers'])

const isDictionary = (value: Json | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without prose. `named` when the keys are names that somebody chose. */
function bare(value: Json, named = false): Json {
  if (Array.isArray(value)) return value.map((each: Json) => bare(each))
  if (!isDictionary(value)) return value
  const entries = Object.entries(value).filter(([key]) => named || !(prose.has(key) || key.startsWith('x-')))
  return Object.fromEntries(
    entries.map(([key, each]) => [key, bare(each, !named && (key === 'properties' || key === 'schemas'))]),
  )
}

function referenced(value: Json, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const each of value as readonly Json[]) referenced(each, found)
  if (isDictionary(value))
    for (const [key, each] of Object.entries(value))
      if (key === '$ref' && typeof each === 'string') found.add(each)
      else referenced(each, found)
  return found
}

const at = (document: Json, pointer: string): Json =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Json>((inner, key) => (isDictionary(inner) ? (inner[key] ?? null) : null), document)

function operation(value: Json): Json {
  const { operationId = null, parameters = [], requestBody, responses = {} } = bare(value) as Dictionary
  const known = Object.entries(responses as Dictionary).filter(([status]) => statuses.includes(status))
  return {
    operationId,
    parameters,
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: Object.fromEntries(known),
  }
}

function extract(document: Dictionary): Json {
  const paths = Object.entries(kept).map(([path, methods]) => {
    const item = (document['paths'] as Dictionary)[path] as Dictionary
    return [path, Object.fromEntries(methods.map((method) => [method, operation(item[method] ?? null)]))] as const
  })
  const components: Record<string, Record<string, Json>> = {}
  const waiting = [...referenced(Object.fromEntries(paths))]
  for (let pointer = waiting.pop(); pointer !== undefined; pointer = waiting.pop()) {
    const [, , kind = '', name = ''] = pointer.split('/')
    if (components[kind]?.[name] !== undefined) continue
    const component = bare(at(document, pointer))
    components[kind] = { ...components[kind], [name]: component }
    waiting.push(...referenced(component))
  }
  const info = bare(document['info'] ?? null)
  return { openapi: document['openapi'] ?? null, info, paths: Object.fromEntries(paths), components }
}

const [description = ''] = process.argv.slice(2)
const document = JSON.parse(readFileSync(description, 'utf8')) as Dictionary
writeFileSync(new URL('openapi.json', import.meta.url), `${JSON.stringify(extract(document))}\n`)
