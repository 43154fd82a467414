import type { Rec } from '@krug/connector-sdk'
import { moment } from '../moments.ts'
import type { Standing } from '../stages.ts'
import type { AmoLead } from '../upstream/leads.ts'
import type { Unsorted } from '../upstream/unsorted.ts'
import { toOpportunity, type Setting } from './to_opportunity.ts'

/** A lead of amoCRM that is a request, or was one. */
export function toLead(
  lead: AmoLead,
  setting: Setting,
  status: Exclude<Standing, 'deal'>
): Rec<'lead'> {
  return {
    ...toOpportunity(lead, setting),
    status,
    dealExternalId: status === 'converted' ? String(lead.id) : undefined,
  }
}

/** A request that nobody has taken yet. */
export function unsortedToLead(
  { uid, source_name: source, metadata, ...request }: Unsorted,
  stageExternalId: string | undefined
): Rec<'lead'> {
  const { leads, contacts } = request._embedded ?? {}
  const externalId = String(leads?.[0]?.id ?? uid)
  return {
    externalId,
    title: metadata?.form_name || metadata?.subject || source || `#${externalId}`,
    status: 'open',
    pipelineExternalId: String(request.pipeline_id),
    stageExternalId,
    customerExternalId: contacts?.[0] && String(contacts[0].id),
    source: source || undefined,
    createdAt: moment(request.created_at),
  }
}
