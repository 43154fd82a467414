/** The simulated vendors of the demonstration, in the order of their ports. */
const VENDORS = [
  'chainIiko',
  'iiko',
  'onec',
  'yclients',
  'renovatio',
  'amocrm',
  'bitrix24',
] as const

export type DemoVendor = (typeof VENDORS)[number]

/** @param firstPort of the row of ports that the vendors take, one after the other. */
export function demoPorts(firstPort: number) {
  return Object.fromEntries(VENDORS.map((vendor, index) => [vendor, firstPort + index])) as Record<
    DemoVendor,
    number
  >
}

export function demoAddresses(firstPort: number) {
  const addresses = Object.entries(demoPorts(firstPort)).map(([vendor, port]) => [
    vendor,
    `http://127.0.0.1:${port}`,
  ])
  return Object.fromEntries(addresses) as Record<DemoVendor, string>
}
