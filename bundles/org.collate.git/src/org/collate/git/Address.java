package org.collate.git;

import java.util.Optional;
import org.collate.git.SpaceException.Reason;

/**
 * Where a text is, as a person writes it: {@code MEETING/VARIANT[@VERSION]}.
 *
 * @param meeting the slug or the name of the meeting
 * @param variant {@code template}, {@code team}, or the slug or name of a person
 * @param version the first digits of a commit, {@code accepted} or {@code round-N}; empty: the draft
 */
public record Address(String meeting, String variant, Optional<String> version) {

    private static final int LONGEST = 200;

    /**
     * Takes an address apart; whether there is something at it is not looked at.
     *
     * @throws SpaceException {@code INVALID_NAME} where it is none
     */
    public static Address parse(String text) throws SpaceException {
        String address = text.strip();
        int slash = address.indexOf('/');
        if (slash < 1 || address.length() > LONGEST) {
            throw invalid(address);
        }
        int at = address.indexOf('@', slash);
        String variant = at < 0 ? address.substring(slash + 1) : address.substring(slash + 1, at);
        Optional<String> version = at < 0 ? Optional.empty() : Optional.of(address.substring(at + 1));
        if (version.filter(String::isBlank).isPresent()) {
            throw invalid(address);
        }
        return new Address(Slugs.checkedName(address.substring(0, slash)), Slugs.checkedName(variant), version);
    }

    /** Whether a string can only be an address: it has the shape of one. */
    public static boolean isAddress(String text) {
        try {
            parse(text);
            return true;
        } catch (SpaceException e) {
            return false;
        }
    }

    /** The address as it is written. */
    @Override
    public String toString() {
        return meeting + "/" + variant + version.map(v -> "@" + v).orElse("");
    }

    private static SpaceException invalid(String address) {
        String shown = address.substring(0, Math.min(LONGEST, address.length()));
        return new SpaceException(Reason.INVALID_NAME, "invalidAddress", shown);
    }
}
