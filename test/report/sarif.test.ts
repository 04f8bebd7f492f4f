import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Finding, Report, Suppressed } from '../../src/finding.ts'
import { sarif, type SarifOptions } from '../../src/report/sarif.ts'
import { helpOf } from '../../src/rule/help.ts'
import { ownRules } from '../../src/rule/own.ts'
import { filePath } from '../../src/text/span.ts'
import { commandsIn } from './runner.ts'
import { findingAt, many, reportOf, spanOf, unread } from './sample.ts'
import schema from './sarif-schema.json' with { type: 'json' }

const one = {
  id: 'no-wildcard-actions',
  severity: 'error',
  category: 'wildcards',
  summary: 'Policies name actions',
  why: 'A wildcard grants\n    what comes later.',
  references: ['https://docs.aws.amazon.com/x'],
  help: 'https://example.com/no-wildcard-actions',
} as const
const packed = (text: string): number => gzipSync(text).length
const options: SarifOptions = { version: '1.2.3', home: 'https://example.com', rules: [one], packed }

const validate = new Ajv2020({
  strict: false,
  formats: { uri: /^https:\S+$/, 'uri-reference': /^[^\s\\]*$/, 'date-time': true, uuid: true },
}).compile(schema)

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region?: Readonly<Record<string, number>>
  }
  readonly message?: { readonly text: string }
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly Place[]
  readonly relatedLocations?: readonly Place[]
  readonly suppressions?: readonly object[]
  readonly baselineState?: string
}
interface Note {
  readonly level: string
  readonly message: { readonly text: string }
}
interface RunLog {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
  readonly invocations: readonly [
    { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly Note[] },
  ]
  readonly results: readonly Result[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** The one run of a report, which is held against the schema and GitHub's limits first. */
function runOf(report: Report, given: Partial<SarifOptions> = {}): RunLog {
  const log: unknown = JSON.parse(sarif(report, { ...options, ...given }))
  validate(log)
  expect(validate.errors?.slice(0, 3)).toBeUndefined()
  const { runs } = log as { readonly runs: readonly RunLog[] }
  const [run] = runs
  if (!run || runs.length > 1) throw new Error('not one run')
  const { rules } = run.tool.driver
  const wrong = run.results.filter(
    ({ ruleId, ruleIndex, locations, relatedLocations = [] }) =>
      rules[ruleIndex]?.id !== ruleId || locations.length !== 1 || relatedLocations.length > 999,
  )
  expect(wrong).toEqual([])
  expect(run.results.length).toBeLessThanOrEqual(5000)
  return run
}

const notesOf = (run: RunLog): readonly (readonly [string, string])[] =>
  run.invocations[0].toolExecutionNotifications.map(({ level, message }) => [level, message.text])

const text = 'x\n  Action = ["s3:*"]\n'
const at = spanOf('iam/a b.tf', text, '"s3:*"')
const variable = 'variable "a" {}\n'
const from = spanOf('v.tf', variable, 'variable')
const accepted = (given: Partial<Suppressed> = {}): Suppressed => ({
  ...findingAt(at),
  reason: 'known',
  inSource: true,
  ...given,
})

test('a whole report', () => {
  const report = reportOf(
    { 'iam/a b.tf': text, 'v.tf': variable },
    {
      findings: [
        findingAt(at, {
          certainty: 'conditional',
          condition: 'var.x',
          status: 'new',
          related: [
            { at: from, message: 'declared here' },
            { at: from, message: 'passed as var.a', step: true },
          ],
          fix: { description: 'name them', edits: [{ ...at, text: '"s3:GetObject"' }] },
        }),
      ],
      suppressed: [accepted({ status: 'existing' })],
      notRead: [unread('b.json', 'no', { resource: 'module.vpc' })],
      partlyRead: [unread('v.tf', 'var.a has no default', { at: from })],
      faults: [{ rule: 'no-wildcard-actions', resource: null, message: 'boom' }],
      policies: { checked: 3, partly: 1, notRead: 1, flagged: 1 },
    },
  )
  const artifactLocation = { uri: 'iam/a%20b.tf', uriBaseId: '%SRCROOT%' }
  const region = { startLine: 2, startColumn: 13, endLine: 2, endColumn: 19 }
  const there = {
    artifactLocation: { uri: 'v.tf', uriBaseId: '%SRCROOT%' },
    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 },
  }
  const result = {
    ruleId: 'no-wildcard-actions',
    ruleIndex: 0,
    level: 'error',
    locations: [
      {
        physicalLocation: { artifactLocation, region },
        logicalLocations: [{ fullyQualifiedName: 'aws_iam_policy.x', kind: 'resource' }],
      },
    ],
    partialFingerprints: { 'iamLint/v1': 'f' },
  }
  const message = 's3:* grants every s3 action; name the ones you need'
  expect(runOf(report)).toStrictEqual({
    tool: {
      driver: {
        name: 'iam-lint',
        version: '1.2.3',
        semanticVersion: '1.2.3',
        informationUri: 'https://example.com',
        rules: [
          {
            id: 'no-wildcard-actions',
            name: 'NoWildcardActions',
            shortDescription: { text: 'Policies name actions.' },
            fullDescription: { text: 'A wildcard grants what comes later.' },
            helpUri: one.help,
            help: {
              text: `A wildcard grants what comes later.\nRead more:\n${one.help}\nhttps://docs.aws.amazon.com/x`,
              markdown: `A wildcard grants what comes later.\n\nRead more:\n\n- <${one.help}>\n- <https://docs.aws.amazon.com/x>`,
            },
            defaultConfiguration: { level: 'error' },
            properties: { tags: ['security', 'wildcards'], precision: 'high', 'problem.severity': 'error' },
          },
        ],
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
    invocations: [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'iam-lint failed in its rule no-wildcard-actions: boom; please report it' },
            associatedRule: { id: 'no-wildcard-actions', index: 0 },
          },
          {
            level: 'warning',
            message: { text: 'not read: module.vpc: no' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'b.json', uriBaseId: '%SRCROOT%' } } }],
          },
          {
            level: 'note',
            message: { text: 'not known: var.a has no default' },
            locations: [{ physicalLocation: there }],
          },
        ],
      },
    ],
    results: [
      {
        ...result,
        message: { text: `${message} (only when var.x)` },
        relatedLocations: [
          { id: 1, physicalLocation: there, message: { text: 'declared here' } },
          { id: 2, physicalLocation: there, message: { text: 'passed as var.a' } },
        ],
        codeFlows: [
          {
            threadFlows: [
              {
                locations: [
                  { location: { physicalLocation: { artifactLocation, region }, message: { text: 'written here' } } },
                  { location: { physicalLocation: there, message: { text: 'passed as var.a' } } },
                ],
              },
            ],
          },
        ],
        suppressions: [],
        baselineState: 'new',
        fixes: [
          {
            description: { text: 'name them' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region, insertedContent: { text: '"s3:GetObject"' } }],
              },
            ],
          },
        ],
        properties: { certainty: 'conditional', condition: 'var.x' },
      },
      {
        ...result,
        message: { text: message },
        suppressions: [{ kind: 'inSource', justification: 'known' }],
        baselineState: 'unchanged',
        properties: { certainty: 'certain' },
      },
    ],
    properties: {
      counts: '1 error in 1 of 5 policies (2 files, 1 policy partly read, 1 not read)',
      files: 2,
      policies: { checked: 3, partly: 1, notRead: 1 },
      error: 1,
      warning: 0,
      info: 0,
      data: '2026-11-01',
      suppressed: 1,
    },
  })
})

test('a clean run has its rules and no results', () => {
  const run = runOf(reportOf({ 'a.tf': text }))
  expect(run.results).toEqual([])
  expect(run.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
  expect(run.tool.driver.rules).toHaveLength(1)
})

describe('a region', () => {
  const regionOf = (source: string, word: string): Readonly<Record<string, number>> | undefined => {
    const report = reportOf({ 'a.tf': source }, { findings: [findingAt(spanOf('a.tf', source, word))] })
    return runOf(report).results[0]?.locations[0]?.physicalLocation.region
  }
  test.each([
    ['of one line', 'a "b" c\n', '"b"', [1, 3, 6]],
    ['of several is the part on the first', 'a {\n  b\n}\n', '{\n  b\n}', [1, 3, 4]],
    ['that begins with a line end is no more than that', 'a {\r\n}', '\r\n}', [1, 4, 4]],
    ['of whole lines ends before the line end', 'a b\r\nc\r\n', 'a b\r\nc', [1, 1, 4]],
    ['counts UTF-16 units', '😀 "b"', '"b"', [1, 4, 7]],
    ['without characters is a place', 'ab', '', [1, 1, 1]],
  ])('%s', (_, source, word, [line, start, end]) => {
    expect(regionOf(source, word)).toEqual({ startLine: line, startColumn: start, endLine: line, endColumn: end })
  })
  test('of a file that is not at hand is its first line, and nothing is replaced in it', () => {
    const fix = { description: 'x', edits: [{ ...at, text: 'y' }] }
    const [result] = runOf(reportOf({}, { findings: [findingAt(at, { fix })] })).results
    expect(result?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1 })
    expect(result).not.toHaveProperty('fixes')
  })
})

describe('suppressions and states', () => {
  test('an entry of the configuration is external', () => {
    const report = reportOf({}, { findings: [findingAt(at)], suppressed: [accepted({ inSource: false })] })
    expect(runOf(report).results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', justification: 'known' }],
    ])
  })
  test('are left out when there are none', () => {
    const [result] = runOf(reportOf({}, { findings: [findingAt(at)] })).results
    expect(result).not.toHaveProperty('suppressions')
    expect(result).not.toHaveProperty('baselineState')
  })
})

describe('rules', () => {
  const texts = [...rules, ...ownRules].map((rule) => ({ ...rule, help: helpOf(rule.id) }))
  test('all that there are fit the schema and what GitHub takes', () => {
    const { driver } = runOf(reportOf({}), { rules: texts }).tool
    expect(driver.rules.map(({ id }) => id)).toEqual([
      ...rules.map(({ id }) => id),
      'unused-ignore',
      'expired-ignore',
      'malformed-ignore',
      'stale-baseline',
    ])
    for (const rule of driver.rules)
      expect(rule).toMatchObject({
        name: expect.stringMatching(/^(?:[A-Z][a-z0-9]*)+$/) as string,
        fullDescription: { text: expect.stringMatching(/^[^\n]{10,1024}$/) as string },
      })
  })
  test('a finding brings its own when it is not among them', () => {
    const run = runOf(reportOf({}, { findings: [findingAt(at, { rule: 'new-rule' })] }))
    expect(run.tool.driver.rules[1]).toEqual({ id: 'new-rule', helpUri: 'https://example.com/no-wildcard-actions' })
  })
  test('a fault of one that is not among them is said', () => {
    const run = runOf(reportOf({}, { faults: [{ rule: 'new-rule', resource: null, message: 'boom' }] }))
    expect(run.invocations[0].toolExecutionNotifications[0]).toHaveProperty('associatedRule', { id: 'new-rule' })
  })
})

describe('no more than GitHub takes', () => {
  const of = (findings: readonly Finding[], given: Partial<Report> = {}): Report =>
    reportOf({ 'a.tf': many(findings.length, 'error').text }, { findings, ...given })
  const levels = (run: RunLog): Readonly<Record<string, number>> => {
    const count = (level: string): number => run.results.filter((each) => each.level === level).length
    return { error: count('error'), warning: count('warning'), note: count('note') }
  }

  test.each([0, 1, 51, 5000])('%i findings are as many results', { timeout: 60_000 }, (count) => {
    const run = runOf(of(many(count, 'error').findings))
    expect(run.results).toHaveLength(count)
    expect(run.properties['error']).toBe(count)
    expect(notesOf(run)).toEqual([])
  })
  test('5,001 lose the least severe, and it is said', { timeout: 60_000 }, () => {
    const [info, ...warnings] = many(5001, 'warning').findings.map((finding, at): Finding =>
      at === 0 ? { ...finding, severity: 'info' } : finding,
    )
    if (!info) throw new Error('no finding')
    const run = runOf(of([info, ...warnings], { suppressed: [accepted()] }))
    expect(levels(run)).toEqual({ error: 0, warning: 5000, note: 0 })
    expect(run.properties).toMatchObject({ warning: 5000, info: 1, suppressed: 1 })
    expect(notesOf(run)).toEqual([
      ['warning', '2 results of 5002 left out, accepted ones and the least severe; the JSON report lists all'],
    ])
  })
  test('the worst come first', () => {
    const findings = (['info', 'error', 'warning'] as const).map((severity) => findingAt(at, { severity }))
    expect(runOf(of(findings)).results.map(({ level }) => level)).toEqual(['error', 'warning', 'note'])
  })
  test('what is new comes before what was there, however bad', () => {
    const findings = [
      findingAt(at, { severity: 'error', status: 'existing' }),
      findingAt(at, { severity: 'info', status: 'new' }),
    ]
    const { results } = runOf(of(findings))
    expect(results.map(({ level }) => level)).toEqual(['note', 'error'])
  })
  test('a file of more than 10 MB is cut to fewer results', { timeout: 60_000 }, () => {
    const { findings } = many(5000, 'error')
    const sizes: number[] = []
    const byMessage = (text: string): number => {
      sizes.push(text.length * 2)
      return text.length * 2
    }
    const long = findings.map((finding, at) => ({ ...finding, message: `${at.toString()} ${'x'.repeat(990)}` }))
    const printed = sarif(of(long), { ...options, packed: byMessage })
    expect(sizes[0]).toBeGreaterThan(10_000_000)
    expect(printed.length * 2).toBe(sizes.at(-1))
    expect(printed.length * 2).toBeLessThanOrEqual(10_000_000)
    const run = runOf(of(long), { packed: byMessage })
    const { length } = run.results
    expect(length).toBeGreaterThan(2500)
    expect(notesOf(run)[0]?.[1]).toMatch(`${(5000 - length).toString()} results of 5000 left out`)
  })
  test('5,000 results with all that a finding can say are less than 10 MB', { timeout: 60_000 }, () => {
    const { findings } = many(5000, 'error')
    const full = findings.map((finding, at): Finding => ({
      ...finding,
      message: `s3:${at.toString(36)}* grants every action; name the ones you need`,
      resource: `module.m${at.toString()}.aws_iam_policy.x`,
      fingerprint: (BigInt(at) * 0x9e3779b97f4a7c15n).toString(16).slice(-16),
      related: Array.from({ length: 3 }, () => ({
        at: finding.at,
        message: 'passed as var.actions',
        step: true as const,
      })),
    }))
    const run = runOf(of(full))
    expect(run.results).toHaveLength(5000)
  })
  test('a result with more than 1,000 locations is cut, and it is said', () => {
    const related = Array.from({ length: 1500 }, (_, n) => ({ at, message: `also in ${n.toString()}` }))
    const run = runOf(of([findingAt(at, { related })]))
    expect(run.results[0]?.relatedLocations).toHaveLength(999)
    expect(notesOf(run)).toEqual([['warning', '501 related locations left out; the JSON report lists all']])
  })
  test('places that were not read are cut, and it is said', () => {
    const notRead = Array.from({ length: 1002 }, (_, n) => unread(`${n.toString()}.json`, 'no'))
    const notes = notesOf(runOf(of([], { notRead })))
    expect(notes).toHaveLength(1001)
    expect(notes.at(-1)).toEqual(['warning', '2 more not read: the JSON report lists all'])
  })
})

test('hostile names and messages stay text', () => {
  const path = 'evil\n::error file=README.md::../%2e%2e/[x](y) ä\uD800\u001B.tf'
  const given = { file: filePath(path), start: 0, end: 1 }
  const message = 'a\r\n::add-path::/tmp [click](https://evil.example) ##[error]x \u202E \uD800 {0}'
  const finding = findingAt(given, {
    message,
    related: [{ at: given, message, step: true }],
    condition: message,
    resource: message,
  })
  const report = reportOf(
    { [path]: 'x' },
    {
      findings: [finding],
      suppressed: [{ ...finding, reason: message, inSource: true }],
      notRead: [unread(path, message, { resource: message })],
    },
  )
  const printed = sarif(report, options)
  expect(commandsIn(printed)).toEqual([])
  expect(printed).not.toMatch(/[^\P{Cc}\n]|[\u202E\p{Cs}]/u)
  const run = runOf(report)
  const uri = run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? ''
  expect(uri).toMatch(/^[\w\-.~!*'%/]+$/)
  expect(decodeURIComponent(uri)).toBe(path.replace('\uD800', '\uFFFD'))
  const words = [...run.results.map(({ message }) => message.text), ...notesOf(run).map(([, text]) => text)]
  for (const word of words) {
    expect(word).toContain('a␍␊::add-path::/tmp [click]\u200B(https://evil.example)')
    expect(word).not.toContain('](')
  }
})

test('equal reports are equal bytes', () => {
  const make = (): string => sarif(reportOf({ 'iam/a b.tf': text }, { findings: [findingAt(at)] }), options)
  expect(make()).toBe(make())
})
