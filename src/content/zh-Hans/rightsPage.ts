/** The page that lists every right and time limit, whatever stage one is in. */
export const rightsPage = {
  title: '你的权利和期限',
  description: '你有哪些权利，哪些日子要记住，都列在这里。每一条写明依据。',
  lead: '这里列出全部。哪几条适合你现在的情形，回答几个问题就知道。',
  rightsTitle: '你的权利',
  deadlinesTitle: '要记的期限',
  deadlinesSays: '从哪天算，写在前面。文书上写的和这里不同，以文书为准。',
  toRedLines: '催收哪些做法过了线',
  toQuestions: '回答几个问题，看你自己在哪一步',
} as const

/** The page that lists every red line. */
export const redLinesPage = {
  title: '催收红线',
  description: '夜里打、天天打、告诉别人、冒充法院：哪些做法过了线，留什么证据，先找谁。',
  lead: '遇到了，先留证据，再投诉。有危险，先打 110。债是真的，也一样。',
  proof: '留什么证据',
  toComplain: '去哪里投诉',
  toRights: '你的权利和期限',
} as const
