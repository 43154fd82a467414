import {
  LOSS_REASONS,
  MANAGERS,
  OFFERS,
  PIPELINES,
  SalesTeam,
  SOURCES,
  type SimulatedContact,
  type SimulatedDeal,
  type SimulatedTask,
  type Step,
} from '@krug/connector-sdk/simulator'

export const ACCOUNT_ID = 30_000_001
export const CATALOG_ID = 33
const WON = 142
const LOST = 143
const DEPARTMENTS = [...new Set(MANAGERS.map(({ department }) => department))]

export interface WorldSettings {
  seed: number | string
  now: () => Date
  perDay: number
  days: number
  /** Off, the account tells exact amounts beside whole ones. */
  minorUnits: boolean
}

/** An amoCRM account of the sales team, in the vendor's shapes. */
export class World {
  readonly team: SalesTeam
  readonly #settings: WorldSettings

  constructor(settings: WorldSettings) {
    this.#settings = settings
    this.team = new SalesTeam(settings)
  }

  get liveDeals(): SimulatedDeal[] {
    return this.team.deals.filter((deal) => !deal.deleted)
  }

  get liveContacts(): SimulatedContact[] {
    return this.team.contacts.filter((contact) => !contact.deletedAt)
  }

  get liveTasks(): SimulatedTask[] {
    return this.team.tasks.filter((task) => !task.deletedAt)
  }

  /** Requests wait in the unsorted stage, unless the pipeline has it off. */
  isUnsorted(deal: SimulatedDeal): boolean {
    return this.team.stageOf(deal) === 0 && !PIPELINES[deal.pipeline]!.archived
  }

  /** A request that was turned down at once never was a deal. */
  isDeal(deal: SimulatedDeal): boolean {
    if (PIPELINES[deal.pipeline]!.archived) return true
    return this.team.stepsOf(deal).some(({ stage }) => stage !== 0 && stage !== 'lost')
  }

  wasRequest(deal: SimulatedDeal): boolean {
    return !PIPELINES[deal.pipeline]!.archived
  }

  lead(deal: SimulatedDeal) {
    const stage = this.team.stageOf(deal)
    const closed = typeof stage === 'string'
    return {
      id: leadId(deal),
      name: deal.title,
      price: deal.amount,
      ...(this.#settings.minorUnits && { price_with_minor_units: deal.amount + 0.5 }),
      responsible_user_id: userId(deal.manager),
      group_id: 0,
      status_id: statusId(deal.pipeline, stage),
      pipeline_id: pipelineId(deal.pipeline),
      loss_reason_id: stage === 'lost' ? 1 : null,
      created_by: 0,
      created_at: deal.steps[0]!.at,
      updated_at: this.team.changedAt(deal),
      closed_at: closed ? this.team.stepsOf(deal).at(-1)!.at : null,
      is_deleted: false,
      account_id: ACCOUNT_ID,
      custom_fields_values: null,
      _embedded: {
        tags: [{ id: 7, name: deal.source.toLowerCase() }],
        companies: [],
        loss_reason:
          stage === 'lost'
            ? [{ id: LOSS_REASONS.indexOf(deal.lossReason), name: deal.lossReason }]
            : [],
        contacts: deal.contact ? [{ id: contactId(deal.contact), is_main: true }] : [],
        catalog_elements: deal.lines.map(({ offer, quantity }) => ({
          id: offer + 91,
          metadata: { quantity, catalog_id: CATALOG_ID, price_id: null },
        })),
        source: { id: SOURCES.indexOf(deal.source) + 1, name: deal.source },
      },
    }
  }

  stub(deal: SimulatedDeal) {
    return {
      id: leadId(deal),
      is_deleted: true,
      updated_at: deal.deleted!.at,
      updated_by: 301,
      group_id: 0,
    }
  }

  unsorted(deal: SimulatedDeal) {
    return {
      uid: `uid-${leadId(deal)}`,
      source_uid: null,
      source_name: deal.source,
      category: 'forms',
      pipeline_id: pipelineId(deal.pipeline),
      created_at: deal.steps[0]!.at,
      metadata: { form_name: deal.title },
      _embedded: {
        leads: [{ id: leadId(deal) }],
        contacts: deal.contact ? [{ id: contactId(deal.contact) }] : [],
      },
    }
  }

  contact(contact: SimulatedContact) {
    const [first, last] = contact.name.split(' ')
    const field = (code: string, values: string[]) => ({
      field_id: code === 'PHONE' ? 1 : 2,
      field_name: code === 'PHONE' ? 'Телефон' : 'Email',
      field_code: code,
      field_type: 'multitext',
      values: values.map((value) => ({ value, enum_id: 1, enum_code: 'WORK' })),
    })
    const fields = [
      ...(contact.phones.length ? [field('PHONE', contact.phones)] : []),
      ...(contact.emails.length ? [field('EMAIL', contact.emails)] : []),
    ]
    return {
      id: contactId(contact.number),
      name: contact.name,
      first_name: first ?? '',
      last_name: last ?? '',
      responsible_user_id: userId(0),
      created_at: contact.createdAt,
      updated_at: Math.max(contact.createdAt, contact.editedAt ?? 0),
      is_deleted: false,
      custom_fields_values: fields.length ? fields : null,
      account_id: ACCOUNT_ID,
    }
  }

  task(task: SimulatedTask) {
    const done = this.team.isDone(task)
    return {
      id: taskId(task),
      text: task.text,
      responsible_user_id: userId(task.deal.manager),
      entity_id: leadId(task.deal),
      entity_type: 'leads',
      task_type_id: { call: 1, meeting: 2, task: 3 }[task.type],
      is_completed: done,
      complete_till: task.dueAt,
      duration: 0,
      created_at: task.createdAt,
      updated_at: this.team.taskChangedAt(task),
      result: done ? { text: 'Готово' } : [],
    }
  }

  /** All that happened, in no order. */
  events() {
    const moves = this.liveDeals.flatMap((deal) => {
      const steps = this.team.stepsOf(deal)
      return steps.slice(1).map((step, index) => ({
        ...eventOf('lead_status_changed', leadId(deal), 'lead', step.at, index),
        value_before: [stageValue(deal, steps[index]!)],
        value_after: [stageValue(deal, step)],
      }))
    })
    const tasks = this.team.tasks.flatMap((task) => [
      ...(this.team.isDone(task)
        ? [eventOf('task_completed', taskId(task), 'task', task.doneAt!)]
        : []),
      ...(task.deletedAt ? [eventOf('task_deleted', taskId(task), 'task', task.deletedAt)] : []),
    ])
    return [...moves, ...tasks]
  }
}

export const leadId = ({ number }: SimulatedDeal) => 1_000_000 + number
export const contactId = (number: number) => 5_000_000 + number
export const contactNumber = (id: number) => id - 5_000_000
export const taskId = ({ number }: SimulatedTask) => 20_000_000 + number
export const userId = (index: number) => 301 + index
export const pipelineId = (index: number) => 8800 + index

export function statusId(pipeline: number, stage: Step['stage']): number {
  if (stage === 'won') return WON
  return stage === 'lost' ? LOST : 70_000 + pipeline * 100 + stage
}

export const PIPELINE_ANSWER = PIPELINES.map(({ name, stages, archived }, index) => ({
  id: pipelineId(index),
  name,
  sort: index + 1,
  is_main: index === 0,
  is_unsorted_on: !archived,
  is_archive: archived,
  account_id: ACCOUNT_ID,
  _embedded: {
    statuses: [
      ...stages.map((title, stage) => ({
        id: statusId(index, stage),
        name: title,
        sort: (stage + 1) * 10,
        is_editable: stage > 0,
        pipeline_id: pipelineId(index),
        type: stage === 0 ? 1 : 0,
      })),
      {
        id: WON,
        name: 'Успешно реализовано',
        sort: 10_000,
        pipeline_id: pipelineId(index),
        type: 0,
      },
      {
        id: LOST,
        name: 'Закрыто и не реализовано',
        sort: 11_000,
        pipeline_id: pipelineId(index),
        type: 0,
      },
    ],
  },
}))

export const USERS_ANSWER = MANAGERS.map(({ name, email, department, active }, index) => ({
  id: userId(index),
  name,
  email,
  lang: 'ru',
  rights: {
    is_active: active,
    is_admin: index === 0,
    group_id: DEPARTMENTS.indexOf(department) + 1,
  },
  _embedded: { roles: [{ id: 1, name: 'Менеджер' }] },
}))

export const ACCOUNT_ANSWER = {
  id: ACCOUNT_ID,
  name: 'Агентство «Праздник»',
  subdomain: 'prazdnik',
  currency: 'RUB',
  currency_symbol: '₽',
  country: 'RU',
  _embedded: {
    datetime_settings: { timezone: 'Europe/Moscow', timezone_offset: '+03:00' },
    users_groups: DEPARTMENTS.map((name, index) => ({ id: index + 1, name })),
  },
}

export const ELEMENTS_ANSWER = OFFERS.map(({ name, price }, index) => ({
  id: index + 91,
  catalog_id: CATALOG_ID,
  name,
  custom_fields_values: [
    { field_id: 9, field_code: 'PRICE', field_type: 'price', values: [{ value: String(price) }] },
  ],
}))

function eventOf(type: string, entity: number, kind: string, at: number, index = 0) {
  return {
    id: `${type}-${entity}-${String(index).padStart(3, '0')}`,
    type,
    entity_id: entity,
    entity_type: kind,
    created_by: 301,
    created_at: at,
    value_before: [],
    value_after: [],
    account_id: ACCOUNT_ID,
  }
}

const stageValue = ({ pipeline }: SimulatedDeal, { stage }: Step) => ({
  lead_status: { id: statusId(pipeline, stage), pipeline_id: pipelineId(pipeline) },
})
