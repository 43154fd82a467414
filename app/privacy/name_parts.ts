import type { TenantCipher } from '#privacy/tenant_cipher'

/** Beginnings of this many letters are kept; what is longer is looked for by its beginning. */
const [SHORTEST, LONGEST] = [3, 10]

/** "Ёлкина-Мэй, Анна" → ["елкина", "мэй", "анна"]: what people type and what vendors send becomes the same. */
function words(name: string) {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Blind indexes of the beginnings of each word of a name, as decimal strings for a bigint column. */
export function namePartsOf(cipher: TenantCipher, name: string): string[] {
  const beginnings = words(name).flatMap((word) => {
    const letters = [...word]
    const longest = Math.min(letters.length, LONGEST)
    const lengths = Array.from({ length: longest }, (_, index) => index + 1)
    return lengths
      .filter((length) => length >= SHORTEST || length === letters.length)
      .map((length) => letters.slice(0, length).join(''))
  })
  return [...new Set(beginnings)].map((part) => hashOf(cipher, part))
}

/** The parts that a name has if every word of the search begins a word of it. */
export function searchedPartsOf(cipher: TenantCipher, search: string): string[] {
  const beginnings = words(search).map((word) => [...word].slice(0, LONGEST).join(''))
  return [...new Set(beginnings)].map((part) => hashOf(cipher, part))
}

const hashOf = (cipher: TenantCipher, part: string) =>
  cipher.index('name', part).readBigInt64BE(0).toString()

/** Blind index of a whole name: the same for "Анна Ёлкина" and "ЕЛКИНА  АННА". */
export function nameIndexOf(cipher: TenantCipher, name: string) {
  return cipher.index('name', words(name).sort().join(' '))
}
