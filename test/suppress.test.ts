import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { ownRules } from '../src/rule/own.ts'
import { type ConfigIgnore, type ResourceIgnoreLike, suppress } from '../src/suppress.ts'
import { dayNumber } from '../src/suppress/day.ts'
import { position } from '../src/text/source.ts'
import { filePath } from '../src/text/span.ts'

const rules = [
  {
    id: 'no-wildcard-actions',
    equivalents: ['checkov:CKV_AWS_63', 'trivy:AWS-0057', 'trivy:aws-iam-no-policy-wildcards'],
  },
  { id: 'boundary-required', equivalents: [] },
]
const reason = 'agreed with the platform team'
const WILD = 'no-wildcard-actions'

interface Given {
  readonly file?: string
  readonly rule?: string
  /** Findings stand at every «…» of the text; its scope is the ‹…› around it, or itself. */
  readonly text: string
  readonly resource?: string
  readonly sid?: string
  readonly config?: (text: string) => readonly ConfigIgnore[]
  readonly metadata?: readonly ResourceIgnoreLike[]
  readonly whole?: boolean
  readonly today?: string
  readonly maxDays?: number
}

function run(given: Given) {
  const path = filePath(given.file ?? 'main.tf')
  const text = given.text.replace(/[«»‹›]/g, '')
  const findings = marked(given.text).map(({ at, scope }): Finding => ({
    rule: given.rule ?? WILD,
    severity: 'error',
    message: 'm',
    at: { file: path, ...at },
    resource: given.resource ?? null,
    path: null,
    scope: { file: path, ...scope },
    sid: given.sid ?? null,
    certainty: 'certain',
    status: null,
    fingerprint: 'f',
    related: [],
    help: '',
  }))
  const source = { path, text }
  const ignores = {
    config: given.config?.(text) ?? [],
    resource: given.metadata ?? [],
    whole: given.whole ?? true,
    limits: {
      ...(given.today === undefined ? {} : { today: given.today }),
      ...(given.maxDays === undefined ? {} : { maxDays: given.maxDays }),
    },
    foreign: [],
  }
  const sources = new Map([[path, source]])
  const { kept, suppressed } = suppress(findings, ignores, {
    sources,
    outline: () => undefined,
    rules,
    help: (rule) => `#${rule}`,
  })
  return {
    suppressed: suppressed.map(({ at, reason }) => `${text.slice(at.start, at.end)}: ${reason}`),
    inSource: suppressed.map((each) => each.inSource),
    kept: kept.filter(({ rule }) => rule === WILD).map(({ at }) => text.slice(at.start, at.end)),
    own: kept
      .filter(({ help }) => help !== '')
      .map(({ at, rule, severity, message }) => {
        const { line, column } = position(source, at.start)
        const place = `${line.toString()}:${column.toString()}`
        return `${place} ${severity} ${rule} [${text.slice(at.start, at.end)}] ${message}`
      }),
  }
}

function marked(text: string) {
  const found: { at: { start: number; end: number }; scope: { start: number; end: number } }[] = []
  const open: number[] = []
  let scope: number | undefined
  let offset = 0
  for (const character of text) {
    if (character === '«') open.push(offset)
    else if (character === '»') {
      const start = open.pop() ?? 0
      found.push({ at: { start, end: offset }, scope: { start: scope ?? start, end: offset } })
    } else if (character === '‹') scope = offset
    else if (character === '›') scope = undefined
    else offset += character.length
  }
  return found
}

const comment = `iam-lint-ignore[no-wildcard-actions]: ${reason}`

describe('a comment covers', () => {
  const table: [string, Partial<Given> & { text: string }, string[], string[]][] = [
    ['its own line', { text: `a = [\n  «"s3:*"», # ${comment}\n  «"sqs:*"»,\n]` }, ['"s3:*"'], ['"sqs:*"']],
    ['the line below', { text: `a = [\n  # ${comment}\n  «"s3:*"»,\n  «"sqs:*"»,\n]` }, ['"s3:*"'], ['"sqs:*"']],
    [
      'the next line with code',
      { text: `# ${comment}\n\n# more\n// more\n/* and\nmore */\nx = «"*"»\ny = «"?"»` },
      ['"*"'],
      ['"?"'],
    ],
    ['code after a block comment', { text: `# ${comment}\n/* more */ x = «"*"»` }, ['"*"'], []],
    ['with //', { text: `x = «"*"» // ${comment}` }, ['"*"'], []],
    ['with /* */', { text: `x = «"*"» /* ${comment} */` }, ['"*"'], []],
    ['with /* */ above', { text: `/* ${comment} */\nx = «"*"»` }, ['"*"'], []],
    ['with /* */ before', { text: `/* ${comment} */ x = «"*"»\ny = «"?"»` }, ['"*"'], ['"?"']],
    ['with ## and /**', { text: `## ${comment}\nx = «"*"»\n/** ${comment} */\nx = «"?"»` }, ['"*"', '"?"'], []],
    ['without a space', { text: `#${comment}\nx = «"*"»` }, ['"*"'], []],
    ['lines with \\r\\n', { text: `# ${comment}\r\n\r\nx = «"*"»\r\ny = «"?"»\r\n` }, ['"*"'], ['"?"']],
    [
      'the statement it stands above',
      { text: `# ${comment}\nstatement ‹{\n  actions = [«"a:*"», «"b:*"»]\n}›\nstatement ‹{\n actions = [«"c:*"»] }›` },
      ['"a:*"', '"b:*"'],
      ['"c:*"'],
    ],
    ['the statement it stands behind', { text: `statement ‹{ # ${comment}\n  actions = [«"a:*"»]\n}›` }, ['"a:*"'], []],
    ['not the line above', { text: `x = «"*"»\n# ${comment}` }, [], ['"*"']],
    [
      'a line under several',
      { text: `# ${comment}\n# iam-lint-ignore[boundary-required]: ${reason}\nx = «"*"»` },
      ['"*"'],
      [],
    ],
    [
      'one of several rules',
      { text: `# iam-lint-ignore[boundary-required, no-wildcard-actions]: ${reason}\nx = «"*"»` },
      ['"*"'],
      [],
    ],
    ['only its rule', { text: `# iam-lint-ignore[boundary-required]: ${reason}\nx = «"*"»` }, [], ['"*"']],
    [
      'YAML',
      { file: 't.yaml', text: `A:\n  # ${comment}\n  - «'s3:*'»\n  - «"sqs:*"» # ${comment}\n  - «c»` },
      [`'s3:*'`, '"sqs:*"'],
      ['c'],
    ],
    ['YAML behind an apostrophe', { file: 't.yml', text: `- «don't» # ${comment}` }, [`don't`], []],
    [
      'a statement in YAML',
      { file: 't.template', text: `S:\n  # ${comment}\n  - ‹Effect: Allow\n    Action: «'*'»›` },
      [`'*'`],
      [],
    ],
    ['nothing in YAML without a space before #', { file: 't.yaml', text: `- «x»# ${comment}` }, [], ['x']],
    ['nothing by // in YAML', { file: 't.yaml', text: `- «x» // ${comment}` }, [], ['x']],
    ['nothing in JSON', { file: 't.json', text: `{"a": «"x"», "b": "# ${comment}"} // ${comment}` }, [], ['"x"']],
    ['nothing from a string', { text: `x = [«"*"», "# ${comment}"]` }, [], ['"*"']],
    ['nothing from a string with quotes', { text: `x = [«"*"», "\\"# ${comment}"]` }, [], ['"*"']],
    [
      'nothing from a YAML string',
      { file: 't.yaml', text: `- {a: «"*"», b: "x # ${comment}", c: ' # ${comment}'}` },
      [],
      ['"*"'],
    ],
    ['nothing from prose about it', { text: `x = «"*"» # see ${comment}` }, [], ['"*"']],
    ['a line after a string with #', { text: `x = [«"a#b"», "//"] # ${comment}` }, ['"a#b"'], []],
    ['a line after another block comment', { text: `x = «"*"» /* a */ # ${comment}` }, ['"*"'], []],
  ]
  test.each(table)('%s', (_, given, suppressed, kept) => {
    const result = run(given)
    expect(result.suppressed).toEqual(suppressed.map((each) => `${each}: ${reason}`))
    expect(result.inSource).toEqual(suppressed.map(() => true))
    expect(result.kept).toEqual(kept)
  })
})

describe('a comment is reported when', () => {
  const table: [string, string, string[]][] = [
    [
      'it covers nothing',
      `  # ${comment}\nx = 1`,
      [`1:21 warning unused-ignore [${WILD}] nothing here breaks ${WILD}; remove this`],
    ],
    [
      'nothing follows it',
      `x = 1\n# ${comment}`,
      [`2:19 warning unused-ignore [${WILD}] nothing here breaks ${WILD}; remove this`],
    ],
    [
      'one of its rules covers nothing',
      `# iam-lint-ignore[${WILD},  boundary-required]: ${reason}\nx = «"*"»`,
      ['1:41 warning unused-ignore [boundary-required] nothing here breaks boundary-required; remove this'],
    ],
    [
      'its rule is unknown',
      `# iam-lint-ignore[no-wildcard-action, ${WILD}]: ${reason}\nx = «"*"»`,
      [`1:19 error malformed-ignore [no-wildcard-action] unknown rule no-wildcard-action; did you mean ${WILD}?`],
    ],
    [
      'its rule is like none',
      `x = 1 # iam-lint-ignore[CKV_AWS_1]: ${reason}`,
      ['1:25 error malformed-ignore [CKV_AWS_1] unknown rule CKV_AWS_1'],
    ],
    [
      'a comma has no rule',
      `# iam-lint-ignore[${WILD},]: ${reason}\nx = «"*"»`,
      ['1:39 error malformed-ignore [] a rule id is missing before or after a comma'],
    ],
    ...['', ':', ': agreed with the team', '[]: agreed with the team', '[no-wildcard', '-file'].map(
      (rest): [string, string, string[]] => [
        `it names no rule: ${rest}`,
        `# iam-lint-ignore${rest}\nx = 1`,
        [
          `1:3 error malformed-ignore [iam-lint-ignore${rest}] iam-lint-ignore names no rule; write iam-lint-ignore[rule-id]: reason`,
        ],
      ],
    ),
    ...(
      [
        ['', 'gives no reason; write why the finding is accepted'],
        [':', 'gives no reason; write why the finding is accepted'],
        [' agreed with the team', 'gives no reason; write why the finding is accepted'],
        [': because', 'gives "because" for a reason; say it in at least 10 characters'],
        [': ............', 'gives "............" for a reason; say it in at least 10 characters'],
        [': <explanation>', 'has a placeholder for a reason, <explanation>; write why the finding is accepted'],
      ] as const
    ).map(([rest, trouble]): [string, string, string[]] => [
      `its reason is missing: ${rest}`,
      `# iam-lint-ignore[${WILD}]${rest}\nx = «"*"»`,
      [`1:3 error malformed-ignore [iam-lint-ignore[${WILD}]${rest}] the comment ${trouble}`],
    ]),
  ]
  test.each(table)('%s', (_, text, own) => {
    expect(run({ text }).own).toEqual(own)
  })

  test('it is in a block, which ends it', () => {
    expect(run({ text: '/* iam-lint-ignore[boundary-required]: why */ x = 1' }).own).toEqual([
      '1:4 error malformed-ignore [iam-lint-ignore[boundary-required]: why] the comment gives "why" for a reason; say it in at least 10 characters',
    ])
  })

  test('a malformed one suppresses nothing', () => {
    expect(run({ text: `x = «"*"» # iam-lint-ignore[${WILD}]` }).kept).toEqual(['"*"'])
  })
})

describe('an end', () => {
  const until = (end: string): string => `x = «"*"» # ${comment} ${end}`
  const soon = (days: string): string =>
    `${WILD} is accepted for ${days}, until 2027-03-31; mend it, or agree on a new day`
  const table: [string, Partial<Given>, string, string[], string[]][] = [
    ['holds when nobody says what day it is', {}, '(until=2027-03-31)', ['"*"'], []],
    ['far away holds', { today: '2027-03-16' }, '(until=2027-03-31)', ['"*"'], []],
    [
      'in 14 days is told',
      { today: '2027-03-17' },
      '(until=2027-03-31)',
      ['"*"'],
      [`1:86 info expired-ignore [2027-03-31] ${soon('14 days more')}`],
    ],
    [
      'tomorrow is told',
      { today: '2027-03-30' },
      '(until=2027-03-31)',
      ['"*"'],
      [`1:86 info expired-ignore [2027-03-31] ${soon('1 day more')}`],
    ],
    [
      'today still holds',
      { today: '2027-03-31' },
      '(until=2027-03-31)',
      ['"*"'],
      [`1:86 info expired-ignore [2027-03-31] ${soon('today only')}`],
    ],
    [
      'yesterday has passed',
      { today: '2027-04-01' },
      '( until = 2027-03-31 )  ',
      [],
      [
        `1:89 warning expired-ignore [2027-03-31] ${WILD} was accepted until 2027-03-31; mend it, or agree on a new day`,
      ],
    ],
    ...['2027-02-30', '2027-13-01', '2026-02-29', '31.03.2027', '2027-3-31', 'soon', ''].map(
      (day): [string, Partial<Given>, string, string[], string[]] => [
        `is no day: ${day}`,
        {},
        `(until=${day})`,
        [],
        [`1:86 error malformed-ignore [${day}] until=${day} is no day of the calendar; write it as YYYY-MM-DD`],
      ],
    ),
    ...['(until 2027-03-31)', 'until=2027-03-31', '(until=2027-03-31) or so', '(until=2027=1)'].map(
      (end): [string, Partial<Given>, string, string[], string[]] => [
        `is not understood: ${end}`,
        {},
        end,
        [],
        [
          `1:11 error malformed-ignore [${comment} ${end}] the comment has an end that is not understood; close it with (until=YYYY-MM-DD)`,
        ],
      ],
    ),
    ['that is none of it', {}, '(not until spring, says the team)', ['"*"'], []],
    ['within what is allowed', { today: '2027-03-01', maxDays: 30 }, '(until=2027-03-31)', ['"*"'], []],
    [
      'past what is allowed',
      { today: '2027-02-28', maxDays: 30 },
      '(until=2027-03-31)',
      [],
      ['1:86 error malformed-ignore [2027-03-31] until=2027-03-31 is 31 days from today; at most 30 days are allowed'],
    ],
    [
      'is demanded',
      { maxDays: 30 },
      '',
      [],
      [`1:27 error malformed-ignore [${WILD}] there is no end; say until=YYYY-MM-DD, at most 30 days from today`],
    ],
  ]
  test.each(table)('%s', (_, given, end, suppressed, own) => {
    const result = run({ ...given, text: until(end) })
    expect(result.suppressed.map((each) => each.split(':')[0])).toEqual(suppressed)
    expect(result.own).toEqual(own)
  })

  test('is no part of the reason', () => {
    expect(run({ text: until('(until=2027-03-31)') }).suppressed).toEqual([`"*": ${reason}`])
    expect(run({ text: `x = «"*"» # iam-lint-ignore[${WILD}]: short (until=2027-03-31)` }).suppressed).toEqual([])
  })

  test('of what covers nothing is not worth a word', () => {
    const { own } = run({ text: `x = 1 # ${comment} (until=2027-03-31)`, today: '2028-01-01' })
    expect(own).toEqual([`1:25 warning unused-ignore [${WILD}] nothing here breaks ${WILD}; remove this`])
  })

  test('that has passed does not take away what another suppression gives', () => {
    const text = `# ${comment} (until=2027-03-31)\nx = «"*"» # ${comment}`
    expect(run({ text, today: '2028-01-01' }).suppressed).toEqual([`"*": ${reason}`])
  })

  test('is a day exactly when the calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = [year.toString().padStart(4, '0'), ...[month, day].map((n) => n.toString().padStart(2, '0'))].join(
          '-',
        )
        const lengths = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30]
        const length = [...lengths, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
        expect(dayNumber(text) !== undefined).toBe(day >= 1 && day <= length)
      }),
    )
    expect([dayNumber('1970-01-01'), dayNumber('2000-03-01')]).toEqual([0, 11017])
  })
})

describe('an entry', () => {
  const at = { file: filePath('main.tf'), start: 0, end: 1 }
  const entry = (more: Partial<ConfigIgnore>) => () => [{ rule: WILD, reason, at, ...more }]
  const found = { text: 'x = «"*"»', resource: 'aws_iam_policy.x', sid: 'S' }
  const table: [string, Partial<ConfigIgnore>, boolean][] = [
    ['without fields', {}, true],
    ['of the resource', { resource: 'aws_iam_policy.x' }, true],
    ['of another resource', { resource: 'aws_iam_policy.y' }, false],
    ['of the Sid', { sid: 'S' }, true],
    ['of another Sid', { sid: 's' }, false],
    ['of the file', { file: (path) => path === 'main.tf' }, true],
    ['of another file', { file: (path) => path === 'other.tf' }, false],
    ['of the resource but another Sid', { resource: 'aws_iam_policy.x', sid: 'T' }, false],
    ['of another rule', { rule: 'boundary-required' }, false],
  ]
  test.each(table)('of the configuration %s', (_, more, covers) => {
    const result = run({ ...found, config: entry(more) })
    expect(result.suppressed).toEqual(covers ? [`"*": ${reason}`] : [])
    expect(result.inSource).toEqual(covers ? [false] : [])
    const rule = more.rule ?? WILD
    expect(result.own).toEqual(covers ? [] : [`1:1 warning unused-ignore [x] nothing here breaks ${rule}; remove this`])
  })

  test('that covers nothing is reported only when what it could cover was linted', () => {
    const unused = (more: Partial<ConfigIgnore>) => run({ text: 'x = 1', whole: false, config: entry(more) }).own.length
    expect(unused({})).toBe(0)
    expect(unused({ file: () => false })).toBe(0)
    expect(unused({ file: () => true })).toBe(1)
  })

  test('with a placeholder for a reason is malformed', () => {
    expect(run({ ...found, config: entry({ reason: '<reason here>' }) })).toEqual({
      suppressed: [],
      inSource: [],
      kept: ['"*"'],
      own: [
        '1:1 error malformed-ignore [x] the entry has a placeholder for a reason, <reason here>; write why the finding is accepted',
      ],
    })
  })

  test('is reported by rules that are described as they are', () => {
    const unused = run({ text: 'x = 1', config: entry({}) }).own
    const malformed = run({ ...found, config: entry({ reason: '' }) }).own
    const expired = run({ ...found, config: entry({ until: '2027-03-31' }), today: '2027-04-01' }).own
    const described = ownRules.map(({ id, severity }) => `${severity} ${id}`)
    const said = [...unused, ...expired, ...malformed].map((one) => one.split(' ').slice(1, 3).join(' '))
    expect(said).toEqual(described.slice(0, said.length))
  })

  const metadata = (more: Partial<ResourceIgnoreLike>): Given => ({
    ...found,
    file: 't.json',
    metadata: [{ resource: 'Role', rule: WILD, reason, at: { ...at, file: filePath('t.json') }, ...more }],
  })
  test.each([
    ['covers its resource', { ...metadata({}), resource: 'Role' }, [`"*": ${reason}`], []],
    ['covers no other', metadata({}), [], [`1:1 warning unused-ignore [x] nothing here breaks ${WILD}; remove this`]],
    [
      'covers no other file',
      { ...metadata({ at: { ...at, file: filePath('u.json') } }), resource: 'Role' },
      [],
      [`1:1 warning unused-ignore [x] nothing here breaks ${WILD}; remove this`],
    ],
    [
      'needs a rule',
      { ...metadata({ rule: 'no-wildcards-actions' }), resource: 'Role' },
      [],
      [`1:1 error malformed-ignore [x] unknown rule no-wildcards-actions; did you mean ${WILD}?`],
    ],
    [
      'needs a reason',
      { ...metadata({ reason: ' ' }), resource: 'Role' },
      [],
      ['1:1 error malformed-ignore [x] the entry gives no reason; write why the finding is accepted'],
    ],
  ])('of a resource %s', (_, given, suppressed, own) => {
    expect(run(given)).toMatchObject({ suppressed, own, inSource: suppressed.map(() => true) })
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'iam-lint-ignore',
    '[',
    ']',
    ':',
    '#',
    '//',
    '/*',
    '*/',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    ' ',
    ',',
    WILD,
    reason,
  )
  test('gives back every finding once', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('a.tf', 'a.yaml', 'a.json'), (parts, file) => {
        const { suppressed, kept } = run({ file, text: `«x»${parts.join('')}«y»` })
        expect([...suppressed.map((each) => each.slice(0, 1)), ...kept].sort()).toEqual(['x', 'y'])
      }),
    )
  })
  test('of ten megabytes takes little time', () => {
    const text = `${`# ${comment}\n`.repeat(150_000)}x = «"*"»\n${'"#/*\\'.repeat(200_000)}iam-lint-ignore`
    const started = performance.now()
    expect(run({ text }).suppressed).toEqual([`"*": ${reason}`])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
