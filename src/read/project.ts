import type { KindsOfFiles } from '../policy/kind-of-file.ts'
import type { Policy } from '../policy/policy.ts'
import type { Files } from '../text/files.ts'
import { isTerraform } from '../text/paths.ts'
import type { SourceFile } from '../text/source.ts'
import type { FilePath } from '../text/span.ts'
import { withManagedPolicies } from './managed.ts'
import type { PlansOfRoots } from './plan/sources.ts'
import { nothing, together, type Reading } from './reader.ts'
import type { TerraformSettings } from './terraform/project.ts'

/** All that a run reads. Readers are loaded when there is something for them to read. */
export async function readProject(
  files: Files,
  settings: TerraformSettings,
  kinds: KindsOfFiles = () => undefined,
): Promise<Reading> {
  const documents = files.sources.filter(({ path }) => !isTerraform(path))
  const { roots, read, unreadable } = await plansIn(documents, files, settings)
  const readings: Reading[] = [{ ...nothing, unreadable }]
  if (documents.length < files.sources.length || roots.size > 0) {
    const { readTerraform } = await import('./terraform/read.ts')
    readings.push(await readTerraform(files, settings, roots))
  }
  const used = new Set([...readings.flatMap(({ model }) => model.policies.flatMap(filesOf)), ...read])
  if (documents.length > 0) {
    const { readDocuments } = await import('./documents.ts')
    readings.push(await readDocuments({ ...files, sources: documents }, used, kinds))
  }
  const all = together(readings)
  return { ...all, model: await withManagedPolicies(all.model) }
}

/** The files that a policy's statements are written in. */
const filesOf = ({ statements }: Policy): readonly FilePath[] => statements.map(({ at }) => at.file)

async function plansIn(
  documents: readonly SourceFile[],
  files: Files,
  { source }: TerraformSettings,
): Promise<PlansOfRoots> {
  const none = { roots: new Map(), read: [], unreadable: [] }
  if (documents.length === 0) return none
  const { mayBePlan } = await import('./documents.ts')
  const plans = documents.filter(mayBePlan)
  if (plans.length === 0) return none
  const { plansOfRoots } = await import('./plan/sources.ts')
  return plansOfRoots(plans, files, source)
}
