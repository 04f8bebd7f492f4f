import { hole, unknown, type Domain } from '../../../value/value.ts'
import { sourceOf } from '../scope.ts'
import type { Fn, Fns } from './fn.ts'

/** A function that is known and not computed: what its result can be, and why it is not computed. */
const not =
  (because: string, domain: Domain = 'free'): Fn =>
  (_, { call, scope, at }) =>
    unknown(at, because, hole(domain, sourceOf(scope, call)))

const impure = (name: string): Fn => not(`${name} gives another result each time that Terraform runs`, 'name')
const clock = (name: string): Fn => not(`${name} gives the time at which Terraform runs`)
const machine = (name: string): Fn => not(`${name} depends on the machine on which Terraform runs`)

/** https://developer.hashicorp.com/terraform/language/functions */
export const unevaluated: Fns = {
  uuid: impure('uuid'),
  bcrypt: impure('bcrypt'),
  timestamp: clock('timestamp'),
  plantimestamp: clock('plantimestamp'),
  abspath: machine('abspath'),
  rsadecrypt: not('rsadecrypt needs a private key'),
  type: not('type is a function of the console only'),
  issensitive: not('which values are sensitive is not followed'),
  /** Packed by Go, whose bytes are not those of other programs. Base64 has neither wildcards nor colons. */
  base64gzip: not('base64gzip depends on the version of Terraform', 'name'),
}
