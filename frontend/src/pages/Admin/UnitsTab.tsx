import { Link } from '@tanstack/react-router'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { graphql, usePaginationFragment } from 'react-relay'
import type { UnitForm_unit$key } from '../../__generated__/UnitForm_unit.graphql'
import type { UnitsTabMoreQuery } from '../../__generated__/UnitsTabMoreQuery.graphql'
import type { UnitKind, UnitsTabQuery } from '../../__generated__/UnitsTabQuery.graphql'
import type { UnitsTab_query$key } from '../../__generated__/UnitsTab_query.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { Empty } from '../../components/Empty'
import { unitKinds } from '../../components/unitKinds'
import { useAdminWords } from '../../i18n/words/admin'
import { useGlossary } from '../../i18n/words/glossary'
import styles from './Admin.module.css'
import { MergeForm } from './MergeForm'
import { Records } from './Records'
import { UnitForm } from './UnitForm'
import { useAdminSearch, useSearchBox } from './useSearchBox'

/** Every unit with the names it goes by; to add, edit and merge. */
export function UnitsTab() {
  const t = useAdminWords()
  const g = useGlossary()
  const [{ q, kind }, change] = useAdminSearch()
  const [typed, setTyped] = useSearchBox()
  const [form, setForm] = useState<'new' | 'merge' | UnitForm_unit$key | null>(null)
  const one = unitKinds.find((known) => known === kind)
  const { data: page } = usePageQuery<UnitsTabQuery>(
    graphql`
      query UnitsTabQuery($search: String, $kind: [UnitKind!]) @raw_response_type {
        ...UnitsTab_query @arguments(search: $search, kind: $kind)
      }
    `,
    { search: q ?? null, kind: one ? [one satisfies UnitKind] : null },
  )
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<UnitsTabMoreQuery, UnitsTab_query$key>(
    graphql`
      fragment UnitsTab_query on Query
      @argumentDefinitions(search: { type: "String" }, kind: { type: "[UnitKind!]" }, first: { type: "Int", defaultValue: 100 }, after: { type: "String" })
      @refetchable(queryName: "UnitsTabMoreQuery") {
        units(filter: { search: $search, kind: $kind }, first: $first, after: $after) @connection(key: "UnitsTab_units") {
          totalCount
          edges {
            node {
              id
              name
              kind
              aliases
              signboards
              ...UnitForm_unit
            }
          }
        }
      }
    `,
    page,
  )
  const units = data.units.edges.map((edge) => edge.node)
  return (
    <>
      <div className={styles.bar}>
        <Input className={styles.search} allowClear placeholder={t('search')} aria-label={t('search')} value={typed} onChange={(event) => setTyped(event.target.value)} />
        <Select
          className={styles.kind}
          aria-label={t('kind')}
          value={one ?? ''}
          options={[{ value: '', label: t('allKinds') }, ...unitKinds.map((value) => ({ value, label: g(value) }))]}
          onChange={(value) => change({ kind: value || undefined })}
        />
        <span className="note">{t('countOf', { count: data.units.totalCount })}</span>
        <div className={styles.buttons}>
          <Button onClick={() => setForm('merge')}>{t('merge')}</Button>
          <Button type="primary" onClick={() => setForm('new')}>
            {t('addUnit')}
          </Button>
        </div>
      </div>
      {units.length === 0 ? (
        <Empty title={t('nothing')} why={t('nothingWhy')} />
      ) : (
        <Records
          label={t('units')}
          heads={[t('name'), t('kind'), t('aliases'), t('signboards')]}
          records={units.map((unit) => ({
            key: unit.id,
            cells: [
              <Link key="name" to="/units/$id" params={{ id: unit.id }}>
                {unit.name}
              </Link>,
              <span key="kind" className={unit.kind === 'OTHER' ? styles.doubt : undefined}>
                {g(unit.kind)}
              </span>,
              unit.aliases.join('、'),
              unit.signboards.join('、'),
            ],
            actions: (
              <Button type="link" size="small" aria-label={t('editOf', { name: unit.name })} onClick={() => setForm(unit)}>
                {t('edit')}
              </Button>
            ),
          }))}
        />
      )}
      {hasNext && (
        <Button className={styles.more} loading={isLoadingNext} onClick={() => loadNext(100)}>
          {t('more', { count: Math.min(100, data.units.totalCount - units.length) })}
        </Button>
      )}
      {form === 'merge' ? <MergeForm onClose={() => setForm(null)} /> : form && <UnitForm unit={form === 'new' ? null : form} onClose={() => setForm(null)} />}
    </>
  )
}
