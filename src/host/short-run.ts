import { setFlagsFromString } from 'node:v8'

/**
 * Makes V8 optimise code later than it would. A run is over in a second and does many different things: measured on Node 20,
 * the default spends a fifth to a third of it on code that is soon done with or thrown away again. Later engines decide in
 * another way, and newer ones refuse the flag.
 * https://nodejs.org/docs/latest-v20.x/api/v8.html#v8setflagsfromstringflags
 */
export function expectShortRun(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000')
}
