import { reached, type Place } from '../../text/span.ts'
import { hole, unknown, type Value } from '../../value/value.ts'
import type { BlockContent } from '../terraform/block-content.ts'
import { documentOf } from '../terraform/policy-document.ts'
import { contentOf } from './content.ts'
import { field } from './fields.ts'
import { filled } from './filled.ts'
import type { References, Target } from './references.ts'
import { plannedValues, type PlannedResource } from './resources.ts'

/** UTF-16 units. Ten thousand resources of a plan can use one document, and each of them reads it. */
const MOST_TEXT = 4_000_000

const INCLUDED: ReadonlySet<string> = new Set(['source_policy_documents', 'override_policy_documents'])

/** What the `aws_iam_policy_document` data sources of a plan are, for the arguments that wait for one of them. */
export class Documents {
  private readonly references: References
  private readonly made = new Map<PlannedResource, Value | 'busy'>()
  private left = MOST_TEXT

  constructor(references: References) {
    this.references = references
  }

  /** The one document that an argument is; `undefined` when it is put together from several things. */
  usedBy(resource: PlannedResource, argument: string, at: Place): Value | undefined {
    const [target, ...others] = this.references.targets(resource, argument) ?? []
    return target && others.length === 0 && isDocument(target) ? this.used(target.resource, at) : undefined
  }

  private used(source: PlannedResource, at: Place): Value {
    const { after } = source
    this.left -= after ? after.at.end - after.at.start : 0
    const origin = hole('free', source.address)
    const document =
      this.left < 0 ? unknown(source.at, 'the plan repeats its documents too often', origin) : this.of(source)
    return { ...document, at: reached(document.at, { at, note: `used here as ${source.address}` }) }
  }

  private of(source: PlannedResource): Value {
    const before = this.made.get(source)
    if (before === 'busy') return unknown(source.at, 'it includes itself', hole('free', source.address))
    if (before) return before
    this.made.set(source, 'busy')
    const document = textOf(source) ?? documentOf(this.contentOf(source))
    this.made.set(source, document)
    return document
  }

  /** A deferred data source; the documents it includes are deferred too, or text by now. */
  private contentOf(source: PlannedResource): BlockContent {
    const { file, start, end } = source.at
    const content = contentOf(plannedValues(source) ?? { kind: 'map', entries: [], at: source.at })
    return {
      ...content,
      at: { file, start, end },
      argument: (name) => {
        const value = content.argument(name)
        if (value?.kind !== 'list' || !INCLUDED.has(name)) return value
        const targets = this.references.targets(source, name) ?? []
        if (!targets.every(isDocument)) return value
        const deferred = targets.filter(({ resource }) => !textOf(resource))
        return filled(value, deferred.length, (index, item) => {
          const target = deferred[index]
          return target ? this.used(target.resource, item.at) : item
        })
      },
    }
  }
}

const isDocument = ({ resource, attribute }: Target): boolean =>
  resource.type === 'aws_iam_policy_document' &&
  (attribute === undefined || attribute === 'json' || attribute === 'minified_json')

/** The JSON of a data source that was read while planning, or what says that nobody may see it. */
function textOf(source: PlannedResource): Value | undefined {
  const json = field(plannedValues(source), 'json')
  return json?.kind === 'string' || field(source.sensitive, 'json') ? json : undefined
}
