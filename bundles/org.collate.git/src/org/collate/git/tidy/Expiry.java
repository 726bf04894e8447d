package org.collate.git.tidy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Config;

/** How long a space remembers what nothing but a log leads to: Git's own settings, so that C Git does the same. */
final class Expiry {

    /** The refs of texts between versions, as Git's settings name them. */
    static final String AUTOSAVES = "refs/collate/autosave/*";

    private static final String GC = "gc";
    private static final String LOGS = "reflogExpire";
    private static final String UNREACHABLE = "reflogExpireUnreachable";
    private static final Duration AUTOSAVES_KEPT = Duration.ofDays(90);
    private static final Duration PRUNED_AFTER = Duration.ofDays(14);
    private static final Pattern AGO =
            Pattern.compile("(\\d{1,5})[ .](second|minute|hour|day|week|month|year)s?(?:[ .]ago)?");

    private final Config config;
    private final Instant now;

    Expiry(Config config, Instant now) {
        this.config = config;
        this.now = now;
    }

    /** Entries in the log of a ref go that are older; {@link Instant#MIN}: none goes. */
    Instant logs(String ref) {
        boolean isAutosave = ref.startsWith(AUTOSAVES.substring(0, AUTOSAVES.length() - 1));
        Optional<String> own = isAutosave ? value(AUTOSAVES, LOGS) : Optional.empty();
        if (isAutosave && own.isEmpty()) {
            return now.minus(AUTOSAVES_KEPT);
        }
        return own.or(() -> value(null, LOGS)).map(this::instant).orElse(Instant.MIN);
    }

    /** Objects to which nothing leads go where their file is older. */
    Instant objects() {
        return value(null, "pruneExpire").map(this::instant).orElse(now.minus(PRUNED_AFTER));
    }

    private Optional<String> value(String pattern, String name) {
        return Optional.ofNullable(config.getString(GC, pattern, name));
    }

    /** What cannot be understood keeps everything. */
    private Instant instant(String value) {
        Matcher ago = AGO.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (value.strip().equalsIgnoreCase("now") || value.strip().equalsIgnoreCase("all")) {
            return now;
        } else if (!ago.matches()) {
            return Instant.MIN;
        }
        Duration unit = switch (ago.group(2)) {
            case "second" -> Duration.ofSeconds(1);
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            case "day" -> Duration.ofDays(1);
            case "week" -> Duration.ofDays(7);
            case "month" -> Duration.ofDays(30);
            default -> Duration.ofDays(365);
        };
        return now.minus(unit.multipliedBy(Long.parseLong(ago.group(1))));
    }

    /** Sets how many days the logs of all refs, or those of autosaves, go back; empty: for ever. */
    static void set(Config config, boolean ofAutosaves, Optional<Integer> days) {
        String pattern = ofAutosaves ? AUTOSAVES : null;
        String value = days.map(number -> number + ".days").orElse("never");
        config.setString(GC, pattern, LOGS, value);
        config.setString(GC, pattern, UNREACHABLE, value);
    }
}
