import { appUrl } from '#config/app'

const { hostname, origin } = new URL(appUrl)

/** For whom passkeys are made: they answer to this name and no other. */
export const RELYING_PARTY = { id: hostname, name: 'Krug', origin }
