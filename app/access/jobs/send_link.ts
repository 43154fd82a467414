import i18nManager from '@adonisjs/i18n/services/main'
import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import type { JobHandler } from '#shared/queue/job'
import type { SendLink } from '#access/jobs/send_link_job'
import Invitation from '#access/models/invitation'
import PasswordReset from '#access/models/password_reset'
import User from '#access/models/user'
import { linkToken } from '#access/tokens'
import Tenant from '#tenancy/models/tenant'

const sendLink: JobHandler<SendLink> = async ({ tenantId, purpose, id }) => {
  const letter = tenantId ? await invitation(tenantId, id) : await passwordReset(id)
  if (!letter) return
  const i18n = i18nManager.locale(letter.locale)
  const path = purpose === 'invitation' ? 'invitation' : 'reset-password'
  const link = `${appUrl}/${path}?token=${encodeURIComponent(linkToken(purpose, id, tenantId))}`

  await mail.send((message) => {
    message
      .to(letter.to)
      .subject(i18n.t(`mail.${purpose}.subject`, letter.params))
      .text(i18n.t(`mail.${purpose}.text`, { ...letter.params, link }))
  })
}

async function invitation(tenantId: string, id: string) {
  const [row, tenant] = [await Invitation.findOrFail(id), await Tenant.findOrFail(tenantId)]
  return { to: row.email, locale: tenant.locale, params: { organization: tenant.name } }
}

async function passwordReset(id: string) {
  const reset = await PasswordReset.find(id)
  // Asked for with an address that nobody has.
  if (!reset) return null
  const user = await User.findOrFail(reset.userId)
  return { to: user.email, locale: user.locale, params: { organization: '' } }
}

export default sendLink
