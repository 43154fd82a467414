import vine from '@vinejs/vine'

/** Keys of the Russian layout, and what they write on the English one. */
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбюё'
const ENGLISH = `qwertyuiop[]asdfghjkl;'zxcvbnm,.\``

let known: Promise<Set<string>> | undefined

/** Tens of thousands of passwords that leaked most often; read when the first password is chosen. */
function commonPasswords() {
  return (known ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'])
  ))
}

const onEnglishKeys = (text: string) =>
  [...text].map((letter) => ENGLISH[RUSSIAN.indexOf(letter)] ?? letter).join('')

/** Whether a password is one of those that are guessed first, on either layout of the keyboard. */
export async function isCommonPassword(password: string) {
  const words = await commonPasswords()
  const plain = password.toLowerCase()
  return words.has(plain) || words.has(onEnglishKeys(plain))
}

/** Refuses what everybody tries first. */
export const uncommonPassword = vine.createRule(
  async (value, _options, field) => {
    if (typeof value === 'string' && (await isCommonPassword(value)))
      field.report('The {{ field }} field is too easy to guess', 'commonPassword', field)
  },
  { isAsync: true, toJSONSchema: () => {} }
)
