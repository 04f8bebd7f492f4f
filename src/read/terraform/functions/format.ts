import { elsewhere, type Mapped } from '../../../text/mapped.ts'
import { LONGEST_TEXT } from '../../../value/look.ts'
import { hole, unknown, type Value } from '../../../value/value.ts'
import { eachOf, knownText } from '../for.ts'
import { sourceOf } from '../scope.ts'
import { cut, speltOut, stretchesOf, type Stretch } from '../stretches.ts'
import { listOf, undecided, wrong, type Called, type Fn, type Fns } from './fn.ts'
import { formatted, type Verb } from './verb.ts'

/** `%[2]-5.3s` and the like; `%%` is a per cent sign. */
const VERB = /%(?:%|([-+ #0]*)(?:\[(\d{1,4})\])?(\d{1,4})?(?:\.(\d{1,3}))?([a-zA-Z]))/y

/** Text in which arguments are put: https://developer.hashicorp.com/terraform/language/functions/format */
const format: Fn = ([spec, ...args], called) => {
  const text = spec && knownText(spec)
  if (!spec || spec.kind === 'absent' || spec.kind === 'list' || spec.kind === 'map') return wrong(called)
  const [written] = stretchesOf(spec) ?? []
  if (text === undefined || !written || !('text' in written)) return undecided(called, [spec])
  const out = new Formatting(args, called).run(written.text.text === text ? written.text : elsewhere(text, spec.at))
  return Array.isArray(out) ? speltOut(out, called.at) : out
}

class Formatting {
  private readonly out: Stretch[] = []
  private readonly args: readonly Value[]
  private readonly called: Called
  private next = 0
  private most = 0
  private isNumbered = false

  constructor(args: readonly Value[], called: Called) {
    this.args = args
    this.called = called
  }

  run(spec: Mapped): Stretch[] | Value {
    const { text } = spec
    let from = 0
    for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', from)) {
      this.out.push({ text: cut(spec, from, at) })
      VERB.lastIndex = at
      const found = VERB.exec(text)
      if (!found) return wrong(this.called, `does not know the verb ${JSON.stringify(text.slice(at, at + 3))}`)
      from = VERB.lastIndex
      if (found[5] === undefined) this.out.push({ text: cut(spec, at, at + 1) })
      const trouble = found[5] === undefined ? undefined : this.verb(found)
      if (trouble) return trouble
      if (this.out.length > LONGEST_TEXT / 100) return undecided(this.called)
    }
    this.out.push({ text: cut(spec, from) })
    if (!this.isNumbered && this.most < this.args.length) return wrong(this.called, 'has more arguments than verbs')
    return this.out
  }

  private verb([, flags = '', number, width, precision, letter = '']: RegExpExecArray): Value | undefined {
    if (number !== undefined) {
      this.isNumbered = true
      this.next = Number(number) - 1
    }
    const arg = this.args[this.next++]
    this.most = Math.max(this.most, this.next)
    if (!arg) return wrong(this.called, 'has too few arguments')
    const verb: Verb = {
      letter,
      flags,
      width: width === undefined ? 0 : Number(width),
      precision: precision === undefined ? undefined : Number(precision),
    }
    // Terraform takes null for a value that is not known yet.
    const made = arg.kind === 'absent' && letter !== 'v' ? 'undecided' : formatted(arg, verb)
    if (made === 'wrong') return wrong(this.called, `cannot write a ${arg.kind} as %${letter}`)
    if (made === 'undecided') return this.unknown(arg)
    this.out.push(...made)
    return undefined
  }

  private unknown(arg: Value): Value | undefined {
    if (arg.kind === 'absent') return undecided(this.called)
    const { at, scope, call } = this.called
    const because = 'because' in arg ? arg.because : 'it is not known'
    this.out.push({ value: unknown(arg.at, because, hole('free', sourceOf(scope, call))), at })
    return undefined
  }
}

/** One text for each element of the lists, which go along together; what is no list stays the same. */
const formatlist: Fn = (args, called) => {
  const [spec, ...rest] = args
  if (!spec) return wrong(called)
  const isList = (arg: Value): boolean => arg.kind === 'list' || (arg.kind === 'unknown' && isVague(arg))
  const rows = rest.map((arg, index) => {
    const expression = called.call.args[index + 1] ?? called.call
    return isList(arg) ? eachOf(arg, called.scope, expression) : undefined
  })
  const lists = rows.filter((row) => row !== undefined)
  const size = Math.max(...lists.map(({ items }) => items.length), lists.length === 0 ? 1 : 0)
  const open = lists.find((list) => list.open !== undefined)?.open
  if (open === undefined && lists.some(({ items }) => items.length !== size))
    return wrong(called, 'takes lists of one length')
  const items: Value[] = []
  for (let at = 0; at < size; at++) {
    const row = rest.map((arg, index) =>
      rows[index] ? rows[index].items[Math.min(at, rows[index].items.length - 1)]?.value : arg,
    )
    const known = row.filter((value) => value !== undefined)
    if (known.length < row.length) return undecided(called)
    const item = format([spec, ...known], called)
    if (item.kind === 'failed') return item
    items.push(item)
  }
  return listOf(items, called, open)
}

const isVague = (arg: Value): boolean => arg.kind === 'unknown' && arg.hole.domain === 'free' && !arg.hole.shape

export const formatting: Fns = { format, formatlist }
