import { type BodyId, bodies as machineBodies } from '../../../machines/complaints.ts'
import { proofs as proofIds } from '../../../machines/conduct.ts'
import { vocabulary } from '../../../machines/facts.ts'
import { about } from '../../content/zh-Hans/about.ts'
import { bystander } from '../../content/zh-Hans/bystander.ts'
import { codeEntry } from '../../content/zh-Hans/codeEntry.ts'
import { complain, type HappeningId } from '../../content/zh-Hans/complain.ts'
import { bodies } from '../../content/zh-Hans/complaints.ts'
import { door } from '../../content/zh-Hans/door.ts'
import { genuine } from '../../content/zh-Hans/genuine.ts'
import { law } from '../../content/zh-Hans/law/index.ts'
import { mapText } from '../../content/zh-Hans/map.ts'
import { proofGuide } from '../../content/zh-Hans/proofGuide.ts'
import { questions } from '../../content/zh-Hans/questions.ts'
import { proofs } from '../../content/zh-Hans/redLines.ts'
import { bodyAddress } from '../addresses.ts'
import { anchorOf } from '../anchors.ts'
import type { SearchDocument } from '../search/document.ts'
import { place, sentencesIn } from './document.ts'

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[]

const complaintDocuments = (): readonly SearchDocument[] => [
  place({ kind: 'complaint', at: '/complain/', title: complain.title }, [
    complain.lead,
    ...sentencesIn(complain.steps),
  ]),
  place(
    { kind: 'complaint', at: '/complain/#bring', title: complain.bringTitle },
    sentencesIn(complain.bring),
  ),
  ...(keysOf(machineBodies) satisfies readonly BodyId[]).map((id) =>
    place({ kind: 'complaint', at: bodyAddress(id), title: bodies[id].name }, [
      bodies[id].how,
      complain.know + bodies[id].doesNot,
    ]),
  ),
  ...keysOf(complain.lines).map((id) =>
    place({ kind: 'complaint', at: `/complain/#${anchorOf.line(id)}`, title: law[id].short }, [
      complain.lines[id].does,
      complain.know + complain.lines[id].doesNot,
    ]),
  ),
  ...(keysOf(complain.happenings) satisfies readonly HappeningId[]).map((id) =>
    place(
      {
        kind: 'complaint',
        at: `/complain/#${anchorOf.happening(id)}`,
        title: `${complain.title}：${complain.happenings[id].title}`,
      },
      sentencesIn(complain.happenings[id].notes),
    ),
  ),
  ...vocabulary.lender.codes.map((id) =>
    place(
      {
        kind: 'complaint',
        at: `/complain/#${anchorOf.lender(id)}`,
        title: `${complain.title}：${questions.lender.options[id]}`,
      },
      sentencesIn(complain.lenders[id]),
    ),
  ),
]

const genuineDocuments = (): readonly SearchDocument[] => [
  place({ kind: 'genuine', at: '/genuine/', title: genuine.title }, [
    genuine.lead,
    ...sentencesIn([genuine.first, genuine.never]),
  ]),
  ...Object.entries(genuine.kinds).map(([id, { title, verify, looks, meanwhile, provesNothing }]) =>
    place(
      { kind: 'genuine', at: `/genuine/#${id}`, title: `${genuine.title}：${title}` },
      sentencesIn([verify, looks, meanwhile, provesNothing]),
    ),
  ),
]

const proofDocuments = (): readonly SearchDocument[] => [
  place({ kind: 'proof', at: '/proof/', title: proofGuide.title }, [
    proofGuide.lead,
    ...sentencesIn(proofGuide.first),
  ]),
  ...proofIds.map((id) =>
    place(
      {
        kind: 'proof',
        at: `/proof/#${anchorOf.proof(id)}`,
        title: `${proofGuide.title}：${proofs[id].name}`,
      },
      [proofs[id].how, ...sentencesIn(proofGuide.proofs[id])],
    ),
  ),
  place(
    { kind: 'proof', at: '/proof/#recording', title: proofGuide.recordingTitle },
    sentencesIn(proofGuide.recording),
  ),
]

const ownPages = (): readonly SearchDocument[] => [
  place({ kind: 'page', at: '/door/', title: door.title }, [
    door.lead,
    ...door.steps.flatMap((step) => [step.do, step.more]),
  ]),
  place(
    { kind: 'page', at: '/door/#call-110', title: `${door.title}：${door.call110.title}` },
    sentencesIn(door.call110.when),
  ),
  place({ kind: 'page', at: '/not-mine/', title: bystander.title }, [bystander.lead, bystander.description]),
  ...bystander.sections.map(({ title, items }, index) =>
    place(
      { kind: 'page', at: `/not-mine/#${anchorOf.bystander(index)}`, title: `${bystander.title}：${title}` },
      sentencesIn(items),
    ),
  ),
  place({ kind: 'page', at: '/map/', title: mapText.title }, [mapText.description, mapText.lead]),
  place({ kind: 'page', at: '/code/', title: codeEntry.title }, [codeEntry.says]),
  ...about.sections.map(({ id, title, paragraphs }) =>
    place({ kind: 'page', at: `/about/#${id}`, title: `${about.title}：${title}` }, paragraphs),
  ),
]

/** The pages that are neither guides nor lists: complaints, genuine or fake, proof, the door, and what this is. */
export const pageDocuments = (): readonly SearchDocument[] => [
  ...complaintDocuments(),
  ...genuineDocuments(),
  ...proofDocuments(),
  ...ownPages(),
]
