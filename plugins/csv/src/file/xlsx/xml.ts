import { SaxesParser } from 'saxes'
import type { PartReader } from './parts.ts'

/** What happens in a part; names come without the prefix of their namespace. */
export interface Handlers {
  open(name: string, attributes: Record<string, string>): void
  close?(name: string): void
  text?(text: string): void
}

/** Reads a part of the package as XML, in pieces. */
export function xmlReader({ open, close, text }: Handlers): PartReader {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes))
  parser.on('closetag', ({ name }) => close?.(local(name)))
  parser.on('text', (found) => text?.(found))
  parser.on('error', (error) => {
    throw error
  })
  return (piece, last) => {
    parser.write(piece)
    if (last) parser.close()
  }
}

/** `r:id` may have any prefix. */
export function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => local(each) === name)
  return key && attributes[key]
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
