import type { Policy } from './policy.ts'
import type { GuardrailAttachment, Model } from './resource.ts'

/** Where a guardrail is set. */
export interface Attached {
  readonly to: readonly GuardrailAttachment[]
  /** There may be more: an attachment whose policy is not known. */
  readonly mayBeMore: boolean
}

/** The attachments of a guardrail in its root module or template. A policy that is a file of its own has none to be seen. */
export function attachmentsOf({ carrier }: Policy, { guardrailAttachments }: Model): Attached {
  const near = guardrailAttachments.filter((one) => one.carrier.root === carrier.root)
  return {
    to: near.filter(({ guardrail }) => guardrail !== undefined && isSame(guardrail, carrier.address)),
    mayBeMore: carrier.type === '' || near.some(({ guardrail }) => guardrail === undefined),
  }
}

/** Instances whose key is not known (`aws_organizations_policy.x[each.key]`) may be any of their resource. */
const isSame = (a: string, b: string): boolean =>
  a === b || ((isVague(a) || isVague(b)) && withoutKeys(a) === withoutKeys(b))
const isVague = (address: string): boolean => /\[(?!"|\d+\])/.test(address)
const withoutKeys = (address: string): string => address.replace(/\["(?:[^"\\]|\\.)*"\]|\[[^\]]*\]/g, '')

/** What tells targets apart: an id, or the reference to one. */
export const targetOf = ({ target }: GuardrailAttachment): string => target.refers ?? target.text

/** The management account, which SCPs and RCPs do not touch. */
export const isManagementAccount = ({ target }: GuardrailAttachment): boolean =>
  /\.(?:master_account_id|ManagementAccountId)$/.test(target.refers ?? '')
