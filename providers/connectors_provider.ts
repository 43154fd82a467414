import type { ApplicationService } from '@adonisjs/core/types'

export default class ConnectorsProvider {
  constructor(protected app: ApplicationService) {}
}
