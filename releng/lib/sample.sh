# Makes the sample: a team space with the team's report and three leaders', and what is exported of them. Sourced by
# releng/run after setup.sh. SAMPLE names the folder.

SAMPLE="$ROOT/target/sample"
SAMPLE_SPACE="$SAMPLE/班子"
SAMPLE_MEETING=2025
SAMPLE_OFFICE=林可

# sample_collate ARGS: the product's command line; its words go into the log of the sample.
sample_collate() {
    in_users_language "$(product_folder)/collate" "$@" >>"$SAMPLE/log.txt" 2>&1 ||
        fail "The sample could not be made: please see $SAMPLE/log.txt."
}

# sample_take SPACE FILE VARIANT AUTHOR MESSAGE: the file becomes the next version of a report.
sample_take() { sample_collate import "$2" --into "$1" "$SAMPLE_MEETING" "$3" --author "$4" -m "$5"; }

# The space is moved into place when it is whole. One that is there stays as it is: it may have been worked in.
make_sample_space() {
    [ -d "$SAMPLE_SPACE" ] && return
    local texts="$ROOT/releng/sample" made="$SAMPLE/new" leader
    rm -rf "$made"
    mkdir -p "$made"
    : >"$SAMPLE/log.txt"
    sample_collate space init "$made/space"
    sample_collate meeting add "$made/space" "$SAMPLE_MEETING" --template annual
    sample_collate variant add "$made/space" "$SAMPLE_MEETING" team \
        he-changchuan=贺长川 zhou-mingyuan=周明远 shen-ruolan=沈若兰
    sample_take "$made/space" "$texts/班子.txt" team "$SAMPLE_OFFICE" "起草班子材料"
    for leader in "$texts"/{贺长川.txt,沈若兰.md}; do
        sample_take "$made/space" "$leader" "$(basename "${leader%.*}")" "$(basename "${leader%.*}")" "第一稿"
    done
    sed -f "$texts/周明远.第一稿.sed" "$texts/周明远.txt" >"$made/周明远.txt"
    sample_take "$made/space" "$made/周明远.txt" 周明远 周明远 "第一稿"
    sample_take "$made/space" "$texts/周明远.txt" 周明远 "$SAMPLE_OFFICE" "核实数据，补充一条措施"
    # What belongs to what: the proposed links of problems, causes and measures are confirmed.
    for leader in team 贺长川 周明远 沈若兰; do
        sample_collate fix --space "$made/space" "$SAMPLE_MEETING/$leader" C03 --author "$SAMPLE_OFFICE"
    done
    mv "$made/space" "$SAMPLE_SPACE"
    rm -rf "$made"
}

# Exports each report; one that is the same as before keeps its file, and with it the PDF that is newer.
export_sample() {
    local variant document changed=()
    for variant in team 贺长川 周明远 沈若兰; do
        document="$SAMPLE/$variant.docx"
        sample_collate export --space "$SAMPLE_SPACE" "$SAMPLE_MEETING/$variant" --to docx -o "$SAMPLE/new.docx"
        if cmp -s "$SAMPLE/new.docx" "$document"; then
            rm "$SAMPLE/new.docx"
        else
            mv "$SAMPLE/new.docx" "$document"
        fi
        [ "$SAMPLE/$variant.pdf" -nt "$document" ] || changed+=("$document")
    done
    if [ ${#changed[@]} != 0 ] && command -v soffice >/dev/null; then
        print_sample "${changed[@]}"
    fi
}

# The fonts of official documents are seldom on a Linux machine; fonts.conf names those that look most like them.
print_sample() {
    local settings
    settings=$(mktemp -d)
    FONTCONFIG_FILE="$ROOT/releng/lib/fonts.conf" timeout 180 soffice --headless "-env:UserInstallation=file://$settings" \
        --convert-to pdf --outdir "$SAMPLE" "$@" >>"$SAMPLE/log.txt" 2>&1 ||
        say "LibreOffice made no PDF: please see $SAMPLE/log.txt."
    rm -rf "$settings"
}

make_sample() {
    mkdir -p "$SAMPLE"
    make_sample_space
    export_sample
    echo "Space:   $SAMPLE_SPACE (a meeting, the team's report and three leaders')"
    echo "Word:    $SAMPLE/*.docx"
    if command -v soffice >/dev/null; then
        echo "PDF:     $SAMPLE/*.pdf"
    else
        echo "PDF:     none, since LibreOffice is not on this machine"
    fi
    echo "Try:     releng/collate log --space $SAMPLE_SPACE $SAMPLE_MEETING/周明远"
    echo "         releng/collate validate --space $SAMPLE_SPACE $SAMPLE_MEETING/沈若兰"
}
