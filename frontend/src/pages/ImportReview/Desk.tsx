import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Desk_import$key } from '../../__generated__/Desk_import.graphql'
import { tellFailed } from '../../app/notices'
import { useHotkeys } from '../../app/useHotkeys'
import { Empty } from '../../components/Empty'
import { useNarrow } from '../../components/useNarrow'
import { useImportWords } from '../../i18n/words/imports'
import styles from './ImportReview.module.css'
import { DoubtList } from './DoubtList'
import { gather, nextOpen, shownOf } from './doubts'
import { More } from './More'
import { Question } from './Question'
import { Reading } from './Reading'
import { Source } from './Source'
import { useAsks } from './useAsks'
import { useRows } from './useRows'

/** Source on one side, reading and question on the other; which doubt is shown lives in the address. */
export function Desk({ paper }: { paper: Desk_import$key }) {
  const t = useImportWords()
  const narrow = useNarrow()
  const navigate = useNavigate({ from: '/import/$id' })
  const { finding } = useSearch({ from: '/import/$id' })
  const data = useFragment(
    graphql`
      fragment Desk_import on Import {
        id
        state
        ...useRows_import
        ...useAsks_import
        ...More_import
      }
    `,
    paper,
  )
  const { rows, total, reading } = useRows(data)
  const asks = useAsks(data)
  const questions = useMemo(() => gather(asks), [asks])
  const settledNow = useRef<string[]>([])
  const [located, setLocated] = useState(0)

  const question = questions.find(({ doubts }) => doubts.some(({ id }) => id === finding)) ?? questions.find(({ doubts }) => doubts.some(({ decision }) => !decision)) ?? questions[0]
  const doubt = question && shownOf(question, finding)
  const row = doubt?.rowNumber ? rows.find(({ number }) => number === doubt.rowNumber) : undefined
  const undecided = useMemo(() => new Set(asks.filter(({ decision }) => !decision).map(({ rowNumber }) => rowNumber)), [asks])

  const go = (id: string | undefined) => void navigate({ search: (before) => ({ ...before, finding: id }), replace: true, resetScroll: false })
  const step = (by: number) => {
    const place = questions.findIndex(({ id }) => id === question?.id)
    const next = questions[place + by]
    if (next) go(shownOf(next, undefined).id)
  }
  const skip = () => {
    if (doubt) go(nextOpen(questions, doubt.id, new Set(question?.doubts.map(({ id }) => id)))?.id ?? doubt.id)
  }
  const undo = () => {
    const last = settledNow.current.pop()
    if (last) go(last)
    else tellFailed(t('noUndo'))
  }
  const decided = (ids: string[]) => {
    if (!doubt) return
    settledNow.current.push(doubt.id)
    go(nextOpen(questions, doubt.id, new Set(ids))?.id ?? doubt.id)
  }
  const locate = () => setLocated((times) => times + 1)
  useHotkeys({ j: () => step(1), k: () => step(-1), s: skip, z: undo, o: locate })

  const source = <Source rows={rows} total={total} reading={reading} current={row?.number} undecided={undecided} located={located} short={narrow} />
  return (
    <div className={styles.desk}>
      {source}
      <div className={styles.side}>
        {doubt && question ? (
          <>
            <Reading doubt={doubt} row={row} onStep={step} first={questions[0] === question} last={questions.at(-1) === question} />
            <Question key={`${doubt.id} ${doubt.decision?.choice ?? ''}`} question={question} doubt={doubt} open={data.state === 'READ'} onDecided={decided} onSkip={skip} onLocate={locate} />
          </>
        ) : (
          <Empty title={t('noAsks')} why={t('noAsksWhy')} />
        )}
        {questions.length > 0 && <DoubtList questions={questions} current={question?.id} onGo={go} />}
        <More paper={data} />
      </div>
    </div>
  )
}
