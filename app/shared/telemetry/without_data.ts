/** The words of an error without what may be somebody's: what it quotes, addresses, numbers. */
export function withoutData(message: string) {
  return message
    .replaceAll(/"[^"]*"|'[^']*'|«[^»]*»|\([^)]*\)/g, '…')
    .replaceAll(/\S+@\S+/g, '…')
    .replaceAll(/\+?\d[\d\s()-]{3,}/g, '…')
    .slice(0, 500)
}
