import { randomBytes } from 'node:crypto'

/** Without signs that look alike: 0 and O, 1, I and L, U and V. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 30 signs: 13 of them are 63 bits, so that nobody guesses one of 100,000 codes. */
const LONG = 13
/** Told at the till, tied to a customer and short-lived: 7 signs are enough. */
const SHORT = 7
/** Bytes above would make the first signs of the alphabet more likely. */
const FAIR = 256 - (256 % ALPHABET.length)

/** Cyrillic letters that look like Latin ones, as they come from the wrong layout of a keyboard. */
const LOOKALIKES = Object.fromEntries(
  [...'АВЕКМНОРСТУХ'].map((cyrillic, index) => [cyrillic, 'ABEKMHOPCTYX'[index]])
)

/** Different codes such as `SPRING-7KQ2-9MXD-4TRWB`. */
export function newCodes(count: number, prefix: string | null): string[] {
  const codes = new Set<string>()
  while (codes.size < count)
    for (const signs of randomSigns(count - codes.size, LONG)) codes.add(grouped(signs, prefix))
  return [...codes]
}

export function newShortCode(): string {
  return randomSigns(1, SHORT)[0]
}

/** What two spellings of one code have in common. */
export function keyOf(code: string): string {
  return code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[АВЕКМНОРСТУХ]/g, (letter) => LOOKALIKES[letter])
}

function grouped(signs: string, prefix: string | null) {
  const groups = [signs.slice(0, 4), signs.slice(4, 8), signs.slice(8)]
  return [...(prefix ? [prefix] : []), ...groups].join('-')
}

function randomSigns(count: number, length: number): string[] {
  let signs = ''
  while (signs.length < count * length)
    for (const byte of randomBytes(count * length - signs.length))
      if (byte < FAIR) signs += ALPHABET[byte % ALPHABET.length]
  return Array.from({ length: count }, (_, index) =>
    signs.slice(index * length, (index + 1) * length)
  )
}
