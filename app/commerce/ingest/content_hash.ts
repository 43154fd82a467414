import { hash } from 'node:crypto'

/** 64 bits of a record's content as a decimal string, fit for a bigint column: equal content, equal hash. */
export function contentHash(...content: unknown[]): string {
  return contentBits(...content).toString()
}

/** The same as a number, from which a hash of several contents can be made. */
export function contentBits(...content: unknown[]): bigint {
  return hash('sha1', JSON.stringify(content), 'buffer').readBigInt64BE(0)
}
