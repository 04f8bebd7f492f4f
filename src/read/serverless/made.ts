import type { Place } from '../../text/span.ts'
import type { Entry, MapValue, Value } from '../../value/value.ts'

/** An entry that the framework makes, at the words that cause it. */
export const madeEntry = (key: string, value: Value, keyAt: Place = value.at): Entry => ({ key, keyAt, value })
export const madeMap = (entries: readonly Entry[], at: Place): MapValue => ({ kind: 'map', entries, at })

/** A resource that the framework makes, as a template would have it. Its properties keep the places of the settings. */
export function madeResource(
  id: string,
  type: string,
  at: Place,
  properties: Readonly<Record<string, Entry | undefined>>,
): Entry {
  const entries = Object.entries(properties).flatMap(([key, found]) => (found ? [{ ...found, key }] : []))
  const body = [madeEntry('Type', { kind: 'string', value: type, at }), madeEntry('Properties', madeMap(entries, at))]
  return madeEntry(id, madeMap(body, at), at)
}

/** The framework's way from the name of a function to the beginning of a logical id. */
export function normalized(name: string): string {
  const plain = name.replaceAll('-', 'Dash').replaceAll('_', 'Underscore')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
