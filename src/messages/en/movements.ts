import type { MOVEMENTS_CODES } from '../../diagnostics/codes/movements.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const movements: AreaCatalogue<typeof MOVEMENTS_CODES> = {
  'movements.difference': {
    message:
      'By the lists the closing number is {closing}, by the papers {computed}: {appeared} people came, {vanished} went, {found} times somebody is found in another unit without any paper; {twice} times two papers say the same.',
    hint: 'See each one with review movements --trace difference, then add the lists of admissions, removals, transfers and deaths.',
  },
  'movements.form.unknown': {
    message: 'No line of the form of members who came and went is found in this file.',
    hint: 'Give a file with lines such as "Đảng viên tăng trong kỳ", "Kết nạp", "Chuyển đến", each with the number of the period in the next cell.',
  },
  'movements.stated.sum': {
    message: '{line}: the form states {value}, its own lines add up to {computed} (difference {difference}).',
    hint: 'Ask the unit that made the form which number is right.',
  },
  'movements.stated': {
    message: '{line}: the form states {value}, {computed} are counted (difference {difference}).',
    hint: 'See each row with review movements --trace {figure}.',
  },
  'movements.transfer.one-sided': {
    message:
      '{count} transfers stand on one side only: {sent} not recorded where they went within the province, {received} not recorded where they came from.',
    hint: 'See each one with review movements transfers and ask the other side.',
  },
  'movements.transfer.elsewhere': {
    message: '{count} transfers were received elsewhere than their paper says.',
    hint: 'See each one with review movements transfers and mend the place in the list of departures.',
  },
  'movements.exit.twice': {
    message:
      '{count} papers take somebody off the books who had died or been removed before and had not come back: only the first counts.',
    hint: 'See them with review movements --trace twice; check the lists of removals and keep the one that is right.',
  },
  'movements.exit.unlisted': {
    message:
      '{count} people are expelled by the list of discipline and stand on no list of removals of the period.',
    hint: 'Add them to the list of removals, or mend the list of discipline.',
  },
  'movements.list.gone': {
    message: 'The list still names {count} people who died or whose removal was decided.',
    hint: 'They are not counted in the closing number; see them with review movements --trace gone and mend the list.',
  },
  'movements.list.silent': {
    message: '{count} cells have no list for {period} ({units}): their number is that of the latest list.',
    hint: '',
  },
  'movements.opening.inferred': {
    message:
      'No list before {since} has {count} of the people: they count in the opening because a later list or paper shows that they were there.',
    hint: '',
  },
  'movements.day.inexact': {
    message: '{count} entries give no exact day: they are booked on the last day it can be.',
    hint: '',
  },
  'movements.day.outside': {
    message:
      '{count} entries of the lists sent for {period} are dated outside of it and count in the period of their day; see them with review movements --trace outside.',
    hint: '',
  },
  'movements.known.undone': {
    message:
      'Submissions {submissions} were taken back since: their lists of members are no longer there to count.',
    hint: '',
  },
};
