# Displays of our own, without a screen. Sourced by setup.sh.

XVFB_PIDS=()
XFWM_PIDS=()
DISPLAY_FOLDERS=()

stop_display() {
    # Without its display the window manager ends, and its session bus after it, both with an exit code that means
    # nothing: under set -e a failure here would become the exit code of the script.
    local each
    for each in "${XVFB_PIDS[@]}"; do kill "$each" 2>/dev/null || true; done
    for each in "${XFWM_PIDS[@]}"; do wait "$each" 2>/dev/null || true; done
    for each in "${DISPLAY_FOLDERS[@]}"; do rm -rf "$each"; done
    XFWM_PIDS=() XVFB_PIDS=() DISPLAY_FOLDERS=()
}

# Starts Xvfb on a number that it finds free itself, and a window manager; sets $DISPLAY. Called again it starts one more,
# for programs that would take the focus from each other. All end with the calling script.
start_display() {
    local folder xvfb tries=0
    folder=$(mktemp -d)
    DISPLAY_FOLDERS+=("$folder")
    trap stop_display EXIT
    trap 'exit 130' INT TERM HUP
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$folder/number" >"$folder/xvfb.log" 2>&1 &
    xvfb=$!
    XVFB_PIDS+=("$xvfb")
    until [ -s "$folder/number" ]; do
        tries=$((tries + 1))
        [ $tries -lt 100 ] && kill -0 "$xvfb" 2>/dev/null ||
            fail "Xvfb did not start: $(tail -n 1 "$folder/xvfb.log")"
        sleep 0.1
    done
    DISPLAY=":$(cat "$folder/number")"
    export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
    unset WAYLAND_DISPLAY
    # xfwm4 keeps its settings behind a session bus; this one ends with it, and it ends with the display.
    dbus-run-session -- xfwm4 --compositor=off >"$folder/xfwm4.log" 2>&1 &
    XFWM_PIDS+=("$!")
}
