import { createHash } from 'node:crypto'
import { kindOf } from '../kinds/index.ts'
import type { Layout } from '../layout.ts'
import { columnReaders } from './reader.ts'

/** What ties rows together, and what the record of a row is called. */
export interface Identity {
  key: string
  /** True when the row has an id of its own in the file; otherwise the key is a hash of its content. */
  named: boolean
}

/**
 * Names the record of a row. Without an id in the file its content has to do, so that the same file read twice gives
 * the same records.
 */
export function identityReader(layout: Layout): (values: string[]) => Identity {
  const ofKind = kindOf(layout.stream).identify?.(layout) ?? idReader(layout)
  return (values) => ofKind(values) ?? { key: contentKey(values), named: false }
}

function idReader(layout: Layout): (values: string[]) => Identity | null {
  const read = columnReaders(layout)('externalId')
  return (values) => {
    const id = read(values)
    return id ? { key: id.slice(0, 200), named: true } : null
  }
}

function contentKey(values: string[]): string {
  const content = values.map((value) => value.trim()).join('\u0000')
  return createHash('sha1').update(content).digest('base64url')
}
