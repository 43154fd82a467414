import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, transports } from '@adonisjs/mail'

const mailConfig = defineConfig({
  default: env.get('MAIL_MAILER'),
  from: { address: env.get('MAIL_FROM_ADDRESS'), name: 'Krug' },
  globals: { brandName: 'Krug' },
  mailers: {
    smtp: transports.smtp({ url: env.get('SMTP_URL') } as never),
    file: transports.smtp({ streamTransport: true, directory: app.makePath('storage/mail') } as never),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
