import {
  OFFERS,
  PIPELINES,
  SalesTeam,
  SOURCES,
  type SimulatedContact,
  type SimulatedDeal,
  type SimulatedTask,
  type Step,
} from '@krug/connector-sdk/simulator'
import { CATEGORY_IDS, dealStageId, userId, type Row } from './dictionary.ts'

export interface WorldSettings {
  seed: number | string
  now: () => Date
  perDay: number
  days: number
}

/** A portal of the sales team: its requests are leads, those that went on are deals, and older deals had no lead. */
export class World {
  readonly team: SalesTeam

  constructor(settings: WorldSettings) {
    this.team = new SalesTeam(settings)
  }

  get leads(): SimulatedDeal[] {
    return this.team.deals.filter(
      (deal) => wasRequest(deal) && (!deal.deleted || this.isDeal(deal))
    )
  }

  get deals(): SimulatedDeal[] {
    return this.team.deals.filter((deal) => !deal.deleted && this.isDeal(deal))
  }

  get contacts(): SimulatedContact[] {
    return this.team.contacts.filter((contact) => !contact.deletedAt)
  }

  get tasks(): SimulatedTask[] {
    return this.team.tasks.filter((task) => !task.deletedAt)
  }

  /** A request that was turned down at once never was a deal. */
  isDeal(deal: SimulatedDeal): boolean {
    return this.stepsOf(deal).some(({ stage }) => stage !== 'lost')
  }

  /** The way of the deal, without its time as a request. */
  stepsOf(deal: SimulatedDeal): Step[] {
    const steps = this.team.stepsOf(deal)
    return wasRequest(deal) ? steps.filter(({ stage }) => stage !== 0) : steps
  }

  deal(deal: SimulatedDeal): Row {
    const steps = this.stepsOf(deal)
    const { at, stage } = steps.at(-1)!
    return {
      ...this.#opportunity(deal, steps[0]!.at),
      id: dealId(deal),
      categoryId: CATEGORY_IDS[deal.pipeline],
      stageId: dealStageId(deal, stage),
      stageSemanticId: semanticOf(stage),
      isManualOpportunity: deal.lines.length > 0 ? 'N' : 'Y',
      taxValue: 0,
      movedTime: local(at),
      begindate: local(steps[0]!.at),
      // What people planned: no word of when it was won.
      closedate: local(steps[0]!.at + 30 * 86_400),
      closed: typeof stage === 'string' ? 'Y' : 'N',
      companyId: deal.contact ? 0 : 9000 + deal.number,
      leadId: wasRequest(deal) ? leadId(deal) : null,
      ufCrm_1700000000: null,
    }
  }

  lead(deal: SimulatedDeal): Row {
    const steps = this.team.stepsOf(deal)
    const out = steps.find(({ stage }) => stage !== 0)
    const semantic = !out ? 'P' : this.isDeal(deal) ? 'S' : 'F'
    const contact = this.contacts.find(({ number }) => number === deal.contact)
    const [name = '', lastName = ''] = contact?.name.split(' ') ?? []
    return {
      ...this.#opportunity(deal, steps[0]!.at),
      id: leadId(deal),
      stageId: { P: 'NEW', S: 'CONVERTED', F: 'JUNK' }[semantic],
      stageSemanticId: semantic,
      movedTime: local((out ?? steps[0]!).at),
      dateClosed: out ? local(out.at) : null,
      name,
      lastName,
      fm: contact ? fieldsOf(contact) : [],
    }
  }

  #opportunity(deal: SimulatedDeal, created: number): Row {
    return {
      title: deal.title,
      opportunity: deal.amount,
      currencyId: 'RUB',
      assignedById: userId(deal.manager),
      createdBy: 1,
      createdTime: local(created),
      updatedTime: local(this.team.changedAt(deal)),
      sourceId: sourceId(deal),
      contactId: deal.contact ? contactId(deal.contact) : 0,
      contactIds: deal.contact ? [contactId(deal.contact)] : [],
    }
  }

  contact(contact: SimulatedContact): Row {
    const [name = '', lastName = ''] = contact.name.split(' ')
    return {
      id: contactId(contact.number),
      name,
      lastName,
      secondName: null,
      birthdate: '',
      assignedById: userId(0),
      createdTime: local(contact.createdAt),
      updatedTime: local(Math.max(contact.createdAt, contact.editedAt ?? 0)),
      fm: fieldsOf(contact),
    }
  }

  /** Tasks of the team have a list of their own; they are told here as well, like calls and meetings. */
  activity(task: SimulatedTask): Row {
    const done = this.team.isDone(task)
    const owner = this.isDeal(task.deal)
      ? { OWNER_ID: dealId(task.deal), OWNER_TYPE_ID: 2 }
      : { OWNER_ID: leadId(task.deal), OWNER_TYPE_ID: 1 }
    const kind = {
      call: { TYPE_ID: 2, PROVIDER_ID: 'VOXIMPLANT_CALL', DIRECTION: 2 },
      meeting: { TYPE_ID: 1, PROVIDER_ID: 'CRM_MEETING', DIRECTION: 0 },
      task: { TYPE_ID: 6, PROVIDER_ID: 'CRM_TASKS_TASK', DIRECTION: 0 },
    }[task.type]
    return strings({
      ID: activityId(task),
      ...owner,
      ...kind,
      SUBJECT: task.text,
      CREATED: local(task.createdAt),
      LAST_UPDATED: local(this.team.taskChangedAt(task)),
      START_TIME: local(task.dueAt),
      END_TIME: done ? local(task.doneAt!) : local(task.dueAt),
      DEADLINE: local(task.dueAt),
      COMPLETED: done ? 'Y' : 'N',
      RESPONSIBLE_ID: userId(task.deal.manager),
    })
  }

  task(task: SimulatedTask): Row {
    const about = this.isDeal(task.deal) ? `D_${dealId(task.deal)}` : `L_${leadId(task.deal)}`
    const done = this.team.isDone(task)
    return strings({
      id: activityId(task),
      title: task.text,
      responsibleId: userId(task.deal.manager),
      status: done ? 5 : 2,
      createdDate: local(task.createdAt),
      changedDate: local(this.team.taskChangedAt(task)),
      closedDate: done ? local(task.doneAt!) : null,
      deadline: local(task.dueAt),
      ufCrmTask: [about],
    })
  }

  history(deal: SimulatedDeal): Row[] {
    return this.stepsOf(deal).map(({ at, stage }, index) => ({
      ID: dealId(deal) * 100 + index,
      TYPE_ID: index === 0 ? 1 : typeof stage === 'string' ? 3 : 2,
      OWNER_ID: dealId(deal),
      CREATED_TIME: local(at),
      CATEGORY_ID: CATEGORY_IDS[deal.pipeline],
      STAGE_ID: dealStageId(deal, stage),
      STAGE_SEMANTIC_ID: semanticOf(stage),
    }))
  }

  /** Every third deal gives a discount of ten percent on its first line. */
  productRows(deal: SimulatedDeal): Row[] {
    return deal.lines.map(({ offer, quantity }, index) => {
      const { name, price } = OFFERS[offer]!
      const percent = index === 0 && deal.number % 3 === 0 ? 10 : 0
      const discount = (price * percent) / 100
      return {
        id: dealId(deal) * 10 + index,
        ownerId: dealId(deal),
        ownerType: 'D',
        productId: 900 + offer,
        productName: name,
        type: 7,
        price: price - discount,
        priceBrutto: price,
        quantity,
        discountTypeId: 2,
        discountRate: percent,
        discountSum: discount,
        taxRate: null,
        taxIncluded: 'N',
        measureName: 'шт',
      }
    })
  }

  payments(deal: SimulatedDeal): Row[] {
    const won = this.team.stageOf(deal) === 'won'
    if (!won || deal.amount === 0) return []
    const cash = deal.manager % 2 === 0
    return [
      {
        id: dealId(deal) * 10,
        accountNumber: `${dealId(deal)}/1`,
        paid: 'Y',
        datePaid: local(this.team.stepsOf(deal).at(-1)!.at),
        sum: deal.amount,
        currency: 'RUB',
        paySystemId: cash ? 1 : 2,
        paySystemName: cash ? 'Наличные' : 'Банковские карты',
      },
    ]
  }
}

/** Requests of the archived pipeline were deals from the start. */
export const wasRequest = ({ pipeline }: SimulatedDeal) => !PIPELINES[pipeline]!.archived
export const dealId = ({ number }: SimulatedDeal) => 1_000_000 + number
export const leadId = ({ number }: SimulatedDeal) => 500_000 + number
export const contactId = (number: number) => 3_000_000 + number
export const activityId = ({ number }: SimulatedTask) => 20_000_000 + number

const semanticOf = (stage: Step['stage']) => ({ won: 'S', lost: 'F' })[String(stage)] ?? null

function sourceId({ source }: SimulatedDeal): string {
  return ['WEB', 'CALL', 'RECOMMENDATION', 'ADVERTISING', 'TRADE_SHOW'][SOURCES.indexOf(source)]!
}

/** Phones and addresses, each with an id of its own. */
function fieldsOf({ number, phones, emails }: SimulatedContact): Row[] {
  const field = (typeId: string) => (value: string, index: number) => ({
    id: number * 100 + index + (typeId === 'EMAIL' ? 50 : 0),
    typeId,
    valueType: 'WORK',
    value,
  })
  return [...phones.map(field('PHONE')), ...emails.map(field('EMAIL'))]
}

/** Older methods write numbers as text. */
function strings(row: Row): Row {
  const text = (value: unknown) => (typeof value === 'number' ? String(value) : value)
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, text(value)]))
}

/** Times have the offset of the portal's server. */
export function local(seconds: number): string {
  const shifted = new Date((seconds + 3 * 3600) * 1000)
  return shifted.toISOString().replace('.000Z', '+03:00')
}
