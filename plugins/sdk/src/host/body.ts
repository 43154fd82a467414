import type { Text } from '../contract.ts'
import { ConfigError, TransientError, UpstreamContractError } from '../errors.ts'
import type { TransportResponse } from './transport.ts'

/** Collects a body as text, in the charset that the answer or its XML prolog names, up to `limit` bytes. */
export async function readText(response: TransportResponse, limit: number): Promise<string> {
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1]
  let decoder: TextDecoder | undefined
  let text = ''
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    decoder ??= decoderFor(charset ?? prologCharset(chunk))
    text += decoder.decode(chunk, { stream: true })
  }
  return text + (decoder?.decode() ?? '')
}

function prologCharset(start: Uint8Array): string | undefined {
  const prolog = new TextDecoder('latin1').decode(start.subarray(0, 100))
  return /<\?xml[^>]*encoding=["']([\w-]+)/i.exec(prolog)?.[1]
}

/** True for a web page: a reverse proxy, a log-in page, a wrong address. */
export function isHtml(text: string): boolean {
  return /^\s*(<!doctype html|<html|<head|<body)/i.test(text.slice(0, 500))
}

/** What to say about a web page that came instead of data. */
export function htmlError(status: number, title: string, detail: string) {
  if (status >= 500) {
    return new TransientError(
      {
        ru: `${title} временно отвечает страницей ошибки вместо данных. Попробуем ещё раз.`,
        en: `${title} answers with an error page instead of data for now. We will try again.`,
      },
      { detail }
    )
  }
  return new ConfigError(
    {
      ru: `По этому адресу отвечает веб-страница, а не ${title}. Проверьте адрес в настройках подключения.`,
      en: `A web page answers at this address, not ${title}. Check the address in the settings of the connection.`,
    },
    { detail, field: 'baseUrl' }
  )
}

/** A cut-off body never counts as an answer: it may lack rows. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What arrived is not quoted, nor is the parser, which quotes it: it may be about people.
    throw new TransientError(CUT_OFF, { detail: `${text.length} characters` })
  }
}

export const CUT_OFF: Text = {
  ru: 'Ответ пришёл не полностью. Попробуем ещё раз.',
  en: 'The answer was cut off. We will try again.',
}

function decoderFor(charset: string | undefined): TextDecoder {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

function tooLarge(limit: number) {
  const megabytes = Math.round(limit / 1024 / 1024)
  return new UpstreamContractError({
    ru: `Ответ больше ${megabytes} МБ. Уменьшите период чтения.`,
    en: `The answer is larger than ${megabytes} MB. Read a shorter period.`,
  })
}
