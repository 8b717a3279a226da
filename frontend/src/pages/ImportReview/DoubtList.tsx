import { useEffect, useRef } from 'react'
import { SectionHead } from '../../components/SectionHead'
import { useDoubtWords } from '../../i18n/words/doubts'
import { useImportWords } from '../../i18n/words/imports'
import { settled, type Question } from './doubts'
import styles from './DoubtList.module.css'
import { Key } from './Key'
import type { Ask } from './useAsks'

interface Props {
  questions: readonly Question<Ask>[]
  /** Id of the question shown. */
  current: string | undefined
  onGo: (finding: string) => void
}

/** Every question in the paper's order: settled, shown, open. The same doubt stands once. */
export function DoubtList({ questions, current, onGo }: Props) {
  const t = useImportWords()
  const d = useDoubtWords()
  const here = useRef<HTMLLIElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const [box, row] = [list.current, here.current]
    if (box && row) box.scrollTop = row.offsetTop - box.offsetTop - box.clientHeight / 2
  }, [current])
  const all = questions.flatMap(({ doubts }) => doubts)
  const done = all.filter(({ decision }) => decision).length
  return (
    <section>
      <SectionHead title={t('asks')} note={`${t('open')} ${all.length - done} · ${t('done')} ${done}`} />
      <ol ref={list} className={styles.list}>
        {questions.map((question) => {
          const [first] = question.doubts
          if (!first) return null
          const is = settled(question) ? 'done' : question.id === current ? 'here' : 'open'
          return (
            <li key={question.id} ref={question.id === current ? here : undefined}>
              <button type="button" className={question.id === current ? `${styles.row} ${styles.current}` : styles.row} aria-current={question.id === current || undefined} onClick={() => onGo(first.id)}>
                <i className={styles[is]} title={t(is)} aria-hidden />
                <span className={styles.number}>{first.rowNumber ?? t('wholePaper')}</span>
                <span className={styles.what}>
                  {d(first.code)}
                  {question.doubts.length > 1 && <span className="note"> {t('alikeMark', { count: question.doubts.length })}</span>}
                </span>
                <span className={styles.answer}>{first.decision?.choice ?? (first.assumed ? t('asked', { assumed: first.assumed }) : t('pending'))}</span>
              </button>
            </li>
          )
        })}
      </ol>
      <p className={`${styles.keys} note`} aria-hidden>
        <Key>1</Key> — <Key>4</Key> {t('keysChoose')} <Key>z</Key> {t('keysUndo')} <Key>o</Key> {t('keysLocate')}
      </p>
    </section>
  )
}
