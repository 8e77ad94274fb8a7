/** What tells somebody who glances at a tab or at the history that money is owed, or asked for. */
export const telling = /逾期|欠|债|催|贷|借|还款|还钱/
