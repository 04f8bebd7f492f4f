import type { Place } from '../../text/span.ts'
import { child } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'

export const CONNECTOR = 'AWS::Serverless::Connector'

/**
 * The connectors that stand in their source, under `Connectors`, as the resources that SAM makes of them.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html
 */
export function embeddedConnectors({ key: source, value: body }: Entry): readonly Entry[] {
  const connectors = child(body, 'Connectors')
  if (connectors?.kind !== 'map') return []
  return connectors.entries.map(({ key, keyAt, value }) => ({
    key: `${source}${key}`,
    keyAt,
    value: connector(source, value, keyAt),
  }))
}

function connector(source: string, written: Value, at: Place): Value {
  const text = (value: string): Value => ({ kind: 'string', value, at })
  const properties = child(written, 'Properties')
  const own = entriesOf(properties).filter(({ key }) => key !== 'SourceReference')
  const id: Entry = { key: 'Id', keyAt: at, value: text(source) }
  const from: Value = { kind: 'map', entries: [...entriesOf(child(properties, 'SourceReference')), id], at }
  const entries = [...own, { key: 'Source', keyAt: at, value: from }]
  return {
    kind: 'map',
    entries: [
      ...entriesOf(written),
      { key: 'Type', keyAt: at, value: text(CONNECTOR) },
      { key: 'Properties', keyAt: at, value: { kind: 'map', entries, at: properties?.at ?? at } },
    ],
    at: written.at,
  }
}

const entriesOf = (value: Value | undefined): readonly Entry[] => (value?.kind === 'map' ? value.entries : [])
