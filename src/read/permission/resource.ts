import { isHole, possibilities, textOf, textParts } from '../../value/look.ts'
import { hole, unknown, type Part, type Value } from '../../value/value.ts'

/** What comes before the name in the ARN of what a permission is for. */
export type Named =
  | 'lambda:function:'
  | 'lambda:layer:'
  | 'events:event-bus/'
  | 'kms:key/'
  | 'signer:/signing-profiles/'
  | 'qbusiness:application/'

/**
 * The ARN of what a permission is for, which is given as a whole, from the account on, or as a name; `more` follows it.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
export function arnOf(given: Value, named: Named, more?: Value): Value {
  const choices = possibilities(given).map((one) => ofOne(one, named, more))
  const [only] = choices
  return choices.length === 1 && only ? only : { kind: 'alternatives', choices, at: given.at }
}

function ofOne(given: Value, named: Named, more: Value | undefined): Value {
  const parts = textParts(given)
  if (!parts) return given
  const after = more && textParts(more)
  const all = [...wholeArn(parts, named), ...(after ? [':', ...after] : [])]
  const [only] = all
  if (given.kind === 'unknown' && all.length === 1 && only !== undefined && isHole(only))
    return unknown(given.at, given.because, only)
  return all.length === parts.length ? given : textOf(all, given.at)
}

function wholeArn(parts: readonly Part[], named: Named): readonly Part[] {
  const [first = '', ...rest] = parts
  const [service = '', before = ''] = named.split(/:(.*)/s)
  const start = ['arn:', hole('partition', 'partition'), `:${service}:`, hole('region', 'region'), ':']
  if (isHole(first)) {
    // Nothing but a whole ARN without wildcards comes out of it.
    if (first.domain === 'free' && rest.length === 0) return [hole('arn', first.origin)]
    const isArn = first.domain === 'arn' || first.shape?.[0] === 'arn:'
    if (isArn || first.domain === 'free' || first.domain === 'partition') return parts
  } else if (first.startsWith('arn:')) return parts
  else if (/^\d{12}:/.test(first)) return [...start, ...parts]
  return [...start, hole('own-account', 'account'), `:${before}`, ...parts]
}
