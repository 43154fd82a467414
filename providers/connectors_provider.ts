import type { ApplicationService } from '@adonisjs/core/types'
import type { ConnectorRegistry } from '#integrations/connector_registry'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    'krug.connectors': ConnectorRegistry
  }
}

/** The registry that every plugin's provider adds itself to. */
export default class ConnectorsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('krug.connectors', async () => {
      const { ConnectorRegistry: Registry } = await import('#integrations/connector_registry')
      return new Registry()
    })
  }
}
