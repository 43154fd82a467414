import assert from 'node:assert/strict'
import { test } from '@japa/runner'
import { toActivity } from '../src/mappers/to_activity.ts'
import { toCustomer } from '../src/mappers/to_customer.ts'
import { toDeal } from '../src/mappers/to_deal.ts'
import { toPipeline } from '../src/mappers/to_pipeline.ts'
import { toReceipt } from '../src/mappers/to_receipt.ts'
import { standingOf, stageChangesOf } from '../src/stages.ts'
import type { AmoLead } from '../src/upstream/leads.ts'

const lead = (fields: Partial<AmoLead> = {}): AmoLead => ({
  id: 41,
  name: 'Дегустация',
  price: 12500,
  responsible_user_id: 301,
  status_id: 142,
  pipeline_id: 8800,
  created_at: 1772600000,
  updated_at: 1772700000,
  closed_at: 1772690000,
  _embedded: { contacts: [{ id: 52, is_main: true }] },
  ...fields,
})
const setting = { config: { sourceFrom: 'source' as const }, currency: 'RUB' }
const dealOf = (fields: Partial<AmoLead>) => toDeal(lead(fields), setting, { standing: 'deal' })

test.group('amocrm | mappers', () => {
  test('won in two pipelines is two stages', () => {
    const pipelineOf = (id: number) =>
      toPipeline({
        id,
        name: 'Продажи',
        sort: 1,
        is_archive: id === 2,
        _embedded: {
          statuses: [
            { id: 142, name: 'Успешно', sort: 10_000 },
            { id: 7, name: 'В работе', sort: 20 },
            { id: 143, name: 'Закрыто', sort: 11_000 },
          ],
        },
      })
    assert.deepEqual(
      [1, 2].map((id) => pipelineOf(id).stages.map((stage) => [stage.externalId, stage.outcome])),
      [1, 2].map((id) => [
        [`${id}:7`, 'open'],
        [`${id}:142`, 'won'],
        [`${id}:143`, 'lost'],
      ])
    )
  })

  test('a deal belongs to its main contact, to the first one, or to nobody', () => {
    const contacts = [52, 53, 54, 55, 56].map((id) => ({ id }))
    assert.equal(dealOf({ _embedded: { contacts } }).customerExternalId, '52')
    contacts[3] = { id: 55, is_main: true } as never
    assert.equal(dealOf({ _embedded: { contacts } }).customerExternalId, '55')
    assert.equal(dealOf({ _embedded: undefined }).customerExternalId, undefined)
  })

  test('a deal without a price, a name or a source is one all the same', () => {
    const deal = dealOf({ price: 0, name: ' ', custom_fields_values: undefined })
    assert.deepEqual([deal.amount, deal.title, deal.source], ['0.00', '#41', undefined])
    assert.equal(dealOf({ _embedded: { source: [] } }).source, undefined)
    assert.equal(dealOf({ _embedded: { source: { id: 1, name: 'Сайт' } } }).source, 'Сайт')
  })

  test('an open deal has no end and no reason why it was lost', () => {
    const reopened = dealOf({ status_id: 7, _embedded: { loss_reason: [{ name: 'Дорого' }] } })
    assert.deepEqual([reopened.closedAt, reopened.lossReason], [undefined, undefined])
    const lost = dealOf({ status_id: 143, _embedded: { loss_reason: [{ name: 'Дорого' }] } })
    assert.deepEqual([lost.outcome, lost.lossReason], ['lost', 'Дорого'])
  })

  test('exact amounts are taken where the account keeps them', () => {
    assert.equal(dealOf({ price: 100, price_with_minor_units: 100.55 }).amount, '100.55')
  })

  test('phones of a contact are read as people type them')
    .with([
      ['8 (999) 000-00-01 доб. 5', '+79990000001'],
      ['+7 (999) 000-00-01', '+79990000001'],
      ['позвонить вечером', undefined],
    ] as const)
    .run((_, [value, phone]) => {
      const customer = toCustomer({
        id: 52,
        name: 'Анна',
        created_at: 1,
        updated_at: 2,
        custom_fields_values: [
          { field_id: 1, field_code: 'PHONE', values: [{ value }] },
          {
            field_id: 2,
            field_code: 'EMAIL',
            values: [{ value: 'нет' }, { value: 'A@example.com' }],
          },
        ],
      })
      assert.deepEqual([customer.phone, customer.email], [phone, 'a@example.com'])
    })

  test('a task belongs to what it is about now', () => {
    const task = {
      id: 1,
      is_completed: true,
      created_at: 1772600000,
      updated_at: 1772700000,
      entity_id: 5,
      entity_type: 'leads',
    }
    assert.equal(toActivity(task).dealExternalId, '5')
    const moved = toActivity({ ...task, entity_type: 'contacts' })
    assert.deepEqual([moved.dealExternalId, moved.customerExternalId], [undefined, '5'])
    assert.equal(moved.doneAt, '2026-03-05T08:40:00.000Z')
  })

  test('a receipt counts its lines at catalogue prices and the rest by the name of the deal', () => {
    const won = lead({
      _embedded: { catalog_elements: [{ id: 91, metadata: { quantity: 2.5, catalog_id: 33 } }] },
      custom_fields_values: [{ field_id: 5101, values: [{ value: '500' }] }],
    })
    const elements = new Map([['33:91', { name: 'Зал', price: '4000.10' }]])
    const receipt = toReceipt(won, elements, { venueFrom: 'pipeline', discountField: '5101' })
    assert.deepEqual(
      receipt.items.map(({ name, total }) => [name, total]),
      [
        ['Зал', '10000.25'],
        ['Дегустация', '2499.75'],
      ]
    )
    assert.deepEqual([receipt.total, receipt.discount], ['12500.00', '500.00'])
    assert.equal(receipt.venueExternalId, '8800')
    assert.equal(toReceipt(lead(), new Map(), { venueFrom: 'business' }).items.length, 1)
  })

  test('without events the way begins and ends where the deal is', () => {
    assert.deepEqual(stageChangesOf(lead(), []), [
      { stageExternalId: '8800:142', at: '2026-03-04T04:53:20.000Z' },
    ])
  })

  test('a deal that goes back among the requests and out again is a deal', () => {
    const at = '2026-03-01T00:00:00Z'
    const changes = ['8800:1', '8800:7', '8800:1', '8800:7', '8800:143'].map((stageExternalId) => ({
      stageExternalId,
      at,
    }))
    const stages = new Set(['8800:1'])
    assert.equal(standingOf(lead({ status_id: 143 }), changes, stages), 'converted')
    assert.equal(
      standingOf(lead({ status_id: 143 }), [changes[0]!, changes[4]!], stages),
      'rejected'
    )
    assert.equal(standingOf(lead({ status_id: 1 }), changes, stages), 'open')
  })
})
