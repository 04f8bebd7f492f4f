import type { Fault, Finding, Report, Unreadable } from '../finding.ts'
import { countsLine } from './counts.ts'
import { capped, xml } from './escape.ts'
import { faultLine } from './faults.ts'
import { lines, written } from './place.ts'
import { sentence } from './sentence.ts'

export interface JunitOptions {
  readonly durationMs: number
}

/**
 * JUnit XML, in the dialect that GitLab, Jenkins and Azure all read: one suite, in which a finding is a failure, what was
 * not read is skipped, and a fault is an error. GitLab shows the text of a failure and not its attributes, so the text says
 * all of it.
 */
export function junit(report: Report, { durationMs }: JunitOptions): string {
  const cases = distinct([
    ...report.faults.map(error),
    ...report.findings.map((finding) => failure(report, finding)),
    ...report.notRead.map((entry) => skipped(report, entry)),
  ])
  const shown = cases.length > 0 ? cases : [whole(report)]
  const count = (outcome: Outcome): number => shown.filter((each) => each.outcome === outcome).length
  const time = (durationMs / 1000).toFixed(3)
  const all = { tests: shown.length, failures: count('failure'), errors: count('error') }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'iam-lint', ...all, time })}>`,
    `  <testsuite${attributes({ name: 'iam-lint', ...all, skipped: count('skipped'), time })}>`,
    '    <properties>',
    `      <property${attributes({ name: 'counts', value: countsLine(report) })}/>`,
    `      <property${attributes({ name: 'suppressed', value: report.suppressed.length })}/>`,
    `      <property${attributes({ name: 'data', value: report.data })}/>`,
    '    </properties>',
    ...shown.map(testcase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

type Outcome = 'failure' | 'error' | 'skipped'

interface Case {
  readonly name: string
  readonly classname: string
  readonly file?: string
  readonly line?: number
  /** Undefined when it passed. */
  readonly outcome?: Outcome
  readonly type?: string
  readonly message?: string
  /** Lines of the text. */
  readonly text?: readonly string[]
}

function failure(report: Report, finding: Finding): Case {
  const { rule, severity, at, resource, related, help } = finding
  const message = sentence(finding)
  return {
    name: `${rule}: ${message}`,
    classname: at.file,
    file: at.file,
    line: lines(report, at).line,
    outcome: 'failure',
    type: severity,
    message,
    text: [
      `${severity}[${rule}] ${message}`,
      `at ${written(report, at)}${resource === null ? '' : ` in ${capped(resource)}`}`,
      ...related.map((other) => `see ${written(report, other.at)} ${capped(other.message)}`),
      `help: ${help}`,
    ],
  }
}

function skipped(report: Report, { file, at, resource, reason }: Unreadable): Case {
  const what = resource === null ? capped(reason) : `${capped(resource)}: ${capped(reason)}`
  return {
    name: `not read: ${what}`,
    classname: file,
    file,
    line: at ? lines(report, at).line : 1,
    outcome: 'skipped',
    message: `not read: ${what}`,
    text: [`not read: ${what}`, `at ${at ? written(report, at) : file}`],
  }
}

const error = (fault: Fault): Case => ({
  name: `${fault.rule}: fault of iam-lint`,
  classname: 'iam-lint',
  outcome: 'error',
  type: 'fault',
  message: faultLine(fault),
  text: [faultLine(fault)],
})

/** What stands for a run of which there is nothing else to say: a suite without a case passes for one that never ran. */
const whole = ({ files }: Report): Case =>
  files > 0
    ? { name: 'no findings', classname: 'iam-lint' }
    : { name: 'nothing to lint', classname: 'iam-lint', outcome: 'skipped', message: 'nothing to lint', text: [] }

/** GitLab takes cases of one class and name for one: from the second on they are numbered. */
function distinct(cases: readonly Case[]): readonly Case[] {
  const taken = new Map<string, number>()
  return cases.map((each) => {
    const key = (name: string): string => JSON.stringify([each.classname, name])
    let number = taken.get(key(each.name)) ?? 0
    let name = each.name
    while (taken.has(key(name))) name = `${each.name} (${(++number).toString()})`
    taken.set(key(name), 1)
    taken.set(key(each.name), Math.max(number, 1))
    return { ...each, name }
  })
}

function testcase({ name, classname, file, line, outcome, type, message, text = [] }: Case): string {
  const head = `    <testcase${attributes({ name, classname, file, line, time: '0.000' })}`
  if (outcome === undefined) return `${head}/>`
  return [
    `${head}>`,
    `      <${outcome}${attributes({ message, type })}>${text.map(xml).join('\n')}</${outcome}>`,
    '    </testcase>',
  ].join('\n')
}

const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xml(String(value))}"`))
    .join('')
