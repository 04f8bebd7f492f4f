import { elsewhere } from '../../../text/mapped.ts'
import { isHole, textOf } from '../../../value/look.ts'
import { hole, type Entry, type Part } from '../../../value/value.ts'
import { knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'
import { partsOf, speltOut, stretchesOf } from '../stretches.ts'
import { isNoText, undecided, wrong, type Fn, type Fns } from './fn.ts'
import { shaped, splitParts } from './pieces.ts'

const FIELDS = ['partition', 'service', 'region', 'account_id', 'resource'] as const

/** The five pieces of an ARN; of one that is not wholly known, those that are certain. */
const parse: Fn = ([arn], called) => {
  if (!arn || isNoText(arn)) return wrong(called, 'takes text')
  const parts = shaped(partsOf(stretchesOf(arn) ?? []))
  const { items, open } = splitParts(parts, ':')
  const [prefix, ...fields] = items
  if (!open && (items.length < 6 || prefix?.length !== 1 || prefix[0] !== 'arn')) return wrong(called, 'takes an ARN')
  if (items.length < 6 && (!open || items.length === 0)) return undecided(called, [arn])
  const because = `${sourceOf(called.scope, called.call)} is not wholly known`
  const entries = FIELDS.flatMap((key, index): Entry[] => {
    const isLast = key === 'resource'
    const own = isLast ? rest(fields.slice(index), parts, open) : fields[index]
    return own ? [{ key, keyAt: called.at, value: textOf(own, arn.at) }] : []
  })
  return { kind: 'map', entries, ...(entries.length < FIELDS.length ? { open: because } : {}), at: called.at }
}

/** The resource may hold colons itself, and then it goes on to the end. */
function rest(
  fields: readonly (readonly Part[])[],
  parts: readonly Part[],
  open: boolean,
): readonly Part[] | undefined {
  if (!open) return fields.flatMap((field, index) => (index === 0 ? field : [':', ...field]))
  // Five colons that are certain stand before it.
  let colons = 0
  for (const [index, part] of parts.entries()) {
    if (isHole(part)) continue
    for (let at = part.indexOf(':'); at >= 0; at = part.indexOf(':', at + 1))
      if (++colons === 5 && parts.slice(0, index).every((before) => !isHole(before) || isWithoutColon(before)))
        return [part.slice(at + 1), ...parts.slice(index + 1)]
  }
  return undefined
}

const isWithoutColon = (part: Part): boolean => isHole(part) && part.domain !== 'free' && part.domain !== 'arn'

const build: Fn = (args, called) => {
  if (args.length !== FIELDS.length || args.some(isNoText)) return wrong(called, 'takes five texts')
  const pieces = args.flatMap((arg) => [{ text: elsewhere(':', called.at) }, ...(stretchesOf(arg) ?? [])])
  return speltOut([{ text: elsewhere('arn', called.at) }, ...pieces], called.at)
}

/** `arn:aws:iam::…:role/path/name` becomes `arn:aws:iam::…:role/name`. */
const trimPath: Fn = ([arn], called) => {
  if (!arn || isNoText(arn)) return wrong(called, 'takes text')
  const text = knownText(arn)
  if (text === undefined) {
    const origin = sourceOf(called.scope, called.call)
    return { kind: 'unknown', hole: hole('arn', origin), because: `${origin} is not known`, at: called.at }
  }
  const fields = text.split(':')
  const resource = fields.slice(5).join(':')
  if (fields.length < 6 || fields[0] !== 'arn' || fields[2] !== 'iam' || !resource.startsWith('role/'))
    return wrong(called, 'takes the ARN of a role')
  const name = resource.slice(resource.lastIndexOf('/') + 1)
  return textOf([[...fields.slice(0, 5), `role/${name}`].join(':')], arn.at)
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse */
export const arns: Fns = {
  'provider::aws::arn_parse': parse,
  'provider::aws::arn_build': build,
  'provider::aws::trim_iam_role_path': trimPath,
}
