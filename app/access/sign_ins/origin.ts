import Bowser from 'bowser'

/** A browser that somebody signed in with before, by a cookie. */
export interface KnownDevice {
  id: string
  /** Marks of the accounts it knows. */
  accounts: string[]
}

/** Where an attempt to sign in comes from. */
export interface Origin {
  ip: string
  userAgent: string | null
  device?: KnownDevice
}

const LONGEST = 400

/** What a browser or program says of itself, as much of it as is kept. */
export function userAgentOf(header: string | undefined) {
  return header?.slice(0, LONGEST) || null
}

/** "Firefox, Linux"; of a program its own word for itself, "curl/8.5.0". */
export function deviceInWords(userAgent: string | null) {
  if (!userAgent) return null
  const { browser, os } = Bowser.parse(userAgent)
  if (!browser.name || !os.name) return userAgent.split(' ')[0].slice(0, 60)
  return `${browser.name}, ${os.name}`
}
