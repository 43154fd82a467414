import { type Answer, type VendorFault } from '@krug/connector-sdk/simulator'
import { problem } from './odata.ts'

/** Beside the faults of every vendor: no free licence, a base under maintenance. */
export type OnecFault = VendorFault | 'no-licence' | 'locked'

export function broken(name: OnecFault): Answer | null {
  if (name === 'no-licence') return problem(500, 'Не обнаружено свободной лицензии')
  if (name === 'locked') return problem(500, 'База данных заблокирована для обновления')
  if (name === 'forbidden') return problem(403, 'Нарушение прав доступа: Справочник.Номенклатура')
  return null
}

export function spoiled(name: OnecFault, answer: Answer): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') {
    const body = sent
      .replaceAll('"value"', '"rows"')
      .replaceAll('"items":[{"id"', '"entries":[{"id"')
      .replaceAll('<Schema ', '<Scheme ')
      .replaceAll('</Schema>', '</Scheme>')
      .replaceAll('"name":"lavka"', '"title":"lavka"')
    return { ...answer, body }
  }
  if (name === 'duplicate-rows' && answer.type.startsWith('application/json')) {
    const { value, items, ...rest } = JSON.parse(sent)
    const twice = (rows?: unknown[]) => rows && [...rows, ...rows.slice(0, 5)]
    return {
      ...answer,
      body: JSON.stringify({ ...rest, value: twice(value), items: twice(items) }),
    }
  }
  return answer
}
