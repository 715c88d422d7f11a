-- A thousand letters of any script take four bytes each, and the seal some more.
alter table party_bank_account modify reason blob null comment 'sealed: why it was corrected';
