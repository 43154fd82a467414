import { createHash } from 'node:crypto'

/** 64 bits of a record's content as a decimal string, fit for a bigint column: equal content, equal hash. */
export function contentHash(...content: unknown[]) {
  const digest = createHash('sha1').update(JSON.stringify(content)).digest()
  return digest.readBigInt64BE(0).toString()
}
