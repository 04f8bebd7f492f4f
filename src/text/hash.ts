/** 64-bit FNV-1a over UTF-16 units, as 16 hexadecimal digits: stable names, no secrets. Loading node:crypto costs more than hashing. */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0
    // Times 0x100000001b3, on two 32-bit halves.
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x100000000) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0')
