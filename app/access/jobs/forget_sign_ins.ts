import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import type { JobHandler } from '#shared/queue/job'

const handler: JobHandler<object> = async () => {
  const now = DateTime.now()
  await db.from('sign_ins').where('expires_at', '<', now.toJSDate()).delete()
  await db.from('auth_access_tokens').where('expires_at', '<', now.toJSDate()).delete()
  const yesterday = now.minus({ days: 1 }).toJSDate()
  await db.from('password_resets').where('expires_at', '<', yesterday).delete()
  await db.from('failed_sign_ins').where('last_at', '<', yesterday).delete()
}

export default handler
