import type { Files } from '../../text/files.ts'
import type { FilePath } from '../../text/span.ts'
import type { NotRead } from '../reader.ts'
import type { Directory } from './directory.ts'

/** The Terraform of a run: its directories, and what evaluating them may cost. */
export interface Project {
  readonly files: Files
  readonly directory: (path: FilePath) => Directory | undefined
  readonly notes: NotRead[]
  readonly budget: Budget
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
