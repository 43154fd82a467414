import { lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { ConfigError } from '../errors.ts'

/** What the operator of the installation allows beside public HTTPS addresses. @since 1.0 */
export interface AllowedAddresses {
  /** Host names or addresses; `host:port` allows one port only. Plain HTTP is allowed too. */
  allowHosts?: string[]
  /** CIDR. Plain HTTP is allowed too. */
  allowNetworks?: string[]
}

/** Ranges that are not reachable on the Internet although some versions of ipaddr.js call them unicast. */
const NEVER = ['0.0.0.0/8', '192.0.0.0/24', '198.18.0.0/15', '::/96', 'fec0::/10'].map((cidr) =>
  ipaddr.parseCIDR(cidr)
)

/** Says which addresses may be reached, by name and by what the name resolves to. */
export function addressGuard({ allowHosts = [], allowNetworks = [] }: AllowedAddresses) {
  const hosts = new Set(allowHosts.map((host) => host.toLowerCase()))
  const networks = allowNetworks.map((cidr) => ipaddr.parseCIDR(cidr))

  const hostAllowed = (url: URL) => hosts.has(url.host) || hosts.has(url.hostname)
  const inNetworks = (address: string) => {
    const parsed = ipaddr.process(address)
    return networks.some((network) => contains(network, parsed))
  }

  /** `lookup` sees a host name only, so the port of an allowed `host:port` was checked before. */
  const hostNames = new Set([...hosts].map((host) => host.replace(/:\d+$/, '')))

  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const usable = addresses.filter(
        ({ address }) =>
          hostNames.has(hostname.toLowerCase()) || isPublic(address) || inNetworks(address)
      )
      const first = usable[0]
      if (!first) return callback(refusal(hostname), [])
      if (options.all) return callback(null, usable)
      callback(null, first.address, first.family)
    })
  }

  return {
    lookup,

    check(url: URL) {
      if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refusal(url.host)
      if (url.username || url.password) throw refusal(url.host)
      if (hostAllowed(url)) return
      const literal = url.hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) && inNetworks(literal)) return
      const internal = isIP(literal) ? !isPublic(literal) : hostNames.has(url.hostname)
      if (internal) throw refusal(url.host)
      if (url.protocol === 'http:') throw insecure(url)
    },

    refuseRedirect(url: URL): never {
      throw new ConfigError({
        ru: `Сервер переадресует запрос с данными на другой адрес (${url.host}). Укажите этот адрес в настройках.`,
        en: `The server redirects a request with data to another address (${url.host}). Put that address into the settings.`,
      })
    },
  }
}

function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address)
  return parsed.range() === 'unicast' && !NEVER.some((network) => contains(network, parsed))
}

function contains([network, bits]: (typeof NEVER)[number], address: ipaddr.IPv4 | ipaddr.IPv6) {
  return network.kind() === address.kind() && address.match(network, bits)
}

function refusal(host: string) {
  return new ConfigError({
    ru: `Адрес ${host} ведёт во внутреннюю сеть. Если так и нужно, попросите администратора установки разрешить его.`,
    en: `The address ${host} leads into an internal network. If that is intended, ask the operator of this installation to allow it.`,
  })
}

function insecure(url: URL) {
  return new ConfigError({
    ru: `Адрес ${url.host} без шифрования. Укажите адрес, который начинается с https://, или попросите администратора установки разрешить этот.`,
    en: `The address ${url.host} is not encrypted. Use an address that begins with https://, or ask the operator of this installation to allow this one.`,
  })
}
