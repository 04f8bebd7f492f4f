import type { Files } from '../../text/files.ts'
import type { SourceFile } from '../../text/source.ts'
import type { FilePath } from '../../text/span.ts'
import type { MapValue, Value } from '../../value/value.ts'
import { partNotRead, type NotRead } from '../reader.ts'

/** A service's configuration as written, and what was learnt of it so far. */
export interface Service {
  readonly root: MapValue
  readonly file: SourceFile
  readonly open: Files['open']
  /** The content of the files that it brings in. */
  readonly opened: Map<FilePath, Value>
  /** Those of them that are parts of its template, and none of their own. */
  readonly parts: Set<FilePath>
  /** What references came to. */
  readonly known: Map<string, Value | undefined>
  readonly unreadable: NotRead[]
  /** Steps that may still be taken. */
  readonly budget: { left: number }
}

/** Where a value is resolved. */
export interface Scope {
  readonly service: Service
  /** The references on the way to here: one of them again is a cycle. */
  readonly asked: readonly string[]
  /** The lists and maps around it: one of them again is a part of itself. */
  readonly around: readonly object[]
}

/** Large services take some ten thousand steps. */
export const STEPS = 50_000
/** Lists and maps in each other. */
export const DEEPEST = 100

/** What is written, and could not be had. */
export function lose({ service }: Scope, value: Value, what: string): void {
  const because = 'because' in value ? value.because : 'it depends on how the service is deployed'
  service.unreadable.push(partNotRead(value.at, `${what}: ${because}`))
}
