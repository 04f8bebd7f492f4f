import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** Who may import whom. A layer sees itself and the layers named; nothing else. `cli`, `action` and `run` may import anything. */
const may: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/iam': [],
  'src/edit': ['src/text'],
  'src/value': ['src/text'],
  'src/policy': ['src/value', 'src/iam', 'src/text', 'src/edit'],
  'src/read': ['src/policy', 'src/value', 'src/text'],
  'src/finding': ['src/text', 'src/edit'],
  'src/rule': ['src/finding', 'src/policy'],
  rules: ['src/rule', 'src/iam', 'src/policy'],
  'src/config': ['src/rule', 'src/finding', 'src/policy', 'src/iam', 'src/text'],
  'src/suppress': ['src/finding', 'src/text'],
  'src/lint': ['src/read', 'src/rule', 'src/suppress', 'src/finding', 'src/policy', 'src/text', 'src/edit'],
  'src/diff': ['src/finding', 'src/iam', 'src/text'],
  'src/docs': ['src/rule'],
  'src/report': ['src/finding', 'src/text'],
  'src/host': ['src/text'],
}
/** Only these touch the world, or name the rules. */
const ends = ['src/cli', 'src/action', 'src/run']

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts')),
)
const importsOf = (path: string) =>
  [...readFileSync(root + path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
const layerOf = (path: string) =>
  [...Object.keys(may), ...ends].find((l) => path === `${l}.ts` || path.startsWith(`${l}/`))
const targetOf = (path: string, target: string) => posix.normalize(`${dirname(path)}/${target}`)

/** Scripts that developers run, and what only they use; they are not part of the product. */
const scripts = ['src/config/build.ts', 'src/config/compile.ts']
const isScript = (path: string) => scripts.includes(path) || path.startsWith('src/iam/data/')

test('every file belongs to a layer', () => {
  expect(files.filter((path) => layerOf(path) === undefined)).toEqual([])
})

test('imports follow the data', () => {
  const wrong = files.flatMap((path) => {
    const from = layerOf(path) ?? ''
    if (ends.includes(from) || scripts.includes(path)) return []
    return importsOf(path)
      .filter((target) => target.startsWith('.'))
      .map((target) => layerOf(targetOf(path, target)) ?? target)
      .filter((to) => to !== from && !(may[from] ?? []).includes(to))
      .map((to) => `${path} → ${to}`)
  })
  expect(wrong).toEqual([])
})

test('only the ends of the pipeline touch the system', () => {
  const wrong = files.filter((path) => {
    const from = layerOf(path) ?? ''
    return (
      ![...ends, 'src/host'].includes(from) &&
      !isScript(path) &&
      importsOf(path).some((target) => target.startsWith('node:'))
    )
  })
  expect(wrong).toEqual([])
})

test('nothing throws where not knowing is a value', () => {
  const quiet = ['src/text', 'src/value', 'src/iam', 'src/policy', 'src/read', 'src/report', 'rules']
  const wrong = files.filter(
    (path) =>
      !isScript(path) &&
      quiet.some((layer) => path.startsWith(`${layer}/`)) &&
      /^\s*throw\s/m.test(readFileSync(root + path, 'utf8')),
  )
  expect(wrong).toEqual([])
})
