import type { Kind, Rec, Text } from '@krug/connector-sdk'
import type { Row } from '../file/row.ts'
import type { Layout } from '../layout.ts'
import type { Identity } from '../mapping/identity.ts'
import type { Fields } from '../mapping/mapping.ts'

export interface FileField {
  /** As people say it, for the reasons why a row cannot be used. */
  name: Text
  /** Titles that columns with this meaning have, separated by bars, the surest first. */
  titles: string
  /** The longest text that it takes. */
  most?: number
}

/** One kind of record that a file can hold. */
export interface FileKind<K extends Kind = Kind> {
  emits: K
  /** In the order in which columns are claimed. */
  fields: Record<string, FileField>
  /** Whether the columns that were recognised speak for this kind. */
  looksLikeIt(fields: Fields): boolean
  /** The fields without which there is no record: one of each. */
  needs: string[][]
  /** What the rows of a file say beyond its titles. */
  refine?(fields: Fields, columns: string[], rows: string[][]): Fields
  /** What tells records apart, where it is not the id. */
  identify?(layout: Layout): (values: string[]) => Identity | null
  mapper(layout: Layout): Mapper<K>
}

/** Makes a record of the rows that belong to it. */
export type Mapper<K extends Kind> = (externalId: string, rows: Row[]) => Rec<K>

/** @example field('Сумма', 'Amount', 'amount|sum|сумма') */
export const field = (ru: string, en: string, titles: string, most?: number): FileField => ({
  name: { ru, en },
  titles,
  most,
})

/** Ties the kind of the records to the mapper. */
export function defineFileKind<K extends Kind>(kind: FileKind<K>): FileKind<K> {
  return kind
}

export function hasAll(fields: Fields, needs: string[][]): boolean {
  return needs.every((names) => names.some((name) => fields[name] !== undefined))
}
