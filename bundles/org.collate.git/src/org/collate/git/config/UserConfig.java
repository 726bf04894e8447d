package org.collate.git.config;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.git.config.ConfigText.Setting;

/**
 * The settings that C Git would go by in a folder: the system's, the user's, the repository's, and those of the
 * environment, with what they include under conditions. A file that cannot be read counts as not there.
 */
public final class UserConfig {

    private static final int DEEPEST = 10;
    private static final String INCLUDE = "include.path";
    private static final String INCLUDE_IF = "includeif.";
    private static final String URL = "hasconfig:remote.*.url:";
    private static final Set<String> YES = Set.of("true", "yes", "on", "1");

    private final Map<String, String> environment;
    private final Optional<Around> around;
    private final Path home;
    private final List<Setting> settings = new ArrayList<>();
    private List<String> urls = List.of();

    private UserConfig(Map<String, String> environment, Optional<Around> around) {
        this.environment = environment;
        this.around = around;
        this.home = Path.of(variable("HOME").orElseGet(() -> System.getProperty("user.home", "")));
    }

    /**
     * Reads them.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     * @param folder where Git would be started
     */
    public static UserConfig of(Map<String, String> environment, Path folder) {
        Optional<String> named = Optional.ofNullable(environment.get("GIT_DIR")).filter(each -> !each.isEmpty());
        UserConfig config =
                new UserConfig(environment, Around.of(folder.toAbsolutePath().normalize(), named));
        config.read();
        List<String> urls = config.settings.stream()
                .filter(each -> each.name().startsWith("remote.") && each.name().endsWith(".url"))
                .map(Setting::value)
                .toList();
        if (!urls.isEmpty()) {
            // A condition may ask for the remotes of any file.
            config.urls = urls;
            config.settings.clear();
            config.read();
        }
        return config;
    }

    /**
     * Reads those alone that no repository can change, as C Git does for what repositories it may trust: the system's, the
     * user's and the environment's.
     */
    public static UserConfig withoutRepository(Map<String, String> environment) {
        UserConfig config = new UserConfig(environment, Optional.empty());
        config.read();
        return config;
    }

    /** All values of a setting, by its full name in small letters, in the order in which they count. */
    public List<String> values(String name) {
        return settings.stream()
                .filter(each -> each.name().equals(name))
                .map(Setting::value)
                .toList();
    }

    /**
     * All values of a setting that may be meant for some addresses alone, as {@code credential.https://host.helper} is, in the
     * order in which they count.
     *
     * @param section in small letters
     * @param address which address it is asked for
     * @param key in small letters
     */
    public List<String> values(String section, String address, String key) {
        return settings.stream()
                .filter(each ->
                        each.name().startsWith(section + ".") && each.name().endsWith("." + key))
                .filter(each -> each.name().length() <= section.length() + key.length() + 2
                        || UrlPattern.matches(
                                each.name()
                                        .substring(
                                                section.length() + 1,
                                                each.name().length() - key.length() - 1),
                                address))
                .map(Setting::value)
                .toList();
    }

    /** A path of a setting, in which {@code ~/} is the user's home; empty where it can be none. */
    public Optional<Path> folder(String value) {
        try {
            return Optional.of(path(value));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The last value of a setting, by its full name in small letters. */
    public Optional<String> value(String name) {
        return settings.stream()
                .filter(each -> each.name().equals(name))
                .reduce((first, second) -> second)
                .map(Setting::value);
    }

    private void read() {
        if (!YES.contains(variable("GIT_CONFIG_NOSYSTEM").orElse("").toLowerCase(Locale.ROOT))) {
            file(Path.of(variable("GIT_CONFIG_SYSTEM").orElse("/etc/gitconfig")), 0);
        }
        // One that is named, even by an empty name, stands for both.
        String named = environment.get("GIT_CONFIG_GLOBAL");
        if (named == null) {
            Path shared = variable("XDG_CONFIG_HOME").map(Path::of).orElseGet(() -> home.resolve(".config"));
            file(shared.resolve("git/config"), 0);
            file(home.resolve(".gitconfig"), 0);
        } else if (!named.isEmpty()) {
            file(Path.of(named), 0);
        }
        if (around.isPresent()) {
            file(around.get().common().resolve("config"), 0);
            if (value("extensions.worktreeconfig")
                    .filter(each -> YES.contains(each.toLowerCase(Locale.ROOT)))
                    .isPresent()) {
                file(around.get().gitDir().resolve("config.worktree"), 0);
            }
        }
        Parameters.of(environment).forEach(each -> take(each, Optional.empty(), 0));
    }

    private void file(Path file, int depth) {
        Around.text(file)
                .ifPresent(text -> ConfigText.of(text).forEach(setting -> take(setting, Optional.of(file), depth)));
    }

    private void take(Setting setting, Optional<Path> in, int depth) {
        settings.add(setting);
        String name = setting.name();
        boolean includes = name.equals(INCLUDE)
                || name.startsWith(INCLUDE_IF)
                        && name.endsWith(".path")
                        && name.length() > INCLUDE_IF.length() + ".path".length()
                        && holds(name.substring(INCLUDE_IF.length(), name.length() - ".path".length()), in);
        if (includes && depth < DEEPEST) {
            Path path = path(setting.value());
            if (path.isAbsolute()) {
                file(path, depth + 1);
            } else if (in.isPresent()) {
                file(in.get().toAbsolutePath().resolveSibling(path), depth + 1);
            }
        }
    }

    private Path path(String value) {
        return value.startsWith("~/") ? home.resolve(value.substring(2)) : Path.of(value);
    }

    private boolean holds(String condition, Optional<Path> in) {
        if (condition.startsWith("gitdir:")) {
            return isIn(condition.substring("gitdir:".length()), in, false);
        } else if (condition.startsWith("gitdir/i:")) {
            return isIn(condition.substring("gitdir/i:".length()), in, true);
        } else if (condition.startsWith("onbranch:")) {
            String pattern = condition.substring("onbranch:".length());
            return around.flatMap(Around::branch)
                    .filter(branch -> Glob.matches(whole(pattern), branch, false))
                    .isPresent();
        } else if (condition.startsWith(URL)) {
            String pattern = condition.substring(URL.length());
            return urls.stream().anyMatch(url -> Glob.matches(pattern, url, false));
        }
        return false;
    }

    private static String whole(String pattern) {
        return pattern.endsWith("/") ? pattern + "**" : pattern;
    }

    /** Git's folder is compared as it really lies, and as it is named. */
    private boolean isIn(String condition, Optional<Path> in, boolean ignoresCase) {
        if (around.isEmpty()) {
            return false;
        }
        String prefix = "";
        String pattern = condition;
        if (condition.startsWith("~/")) {
            pattern = real(home) + condition.substring(1);
        } else if (condition.startsWith("./")) {
            if (in.isEmpty()) {
                return false;
            }
            prefix = real(in.get().toAbsolutePath()).replaceFirst("[^/]*$", "");
            pattern = condition.substring(2);
        } else if (!condition.startsWith("/")) {
            pattern = "**/" + condition;
        }
        for (String folder :
                List.of(real(around.get().gitDir()), around.get().gitDir().toString())) {
            if (folder.regionMatches(ignoresCase, 0, prefix, 0, prefix.length())
                    && Glob.matches(whole(pattern), folder.substring(prefix.length()), ignoresCase)) {
                return true;
            }
        }
        return false;
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(each -> !each.isEmpty());
    }
}
