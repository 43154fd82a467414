import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class DemoSeed extends BaseCommand {
  static commandName = 'demo:seed'
  static description = 'Make the demonstration tenants. Does nothing where they exist'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Address of the iiko server to connect', required: true })
  declare iiko: string

  async run() {
    const { DemoSeeder } = await import('#database/seeders/demo_seeder')
    const made = await new DemoSeeder().handle({ iikoUrl: this.iiko })
    this.logger.info(
      made ? 'the demonstration tenants are made' : 'the demonstration tenants are there'
    )
  }
}
