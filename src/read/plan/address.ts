import { stringEnd } from '../json/scan.ts'

/** A name in an address and the keys behind it, as written: `r["a.b"]` is `r` and `["a.b"]`. */
export interface Step {
  readonly name: string
  readonly key: string
}

/** UTF-16 units. */
const LONGEST = 10_000

/** The steps of an address or a reference, `module.m["a.b"].aws_iam_role.r[0].arn`; none when it is absurdly long. */
export function stepsOf(address: string): readonly Step[] {
  const steps: Step[] = []
  if (address.length > LONGEST) return steps
  for (let at = 0; at < address.length; at++) {
    const nameEnd = endOfName(address, at)
    let end = nameEnd
    while (address[end] === '[') end = endOfKey(address, end)
    steps.push({ name: address.slice(at, nameEnd), key: address.slice(nameEnd, end) })
    at = end
  }
  return steps
}

function endOfName(address: string, from: number): number {
  let end = from
  while (end < address.length && address[end] !== '.' && address[end] !== '[') end++
  return end
}

function endOfKey(address: string, open: number): number {
  const quoted = address[open + 1] === '"'
  const from = quoted ? stringEnd(address, open + 2) : open
  const close = from === undefined ? -1 : address.indexOf(']', from)
  return close < 0 ? address.length : close + 1
}

/** The names of the calls in a module's address: `module.a["k"].module.b` is `a`, `b`. */
export const callsIn = (module: string): readonly string[] =>
  stepsOf(module).flatMap(({ name }, index) => (index % 2 === 1 ? [name] : []))
