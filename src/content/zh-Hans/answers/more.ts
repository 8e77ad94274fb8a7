import { slugOf } from '../../slug.ts'
import { bystander } from '../bystander.ts'
import { claims } from '../claims/index.ts'
import { complain } from '../complain.ts'
import { bodies } from '../complaints.ts'
import { door } from '../door.ts'
import { genuine } from '../genuine.ts'
import { guides } from '../guides/index.ts'
import { proofGuide } from '../proofGuide.ts'
import { proofs } from '../redLines.ts'
import { situationTitles } from '../situations/titles.ts'
import type { MoreAddress } from './answer.ts'
import { answerWords } from './words.ts'

const { within, claim, toQuestions } = answerWords

type Place = readonly [address: string, name: string]

/** The title of every place an answer may lead to, as it stands there. */
const names: ReadonlyMap<string, string> = new Map<string, string>([
  ['/', toQuestions],
  ['/door/', door.title],
  ['/not-mine/', bystander.title],
  ['/genuine/', genuine.title],
  ['/complain/', complain.title],
  ['/proof/', proofGuide.title],
  ...Object.entries(guides).map(([id, { title }]): Place => [`/guides/${slugOf(id)}/`, title]),
  ...Object.entries(situationTitles).map(([id, title]): Place => [`/for/${slugOf(id)}/`, title]),
  ...claims.map(({ id, says }): Place => [`/claims/#${id}`, claim(says)]),
  ...Object.entries(genuine.kinds).map(
    ([id, { title }]): Place => [`/genuine/#${id}`, within(genuine.title, title)],
  ),
  ...Object.entries(bodies).map(
    ([id, { name }]): Place => [`/complain/#body-${id}`, within(complain.title, name)],
  ),
  ...Object.entries(proofs).map(
    ([id, { name }]): Place => [`/proof/#proof-${id}`, within(proofGuide.title, name)],
  ),
])

/** What a link to a place that tells more is called. */
export const nameOf = (address: MoreAddress): string => names.get(address) ?? address
