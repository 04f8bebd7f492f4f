/**
 * The regions of all partitions that AWS has named.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
const areas: Readonly<Record<string, string>> = {
  af: 'south-1',
  ap: 'east-1 east-2 northeast-1 northeast-2 northeast-3 south-1 south-2 southeast-1 southeast-2 southeast-3 southeast-4 southeast-5 southeast-6 southeast-7',
  ca: 'central-1 west-1',
  cn: 'north-1 northwest-1',
  eu: 'central-1 central-2 north-1 south-1 south-2 west-1 west-2 west-3',
  'eu-isoe': 'west-1',
  'eusc-de': 'east-1',
  il: 'central-1',
  me: 'central-1 south-1',
  mx: 'central-1',
  sa: 'east-1 west-1',
  us: 'east-1 east-2 west-1 west-2',
  'us-gov': 'east-1 west-1',
  'us-iso': 'east-1 west-1',
  'us-isob': 'east-1 west-1',
  'us-isof': 'east-1 south-1',
}

export const regions: readonly string[] = Object.entries(areas).flatMap(([area, rest]) =>
  rest.split(' ').map((one) => `${area}-${one}`),
)

const known = new Set(regions)

/**
 * Can this be a region? Yes when AWS has it, or may have it some day: the next number (`eu-west-4`), or another side of the
 * compass. `eu-wset-1`, `EU-WEST-1` and `Ireland` never will be one.
 */
export const mayBeRegion = (text: string): boolean =>
  known.has(text) ||
  /^[a-z]{2,4}(?:-[a-z]{2,4})?-(?:north|south|east|west|central|(?:north|south)(?:east|west))-\d$/.test(text)
