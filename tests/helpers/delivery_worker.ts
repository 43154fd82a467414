import 'reflect-metadata'
import { appendFile } from 'node:fs/promises'
import { Ignitor } from '@adonisjs/core'
import { APP_ROOT, importer } from '#start/ignition'

/** A process that sends what is due in tenants, and notes each letter that it has handed over: file, tenants. */
const [notes, ...tenants] = process.argv.slice(2)

const app = new Ignitor(APP_ROOT, { importer })
  .tap((starting) => {
    starting.booting(async () => {
      await import('#start/env')
    })
  })
  .createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { default: mail } = await import('@adonisjs/mail/services/main')
  const { deliverAll } = await import('#reporting/schedules/deliver')
  const { transport } = mail.use('file')
  const send = transport.send.bind(transport)
  transport.send = async (message) => {
    const answer = await send(message)
    await appendFile(notes, `${message.messageId}\n`)
    return answer
  }
  const signal = new AbortController().signal
  for (const tenantId of tenants) await deliverAll(tenantId, signal)
})
await app.terminate()
