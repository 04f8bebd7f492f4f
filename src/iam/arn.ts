import { and, type Answer } from './answer.ts'
import { overlaps } from './wildcard.ts'

/** `arn:partition:service:region:account-id:resource`; every part may hold wildcards, the resource may hold colons. */
export interface Arn {
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly resource: string
}

/**
 * The parts of an ARN or of a pattern for ARNs; nothing for a text without six parts, and so for a bare `*`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function splitArn(text: string): Arn | undefined {
  const [scheme, partition, service, region, account, start] = text.split(':', 6)
  if (scheme !== 'arn' || partition === undefined || service === undefined) return undefined
  if (region === undefined || account === undefined || start === undefined) return undefined
  const resource = text.slice([scheme, partition, service, region, account, ''].join(':').length)
  return { partition, service, region, account, resource }
}

/** The twelve digits of an AWS account. */
export const isAccountId = (text: string): boolean => /^\d{12}$/.test(text)

/** The account an ARN names: twelve digits, or nothing when it is left empty, is a pattern or is `aws`. */
export const accountOfArn = (arn: Arn): string | undefined => (isAccountId(arn.account) ? arn.account : undefined)

/**
 * The resource in its two usual forms, `type/id` and `type:id`: `role/path/name` is of type `role`. A resource with
 * neither sign (an S3 bucket, an SNS topic) has no type of its own.
 */
export function typeAndId(resource: string): { readonly type: string; readonly id: string } {
  const end = resource.search(/[/:]/)
  return end < 0 ? { type: '', id: resource } : { type: resource.slice(0, end), id: resource.slice(end + 1) }
}

/** AWS's format of a resource type's ARN as an IAM pattern: every `${Placeholder}` becomes a `*`. */
export const patternOfFormat = (format: string): string => format.replace(/\$\{[^{}]*\}/g, '*')

/** Is there an ARN that both patterns match? Part by part: a `*` for the account does not reach into the resource. */
export function arnsOverlap(a: string, b: string): Answer {
  const [x, y] = [splitArn(a), splitArn(b)]
  if (!x || !y) return overlaps(a, b)
  const parts = ['partition', 'service', 'region', 'account', 'resource'] as const
  return and(...parts.map((part) => overlaps(x[part], y[part])))
}
