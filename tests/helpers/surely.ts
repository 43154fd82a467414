import { pause, type WebProcess } from '#tests/helpers/processes'

export interface Write {
  url: string
  token: string
  key: string
  body: object
}

/** One request of a till. */
export async function write({ url, token, key, body }: Write) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'authorization': `Bearer ${token}`,
      'content-type': 'application/json',
      'accept': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

/** As a till does it: sent again under the same key, to whoever answers, until somebody has. */
export async function surely(webs: WebProcess[], path: string, given: Omit<Write, 'url'>) {
  for (let attempt = 0; ; attempt++) {
    const { url } = webs[attempt % webs.length]
    const answer = await write({ ...given, url: url + path }).catch(() => null)
    if (answer && answer.status < 500) return answer
    await pause(50)
  }
}
