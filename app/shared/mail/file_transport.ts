import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { MailResponse } from '@adonisjs/mail'
import type { MailTransportContract, NodeMailerMessage } from '@adonisjs/mail/types'

/**
 * Puts letters into a folder as `.eml` files: for demonstrations and tests, where nothing may leave the machine. A letter
 * that names its message id is there once, however often it is sent.
 */
export class FileTransport implements MailTransportContract {
  #composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })

  constructor(private folder: string) {}

  async send(message: NodeMailerMessage) {
    const { message: letter, messageId, envelope } = await this.#composer.sendMail(message)
    await mkdir(this.folder, { recursive: true })
    const path = message.messageId
      ? this.#pathOf(message.messageId)
      : join(this.folder, `${Date.now()}-${randomUUID()}.eml`)
    const draft = `${path}.draft-${randomUUID()}`
    await writeFile(draft, letter as Buffer)
    await rename(draft, path)
    return new MailResponse(messageId, envelope, { path })
  }

  has(messageId: string) {
    return access(this.#pathOf(messageId)).then(
      () => true,
      () => false
    )
  }

  #pathOf(messageId: string) {
    const name = createHash('sha256').update(messageId).digest('hex').slice(0, 32)
    return join(this.folder, `${name}.eml`)
  }
}
