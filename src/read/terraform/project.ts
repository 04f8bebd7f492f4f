import type { Files } from '../../text/files.ts'
import type { FilePath } from '../../text/span.ts'
import type { NotRead } from '../reader.ts'
import type { BytesEngine, Engines } from './functions/engines.ts'
import type { Directories } from './load.ts'

/** The Terraform of a run: its directories, and what evaluating them may cost. */
export interface Project {
  readonly files: Files
  readonly directories: Directories
  readonly notes: NotRead[]
  readonly known: Known
  readonly environment: ReadonlyMap<string, string>
  /** The JSON of AWS managed policies by name; none are known when no file refers to them. */
  readonly managedPolicy: (name: string) => string | undefined
  readonly engines: Engines
  readonly budget: Budget
}

/** Values that the user has pinned for a run; what is not pinned stays a typed hole. */
export interface Known {
  /** Twelve digits. */
  readonly accountId?: string
  readonly partition?: string
  readonly region?: string
  readonly workspace?: string
}

/** What the configuration says about reading Terraform. */
export interface TerraformSettings {
  readonly known: Known
  /** Sets of variable files: roots that have them are evaluated once for each set. */
  readonly varFiles: readonly (readonly FilePath[])[]
  /** The directory of the root that plans are of; looked for beside each plan when not given. */
  readonly source?: FilePath
  /** `TF_VAR_` variables by their names without the prefix, when the user asked for them. */
  readonly environment?: ReadonlyMap<string, string>
  /** Loads what computes digests; without it they are unknown. */
  readonly bytes?: () => Promise<BytesEngine>
}

/** Limits on the work one root may cause. Reaching one makes the rest unknown, and is said once. */
export interface Budget {
  steps: number
  depth: number
}
export const MOST_STEPS = 400_000
export const DEEPEST = 150
export const MOST_INSTANCES = 200
export const DEEPEST_MODULES = 16
export const MOST_CHOICES = 16
