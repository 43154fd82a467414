import vine from '@vinejs/vine'
import type { Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { isGiven } from '../consent.ts'
import { phoneOf } from '../phones.ts'
import { METHODS, PATIENT } from '../vendor_words.ts'
import { call, FailedMethodError, scalar } from './answer.ts'

/**
 * Hashes of the phones of patients who agreed to be known in the club, remembered while a run lasts. Without the name
 * of the field that says so no card is asked for.
 */
export function patientHashes(ctx: Context<Config>) {
  const known = new Map<string, string | undefined>()
  return async function hashOf(patient: string | undefined): Promise<string | undefined> {
    const { consentField } = ctx.config
    if (!patient || !consentField) return
    if (!known.has(patient)) known.set(patient, await fetchHash(ctx, patient, consentField))
    return known.get(patient)
  }
}

/** A card that cannot be had leaves the visit without a person. */
async function fetchHash(ctx: Context<Config>, patient: string, consentField: string) {
  const row = vine.object({ [PATIENT.phone]: scalar(), [consentField]: vine.any().optional() })
  try {
    const cards = await call(ctx, METHODS.patient, { form: { patient_id: patient }, row })
    const card = cards[0] as Record<string, unknown> | undefined
    if (!card || !isGiven(card[consentField], ctx.config.consentValue)) return
    const phone = phoneOf(card[PATIENT.phone] as string | undefined)
    return phone && ctx.phoneHash(phone)
  } catch (error) {
    if (error instanceof FailedMethodError) return
    throw error
  }
}
