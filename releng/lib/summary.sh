# Sums up the reports of the tests. Sourced by releng/test after setup.sh.

# The folders that run the tests of a folder's sources: itself, and who compiles the same sources once more.
runners() {
    local name
    echo "$1"
    name=$(basename "$1")
    (cd "$ROOT" && grep -lE "^source\.\. *= *\.\./$name/" bundles/*/build.properties || true) | xargs -r -n 1 dirname
}

# The test classes that the sources hold and no report names: a test that never ran is no success.
unreported_tests() {
    local file class runner
    (cd "$ROOT" && grep -rlE '@(Test|ParameterizedTest|TestFactory|RepeatedTest)\b' --include='*Test.java' bundles releng 2>/dev/null || true) |
        while IFS= read -r file; do
            grep -q 'abstract class' "$ROOT/$file" && continue
            class=$(basename "$file" .java)
            for runner in $(runners "$(echo "$file" | sed -E 's#/(src_test|src)/.*##')"); do
                [ -n "$(find "$ROOT/$runner/target/surefire-reports" -name "TEST-*$class.xml" 2>/dev/null)" ] || echo "$file ($runner)"
            done
        done
}

# Prints how many tests passed, failed and were skipped, by their reports.
count_tests() {
    find "$ROOT/bundles" "$ROOT/releng" -path '*/surefire-reports/TEST-*.xml' -exec grep -hm1 '<testsuite ' {} + |
        awk 'function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
            { all += value("tests"); bad += value("failures") + value("errors"); left += value("skipped") }
            END { printf "%d %d %d", all - bad - left, bad, left }'
}

# summarize MAVEN_STATUS: prints the closing line; returns 0 only where all is well.
summarize() {
    local passed failed skipped unreported
    read -r passed failed skipped <<<"$(count_tests)"
    unreported=$(unreported_tests)
    if [ -n "$unreported" ]; then
        say "These tests did not run:"
        say "$unreported"
    fi
    [ "$1" = 0 ] || say "The build failed: please see target/test.log."
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$1" = 0 ] && [ "$failed" = 0 ] && [ -z "$unreported" ] && [ "$passed" -gt 0 ]
}
