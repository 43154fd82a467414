import { hash } from 'node:crypto'

/** 64 bits of a record's content as a decimal string, fit for a bigint column: equal content, equal hash. */
export function contentHash(...content: unknown[]) {
  return hash('sha1', JSON.stringify(content), 'buffer').readBigInt64BE(0).toString()
}
