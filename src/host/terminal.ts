export type ColorWish = 'auto' | 'always' | 'never'

/** Whether to colour: what was asked, then NO_COLOR, FORCE_COLOR, and whether somebody watches. */
export function wantsColor(
  wish: ColorWish,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (wish !== 'auto') return wish === 'always'
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return isTerminal && env['TERM'] !== 'dumb'
}
