# Finds what Collate needs to be built and run, and installs what is missing. Sourced by the scripts of releng/.
# Nothing here asks a question; whatever is installed is named first, and whatever cannot be had is one sentence.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
MAVEN_PINNED=3.9.16
DEPENDENCY_PLUGIN=3.9.0
CACHE="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/collate"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 3
}

# ---- packages of the distribution --------------------------------------------------------------------------------

APT_UPDATED=

# Runs a command as root, directly or by sudo; fails where neither is possible.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 126
    fi
}

can_install() { as_root true 2>/dev/null && command -v apt-get >/dev/null; }

update_packages() {
    [ -n "$APT_UPDATED" ] && return
    as_root apt-get update -qq >/dev/null 2>&1 || true
    APT_UPDATED=yes
}

# The first of the named packages that this distribution has; nothing where it has none.
first_package() {
    local name
    for name in "$@"; do
        if [[ $(apt-cache policy "$name" 2>/dev/null) =~ Candidate:\ [^\(] ]]; then
            echo "$name"
            return
        fi
    done
}

install_packages() {
    command -v apt-get >/dev/null ||
        fail "Missing: $*. This machine has no apt-get: please install them by its own means, then run this again."
    can_install ||
        fail "Missing packages, and neither root nor sudo without a password here: please run 'apt-get install $*' as root, then run this again."
    update_packages
    say "Installing from the distribution: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        fail "The distribution's packages could not be installed: please run 'apt-get install $*' as root and look at what it says."
}

# No pipe into grep -q: it ends early, and under pipefail what wrote into the pipe then fails.
has_library() {
    local libraries
    libraries=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null) || true
    [[ $libraries == *"$1"* ]]
}

has_cjk_font() {
    if command -v fc-list >/dev/null; then
        [ -n "$(fc-list :lang=zh-cn family 2>/dev/null | head -n 1)" ]
    else
        find /usr/share/fonts "${HOME:-/nonexistent}/.fonts" 2>/dev/null | grep -qiE 'cjk|wqy|han(sans|serif)|simsun'
    fi
}

# need_packages window|display|keys|render ...: installs what these kinds of work lack.
need_packages() {
    local kind missing=()
    for kind in "$@"; do
        case $kind in
            window)
                has_library libgtk-3.so.0 || missing+=("libgtk-3-0t64|libgtk-3-0")
                has_cjk_font || missing+=("fonts-noto-cjk" "fontconfig")
                ;;
            display)
                command -v Xvfb >/dev/null || missing+=("xvfb")
                command -v xfwm4 >/dev/null || missing+=("xfwm4")
                command -v dbus-run-session >/dev/null || missing+=("dbus-daemon|dbus")
                ;;
            keys)
                command -v xdotool >/dev/null || missing+=("xdotool")
                ;;
            render)
                command -v soffice >/dev/null || missing+=("libreoffice-writer-nogui|libreoffice-writer")
                command -v pdftoppm >/dev/null || missing+=("poppler-utils")
                ;;
        esac
    done
    [ ${#missing[@]} = 0 ] && return
    can_install && command -v apt-get >/dev/null && update_packages
    local names=() choice name
    for choice in "${missing[@]}"; do
        IFS='|' read -ra choices <<<"$choice"
        name=$(first_package "${choices[@]}")
        names+=("${name:-${choices[-1]}}")
    done
    install_packages "${names[@]}"
}

# Unpacks the distribution's SSH server beside Collate's other caches, for tests; nothing of it is installed or started. Where it
# cannot be had, the tests over SSH are skipped, and say so.
unpack_servers() {
    local into="$CACHE/servers" packages
    [ -x /usr/sbin/sshd ] || [ -x "$into/usr/sbin/sshd" ] && return
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 0
    packages=$(mktemp -d)
    if (cd "$packages" && apt-get download -qq openssh-server libwrap0) >/dev/null 2>&1; then
        mkdir -p "$into"
        for package in "$packages"/*.deb; do dpkg-deb -x "$package" "$into"; done
    else
        say "No SSH server can be had here: the tests over SSH are skipped."
    fi
    rm -rf "$packages"
}

# ---- Java --------------------------------------------------------------------------------------------------------

# The feature version (21, 25, ...) of the JDK in a folder; nothing where there is no JDK with a compiler.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Prints the folder of the JDK to use: JAVA_HOME where it fits, else the newest that lies about.
search_jdk() {
    local best= best_version=20 folder version on_path
    if [ -n "${JAVA_HOME:-}" ]; then
        version=$(jdk_version "$JAVA_HOME")
        [ "${version:-0}" -ge 21 ] && echo "$JAVA_HOME" && return
    fi
    on_path=$(command -v javac || true)
    [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for folder in "${on_path:-/nonexistent}" /usr/lib/jvm/* /usr/lib64/jvm/* /opt/* /opt/*/* /usr/local/* /usr/local/lib/jvm/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* "$CACHE"/jdk*; do
        version=$(jdk_version "$folder")
        if [ "${version:-0}" -gt "$best_version" ]; then
            best=$folder best_version=$version
        fi
    done
    echo "$best"
}

need_jdk() {
    local found package
    found=$(search_jdk)
    if [ -z "$found" ]; then
        if can_install; then
            update_packages
        fi
        package=$(first_package openjdk-25-jdk-headless openjdk-21-jdk-headless)
        [ -n "$package" ] || fail "Collate needs a JDK of version 21 or later, and this distribution packages none" \
            "(Debian 12 ends at 17): please put one under /usr/lib/jvm or set JAVA_HOME to it, then run this again."
        install_packages "$package"
        found=$(search_jdk)
        [ -n "$found" ] || fail "The package $package was installed, but no JDK is found under /usr/lib/jvm: please set JAVA_HOME."
    fi
    export JAVA_HOME=$found
    export PATH="$JAVA_HOME/bin:$PATH"
}

# ---- Maven -------------------------------------------------------------------------------------------------------

MVN=
MVN_OPTIONS=()

# True where the Maven of this path is 3.9 or later.
maven_fits() {
    local version
    version=$(cd / && "$1" --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $version in
        3.9 | 3.[1-9][0-9] | [4-9].*) return 0 ;;
        *) return 1 ;;
    esac
}

# The global settings of the machine's own Maven (mirrors, proxies) serve the fetched one too, whose own are empty.
use_machine_settings() {
    local home
    home=$(cd / && mvn --version 2>/dev/null | sed -n 's/^Maven home: //p')
    local settings
    for settings in "${home:-/nonexistent}/conf/settings.xml" /etc/maven/settings.xml; do
        if [ -f "$settings" ]; then
            MVN_OPTIONS=(-gs "$settings")
            return
        fi
    done
}

# Fetches the pinned Maven through the machine's own, away from this project, whose build extension wants a newer one.
fetch_maven() {
    command -v mvn >/dev/null || install_packages maven
    say "This machine's Maven is older than 3.9: fetching Maven $MAVEN_PINNED through it into $CACHE"
    mkdir -p "$CACHE/fetch"
    (cd "$CACHE/fetch" && mvn -B -q "org.apache.maven.plugins:maven-dependency-plugin:$DEPENDENCY_PLUGIN:copy" \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_PINNED:zip:bin" -DoutputDirectory=. -Dmdep.overWriteReleases=true \
        >fetch.log 2>&1) || fail "Maven $MAVEN_PINNED could not be fetched: please see $CACHE/fetch/fetch.log," \
        "or put a Maven of version 3.9 or later on the PATH, then run this again."
    # jar unpacks it, since unzip may be missing; a folder is moved into place whole.
    (cd "$CACHE/fetch" && "$JAVA_HOME/bin/jar" xf "apache-maven-$MAVEN_PINNED-bin.zip") &&
        chmod +x "$CACHE/fetch/apache-maven-$MAVEN_PINNED/bin/mvn" &&
        rm -rf "$CACHE/apache-maven-$MAVEN_PINNED" &&
        mv "$CACHE/fetch/apache-maven-$MAVEN_PINNED" "$CACHE/apache-maven-$MAVEN_PINNED" &&
        rm -rf "$CACHE/fetch"
}

need_maven() {
    [ -n "$MVN" ] && return
    local candidate
    for candidate in "$(command -v mvn || true)" /opt/*maven*/bin/mvn /usr/local/*maven*/bin/mvn \
        "${HOME:-/nonexistent}"/.sdkman/candidates/maven/current/bin/mvn; do
        if [ -x "$candidate" ] && maven_fits "$candidate"; then
            MVN=$candidate
            return
        fi
    done
    [ -x "$CACHE/apache-maven-$MAVEN_PINNED/bin/mvn" ] || fetch_maven
    MVN="$CACHE/apache-maven-$MAVEN_PINNED/bin/mvn"
    use_machine_settings
}

# maven ARGS: runs Maven on this project.
maven() {
    need_maven
    local stamps=()
    # Build times come from Git; a copy of the files without their history has none.
    [ -e "$ROOT/.git" ] || stamps=(-Dcollate.timestamps=default)
    (cd "$ROOT" && "$MVN" -B "${MVN_OPTIONS[@]}" "${stamps[@]}" "$@")
}

# ---- building ----------------------------------------------------------------------------------------------------

BUILT="$ROOT/target/built"

# Prints the folder of the assembled product for Linux; nothing where there is none.
product_folder() {
    local start
    for start in "$ROOT"/releng/product/target/products/*/linux/gtk/x86_64/{collate,*/collate}; do
        [ -f "$start" ] && [ -x "$start" ] && dirname "$start" && return
    done
    return 0
}

# True where the product stands and no source is newer than it.
is_built() {
    [ -n "$(product_folder)" ] && [ -f "$BUILT" ] || return 1
    [ -z "$(cd "$ROOT" && find pom.xml bundles features targetplatform releng/product releng/emfgen \
        \( -name target -o -name bin -o -name bin-test -o -name lib -o -name '.polyglot*' \) -prune \
        -o -type f -newer "$BUILT" -print 2>/dev/null | head -n 1)" ]
}

. "$ROOT/releng/lib/classes.sh"

# Builds the product without tests; Maven's words go to target/build.log.
build() {
    need_maven
    forget_classes
    mkdir -p "$ROOT/target"
    say "Building Collate with $JAVA_HOME (the first time it downloads for some minutes; log: target/build.log)"
    touch "$ROOT/target/building"
    if ! maven verify -DskipTests -Dspotless.check.skip=true "$@" >"$ROOT/target/build.log" 2>&1; then
        grep -E '^\[ERROR\]' "$ROOT/target/build.log" | grep -v 'org.eclipse.swt.\${osgi' | head -n 12 >&2
        fail "The build failed: please see target/build.log."
    fi
    keep_classes
    mv "$ROOT/target/building" "$BUILT"
}

. "$ROOT/releng/lib/display.sh"

# Names of files are Unicode: a locale without UTF-8 would spoil Chinese ones. The programs get the user's own
# language all the same: in_users_language COMMAND.
USERS_LOCALE=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}
in_users_language() { env LC_ALL="$USERS_LOCALE" "$@"; }
case $(locale charmap 2>/dev/null) in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
