import { PrinterOutlined } from '@ant-design/icons'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect } from 'react'
import { graphql } from 'react-relay'
import type { RegisterQuery } from '../../__generated__/RegisterQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { useDays } from '../../components/days'
import { Legend } from '../../components/LightShape'
import { NoPlan } from '../../components/NoPlan'
import { PageHead } from '../../components/PageHead'
import { useRowKeys } from '../../components/useRowKeys'
import { useCommon } from '../../i18n/words/common'
import { useRegisterWords } from '../../i18n/words/register'
import { heading } from './paper'
import styles from './Register.module.css'
import { SectionTable } from './SectionTable'

/** The table as it stands today (台账): the paper's own layout, and beside it what has come of each row. */
export function Register() {
  const { year } = useSearch({ from: '__root__' })
  const { section: wanted } = useSearch({ from: '/register' })
  const { data, stale } = usePageQuery<RegisterQuery>(
    graphql`
      query RegisterQuery($year: Int) @raw_response_type {
        plan(year: $year) {
          year
          title
          rowCount
          taskCount
          sections {
            id
            code
            title
            rows {
              id
              task {
                id
              }
            }
            ...SectionTable_section
          }
        }
      }
    `,
    { year },
  )
  const c = useCommon()
  const t = useRegisterWords()
  const days = useDays()
  const navigate = useNavigate()
  const { plan } = data
  const rows = plan?.sections.flatMap((section) => section.rows) ?? []
  const { ref, at } = useRowKeys<HTMLDivElement>(
    rows.map((row) => row.id),
    (id) => {
      const task = rows.find((row) => row.id === id)?.task
      if (task) void navigate({ to: '/tasks/$id', params: { id: task.id } })
    },
  )
  useEffect(() => {
    if (wanted) document.getElementById(`section-${wanted}`)?.scrollIntoView()
  }, [wanted])
  if (!plan) return <NoPlan />
  return (
    <div className={stale ? `${styles.register} ${styles.stale}` : styles.register}>
      <PageHead title={c('register')} note={t('note', { title: plan.title, rows: plan.rowCount, tasks: plan.taskCount })}>
        <span>{t('asOf', { day: days.whole(days.today) })}</span>
        <span className={`${styles.buttons} no-print`}>
          <Button icon={<PrinterOutlined />} title={t('printHint')} onClick={() => print()}>
            {c('print')}
          </Button>
        </span>
      </PageHead>
      <nav className={`${styles.jump} no-print`} aria-label={t('jump')}>
        <ol>
          {plan.sections.map((section) => (
            <li key={section.id}>
              <Link
                to="/register"
                search={(before) => ({ ...before, section: section.code })}
                replace
                resetScroll={false}
                className={section.code === wanted ? `${styles.to} ${styles.here}` : styles.to}
                title={section.title}
                onClick={() => document.getElementById(`section-${section.code}`)?.scrollIntoView()}
              >
                <span className={styles.code}>{section.code}</span> {short(section.title)}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <p className={styles.legend}>
        <Legend />
      </p>
      <div ref={ref}>
        {plan.sections.map((section) => (
          <section key={section.id} id={`section-${section.code}`} className={section.code.includes('.') ? styles.inner : styles.section}>
            <h2 className={`paper ${section.code.includes('.') ? styles.second : styles.first}`}>{heading(section.code, section.title)}</h2>
            {section.rows.length > 0 ? (
              <SectionTable section={section} at={at} />
            ) : (
              !plan.sections.some((other) => other.code.startsWith(`${section.code}.`)) && <p className="note">{t('empty')}</p>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}

/** 王心北同志分管工作（…） is 王心北 where there is little room. */
function short(title: string) {
  return title.replace(/（.*$/, '').replace(/同志分管工作$/, '').replace(/^.*十大/, '十大')
}
