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
/** Digits and letters, `+`, `/`, `=`: no wildcard and no colon. */
const digest = (name: string): Fn => not(`${name} is not computed`, 'name')
const machine = (name: string): Fn => not(`${name} depends on the machine on which Terraform runs`)
const network = (name: string): Fn => not(`the function ${name} is not evaluated`)

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
  uuidv5: digest('uuidv5'),
  md5: digest('md5'),
  sha1: digest('sha1'),
  sha256: digest('sha256'),
  sha512: digest('sha512'),
  base64sha256: digest('base64sha256'),
  base64sha512: digest('base64sha512'),
  base64gzip: digest('base64gzip'),
  filemd5: digest('filemd5'),
  filesha1: digest('filesha1'),
  filesha256: digest('filesha256'),
  filesha512: digest('filesha512'),
  filebase64sha256: digest('filebase64sha256'),
  filebase64sha512: digest('filebase64sha512'),
  cidrhost: network('cidrhost'),
  cidrnetmask: network('cidrnetmask'),
  cidrsubnet: network('cidrsubnet'),
  cidrsubnets: network('cidrsubnets'),
  formatdate: not('the function formatdate is not evaluated'),
  timeadd: not('the function timeadd is not evaluated'),
  timecmp: not('the function timecmp is not evaluated'),
  textencodebase64: digest('textencodebase64'),
  textdecodebase64: not('the function textdecodebase64 is not evaluated'),
  yamlencode: not('yamlencode is not computed'),
}
