import type { ApplicationService } from '@adonisjs/core/types'
import { systemClock } from '@krug/connector-sdk/host'
import { ConnectorRegistry } from '#integrations/connector_registry'
import { ConnectorHost } from '#integrations/engine/connector_host'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    'krug.connectors': ConnectorRegistry
  }
}

/** The registry that every plugin's provider adds itself to, and the host that runs them. */
export default class ConnectorsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('krug.connectors', () => new ConnectorRegistry())
    this.app.container.singleton(ConnectorHost, async () => {
      const { default: env } = await import('#start/env')
      const allowed = (env.get('EGRESS_ALLOW') ?? '').split(',').map((entry) => entry.trim())
      return new ConnectorHost(allowed.filter(Boolean), systemClock)
    })
  }
}
