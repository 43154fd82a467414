import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class PlatformAdmin extends BaseCommand {
  static commandName = 'platform:admin'
  static description =
    'Let somebody operate the installation under /platform, outside of all tenants'
  static options: CommandOptions = { startApp: true }

  @args.string({ description: 'An e-mail address that belongs to nobody of a tenant' })
  declare email: string

  @flags.string({ description: 'How the person is called' })
  declare name?: string

  @flags.boolean({ description: 'Take the right away' })
  declare revoke: boolean

  @flags.boolean({ description: 'Forget the second factor of somebody who lost the device' })
  declare resetSecondFactor: boolean

  async run() {
    if (this.resetSecondFactor) return this.#resetSecondFactor()
    const { makeOperator, unmakeOperator } = await import('#access/platform/make_operator')
    const { EmailTakenError } = await import('#access/errors/errors')
    if (this.revoke) {
      if (await unmakeOperator(this.email)) return this.logger.success('the right was taken away')
      return this.#refuse('nobody with this address operates the installation')
    }
    try {
      const link = await makeOperator(this.email, this.name ?? this.email)
      this.logger.success(`choose a password within an hour: ${link}`)
      this.logger.info('then sign in at /platform/login')
    } catch (error) {
      if (!(error instanceof EmailTakenError)) throw error
      this.#refuse('this address belongs to somebody of a tenant: take another one')
    }
  }

  async #resetSecondFactor() {
    const { dropOperatorSecondFactor } = await import('#access/platform/operator_second_factor')
    if (!(await dropOperatorSecondFactor(this.email)))
      return this.#refuse('nobody with this address operates the installation')
    this.logger.success('forgotten: the next sign-in begins with setting up another one')
  }

  #refuse(sentence: string) {
    this.logger.error(sentence)
    this.exitCode = 1
  }
}
