import vine from '@vinejs/vine'
import type { DocumentShape } from '../profiles/profile.ts'
import { flag, key, number, reference, text } from './fields.ts'
import type { Model } from './metadata.ts'
import { REPORTS } from './sets.ts'

const document = {
  Ref_Key: key(),
  Date: vine.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
  Number: text(),
  Posted: flag(),
  DeletionMark: flag(),
  СуммаДокумента: number(),
}

const line = vine.object({
  LineNumber: vine.any().transform(String),
  Номенклатура_Key: reference(),
  Характеристика_Key: reference(),
  Количество: number(),
  Цена: number(),
  Сумма: number(),
  СуммаАвтоматическойСкидки: number().optional(),
  СуммаРучнойСкидки: number().optional(),
  СуммаСкидкиОплатыБонусом: number().optional(),
  Продавец_Key: reference(),
})

const HEAD = ['Ref_Key', 'Date', 'Number', 'Posted', 'DeletionMark', 'СуммаДокумента']

/** A receipt of a configuration, with those of its fields that the base has. */
export function documentSource(model: Model, shape: DocumentShape) {
  const { lines, payments, employees, venueOfDesk } = shape
  const references = [
    shape.venue,
    venueOfDesk?.desk,
    shape.sale,
    shape.customer,
    shape.card,
    ...employees,
  ].filter((name) => name !== undefined)
  const texts = [shape.status, shape.printed, shape.operation].filter((name) => name !== undefined)
  const payment = vine.object({
    ...(payments.kind && { [payments.kind]: reference() }),
    [payments.sum]: number(),
  })
  const row = vine.object({
    ...document,
    ...Object.fromEntries(references.map((name) => [name, reference()])),
    ...Object.fromEntries(texts.map((name) => [name, scalar()])),
    [lines]: vine.array(line),
    [payments.table]: vine.array(payment).optional(),
  })
  const wanted = [...HEAD, ...references, ...texts, lines, payments.table]
  return { source: { set: shape.set, row }, select: model.fields(shape.set, wanted) }
}

const scalar = () => vine.any().transform(String).optional()

export function reportSource(model: Model) {
  const sold = vine.object({
    LineNumber: vine.any().transform(String),
    Номенклатура_Key: reference(),
    Характеристика_Key: reference(),
    Количество: number(),
    Цена: number().optional(),
    Сумма: number(),
  })
  const row = vine.object({
    ...document,
    Магазин_Key: reference(),
    Товары: vine.array(sold),
    ВозвращенныеТовары: vine.array(sold).optional(),
    ОплатаПлатежнымиКартами: vine.array(vine.object({ Сумма: number() })).optional(),
  })
  const wanted = [...HEAD, 'Магазин_Key', 'Товары', 'ВозвращенныеТовары', 'ОплатаПлатежнымиКартами']
  return { source: { set: REPORTS, row }, select: model.fields(REPORTS, wanted) }
}
