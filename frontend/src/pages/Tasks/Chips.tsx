import { CloseOutlined } from '@ant-design/icons'
import { graphql, useFragment } from 'react-relay'
import type { Chips_query$key } from '../../__generated__/Chips_query.graphql'
import { useDays } from '../../components/days'
import { LightShape, type Look } from '../../components/LightShape'
import { useGlossary } from '../../i18n/words/glossary'
import { useTasksWords } from '../../i18n/words/tasks'
import styles from './Chips.module.css'
import { conditionsOf, type Condition } from './conditions'
import type { TasksSearch } from './search'
import { useSearchChange } from './useSearchChange'

interface Props {
  query: Chips_query$key
  search: TasksSearch
  onEdit: () => void
}

/** The conditions in force, each to be changed or taken away. */
export function Chips({ query, search, onEdit }: Props) {
  const t = useTasksWords()
  const g = useGlossary()
  const days = useDays()
  const change = useSearchChange()
  const { named } = useFragment(
    graphql`
      fragment Chips_query on Query @argumentDefinitions(ids: { type: "[ID!]!" }) {
        named: nodes(ids: $ids) {
          id
          ... on Unit {
            name
          }
          ... on Leader {
            called: name
          }
          ... on Section {
            title
          }
          ... on Task {
            content
          }
        }
      }
    `,
    query,
  )
  const name = (id: string) => {
    const one = named.find((node) => node?.id === id)
    return one?.name ?? one?.called ?? one?.title ?? one?.content ?? id
  }
  const several = (all: readonly string[]) => (all.length > 2 ? `${all[0]} +${all.length - 1}` : all.join('、'))
  const groups = search.onlyThrough ? 'onlyThrough' : search.through && 'through'
  const value = (condition: Condition): string => {
    const given = search[condition]
    if (given === true) return ''
    if (condition === 'section' || condition === 'theme') return name(String(given))
    if (condition === 'leader' || condition === 'unit') return several((given as string[]).map(name)) + (condition === 'unit' && groups ? `（${t(groups)}）` : '')
    if (condition === 'month') return days.month(String(given))
    if (condition === 'from' || condition === 'to') return days.short(String(given))
    if (Array.isArray(given)) return several(given.map((word) => g(word as Parameters<typeof g>[0])))
    return String(given)
  }
  const lights = (condition: Condition) => (condition === 'light' ? (search.light ?? []).map((color) => color.toLowerCase() as Look) : [])
  return conditionsOf(search).map((condition) => {
    const label = t(condition === 'light' ? 'lightCondition' : condition)
    const shown = value(condition)
    const whole = shown ? `${label} ${shown}` : label
    return (
      <span key={condition} className={styles.chip}>
        <button type="button" className={styles.edit} onClick={onEdit} title={whole} aria-label={t('edit', { condition: whole })}>
          {lights(condition).map((look) => (
            <LightShape key={look} look={look} />
          ))}
          <span className={styles.label}>{label}</span>
          {shown && <span className={styles.value}>{shown}</span>}
        </button>
        <button
          type="button"
          className={styles.remove}
          aria-label={t('remove', { condition: whole })}
          onClick={() => change({ [condition]: undefined, ...(condition === 'unit' ? { through: undefined, onlyThrough: undefined } : {}) })}
        >
          <CloseOutlined aria-hidden />
        </button>
      </span>
    )
  })
}
