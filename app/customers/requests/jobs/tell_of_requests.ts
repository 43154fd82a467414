import i18nManager from '@adonisjs/i18n/services/main'
import mail from '@adonisjs/mail/services/main'
import { appUrl } from '#config/app'
import { holdersOf } from '#access/queries/permission_holders_query'
import type { TellOfRequests } from '#customers/requests/jobs/remind_of_requests_job'
import type { JobHandler } from '#shared/queue/job'

const tellOfRequests: JobHandler<TellOfRequests> = async ({ tenantId, overdue, soon }) => {
  for (const { email, locale } of await holdersOf(tenantId, 'customers.manage')) {
    const i18n = i18nManager.locale(locale)
    const params = { overdue, soon, link: `${appUrl}/customers/requests` }
    await mail.send((message) => {
      message
        .to(email)
        .subject(i18n.t('mail.requests-due.subject'))
        .text(i18n.t('mail.requests-due.text', params))
    })
  }
}

export default tellOfRequests
