-- What falls due at a school ends with its last day, which stood among the particulars alone.
alter table school add column closed_on date; -- none: it is open, or its last day is not held
update school set closed_on = cast(cast(particulars as jsonb) ->> 'closedOn' as date);
