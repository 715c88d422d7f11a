#!/bin/sh
# Gives Keycloak a schema and an account of its own; run once by MariaDB's image, when its data folder is empty.
set -eu
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$KEYCLOAK_DATABASE_PASSWORD';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
