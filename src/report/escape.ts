/**
 * The escaping of every output. File names, Sids, ARNs and whatever a message quotes are hostile text: a repository may
 * hold a file called `x\n::error::y`, a Sid with terminal codes, or a resource named `@everyone`.
 */

/** The longest piece of user text that is shown: long enough for an ARN, too short to flood a page. */
export const FIELD = 200

/** `text` cut to `longest` UTF-16 units, never inside a surrogate pair. */
export function capped(text: string, longest = FIELD): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

/** C0 and C1 controls, line separators, marks that change the direction of writing, and halves of surrogate pairs. */
const unseen = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

const ZERO_WIDTH_SPACE = '\u200B'

/** Text in which the old form of workflow commands is parted: the runner obeys `##[name]` anywhere in a line of a log. */
export const parted = (text: string): string => text.replaceAll('##[', `#${ZERO_WIDTH_SPACE}#[`)

/** One line for a terminal or a log, in which nothing acts: controls are shown by their pictures (`␛`), other unseen characters by their number. */
export const visible = (text: string): string => parted(text.replace(unseen, named))

/** Text after the second `::` of a workflow command. */
export const commandData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** Value of a property of a workflow command. */
export const commandProperty = (text: string): string => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** A line that GitHub's runner obeys: `::error file=a.tf,line=3::message`. Properties that are undefined are left out. */
export function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${commandProperty(String(value))}`)
  return `::${name}${pairs.length > 0 ? ' ' : ''}${pairs.join(',')}::${commandData(data)}`
}

/**
 * Text in Markdown: no markup, no HTML, no table border, no link. GitHub looks for mentions and issue numbers after
 * Markdown is done with, so these are parted by a zero-width space.
 */
export const markdown = (text: string): string =>
  visible(text)
    .replace(/[!"#$%'()*+,\-./:;=?@[\\\]^_`{|}~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)

/** Text as a code span. A table's border stands above code spans, so text with a `|` is put into `<code>` instead. */
export function markdownCode(text: string): string {
  const line = visible(text)
  if (line === '') return ''
  if (line.includes('|')) return `<code>${markdown(text)}</code>`
  const fence = '`'.repeat(longestRun(line) + 1)
  const padding = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return `${fence}${padding}${line}${padding}${fence}`
}

/** A fenced block of Markdown with whole lines that stay as they are: its fence is longer than any in the text. */
export function fenced(kind: string, text: string): string {
  const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1)
  return `${fence}${kind}\n${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${fence}`
}

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)

/**
 * The label of a node or an edge of a Mermaid diagram, between quotes. Mermaid reads Markdown, directives (`%%{`), formulas
 * (`$$`) and icons in labels too: all but letters, digits and a few marks is written as the number of its character. The
 * statement around it must end in `;`, for Mermaid takes the last one off a line that looks like a style.
 * https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
export const mermaid = (text: string): string =>
  visible(text.trim() === '' ? '(no name)' : text).replace(/[^\p{L}\p{N} .,/]|\.(?= )/gu, numbered)

const numbered = (character: string): string => `#${(character.codePointAt(0) ?? 0).toString()};`

/** A link; without a target that is plain https it is only its text, which is Markdown already. */
export const markdownLink = (text: string, target: string | undefined): string =>
  target !== undefined && /^https:\/\/[\w\-.~:/?#@!$&'*+,;=%]+$/.test(target) ? `[${text}](${target})` : text

/** Text in XML, between tags and in an attribute, on one line. Two of the characters that XML 1.0 forbids are no controls. */
export const xml = (text: string): string =>
  visible(text)
    .replace(/[\uFFFE\uFFFF]/g, named)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** A message of SARIF: viewers make a link of `[text](target)` in it. */
export const sarifText = (text: string): string => visible(text).replaceAll('](', `]${ZERO_WIDTH_SPACE}(`)

/** Text inside an HTML comment, which a dash could end. Letters, digits, `.` and `_` stay. */
export const htmlComment = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** A path as part of a URL. */
export const urlPath = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map((name) => encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/')

/** JSON whose text cannot act either when it is printed: what a terminal or a runner would obey is written `\u001b`. */
export const inertJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent)
    .replace(/[\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, escapedUnit)
    .replaceAll('##[', '#\\u0023[')

const escapedUnit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
