import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import manifest from '../../package.json' with { type: 'json' }
import { rules } from '../../rules/index.ts'
import { validatorSource } from './compile.ts'

// Run by `npm run build`. Formatted, so that a change of the schema shows as a change a person can read.
const header = '// Made by src/config/build.ts. Do not edit.\n/* eslint-disable */\n'
const source = await format(header + validatorSource(rules), { ...manifest.prettier, parser: 'babel' })
writeFileSync(new URL('validate.generated.js', import.meta.url), source)
