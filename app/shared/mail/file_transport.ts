import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import nodemailer from 'nodemailer'
import { MailResponse } from '@adonisjs/mail'
import type { MailTransportContract, NodeMailerMessage } from '@adonisjs/mail/types'

/** Puts letters into a folder as `.eml` files: for demonstrations and tests, where nothing may leave the machine. */
export class FileTransport implements MailTransportContract {
  #composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })

  constructor(private folder: string) {}

  async send(message: NodeMailerMessage) {
    const { message: letter, messageId, envelope } = await this.#composer.sendMail(message)
    await mkdir(this.folder, { recursive: true })
    const path = join(this.folder, `${Date.now()}-${randomUUID()}.eml`)
    await writeFile(path, letter as Buffer)
    return new MailResponse(messageId, envelope, { path })
  }
}
