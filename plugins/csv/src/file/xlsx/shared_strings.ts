import { ConfigError } from '@krug/connector-sdk'
import type { PartReader } from './parts.ts'
import { unescaped } from './text.ts'
import { xmlReader } from './xml.ts'

const MOST_BYTES = 192 * 1024 * 1024

/** The texts that cells refer to by number: kept as bytes, outside of the heap. */
export class SharedStrings {
  #bytes = Buffer.alloc(64 * 1024)
  #used = 0
  /** Where each text ends. */
  #ends = new Uint32Array(1024)
  #count = 0

  add(text: string): void {
    const length = Buffer.byteLength(text)
    if (this.#used + length > MOST_BYTES) throw tooMuchText()
    while (this.#used + length > this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes], this.#bytes.length * 2)
    }
    this.#used += this.#bytes.write(text, this.#used)
    if (this.#count === this.#ends.length) {
      const ends = new Uint32Array(this.#ends.length * 2)
      ends.set(this.#ends)
      this.#ends = ends
    }
    this.#ends[this.#count++] = this.#used
  }

  at(index: number): string {
    if (index < 0 || index >= this.#count) return ''
    return this.#bytes.toString('utf8', index === 0 ? 0 : this.#ends[index - 1], this.#ends[index])
  }
}

/** Formatted pieces of one text are joined; how it is read aloud (`rPh`) is no part of it. */
export function sharedStringsReader(strings: SharedStrings): PartReader {
  let text = ''
  let inText = false
  let aloud = false
  return xmlReader({
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') aloud = true
      inText = name === 't' && !aloud
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') aloud = false
      if (name === 'si') strings.add(unescaped(text))
    },
    text(found) {
      if (inText) text += found
    },
  })
}

function tooMuchText() {
  return new ConfigError({
    ru: 'В книге Excel слишком много разного текста. Сохраните нужный лист как CSV.',
    en: 'The workbook holds too many different texts. Save the sheet that is wanted as CSV.',
  })
}
