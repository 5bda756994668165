import type { RECEIVED_CODES } from '../../diagnostics/codes/received.ts';
import type { AreaCatalogue } from '../catalogue.ts';

export const received: AreaCatalogue<typeof RECEIVED_CODES> = {
  'import.folder.empty': {
    message: 'There are no spreadsheets in this folder.',
    hint: 'Check the path; of a folder only files ending in {endings} are read.',
  },
  'import.file.unreadable': {
    message: 'The file cannot be read.',
    hint: 'Check that it exists and may be read; only ordinary files are taken, no folders or devices.',
  },
  'import.file.format': {
    message: 'This is not a spreadsheet that can be read (XLSX, XLSM, XLS, XLSB, ODS, CSV or an HTML table).',
    hint: 'Open it in Excel or LibreOffice and save it as .xlsx or as "CSV UTF-8".',
  },
  'import.file.damaged': {
    message: 'The file is damaged or cut off.',
    hint: 'Ask for the original, or open it in Excel and save it again.',
  },
  'import.file.encrypted': {
    message: 'The file needs a password to open.',
    hint: 'Open it in Excel, remove the password (File › Info › Protect Workbook) and save it.',
  },
  'import.file.limit': {
    message: 'The file exceeds a limit: {limit}.',
    hint: 'Split the file. The limit in force is {max}, and can be raised under limits in the settings if the file must be that large.',
  },
  'import.file.empty': {
    message: 'The file is empty.',
    hint: 'Ask the sender for it again.',
  },
  'import.file.unchanged': {
    message: 'This file was taken before and brings nothing new.',
    hint: '',
  },
  'import.file.other-period': {
    message: 'This very file was taken for period {period} (submission {submission}).',
    hint: "Check that it is not another year's file; if it is, take it back with review undo.",
  },
  'import.letters.unconfirmed': {
    message: 'The file is written in {letters}, an older alphabet ({cells} cells). Read as: {examples}.',
    hint: 'If that reads well, run again with --yes or --encoding {letters}; if not, ask for the file in Unicode.',
  },
  'import.letters.decoded': {
    message: '{cells} cells in {letters}, an older alphabet, were read as Unicode, for example {after}.',
    hint: 'Look at a few names; later files should use a Unicode font.',
  },
  'import.letters.titled': {
    message:
      '{cells} cells held small letters alone, which a font of capitals shows as capitals; every word was given one, for example {after}.',
    hint: 'Look at the capitals of a few names.',
  },
  'import.letters.repaired': {
    message:
      '{cells} cells of UTF-8 that had been read as Windows-1252 were repaired exactly, for example {after}.',
    hint: 'Nothing is to be done; later files should be saved as CSV UTF-8.',
  },
  'import.return.changed-elsewhere': {
    message:
      'This cell was not coloured and has been changed all the same: "{before}" before, "{after}" now.',
    hint: 'Ask the unit why; the new value was taken like any other.',
  },
  'import.return.unmended': {
    message: '{cells} coloured cells are as they were.',
    hint: 'Return the file again if those rows are still refused.',
  },
  'import.return.foreign': {
    message:
      'Return slip {value} in the file is not one of this workspace; the file was taken like any other.',
    hint: 'Mended cells could not be compared. If the file belongs elsewhere (another year or committee), take it back with review undo and import it where it was returned.',
  },
  'import.sheet.unrecognised': {
    message: 'No table was recognised in the sheet: too few known column headings.',
    hint: 'At least three known headings must stand in one row, for example "Họ và tên", "Ngày sinh", "Chi bộ".',
  },
  'import.sheet.hidden': {
    message: 'The sheet is hidden and was not imported.',
    hint: 'If it is needed, unhide it and import again.',
  },
  'import.row.hidden': {
    message: '{count} hidden rows (rows {rows}) were taken like the others.',
    hint: 'Clear the filter and look at them; delete those that do not belong to the list and import again.',
  },
  'import.colour.unread': {
    message: '{count} rows are coloured otherwise than the others (rows {rows}); colours are not read.',
    hint: 'If the colours mean something (yellow: papers missing, red: left the Party), write it in a column and import again.',
  },
  'import.unit.from-title': {
    message: 'The rows name no organization; "{unit}" was taken from "{value}".',
    hint: 'If that is wrong, name the organization in a column or import again with --unit.',
  },
  'import.total.differs': {
    message: 'It says {stated}, but the list has {counted}.',
    hint: 'Look for a missing or surplus row, or correct the total; the rows were taken all the same.',
  },
  'import.percent.differs': {
    message: 'The share is given as {stated}, but comes to {counted}%.',
    hint: 'Compute the share again from the totals of the list.',
  },
  'import.share.exceeded': {
    message:
      '{unit}: the list has {excellent} HTXSNV and {good} HTTNV; at most {limit} HTXSNV are allowed (rule {rule}).',
    hint: 'The list was taken. The share is one of the group that the competent body names: after classifying see review cap, the clause by review rules show {rule}.',
  },
  'import.period.mismatch': {
    message: 'The title says {found}, but the import is for period {period}.',
    hint: "Check that this is not another year's file; if it is right, pass over this warning.",
  },
  'import.mapping.invalid': {
    message: 'The mapping file is wrong at {key}: "{value}" means nothing.',
    hint: 'Mend the line named; the nearest is "{nearest}". The names that may be used are in the README, section Mapping.',
  },
  'import.column.unknown': {
    message: 'The column "{header}" is not in the dictionary and was not imported.',
    hint: 'If it is needed, give it the heading of the form or name it in a --mapping file.',
  },
  'import.column.duplicate': {
    message: 'Two columns stand for "{header}".',
    hint: 'Keep one; rename or delete the other.',
  },
  'import.sheet.unsupported': {
    message:
      'This is a list of {list}; the program does not take this kind yet, and nothing of the sheet was imported.',
    hint: 'The file needs no mending; keep it, or send a list of a kind that is taken.',
  },
};
