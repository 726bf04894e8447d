# Compares what archives hold. Sourced by releng/reproduce after setup.sh.

# What two builds of one commit do not make alike: Java's caches of classes, whose layout hangs on addresses and threads, and what
# p2 says of when it installed.
MADE_ANEW='(^|/)(cli/classes\.jsa|cli/classes\.aot|cli/desktop\.jsa|jre/lib/server/classes[a-z_]*\.jsa|artifacts\.xml|p2/.*)$'

# sums_of_archive FILE: prints "SUM MODE PATH" for each file in a .tar.gz, .zip or .deb, in the order of the paths.
sums_of_archive() {
    local folder
    folder=$(mktemp -d)
    case $1 in
        *.tar.gz) tar -xzf "$1" -C "$folder" ;;
        *.zip) (cd "$folder" && "$JAVA_HOME/bin/jar" xf "$1") ;;
        *.deb) dpkg-deb -R "$1" "$folder" ;;
    esac
    (cd "$folder" && find . -type f | LC_ALL=C sort | while IFS= read -r file; do
        printf '%s %s\n' "$(sha256sum "$file" | cut -d ' ' -f 1)" "$(stat -c '%a' "$file") ${file#./}"
    done)
    rm -rf "$folder"
}

# compare_sums NAME FIRST SECOND: says how much is equal, and what is not; 1 where something differs that may not.
compare_sums() {
    local differ unexpected
    differ=$(diff "$2" "$3" | sed -n 's/^[<>] [0-9a-f]* [0-7]* //p' | LC_ALL=C sort -u) || true
    unexpected=$(grep -Ev "$MADE_ANEW" <<<"$differ" | grep . || true)
    if [ -n "$unexpected" ]; then
        say "$1: these files differ:" "$unexpected"
        return 1
    fi
    echo "$1: $(wc -l <"$2") files, of which $(grep -c . <<<"$differ" || true) are made anew each time (caches of classes, p2's dates); the others are equal byte by byte."
}
