#!/bin/sh
# Makes the cluster on the first start and then is PostgreSQL. Reads POSTGRES_USER, POSTGRES_PASSWORD and POSTGRES_DB
# as the official image does; arguments are the server's command line.
set -eu

user="${POSTGRES_USER:-postgres}"
database="${POSTGRES_DB:-$user}"
[ "${1:-}" = postgres ] && shift

if [ ! -f "$PGDATA/PG_VERSION" ]; then
    : "${POSTGRES_PASSWORD:?is needed to make the cluster}"
    printf '%s' "$POSTGRES_PASSWORD" > /tmp/password
    initdb --pgdata="$PGDATA" --username="$user" --pwfile=/tmp/password --encoding=UTF8 --locale=C.UTF-8 \
        --auth-local=trust --auth-host=scram-sha-256 > /tmp/initdb.log
    rm /tmp/password
    echo "host all all all scram-sha-256" >> "$PGDATA/pg_hba.conf"
    if [ "$database" != postgres ]; then
        echo "create database \"$database\"" | postgres --single -D "$PGDATA" postgres > /tmp/create.log
    fi
    # Those who wait for the official image wait for its second "ready to accept connections".
    pg_ctl --pgdata="$PGDATA" -w start -o "-c listen_addresses='' -c unix_socket_directories=/tmp"
    pg_ctl --pgdata="$PGDATA" -w stop
fi
exec postgres -D "$PGDATA" -c listen_addresses='*' -c unix_socket_directories=/tmp "$@"
