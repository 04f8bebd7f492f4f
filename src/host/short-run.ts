import { setFlagsFromString } from 'node:v8'

/**
 * Makes V8 optimise code later than it would. A run is over in a second and does many different things: measured, the
 * default spends a fifth to a third of it on code that is soon done with or thrown away again.
 * https://nodejs.org/docs/latest-v20.x/api/v8.html#v8setflagsfromstringflags
 */
export const expectShortRun = (): void => {
  setFlagsFromString('--interrupt-budget=500000')
}
