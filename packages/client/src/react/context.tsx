import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Krug } from '../client.ts'
import { formatter, type Format } from './values.ts'
import { WORDS, type Locale, type Words } from './words.ts'

interface Surroundings {
  client: Krug
  words: Words
  format: Format
}

const Context = createContext<Surroundings | null>(null)

export interface KrugProviderProps {
  client: Krug
  locale?: Locale
  /** Of the organization; roubles unless said otherwise. */
  currency?: string
  children?: ReactNode
}

/** Around everything that asks Krug. */
export function KrugProvider({
  client,
  locale = 'ru',
  currency = 'RUB',
  children,
}: KrugProviderProps) {
  const value = useMemo(
    () => ({ client, words: WORDS[locale], format: formatter(locale, currency) }),
    [client, locale, currency]
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

/** @internal */
export function useKrug(): Surroundings {
  const known = useContext(Context)
  if (!known) throw new Error('Put <KrugProvider client={createKrug(…)}> around this component')
  return known
}
