import { Story } from 'inkjs'

// STORY is put in by the build: the story compiled to ink's JSON.
const story = new Story(STORY)
const main = document.querySelector('main')

const link = ({ text, tags, index }) => {
  const made = document.createElement('a')
  made.href = '#'
  made.className = 'first-choice'
  made.append(text)
  for (const tag of tags ?? []) {
    const more = document.createElement('span')
    more.className = 'choice-more'
    more.append(tag)
    made.append(more)
  }
  made.addEventListener('click', (event) => {
    event.preventDefault()
    story.ChooseChoiceIndex(index)
    show()
  })
  return made
}

const show = () => {
  const lines = []
  let [knot] = ['']
  while (story.canContinue) {
    const line = document.createElement(lines.length === 0 ? 'h1' : 'p')
    line.append(story.Continue().trim())
    knot ||= story.currentTags?.[0] ?? ''
    lines.push(line)
  }
  const choices = document.createElement('div')
  choices.id = 'choices'
  choices.append(...story.currentChoices.map(link))
  main.dataset.question = knot
  main.replaceChildren(...lines, choices)
  scrollTo(0, 0)
}

show()
