import { isHole, textOf } from '../../../value/look.ts'
import { hole, unknown, type Domain, type Value } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { isNoNumber, plainDecimal } from '../number.ts'
import { sourceOf, unknownAt } from '../scope.ts'
import { partsOf, stretchesOf } from '../stretches.ts'
import { isNoText, listOf, reasonOf, truth, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'
import * as ip from './ip.ts'

type Network = ip.Network

/** A function of a network; `otherwise` answers for one that is not known, `family` says what its text can be. */
const ofNetwork =
  (
    compute: (network: Network, called: Called, rest: readonly Value[]) => Value,
    otherwise: (called: Called, args: readonly Value[], family: Domain) => Value = undecided,
  ): Fn =>
  (args, called) => {
    const [prefix, ...rest] = args
    if (!prefix || isNoText(prefix)) return wrong(called, 'takes a network, such as "10.0.0.0/8"')
    const text = knownText(prefix)
    if (text === undefined) return otherwise(called, args, familyOf(prefix))
    const network = ip.parseNetwork(text)
    if (!network) return wrong(called, 'takes a network, such as "10.0.0.0/8"')
    return ip.isMapped(network) ? mapped(called) : compute(network, called, rest)
  }

/** Text of IPv4 has no colon, that of IPv6 has. */
function familyOf(prefix: Value): Domain {
  const [head] = partsOf(stretchesOf(prefix) ?? [])
  return head !== undefined && !isHole(head) && /^\d+\./.test(head) ? 'name' : 'free'
}

const mapped = ({ call, scope }: Called): Value =>
  unknownAt(scope, call, 'IPv4 addresses written as IPv6 are not followed')

const textIn = (text: string, { at }: Called): Value => textOf([text], at)

/** Whole numbers, `undefined` for those that are not known; or the answer to arguments that are none. */
function integers(args: readonly Value[], count: number, called: Called): readonly (bigint | undefined)[] | Value {
  const texts = args.map((arg) => (arg.kind === 'number' ? (arg.source ?? String(arg.value)) : knownText(arg)))
  const plain = texts.map((text) => (text === undefined ? undefined : plainDecimal(text)))
  if (args.length < count || args.some(isNoNumber) || plain.some((text) => text !== undefined && !WHOLE.test(text)))
    return wrong(called, 'takes whole numbers')
  return plain.map((text) => (text === undefined ? undefined : BigInt(text)))
}
const WHOLE = /^-?\d{1,400}$/

/** What is certain of an address in a network, and of a prefix in it that has `length` bits: `10.1.${…}.0/24`. */
function within(network: Network, args: readonly Value[], called: Called, length?: number, index = ''): Value {
  const origin = sourceOf(called.scope, called.call) + index
  if (network.width === 128) return unknown(called.at, reasonOf(args), hole('free', origin))
  const to = length === undefined ? 4 : Math.max(Math.ceil(length / 8), 1)
  const from = Math.min(Math.floor(network.prefix / 8), to - 1)
  const octets = ip.octetsOf(network.bits)
  const head = octets.slice(0, from).map((octet) => `${octet}.`)
  const tail = octets.slice(to).map(() => '.0')
  const end = length === undefined ? '' : `/${length.toString()}`
  return textOf([...head, hole('name', origin), ...tail, end], called.at)
}

const cidrhost = ofNetwork((network, called, rest) => {
  const numbers = integers(rest, 1, called)
  if ('kind' in numbers) return numbers
  const [number] = numbers
  if (number === undefined) return within(network, rest, called)
  const most = ip.lastBits(network) - network.bits
  const host = number < 0n ? most + number + 1n : number
  if (host < 0n || host > most) return wrong(called, 'counts beyond the network')
  const address = { ...network, bits: network.bits | host }
  return ip.isMapped(address) ? mapped(called) : textIn(ip.addressText(address), called)
})

const cidrnetmask = ofNetwork(
  ({ width, prefix }, called) => {
    if (width === 128) return wrong(called, 'takes a network of IPv4')
    const bits = (0xffffffffn << BigInt(width - prefix)) & 0xffffffffn
    return textIn(ip.addressText({ bits, width }), called)
  },
  (called, args) => undecided(called, args, 'name'),
)

const cidrsubnet = ofNetwork((network, called, rest) => {
  const numbers = integers(rest, 2, called)
  if ('kind' in numbers) return numbers
  const [added, number] = numbers
  if (added === undefined) return within(network, rest, called)
  const prefix = network.prefix + Number(added)
  if (prefix < 0 || prefix > network.width) return wrong(called, 'has too few bits for that')
  if (number === undefined) return added < 0n ? undecided(called, rest) : within(network, rest, called, prefix)
  // Terraform compares 64 bits without their sign, and then takes the sign for bits of the address.
  const isTooLarge = added >= 0n && added < 64n && BigInt.asUintN(64, magnitude(number)) >> added > 0n
  const bits = magnitude(network.bits | (number << BigInt(network.width - prefix)))
  if (isTooLarge || bits >> BigInt(network.width) > 0n) return wrong(called, 'counts beyond the network')
  const subnet: Network = { ...network, bits, prefix }
  return ip.isMapped(subnet) ? mapped(called) : textIn(ip.networkText(subnet), called)
})

const magnitude = (number: bigint): bigint => (number < 0n ? -number : number)

/** Terraform's own limit, for machines whose numbers are that long. */
const MOST_BITS = 32n

/** Networks one behind the other, each where the next one of its size begins. */
const cidrsubnets = ofNetwork(
  (network, called, rest) => {
    const numbers = integers(rest, 0, called)
    if ('kind' in numbers) return numbers
    const items: Value[] = []
    // Terraform looks from the last address before the network, and there is none before the very first address.
    let last = network.bits === 0n ? undefined : network.bits - 1n
    for (const [index, added] of numbers.entries()) {
      if (added === undefined) return listOf([...items, ...others(network, rest, index, called)], called)
      const prefix = network.prefix + Number(added)
      if (added < 1n || added > MOST_BITS || prefix > network.width) return wrong(called, 'has too few bits for that')
      const size = BigInt(network.width - prefix)
      const subnet: Network = { ...network, prefix, bits: (((last ?? 0n) >> size) + 1n) << size }
      if (last === undefined || subnet.bits > ip.lastBits(network)) return wrong(called, 'has no address left')
      items.push(ip.isMapped(subnet) ? mapped(called) : textIn(ip.networkText(subnet), called))
      last = ip.lastBits(subnet)
    }
    return listOf(items, called)
  },
  (called, args, family) =>
    listOf(
      args.slice(1).map((_, index) => unknown(called.at, reasonOf(args), hole(family, itemOf(called, index)))),
      called,
    ),
)

const itemOf = ({ call, scope }: Called, index: number): string => `${sourceOf(scope, call)}[${index.toString()}]`

/** Networks behind one whose size is not known. */
const others = (network: Network, args: readonly Value[], from: number, called: Called): readonly Value[] =>
  args.slice(from).map((_, index) => within(network, args, called, undefined, `[${(from + index).toString()}]`))

/** Whether an address or a network lies in a network. https://opentofu.org/docs/language/functions/cidrcontains/ */
const cidrcontains = ofNetwork(
  (network, called, [inner]) => {
    if (!inner || isNoText(inner)) return wrong(called, 'takes an address or a network')
    const text = knownText(inner)
    if (text === undefined) return undecided(called, [inner])
    const address = ip.parseAddress(text)
    const found = address ? { ...address, prefix: address.width } : ip.parseNetwork(text)
    if (!found) return wrong(called, 'takes an address or a network')
    if (ip.isMapped(found)) return mapped(called)
    if (found.width !== network.width) return wrong(called, 'takes addresses of one family')
    return truth(found.bits >= network.bits && ip.lastBits(found) <= ip.lastBits(network), called)
  },
  (called, args) => undecided(called, args),
)

/** https://developer.hashicorp.com/terraform/language/functions/cidrsubnet */
export const networks: Fns = { cidrhost, cidrnetmask, cidrsubnet, cidrsubnets, cidrcontains }
