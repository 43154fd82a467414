import { normalizePhone, type StageOutcome } from '@krug/connector-sdk'
import { badCurrency, missing } from '../mapping/problem.ts'
import { readCurrency, readOutcome } from '../values/words.ts'
import { defineFileKind, field, hasAll } from './file_kind.ts'
import { readersOf } from './readers.ts'

const NEEDS = [
  ['createdAt', 'closedAt'],
  ['title', 'amount', 'stage'],
]

/** Deals of a CRM, as its export has them: of several rows with the same id the last one counts. */
export const deals = defineFileKind({
  emits: 'deal',
  fields: {
    externalId: field(
      'Номер сделки',
      'Deal number',
      'deal id|id|id сделки|номер сделки|ид|номер|№|код',
      200
    ),
    title: field(
      'Название сделки',
      'Title',
      'deal|deal name|title|name|название сделки|сделка|название|наименование|тема'
    ),
    amount: field(
      'Сумма сделки',
      'Amount',
      'amount|budget|opportunity|deal value|value|sum|price|total|бюджет|сумма|сумма сделки|бюджет сделки|стоимость'
    ),
    currency: field('Валюта', 'Currency', 'currency|валюта'),
    pipeline: field('Воронка', 'Pipeline', 'pipeline|funnel|воронка|направление'),
    stage: field(
      'Этап',
      'Stage',
      'stage|deal stage|этап сделки|этап|стадия сделки|стадия|status|статус сделки|статус'
    ),
    outcome: field('Итог сделки', 'Outcome', 'outcome|result|итог|результат|исход'),
    employee: field(
      'Ответственный',
      'Responsible',
      'responsible|owner|deal owner|manager|assigned to|ответственный|менеджер|сотрудник'
    ),
    customerName: field(
      'Имя клиента',
      'Customer',
      'contact|contact name|customer|customer name|client|основной контакт|контакт|клиент|имя клиента|фио'
    ),
    customerPhone: field(
      'Телефон клиента',
      'Customer phone',
      'phone|customer phone|contact phone|телефон|рабочий телефон|телефон контакта|телефон клиента|номер телефона|мобильный телефон'
    ),
    source: field('Источник', 'Source', 'source|lead source|utm source|источник|источник сделки'),
    lossReason: field(
      'Причина отказа',
      'Loss reason',
      'loss reason|lost reason|причина отказа|причина проигрыша|причина'
    ),
    createdAt: field(
      'Дата создания',
      'Created',
      'created at|created|date created|creation date|create date|дата создания|дата создания сделки|создано|создана|дата'
    ),
    closedAt: field(
      'Дата закрытия',
      'Closed',
      'closed at|closed|close date|closing date|дата закрытия|дата завершения|закрыто|закрыта'
    ),
  },
  needs: NEEDS,
  looksLikeIt(fields) {
    // Receipts have a status as well.
    const ofDeal = fields.stage?.column && !/стату|status/i.test(fields.stage.column)
    return hasAll(fields, NEEDS) && Boolean(ofDeal || fields.pipeline || fields.lossReason)
  },

  mapper(layout) {
    const readers = readersOf(layout)
    const [id, title, pipeline, stage, outcome] = [
      'externalId',
      'title',
      'pipeline',
      'stage',
      'outcome',
    ].map(readers.text)
    const [employee, customer, phone, source, lossReason] = [
      'employee',
      'customerName',
      'customerPhone',
      'source',
      'lossReason',
    ].map(readers.text)
    const amount = readers.money('amount')
    const currency = readers.converted('currency', readCurrency, badCurrency)
    const [createdAt, closedAt] = [readers.moment('createdAt'), readers.moment('closedAt')]

    /** The outcome itself, or what the stage and the reason of a loss say. */
    const endOf = (values: string[]): StageOutcome =>
      readOutcome(outcome!(values) ?? stage!(values) ?? '') ??
      (lossReason!(values) ? 'lost' : 'open')

    return (externalId, rows) => {
      const { values } = rows.at(-1)!
      const end = endOf(values)
      const closed = closedAt(values)
      const created = createdAt(values) ?? closed
      if (!created) throw missing('createdAt')
      const name = title!(values) ?? numbered(id!(values)) ?? customer!(values)
      if (!name) throw missing('title')
      const stageName = stage!(values)
      return {
        externalId,
        title: name,
        amount: amount(values),
        currency: currency(values),
        pipelineName: stageName && (pipeline!(values) ?? pipelineOf(stageName)),
        stageName,
        outcome: end,
        employeeName: employee!(values),
        customerName: customer!(values),
        customerPhone: normalizePhone(phone!(values) ?? '') ?? undefined,
        source: source!(values),
        lossReason: end === 'lost' ? lossReason!(values) : undefined,
        createdAt: created,
        // Of a deal that goes on it is the day that people hope for.
        closedAt: end === 'open' ? undefined : (closed ?? created),
      }
    }
  },
})

const numbered = (id: string | undefined) => id && `#${id}`

/** Files with one pipeline do not name it: it is called as its stages are, in their language. */
const pipelineOf = (stage: string) => (/[а-яё]/i.test(stage) ? 'Сделки' : 'Deals')
