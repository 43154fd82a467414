import mail from '@adonisjs/mail/services/main'
import { FileTransport } from '#shared/mail/file_transport'

/** Whether a letter has left, by its message id; `null` where the mail cannot tell. */
export async function hasLeft(messageId: string): Promise<boolean | null> {
  const { transport } = mail.use() as { transport?: unknown }
  return transport instanceof FileTransport ? transport.has(messageId) : null
}
