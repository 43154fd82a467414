import { text, type Answer, type VendorFault } from '@krug/connector-sdk/simulator'

/** Beside the faults of every vendor: no free seat of the licence, no right to a report, an older version. */
export type IikoFault = VendorFault | 'no-seat' | 'no-right' | 'no-method'

/** The vendor's own words. */
export function broken(name: IikoFault): Answer | null {
  if (name === 'no-seat') return text(403, 'No free connections for module 2000 in the license')
  if (name === 'no-right' || name === 'forbidden') return text(403, 'Permission denied: B_RPT')
  if (name === 'no-method') return text(404, 'Not found')
  return null
}

/** Faults that spoil the vendor's answer. */
export function spoiled(name: IikoFault, answer: Answer): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') {
    const body = sent
      .replaceAll('"id"', '"uuid"')
      .replaceAll('<id>', '<uuid>')
      .replaceAll('</id>', '</uuid>')
      .replaceAll('"DishDiscountSumInt":', '"DishDiscountSum":')
    return { ...answer, body }
  }
  if (name === 'duplicate-rows' && sent.startsWith('{"data"')) {
    const { data } = JSON.parse(sent)
    return { ...answer, body: JSON.stringify({ data: [...data, ...data.slice(0, 50)] }) }
  }
  return answer
}
