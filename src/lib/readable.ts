/** What is seen but belongs to nobody's ears: controls, ways on, marks of sources, the track, what is for print. */
const skipped =
  'button, .go, .skip, .cites, .track, .hidden-visually, .no-print, .only-print, noscript, [hidden]'
/** Each of these is said in one breath. */
const block = 'h1, h2, h3, p, li, dt, dd, label, summary, blockquote'

const isShown = (element: Element): boolean => element.getClientRects().length > 0

/** The words of an element without what is skipped and without the blocks inside it, which speak for themselves. */
const wordsOf = (node: Node): string =>
  [...node.childNodes]
    .map((child) => {
      if (!(child instanceof Element)) return child.textContent ?? ''
      if (child.matches(skipped) || child.matches(block)) return ''
      // A card's second line is a sentence of its own.
      return child.matches('.choice-more') ? `。${wordsOf(child)}` : wordsOf(child)
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** What there is to read out in a part of the page, piece by piece, in its own order; what is folded stays silent. */
export const readable = (part: Element): readonly string[] =>
  [part, ...part.querySelectorAll(block)]
    .filter((element) => element === part || (!element.closest(skipped) && isShown(element)))
    .map(wordsOf)
    .filter((words) => words !== '')
