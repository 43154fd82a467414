import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, transports } from '@adonisjs/mail'
import { FileTransport } from '#shared/mail/file_transport'

const smtp = new URL(env.get('SMTP_URL') ?? 'smtp://localhost:25')

const mailConfig = defineConfig({
  default: env.get('MAIL_MAILER'),
  from: { address: env.get('MAIL_FROM_ADDRESS'), name: 'Krug' },
  globals: { brandName: 'Krug' },
  mailers: {
    smtp: transports.smtp({
      host: smtp.hostname,
      port: Number(smtp.port || (smtp.protocol === 'smtps:' ? 465 : 587)),
      secure: smtp.protocol === 'smtps:',
      ...(smtp.username && {
        auth: {
          type: 'login' as const,
          user: decodeURIComponent(smtp.username),
          pass: decodeURIComponent(smtp.password),
        },
      }),
    }),
    file: () => new FileTransport(app.makePath(app.inTest ? 'tmp/mail' : 'storage/mail')),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
