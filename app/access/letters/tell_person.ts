import i18nManager from '@adonisjs/i18n/services/main'
import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import type { JobHandler } from '#shared/queue/job'
import type { TellPerson } from '#access/letters/tell_person_job'
import SignIn from '#access/models/sign_in'
import User from '#access/models/user'
import { deviceInWords } from '#access/sign_ins/origin'
import { linkToken } from '#access/tokens'

const tellPerson: JobHandler<TellPerson> = async ({ letter, userId, signInId }) => {
  const user = await User.find(userId)
  if (!user) return
  const signIn = signInId ? await SignIn.find(signInId) : null
  // Somebody who has left again needs no warning.
  if (signInId && !signIn) return

  const i18n = i18nManager.locale(user.locale)
  const t = (key: string, params = {}) => i18n.t(`mail.security.${key}`, params)
  const params = {
    device: deviceInWords(signIn?.userAgent ?? null) ?? t('unknownDevice'),
    ip: signIn?.ip ?? '',
    at: i18n.formatDate((signIn?.createdAt ?? null)?.toJSDate() ?? new Date(), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Moscow',
    }),
    link: letter === 'locked' ? unlockLink(userId) : `${appUrl}/forgot-password`,
  }
  await mail.send((message) => {
    message
      .to(user.email)
      .subject(t(`${letter}.subject`))
      .text(t(`${letter}.text`, params))
  })
}

function unlockLink(userId: string) {
  return `${appUrl}/unlock?token=${encodeURIComponent(linkToken('unlock', userId))}`
}

export default tellPerson
