import { SearchOutlined } from '@ant-design/icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Select, type InputRef } from 'antd'
import { useMemo, useRef } from 'react'
import { graphql } from 'react-relay'
import type { UnitsQuery } from '../../__generated__/UnitsQuery.graphql'
import { useHotkeys } from '../../app/useHotkeys'
import { usePageQuery } from '../../app/usePageQuery'
import { usePlan } from '../../app/usePlan'
import { Empty } from '../../components/Empty'
import { NoPlan } from '../../components/NoPlan'
import { PageHead } from '../../components/PageHead'
import { RoleLegend } from '../../components/RoleLegend'
import { unitKinds } from '../../components/unitKinds'
import { useNarrow } from '../../components/useNarrow'
import { useCommon } from '../../i18n/words/common'
import { useGlossary } from '../../i18n/words/glossary'
import { useUnitsWords } from '../../i18n/words/units'
import { Comparison } from './Comparison'
import { fits, sorted } from './listed'
import { most, unitColumns, type UnitsSearch } from './search'
import { UnitCards } from './UnitCards'
import styles from './Units.module.css'
import { UnitTable } from './UnitTable'

/** The load of each unit (单位): what it leads, supports and carries through groups. */
export function Units() {
  const { planId, plan } = usePlan()
  const { data, stale } = usePageQuery<UnitsQuery>(
    graphql`
      query UnitsQuery($planId: ID) @raw_response_type {
        units(first: 200) {
          totalCount
          nodes {
            id
            name
            kind
            aliases
            signboards
            pinyin
            workload(planId: $planId) {
              lead
              coLead
              support
              throughGroups
              total
              overdue
              dueSoon
              closed
              namedRows
              responsibleRows
            }
            ...links_unit
          }
        }
      }
    `,
    { planId },
  )
  const c = useCommon()
  const g = useGlossary()
  const t = useUnitsWords()
  const narrow = useNarrow()
  const search = useSearch({ from: '/units' })
  const navigate = useNavigate({ from: '/units' })
  const change = (next: Partial<UnitsSearch>) =>
    void navigate({ to: '/units', search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })
  const find = useRef<InputRef>(null)
  useHotkeys({ '/': () => find.current?.focus() })

  const all = data.units.nodes
  const column = search.sort ?? 'total'
  const shown = useMemo(
    () => sorted(all.filter((unit) => fits(unit, search)), column, search.up ?? column === 'name'),
    [all, search, column],
  )
  if (!plan) return <NoPlan />

  const groups = all.filter((unit) => unit.kind === 'GROUP').length
  const filtered = !!(search.q || search.kind)
  const compared = (search.compare ?? []).map((id) => all.find((unit) => unit.id === id)).filter((unit) => !!unit)
  const pick = (id: string) => {
    const before = search.compare ?? []
    change({ compare: before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-most) })
  }
  const largest = Math.max(1, ...all.map((unit) => unit.workload.total))
  const list = { units: shown, largest, compare: search.compare ?? [], onPick: pick }
  return (
    <div className={stale ? styles.stale : undefined}>
      <PageHead title={c('units')} note={t('count', { count: data.units.totalCount - groups, groups })}>
        <span className={styles.legend}>
          <RoleLegend group={t('throughGroups')} />
        </span>
      </PageHead>
      <div className={`${styles.controls} no-print`}>
        <Input
          ref={find}
          className={styles.find}
          prefix={<SearchOutlined />}
          placeholder={t('find')}
          aria-label={t('find')}
          allowClear
          value={search.q ?? ''}
          onChange={(event) => change({ q: event.target.value || undefined })}
        />
        <Select
          className={styles.kinds}
          mode="multiple"
          allowClear
          maxTagCount="responsive"
          placeholder={t('kinds')}
          aria-label={t('kinds')}
          showSearch={false}
          value={search.kind ?? []}
          onChange={(kind) => change({ kind: kind.length ? kind : undefined })}
          options={unitKinds
            .map((kind) => ({ kind, count: all.filter((unit) => unit.kind === kind).length }))
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => ({ value: kind, label: `${g(kind)} ${count}` }))}
        />
        {narrow && (
          <Select
            className={styles.sort}
            aria-label={t('sort')}
            value={column}
            onChange={(next) => change({ sort: next === 'total' ? undefined : next, up: undefined })}
            options={unitColumns.map((one) => ({ value: one, label: t('sortBy', { column: t(one) }) }))}
          />
        )}
        <span className="note" role="status">
          {filtered ? t('some', { shown: shown.length, count: all.length }) : compared.length === 0 && t('compareHint')}
        </span>
      </div>
      {compared.length > 0 && <Comparison units={compared} onDrop={pick} onClear={() => change({ compare: undefined })} />}
      {shown.length === 0 ? (
        <Empty title={t('none')} why={t('noneWhy')}>
          <Button onClick={() => change({ q: undefined, kind: undefined })}>{t('clear')}</Button>
        </Empty>
      ) : narrow ? (
        <UnitCards {...list} />
      ) : (
        <UnitTable {...list} column={column} up={search.up ?? column === 'name'} onSort={(sort, up) => change({ sort, up })} />
      )}
      {data.units.totalCount > all.length && <p className="note">{t('notAll', { shown: all.length, count: data.units.totalCount })}</p>}
    </div>
  )
}
