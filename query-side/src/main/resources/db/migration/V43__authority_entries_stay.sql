-- What an authority held and gave itself stays readable where it was put right, with why and by which entry: told anew, from the first event.
truncate table authority_entry;
delete from projection_tally where projection = 'authority';
delete from tokenentry where processorname = 'authority';
