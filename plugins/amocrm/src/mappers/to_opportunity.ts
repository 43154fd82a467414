import { money, type Money } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { moment } from '../moments.ts'
import { outcomeOf, stageKey } from '../stages.ts'
import { valuesOf } from '../upstream/fields.ts'
import type { AmoLead } from '../upstream/leads.ts'

/** What the account adds to a lead. */
export interface Setting {
  config: Pick<Config, 'sourceFrom' | 'sourceField'>
  currency: string
}

/** What leads and deals have in common. */
export function toOpportunity(lead: AmoLead, { config, currency }: Setting) {
  return {
    externalId: String(lead.id),
    title: titleOf(lead),
    amount: priceOf(lead),
    currency,
    pipelineExternalId: String(lead.pipeline_id),
    stageExternalId: stageKey(lead.pipeline_id, lead.status_id),
    employeeExternalId: lead.responsible_user_id ? String(lead.responsible_user_id) : undefined,
    customerExternalId: customerOf(lead),
    source: sourceOf(lead, config),
    lossReason: lossReasonOf(lead),
    createdAt: moment(lead.created_at),
    closedAt: closedAtOf(lead),
    updatedAt: moment(lead.updated_at),
  }
}

export function titleOf({ id, name }: AmoLead): string {
  return name?.trim().slice(0, 500) || `#${id}`
}

/** Accounts with minor units switched on tell the exact amount beside the whole one. */
export function priceOf(lead: AmoLead): Money {
  return money(lead.price_with_minor_units ?? lead.price ?? 0)
}

/** The main contact, or else the first; a deal of a company alone has none. */
export function customerOf({ _embedded: embedded }: AmoLead): string | undefined {
  const contacts = embedded?.contacts ?? []
  const contact = contacts.find(({ is_main: main }) => main) ?? contacts[0]
  return contact && String(contact.id)
}

export function closedAtOf(lead: AmoLead) {
  if (outcomeOf(lead.status_id) === 'open') return
  return moment(lead.closed_at ?? lead.updated_at)
}

/** A reopened lead may keep the reason that it was lost for. */
function lossReasonOf(lead: AmoLead): string | undefined {
  if (outcomeOf(lead.status_id) !== 'lost') return
  return lead._embedded?.loss_reason?.[0]?.name.trim() || undefined
}

function sourceOf(lead: AmoLead, config: Setting['config']): string | undefined {
  const found = {
    source: () => lead._embedded?.source?.name as unknown,
    tag: () => lead._embedded?.tags?.[0]?.name,
    field: () => valuesOf(lead.custom_fields_values, config.sourceField ?? '')[0],
  }[config.sourceFrom]()
  return (typeof found === 'string' && found.trim().slice(0, 500)) || undefined
}
