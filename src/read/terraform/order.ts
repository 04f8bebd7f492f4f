/** Terraform orders text by its UTF-8 bytes: characters beyond the basic plane come last, not before U+E000. */
export function compareTexts(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return byPlane(left) - byPlane(right)
  }
  return a.length - b.length
}

/** A UTF-16 unit by the place of its character in UTF-8: halves of a pair after all others. */
const byPlane = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
