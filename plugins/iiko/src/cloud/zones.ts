const IANA = new Set(Intl.supportedValuesOf('timeZone'))

/** Whether the vendor writes names of IANA or of Windows is not known. Those of its countries, in the latter's words. */
const WINDOWS: Record<string, string> = {
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Russian Standard Time': 'Europe/Moscow',
  'Belarus Standard Time': 'Europe/Minsk',
  'Russia Time Zone 3': 'Europe/Samara',
  'Saratov Standard Time': 'Europe/Saratov',
  'Volgograd Standard Time': 'Europe/Volgograd',
  'Astrakhan Standard Time': 'Europe/Astrakhan',
  'Ekaterinburg Standard Time': 'Asia/Yekaterinburg',
  'Omsk Standard Time': 'Asia/Omsk',
  'N. Central Asia Standard Time': 'Asia/Novosibirsk',
  'Tomsk Standard Time': 'Asia/Tomsk',
  'Altai Standard Time': 'Asia/Barnaul',
  'North Asia Standard Time': 'Asia/Krasnoyarsk',
  'North Asia East Standard Time': 'Asia/Irkutsk',
  'Transbaikal Standard Time': 'Asia/Chita',
  'Yakutsk Standard Time': 'Asia/Yakutsk',
  'Vladivostok Standard Time': 'Asia/Vladivostok',
  'Sakhalin Standard Time': 'Asia/Sakhalin',
  'Magadan Standard Time': 'Asia/Magadan',
  'Russia Time Zone 10': 'Asia/Srednekolymsk',
  'Russia Time Zone 11': 'Asia/Kamchatka',
  'West Asia Standard Time': 'Asia/Tashkent',
  'Qyzylorda Standard Time': 'Asia/Qyzylorda',
}

export function ianaZone(name: string | undefined): string | undefined {
  if (!name) return
  return IANA.has(name) ? name : WINDOWS[name]
}
