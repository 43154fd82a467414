import { defineStream, listCursor, pageList, type ListCursor } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { VENUE } from '../mappers/to_receipt.ts'
import { askForClinic } from '../upstream/clinics.ts'

/** The one venue of the connection, by the name that the settings give it. */
export const venues = defineStream<Config, 'venue', ListCursor>({
  emits: 'venue',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    await askForClinic(ctx)
    const { venue: name, timezone } = ctx.config
    yield* pageList([ctx.seal('venue', { externalId: VENUE, name, timezone })], request)
  },
})
