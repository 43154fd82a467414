import i18nManager from '@adonisjs/i18n/services/main'
import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import { holdersOf } from '#access/queries/permission_holders_query'
import type { TellAdmins } from '#integrations/jobs/tell_admins_job'
import Connection from '#integrations/models/connection'
import { inLocale } from '#integrations/sentence'
import type { JobHandler } from '#shared/queue/job'

const tellAdmins: JobHandler<TellAdmins> = async ({ tenantId, connectionId }) => {
  const connection = await Connection.find(connectionId)
  if (connection?.status !== 'paused') return
  const people = await holdersOf(tenantId, 'connections.manage', connection.businessId)
  for (const { email, locale } of people) {
    const i18n = i18nManager.locale(locale)
    const params = {
      name: connection.name,
      reason: inLocale(connection.pauseText, locale) ?? '',
      link: `${appUrl}/integrations/${connection.id}`,
    }
    await mail.send((message) => {
      message
        .to(email)
        .subject(i18n.t('mail.connection-paused.subject', params))
        .text(i18n.t('mail.connection-paused.text', params))
    })
  }
}

export default tellAdmins
