-- A register may be of governing bodies and settings as well as of schools, each placed by itself. What was written before is of schools, as it
-- would be if journeys were told anew.
alter table register_entry add column subject text not null default 'school';
alter table register_entry alter column subject drop default;
alter table register_entry drop constraint register_entry_pkey;
alter table register_entry add primary key (urn, register, subject);

alter table register_level add column subject text not null default 'school';
alter table register_level alter column subject drop default;
alter table register_level drop constraint register_level_pkey;
alter table register_level add primary key (urn, scale, subject);
