import type { HttpContext } from '@adonisjs/core/http'
import type { Actor } from '#shared/actor'
import { asProps } from '#shared/as_props'
import { listConnectionVenues } from '#integrations/queries/connection_venues_query'
import {
  connectionFor,
  describeConnection,
  listConnections,
  listRuns,
  runFor,
} from '#integrations/queries/connections_query'
import {
  describeConnector,
  listConnectors,
  loadConnector,
} from '#integrations/queries/connectors_query'
import { listImports } from '#integrations/queries/imports_query'
import { listQuarantine, quarantineReasons } from '#integrations/queries/quarantine_query'
import { wordMappings } from '#integrations/queries/word_mappings_query'
import { describeRun } from '#integrations/transformers/run_description'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

const ALL = 200
const LAST = 20
const LAST_FILES = 5

export default class IntegrationsController {
  async index({ actor, inertia }: HttpContext) {
    const { businesses } = await placesToChoose(actor)
    const connections = await listConnections(actor, { perPage: ALL })
    const imports = actor.can('imports.create')
      ? await listImports(actor, { perPage: LAST_FILES })
      : null
    return inertia.render('integrations/index', {
      connections: asProps(connections.rows),
      connectors: asProps(await listConnectors(actor.locale)),
      imports: asProps(imports?.rows ?? []),
      businesses,
    })
  }

  async choose({ actor, inertia }: HttpContext) {
    return inertia.render('integrations/choose', {
      connectors: asProps(await listConnectors(actor.locale)),
    })
  }

  async connect({ actor, params, inertia }: HttpContext) {
    const { businesses } = await placesToChoose(actor)
    const { plugin } = await loadConnector(params.connector)
    return inertia.render('integrations/connect', {
      connector: asProps(await describeConnector(plugin, actor.locale)),
      businesses,
    })
  }

  async show({ actor, params, inertia }: HttpContext) {
    const connection = await connectionFor(actor, params.id)
    const { plugin } = await loadConnector(connection.connector)
    const { venues } = await placesToChoose(actor)
    const runs = await listRuns(actor, connection.id, { perPage: LAST })
    return inertia.render('integrations/connection', {
      connection: asProps(await describeConnection(actor, connection)),
      connector: asProps(await describeConnector(plugin, actor.locale)),
      runs: asProps(runs.rows),
      mappings: asProps(await listConnectionVenues(actor, connection.id)),
      ownVenues: venues,
      quarantine: inertia.defer(() => waitingOf(actor, connection.id)),
      words: inertia.defer(async () => asProps(await wordMappings(actor, connection.id)), 'words'),
    })
  }

  async run({ actor, params, inertia }: HttpContext) {
    const connection = await connectionFor(actor, params.id)
    return inertia.render('integrations/run', {
      connection: asProps(await describeConnection(actor, connection)),
      run: asProps(describeRun(await runFor(actor, params.id, params.runId))),
    })
  }
}

/** What was not accepted, for those who may see it. */
async function waitingOf(actor: Actor, connectionId: string) {
  if (!actor.can('quarantine.read')) return asProps({ reasons: [], records: [] })
  const { rows } = await listQuarantine(actor, connectionId, { perPage: ALL })
  return asProps({ reasons: await quarantineReasons(actor, connectionId), records: rows })
}
