-- A period counted again stands in the timeline with what set it running: that of a direction too, which stood among the
-- statements of action. The timelines are told anew, from the first event.
truncate table timeline_entry, timeline_school;
delete from projection_tally where projection = 'timeline';
delete from tokenentry where processorname = 'timeline';
