import { validateRecord } from '@krug/connector-sdk'
import { contentBits } from '#commerce/ingest/content_hash'
import { draftReceipt, type ReceiptDraft } from '#commerce/ingest/receipt_draft'
import { unreadable } from '#commerce/ingest/refusals'
import type { Rejection } from '#commerce/ingest/result'

type Outcome =
  | { ready: ReceiptDraft; refused?: undefined }
  | { ready?: undefined; refused: Pick<Rejection, 'code' | 'reason'> }

/**
 * A receipt as it came. It is held against the vocabulary when somebody wants to know, and once: whatever was kept
 * with the same content was held against it before.
 */
export class CheckedReceipt {
  /** Of the content; the venue that it belongs to is not in it. */
  readonly hash: bigint
  #outcome?: Outcome

  constructor(readonly record: unknown) {
    this.hash = contentBits(record)
  }

  async outcome(): Promise<Outcome> {
    return (this.#outcome ??= await check(this.record))
  }
}

async function check(record: unknown): Promise<Outcome> {
  const validation = await validateRecord('receipt', record)
  if (!validation.ok)
    return { refused: { code: 'E_RECORD_INVALID', reason: validation.issues[0].message } }
  try {
    return { ready: draftReceipt(validation.record) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { refused: unreadable(validation.record, error) }
  }
}
