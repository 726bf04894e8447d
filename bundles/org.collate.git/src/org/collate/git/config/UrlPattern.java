package org.collate.git.config;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which addresses a part of a section's name means, as C Git reads {@code http.<url>.*} and {@code credential.<url>.*}. */
final class UrlPattern {

    private UrlPattern() {}

    /** Whether scheme, host and port are the same, {@code *} standing for a part of the host, and the path begins alike. */
    static boolean matches(String pattern, String address) {
        Optional<URI> wanted = uri(pattern);
        Optional<URI> asked = uri(address);
        if (wanted.isEmpty() || asked.isEmpty() || wanted.get().getScheme() == null) {
            return false;
        }
        URI one = wanted.get();
        URI other = asked.get();
        String path = path(one);
        return one.getScheme().equalsIgnoreCase(String.valueOf(other.getScheme()))
                && hosts(host(one), host(other))
                && port(one) == port(other)
                && (user(one) == null || Objects.equals(user(one), user(other)))
                && (path(other) + "/").startsWith(path.endsWith("/") ? path : path + "/");
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean hosts(String pattern, String host) {
        String[] wanted = pattern.split("\\.", -1);
        String[] asked = host.split("\\.", -1);
        if (wanted.length != asked.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            String part = Pattern.quote(wanted[i]).replace("*", "\\E.*\\Q");
            if (!Pattern.compile(part, Pattern.CASE_INSENSITIVE)
                    .matcher(asked[i])
                    .matches()) {
                return false;
            }
        }
        return true;
    }

    /** Java knows no host with an asterisk, so the authority is read here. */
    private static String host(URI uri) {
        return authority(uri).replaceFirst(".*@", "").replaceFirst(":[0-9]+$", "");
    }

    private static String user(URI uri) {
        String authority = authority(uri);
        int at = authority.lastIndexOf('@');
        return at < 0 ? null : authority.substring(0, at).replaceFirst(":.*", "");
    }

    private static int port(URI uri) {
        String digits = authority(uri).replaceFirst("^.*?(?::([0-9]+))?$", "$1");
        if (!digits.isEmpty()) {
            return Integer.parseInt(digits);
        }
        return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
    }

    private static String authority(URI uri) {
        return uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
    }

    private static String path(URI uri) {
        return uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    }
}
