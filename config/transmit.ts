import { defineConfig } from '@adonisjs/transmit'
import { hear } from '#shared/live/figures_heard'
import { PostgresTransport } from '#web/live/postgres_transport'
import { urls } from '#config/database'

export default defineConfig({
  pingInterval: '30s',
  transport: { driver: () => new PostgresTransport(urls.app.href, hear) },
})
