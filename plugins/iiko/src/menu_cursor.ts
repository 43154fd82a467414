import vine from '@vinejs/vine'
import {
  pageList,
  type Kind,
  type Page,
  type ReadRequest,
  type Sealed,
  type Text,
} from '@krug/connector-sdk'

/** How far a menu was handed on, and its revision, after which iiko Cloud tells what changed; 0 at a server. */
export type MenuCursor = { lastId: string; revision: number }

export const menuCursor = vine.create({ lastId: vine.string(), revision: vine.number() })

export function* menuPages<K extends Kind>(
  records: Sealed<K>[],
  request: Pick<ReadRequest<MenuCursor>, 'resume'>,
  { revision, notes }: { revision: number; notes?: Text[] }
): Iterable<Page<K, MenuCursor>> {
  for (const page of pageList(records, request, { notes })) {
    yield { ...page, cursor: { ...page.cursor, revision } }
  }
}
