const MOST_BYTES = 1_000_000
const MOST_FIELDS = 20_000
const FIELD = /^([a-z_]+)(?:\[([\w-]+)\])?(?:\[(\d{1,5})\])?(?:\[([\w-]+)\])?/
const HOSTILE = /__proto__|constructor|prototype/

/** One entity that a delivery names: `leads[status][3][id]=41001`. */
export interface Named {
  group: string
  id: string
  type?: string
}

export interface DeliveryForm {
  accountId?: string
  named: Named[]
}

/** Reads the PHP-style fields that matter; `null` for a body that is too large or was written to do harm. */
export function readForm(rawBody: Uint8Array): DeliveryForm | null {
  if (rawBody.byteLength > MOST_BYTES) return null
  const fields = [...new URLSearchParams(Buffer.from(rawBody).toString('utf8'))]
  if (fields.length > MOST_FIELDS || fields.some(([key]) => HOSTILE.test(key))) return null

  const entities = new Map<string, Named>()
  let accountId: string | undefined
  for (const [key, value] of fields) {
    const [whole, group = '', what, index, field] = FIELD.exec(key) ?? []
    if (whole !== key) continue
    if (group === 'account' && what === 'id' && index === undefined) accountId = value
    if (index === undefined || (field !== 'id' && field !== 'type')) continue
    const place = `${group} ${what} ${index}`
    const entity = entities.get(place) ?? { group, id: '' }
    entities.set(place, { ...entity, [field]: value })
  }
  const named = [...entities.values()].filter(({ id }) => /^\d{1,15}$/.test(id))
  return { accountId, named }
}
