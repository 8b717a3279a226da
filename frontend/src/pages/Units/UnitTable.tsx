import { CaretDownOutlined, CaretRightOutlined, CaretUpOutlined } from '@ant-design/icons'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { useHotkeys } from '../../app/useHotkeys'
import { UnitLink } from '../../components/links'
import { StackBar } from '../../components/StackBar'
import { useRowKeys } from '../../components/useRowKeys'
import { useGlossary } from '../../i18n/words/glossary'
import { useUnitsWords } from '../../i18n/words/units'
import { barOf, listBehind } from './load'
import type { Listed } from './listed'
import type { UnitColumn } from './search'
import styles from './Units.module.css'

export interface List {
  units: readonly Listed[]
  /** The total that fills a bar. */
  largest: number
  /** Ids of those side by side. */
  compare: readonly string[]
  onPick: (id: string) => void
}

interface Props extends List {
  column: UnitColumn
  up: boolean
  onSort: (column: UnitColumn | undefined, up: true | undefined) => void
}

const before = ['lead', 'coLead', 'support', 'throughGroups', 'total'] as const
const after = ['overdue', 'dueSoon', 'closed'] as const

/** Units by load, sorted by the heads; groups stand below, as their members carry them. */
export function UnitTable({ units, largest, compare, onPick, column, up, onSort }: Props) {
  const t = useUnitsWords()
  const navigate = useNavigate()
  const single = units.filter((unit) => unit.kind !== 'GROUP')
  const groups = units.filter((unit) => unit.kind === 'GROUP')
  const order = [...single, ...groups].map((unit) => unit.id)
  const { ref, at } = useRowKeys<HTMLTableElement>(order, (id) => void navigate({ to: '/units/$id', params: { id } }))
  useHotkeys({ x: () => at && onPick(at) })

  const head = (name: UnitColumn) => {
    const here = column === name
    const first = name === 'name'
    const next = here ? !up : first
    return (
      <th key={name} scope="col" className={first ? undefined : 'number'} aria-sort={here ? (up ? 'ascending' : 'descending') : undefined}>
        <button
          type="button"
          className={styles.head}
          title={t('sortBy', { column: t(name) })}
          onClick={() => onSort(name === 'total' ? undefined : name, next ? true : undefined)}
        >
          {t(name)}
          {here ? up ? <CaretUpOutlined aria-hidden /> : <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden className={styles.unsorted} />}
        </button>
      </th>
    )
  }
  const rows = (some: readonly Listed[]) =>
    some.map((unit) => <Row key={unit.id} unit={unit} largest={largest} here={unit.id === at} picked={compare.includes(unit.id)} onPick={onPick} />)
  return (
    <>
      <div className={styles.region} role="region" aria-label={t('tableLabel')} tabIndex={0}>
        <table ref={ref} className={`lines ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col" className={`${styles.pick} no-print`}>
                <span className="seen-by-readers-only">{t('compare')}</span>
              </th>
              {head('name')}
              {before.map(head)}
              <th scope="col" className={styles.bar}>
                {t('spread')}
              </th>
              {after.map(head)}
            </tr>
          </thead>
          <tbody>{rows(single)}</tbody>
          {groups.length > 0 && (
            <tbody>
              <tr className={styles.divide}>
                <th scope="rowgroup" colSpan={11}>
                  <strong>{t('groups')}</strong>
                  <span className="note">{t('groupsNote')}</span>
                </th>
              </tr>
              {rows(groups)}
            </tbody>
          )}
        </table>
      </div>
      <div className={`${styles.foot} no-print`}>
        <span>
          <kbd>j</kbd> <kbd>k</kbd> {t('keysMove')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('keysOpen')}
        </span>
        <span>
          <kbd>x</kbd> {t('keysPick')}
        </span>
        <span>
          <kbd>/</kbd> {t('keysFind')}
        </span>
      </div>
    </>
  )
}

interface RowProps {
  unit: Listed
  largest: number
  here: boolean
  picked: boolean
  onPick: (id: string) => void
}

function Row({ unit, largest, here, picked, onPick }: RowProps) {
  const g = useGlossary()
  const t = useUnitsWords()
  const { year } = useSearch({ from: '__root__' })
  const figure = (column: UnitColumn & keyof Listed['workload']) => {
    const count = unit.workload[column]
    return (
      <td key={column} className={`number ${styles[column] ?? ''}`}>
        {count === 0 ? <span className="zero">0</span> : <Link {...listBehind(unit.id, column, year)}>{count}</Link>}
      </td>
    )
  }
  return (
    <tr data-key={unit.id} className={here ? styles.here : undefined} aria-current={here || undefined}>
      <td className={`${styles.pick} no-print`}>
        <Checkbox checked={picked} onChange={() => onPick(unit.id)} aria-label={t('pick', { unit: unit.name })} />
      </td>
      <th scope="row" className={styles.name}>
        <UnitLink unit={unit} /> <span className="note">{g(unit.kind)}</span>
      </th>
      {before.map(figure)}
      <td className={styles.bar}>
        <StackBar
          max={largest}
          figures={false}
          parts={barOf(unit, (part, count) => t('part', { unit: unit.name, role: t(part), count }), year)}
        />
      </td>
      {after.map(figure)}
    </tr>
  )
}
