-- Which session of ours belongs to which login at Keycloak, so that a logout there ends the session here, on whichever node.
-- A row outlives its session by a day: what somebody typed while the session ran out must still find its owner.
CREATE TABLE login_session (
  session_id  CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  issuer      VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_id   VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  keycloak_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  actor_id    VARCHAR(100) NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  ended_at    DATETIME(6),
  INDEX login_session_by_keycloak_id (keycloak_id),
  INDEX login_session_by_subject (subject),
  INDEX login_session_by_start (started_at)
) COMMENT 'Which session belongs to which login at Keycloak';
