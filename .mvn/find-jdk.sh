# Sourced by ./verify and ./cotlette: sets JAVA_HOME to a JDK 25 and checks that Maven is there, or says what to install
# and ends the script with exit code 1. Looks at JAVA_HOME first, then PATH, then where installers put JDKs.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

jdk_candidates() {
    if [ -n "${JAVA_HOME:-}" ]; then
        echo "$JAVA_HOME"
    fi
    if command -v javac > /dev/null; then
        dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
    fi
    for folder in \
        /usr/lib/jvm/* \
        /usr/java/* \
        /opt/java/* \
        /opt/jdk* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /home/linuxbrew/.linuxbrew/opt/openjdk@25/libexec; do
        if [ -d "$folder" ]; then
            echo "$folder"
        fi
    done
}

use_jdk_25() {
    local candidate
    while IFS= read -r candidate; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done < <(jdk_candidates)
    {
        echo "Cotlette is built with JDK 25, and none was found."
        echo "Looked at JAVA_HOME (${JAVA_HOME:-not set}), at javac on PATH ($(command -v javac || echo none)), and in the usual folders."
        echo "Install one, for example Eclipse Temurin 25 from https://adoptium.net/temurin/releases/?version=25,"
        echo "or with a package manager: apt install temurin-25-jdk, sdk install java 25-tem, brew install openjdk@25."
        echo "If it is somewhere else: export JAVA_HOME=/path/to/jdk-25"
    } >&2
    exit 1
}

need_maven() {
    if ! command -v mvn > /dev/null; then
        {
            echo "Cotlette is built with Maven 3.8.7 or newer, and there is no mvn on PATH."
            echo "Install it from https://maven.apache.org/download.cgi, or: apt install maven, sdk install maven, brew install maven."
        } >&2
        exit 1
    fi
}

# Maven's own libraries use parts of the JDK that warn since 24; only a JDK that knows the option may be given it.
quiet_maven() {
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
}
