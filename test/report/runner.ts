/** What GitHub's runner makes of a line of a log, after its ActionCommand: `::name k=v::data` first, then `##[name k=v]data`. */
export interface Obeyed {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const registered = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-path',
  'set-env',
])
registered.add('set-output').add('save-state').add('stop-commands').add('echo').add('add-matcher').add('remove-matcher')

export const obeyed = (line: string): Obeyed | undefined => newForm(line) ?? oldForm(line)

function newForm(line: string): Obeyed | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return parsed(text.slice(2, end), ',', text.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ])
}

function oldForm(line: string): Obeyed | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return parsed(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ])
}

type Unescapes = readonly (readonly [string, string])[]

function parsed(info: string, separator: string, data: string, unescapes: Unescapes): Obeyed | undefined {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  if (!registered.has(name)) return undefined
  const properties: Record<string, string> = {}
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=')
    if (equals > 0 && equals < pair.length - 1)
      properties[pair.slice(0, equals)] = unescaped(pair.slice(equals + 1), unescapes)
  }
  return {
    name,
    properties,
    data: unescaped(
      data,
      unescapes.filter(([, to]) => '\r\n%;]'.includes(to)),
    ),
  }
}

const unescaped = (text: string, pairs: Unescapes): string =>
  pairs.reduce((sofar, [from, to]) => sofar.replaceAll(from, to), text)

/** All commands in an output. The runner ends lines at line feeds and drops carriage returns. */
export const commandsIn = (output: string): readonly Obeyed[] =>
  output
    .split(/\r\n|\n|\r/)
    .map(obeyed)
    .filter((command) => command !== undefined)
