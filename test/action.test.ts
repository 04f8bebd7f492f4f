import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bad, good, nodes } from './process.ts'
import { step } from './step.ts'

describe.each(nodes)('on %s', (node) => {
  test('findings fail the job, annotate their lines, fill the summary and the outputs', async () => {
    const { code, commands, outputs, summary, log, report } = await step({ node })
    expect(code).toBe(1)
    expect(commands).toContainEqual({
      name: 'error',
      properties: {
        file: 'iam/a.tf',
        line: '4',
        endLine: '4',
        col: '61',
        endColumn: '67',
        title: 'no-wildcard-actions',
      },
      data: expect.stringContaining('s3:*') as unknown,
    })
    expect(log).toContain('^^^^^^')
    expect(summary).toMatch(/^## iam-lint: 1 error/)
    expect(summary).toContain('(https://github.com/o/r/blob/c0ffee/iam/a.tf#L4)')
    expect(outputs).toMatchObject({
      conclusion: 'findings',
      errors: '1',
      'policies-checked': '1',
      'policies-not-read': '0',
    })
    expect(report()).toMatchObject({ version: 1, summary: { error: 1 } })
  })
  test('a clean run passes', async () => {
    const { code, commands, outputs, summary } = await step({ node, files: { 'a.tf': good } })
    expect({ code, commands }).toEqual({ code: 0, commands: [] })
    expect(outputs).toMatchObject({ conclusion: 'clean', errors: '0', warnings: '0', infos: '0' })
    expect(summary).toMatch(/^## iam-lint: no findings/)
  })
})

describe('inputs', () => {
  test.each([
    [{ 'fail-on': 'never' }, 0, 'clean'],
    [{ paths: 'docs' }, 1, 'nothing'],
    [{ paths: 'iam\ndocs\n' }, 1, 'findings'],
    [{ paths: 'nowhere' }, 1, 'usage'],
    [{ strict: 'yes' }, 1, 'usage'],
    [{ format: 'json' }, 1, 'usage'],
    [{ format: 'sarf=x.sarif' }, 1, 'usage'],
    [{ format: 'sarif=x.sarif\njunit=x.xml\ngitlab=x.json' }, 1, 'findings'],
    [{ config: 'relaxed.yaml' }, 0, 'clean'],
    [{ config: 'nowhere.yaml' }, 1, 'usage'],
  ])('%j', async (inputs, code, conclusion) => {
    const files = { 'iam/a.tf': bad, 'docs/x.md': '', 'relaxed.yaml': 'fail-on: never\n' }
    const ended = await step({ files, inputs })
    expect({ code: ended.code, conclusion: ended.outputs['conclusion'] }).toEqual({ code, conclusion })
  })
  test('that are empty leave the word to the configuration', async () => {
    expect((await step({ files: { 'a.tf': bad, '.iam-lint.yaml': 'fail-on: never\n' } })).code).toBe(0)
  })
  test('a wrong one is said in one error', async () => {
    const { commands } = await step({ inputs: { 'fail-on': 'eror' } })
    const data = 'fail-on eror is none of error, warning, info, never; did you mean error?'
    expect(commands).toEqual([{ name: 'error', properties: { title: 'iam-lint' }, data }])
  })
  test('strict fails what could not be read', async () => {
    const files = { 'a.tf': good, 'b.json': new Uint8Array([0xff]) }
    expect((await step({ files })).code).toBe(0)
    const { code, outputs } = await step({ files, inputs: { strict: 'true' } })
    expect({ code, conclusion: outputs['conclusion'] }).toEqual({ code: 1, conclusion: 'incomplete' })
  })
  test('annotations and summary can be left out', async () => {
    const { code, commands, summary } = await step({ inputs: { annotations: 'false', summary: 'false' } })
    expect({ code, commands, summary }).toEqual({ code: 1, commands: [], summary: '' })
  })
  test('reports are written where they are asked for', async () => {
    const { workspace } = await step({ inputs: { format: 'json=report.json\nmarkdown=report.md' } })
    expect(JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8'))).toHaveProperty('version', 1)
    expect(existsSync(join(workspace, 'report.md'))).toBe(true)
  })
})

describe('the verdict does not depend on any channel', () => {
  test.each([
    ['GITHUB_STEP_SUMMARY', 'cannot write the job summary: no such file'],
    ['GITHUB_OUTPUT', 'cannot set the outputs: no such file'],
    ['RUNNER_TEMP', 'cannot write the JSON report: no such file'],
  ])('without %s', async (name, data) => {
    for (const [text, code] of [
      [bad, 1],
      [good, 0],
    ] as const) {
      const ended = await step({ files: { 'a.tf': text }, env: { [name]: '/nowhere/at/all' } })
      expect(ended.code).toBe(code)
      expect(ended.commands).toContainEqual({ name: 'warning', properties: { title: 'iam-lint' }, data })
    }
  })
  test('a report that cannot be written is a warning', async () => {
    const { code, commands } = await step({ files: { 'a.tf': good }, inputs: { format: 'json=no/where.json' } })
    expect(code).toBe(0)
    expect(commands.map(({ data }) => data)).toEqual(['cannot write no/where.json: no such file'])
  })
})

describe('GitHub limits', () => {
  test.each([9, 10, 11, 50, 51])('%i statements with an error', async (count) => {
    const one = '{ Effect = "Allow", Action = "s3:*", Resource = "arn:aws:s3:::b/*" },\n'
    const text = `resource "aws_iam_policy" "x" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [\n${one.repeat(count)}] })\n}\n`
    const { commands, outputs, log } = await step({ files: { 'a.tf': text } })
    expect(Number(outputs['errors'])).toBeGreaterThanOrEqual(count)
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(Math.min(count, 10))
    expect(commands.filter(({ name }) => name === 'notice' && name.length > 0).length).toBeLessThanOrEqual(10)
    expect(commands.some(({ data }) => /^\+\d+ more/.test(data))).toBe(count > 10)
    expect(log.match(/^error\S* ?\[|error.{0,12}\[no-wildcard-actions\]/gm)).toHaveLength(count)
  })
})

test('nothing in a hostile repository is obeyed', async () => {
  const path = 'evil\n::error file=README.md,line=1::forged.tf'
  const text = bad.replace('"All"', '"##[add-path]/tmp"').replace('s3:*', '::add-path::*') + '\n::add-path::/tmp\n'
  const { commands } = await step({ files: { [path]: text, 'a.tf': bad } })
  expect(commands.filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([])
  expect(commands.every(({ properties }) => properties['file'] !== 'README.md')).toBe(true)
})

test('action.yml says what the action does', () => {
  const manifest = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required: boolean }>>
    readonly outputs: Readonly<Record<string, unknown>>
    readonly runs: Readonly<Record<string, string>>
  }
  expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  const { token, ...others } = manifest.inputs
  expect(token?.default).toBe('${{ github.token }}')
  expect(Object.values(others).every((input) => input.default === undefined && !input.required)).toBe(true)
})

test('action.yml names the outputs that are set', async () => {
  const manifest = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as {
    readonly outputs: object
  }
  const { outputs } = await step()
  expect(Object.keys(outputs)).toEqual(Object.keys(manifest.outputs))
})
