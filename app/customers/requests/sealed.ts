import type { TenantCipher } from '#privacy/tenant_cipher'

/** Texts of a request that may name somebody. */
export const REQUEST_TEXTS = {
  said: 'said',
  extension: 'extension_reason',
  answer: 'answer',
} as const

export type RequestText = keyof typeof REQUEST_TEXTS

const contextOf = (text: RequestText, id: string) => `request:${REQUEST_TEXTS[text]}:${id}`

export function sealText(cipher: TenantCipher, text: RequestText, id: string, clear?: string) {
  return clear ? cipher.seal(contextOf(text, id), clear) : null
}

export function openText(
  cipher: TenantCipher,
  text: RequestText,
  id: string,
  sealed: string | null
) {
  return sealed && cipher.open(contextOf(text, id), sealed)
}
