-- A campaign may ask some of those whom an older one asks, and a link belongs to the address that it went to.

-- moved_at: when a later campaign, for another version, asked them in its place.
alter table campaign_person add column moved_at timestamptz check (moved_at >= asked_at);

-- address: a pseudonym of the email address at that moment, else of the mobile number; null for whoever had neither, and for links from before.
alter table campaign_link add column address text check (length(address) = 64);
