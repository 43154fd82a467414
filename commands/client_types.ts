import { writeFile } from 'node:fs/promises'
import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class ClientTypes extends BaseCommand {
  static commandName = 'client:types'
  static description = 'Write the types of the client package anew from the description of the API'
  static options: CommandOptions = { startApp: true }

  async run() {
    const { clientTypes } = await import('#web/openapi/client_types')
    // Only a server does so by itself.
    const router = await this.app.container.make('router')
    router.commit()
    const file = this.app.makePath('packages/client/src/api.generated.ts')
    await writeFile(file, await clientTypes())
    this.logger.success('the types of the client are up to date')
  }
}
