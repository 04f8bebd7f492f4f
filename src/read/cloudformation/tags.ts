import type { Tags } from 'yaml'
import type { SourceFile } from '../../text/source.ts'
import type { Value } from '../../value/value.ts'

/**
 * The short forms, declared so that the parser does not make an error of each tag it meets; others work all the same.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const names = `Ref Condition And Base64 Cidr Contains EachMemberEquals EachMemberIn Equals FindInMap GetAtt GetAZs If
  ImportValue Join Length Not Or RefAll Select Split Sub ToJsonString Transform ValueOf ValueOfAll`

export const cloudFormationTags: Tags = names.split(/\s+/).flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: 'map' as const },
  { tag: `!${name}`, collection: 'seq' as const },
])

/** A tag stands right before its value, with little more than white space or an anchor between them. */
const FARTHEST_TAG = 256

/**
 * A value under a tag, in CloudFormation's long form: `!Ref x` is `{"Ref": x}`, `!Sub x` is `{"Fn::Sub": x}`. Tags of YAML
 * itself add nothing.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export function longForm(file: SourceFile, tag: string, value: Value): Value {
  if (!tag.startsWith('!') || tag === '!') return value
  const name = tag.slice(1)
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
  const { start, end } = value.at
  const from = Math.max(0, start - FARTHEST_TAG)
  const found = file.text.slice(from, start).lastIndexOf(tag)
  const tagAt = found < 0 ? start : from + found
  return {
    kind: 'map',
    entries: [{ key, keyAt: { file: file.path, start: tagAt, end: found < 0 ? start : tagAt + tag.length }, value }],
    at: { file: file.path, start: tagAt, end: Math.max(end, tagAt) },
  }
}
