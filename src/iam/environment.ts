/** The words by which an organization names its environments: those that are in production, and the others. */
export interface EnvironmentNames {
  readonly production: readonly string[]
  readonly other: readonly string[]
}

/**
 * The environment that a name speaks of, word by word: `app-name-prod-role` is production, `nonprod` and `non-prod` are
 * not. Nothing when it names none, or both.
 */
export function environmentIn(
  name: string,
  { production, other }: EnvironmentNames,
): keyof EnvironmentNames | undefined {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/(^|[^a-z])(non|pre|not)[^a-z]+(?=[a-z])/g, '$1$2')
    .split(/[^a-z0-9]+/)
  const isProduction = words.some((word) => production.includes(word))
  const isOther = words.some((word) => other.includes(word))
  return isProduction === isOther ? undefined : isProduction ? 'production' : 'other'
}
