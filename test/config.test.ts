import { Ajv } from 'ajv'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { rules as shipped } from '../rules/index.ts'
import { configSchema, schemaText } from '../src/config/schema.ts'
import { validatorSource } from '../src/config/compile.ts'
import { pathMatcher, patternMistake } from '../src/config/glob.ts'
import { initialConfig } from '../src/config/init.ts'
import { loadConfig } from '../src/config/load.ts'
import { nearest } from '../src/text/nearest.ts'
import type { Validate } from '../src/config/written.ts'
import type { ConfigIgnore } from '../src/suppress.ts'
import { UsageError } from '../src/finding.ts'
import { defineRule, setting } from '../src/rule.ts'
import { filePath } from '../src/text/span.ts'

const about = {
  category: 'wildcards',
  summary: 'Policies name what they grant',
  why: 'Because.',
  references: [],
  equivalents: [],
  *check() {
    // Never run here.
  },
  valid: [],
  invalid: [],
} as const
const rules = [
  defineRule({
    ...about,
    id: 'no-wildcard-actions',
    on: 'statement',
    severity: 'error',
    options: { allow: setting.strings({ default: [], help: 'Patterns that may be granted' }) },
  }),
  defineRule({
    ...about,
    id: 'short-session-duration',
    on: 'role',
    severity: 'warning',
    options: {
      seconds: setting.integer({ default: 3600, min: 900, max: 43200, help: 'Longest session' }),
      strict: setting.boolean({ default: false, help: 'Also when it is not known' }),
    },
  }),
  defineRule({ ...about, id: 'boundary-required', on: 'role', severity: 'info' }),
]

const importText = async (code: string): Promise<{ validate: Validate }> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { validate: Validate }
const { validate } = await importText(validatorSource(rules))

const names = Object.keys(configSchema(rules)['properties'] ?? {})
const settingNames = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const load = (text: string, path = '.iam-lint.yaml') => loadConfig({ path: filePath(path), text }, rules, validate)
const mistakes = async (text: string): Promise<string[]> => {
  const error: unknown = await load(text).then(
    () => 'loaded',
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message.split('\n')
}

describe('policies', () => {
  const some = `policies:
  - files: [guardrails/**]
    kind: scp
  - files: [guardrails/resources/*]
    kind: rcp
`
  test('say what kind the policies of files are, later entries first', async () => {
    const { kinds } = (await load(some)).settings
    expect(['guardrails/a.json', 'guardrails/resources/a.json', 'a.json'].map(kinds)).toEqual(['scp', 'rcp', undefined])
  })

  test.each([
    [some.replace('scp', 'unknown'), 'unknown'],
    [some.replace('    kind: scp\n', ''), 'kind'],
    [some.replace('guardrails/**', '/../x'), '/../x'],
  ])('%s is refused', async (text, named) => {
    expect((await mistakes(text)).join()).toContain(named)
  })
})

describe('a configuration', () => {
  test.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['a file of comments', '# nothing\n'],
    ['an empty document', '---\n'],
    ['sections without entries', 'include:\nexclude:\naccounts:\n  own:\nrules:\noverrides:\nignore:\n'],
  ])('%s gives the defaults', async (_, text) => {
    const { settings, ...rest } = await (text === undefined ? loadConfig(undefined, rules) : load(text))
    expect(rest).toEqual({ include: [], exclude: [], failOn: 'error', trust: 'base', onMissingBase: 'all' })
    expect(settings.accounts).toEqual({ own: [], trusted: [] })
    expect(settings.ignores).toEqual([])
    const settingOf = (id: string) => settings.rule(id, filePath('a.tf'))
    expect(settingOf('no-wildcard-actions')).toEqual({ severity: 'error', options: {} })
    expect(settingOf('short-session-duration')).toEqual({ severity: 'warning', options: {} })
    expect(settingOf('not-a-rule')).toEqual({ severity: 'off', options: {} })
  })

  test('is read whole', async () => {
    const config = await load(
      [
        '$schema: https://example.com/schema.json',
        'include: [infra]',
        "exclude: ['**/*.test.tf']",
        'accounts:',
        '  own: ["111122223333", 012345678901]',
        '  trusted: [444455556666]',
        'fail-on: never',
      ].join('\n'),
    )
    expect(config.include).toEqual(['infra'])
    expect(config.exclude).toEqual(['**/*.test.tf'])
    expect(config.failOn).toBe('never')
    expect(config.settings.accounts).toEqual({ own: ['111122223333', '012345678901'], trusted: ['444455556666'] })
  })

  test.each([
    ['', ['a-recommended']],
    ['preset: strict', ['a-recommended', 'a-strict']],
    ['preset: all', ['a-recommended', 'a-strict', 'of-all']],
    ['rules: { of-all: warning }', ['a-recommended', 'of-all']],
  ])('%j turns on the rules of its preset', async (text, on) => {
    const rules = [
      defineRule({ ...about, id: 'a-recommended', on: 'role', severity: 'error' }),
      defineRule({ ...about, id: 'a-strict', on: 'role', severity: 'error', preset: 'strict' }),
      defineRule({ ...about, id: 'of-all', on: 'role', severity: 'info', preset: 'all' }),
    ]
    const { validate } = await importText(validatorSource(rules))
    const { settings } = await loadConfig({ path: filePath('.iam-lint.yaml'), text }, rules, validate)
    expect(rules.map(({ id }) => id).filter((id) => settings.rule(id, filePath('a.tf')).severity !== 'off')).toEqual(on)
  })

  test('overrides apply in order, and what they do not say stays', async () => {
    const { settings } = await load(`rules:
  no-wildcard-actions: { severity: warning, allow: ['logs:*'] }
  short-session-duration: { seconds: 7200 }
  boundary-required: off
overrides:
  - files: [modules]
    rules:
      no-wildcard-actions: info
      short-session-duration: { strict: true }
  - files: [modules/legacy/*.tf]
    rules:
      no-wildcard-actions: { allow: ['s3:*'] }
      boundary-required: error
`)
    const at = (file: string) => rules.map(({ id }) => settings.rule(id, filePath(file)))
    expect(at('main.tf')).toEqual([
      { severity: 'warning', options: { allow: ['logs:*'] } },
      { severity: 'warning', options: { seconds: 7200 } },
      { severity: 'off', options: {} },
    ])
    expect(at('modules/a.tf')).toEqual([
      { severity: 'info', options: { allow: ['logs:*'] } },
      { severity: 'warning', options: { seconds: 7200, strict: true } },
      { severity: 'off', options: {} },
    ])
    expect(at('modules/legacy/a.tf')).toEqual([
      { severity: 'info', options: { allow: ['s3:*'] } },
      { severity: 'warning', options: { seconds: 7200, strict: true } },
      { severity: 'error', options: {} },
    ])
  })

  test('lists in brackets do not add up over many lines', async () => {
    const { include } = await load(`include:\n${"  - '{a,b}[x]'\n".repeat(200)}`)
    expect(include).toHaveLength(200)
  })

  test('ignore entries know their place', async () => {
    const text = `ignore:
  - rule: boundary-required
    reason: break-glass role
    file: infra/*.tf
    resource: aws_iam_role.admin
`
    const { settings } = await load(text)
    const ignores: readonly ConfigIgnore[] = settings.ignores
    const { file, at, ...rest } = ignores[0] ?? expect.fail('no entry')
    expect(rest).toEqual({ rule: 'boundary-required', reason: 'break-glass role', resource: 'aws_iam_role.admin' })
    expect(text.slice(at.start).startsWith('rule: boundary-required')).toBe(true)
    expect([file?.(filePath('infra/a.tf')), file?.(filePath('b.tf'))]).toEqual([true, false])
  })
})

describe('suppressions', () => {
  test.each([
    ['', []],
    ['foreign-ignores: false', []],
    ['foreign-ignores: true', ['checkov', 'trivy', 'tfsec', 'cfn-nag', 'semgrep']],
    ['foreign-ignores: [checkov, cfn-nag]', ['checkov', 'cfn-nag']],
    ['foreign-ignores:', []],
  ])('of other tools: %s', async (text, tools) => {
    expect((await load(text)).settings.foreignIgnores).toEqual(tools)
  })

  test('end within so many days, and on a day that is written without quotes too', async () => {
    const { settings } = await load(
      'max-ignore-days: 90\nignore:\n  - { rule: boundary-required, reason: agreed with all, until: 2027-03-31 }',
    )
    expect(settings.maxIgnoreDays).toBe(90)
    expect(settings.ignores.map(({ until }) => until)).toEqual(['2027-03-31'])
  })

  test.each([
    ['max-ignore-days: 0', 'max-ignore-days must be at least 1, not 0'],
    ['foreign-ignores: [checkof]', 'checkov, trivy, tfsec, cfn-nag or semgrep, not "checkof"'],
    [
      'ignore: [{ rule: boundary-required, reason: agreed with all, until: soon }]',
      'until must be a day such as 2027-03-31, not "soon"',
    ],
  ])('that are mistaken: %s', async (text, sentence) => {
    expect(await mistakes(text)).toEqual([expect.stringContaining(sentence)])
  })
})

describe('a mistake', () => {
  const table: [string, string, string[]][] = [
    [
      'a rule that is not there',
      '# rules\n\nrules:\n  no-wildcard-action: error\n',
      ['4:3: unknown rule no-wildcard-action; did you mean no-wildcard-actions?'],
    ],
    [
      'a rule like no other',
      'rules: { x: off }',
      ['1:10: unknown rule x; there is no-wildcard-actions, short-session-duration and boundary-required'],
    ],
    ['a setting', 'fail_on: error', ['1:1: unknown setting fail_on; did you mean fail-on?']],
    ['a setting of accounts', 'accounts: {owm: []}', ['1:12: unknown setting of accounts: owm; did you mean own?']],
    [
      'an option',
      'rules:\n  short-session-duration:\n    second: 5',
      ['3:5: unknown option of short-session-duration: second; did you mean seconds?'],
    ],
    [
      'an option of a rule without options',
      'rules: {boundary-required: {a: 1}}',
      ['1:29: unknown option of boundary-required: a; there is severity'],
    ],
    [
      'a severity',
      'rules: {boundary-required: eror}',
      ['1:28: rules.boundary-required must be off, error, warning or info, not "eror"'],
    ],
    [
      'neither severity nor mapping',
      'rules:\n  boundary-required: 3\n  no-wildcard-actions:\n  short-session-duration: [error]',
      [
        '2:22: rules.boundary-required must be a severity or a mapping of options, not 3',
        '3:23: rules.no-wildcard-actions must be a severity or a mapping of options, not nothing',
        '4:27: rules.short-session-duration must be a severity or a mapping of options, not a list',
      ],
    ],
    [
      'the severity in a mapping',
      'rules: {boundary-required: {severity: fatal}}',
      ['1:39: rules.boundary-required.severity must be off, error, warning or info, not "fatal"'],
    ],
    [
      'a number out of range',
      'rules: {short-session-duration: {seconds: 5}}',
      ['1:43: rules.short-session-duration.seconds must be at least 900, not 5'],
    ],
    [
      'a number out of range above',
      'rules: {short-session-duration: {seconds: 50000}}',
      ['1:43: rules.short-session-duration.seconds must be at most 43200, not 50000'],
    ],
    [
      'options of the wrong type',
      'rules: {short-session-duration: {seconds: 1h, strict: "yes"}, no-wildcard-actions: {allow: "s3:*"}}',
      [
        '1:43: rules.short-session-duration.seconds must be a whole number, not "1h"',
        '1:55: rules.short-session-duration.strict must be true or false, not "yes"',
        '1:92: rules.no-wildcard-actions.allow must be a list, not "s3:*"',
      ],
    ],
    ['fail-on of the wrong type', 'fail-on: 1', ['1:10: fail-on must be text, not 1; write it in quotes']],
    ['fail-on', 'fail-on: high', ['1:10: fail-on must be error, warning, info or never, not "high"']],
    ['a list at the top', '- a', ['1:1: the configuration must be a mapping, not a list']],
    ['text at the top', 'hello', ['1:1: the configuration must be a mapping, not "hello"']],
    [
      'account ids',
      'accounts:\n  own: [12345678901, "1111-2222-3333"]',
      [
        '2:9: accounts.own[0] must be text, not 12345678901; write it in quotes',
        '2:22: accounts.own[1] must be an account id of 12 digits, not "1111-2222-3333"',
      ],
    ],
    [
      'an ignore entry',
      'ignore:\n  - rule: boundary-requird\n    reason: short\n  - {}',
      [
        '2:11: unknown rule boundary-requird; did you mean boundary-required?',
        '3:13: ignore[0].reason must have at least 10 characters',
        '4:5: ignore[1] has no rule; add it',
        '4:5: ignore[1] has no reason; add it',
      ],
    ],
    [
      'overrides',
      'overrides:\n  - files: []\n    rules: {boundary-require: off}\n  - rules: {}',
      [
        '2:12: overrides[0].files is empty',
        '3:13: unknown rule boundary-require; did you mean boundary-required?',
        '4:5: overrides[1] has no files; add it',
      ],
    ],
    ['an empty pattern', 'exclude: [""]', ['1:11: exclude[0] is empty']],
    [
      'patterns',
      "include: ['!a']\nexclude: ['a\\b', ../x]\noverrides: [{files: ['{a'], rules: {}}]\nignore: [{rule: boundary-required, reason: it is long enough, file: /}]",
      [
        '1:11: "!a" starts with !, and patterns cannot be negated; use exclude',
        '2:11: "a\\\\b" has a backslash; write paths with forward slashes',
        '2:18: "../x" has .., and only files of the repository are linted',
        '3:22: "{a" has braces that do not match or stand for too many patterns',
        '4:69: "/" names no path',
      ],
    ],
    ['a key twice', 'rules: {}\nrules: {}', ['2:1: "rules" stands here twice']],
    ['a key that is a list', '[a]: 1', ['1:1: a key has to be plain text']],
    [
      'a pattern without quotes',
      'include: [*.tf]',
      ['1:11: aliases are not read here; put a pattern that starts with * in quotes'],
    ],
    ['an anchor', 'include: &a [x]', ['1:13: anchors are not read here; write the value where it is used']],
    ['a tag', 'include: !!binary aGk=', ['1:19: the tag tag:yaml.org,2002:binary is not read here; leave it out']],
    [
      'a merge key',
      'rules:\n  <<: {boundary-required: off}',
      ['2:3: unknown rule "<<"; there is no-wildcard-actions, short-session-duration and boundary-required'],
    ],
    [
      'no YAML',
      'rules: {',
      ['1:9: not valid YAML: flow map in block collection must be sufficiently indented and end with a }'],
    ],
    [
      'two documents',
      'rules: {}\n---\nrules: {}\n',
      ['2:1: not valid YAML: source contains multiple documents; please use YAML.parseAllDocuments()'],
    ],
    [
      'keys of the language',
      '__proto__: {rules: {}}\nconstructor: 1\nrules: {__proto__: off, hasOwnProperty: off}',
      [
        `1:1: unknown setting __proto__; there is ${settingNames}`,
        `2:1: unknown setting constructor; there is ${settingNames}`,
        '3:9: unknown rule __proto__; there is no-wildcard-actions, short-session-duration and boundary-required',
        '3:25: unknown rule hasOwnProperty; there is no-wildcard-actions, short-session-duration and boundary-required',
      ],
    ],
    [
      'a key with a line end cannot look like a sentence of ours',
      '"a\\n.iam-lint.yaml:9:9: forged": 1',
      [`1:1: unknown setting "a\\n.iam-lint.yaml:9:9: forged"; there is ${settingNames}`],
    ],
  ]
  test.each(table)('in %s', async (_, text, expected) => {
    expect(await mistakes(text)).toEqual(expected.map((line) => `.iam-lint.yaml:${line}`))
  })

  test('names the file it stands in, and lines by carriage return and line feed', async () => {
    const error: unknown = await load('rules:\r\n  x: off\r\n', 'ci/lint.yaml').catch((thrown: unknown) => thrown)
    expect(String(error)).toMatch(/^Error: ci\/lint\.yaml:2:3: unknown rule x/)
  })
})

describe('hostile text', () => {
  const table: [string, string, RegExp][] = [
    ['a megabyte', '# x\n'.repeat(262_144), /^\.iam-lint\.yaml:1:1: the configuration is larger than 256 KB$/],
    ['brackets', '['.repeat(100_000), /^\.iam-lint\.yaml:1:1: too deeply nested/],
    ['brackets on many lines', '[\n'.repeat(100_000), /:1: too deeply nested/],
    ['mappings in lists', '[{a: '.repeat(20_000), /:1:1: too deeply nested/],
    ['lists in one line', '- '.repeat(100_000), /:1:1: too deeply nested/],
    ['keys in one line', '? '.repeat(100_000), /:1:1: too deeply nested/],
    ['values in one line', ': '.repeat(100_000), /:1:1: too deeply nested/],
    ['lists by tabs', '-\t'.repeat(100_000), /:1:1: too deeply nested/],
    [
      'mappings by indentation',
      Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      /too deeply nested/,
    ],
    ['an alias bomb', 'a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nrules: *c', /anchors are not read here/],
    ['a hundred thousand aliases', `include: [${'*a,'.repeat(80_000)}]`, /aliases are not read here/],
    ['anchors', '&a '.repeat(50_000), /not valid YAML: /],
    [
      'many mistakes',
      Array.from({ length: 20_000 }, (_, i) => `k${i.toString()}: 1`).join('\n'),
      /^(.*unknown setting k.*\n){20}and more$/,
    ],
    ['many wrong values', `include: [${'1,'.repeat(9_000)}]`, /^(.*include\[\d+\] must be text.*\n){20}and more$/],
    ['a list too long', `include: [${'a,'.repeat(10_001)}]`, /include has more than 10000 entries/],
    ['line ends', '\n'.repeat(200_000) + 'x: 1', /:200001:1: unknown setting x/],
    ['characters of no text', '\u0000\u0001\uFFFD\uD800', /./],
    ['an executable', '\u007FELF\u0002\u0001\u0001\u0000', /./],
    [
      'another version of YAML',
      '%YAML 1.1\n---\nrules: {boundary-required: off}',
      /must be a severity or a mapping of options, not false/,
    ],
  ]
  test.each(table)('of %s is refused', async (_, text, expected) => {
    expect((await mistakes(text)).join('\n')).toMatch(expected)
  })

  const words = fc.constantFrom(
    ...[
      'rules',
      'ignore',
      'include',
      'accounts',
      'own',
      'no-wildcard-actions',
      'off',
      '__proto__',
      'constructor',
      '%',
      '~',
    ],
    ...[
      ':',
      ': ',
      '- ',
      '?',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\n',
      '\n  ',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '!!set',
      '<<',
      '#',
      '0',
      '/',
    ],
  )
  test('of any kind loads or is refused', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        const outcome: unknown = await load(each).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UsageError)
      }),
      { numRuns: 500 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('the schema', () => {
  const schema = configSchema(rules)
  test('is a schema that ajv takes in strict mode, without a word unknown to it', () => {
    expect(() => new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow()
  })
  test('describes every property, for editors', () => {
    const undescribed = (node: unknown, path: string): string[] => {
      if (typeof node !== 'object' || node === null) return []
      return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
        const nested = undescribed(value, `${path}/${key}`)
        if (!path.endsWith('/properties')) return nested
        const described = ['description', '$ref'].some((word) => Object.hasOwn(Object(value), word))
        return described ? nested : [`${path}/${key}`, ...nested]
      })
    }
    expect(undescribed(schema, '')).toEqual([])
  })
  test('as text ends with a line end', () => {
    expect(JSON.parse(schemaText(rules))).toEqual(schema)
    expect(schemaText(rules)).toMatch(/\}\n$/)
  })
  test('compiles to code that makes no code and needs no module', () => {
    expect(validatorSource(rules)).not.toMatch(/require\(|import |Function|eval/)
  })
})

describe('the configuration that init writes', () => {
  const text = initialConfig(rules)
  test('loads and changes nothing', async () => {
    const { settings, ...rest } = await load(text)
    expect(rest).toEqual({ include: [], exclude: [], failOn: 'error', trust: 'base', onMissingBase: 'all' })
    for (const { id, severity } of rules) expect(settings.rule(id, filePath('a.tf'))).toEqual({ severity, options: {} })
  })
  test('loads with its examples taken out of their comments, and then says the defaults', async () => {
    const { settings, exclude, include } = await load(text.replace(/^(\s+)# (?=[- ]|'|[a-z-]+:)/gm, '$1'))
    expect([include, exclude]).toEqual([[], ['examples/**', '**/testdata']])
    expect(settings.accounts).toEqual({ own: ['111122223333'], trusted: ['444455556666'] })
    expect(settings.rule('short-session-duration', filePath('a.tf'))).toEqual({
      severity: 'warning',
      options: { seconds: 3600, strict: false },
    })
    expect(settings.rule('no-wildcard-actions', filePath('sandbox/a.tf')).severity).toBe('info')
    expect(settings.ignores).toHaveLength(1)
  })
})

describe('a path pattern', () => {
  const table: [string, string, boolean][] = [
    ['examples', 'examples/a.tf', true],
    ['examples', 'modules/x/examples/deep/a.tf', true],
    ['examples', 'examples-2/a.tf', false],
    ['examples/', 'examples/a.tf', true],
    ['/examples', 'modules/examples/a.tf', false],
    ['./examples', 'modules/examples/a.tf', false],
    ['./examples', 'examples/a.tf', true],
    ['examples/**', 'examples/deep/a.tf', true],
    ['examples/**', 'modules/examples/a.tf', false],
    ['examples/*', 'examples/deep/a.tf', true],
    ['examples/*.tf', 'examples/deep/a.tf', false],
    ['*.tf', 'a.tf', true],
    ['*.tf', 'deep/er/a.tf', true],
    ['*.tf', 'a.tf.json', false],
    ['**/*.tf', 'a.tf', true],
    ['**/*.tf', 'deep/er/a.tf', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b/*.tf', 'a/b/x/b/c.tf', true],
    ['a/**/b/*.tf', 'a/b/x/c.tf', false],
    ['**', 'a/b', true],
    ['*', 'a/b', true],
    ['a?.tf', 'ab.tf', true],
    ['a?.tf', 'a/.tf', false],
    ['a?.tf', 'a.tf', false],
    ['a**b', 'axxb', true],
    ['a**b', 'ax/xb', false],
    ['.github', '.github/x.yaml', true],
    ['*', '.hidden', true],
    ['{a,b}/*.{tf,json}', 'b/x.json', true],
    ['{a,b}/*.{tf,json}', 'c/x.json', false],
    ['{a,b/c}', 'b/c/x', true],
    ['x{,-test}.tf', 'x.tf', true],
    ['[ab].tf', 'a.tf', false],
    ['[ab].tf', '[ab].tf', true],
    ['A.tf', 'a.tf', false],
    ['a+(b)', 'a+(b)', true],
  ]
  test.each(table)('%s and %s: %s', (pattern, path, expected) => {
    expect(patternMistake(pattern)).toBeUndefined()
    expect(pathMatcher([pattern])(filePath(path))).toBe(expected)
  })

  test.each(['{a,{b,c}}', '{a', 'a}', '{a,b}'.repeat(7), '..', 'a/../b', '!a', 'a\\b', '/', '.', '', 'a'.repeat(1001)])(
    '%s can mean nothing',
    (pattern) => {
      expect(patternMistake(pattern)).toBeDefined()
    },
  )

  test('agrees with a definition by cases', () => {
    const means = (pattern: string, text: string): boolean => {
      if (pattern === '') return text === ''
      const rest = pattern.slice(1)
      if (pattern.startsWith('*'))
        return means(rest, text) || (text !== '' && text[0] !== '/' && means(pattern, text.slice(1)))
      return (
        text !== '' && (pattern[0] === text[0] || (pattern[0] === '?' && text[0] !== '/')) && means(rest, text.slice(1))
      )
    }
    const segment = (alphabet: string) =>
      fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: 1, maxLength: 6 })
    const two = (alphabet: string) => fc.tuple(segment(alphabet), segment(alphabet)).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(two('ab*?'), two('ab'), (pattern, path) => {
        fc.pre(!pattern.includes('**'))
        expect(pathMatcher([pattern])(filePath(path))).toBe(means(pattern, path))
      }),
      { numRuns: 1000 },
    )
  })

  test('of many stars takes little time', () => {
    const started = performance.now()
    expect(pathMatcher([`${'a*'.repeat(400)}b`])(filePath('a'.repeat(4000)))).toBe(false)
    expect(pathMatcher([`${'**/a/'.repeat(200)}b`])(filePath('a/'.repeat(2000)))).toBe(false)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('the nearest name', () => {
  const names = ['no-wildcard-actions', 'boundary-required', 'external-id-required', 'include', 'own']
  test.each([
    ['no-wildcard-action', 'no-wildcard-actions'],
    ['No-Wildcard-Actions', 'no-wildcard-actions'],
    ['no-wlidcard-actoins', 'no-wildcard-actions'],
    ['bondary-requird', 'boundary-required'],
    ['includes', 'include'],
    ['onw', 'own'],
    ['x', undefined],
    ['something-else', undefined],
    ['', undefined],
    ['a'.repeat(100_000), undefined],
  ])('to %s is %s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected)
  })
  test('is itself when it is there, and the first of several as near', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 8 }),
        (list) => {
          const lower = [...new Set(list.map((each) => each.toLowerCase()))]
          for (const name of lower) expect(nearest(name, lower)).toBe(name)
        },
      ),
    )
    expect(nearest('ac', ['ab', 'ad'])).toBe('ab')
  })
})

describe('without a configuration', () => {
  afterEach(() => {
    vi.doUnmock('yaml')
    vi.resetModules()
  })
  test('neither YAML nor validator is loaded', async () => {
    vi.resetModules()
    vi.doMock('yaml', () => {
      throw new Error('yaml was loaded')
    })
    const { loadConfig: lean } = await import('../src/config/load.ts')
    await expect(lean(undefined, rules)).resolves.toMatchObject({ failOn: 'error' })
    await expect(lean({ path: filePath('.iam-lint.yaml'), text: '' }, rules, validate)).rejects.toThrow()
  })
})

test('the committed validator knows every rule and option; if not, npm run build makes it anew', async () => {
  const defaults = shipped.map(({ id, severity, options }) => {
    const values = Object.entries(options).map(([name, spec]) => [name, spec.default])
    return [id, { severity, ...(Object.fromEntries(values) as object) }] as const
  })
  const text = JSON.stringify({ rules: Object.fromEntries(defaults) }, null, 1)
  const { settings } = await loadConfig({ path: filePath('.iam-lint.yaml'), text }, shipped)
  for (const { id, severity } of shipped) expect(settings.rule(id, filePath('a.tf')).severity).toBe(severity)
  const unknown = loadConfig({ path: filePath('.iam-lint.yaml'), text: 'rules: {no-such-rule: off}' }, shipped)
  await expect(unknown).rejects.toThrow('.iam-lint.yaml:1:9: unknown rule no-such-rule')
})
