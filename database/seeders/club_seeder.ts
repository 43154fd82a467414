import { writeFile, rm } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { CreateConnection } from '#integrations/actions/save_connection'
import { StartImport } from '#integrations/actions/start_import'
import { StartSync } from '#integrations/actions/start_sync'
import { CreateBusiness } from '#tenancy/actions/save_business'
import { CreateVenue } from '#tenancy/actions/save_venue'
import type { DemoVendor } from '#database/seeders/demo_vendors'
import { opticsFile } from '#database/seeders/optics_file'

type Addresses = Record<DemoVendor, string>

interface Member {
  name: string
  category: string
  /** Where it is, for businesses whose system knows no venues. */
  venue?: boolean
  connector: string
  config(addressOf: Addresses): Record<string, unknown>
}

/** The businesses of the club, each with the system it works in. Their customers are partly the same people. */
const MEMBERS: Member[] = [
  {
    name: 'Кафе «Берег»',
    category: 'gastronomy',
    connector: 'iiko',
    config: ({ iiko }) => ({ baseUrl: iiko, login: 'krug', password: 'resto-demo' }),
  },
  {
    name: 'Лавка «Свежее»',
    category: 'retail',
    connector: 'onec',
    config: ({ onec }) => ({
      baseUrl: `${onec}/lavka`,
      login: 'Круг',
      password: 'пароль-demo',
      timezone: 'Europe/Moscow',
    }),
  },
  {
    name: 'Салон «Лён»',
    category: 'beauty',
    connector: 'yclients',
    config: ({ yclients }) => ({
      baseUrl: yclients,
      partnerToken: 'yc-demo-partner',
      userToken: 'yc-demo-user',
    }),
  },
  {
    name: 'Клиника «Лад»',
    category: 'medicine',
    connector: 'renovatio',
    config: ({ renovatio }) => ({
      baseUrl: renovatio,
      apiKey: 'rn-demo-key',
      venue: 'Клиника «Лад»',
      timezone: 'Europe/Moscow',
      consentField: 'club_consent',
    }),
  },
  {
    name: 'Кейтеринг «Конфетти»',
    category: 'gastronomy',
    venue: true,
    connector: 'amocrm',
    config: ({ amocrm }) => ({ baseUrl: amocrm, token: 'amo-demo-token', receipts: 'won' }),
  },
  {
    name: 'Мебель «Тёплый дом»',
    category: 'home',
    venue: true,
    connector: 'bitrix24',
    config: ({ bitrix24 }) => ({
      webhookUrl: `${bitrix24}/rest/1/b24demowebhook01/`,
      receipts: 'won',
    }),
  },
]

const OPTICS = { name: 'Оптика «Фокус»', category: 'optics' }

/** A club of seven businesses. Their sales come through the connectors and a file, never from here. */
export class ClubSeeder {
  constructor(
    private actor: Actor,
    private addressOf: Addresses
  ) {}

  async handle() {
    for (const member of MEMBERS) await this.#connect(member)
    await this.#upload()
  }

  async #connect({ name, category, venue, connector, config }: Member) {
    const business = await new CreateBusiness().handle(this.actor, { name, category })
    if (venue) await new CreateVenue().handle(this.actor, { businessId: business.id, name })
    const connection = await new CreateConnection().handle(this.actor, {
      connector,
      businessId: business.id,
      name,
      config: config(this.addressOf),
    })
    await new StartSync().handle(this.actor, connection.id, { mode: 'full' })
  }

  async #upload() {
    const business = await new CreateBusiness().handle(this.actor, OPTICS)
    await new CreateVenue().handle(this.actor, { businessId: business.id, name: OPTICS.name })
    const bytes = opticsFile(DateTime.now())
    const path = join(tmpdir(), `optics-${process.pid}.csv`)
    await writeFile(path, bytes)
    try {
      const file = {
        name: 'optics.csv',
        size: bytes.length,
        path,
        open: () => createReadStream(path),
      }
      await new StartImport().handle(this.actor, { businessId: business.id, file })
    } finally {
      await rm(path)
    }
  }
}
