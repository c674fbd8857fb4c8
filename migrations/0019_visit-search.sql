-- What the office's log of visits is searched in: name and host in small letters, without accents, on a line each, as the program
-- writes it (sought-words.ts). Compared byte by byte, which takes the same time on every server, whatever language it sorts in.
alter table visit add column sought text collate "C" not null default '';
alter table visit alter column sought drop default;
