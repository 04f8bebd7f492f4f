import { conditionKeys } from './data/condition-keys.ts'
import { matches } from './wildcard.ts'

/** What AWS documents of a condition key. */
export interface ConditionKey {
  /** In AWS's spelling, a placeholder for what the user chooses: `aws:RequestTag/${TagKey}`. */
  readonly name: string
  /** `String`, `ARN`, `Bool`, `Date`, `IPAddress`, `Numeric`; with `ArrayOf` before it, a request has several values. */
  readonly type: string
}

/** The key of this name, in any case; nothing when the data has none. `aws:RequestTag/team` is `aws:RequestTag/${TagKey}`. */
export function conditionKey(name: string): ConditionKey | undefined {
  const wanted = name.toLowerCase()
  const { exact, patterns } = keys()
  return exact.get(wanted) ?? patterns.find(({ pattern }) => matches(pattern, wanted) === 'yes')?.key
}

/**
 * The keys AWS says are in every request, whoever makes it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export const isAlwaysPresent = (key: string): boolean => alwaysPresent.has(key.toLowerCase())

const alwaysPresent: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:useragent',
  'aws:viaawsservice',
])

interface Keys {
  readonly exact: ReadonlyMap<string, ConditionKey>
  readonly patterns: readonly { readonly pattern: string; readonly key: ConditionKey }[]
}

function keys(): Keys {
  read ??= readKeys()
  return read
}

let read: Keys | undefined

function readKeys(): Keys {
  const all = conditionKeys
    .trim()
    .split('\n')
    .map((line) => ({ name: line.slice(0, line.lastIndexOf(' ')), type: line.slice(line.lastIndexOf(' ') + 1) }))
  return {
    exact: new Map(all.map((key) => [key.name.toLowerCase(), key])),
    patterns: all.flatMap((key) => {
      const pattern = key.name.replace(/\$\{[^{}]*\}|(?<=\/)tag-key$/g, '*').toLowerCase()
      return pattern.includes('*') ? [{ pattern, key }] : []
    }),
  }
}
