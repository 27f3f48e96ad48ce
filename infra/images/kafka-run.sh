#!/bin/sh
# Kafka in KRaft mode, configured as the official image is: KAFKA_LOG_DIRS becomes log.dirs.
# Globbing stays off: the class path ends with a star that is Java's to expand.
set -euf

properties=/tmp/server.properties
echo "log.dirs=/var/lib/kafka" > "$properties"
env | grep '^KAFKA_' | while IFS='=' read -r name value; do
    key=$(echo "${name#KAFKA_}" | tr 'A-Z_' 'a-z.')
    echo "$key=$value" >> "$properties"
done

jvm="-Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --sun-misc-unsafe-memory-access=allow"
java $jvm -cp '/opt/kafka/libs/*' kafka.tools.StorageTool format --ignore-formatted \
    --cluster-id "${CLUSTER_ID:?}" --config "$properties"
exec java $jvm -cp '/opt/kafka/libs/*' kafka.Kafka "$properties"
