import { screen } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { renderPart } from '../test/render'
import { DeadlineWords } from './Deadline'

type Written = ComponentProps<typeof DeadlineWords>

const sentences: [string, Written, string, string | null][] = [
  ['a month end stays one', { kind: 'MONTH_END', dueOn: '2021-10-31', originalDueOn: '2021-10-31', asWritten: '10 月底' }, '10月底', '2021年10月31日 星期日'],
  ['a day is a day', { kind: 'DATE', dueOn: '2021-12-20', originalDueOn: '2021-12-20', asWritten: '12月20日' }, '12月20日', '2021年12月20日 星期一'],
  ['an extended month end is the new day, and tells the first', { kind: 'MONTH_END', dueOn: '2021-12-20', originalDueOn: '2021-11-30', asWritten: '11 月底' }, '12月20日原定 11月30日', '2021年12月20日 星期一（原定 11月30日）'],
  ['another year is named', { kind: 'DATE', dueOn: '2022-01-05', originalDueOn: '2022-01-05', asWritten: '1月5日' }, '2022年1月5日', '2022年1月5日 星期三'],
  ['what goes on says so in the words of the paper', { kind: 'ONGOING', dueOn: null, originalDueOn: null, asWritten: '全年 推进' }, '全年推进', null],
  ['none given is told', { kind: 'UNSPECIFIED', dueOn: null, originalDueOn: null, asWritten: '' }, '未写明', null],
]

test.each(sentences)('%s', async (_, deadline, text, whole) => {
  renderPart(
    <div data-testid="deadline">
      <DeadlineWords {...deadline} />
    </div>,
  )
  const shown = await screen.findByTestId('deadline')
  expect(shown).toHaveTextContent(text)
  expect(shown.firstElementChild?.getAttribute('title') ?? null).toBe(whole)
})
