import { answerCheck, type CheckResult, type Context, type Text } from '@krug/connector-sdk'
import type { Config } from './config.ts'
import { daysOf } from './days.ts'
import { VENUE } from './mappers/to_receipt.ts'
import { askForClinic } from './upstream/clinics.ts'
import { fetchPaid } from './upstream/paid.ts'

/** Asks for the clinic and for what was paid of late. Whose clinic it is stays there. */
export function check(ctx: Context<Config>): Promise<CheckResult> {
  return answerCheck(async () => {
    const { venue: name, timezone, consentField } = ctx.config
    await askForClinic(ctx)
    const { to } = daysOf(ctx, { mode: 'full', since: null, resume: null, overlapSeconds: 0 })
    await fetchPaid(ctx, { from: to, to })
    return {
      ok: true,
      account: name,
      timezone,
      venues: [{ externalId: VENUE, name, timezone }],
      notes: consentField ? [] : [NOBODY],
    }
  })
}

const NOBODY: Text = {
  ru: 'Поле с согласием пациента не указано: визиты загружаются без людей, бонусы за них не начисляются.',
  en: 'No field with the consent of patients is given: visits come without people, and earn no bonuses.',
}
