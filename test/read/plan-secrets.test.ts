import { expect, test } from 'vitest'
import { withoutSecrets } from '../../src/read/plan/secrets.ts'
import { filePath } from '../../src/text/span.ts'
import { planText } from './plan.ts'

const shown = (text: string) => withoutSecrets({ path: filePath('plan.json'), text }).text
const change = { after: { a: 'hush', b: ['hush', 'open'], c: { d: 'hush' } } }
const masked = { ...change, after_sensitive: { a: true, b: [true, false], c: { d: true } } }
const module = { resources: [{ values: { a: 'hush' }, sensitive_values: { a: true } }] }
const before = [{ address: 'x', change: { before: { a: 'hush' }, before_sensitive: { a: true } } }]

test.each<[string, string]>([
  ['values to come', planText([masked])],
  ['a whole resource', planText([{ ...change, after_sensitive: true }])],
  ['values that were', planText([], { resource_drift: before })],
  ['state', planText([], { prior_state: { values: { root_module: { child_modules: [module] } } } })],
  ['plan', planText([], { planned_values: { root_module: module } })],
  ['outputs', planText([], { planned_values: { outputs: { o: { sensitive: true, value: 'hush' } } } })],
  [
    'variables',
    planText([], {
      variables: { v: { value: 'hush' } },
      configuration: { root_module: { variables: { v: { sensitive: true } } } },
    }),
  ],
  ['a change that breaks off', planText([masked]).split(',"after_unknown"')[0] ?? ''],
])('%s', (_, text) => {
  const safe = shown(text)
  expect(text).toContain('hush')
  expect(safe).not.toContain('hush')
  expect(safe).toHaveLength(text.length)
})

test('the rest stays as it is', () => {
  expect(shown(planText([masked]))).toContain('open')
  expect(shown(planText([change]))).toBe(planText([change]))
  expect(shown('{')).toBe('{')
  const lines = JSON.stringify(JSON.parse(planText([{ ...change, after_sensitive: true }])), null, 1)
  expect(
    shown(lines)
      .split('\n')
      .map(({ length }) => length),
  ).toEqual(lines.split('\n').map(({ length }) => length))
})
