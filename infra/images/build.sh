#!/usr/bin/env bash
# The container path of the tests, without an image registry: a private Docker engine and both images, made from
# packages that Maven and apt give. Usage:
#   eval "$(infra/images/build.sh up)"    engine and images; prints the settings the tests need
#   infra/images/build.sh images          only the images, into the engine DOCKER_HOST names
#   infra/images/build.sh stop            stops the private engine; its images stay for the next time
# HAMYORI_DOCKER_HOME is the engine's folder (default /var/lib/hamyori-docker). Needs root, a JDK 25 in JAVA_HOME or
# where Debian puts it, and Debian or Ubuntu on x86-64.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
home=${HAMYORI_DOCKER_HOME:-/var/lib/hamyori-docker}
socket=unix://$home/docker.sock
postgres_image=hamyori/postgres:18.6
kafka_image=hamyori/kafka:4.2.1

say() { echo "$*" >&2; }
fail() { say "$*"; exit 1; }

jdk25() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
        if [ -n "$candidate" ] && [ -x "$candidate/bin/jlink" ] && grep -q '^JAVA_VERSION="25' "$candidate/release"; then
            echo "$candidate"
            return
        fi
    done
    fail "no JDK 25 with jlink found; set JAVA_HOME"
}

# The package would start a system-wide engine; the policy file tells it not to.
install_engine() {
    command -v dockerd > /dev/null && return
    say "Installing docker.io"
    local policy=/usr/sbin/policy-rc.d ours=no
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' > "$policy"
        chmod +x "$policy"
        ours=yes
    fi
    { apt-get install -y -q --no-install-recommends docker.io iptables ||
        { apt-get update -q && apt-get install -y -q --no-install-recommends docker.io iptables; }; } >&2
    [ "$ours" = no ] || rm "$policy"
}

running() { [ -f "$home/pid" ] && kill -0 "$(cat "$home/pid")" 2> /dev/null; }

# No firewall rule, no way out for containers, published ports on loopback only.
start_engine() {
    running && return
    mkdir -p "$home"
    rm -f "$home/pid"
    say "Starting a private Docker engine in $home"
    nohup dockerd --iptables=false --ip6tables=false --ip-masq=false --ip 127.0.0.1 \
        --data-root "$home/root" --exec-root "$home/exec" --pidfile "$home/pid" -H "$socket" \
        > "$home/dockerd.log" 2>&1 < /dev/null &
    local _
    for _ in $(seq 60); do
        if docker -H "$socket" info > /dev/null 2>&1; then return; fi
        sleep 0.5
    done
    tail -20 "$home/dockerd.log" >&2
    fail "the Docker engine did not answer within 30 s"
}

stop_engine() {
    if ! running; then
        say "No private Docker engine runs in $home"
        return
    fi
    local pid
    pid=$(cat "$home/pid")
    kill "$pid"
    for _ in $(seq 60); do
        kill -0 "$pid" 2> /dev/null || { say "Stopped"; return; }
        sleep 0.5
    done
    fail "the Docker engine $pid did not stop within 30 s"
}

has_image() { docker image inspect "$1" > /dev/null 2>&1; }

# shell_into DIR: a root file system with a static busybox and its commands.
shell_into() {
    mkdir -p "$1"/{bin,etc,tmp,lib64,lib/x86_64-linux-gnu,var/lib}
    chmod 1777 "$1/tmp"
    (cd "$work" && [ -x busybox/bin/busybox ] || {
        cd "$work"
        { apt-get download -q -o APT::Sandbox::User=root busybox-static || { apt-get update -q && apt-get download -q -o APT::Sandbox::User=root busybox-static; }; } >&2
        dpkg -x busybox-static_*.deb busybox
    })
    cp "$work/busybox/bin/busybox" "$1/bin/busybox"
    local applet
    for applet in $("$1/bin/busybox" --list); do
        [ "$applet" = busybox ] || ln -s busybox "$1/bin/$applet"
    done
    printf '#!/bin/sh\nexec /bin/sh "$@"\n' > "$1/bin/bash"
    chmod +x "$1/bin/bash"
    printf 'root:x:0:0::/:/bin/sh\npostgres:x:999:999::/:/bin/sh\n' > "$1/etc/passwd"
    printf 'root:x:0:\npostgres:x:999:\n' > "$1/etc/group"
}

# libraries_into DIR BINARY...: the host's C library and its kin, as far as these binaries need them.
libraries_into() {
    local target=$1 library
    shift
    ldd "$@" 2> /dev/null | awk '{ path = $2 == "=>" ? $3 : $1 } path ~ "^/(usr/)?lib(64)?/" { print path }' |
        sort -u | while read -r library; do
        case $library in
            */ld-linux-*) cp -L "$library" "$target/lib64/" ;;
            *) cp -L "$library" "$target/lib/x86_64-linux-gnu/" ;;
        esac
    done
}

jars_into() {
    JAVA_HOME=$jdk "$root/mvnw" -q -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime \
        -DoutputDirectory="$1" "$2" >&2
}

import() {
    local image=$1 directory=$2
    shift 2
    tar -C "$directory" --numeric-owner -c . | docker import "$@" - "$image" > /dev/null
}

build_postgres() {
    say "Building $postgres_image"
    local fs=$work/postgres
    shell_into "$fs"
    jars_into "$work/postgres-jar" -DincludeGroupIds=io.zonky.test.postgres
    (cd "$work/postgres-jar" && "$jdk/bin/jar" xf embedded-postgres-binaries-*.jar)
    mkdir -p "$fs/opt/postgres" "$fs/var/lib/postgresql/data"
    tar -xJf "$work"/postgres-jar/postgres-linux-x86_64.txz -C "$fs/opt/postgres"
    libraries_into "$fs" "$fs"/opt/postgres/bin/*
    mkdir -p "$fs/usr/lib/locale"
    cp -r /usr/lib/locale/C.utf8 "$fs/usr/lib/locale/"
    install -m 755 "$here/postgres-entrypoint.sh" "$fs/entrypoint"
    chown -R 999:999 "$fs/var/lib/postgresql"
    chmod 700 "$fs/var/lib/postgresql/data"
    import "$postgres_image" "$fs" \
        --change 'ENV PATH=/opt/postgres/bin:/bin PGDATA=/var/lib/postgresql/data' \
        --change 'USER 999' --change 'EXPOSE 5432' --change 'ENTRYPOINT ["/entrypoint"]' \
        --change 'CMD ["postgres"]'
}

build_kafka() {
    say "Building $kafka_image"
    local fs=$work/kafka
    shell_into "$fs"
    jars_into "$fs/opt/kafka/libs" -DexcludeGroupIds=io.zonky.test.postgres,org.jspecify
    # java.desktop only for java.beans, which Kafka's logging endpoint reaches through Log4j.
    "$jdk/bin/jlink" --output "$fs/opt/java" --strip-debug --no-header-files --no-man-pages --compress zip-6 \
        --add-modules java.desktop,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.security.sasl,java.sql,jdk.management,jdk.unsupported
    libraries_into "$fs" "$fs"/opt/java/bin/java "$fs"/opt/java/lib/server/libjvm.so \
        "$fs"/opt/java/lib/lib{java,jimage,net,nio,zip,verify,management}.so
    mkdir -p "$fs/etc/kafka/docker" "$fs/var/lib/kafka"
    install -m 755 "$here/kafka-run.sh" "$fs/etc/kafka/docker/run"
    import "$kafka_image" "$fs" \
        --change 'ENV PATH=/opt/java/bin:/bin' --change 'EXPOSE 9092' --change 'CMD ["/etc/kafka/docker/run"]'
}

build_images() {
    if has_image "$postgres_image" && has_image "$kafka_image"; then
        say "Both images are there already"
        return
    fi
    jdk=$(jdk25)
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    has_image "$postgres_image" || build_postgres
    has_image "$kafka_image" || build_kafka
}

case "${1:-}" in
    up)
        install_engine
        start_engine
        export DOCKER_HOST=$socket
        build_images
        echo "export DOCKER_HOST=$socket"
        # A machine made from a container image looks like a container to Testcontainers, which then uses the bridge.
        echo "export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1"
        # There is no image of its clean-up container here; the JVM's shutdown hook removes what was started.
        echo "export TESTCONTAINERS_RYUK_DISABLED=true"
        ;;
    images) build_images ;;
    stop) stop_engine ;;
    *) fail "usage: $0 up | images | stop" ;;
esac
