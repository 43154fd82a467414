import { existsSync, globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { KNOWN_STREAMS, planConnector, type ConnectorPlan } from '#commands/_connector_plan'

export default class MakeConnector extends BaseCommand {
  static commandName = 'make:connector'
  static description =
    'Make a connector package that compiles and passes the conformance kit against its own simulator'
  static help = [
    'node ace make:connector acme --auth=token --streams=venues,receipts',
    'node ace make:connector acme --auth=oauth2 --streams=customers,deals --webhook --writes',
    `Streams: ${KNOWN_STREAMS.join(', ')}`,
  ]

  @args.string({ description: 'Permanent id: small letters and digits, beginning with a letter' })
  declare id: string

  @flags.string({ description: 'token, oauth2 or none', default: 'token' })
  declare auth: string

  @flags.array({ description: 'What it reads, by comma', default: ['venues', 'receipts'] })
  declare streams: string[]

  @flags.boolean({ description: 'The vendor tells about changes' })
  declare webhook: boolean

  @flags.boolean({ description: 'Customers are written back' })
  declare writes: boolean

  async run() {
    const { id, auth, streams, webhook, writes } = this
    const plan = planConnector({ id, auth, streams, webhook, writes })
    if ('problem' in plan) return this.#fail(plan.problem)
    const folder = this.app.makePath('plugins', plan.id)
    if (existsSync(folder)) {
      return this.#fail(`plugins/${plan.id} is there already, nothing was written`)
    }
    await this.#write(plan, folder)
    this.#tellNext(plan)
  }

  async #write(plan: ConnectorPlan, folder: string) {
    const codemods = await this.createCodemods()
    const root = this.app.makePath('stubs/connector')
    const state = { ...plan, versions: this.#versions(), at: (path: string) => join(folder, path) }
    for (const part of plan.parts)
      for (const stub of globSync(`${part}/**/*.stub`, { cwd: root }).toSorted())
        await codemods.makeUsingStub(root, stub, state)
    await this.#format(folder)
  }

  /** Names differ in length, so that the stubs cannot know where lines break. */
  async #format(folder: string) {
    const prettier = await import('prettier')
    for (const path of globSync('**/*.{ts,json,md}', { cwd: folder })) {
      const filepath = join(folder, path)
      const options = await prettier.resolveConfig(filepath)
      const source = await readFile(filepath, 'utf8')
      await writeFile(filepath, await prettier.format(source, { ...options, filepath }))
    }
  }

  #versions() {
    const sdk = JSON.parse(readFileSync(this.app.makePath('plugins/sdk/package.json'), 'utf8'))
    return { sdk: sdk.version, vine: sdk.dependencies['@vinejs/vine'] }
  }

  #tellNext({ id }: ConnectorPlan) {
    this.logger.log('')
    this.logger.log('Next:')
    for (const step of [
      'npm install',
      `npx node --conditions=source plugins/run_tests.ts --files "${id}/tests/*"`,
      `node ace configure @krug/connector-${id}`,
      `answer the questions of plugins/${id}/README.md: docs/connectors.md goes on from there`,
    ])
      this.logger.log(`  ${step}`)
  }

  #fail(message: string) {
    this.logger.error(message)
    this.exitCode = 1
  }
}
