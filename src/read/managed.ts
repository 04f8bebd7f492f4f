import { managedPolicyDocuments, managedPolicyNameOf } from '../policy/managed.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Policy } from '../policy/policy.ts'
import type { Attachment, Model } from '../policy/resource.ts'
import { elsewhere } from '../text/mapped.ts'
import { filePath } from '../text/span.ts'

/** The model with what the attached AWS managed policies say. Their table is loaded when there is such an attachment. */
export async function withManagedPolicies(model: Model): Promise<Model> {
  const names = model.attachments.map(({ policy }) => managedPolicyNameOf(policy))
  if (names.every((name) => name === undefined)) return model
  const [documentOf, { parseJson }] = await Promise.all([managedPolicyDocuments(), import('./json/parse.ts')])
  const parsed = new Map<string, Policy | undefined>()
  const read = (name: string): Policy | undefined => {
    const text = documentOf(name)
    const { value } = text === undefined ? {} : parseJson(elsewhere(text, nowhere))
    return value && parsePolicy(value, { kind: 'identity', carrier })
  }
  const attachments = model.attachments.map((attachment, index): Attachment => {
    const name = names[index]
    if (name === undefined) return attachment
    if (!parsed.has(name)) parsed.set(name, read(name))
    const document = parsed.get(name)
    return document ? { ...attachment, document } : attachment
  })
  return { ...model, attachments }
}

const nowhere = { file: filePath(''), start: 0, end: 0 }
const carrier = { address: '', type: '', root: nowhere.file, at: nowhere }
