/**
 * An Allow that SAM writes. Texts have `%p` `%r` `%a` for the deployment's partition, region and account, and
 * `{BucketName}` for what it is made of.
 */
export interface SamStatement {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  /** Operator, key and value of each. */
  readonly conditions: readonly Triple[]
}
type Triple = readonly [string, string, string]

/**
 * A statement out of a row: `actions | resources | conditions`. A word without prefix is an action of the service before
 * it; three words are a condition.
 */
export function statementOf(row: string): SamStatement {
  const [actions = '', resources = '', conditions = ''] = row.split('|')
  return {
    actions: prefixed(wordsOf(actions)),
    resources: wordsOf(resources),
    conditions: triples(wordsOf(conditions)),
  }
}

export const wordsOf = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== '')

function prefixed(actions: readonly string[]): readonly string[] {
  let service = ''
  return actions.map((action) => {
    const colon = action.indexOf(':')
    if (colon >= 0) service = action.slice(0, colon + 1)
    return colon >= 0 ? action : service + action
  })
}

function triples([operator, key, value, ...more]: readonly string[]): readonly Triple[] {
  if (operator === undefined || key === undefined || value === undefined) return []
  return [[operator, key, value], ...triples(more)]
}
