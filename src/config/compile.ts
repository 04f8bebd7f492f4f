import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import type { Rule } from '../rule.ts'
import { configSchema } from './schema.ts'

/**
 * The source of a module that exports `validate` for the configuration of these rules, and needs nothing else. Lengths
 * are counted in UTF-16 units: counting in code points would make the module require a part of ajv.
 */
export function validatorSource(rules: readonly Rule[]): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    logger: false,
    strict: true,
    allowUnionTypes: true,
    unicode: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  })
  const id = 'validate'
  ajv.addSchema(bare(configSchema(rules)), id)
  const source = standalone.default(ajv, { validate: id })
  if (/\brequire\(|\bnew Function\b|\beval\(/.test(source)) throw new Error('the validator is not self-contained')
  return source
}

type Schema = Readonly<Record<string, unknown>>

/** A schema without what only people and editors read. */
function bare(schema: Schema): Record<string, unknown> {
  const kept = Object.entries(schema).filter(([keyword]) => !['title', 'description', 'default'].includes(keyword))
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, bareIn(keyword, value)]))
}

function bareIn(keyword: string, value: unknown): unknown {
  if (isList(value)) return value.map((each) => (isSchema(each) ? bare(each) : each))
  if (!isSchema(value)) return value
  if (keyword !== 'properties' && keyword !== 'definitions') return bare(value)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, isSchema(each) ? bare(each) : each]))
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
