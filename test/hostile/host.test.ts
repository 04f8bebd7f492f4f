import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { collect, single } from '../../src/host/files.ts'
import { repositoryRoot } from '../../src/host/root.ts'
import type { Choice } from '../../src/host/walk.ts'
import { writeNamed } from '../../src/host/streams.ts'
import type { Files } from '../../src/text/files.ts'
import { filePath } from '../../src/text/span.ts'

let above: string
let root: string
beforeEach(() => {
  above = realpathSync(mkdtempSync(join(tmpdir(), 'iam-lint-host-')))
  root = join(above, 'repository')
  mkdirSync(root)
})
afterEach(() => {
  rmSync(above, { recursive: true, force: true })
})

function put(path: string, content: string | Uint8Array = '{}'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const all: Choice = { included: () => true, excluded: () => false }
const found = (paths: readonly string[] = ['.'], choice: Choice = all): Files =>
  collect(root, paths.map(filePath), choice)
const sources = (files: Files): readonly string[] => files.sources.map(({ path }) => path)
const refused = (files: Files): readonly (readonly string[])[] =>
  files.refused.map(({ path, refused }) => [path, refused])
const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex')

describe('which files', () => {
  test('those that may hold policies, sorted, without what others brought along', () => {
    for (const path of [
      'b.tf',
      'a/x.json',
      'a.yaml',
      'c.yml',
      'd.template',
      'e.tf.json',
      'f.tofu',
      'G.JSON',
      '.github/w.yml',
    ])
      put(path)
    for (const path of ['x.tfvars', 'x.auto.tfvars.json', 'README.md', 'main.tf.bak', 'node_modules/p/package.json'])
      put(path)
    for (const path of ['.git/x.json', '.terraform/modules/modules.json', 'm/.terraform/x.tf']) put(path)
    expect(sources(found())).toEqual([
      '.github/w.yml',
      'G.JSON',
      'a.yaml',
      'a/x.json',
      'b.tf',
      'c.yml',
      'd.template',
      'e.tf.json',
      'f.tofu',
    ])
  })
  test('those that git ignores too', () => {
    put('.gitignore', 'a.json')
    put('a.json')
    expect(sources(found())).toEqual(['a.json'])
  })
  test('those that the configuration chooses; a path that is excluded is not entered', () => {
    for (const path of ['a/x.tf', 'a/y.json', 'b/x.tf', 'c/x.tf']) put(path)
    const asked: string[] = []
    const choice = {
      included: (path: string) => path.endsWith('.tf'),
      excluded: (path: string) => (asked.push(path), path === 'b'),
    }
    expect(sources(found(['.'], choice))).toEqual(['a/x.tf', 'c/x.tf'])
    expect(asked).not.toContain('b/x.tf')
  })
  test('a file that is named is taken in any case, once', () => {
    put('a/x.tf')
    put('a/y.tf')
    const files = found(['a', 'a/x.tf', 'a/x.tf'], { included: () => false, excluded: () => true })
    expect(sources(files)).toEqual(['a/x.tf'])
    expect([...files.named]).toEqual(['a/x.tf'])
  })
  test('a file of another kind is refused when it is named', () => {
    put('README.md')
    put('x.tfvars')
    expect(refused(found(['README.md', 'x.tfvars']))).toEqual([
      ['README.md', 'not a kind of file that holds policies'],
      ['x.tfvars', 'not a kind of file that holds policies'],
    ])
  })
  test('a name with a line feed, a command or a colon is only a name', () => {
    put('evil\n::error file=README.md::forged.tf', 'x')
    expect(sources(found())).toEqual(['evil\n::error file=README.md::forged.tf'])
  })
})

describe('what is no text is refused, and the others are still read', () => {
  test.each([
    ['an empty file', bytes(''), ''],
    ['UTF-8', bytes('c3 a4'), 'ä'],
    ['UTF-8 with its mark', bytes('ef bb bf 61'), 'a'],
    ['UTF-16, low byte first', bytes('ff fe 61 00 e4 00'), 'aä'],
    ['UTF-16, high byte first', bytes('fe ff 00 61 00 e4'), 'aä'],
    ['UTF-16 cut in a character', bytes('ff fe 61 00 e4'), undefined],
    ['UTF-16 with half a pair', bytes('ff fe 00 d8 61 00'), undefined],
    ['UTF-16 without its mark', bytes('61 00 62 00'), undefined],
    ['Latin-1', bytes('61 e4 62'), undefined],
    ['a NUL', bytes('61 00 62'), undefined],
    ['junk', bytes('7f 45 4c 46 02 01 ff 80'), undefined],
  ])('%s', (_, content, text) => {
    put('a.json', content)
    put('b.json', 'b')
    const files = found()
    if (text === undefined) expect(refused(files)).toEqual([['a.json', 'not UTF-8 text']])
    else expect(files.sources[0]).toEqual({ path: 'a.json', text })
    expect(sources(files)).toContain('b.json')
  })
  test('a file of more than 10 MB', () => {
    put('a.json', Buffer.alloc(10 * 1024 * 1024, 'x'))
    put('b.json', Buffer.alloc(10 * 1024 * 1024 + 1, 'x'))
    const files = found()
    expect(sources(files)).toEqual(['a.json'])
    expect(refused(files)).toEqual([['b.json', 'larger than 10 MB']])
  })
  test('more text in all than can be held', () => {
    for (const path of ['a.tf', 'b.tf', 'c.tf', 'd.tf']) put(path, 'x'.repeat(100))
    const files = collect(root, [filePath('.')], all, 150)
    expect(sources(files)).toEqual(['a.tf', 'b.tf'])
    expect(refused(files)).toEqual([
      ['c.tf', 'too much text in all'],
      ['d.tf', 'too much text in all'],
    ])
  })
  test('more than 20,000 files', { timeout: 60_000 }, () => {
    for (let i = 0; i < 20_001; i++) writeFileSync(join(root, `${String(i).padStart(5, '0')}.tf`), '')
    const files = found()
    expect(files.sources.length).toBe(20_000)
    expect(files.sources.at(-1)?.path).toBe('19999.tf')
    expect(refused(files)).toEqual([['.', 'more than 20000 files; the others were not read']])
  })
  test.runIf(process.platform !== 'win32')('a pipe does not hang', () => {
    execFileSync('mkfifo', [join(root, 'a.json')])
    expect(refused(found())).toEqual([['a.json', 'not a regular file']])
    expect(found().open(filePath('a.json'))).toEqual({ path: 'a.json', refused: 'not a regular file' })
  })
  // Root may read everything.
  test.runIf(process.getuid?.() !== 0)('a directory and a file without permission', () => {
    put('a/x.tf')
    put('b.tf')
    put('c.tf')
    chmodSync(join(root, 'a'), 0)
    chmodSync(join(root, 'b.tf'), 0)
    const files = found()
    chmodSync(join(root, 'a'), 0o755)
    expect(sources(files)).toEqual(['c.tf'])
    expect(refused(files)).toEqual([
      ['a', 'permission denied'],
      ['b.tf', 'permission denied'],
    ])
  })
})

describe('symbolic links', () => {
  const link = (from: string, to: string): void => {
    mkdirSync(dirname(join(root, from)), { recursive: true })
    symlinkSync(to, join(root, from))
  }
  test('inside the repository are followed', () => {
    put('shared/a.tf', 'a')
    link('m/a.tf', '../shared/a.tf')
    expect(found().sources).toEqual([
      { path: 'm/a.tf', text: 'a' },
      { path: 'shared/a.tf', text: 'a' },
    ])
  })
  test('to a directory that is walked anyway are not walked again', () => {
    put('z/a.tf')
    link('a', 'z')
    link('z/loop', '..')
    expect(sources(found())).toEqual(['z/a.tf'])
  })
  test('to a directory that is not walked otherwise are entered', () => {
    put('z/a.tf')
    link('m/z', '../z')
    link('z/loop', '../z')
    expect(sources(found(['m']))).toEqual(['m/z/a.tf'])
  })
  test('out of the repository are refused, those to directories too', () => {
    writeFileSync(join(above, 'secret.json'), '{}')
    mkdirSync(join(above, 'secrets'))
    link('a.json', '../secret.json')
    link('b', '../secrets')
    link('notes.txt', '../secret.json')
    put('c.json')
    const files = found()
    expect(sources(files)).toEqual(['c.json'])
    expect(refused(files)).toEqual([
      ['a.json', 'symbolic link out of the repository'],
      ['b', 'symbolic link out of the repository'],
    ])
  })
  test('to nothing, and to themselves', () => {
    link('a.json', 'nowhere.json')
    link('b.json', 'b.json')
    expect(refused(found())).toEqual([
      ['a.json', 'no such file'],
      ['b.json', 'symbolic link that cannot be followed'],
    ])
  })
  test('are not written through', () => {
    writeFileSync(join(above, 'profile'), 'mine')
    link('report.json', '../profile')
    expect(writeNamed(join(root, 'report.json'), 'theirs')).toBe('symbolic link that cannot be followed')
    expect(writeNamed(join(root, 'other.json'), 'x')).toBeUndefined()
  })
})

describe('a file that a source refers to', () => {
  test.each([
    ['policy.json', 'text'],
    ['./m/../policy.json', 'text'],
    ['.terraform/modules/modules.json', 'text'],
    ['x.tfvars', 'text'],
    ['notes.txt', 'text'],
    ['../secret.json', 'outside the repository'],
    ['m/../../secret.json', 'outside the repository'],
    ['/etc/passwd', 'outside the repository'],
    ['link.json', 'symbolic link out of the repository'],
    ['out/secret.json', 'symbolic link out of the repository'],
    ['.git/config', 'inside .git'],
    ['git', 'inside .git'],
    ['m', 'a directory, not a file'],
    ['nothing.json', 'no such file'],
    ['policy.json/x', 'no such file'],
    ['nul\0.json', 'no such file'],
    [`${'a/'.repeat(5000)}x`, 'no such file'],
  ])('%s', (path, expected) => {
    for (const each of [
      'policy.json',
      'm/x.tf',
      '.terraform/modules/modules.json',
      'x.tfvars',
      'notes.txt',
      '.git/config',
    ])
      put(each)
    writeFileSync(join(above, 'secret.json'), '{}')
    symlinkSync('../secret.json', join(root, 'link.json'))
    symlinkSync('..', join(root, 'out'))
    symlinkSync('.git/config', join(root, 'git'))
    const files = found()
    const opened = files.open(filePath(path))
    if ('text' in opened) expect(expected).toBe('text')
    else {
      expect([expected, 'path too long']).toContain(opened.refused)
      expect(files.bytes(filePath(path))).toMatchObject({ refused: opened.refused })
    }
  })
  test('has its bytes as they are stored, also when they are no text', () => {
    put('marked.json', bytes('ef bb bf 7b 7d'))
    put('lambda.zip', bytes('50 4b 03 04 00 ff'))
    const files = found()
    expect(files.open(filePath('marked.json'))).toMatchObject({ text: '{}' })
    expect(files.bytes(filePath('marked.json'))).toEqual(bytes('ef bb bf 7b 7d'))
    expect(files.bytes(filePath('lambda.zip'))).toEqual(bytes('50 4b 03 04 00 ff'))
  })
  test('is the same object each time, and the same as the source', () => {
    put('a.json')
    const files = found()
    expect(files.open(filePath('a.json'))).toBe(files.sources[0])
    expect(files.open(filePath('./x/../a.json'))).toBe(files.sources[0])
  })
  test('directories are listed, those outside are empty', () => {
    put('m/b.tf')
    put('m/a.tf')
    const { list } = found()
    expect(list(filePath('m'))).toEqual(['a.tf', 'b.tf'])
    expect([list(filePath('..')), list(filePath('/')), list(filePath('none')), list(filePath('m/a.tf'))]).toEqual([
      [],
      [],
      [],
      [],
    ])
  })
  test('beside a text that comes from elsewhere', () => {
    put('a.json', 'on disk')
    put('b.json', 'b')
    const files = single(root, { path: filePath('a.json'), text: 'given' })
    expect(sources(files)).toEqual(['a.json'])
    expect(files.open(filePath('a.json'))).toEqual({ path: 'a.json', text: 'given' })
    expect(files.open(filePath('b.json'))).toEqual({ path: 'b.json', text: 'b' })
    expect(
      ['a.json', 'b.json'].map((path) => Buffer.from(files.bytes(filePath(path)) as Uint8Array).toString()),
    ).toEqual(['given', 'b'])
  })
})

test('the repository is the nearest directory with a .git, not above the ceiling', () => {
  mkdirSync(join(above, '.git'))
  mkdirSync(join(root, 'a/b'), { recursive: true })
  expect(repositoryRoot(join(root, 'a/b'))).toBe(above)
  expect(repositoryRoot(join(root, 'a/b'), root)).toBeUndefined()
  writeFileSync(join(root, 'a', '.git'), 'gitdir: elsewhere')
  expect(repositoryRoot(join(root, 'a/b'), root)).toBe(join(root, 'a'))
})
