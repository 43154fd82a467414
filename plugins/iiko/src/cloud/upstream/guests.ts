import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { NoGuestError } from '../session.ts'

export const GUEST_PATH = 'api/1/loyalty/iiko/customer/info'

const guest = vine.create({
  id: vine.string(),
  name: vine.string().optional(),
  surname: vine.string().optional(),
  phone: vine.string().optional(),
  birthday: vine.string().optional(),
  email: vine.string().optional(),
  isDeleted: vine.boolean().optional(),
  anonymized: vine.boolean().optional(),
})

export type Guest = Infer<typeof guest>

/** There is no list of guests: one is found by the phone, or not at all. */
export async function fetchGuest(http: Http, organizationId: string, phone: string) {
  try {
    return await http.send({
      method: 'POST',
      path: GUEST_PATH,
      json: { type: 'phone', phone, organizationId },
      expect: guest,
      readOnly: true,
    })
  } catch (error) {
    if (error instanceof NoGuestError) return null
    throw error
  }
}
