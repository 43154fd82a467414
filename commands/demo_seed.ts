import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class DemoSeed extends BaseCommand {
  static commandName = 'demo:seed'
  static description = 'Make the demonstration tenants. Does nothing where they exist'
  static options: CommandOptions = { startApp: true }

  @flags.number({ description: 'First port of the simulated vendors', default: 4501 })
  declare vendors: number

  async run() {
    const { DemoSeeder } = await import('#database/seeders/demo_seeder')
    const { demoAddresses } = await import('#database/seeders/demo_vendors')
    const made = await new DemoSeeder().handle(demoAddresses(this.vendors))
    this.logger.info(
      made ? 'the demonstration tenants are made' : 'the demonstration tenants are there'
    )
  }
}
