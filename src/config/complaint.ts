import { nearest } from '../text/nearest.ts'
import type { SchemaError } from './written.ts'
import type { Path } from './yaml.ts'

/** A file with more mistakes is not a configuration somebody mistyped. */
const MOST = 500

/** What is wrong with the thing at a path, or with the key that names it. */
export interface Complaint {
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly sentence: string
}

/** The mistakes that a validator found in `data`, one sentence each. `schema` is what the validator was made of. */
export function complaints(errors: readonly SchemaError[], data: unknown, schema: unknown): readonly Complaint[] {
  return telling(errors.slice(0, MOST), data).map((error) => complaint(error, data, schema))
}

/** A value of the wrong type breaks other keywords with it; a setting that may be two things is wrong as both. */
function telling(errors: readonly SchemaError[], data: unknown): readonly SchemaError[] {
  const having = (keyword: string): ReadonlySet<string> =>
    new Set(errors.filter((error) => error.keyword === keyword).map((error) => error.instancePath))
  const choices = having('anyOf')
  const mistyped = having('type')
  return errors.filter((error) => {
    const { value } = follow(data, error.instancePath)
    if (choices.has(error.instancePath)) return speaksOfChoice(error, value)
    return error.keyword !== 'enum' || !mistyped.has(error.instancePath)
  })
}

/**
 * A rule's setting is a severity or a mapping. Only the one that was tried is worth a sentence: for a word that it is no
 * severity, for a mapping what is in it, for anything else that it is neither.
 */
function speaksOfChoice({ keyword }: SchemaError, value: unknown): boolean {
  if (!['type', 'enum', 'anyOf'].includes(keyword)) return true
  if (typeof value === 'string') return keyword === 'enum'
  return !isMapping(value) && keyword === 'anyOf'
}

function complaint(error: SchemaError, data: unknown, schema: unknown): Complaint {
  const { path, value } = follow(data, error.instancePath)
  const here = schemaOf(path, schema)
  const { additionalProperty } = error.params
  if (typeof additionalProperty === 'string') {
    const names = Object.keys(entries(here['properties']))
    return { path: [...path, additionalProperty], part: 'key', sentence: unknownKey(path, additionalProperty, names) }
  }
  return { path, part: 'value', sentence: sentence(error, path, value, here) }
}

type Mapping = Readonly<Record<string, unknown>>

/** What the schema says of the thing at a path; of a choice, what it says of a mapping. */
function schemaOf(path: Path, root: unknown): Mapping {
  const resolved = (schema: unknown): Mapping => {
    const { $ref: name, anyOf: branches } = entries(schema)
    if (typeof name === 'string') return resolved(follow(root, name).value)
    const choice: unknown = Array.isArray(branches) ? branches.at(-1) : undefined
    return choice === undefined ? entries(schema) : resolved(choice)
  }
  return path.reduce((here: Mapping, step) => {
    return resolved(typeof step === 'number' ? here['items'] : own(entries(here['properties']), step))
  }, resolved(root))
}

function unknownKey(path: Path, key: string, names: readonly string[]): string {
  if (path.at(-1) === 'rules') return unknown('rule', key, names)
  if (path.at(-2) === 'rules') return unknown(`option of ${shownPath(path.slice(-1))}:`, key, names)
  return unknown(path.length === 0 ? 'setting' : `setting of ${shownPath(path)}:`, key, names)
}

/** Rules are too many to be listed in a sentence; settings are not. */
const MOST_NAMED = 24

function unknown(noun: string, word: string, names: readonly string[]): string {
  const near = nearest(word, names)
  if (near !== undefined) return `unknown ${noun} ${shownWord(word)}; did you mean ${near}?`
  return `unknown ${noun} ${shownWord(word)}${names.length > 0 && names.length <= MOST_NAMED ? `; there is ${listed(names)}` : ''}`
}

function sentence(error: SchemaError, path: Path, value: unknown, schema: Mapping): string {
  if (error.keyword === 'enum' && path.at(-1) === 'rule')
    return unknown('rule', String(value), strings(error.params['allowedValues']))
  const limit = String(error.params['limit'])
  const subject = shownPath(path)
  switch (error.keyword) {
    case 'required':
      return `${subject} has no ${String(error.params['missingProperty'])}; add it`
    case 'type':
      return `${subject} must be ${typeNames(error.params['type'])}, not ${shownValue(value)}${quotesHint(error, value)}`
    case 'enum':
      return `${subject} must be ${alternatives(strings(error.params['allowedValues']))}, not ${shownValue(value)}`
    case 'anyOf':
      return `${subject} must be a severity or a mapping of options, not ${shownValue(value)}`
    case 'pattern':
      return `${subject} must be ${String(schema['title'])}, not ${shownValue(value)}`
    case 'minimum':
      return `${subject} must be at least ${limit}, not ${shownValue(value)}`
    case 'maximum':
      return `${subject} must be at most ${limit}, not ${shownValue(value)}`
    case 'minLength':
      return limit === '1' ? `${subject} is empty` : `${subject} must have at least ${limit} characters`
    case 'minItems':
      return `${subject} is empty`
    case 'maxItems':
      return `${subject} has more than ${limit} entries`
    default:
      return `${subject} is not as the schema wants it (${error.keyword})`
  }
}

const names: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}
const typeNames = (type: unknown): string =>
  alternatives((Array.isArray(type) ? type : String(type).split(',')).flatMap((each) => names[String(each)] ?? []))

const quotesHint = ({ params }: SchemaError, value: unknown): string =>
  String(params['type']) === 'string' && ['number', 'boolean'].includes(typeof value) ? '; write it in quotes' : ''

/** `off, error or info` */
const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
const listed = (words: readonly string[]): string => alternatives(words).replace(/ or (?=\S+$)/, ' and ')

/** `rules.no-wildcard-actions.allow[0]` */
function shownPath(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step.toString()}]` : `.${shownWord(step)}`))
  return path.length === 0 ? 'the configuration' : steps.join('').replace(/^\./, '')
}

/** A plain word as it is, anything else quoted and cut, so that no word can look like a line of ours. */
const shownWord = (word: string): string => (/^[\w$./:@-]{1,80}$/.test(word) ? word : shownValue(word))

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isMapping(value)) return 'a mapping'
  if (value === null || value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 82 ? `${text.slice(0, 80)}…"` : text
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const entries = (value: unknown): Mapping => (isMapping(value) ? value : {})
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

/** Where a JSON pointer leads, as steps, and what stands there. */
function follow(from: unknown, pointer: string): { readonly path: Path; readonly value: unknown } {
  const path: (string | number)[] = []
  let value = from
  for (const part of pointer.split('/').slice(1)) {
    const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined
    const step = list ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(step)
    value = typeof step === 'number' ? list?.[step] : own(entries(value), step)
  }
  return { path, value }
}

const own = (mapping: Mapping, key: string): unknown => (Object.hasOwn(mapping, key) ? mapping[key] : undefined)
