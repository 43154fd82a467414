import { createHash, timingSafeEqual } from 'node:crypto'
import { BlockList, isIPv6 } from 'node:net'

export interface ScrapeRules {
  token?: string
  /** Addresses and networks, separated by commas. */
  allow?: string
}

/** Whoever knows the token or comes from an allowed address; nobody where neither is set. */
export function mayScrape(
  { token, allow }: ScrapeRules,
  asked: { authorization?: string; address?: string }
) {
  if (token && asked.authorization && same(asked.authorization, `Bearer ${token}`)) return true
  return Boolean(
    allow && asked.address && listOf(allow).check(asked.address, familyOf(asked.address))
  )
}

/** @throws Error when an entry is no address or network. */
export function listOf(allow: string) {
  const list = new BlockList()
  for (const entry of allow.split(',').map((one) => one.trim())) {
    if (!entry) continue
    const [address, prefix] = entry.split('/')
    if (prefix) list.addSubnet(address, Number(prefix), familyOf(address))
    else list.addAddress(address, familyOf(address))
  }
  return list
}

const familyOf = (address: string) => (isIPv6(address) ? 'ipv6' : 'ipv4')

/** Takes the same time whatever was wrong. */
function same(one: string, other: string) {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest())
  return timingSafeEqual(a, b)
}
