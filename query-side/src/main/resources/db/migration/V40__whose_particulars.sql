-- Which schools the national register ever gave to an authority is asked of the timeline as well as of the history.
create index timeline_entry_of_authority on timeline_entry (authority, urn) where readership = 'PARTICULARS';
