/** An address as its bits: 32 of IPv4, 128 of IPv6. */
export interface Address {
  readonly bits: bigint
  readonly width: 32 | 128
}
/** `10.0.0.0/8`: the addresses that share their first `prefix` bits. */
export interface Network extends Address {
  readonly prefix: number
}

/** The network in which an address written with a prefix length lies: `10.1.2.3/8` is in `10.0.0.0/8`. */
export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/')
  const address = slash < 0 ? undefined : parseAddress(text.slice(0, slash))
  const prefix = decimal(text.slice(slash + 1), address?.width ?? 0)
  if (!address || prefix === undefined) return undefined
  const rest = BigInt(address.width - prefix)
  return { ...address, bits: (address.bits >> rest) << rest, prefix }
}

/** Terraform reads `010` as ten, as Go did before 1.17. */
export function parseAddress(text: string): Address | undefined {
  const isSix = text.includes(':')
  const bits = isSix ? sixBits(text) : fourBits(text)
  return bits === undefined ? undefined : { bits, width: isSix ? 128 : 32 }
}

function decimal(digits: string, most: number): number | undefined {
  const number = /^\d+$/.test(digits) ? Number(digits) : Infinity
  return number <= most ? number : undefined
}

function fourBits(text: string): bigint | undefined {
  const octets = text.split('.', 5).map((digits) => decimal(digits, 255))
  if (octets.length !== 4) return undefined
  return joinedBits(octets, 8n)
}

/** One number out of the numbers of its pieces. */
function joinedBits(pieces: readonly (number | undefined)[], size: bigint): bigint | undefined {
  let bits = 0n
  for (const piece of pieces) {
    if (piece === undefined) return undefined
    bits = (bits << size) | BigInt(piece)
  }
  return bits
}

function sixBits(text: string): bigint | undefined {
  const halves = text.split('::', 3).map((half, index, all) => groups(half, index === all.length - 1))
  const [head = [], tail] = halves
  if (halves.length > 2) return undefined
  const missing = 8 - head.length - (tail?.length ?? 0)
  if (tail ? missing < 1 : missing !== 0) return undefined
  return joinedBits([...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])], 16n)
}

/** Groups of four hexadecimal digits; the last two of an address may be written as IPv4. */
function groups(text: string, isEnd: boolean): readonly (number | undefined)[] {
  if (text === '') return []
  return text.split(':').flatMap((group, index, all) => {
    if (!group.includes('.')) return [/^0*[0-9a-f]{1,4}$/i.test(group) ? parseInt(group, 16) : undefined]
    const four = isEnd && index === all.length - 1 ? fourBits(group) : undefined
    return four === undefined ? [undefined] : [Number(four >> 16n), Number(four & 0xffffn)]
  })
}

/** Whether Go takes an IPv6 address for the IPv4 one in it: `::ffff:10.0.0.1`. */
export const isMapped = ({ bits, width }: Address): boolean => width === 128 && bits >> 32n === 0xffffn

/** An address as text; of IPv6 the first of the longest runs of zeroes is left out, as RFC 5952 has it. */
export function addressText({ bits, width }: Address): string {
  if (width === 32) return octetsOf(bits).join('.')
  const all = Array.from({ length: 8 }, (_, index) => (bits >> BigInt(112 - 16 * index)) & 0xffffn)
  const [from, length] = longestZeroes(all)
  const hex = (some: readonly bigint[]): string => some.map((group) => group.toString(16)).join(':')
  return length < 2 ? hex(all) : `${hex(all.slice(0, from))}::${hex(all.slice(from + length))}`
}

export const octetsOf = (bits: bigint): readonly string[] =>
  [24n, 16n, 8n, 0n].map((shift) => ((bits >> shift) & 0xffn).toString())

function longestZeroes(all: readonly bigint[]): readonly [from: number, length: number] {
  let best: readonly [number, number] = [0, 0]
  for (let from = 0; from < all.length; from++) {
    let to = from
    while (all[to] === 0n) to++
    if (to - from > best[1]) best = [from, to - from]
  }
  return best
}

export const networkText = (network: Network): string => `${addressText(network)}/${network.prefix.toString()}`

/** The last address of a network. */
export const lastBits = ({ bits, width, prefix }: Network): bigint => bits | ((1n << BigInt(width - prefix)) - 1n)
