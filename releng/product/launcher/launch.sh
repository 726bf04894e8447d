# Read by collate and collate-desktop, which set $home. Only what the shell itself can do: a process more costs as much
# as Java's own start.

# What is newly made is for its owner alone, whatever the user's umask; copies that are shared say so themselves.
umask 077

# Java cannot start in a folder that is gone.
if ! [ . -ef "$PWD" ]; then
    case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in
        zh*) echo "当前文件夹已不存在。请切换到其他文件夹后重试。" >&2 ;;
        *) echo "The current folder is gone. Change to another one and try again." >&2 ;;
    esac
    exit 3
fi

# Reads cli/settings, lines of the form name=value, into variables.
read_settings() {
    version= java_home= archive_for= own_java= kept=classes.jsa kept_desktop=
    while IFS='=' read -r name value; do
        case $name in
            version) version=$value ;;
            java_home) java_home=$value ;;
            archive_for) archive_for=$value ;;
            own_java) own_java=$value ;;
            archive) kept=$value ;;
            desktop_archive) kept_desktop=$value ;;
        esac
    done < "$home/cli/settings"
}

# Where a file "portable" lies beside the program, keeps settings and caches beside it as well, in the folder "settings", so
# that a stick leaves nothing on the machine. Where it cannot be written, that is said.
be_portable() {
    portable=
    [ -e "$home/portable" ] || return 0
    here=$(cd "$home" && pwd)
    portable=$here/settings
    COLLATE_SETTINGS=$portable XDG_CACHE_HOME=$portable/cache
    export COLLATE_SETTINGS XDG_CACHE_HOME
    [ -d "$portable" ] || mkdir "$portable" 2> /dev/null
    [ -d "$portable" ] && [ -w "$portable" ] && return
    case ${LC_ALL:-${LC_MESSAGES:-$LANG}} in
        zh*) echo "无法写入 $here（只读？），设置和缓存不会保存。" >&2 ;;
        *) echo "$here cannot be written (is it read-only?), so settings and caches are not kept." >&2 ;;
    esac
}

# Whether the folder $1 holds a Java of version 21 or later, as its file "release" says; sets $java and $java_build.
is_java() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    java_version=0 java_build=
    while IFS='=' read -r name value; do
        value=${value#\"}
        value=${value%\"}
        case $name in
            JAVA_VERSION) java_version=${value%%[!0-9]*} ;;
            JAVA_RUNTIME_VERSION) java_build=$value ;;
        esac
        # The rest is long, and the shell reads it character by character.
        [ "$java_version" != 0 ] && [ -n "$java_build" ] && break
    done < "$1/release"
    [ "${java_version:-0}" -ge 21 ] && java=$1/bin/java
}

# Finds Java 21 or later; sets $java, or says that there is none and ends. A product with a Java of its own asks for no other.
find_java() {
    [ -n "$own_java" ] && is_java "$home/$own_java" && return
    [ -n "$JAVA_HOME" ] && is_java "$JAVA_HOME" && return
    [ -n "$java_home" ] && is_java "$java_home" && return
    for candidate in "$home/jre" /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        is_java "$candidate" && return
    done
    # The usual ways have failed, so the time for one process more does not matter.
    if command -v java > /dev/null 2>&1; then
        candidate=$(readlink -f "$(command -v java)" 2> /dev/null)
        is_java "${candidate%/bin/java}" && return
    fi
    user_locale=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    case $user_locale in
        zh*) echo "Collate 需要 Java 21 或更新版本，但没有找到。请安装，或用 JAVA_HOME 指定其文件夹。" >&2 ;;
        *) echo "Collate needs Java 21 or later, and there is none. Install it, or name its folder in JAVA_HOME." >&2 ;;
    esac
    exit 3
}

# Sets $language (zh, en, …) and $country (CN, … or nothing) from the user's locale, then makes file names UTF-8,
# whatever the locale was: Java reads them by the locale, and a Chinese name is lost in the C locale.
set_locale() {
    user_locale=${LC_ALL:-${LC_MESSAGES:-$LANG}}
    user_locale=${user_locale%%[.@]*}
    country=
    case $user_locale in
        '' | C | POSIX) language=en ;;
        *_*) language=${user_locale%%_*} country=${user_locale#*_} ;;
        *) language=$user_locale ;;
    esac
    # macOS has no C.UTF-8 and needs none.
    [ -d /System/Library ] && return
    # All of them, since one that is not installed would spoil the others. LANGUAGE is for the dialogs of GTK.
    LC_ALL=C.UTF-8 LANGUAGE=$language${country:+_$country}
    export LC_ALL LANGUAGE
}

# Names an archive of loaded classes that Java makes itself and keeps for the next time: sets $archive and $create, to
# nothing where none can be kept. Its name begins with $1, which tells programs apart.
own_archive() {
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/collate
    archive=$cache/$1$version-$java_build.jsa
    create=-XX:+AutoCreateSharedArchive
    [ -d "$cache" ] || mkdir -p "$cache" 2> /dev/null
    # Java ends with an error where it cannot keep one.
    [ -w "$cache" ] || archive= create=
}

# Sets $sharing to how Java is told of $archive: one of class data, or the cache (JEP 483) that a product with a Java of its
# own has. Java takes no option of the one beside the other.
set_sharing() {
    case $archive in
        *.aot) sharing=-XX:AOTCache= ;;
        *) sharing=-XX:SharedArchiveFile= ;;
    esac
}

# Sets $installed to what p2 has installed. It leaves the files of a plug-in that it uninstalled; but only where it was
# at work since the product was built is the long list worth its time. Empty means everything.
find_installed() {
    installed=
    list=$home/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
    [ "$list" -nt "$home/cli/settings" ] || return 0
    while IFS=, read -r name version_ place rest; do
        installed="$installed $place"
    done < "$list"
    installed="$installed "
}

# Whether an entry of the class path, such as plugins/a_1.jar or plugins/b_1/lib/c.jar, belongs to what is installed.
is_installed() {
    [ -n "$installed" ] || return 0
    case $1 in
        plugins/*/*)
            entry_folder=${1#plugins/}
            entry_folder=plugins/${entry_folder%%/*}/
            case $installed in *" $entry_folder "*) return 0 ;; esac
            return 1
            ;;
        plugins/*)
            case $installed in *" $1 "*) return 0 ;; esac
            return 1
            ;;
    esac
}
