/** Remembers the last answer: asked the same again, it does not work it out anew. */
export const latest = <Asked, Answer>(work: (asked: Asked) => Answer): ((asked: Asked) => Answer) => {
  let last: { readonly asked: Asked; readonly answer: Answer } | undefined
  return (asked) => {
    if (last?.asked !== asked) last = { asked, answer: work(asked) }
    return last.answer
  }
}
