-- A form that was sent after its session had run out. Sealed with a key that only the sender's browser holds; gone within the hour.
CREATE TABLE interrupted_post (
  id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  actor_id   VARCHAR(100) NOT NULL,
  sealed     MEDIUMBLOB NOT NULL,
  kept_until DATETIME(6) NOT NULL,
  INDEX interrupted_post_by_end (kept_until)
) COMMENT 'A form sent after its session had run out';
