import { isSealed } from '@krug/connector-sdk/host'
import type { Cursor, Kind, Page, Stream } from '@krug/connector-sdk'
import { checkRecords, type Checked } from '#commerce/ingest/ingest_page'

/** A page whose records were held against the vocabulary, or several of the vendor's that are written as one. */
export interface CheckedPage<P extends Cursor = any> extends Page<any, P> {
  checked: Checked<Kind>[]
  /** How many of the vendor's pages it is. */
  pages: number
}

/**
 * @param likelyKnown see `checkRecords`
 * @throws Error for records that did not go through `ctx.seal`, which no published plugin gets past the kit with
 */
export async function checkPage<P extends Cursor>(
  name: string,
  stream: Stream<any, any, P>,
  page: Page<any, P>,
  likelyKnown = false
): Promise<CheckedPage<P>> {
  if (page.upserts.some((record) => !isSealed(record)))
    throw new Error(`${name}: a record did not go through ctx.seal`)
  const checked = await checkRecords(stream.emits, page.upserts, likelyKnown)
  return { ...page, checked, pages: 1 }
}

/** As few pages as say the same: what a page takes away or closes comes after all that it brings. */
export function joinPages<P extends Cursor>(pages: CheckedPage<P>[]): CheckedPage<P>[] {
  const joined: CheckedPage<P>[] = []
  for (const page of pages) {
    const last = joined.at(-1)
    if (last && !last.deletes?.length && !last.closes?.length)
      joined[joined.length - 1] = both(last, page)
    else joined.push(page)
  }
  return joined
}

function both<P extends Cursor>(former: CheckedPage<P>, latter: CheckedPage<P>): CheckedPage<P> {
  return {
    ...latter,
    upserts: [...former.upserts, ...latter.upserts],
    checked: [...former.checked, ...latter.checked],
    rejected: [...(former.rejected ?? []), ...(latter.rejected ?? [])],
    notes: [...(former.notes ?? []), ...(latter.notes ?? [])],
    progress: latter.progress ?? former.progress,
    pages: former.pages + latter.pages,
  }
}
