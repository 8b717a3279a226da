import { Fragment } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Parts_task$data, Parts_task$key } from '../../__generated__/Parts_task.graphql'
import { useShell } from '../../app/useShell'
import { useDays } from '../../components/days'
import { UnitLink } from '../../components/links'
import { Percent } from '../../components/Percent'
import { SectionHead } from '../../components/SectionHead'
import { useNarrow } from '../../components/useNarrow'
import { useGlossary } from '../../i18n/words/glossary'
import { useTaskWords } from '../../i18n/words/task'
import { evidenceOf } from './evidence'
import { openGroups } from './parts'
import styles from './Parts.module.css'

type Part = Parts_task$data['parts'][number] & { readonly viaGroup: Parts_task$data['opened'][number]['viaGroup'] }
type Report = Parts_task$data['reports']['nodes'][number]

/** Who does what (责任分工): leads, supporters, and whom a group reaches; when each acknowledged, and its newest report. */
export function Parts({ task }: { task: Parts_task$key }) {
  const t = useTaskWords()
  const g = useGlossary()
  const narrow = useNarrow()
  const { viewer } = useShell()
  const data = useFragment(
    graphql`
      fragment Parts_task on Task {
        status
        parts: assignments {
          id
          role
          position
          signboard
          asWritten
          source
          acknowledgedAt
          unit {
            id
            name
            kind
            membersComplete
            ...links_unit
          }
          viaGroup {
            id
            name
          }
        }
        opened: assignments(throughGroups: true) {
          id
          role
          position
          signboard
          asWritten
          source
          acknowledgedAt
          unit {
            id
            name
            kind
            membersComplete
            ...links_unit
          }
          viaGroup {
            id
            name
          }
        }
        rows {
          number
          contentAsWritten
          leadAsWritten
          unitsAsWritten
        }
        reports(first: 100) {
          nodes {
            id
            state
            percent
            progress
            createdAt
            unit {
              id
            }
          }
        }
      }
    `,
    task,
  )
  if (data.parts.length === 0) return null
  const lines = openGroups<Part>(data.parts, data.opened)
  const count = (role: string) => data.parts.filter((part) => part.role === role).length
  const groups = lines.filter(({ part }) => part.unit.kind === 'GROUP').length
  const note = [
    count('LEAD') > 0 && t('leadsCount', { count: count('LEAD') }),
    count('CO_LEAD') > 0 && t('coLeadsCount', { count: count('CO_LEAD') }),
    count('SUPPORT') > 0 && t('supportsCount', { count: count('SUPPORT') }),
    groups > 0 ? t('groupsCount', { count: groups }) : t('noGroups'),
  ]
  const of = {
    newest: (part: Part) => data.reports.nodes.find((report) => report.unit.id === part.unit.id && report.state !== 'WITHDRAWN'),
    evidence: (part: Part) => evidenceOf(part, data.rows, t),
    issued: data.status !== 'DRAFT',
    supervised: viewer != null && (viewer.user.role !== 'UNIT' || data.opened.some((part) => part.unit.id === viewer.unit?.id)),
  }
  const all = lines.flatMap(({ part, members }) => [{ part, member: false }, ...members.map((one) => ({ part: one, member: true }))])
  return (
    <section>
      <SectionHead title={t('parts')} note={note.filter(Boolean).join(t('comma'))} />
      {narrow ? (
        <ul>
          {all.map(({ part, member }, i) => (
            <Card key={part.id} part={part} member={member} of={of} first={!member && part.role !== all[i - 1]?.part.role} />
          ))}
        </ul>
      ) : (
        <div className="lines-region" role="region" tabIndex={0} aria-label={t('parts')}>
          <table className={`lines ${styles.parts}`}>
            <thead>
              <tr>
                <th scope="col">{t('role')}</th>
                <th scope="col">{t('unit')}</th>
                <th scope="col">{t('evidence')}</th>
                {of.issued && <th scope="col">{t('acknowledged')}</th>}
                {of.supervised && of.issued && (
                  <>
                    <th scope="col">{t('latest')}</th>
                    <th scope="col" className="number">
                      {t('ownPercent')}
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ part, members }, i) => (
                <Fragment key={part.id}>
                  <tr>
                    <td className={part.role === 'SUPPORT' ? 'second' : styles.lead}>{part.role !== lines[i - 1]?.part.role && g(part.role)}</td>
                    <td>
                      <Name part={part} marked={of.evidence(part).partial} />
                      {part.unit.kind === 'GROUP' && <span className={styles.group}>{members.length ? t('members', { count: members.length }) : t('membersUnknown')}</span>}
                    </td>
                    <td className="second">{of.evidence(part).words}</td>
                    <Standing part={part} of={of} />
                  </tr>
                  {members.map((member) => (
                    <tr key={member.id}>
                      <td className="second">{part.role !== member.role && g(member.role)}</td>
                      <td className={styles.member}>
                        <span className={`hatched ${styles.hatch}`} aria-hidden />
                        <Name part={member} />
                      </td>
                      <td className="second">{t('through', { group: part.unit.name })}</td>
                      <Standing part={member} of={of} />
                    </tr>
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface Known {
  newest: (part: Part) => Report | undefined
  evidence: (part: Part) => { words: string; partial: boolean }
  issued: boolean
  supervised: boolean
}

function Name({ part, marked }: { part: Part; marked?: boolean }) {
  return (
    <>
      <UnitLink unit={part.unit} className={[styles.name, part.role !== 'SUPPORT' && styles.leads, marked && styles.marked].filter(Boolean).join(' ')} />
      {part.signboard && <span className={styles.group}>{part.signboard}</span>}
    </>
  )
}

function Acknowledged({ part }: { part: Part }) {
  const t = useTaskWords()
  const days = useDays()
  return part.acknowledgedAt ? <span title={days.moment(part.acknowledgedAt)}>{days.short(part.acknowledgedAt)}</span> : <span className={styles.waits}>{t('unacknowledged')}</span>
}

function Standing({ part, of }: { part: Part; of: Known }) {
  const t = useTaskWords()
  const days = useDays()
  if (!of.issued) return null
  const report = of.newest(part)
  return (
    <>
      <td>
        <Acknowledged part={part} />
      </td>
      {of.supervised && (
        <>
          <td>
            {report ? (
              <span className={styles.report} title={report.progress}>
                <span className="nowrap">{days.short(report.createdAt)}</span>
                <span className={styles.words}>{report.progress}</span>
                {report.state !== 'ACCEPTED' && <span className={styles.waits}>{t(report.state)}</span>}
              </span>
            ) : (
              <span className="third">—</span>
            )}
          </td>
          <td className="number">
            <Percent percent={report?.percent} bar={0} />
          </td>
        </>
      )}
    </>
  )
}

function Card({ part, member, first, of }: { part: Part; member: boolean; first: boolean; of: Known }) {
  const t = useTaskWords()
  const g = useGlossary()
  const days = useDays()
  const report = of.newest(part)
  return (
    <>
      {first && <li className={styles.heading}>{g(part.role as 'LEAD')}</li>}
      <li className={member ? `${styles.card} ${styles.inner}` : styles.card}>
        <span className={styles.who}>
          {member && <span className={`hatched ${styles.hatch}`} aria-hidden />}
          <Name part={part} marked={!member && of.evidence(part).partial} />
        </span>
        {of.issued && (
          <span className={styles.at}>
            <Acknowledged part={part} />
            {of.supervised && report?.percent != null && <Percent percent={report.percent} bar={0} />}
          </span>
        )}
        <span className={styles.how}>
          {member ? t('through', { group: part.viaGroup?.name }) : of.evidence(part).words}
          {of.supervised && report && ` · ${days.short(report.createdAt)} ${report.progress}`}
        </span>
      </li>
    </>
  )
}
