# Packages that bring a Java of their own. Sourced by releng/packages after setup.sh.
#
# Everything in a package has the time of the product's archives: the caches of classes remember the times of their jars, and
# a package is to be the same twice.

TIME="@$(date -u -d "$(sed -n 's/.*<project.build.outputTimestamp>\(.*\)<.*/\1/p' "$ROOT/pom.xml")" +%s)"
export SOURCE_DATE_EPOCH=${TIME#@}

. "$ROOT/releng/lib/modules.sh"

# Whether the JDK can make a runtime of its own image, and caches that hold the shape of whole classes: from 25 on.
jdk_makes_packages() {
    [ "$(jdk_version "$JAVA_HOME")" -ge 25 ] && [ -x "$JAVA_HOME/bin/jlink" ] &&
        { [ -d "$JAVA_HOME/jmods" ] || [[ $("$JAVA_HOME/bin/jlink" --help) == *"run-time image enabled"* ]]; }
}

set_times() { find "$1" -exec touch -h -d "$TIME" {} +; }

# make_runtime FOLDER: the product's own Java.
make_runtime() {
    "$JAVA_HOME/bin/jlink" --add-modules "$MODULES" --include-locales=en,zh --strip-java-debug-attributes --no-header-files \
        --no-man-pages --compress=zip-0 --vm=server --generate-cds-archive --output "$1" >"$WORK/jlink.log" 2>&1 ||
        fail "jlink made no runtime: please see $WORK/jlink.log."
    # For heaps of more than 32 GB; ours has one.
    rm -f "$1/lib/server/classes_nocoops.jsa"
    # A runtime that was linked from another's image does not say which build it is.
    grep -q '^JAVA_RUNTIME_VERSION=' "$1/release" || grep '^JAVA_RUNTIME_VERSION=' "$JAVA_HOME/release" >>"$1/release"
}

# list_runtime PRODUCT: the bill of materials names the Java, too.
list_runtime() {
    local version
    version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$1/jre/release")
    [ ! -f "$1/sbom.cdx.json" ] || sed -i 's/^  "components": \[$/&\n    {"type": "platform", "name": "OpenJDK", "version": "'"$version"'", "licenses": [{"expression": "GPL-2.0-only WITH Classpath-exception-2.0"}],\n     "properties": [{"name": "path", "value": "jre"}]},/' "$1/sbom.cdx.json"
}

# own_settings PRODUCT: tells the launchers of the Java and of the caches that were made for it.
own_settings() {
    local build
    build=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$1/jre/release")
    {
        grep '^version=' "$1/cli/settings"
        printf '%s\n' own_java=jre "archive_for=$build" archive=classes.aot desktop_archive=desktop.jsa
    } >"$1/cli/settings.new"
    mv "$1/cli/settings.new" "$1/cli/settings"
}

# train PRODUCT: caches of the classes that the usual commands and a start of the desktop load, made by running them. The
# desktop writes into its folder, so it runs in a copy.
train() {
    local product=$1 path copy="$WORK/trained" training="$ROOT/releng/product" launcher
    path=$(sed "s#^#$product/#" "$product/cli/classpath" | paste -sd :)
    "$product/jre/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g "-XX:AOTCacheOutput=$product/cli/classes.aot" \
        -Xlog:disable -cp "$path" org.collate.cli.Training "$training/training/sample.txt" "$training/target/training/sample.docx" \
        >"$WORK/training.log" 2>&1 && [ -s "$product/cli/classes.aot" ] ||
        fail "The training of the command line failed: please see $WORK/training.log."
    rm -rf "$copy" "$WORK/desktop"
    cp -a "$product" "$copy"
    launcher=$(ls "$copy"/plugins/org.eclipse.equinox.launcher_*.jar)
    "$copy/jre/bin/java" -XX:TieredStopAtLevel=1 -Xmx1g "-XX:ArchiveClassesAtExit=$product/cli/desktop.jsa" -Xlog:disable \
        -Dfile.encoding=UTF-8 -Duser.language=zh -Duser.country=CN --enable-native-access=ALL-UNNAMED \
        "-Djava.util.logging.config.file=$copy/cli/logging.properties" -jar "$launcher" -data "$WORK/desktop" \
        -screenshot "$WORK/trained.png" "$training/training/sample.txt" >"$WORK/training-desktop.log" 2>&1 &&
        [ -s "$product/cli/desktop.jsa" ] ||
        fail "The training of the desktop failed: please see $WORK/training-desktop.log."
    rm -rf "$copy" "$WORK/desktop"
}

# make_archive PRODUCT FILE: the same bytes of the same files.
make_archive() {
    tar --sort=name --mtime="$TIME" --owner=0 --group=0 --numeric-owner --format=gnu -C "$(dirname "$1")" \
        -cf - "$(basename "$1")" | gzip -9n >"$2"
}

# make_deb PRODUCT VERSION FILE
make_deb() {
    local tree="$WORK/deb" debian="$ROOT/releng/product/debian" size kind
    rm -rf "$tree"
    mkdir -p "$tree"/DEBIAN "$tree"/usr/{bin,lib} "$tree"/usr/share/{applications,mime/packages,doc/collate}
    cp -a "$1" "$tree/usr/lib/collate"
    rm -f "$tree"/usr/lib/collate/*.cmd "$tree"/usr/lib/collate/cli/*.cmd
    ln -s ../lib/collate/collate ../lib/collate/collate-desktop "$tree/usr/bin/"
    cp "$debian"/*.desktop "$tree/usr/share/applications/"
    cp "$debian/collate.xml" "$tree/usr/share/mime/packages/"
    cp "$ROOT/releng/product/launcher/LICENSE" "$tree/usr/share/doc/collate/copyright"
    for size in 16 32 48 64 128; do
        for kind in apps/collate mimetypes/application-x-collate+xml; do
            install -D -m 644 "$ROOT/bundles/org.collate.app/icons/collate$size.png" \
                "$tree/usr/share/icons/hicolor/${size}x$size/$kind.png"
        done
    done
    sed "s/@VERSION@/$2/; s/@SIZE@/$(du -sk --apparent-size "$tree/usr" | cut -f1)/" "$debian/control" >"$tree/DEBIAN/control"
    cp "$debian/postrm" "$tree/DEBIAN/"
    find "$tree" -type d -exec chmod 755 {} +
    # For everybody, whatever the umask of whoever builds.
    chmod -R a+rX,u+w,go-w "$tree"
    set_times "$tree"
    dpkg-deb --root-owner-group -Zxz --build "$tree" "$3" >"$WORK/deb.log" 2>&1 || fail "No .deb was made: please see $WORK/deb.log."
}

# try_in_root DEB ARCHIVE: installs the .deb in a fresh Debian without any Java, runs all of it as a user, removes it, and
# looks for what is left; runs the unpacked archive too. Says that it is skipped where no such Debian can be had.
try_in_root() {
    local root="$WORK/root" before after
    if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null; then
        say "Skipped: the trial in a Debian without Java, which needs root and debootstrap."
        return 0
    fi
    if [ ! -x "$root/usr/bin/dpkg" ]; then
        say "Making a Debian without Java in $root"
        rm -rf "$root"
        # From where this machine has its own packages.
        local mirror
        mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -m 1 -E '/debian/?$' || true)}
        if ! debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} >"$WORK/debootstrap.log" 2>&1; then
            rm -rf "$root"
            say "Skipped: the trial in a Debian without Java, since debootstrap got none (see $WORK/debootstrap.log)."
            return 0
        fi
    fi
    cp -L /etc/resolv.conf "$root/etc/" 2>/dev/null || true
    cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
    in_root() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive DISPLAY="$DISPLAY" \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" GDK_BACKEND=x11 NO_AT_BRIDGE=1 chroot "$root" "$@"; }
    in_root apt-get update -qq >"$WORK/root.log" 2>&1 || true
    in_root apt-get install -y -qq --no-install-recommends libgtk-3-0 libxtst6 shared-mime-info desktop-file-utils \
        fonts-wqy-zenhei openssh-client >>"$WORK/root.log" 2>&1 ||
        fail "GTK could not be installed in the trial's Debian: please see $WORK/root.log."
    in_root sh -c '! command -v java' >/dev/null || fail "There is a Java in $root."
    in_root mkdir -p /proc /tmp
    mountpoint -q "$root/proc" || mount -t proc proc "$root/proc" 2>/dev/null || true
    # Somebody with a folder of his own: where the product cannot be written, the desktop keeps its configuration there.
    in_root id collate-trial >/dev/null 2>&1 || in_root useradd -m collate-trial
    before=$(in_root find /usr /etc /opt -xdev -not -path '*/cache/*' -not -name '*.cache' | sort)
    cp "$1" "$root/tmp/collate.deb"
    rm -rf "$root/tmp/samples" "$root/tmp/unpacked"
    cp -r "$ROOT/releng/sample" "$root/tmp/samples"
    cp "$ROOT/releng/product/test/package-test" "$root/tmp/"
    chmod -R a+rX "$root/tmp/samples" "$root/tmp/package-test"
    in_root dpkg -i /tmp/collate.deb >>"$WORK/root.log" 2>&1 || fail "The .deb was not installed: please see $WORK/root.log."
    local failed=0 unprivileged=(setpriv --reuid "$(in_root id -u collate-trial)" --regid "$(in_root id -g collate-trial)" --clear-groups)
    in_root "${unprivileged[@]}" sh /tmp/package-test /usr/bin/collate /usr/bin/collate-desktop /tmp/samples /tmp/scratch || failed=1
    in_root grep -q 'application/x-collate+xml=collate.desktop' /usr/share/applications/mimeinfo.cache ||
        { say "FAILED: no program is associated with .collate"; failed=1; }
    in_root grep -q ':\*\.collate' /usr/share/mime/globs2 || { say "FAILED: .collate is of no type"; failed=1; }
    in_root grep -q 'wordprocessingml.document=collate-import.desktop' /usr/share/applications/mimeinfo.cache ||
        { say "FAILED: no import is offered for Word documents"; failed=1; }
    in_root dpkg -P collate >>"$WORK/root.log" 2>&1 || { say "FAILED: the .deb was not removed"; failed=1; }
    after=$(in_root find /usr /etc /opt -xdev -not -path '*/cache/*' -not -name '*.cache' | sort)
    [ "$before" = "$after" ] || { say "FAILED: this is left after the removal:"; diff <(echo "$before") <(echo "$after") >&2; failed=1; }
    mkdir "$root/tmp/unpacked"
    tar -xzf "$2" -C "$root/tmp/unpacked"
    in_root /tmp/unpacked/collate/collate --version || failed=1
    umount "$root/proc" 2>/dev/null || true
    [ $failed = 0 ] || fail "The packages do not hold in a Debian without Java."
    say "Tried in a Debian without any Java: the .deb is installed, used and removed."
}
