import type { Place } from '../../text/span.ts'
import { child } from '../../value/look.ts'
import type { Entry, Value } from '../../value/value.ts'
import { evaluate } from './intrinsics.ts'
import type { Resource } from './template.ts'

/**
 * The permissions that SAM gives everybody for a function URL without authentication, at the word that asks for them. What
 * it makes for other events lets in a service for the source that the event names, in which there is nothing to improve.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-functionurlconfig.html
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
export function urlPermissions(owner: Resource): readonly Resource[] {
  if (owner.type !== 'AWS::Serverless::Function') return []
  const written = child(child(child(owner.body, 'Properties'), 'FunctionUrlConfig'), 'AuthType')
  const authType = written && evaluate(written, owner.scope)
  // SAM knows parameters and mappings, not what Fn::If decides: for that it makes no permission.
  if (authType?.kind !== 'string' || authType.value !== 'NONE') return []
  const { at } = authType
  const text = (value: string): Value => ({ kind: 'string', value, at })
  const name = mapOf(
    [['Ref', text(child(child(owner.body, 'Properties'), 'AutoPublishAlias') ? `${owner.id}.Alias` : owner.id)]],
    at,
  )
  const permission = (suffix: string, action: string, test: readonly [string, Value]): Resource => {
    const given = mapOf([['Action', text(action)], ['FunctionName', name], ['Principal', text('*')], test], at)
    const body = mapOf([['Properties', given]], at)
    return { ...owner, id: owner.id + suffix, type: 'AWS::Lambda::Permission', body, owner: owner.id }
  }
  return [
    permission('UrlPublicPermissions', 'lambda:InvokeFunctionUrl', ['FunctionUrlAuthType', authType]),
    permission('URLInvokeAllowPublicAccess', 'lambda:InvokeFunction', [
      'InvokedViaFunctionUrl',
      { kind: 'boolean', value: true, at },
    ]),
  ]
}

const mapOf = (entries: readonly (readonly [string, Value])[], at: Place): Value => ({
  kind: 'map',
  entries: entries.map(([key, value]): Entry => ({ key, keyAt: at, value })),
  at,
})
