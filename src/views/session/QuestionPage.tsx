import { Fragment, memo, type SubmitEvent, startTransition, useEffect, useRef, useState } from 'react'
import { type AnyCode, type FactId, type Facts, has, isMany } from '../../../machines/facts.ts'
import { hasFirstResult, isBystander, offered, setAside } from '../../../machines/questions.ts'
import type { SessionEvent } from '../../../machines/session/session.machine.ts'
import { type QuestionWords, questionFor } from '../../content/zh-Hans/questionFor.ts'
import { asking } from '../../content/zh-Hans/session.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ReadButton } from '../../ui/ReadButton.tsx'
import { AnswerList } from './AnswerList.tsx'
import type { Asked } from './asked.ts'
import { NoScript } from './NoScript.tsx'
import { StoreNotice } from './StoreNotice.tsx'

interface Props extends Asked {
  readonly send: (event: SessionEvent) => void
  /** Hears what would be sent if 继续 were tapped now. */
  readonly choose: (event: SessionEvent | undefined) => void
}

/** The empty answer of a multiple choice needs a box of its own: unticked boxes alone say nothing. */
const none = 'noneOfThese'
type Pick = AnyCode | typeof none

const pickedBefore = (id: FactId, answers: Facts): readonly Pick[] => {
  const answer = answers[id]
  if (answer === undefined) return []
  if (typeof answer === 'string') return [answer]
  return answer.length === 0 ? [none] : answer
}

const toggled = (picked: readonly Pick[], pick: Pick, isOn: boolean): readonly Pick[] => {
  if (!isOn) return picked.filter((other) => other !== pick)
  return pick === none ? [none] : [...picked.filter((other) => other !== none), pick]
}

/** What 继续 sends; undefined where nothing is chosen. */
const answeredWith = (
  id: FactId,
  codes: readonly AnyCode[],
  picked: readonly Pick[],
): SessionEvent | undefined => {
  if (picked.length === 0) return undefined
  const given = picked.filter((pick): pick is AnyCode => pick !== none)
  const answer = isMany(id) ? codes.filter((code) => given.includes(code)) : given[0]
  return { type: 'answered', question: id, answer } as SessionEvent
}

interface SummaryProps {
  readonly isShown: boolean
  readonly text: string
  readonly name: FactId
  readonly attempt: number
}

/** Stands there before anything is wrong, so that what comes into it is told. Pressed again, it is said again. */
const ErrorSummary = ({ isShown, text, name, attempt }: SummaryProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isShown) box.current?.focus()
  }, [isShown, attempt])
  return (
    <div ref={box} tabIndex={-1} role="alert" className={isShown ? 'card card-now mb-6' : undefined}>
      {isShown && (
        <>
          <h2>{asking.oneProblem}</h2>
          <a
            className="go"
            href={`#${name}-0`}
            onClick={(event) => {
              event.preventDefault()
              document.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.focus()
            }}
          >
            {text}
          </a>
        </>
      )}
    </div>
  )
}

interface ChoicesProps {
  readonly id: FactId
  readonly words: QuestionWords
  readonly codes: readonly AnyCode[]
  readonly picked: readonly Pick[]
  readonly onPick: (pick: Pick, isOn: boolean) => void
}

const Choices = ({ id, words, codes, picked, onPick }: ChoicesProps) => {
  const type = isMany(id) ? 'checkbox' : 'radio'
  const choice = (pick: Pick, label: string, more?: string) => (
    <Choice
      key={pick}
      type={type}
      name={id}
      value={pick}
      label={label}
      more={more}
      isChecked={picked.includes(pick)}
      onChange={(isOn) => onPick(pick, isOn)}
    />
  )
  return (
    <>
      {codes
        .filter((code) => code !== 'unsure')
        .map((code) => {
          const heading = words.headingOf(code)
          return (
            <Fragment key={code}>
              {heading && <h2 className="choices-head">{heading}</h2>}
              {choice(code, words.labelOf(code), words.moreOf(code))}
            </Fragment>
          )
        })}
      <p className="or">{asking.or}</p>
      {words.none && choice(none, words.none)}
      {codes.includes('unsure') && choice('unsure', words.labelOf('unsure'), words.find)}
    </>
  )
}

const describedBy = (id: FactId, hasHint: boolean, hasError: boolean): string | undefined =>
  [hasHint && `${id}-hint`, hasError && `${id}-error`].filter(Boolean).join(' ') || undefined

/** One question a page: nothing chosen beforehand, errors only after 继续. */
export const QuestionPage = memo(({ id, context, left, send, choose }: Props) => {
  const { answers, isLeftOpen } = context
  const [picked, setPicked] = useState(() => pickedBefore(id, answers))
  const [attempt, setAttempt] = useState(0)
  const words = questionFor(id, isBystander(answers))
  const codes = offered(id, answers)
  const aside = setAside(answers).length

  const pick = (one: Pick, isOn: boolean) => {
    const all = isMany(id) ? toggled(picked, one, isOn) : [one]
    setPicked(all)
    startTransition(() => choose(answeredWith(id, codes, all)))
  }

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const answered = answeredWith(id, codes, picked)
    if (answered) return send(answered)
    setAttempt(attempt + 1)
    send({ type: 'leftOpen' })
  }

  return (
    <>
      <ErrorSummary isShown={isLeftOpen} text={words.error} name={id} attempt={attempt} />
      <NoScript />
      {has(answers, 'received', 'atDoor') && (
        <a className="top-warning top-now mb-3" href="/door/">
          {asking.atDoor}
        </a>
      )}
      {/* Without a script this sends nothing anywhere, since an answer must not reach an address: the method where
          it is known, and before Safari 15.4 the policy, which lets no form go to such an action. */}
      <form method="dialog" action="data:," noValidate onSubmit={submit}>
        <fieldset aria-describedby={describedBy(id, words.hint !== undefined, isLeftOpen)} data-read="">
          <legend>
            <h1 tabIndex={-1}>{words.title}</h1>
          </legend>
          {words.hint && (
            <p id={`${id}-hint`} className="mt-2 text-soft">
              {words.hint}
            </p>
          )}
          <ReadButton />
          {isLeftOpen && (
            <p id={`${id}-error`} className="error mt-4">
              <span className="hidden-visually">{asking.errorMark}</span>
              {words.error}
            </p>
          )}
          <div className="mt-5" id={`${id}-0`} tabIndex={-1}>
            <Choices id={id} words={words} codes={codes} picked={picked} onPick={pick} />
          </div>
        </fieldset>
        <div className="mt-7">
          <button type="submit" className="button">
            {asking.goOn}
          </button>
        </div>
      </form>
      <p className="mt-4 text-soft">{asking.left(left)}</p>
      {hasFirstResult(answers) && (
        <button
          type="button"
          className="link-button"
          onClick={() => send({ type: 'wentTo', place: 'result' })}
        >
          {asking.resultSoFar}
        </button>
      )}
      {aside > 0 && <p className="mt-4 text-soft">{asking.setAside(aside)}</p>}
      <StoreNotice state={context.store} />
      <AnswerList answers={answers} except={id} send={send} />
    </>
  )
})
