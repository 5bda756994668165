import type { IMPORT_CODES } from '../../diagnostics/codes/import.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const importing: AreaCatalogue<typeof IMPORT_CODES> = {
  'import.member.vanished': {
    message: 'Was in the list sent before ({before}) and is not in this one; nothing was deleted.',
    hint: 'Ask the unit: transferred, died, left the Party, or left out?',
  },
  'import.required.missing': {
    message: '{field} is missing.',
    hint: 'Fill in this cell.',
  },
  'import.date.invalid': {
    message: '"{value}" is not a real date.',
    hint: 'Write day/month/year, for example 28/02/1975; if only the year is known, write the year.',
  },
  'import.date.year-guessed': {
    message: 'The two-digit year in "{value}" was read as {year}.',
    hint: 'Write the year with four digits.',
  },
  'import.date.order': {
    message: 'The dates contradict each other: {detail}.',
    hint: "Compare with the member's file and mend the wrong date.",
  },
  'import.number.invalid': {
    message: '"{value}" is not a number this column can take.',
    hint: 'Write a number, for example 12 or 87,5.',
  },
  'import.number.ambiguous': {
    message: '"{value}" may be {first} or {second}; the number was not taken, as if the cell were blank.',
    hint: 'Write it plainly: a comma before decimals, and a share with its sign, such as 12,5%.',
  },
  'import.value.unknown': {
    message: 'The value "{value}" is not known.',
    hint: 'The nearest is "{nearest}". Use a value named in the guide.',
  },
  'import.value.range': {
    message: 'The value "{value}" is outside {min}–{max}.',
    hint: 'Check the number.',
  },
  'import.value.two-marks': {
    message: 'This row ticks two cells for one thing.',
    hint: 'Leave one tick.',
  },
  'import.points.differs': {
    message:
      'The group is given {stated} points, its parts add up to {sum}; the points of the group are kept as written.',
    hint: 'Hold both against the points form and mend the part or the group.',
  },
  'import.points.part-missing': {
    message: 'One part of the points is missing, so {field} could not be summed.',
    hint: 'Fill in all parts (write 0 where there are no points), or give the points of the group.',
  },
  'import.month.future': {
    message: 'Month {month} has not begun, so this cell was not taken.',
    hint: 'Leave it empty until there is something to record; for a book of another year choose its period.',
  },
  'import.grade.decided': {
    message:
      'The list says "{value}", but Decision {number} of {date} decided otherwise: the decision stands.',
    hint: 'If there is a later decision, record it with review decide, or name its number and day in the title of the list.',
  },
  'import.grade.unknown': {
    message: '"{value}" is not a grade.',
    hint: 'The nearest is "{nearest}". Grades: HTXSNV, HTTNV, HTNV, KHTNV.',
  },
  'import.grade.old-label': {
    message: '"{value}" is a grade of the years to 2017 and was read as {grade}.',
    hint: 'Check it; since 2018 the grades are HTXSNV, HTTNV, HTNV, KHTNV.',
  },
  'import.grade.two-marks': {
    message: 'The row has two X marks in the grade columns.',
    hint: 'Keep one.',
  },
  'import.identifier.length': {
    message: 'The number has {length} digits; {expected} are needed.',
    hint: 'Compare with the Party card or the citizen card.',
  },
  'import.identifier.lost-digits': {
    message: 'The number lost digits when Excel turned it into a power of ten.',
    hint: 'Format the column as text and type the number again.',
  },
  'import.identifier.zeros-restored': {
    message: 'The number had lost {zeros} leading zeros; they were restored.',
    hint: 'Format the column as text to keep the zeros.',
  },
  'import.identifier.mismatch': {
    message: 'The citizen number does not fit the sex or the birth year.',
    hint: 'Compare with the citizen card; the birth date in the Party file may differ.',
  },
  'import.identity.conflict': {
    message: 'The numbers and details of this row belong to different people; what differs: {differs}.',
    hint: 'The number stands in row {first} already. Compare card number, citizen number, name and birth date with the file.',
  },
  'import.identity.ambiguous': {
    message: 'Somebody with this name and birth date is known elsewhere, and nothing tells the two apart.',
    hint: 'Add the card number, the citizen number or the date of admission and import again; or say whom the row means: review identity list.',
  },
  'import.member.unknown': {
    message: 'It is not clear who this is.',
    hint: 'Add the birth date, the card number or the citizen number.',
  },
  'import.member.differs': {
    message: 'It was {before} before and is {after} now; the new value was taken.',
    hint: "Compare with the member's file.",
  },
  'import.member.moved': {
    message: 'In one period this person is on the list of {before} and of {after}; the latter was taken.',
    hint: 'Check the transfer and delete the row in the old list.',
  },
  'import.member.left': {
    message:
      'The row says that this person has moved away; in the same period {unit} lists them, and they stay with {unit}.',
    hint: 'Check the transfer and delete the row in the old list.',
  },
  'import.row.duplicate': {
    message: 'The same as row {first}.',
    hint: 'Delete one of the two rows.',
  },
  'import.organization.unknown': {
    message: 'There is no Party organization "{value}".',
    hint: 'The nearest is "{nearest}". Mend the name, or import the list of organizations first.',
  },
  'import.organization.ambiguous': {
    message: 'Several organizations are called "{value}": {candidates}.',
    hint: 'Add the organization code or a column "Đảng bộ".',
  },
  'import.organization.cycle': {
    message: 'This organization stands below itself through "{value}".',
    hint: 'Mend the column "Trực thuộc".',
  },
  'import.cell.error': {
    message: 'The cell holds the Excel error {value}.',
    hint: 'Mend the formula and save again.',
  },
  'import.cell.formula': {
    message: 'The formula in the cell has no stored result.',
    hint: 'Open the file in Excel, let it recalculate and save; it is not read as 0.',
  },
  'import.date.year-only': {
    message: '"{value}" is read as: only {date} is known.',
    hint: 'If it is the birthday on file, pass over this; if only the year is known, write the year, for example 1952.',
  },
  'import.date.future': {
    message: 'The date {date} lies after the day of the import ({today}).',
    hint: 'Check the year and compare with the file.',
  },
  'import.date.swapped': {
    message:
      'The column mixes {cells} date cells whose day is 12 or less with {texts} texts whose day is over 12: Excel may have swapped day and month in the date cells.',
    hint: 'Compare a few date cells with the files, beginning with {first}; if they are swapped, mend the whole column and format it as Text.',
  },
  'import.age.range': {
    message: 'On {day} this person is {age} years old, outside {min}–{max}.',
    hint: 'Compare the birth date with the file.',
  },
  'import.admission.under-age': {
    message: 'Admitted on {admitted} before the age of 18 (born {birth}).',
    hint: 'Compare both dates with the file.',
  },
  'import.admission.over-age': {
    message: 'Admitted on {admitted} after the age of 60 (born {birth}).',
    hint: 'Compare with the file and the decision; if it is right, pass over this.',
  },
  'import.official.early': {
    message: 'Recognised as official on {official}, less than 12 months after the admission on {admitted}.',
    hint: 'Compare both dates with the file; if they are right, pass over this.',
  },
  'import.official.missing': {
    message:
      'Admitted on {admitted}, more than 12 months ago, without an official date and not marked as probationary.',
    hint: 'Fill in the official date, or mark the member as probationary.',
  },
  'import.card.probationary': {
    message: 'Marked as probationary, but has a card number.',
    hint: 'Cards are for official members; check the official date or the card number.',
  },
  'import.cell.two-people': {
    message: 'The cell of the name holds two people.',
    hint: 'Split it into two rows, one person each; another name of the same person belongs in brackets.',
  },
  'import.conclusion.incomplete': {
    message: 'The conclusion "{value}" lacks its number, its date or the body that made it.',
    hint: 'Write all three, for example "12-KL/UBKT, 03/05/2025, UBKT Tỉnh uỷ"; without a conclusion write "không" or leave the cell empty.',
  },
  'import.grade.missing': {
    message: 'There is no grade and no reason for that.',
    hint: 'Fill in the grade, or say why in the column Ghi chú (for example "Miễn sinh hoạt", "Mới kết nạp").',
  },
  'import.grade.not-expected': {
    message: 'Graded {grade}, though {reason}.',
    hint: 'People who are exempt or suspended are not graded; check it.',
  },
  'import.grade.disciplined': {
    message: 'Disciplined this year but graded {grade}, above HTNV.',
    hint: "Compare with the decision on discipline and the year's guide.",
  },
  'import.row.probable-duplicate': {
    message: 'Perhaps the person at {other}: same name and birth date; the row was taken for another one.',
    hint: 'Compare card number, citizen number and cell. Two people: leave it. One person: take this submission back (review undo), write the same card or citizen number and import again.',
  },
  'import.organization.newer': {
    message:
      'This list says otherwise than that of period {period}, which is later and stands: the organization is on record as "{name}".',
    hint: 'If the later list is wrong, mend that one and import it again.',
  },
  'import.organization.closed': {
    message: 'The organization "{value}" ended on {date}, before the period of this import.',
    hint: 'Name the organization of today, or mend the end date in the list of organizations.',
  },
  'import.votes.exceed': {
    message: '{count} is more than the {most} there can be.',
    hint: 'Check the minutes: no more present than called, no more ballots than present, no more for the grades together than were cast.',
  },
};
