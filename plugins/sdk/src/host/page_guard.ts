import { isDeepStrictEqual } from 'node:util'
import type { HttpRequest } from '../contract.ts'
import { UpstreamContractError } from '../errors.ts'

/** Days without a sale are alike too, and nobody's history has so many of them in a row. */
const MOST_ALIKE = 1000

/** Ends a list that does not end: the same place is asked for again, or page after page is the same. */
export function pageGuard(title: string) {
  const places = new Set<string>()
  let last: unknown
  let alike = 0

  return {
    /** @throws UpstreamContractError */
    asks({ path, query, json, form, body }: HttpRequest<unknown>) {
      const place = JSON.stringify({ path, query, json, form, body })
      if (places.has(place)) throw endless(title, `${path} leads back to itself`)
      places.add(place)
    },

    /** @throws UpstreamContractError */
    gets({ path }: HttpRequest<unknown>, answer: unknown) {
      alike = isDeepStrictEqual(answer, last) ? alike + 1 : 0
      if (alike === MOST_ALIKE) throw endless(title, `${path} answers the same page for ever`)
      last = answer
    },
  }
}

function endless(title: string, detail: string) {
  return new UpstreamContractError(
    {
      ru: `${title} отдаёт одну и ту же страницу снова и снова. Сообщите нам: подключение нужно обновить.`,
      en: `${title} gives the same page again and again. Tell us: the connector needs an update.`,
    },
    { detail }
  )
}
