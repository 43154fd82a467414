import {
  LOSS_REASONS,
  MANAGERS,
  PIPELINES,
  type SimulatedDeal,
  type Step,
} from '@krug/connector-sdk/simulator'

export type Row = Record<string, unknown>

/** 0 is the pipeline that every portal has. */
export const CATEGORY_IDS = [0, 3, 5]
const STAGES = ['NEW', 'PREPARATION', 'PREPAYMENT_INVOICE', 'EXECUTING', 'FINAL_INVOICE']
const LOSSES = ['LOSE', 'APOLOGY', 'UC_B7MIR2', 'UC_Q04XD1']
const DEPARTMENTS = [...new Set(MANAGERS.map(({ department }) => department))]

export const userId = (index: number) => 11 + index

/** Stages of other pipelines than the first are prefixed; a deal is lost in the stage that says why. */
export function dealStageId({ pipeline, lossReason }: SimulatedDeal, stage: Step['stage']): string {
  return stageId(pipeline, stage === 'lost' ? LOSSES[LOSS_REASONS.indexOf(lossReason)]! : stage)
}

function stageId(pipeline: number, stage: number | string): string {
  const first = PIPELINES[pipeline]!.archived ? 0 : 1
  const name = typeof stage === 'number' ? STAGES[stage - first]! : stage.toUpperCase()
  return pipeline === 0 ? name : `C${CATEGORY_IDS[pipeline]}:${name}`
}

export const CATEGORIES_ANSWER = PIPELINES.map(({ name }, index) => ({
  id: CATEGORY_IDS[index]!,
  name,
  sort: (index + 1) * 100,
  entityTypeId: 2,
  isDefault: index === 0 ? 'Y' : 'N',
}))

const status = (ENTITY_ID: string) => (row: Row, index: number) => ({
  ID: `${ENTITY_ID}-${index}`,
  ENTITY_ID,
  SORT: String((index + 1) * 10),
  SEMANTICS: null,
  ...row,
})

export const STATUSES_ANSWER: Row[] = [
  ...PIPELINES.flatMap(({ stages, archived }, pipeline) =>
    [
      ...stages.slice(archived ? 0 : 1).map((NAME, index) => ({
        STATUS_ID: stageId(pipeline, index + (archived ? 0 : 1)),
        NAME,
      })),
      { STATUS_ID: stageId(pipeline, 'won'), NAME: 'Сделка успешна', SEMANTICS: 'S' },
      ...LOSSES.map((name, index) => ({
        STATUS_ID: stageId(pipeline, name),
        NAME: LOSS_REASONS[index],
        SEMANTICS: 'F',
      })),
    ].map(status(pipeline === 0 ? 'DEAL_STAGE' : `DEAL_STAGE_${CATEGORY_IDS[pipeline]}`))
  ),
  ...[
    { STATUS_ID: 'NEW', NAME: 'Не обработан' },
    { STATUS_ID: 'IN_PROCESS', NAME: 'В работе' },
    { STATUS_ID: 'CONVERTED', NAME: 'Качественный лид', SEMANTICS: 'S' },
    { STATUS_ID: 'JUNK', NAME: 'Некачественный лид', SEMANTICS: 'F' },
  ].map(status('STATUS')),
  ...[
    { STATUS_ID: 'WEB', NAME: 'Сайт' },
    { STATUS_ID: 'CALL', NAME: 'Звонок' },
    { STATUS_ID: 'RECOMMENDATION', NAME: 'Рекомендация' },
    { STATUS_ID: 'ADVERTISING', NAME: 'Реклама в интернете' },
    { STATUS_ID: 'TRADE_SHOW', NAME: 'Выставка' },
  ].map(status('SOURCE')),
]

export const USERS_ANSWER: Row[] = MANAGERS.map(({ name, email, department, active }, index) => {
  const [NAME, LAST_NAME] = name.split(' ')
  return {
    ID: String(userId(index)),
    ACTIVE: active,
    NAME,
    LAST_NAME,
    EMAIL: email,
    WORK_POSITION: 'Менеджер',
    UF_DEPARTMENT: index === 2 ? false : [DEPARTMENTS.indexOf(department) + 1],
    USER_TYPE: 'employee',
  }
})

export const DEPARTMENTS_ANSWER: Row[] = DEPARTMENTS.map((NAME, index) => ({
  ID: String(index + 1),
  NAME,
  SORT: 500,
}))
