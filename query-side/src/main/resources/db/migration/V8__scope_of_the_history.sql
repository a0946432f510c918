-- What concerns the whole ledger stands in the history of every authority, whoever recorded it.
alter table history_index alter column authority drop not null; -- none: it concerns the whole ledger

update history_index set authority = null
where type in (
  'SchoolImportStarted', 'SchoolImportAdvanced', 'SchoolImportFinished', 'SchoolImportStopped', 'BankHolidaysAdopted');
