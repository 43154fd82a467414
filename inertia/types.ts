import type { Data } from '@generated/data'
import type { JSONDataTypes } from '@adonisjs/core/types/transformers'
import type { PropsWithChildren } from 'react'

export type SharedProps = Data.SharedProps
/** What an organization started as. */
export type Preset = 'chain' | 'club' | 'sales_team'

export type InertiaProps<T extends JSONDataTypes = {}> = PropsWithChildren<SharedProps & T>
