import { reached, type Place } from '../../text/span.ts'
import { child, listed, textParts } from '../../value/look.ts'
import { absent, hole, unknown, type Domain, type Entry, type Hole, type Part, type Value } from '../../value/value.ts'
import { MOST_CHOICES } from './budget.ts'
import { allowedValue } from './compose.ts'
import { conditional, hasValue } from './when.ts'

/** How a value says that the stack around gives it to a parameter. */
export const PASSED = 'passed as parameter '

/** What a stack gives a parameter of the template that it nests: text, which a list type splits. */
export function passedValue(parameter: Value, given: Value): Value {
  const type = textOf(child(parameter, 'Type')) ?? 'String'
  const text = textOf(given)
  if (!isListType(type) || given.kind === 'list') return given
  return text === undefined ? given : items(text, given.at)
}

const isListType = (type: string): boolean => type.includes('List<') || type === 'CommaDelimitedList'

/** What `Ref` of a parameter gives: its default, else one of the values it allows, else a hole. */
export function parameterValue({ key: name, value: parameter }: Entry, at: Place): Value {
  const type = textOf(child(parameter, 'Type')) ?? 'String'
  const isList = isListType(type)
  if (type.startsWith('AWS::SSM::Parameter::Value<'))
    return notGiven(
      name,
      isList,
      `parameter ${name} is looked up in Systems Manager when the stack is deployed`,
      'free',
      at,
    )
  const standard = child(parameter, 'Default')
  const text = textOf(standard)
  if (standard && text !== undefined && text !== '') {
    const from = reached(standard.at, { at, note: `default of parameter ${name}` })
    return isList ? items(text, from) : { ...standard, at: from }
  }
  const allowed = isList ? [] : listed(child(parameter, 'AllowedValues'))
  if (text === undefined && allowed.length > 0 && allowed.length <= MOST_CHOICES && allowed.every(isWritten))
    return choiceOf(name, allowed, at)
  const because = text === '' ? `parameter ${name} is empty unless it is given` : `parameter ${name} has no default`
  return notGiven(name, isList, because, domainOf(type, textOf(child(parameter, 'AllowedPattern'))), at)
}

/** Text as written; numbers and booleans are text to CloudFormation. */
function textOf(value: Value | undefined): string | undefined {
  const parts = value && value.kind !== 'unknown' ? textParts(value) : undefined
  return parts?.length === 1 && typeof parts[0] === 'string' ? parts[0] : undefined
}

const isWritten = (value: Value): boolean => textOf(value) !== undefined

function notGiven(name: string, isList: boolean, because: string, domain: Domain, at: Place): Value {
  if (isList) return { kind: 'list', items: [], open: because, at }
  return unknown(at, because, hole(domain, name))
}

const items = (text: string, at: Place): Value => ({
  kind: 'list',
  items: text.split(',').map((item): Value => ({ kind: 'string', value: item.trim(), at })),
  at,
})

function choiceOf(name: string, allowed: readonly Value[], at: Place): Value {
  const choices = allowed.map((value): Value => {
    const from = reached(value.at, { at, note: allowedValue(name) })
    const choice: Value = { ...value, at: from }
    return allowed.length === 1 ? choice : conditional(choice, [hasValue(name, textOf(value) ?? '')])
  })
  return choices.length === 1 && choices[0] ? choices[0] : { kind: 'alternatives', choices, at }
}

/** What a parameter's type and pattern say of its value. */
function domainOf(type: string, pattern: string | undefined): Domain {
  if (type === 'Number' || type.startsWith('AWS::')) return 'name'
  return pattern === undefined ? 'free' : domainOfPattern(pattern)
}

/** An `AllowedPattern` that is one class of characters: `^[a-z0-9-]+$`. CloudFormation matches the whole value. */
function domainOfPattern(pattern: string): Domain {
  const whole = pattern.replace(/^\^/, '').replace(/\$$/, '')
  if (whole === '\\d{12}' || whole === '[0-9]{12}') return 'account'
  const [, characters, times] = /^\[([\w./ \\-]+)\](\+|\*|\{\d+(?:,\d*)?\})$/.exec(whole) ?? []
  const single = characters?.replaceAll(/a-z|A-Z|0-9|\\[dsw./-]/g, '')
  if (single === undefined || times === undefined || !/^-?[\w./ ]*-?$/.test(single)) return 'free'
  return times === '*' || times.startsWith('{0') ? 'path' : 'name'
}

const accountHole = hole('own-account', 'AWS::AccountId')
const regionHole = hole('region', 'AWS::Region')
const partitionHole = hole('partition', 'AWS::Partition')

/** Pieces of ARNs that a deployment gives. */
export const deployment = { account: accountHole, region: regionHole, partition: partitionHole } as const

const stackId: readonly Part[] = [
  'arn:',
  partitionHole,
  ':cloudformation:',
  regionHole,
  ':',
  accountHole,
  ':stack/',
  hole('name', 'AWS::StackName'),
  '/',
  hole('name', 'AWS::StackId uuid'),
]
const pseudo: Readonly<Record<string, Hole>> = {
  'AWS::AccountId': accountHole,
  'AWS::Region': regionHole,
  'AWS::Partition': partitionHole,
  'AWS::URLSuffix': hole('url-suffix', 'AWS::URLSuffix'),
  'AWS::StackName': hole('name', 'AWS::StackName'),
  'AWS::StackId': { ...hole('arn', 'AWS::StackId'), shape: stackId },
}

/**
 * A pseudo parameter; `undefined` when there is none of that name.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
export function pseudoParameter(name: string, at: Place): Value | undefined {
  if (name === 'AWS::NoValue') return absent(at)
  if (name === 'AWS::NotificationARNs')
    return { kind: 'list', items: [], open: 'AWS::NotificationARNs is known when the stack is deployed', at }
  const found = Object.hasOwn(pseudo, name) ? pseudo[name] : undefined
  return found && unknown(at, `${name} is known when the stack is deployed`, found)
}
