/** Where Russian venues are, by distance from Moscow; any other zone can be typed in the API. */
export const TIMEZONES = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
] as const

/** The known zones, and the one in use when it is another. */
export function timezonesWith(used: string | null) {
  return TIMEZONES.some((one) => one === used) || !used ? [...TIMEZONES] : [...TIMEZONES, used]
}
