# Which class files a build may keep. Sourced by setup.sh.
#
# Tycho compiles only sources that are newer than their class, so it misses classes that use what changed: a constant, a
# signature, a generated type. A bundle's classes are therefore kept only while nothing changed that they were made of:
# its own sources and settings, those of every bundle that it uses, the target platform and the JDK. What a bundle was made
# of stands in target/made-of, a hash that is written when a build has ended well.

# Prints a hash over the names and contents of what the given files and folders of $ROOT hold.
hash_of() {
    (cd "$ROOT" && { find "$@" -type f -print0 2>/dev/null || true; } | LC_ALL=C sort -z | xargs -0 -r sha256sum | sha256sum | cut -d ' ' -f 1)
}

# The bundles of the project that a bundle requires, is a part of, or needs for its tests, one a line. Whom it only lets see
# its packages it does not use.
bundles_used_by() {
    local bundle=$1 name
    {
        awk '/^[^ ]/ { used = /^(Require-Bundle|Fragment-Host):/ } used' "$ROOT/bundles/$bundle/META-INF/MANIFEST.MF"
        cat "$ROOT/bundles/$bundle"/{build.properties,pom.xml} 2>/dev/null || true
    } | { grep -oE 'org\.collate(\.[A-Za-z0-9_]+)+' || true; } | LC_ALL=C sort -u | while IFS= read -r name; do
        if [ "$name" != "$bundle" ] && [ -d "$ROOT/bundles/$name/META-INF" ]; then echo "$name"; fi
    done
}

declare -A MADE_OF=()

# Sets MADE_OF[BUNDLE] to a hash over the bundle and all that it uses.
find_made_of() {
    local bundle=$1 used parts=$COMMON_PARTS
    [ -z "${MADE_OF[$bundle]:-}" ] || return 0
    # Bundles that use each other would go round for ever; the build refuses them.
    MADE_OF[$bundle]=open
    parts+=$(hash_of "bundles/$bundle"/{src,src-gen,src_test,model,META-INF,.settings,.classpath,build.properties,pom.xml})
    for used in $(bundles_used_by "$bundle"); do
        find_made_of "$used"
        parts+=${MADE_OF[$used]}
    done
    MADE_OF[$bundle]=$(printf '%s' "$parts" | sha256sum | cut -d ' ' -f 1)
}

# Removes the class files of every bundle that is made of something else than they were.
forget_classes() {
    local folder bundle stamp
    MADE_OF=()
    COMMON_PARTS=$(hash_of pom.xml bundles/pom.xml targetplatform releng/emfgen/pom.xml releng/emfgen/src)$(
        { cat "${JAVA_HOME:-/nonexistent}/release" 2>/dev/null || true; } | sha256sum
    )
    for folder in "$ROOT"/bundles/*/META-INF; do
        folder=$(dirname "$folder")
        bundle=$(basename "$folder")
        stamp="$folder/target/made-of"
        find_made_of "$bundle"
        # Classes that are newer come from somebody else's build, of whatever sources there were then.
        if [ "$(cat "$stamp" 2>/dev/null)" != "${MADE_OF[$bundle]}" ] ||
            [ -n "$(find "$folder/target" -name '*.class' -newer "$stamp" -print -quit 2>/dev/null)" ]; then
            rm -rf "$folder/target/classes" "$folder/target/test-classes" "$stamp"
        fi
    done
}

# After a build that ended well: writes down what each bundle was made of when forget_classes looked.
keep_classes() {
    local bundle
    for bundle in "${!MADE_OF[@]}"; do
        if [ -d "$ROOT/bundles/$bundle/target" ]; then
            printf '%s\n' "${MADE_OF[$bundle]}" >"$ROOT/bundles/$bundle/target/made-of"
        fi
    done
}
