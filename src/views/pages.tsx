import { conduct } from '../../machines/conduct.ts'
import { deadlines as deadlineRules } from '../../machines/deadlines.ts'
import { guideIds } from '../../machines/guides.ts'
import { rights as rightRules } from '../../machines/rights.ts'
import { situationIds } from '../../machines/situations.ts'
import { about } from '../content/zh-Hans/about.ts'
import { answersOf, answerWords, groupIds } from '../content/zh-Hans/answers/index.ts'
import { bystander } from '../content/zh-Hans/bystander.ts'
import { claims, claimWords } from '../content/zh-Hans/claims/index.ts'
import { blank, clear } from '../content/zh-Hans/clear.ts'
import { codeEntry } from '../content/zh-Hans/codeEntry.ts'
import { complain } from '../content/zh-Hans/complain.ts'
import { door } from '../content/zh-Hans/door.ts'
import { genuine } from '../content/zh-Hans/genuine.ts'
import { guides } from '../content/zh-Hans/guides/index.ts'
import { guideText } from '../content/zh-Hans/guideText.ts'
import { home } from '../content/zh-Hans/home.ts'
import { mapText } from '../content/zh-Hans/map.ts'
import { notFound } from '../content/zh-Hans/notFound.ts'
import { offlineText } from '../content/zh-Hans/offline.ts'
import { proofGuide } from '../content/zh-Hans/proofGuide.ts'
import { redLinesPage, rightsPage } from '../content/zh-Hans/rightsPage.ts'
import { searchText } from '../content/zh-Hans/search.ts'
import { searchCrisis } from '../content/zh-Hans/searchCrisis.ts'
import { shell } from '../content/zh-Hans/shell.ts'
import { situationGuides } from '../content/zh-Hans/situations/index.ts'
import { situationTitles } from '../content/zh-Hans/situations/titles.ts'
import { situationText } from '../content/zh-Hans/situationText.ts'
import { guideAddress, situationLink } from '../lib/addresses.ts'
import { groupAddress } from '../lib/answerAddresses.ts'
import { citedAsWhole, citedIn } from '../lib/citedIn.ts'
import { appPages } from './appPages.tsx'
import { lawPages } from './lawPages.tsx'
import type { Page } from './page.ts'
import { AboutPage } from './read/AboutPage.tsx'
import { AnswerGroupPage, AnswersPage } from './read/AnswersPage.tsx'
import { BlankPage } from './read/BlankPage.tsx'
import { ClaimsPage } from './read/ClaimsPage.tsx'
import { ClearPage } from './read/ClearPage.tsx'
import { CodePage } from './read/CodePage.tsx'
import { ComplainPage, complainSources } from './read/ComplainPage.tsx'
import { DoorPage } from './read/DoorPage.tsx'
import { GenuinePage } from './read/GenuinePage.tsx'
import { GuidePage } from './read/GuidePage.tsx'
import { GuidesPage } from './read/GuidesPage.tsx'
import { HomePage } from './read/HomePage.tsx'
import { MapPage } from './read/MapPage.tsx'
import { NotFoundPage } from './read/NotFoundPage.tsx'
import { NotMinePage } from './read/NotMinePage.tsx'
import { OfflinePage } from './read/OfflinePage.tsx'
import { ProofPage } from './read/ProofPage.tsx'
import { RedLinesPage } from './read/RedLinesPage.tsx'
import { RightsPage } from './read/RightsPage.tsx'
import { SearchPage } from './read/SearchPage.tsx'
import { SituationPage, SituationsPage, situationSources } from './read/SituationPage.tsx'

const { kinds, ...genuineRest } = genuine
/** Each kind of message has its own place on the page. */
const genuineParts = [
  { cites: citedIn(genuineRest) },
  ...Object.entries(kinds).map(([anchor, kind]) => ({ anchor, title: kind.title, cites: citedIn(kind) })),
]

const titled = (title: string): string => `${title} · ${shell.inTitles}`

/** The contents list what can be read; the entries of the law register are listed by its own index. */
const isListed = ({ kind, noindex, path }: Page): boolean =>
  kind === 'read' && !noindex && !/^\/law\/./.test(path)

/** Pages that rest on sources say so in `cites`: the page of each entry of the law register lists them. */
const ownPages: readonly Page[] = [
  {
    path: '/',
    kind: 'read',
    // Everybody comes through here: the title says as little as those of the questions, the description what it is.
    title: titled(home.inTitle),
    description: home.description,
    cites: citedAsWhole(home.calm),
    ahead: '/questions/overdue/',
    render: () => <HomePage />,
  },
  {
    path: '/door/',
    kind: 'read',
    title: titled(door.title),
    description: door.description,
    cites: citedAsWhole(door),
    render: () => <DoorPage />,
  },
  {
    path: '/not-mine/',
    kind: 'read',
    title: titled(bystander.title),
    description: bystander.description,
    cites: citedAsWhole(bystander),
    render: () => <NotMinePage />,
  },
  {
    path: '/guides/',
    kind: 'read',
    title: titled(guideText.title),
    description: guideText.description,
    render: () => <GuidesPage />,
  },
  ...guideIds.map(
    (id): Page => ({
      path: guideAddress(id),
      kind: 'read',
      title: titled(guides[id].title),
      description: guides[id].description,
      cites: citedAsWhole(guides[id]),
      render: () => <GuidePage id={id} />,
    }),
  ),
  {
    path: '/for/',
    kind: 'read',
    title: titled(situationText.title),
    description: situationText.description,
    render: () => <SituationsPage />,
  },
  ...situationIds.map(
    (id): Page => ({
      path: situationLink(id),
      kind: 'read',
      title: titled(situationTitles[id]),
      description: situationGuides[id].description,
      cites: [{ cites: situationSources(id) }],
      render: () => <SituationPage id={id} />,
    }),
  ),
  {
    path: '/answers/',
    kind: 'read',
    title: titled(answerWords.title),
    description: answerWords.description,
    cites: citedAsWhole(answerWords),
    render: () => <AnswersPage />,
  },
  ...groupIds.map(
    (group): Page => ({
      path: groupAddress(group),
      kind: 'read',
      title: titled(answerWords.groups[group].title),
      description: answerWords.groups[group].description,
      cites: answersOf(group).map(({ id, question, answer }) => ({
        anchor: id,
        title: question,
        cites: citedIn(answer),
      })),
      render: () => <AnswerGroupPage group={group} />,
    }),
  ),
  {
    path: '/map/',
    kind: 'read',
    title: titled(mapText.title),
    description: mapText.description,
    scripts: ['map'],
    render: () => <MapPage />,
  },
  {
    path: '/genuine/',
    kind: 'read',
    title: titled(genuine.title),
    description: genuine.description,
    cites: genuineParts,
    render: () => <GenuinePage />,
  },
  {
    path: '/complain/',
    kind: 'read',
    title: titled(complain.title),
    description: complain.description,
    cites: [{ cites: complainSources }],
    render: () => <ComplainPage />,
  },
  {
    path: '/proof/',
    kind: 'read',
    title: titled(proofGuide.title),
    description: proofGuide.description,
    cites: citedAsWhole(proofGuide),
    render: () => <ProofPage />,
  },
  {
    path: '/claims/',
    kind: 'read',
    title: titled(claimWords.title),
    description: claimWords.description,
    cites: claims.map(({ id, says, cites }) => ({ anchor: id, title: claimWords.quoted(says), cites })),
    render: () => <ClaimsPage />,
  },
  {
    path: '/rights/',
    kind: 'read',
    title: titled(rightsPage.title),
    description: rightsPage.description,
    cites: [...citedAsWhole(rightRules), ...citedAsWhole(deadlineRules)],
    render: () => <RightsPage />,
  },
  {
    path: '/red-lines/',
    kind: 'read',
    title: titled(redLinesPage.title),
    description: redLinesPage.description,
    cites: citedAsWhole(conduct),
    render: () => <RedLinesPage />,
  },
  {
    path: '/search/',
    kind: 'read',
    scripts: ['search'],
    title: titled(searchText.title),
    description: searchText.description,
    cites: citedAsWhole(searchCrisis),
    render: () => <SearchPage pages={pages.filter(isListed)} />,
  },
  {
    path: '/code/',
    kind: 'read',
    title: titled(codeEntry.title),
    description: codeEntry.description,
    render: () => <CodePage />,
  },
  {
    path: '/about/',
    kind: 'read',
    title: titled(about.title),
    description: about.description,
    render: () => <AboutPage />,
  },
  ...appPages,
  {
    path: '/clear/',
    kind: 'read',
    title: titled(clear.title),
    description: clear.description,
    scripts: ['clear'],
    render: () => <ClearPage />,
  },
  {
    path: '/blank/',
    kind: 'read',
    title: titled(blank.title),
    description: blank.description,
    noindex: true,
    render: () => <BlankPage />,
  },
  {
    path: '/offline/',
    kind: 'read',
    title: titled(offlineText.title),
    description: offlineText.description,
    noindex: true,
    render: () => <OfflinePage />,
  },
  {
    path: '/404.html',
    kind: 'read',
    title: titled(notFound.title),
    description: notFound.description,
    noindex: true,
    render: () => <NotFoundPage />,
  },
]

/** Every address of the guide. tools/build.ts writes one HTML file for each. */
export const pages: readonly Page[] = [...ownPages, ...lawPages(ownPages)]
