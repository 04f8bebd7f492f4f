import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/finding.ts'
import { junit } from '../../src/report/junit.ts'
import { filePath } from '../../src/text/span.ts'
import { commandsIn } from './runner.ts'
import { findingAt, many, reportOf, spanOf, unread } from './sample.ts'
import { type Element, xmlOf } from './xml.ts'

const text = 'x\n  Action = ["s3:*", "ec2:*"]\n'
const at = spanOf('iam/a.tf', text, '"s3:*"')
const printed = (report: Report): string => junit(report, { durationMs: 1234.5 })

/** Reads a document, and holds it against what the schemas of Jenkins and Azure demand. */
function suiteOf(document: string): Element {
  const root = xmlOf(document)
  const [suite] = root.children
  if (root.name !== 'testsuites' || root.children.length !== 1 || suite?.name !== 'testsuite')
    throw new Error('not one suite')
  const cases = suite.children.filter(({ name }) => name === 'testcase')
  const others = suite.children.filter((child) => child.name !== 'testcase')
  expect(others).toEqual([suite.children[0]])
  expect(others[0]?.name).toBe('properties')
  const count = (name: string): string =>
    cases.filter(({ children }) => children.some((child) => child.name === name)).length.toString()
  const counts = { tests: cases.length.toString(), failures: count('failure'), errors: count('error') }
  expect(suite.attributes).toEqual({ name: 'iam-lint', ...counts, skipped: count('skipped'), time: '1.234' })
  expect(root.attributes).toEqual({ name: 'iam-lint', ...counts, time: '1.234' })
  const wrong = cases.filter(
    ({ attributes, children }) =>
      children.length > 1 || !['name', 'classname', 'time'].every((name) => name in attributes),
  )
  expect(wrong).toEqual([])
  const keys = cases.map(({ attributes }) => JSON.stringify([attributes['classname'], attributes['name']]))
  expect(new Set(keys).size).toBe(keys.length)
  return suite
}

const casesOf = (document: string): readonly Element[] =>
  suiteOf(document).children.filter(({ name }) => name === 'testcase')

test('findings, what was not read, and faults', () => {
  const report = reportOf(
    { 'iam/a.tf': text },
    {
      findings: [
        findingAt(at, {
          condition: 'var.x',
          related: [{ at: spanOf('iam/a.tf', text, 'x'), message: 'passed as var.actions', step: true }],
        }),
        findingAt(spanOf('iam/a.tf', text, '"ec2:*"'), { severity: 'info', resource: null, message: 'a < b && "c"' }),
      ],
      notRead: [unread('b.json', 'no', { resource: 'module.vpc' })],
      faults: [{ rule: 'some-rule', resource: 'aws_iam_role.x', message: 'boom' }],
      suppressed: [{ ...findingAt(at), reason: 'known', inSource: true }],
      policies: { checked: 3, partly: 1, notRead: 1, flagged: 1 },
    },
  )
  const document = printed(report)
  expect(document).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="iam-lint" tests="4" failures="2" errors="1" time="1.234">
  <testsuite name="iam-lint" tests="4" failures="2" errors="1" skipped="1" time="1.234">
    <properties>
      <property name="counts" value="1 error, 1 info in 1 of 5 policies (1 file, 1 policy partly read, 1 not read)"/>
      <property name="suppressed" value="1"/>
      <property name="data" value="2026-11-01"/>
    </properties>
    <testcase name="some-rule: fault of iam-lint" classname="iam-lint" time="0.000">
      <error message="iam-lint failed in its rule some-rule on aws_iam_role.x: boom; please report it" type="fault">iam-lint failed in its rule some-rule on aws_iam_role.x: boom; please report it</error>
    </testcase>
    <testcase name="no-wildcard-actions: s3:* grants every s3 action; name the ones you need (only when var.x)" classname="iam/a.tf" file="iam/a.tf" line="2" time="0.000">
      <failure message="s3:* grants every s3 action; name the ones you need (only when var.x)" type="error">error[no-wildcard-actions] s3:* grants every s3 action; name the ones you need (only when var.x)
at iam/a.tf:2:13 in aws_iam_policy.x
see iam/a.tf:1:1 passed as var.actions
help: https://example.com/no-wildcard-actions</failure>
    </testcase>
    <testcase name="no-wildcard-actions: a &lt; b &amp;&amp; &quot;c&quot;" classname="iam/a.tf" file="iam/a.tf" line="2" time="0.000">
      <failure message="a &lt; b &amp;&amp; &quot;c&quot;" type="info">info[no-wildcard-actions] a &lt; b &amp;&amp; &quot;c&quot;
at iam/a.tf:2:21
help: https://example.com/no-wildcard-actions</failure>
    </testcase>
    <testcase name="not read: module.vpc: no" classname="b.json" file="b.json" line="1" time="0.000">
      <skipped message="not read: module.vpc: no">not read: module.vpc: no
at b.json</skipped>
    </testcase>
  </testsuite>
</testsuites>
`)
  expect(casesOf(document)).toHaveLength(4)
})

describe('no suite is empty', () => {
  test('a clean run has a case that passed', () => {
    expect(casesOf(printed(reportOf({ 'a.tf': text })))).toEqual([
      {
        name: 'testcase',
        attributes: { name: 'no findings', classname: 'iam-lint', time: '0.000' },
        children: [],
        text: '',
      },
    ])
  })
  test.each([
    ['of which nothing was read', reportOf({}, { notRead: [unread('b.json', 'no')], files: 1 }), 'not read: no'],
    ['that had nothing to lint', reportOf({}), 'nothing to lint'],
  ])('a run %s has none', (_, report, name) => {
    const cases = casesOf(printed(report))
    expect(cases.map(({ attributes, children }) => [attributes['name'], children[0]?.name])).toEqual([
      [name, 'skipped'],
    ])
  })
})

test.each([0, 1, 5001, 25_001])('%i findings are as many failures', (count) => {
  const { text, findings } = many(count, 'error')
  const same = findings.map((finding) => ({ ...finding, message: 'the same' }))
  const suite = suiteOf(printed(reportOf({ 'a.tf': text }, { findings: same })))
  expect(suite.attributes['failures']).toBe(count.toString())
  expect(suite.attributes['tests']).toBe(Math.max(count, 1).toString())
})

test('a number is not given to two', () => {
  const named = (message: string) => findingAt(at, { message })
  const findings = ['a (2)', 'a', 'a', 'a', 'a (2)'].map(named)
  const cases = casesOf(printed(reportOf({ 'iam/a.tf': text }, { findings })))
  expect(cases.map(({ attributes }) => attributes['name']?.slice('no-wildcard-actions: '.length))).toEqual([
    'a (2)',
    'a',
    'a (3)',
    'a (4)',
    'a (2) (2)',
  ])
})

test('hostile names and messages stay text', () => {
  const path = 'evil"\n::error file=README.md::\u0000\uFFFE<x>&amp;]]>\uD800.tf'
  const message = '</failure>\r\n::add-path::/tmp ]]> <!-- \u001B[31m \u0085 \uFFFF &#0; ##[error]x \u202E'
  const given = { file: filePath(path), start: 0, end: 1 }
  const findings = [
    findingAt(given, {
      message,
      resource: message,
      condition: message,
      rule: '<r>',
      related: [{ at: given, message }],
    }),
  ]
  const notRead = [unread(path, message, { resource: message })]
  const document = printed(reportOf({ [path]: 'x' }, { findings, notRead }))
  const [failed, skipped] = casesOf(document)
  expect(failed?.attributes['file']).toBe('evil"␊::error file=README.md::␀<U+FFFE><x>&amp;]]><U+D800>.tf')
  expect(failed?.children[0]?.text.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'error[<r>]',
    'at',
    'see',
    'help:',
  ])
  expect(skipped?.children[0]?.text.split('\n')).toHaveLength(2)
  expect(commandsIn(document)).toEqual([])
})

test('equal reports are equal bytes', () => {
  const make = (): string => printed(reportOf({ 'iam/a.tf': text }, { findings: [findingAt(at)] }))
  expect(make()).toBe(make())
})
