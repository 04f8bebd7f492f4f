/**
 * Why an external id keeps nobody out: it can be guessed from what everybody knows. AWS treats it as no secret, but it has
 * to be a value that no other customer of the third party could name: AWS's own examples are random ids.
 * Nothing for an id that looks as if it had been drawn by lot or given out as a customer's number.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html#id_roles_third-party_external-id
 */
export function weaknessOf(id: string): string | undefined {
  if (id.length < SHORTEST) return `has fewer than ${SHORTEST.toString()} characters`
  if (/^(.)\1*$/.test(id)) return 'repeats one character'
  if (isRun(id)) return 'counts up'
  if (/^\d{12}$/.test(id)) return 'is an account id, which is no secret'
  const words = id.split(/[^A-Za-z]+/).filter((word) => word !== '')
  const digits = id.replace(/\D/g, '')
  const isWords = words.length > 0 && words.every(isPronounceable)
  return isWords && digits.length <= MOST_DIGITS ? 'is made of words, which can be guessed' : undefined
}

/** Six random letters and digits are two thousand million; AWS takes two characters. */
const SHORTEST = 6
/** A year or a small number beside words. */
const MOST_DIGITS = 4

const isRun = (id: string): boolean =>
  /^\d+$/.test(id) &&
  Array.from(id, Number).every((digit, at, all) => at === 0 || ((all[at - 1] ?? 0) + 1) % 10 === digit)

/** Words have vowels at the rate of words, and no four consonants in a row; letters of a hexadecimal number do not. */
function isPronounceable(word: string): boolean {
  if (/^[a-f]+$/i.test(word) && word.length < 4) return false
  const isCased = /^(?:[a-z]+|[A-Z]+|(?:[A-Z]?[a-z]+)+|(?:[A-Z][a-z]+)*[A-Z]{2,})$/.test(word)
  return isCased && !/[^aeiouy]{5}/i.test(word) && (word.length < 4 || /[aeiouy]/i.test(word))
}
