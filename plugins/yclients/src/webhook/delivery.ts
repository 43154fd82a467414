import { createHash } from 'node:crypto'
import type { Delivery } from '@krug/connector-sdk'

const MOST_BYTES = 1_000_000
const ID = /^[1-9]\d{0,14}$/
const WORD = /^[a-z_]{1,50}$/

/** What a delivery says: a hint at an object of a branch. */
export interface Told {
  branch: string
  resource: string
  id?: string
  status: string
  /** Tells this change from others: there is no id of the event. */
  change: string
}

/** Reads the fields that matter; `null` for a body that is not the vendor's. */
export function readDelivery({ rawBody }: Pick<Delivery, 'rawBody'>): Told | null {
  if (rawBody.byteLength > MOST_BYTES) return null
  const body = parse(rawBody)
  const branch = String(body?.company_id)
  const { resource, status } = body ?? {}
  if (!ID.test(branch) || !isWord(resource) || !isWord(status)) return null
  const id = String(body.resource_id)
  const changed: unknown = body.data?.last_change_date
  const hash = () => createHash('sha256').update(rawBody).digest('hex')
  return {
    branch,
    resource,
    id: ID.test(id) ? id : undefined,
    status,
    change: typeof changed === 'string' ? changed : hash(),
  }
}

function parse(rawBody: Uint8Array): any {
  try {
    return JSON.parse(Buffer.from(rawBody).toString('utf8'))
  } catch {
    return null
  }
}

const isWord = (value: unknown): value is string => typeof value === 'string' && WORD.test(value)
