import type { Validate } from './written.ts'

/** Made by build.ts from the schema of all rules. */
export declare const validate: Validate
