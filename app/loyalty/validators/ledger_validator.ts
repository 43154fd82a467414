import vine from '@vinejs/vine'
import { MOVEMENT_TYPES } from '#loyalty/ledger/movement'
import { isoDate } from '#shared/iso_date'
import { pageFields } from '#shared/pagination'

const filter = {
  customerId: vine.string().uuid().toLowerCase().optional(),
  type: vine.enum(MOVEMENT_TYPES).optional(),
  from: vine.string().use(isoDate()).optional(),
  to: vine.string().use(isoDate()).optional(),
  /** The id of a document, or the number of a purchase at the till. */
  document: vine.string().trim().minLength(1).maxLength(200).optional(),
}

export const ledgerFilterValidator = vine.create({ ...filter })
export const browseLedgerValidator = vine.create({ ...filter, ...pageFields })
export const exportLedgerValidator = vine.create({
  ...filter,
  format: vine.enum(['csv', 'xlsx'] as const).optional(),
})
