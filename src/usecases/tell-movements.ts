import type { Period } from '../calendar/period.ts';
import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  countDatedOutside,
  countInferred,
  countStillListed,
  listUndoneSince,
  type TransferMatch,
} from '../store/ledger/checks.ts';
import type { Span } from '../store/ledger/counts.ts';
import { countEntries } from '../store/ledger/entries.ts';
import { countRemovedTwice } from '../store/ledger/exits.ts';
import { listSilentUnits } from '../store/ledger/lists.ts';
import { endOfDay, type LedgerRequest } from './fill-ledger.ts';
import type { MovementRow } from './movement-rows.ts';
import { cutoffOf, type Workspace } from './workspace.ts';

/** Units named in a message. */
const SHOWN_UNITS = 3;

/** Says what a reader of the figures should know or mend; see `countMovements`. The ledger and the scope must be filled. */
export function tellMovements(
  workspace: Workspace,
  { knownOn, unit }: LedgerRequest,
  period: Period,
  span: Span,
  total: MovementRow,
  transfers: TransferMatch,
): Diagnostic[] {
  const { db, settings } = workspace;
  const found = total.foundHere + total.foundElsewhere;
  const twice = total.cameTwice + total.wentTwice;
  const unexplained = total.appeared + total.vanished + found + twice;
  const everywhere = unit === undefined;
  const stillListed = countStillListed(db, span.to, everywhere);
  const silent = listSilentUnits(db, cutoffOf(period, settings));
  const inferred = countInferred(db, everywhere);
  const { inexact } = countEntries(db, span);
  const outside = countDatedOutside(db, period, everywhere);
  const undone = knownOn === undefined ? [] : listUndoneSince(db, endOfDay(knownOn));
  const second = countRemovedTwice(db, span, everywhere);
  const oneSided = transfers.notReceived + transfers.notSent;
  return [
    ...(unexplained === 0
      ? []
      : [
          diagnose(
            'movements.difference',
            {},
            {
              computed: total.computed,
              closing: total.closing,
              appeared: total.appeared,
              vanished: total.vanished,
              found,
              twice,
            },
          ),
        ]),
    ...(oneSided === 0
      ? []
      : [
          diagnose(
            'movements.transfer.one-sided',
            {},
            { count: oneSided, sent: transfers.notReceived, received: transfers.notSent },
          ),
        ]),
    ...(transfers.elsewhere === 0
      ? []
      : [diagnose('movements.transfer.elsewhere', {}, { count: transfers.elsewhere })]),
    ...(second === 0 ? [] : [diagnose('movements.exit.twice', {}, { count: second })]),
    ...(stillListed === 0 ? [] : [diagnose('movements.list.gone', {}, { count: stillListed })]),
    ...(silent.length === 0
      ? []
      : [
          diagnose(
            'movements.list.silent',
            {},
            {
              count: silent.length,
              period: period.code,
              units: [
                ...silent.slice(0, SHOWN_UNITS).map(({ code, name }) => code ?? name),
                ...(silent.length > SHOWN_UNITS ? ['…'] : []),
              ].join(', '),
            },
          ),
        ]),
    ...(inferred === 0
      ? []
      : [diagnose('movements.opening.inferred', {}, { count: inferred, since: span.from })]),
    ...(inexact === 0 ? [] : [diagnose('movements.day.inexact', {}, { count: inexact })]),
    ...(outside === 0
      ? []
      : [diagnose('movements.day.outside', {}, { count: outside, period: period.code })]),
    ...(undone.length === 0
      ? []
      : [diagnose('movements.known.undone', {}, { submissions: undone.join(', ') })]),
  ];
}
