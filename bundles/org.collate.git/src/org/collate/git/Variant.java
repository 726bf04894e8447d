package org.collate.git;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One document of a meeting, by slugs: the template, the team report, or a leader's.
 *
 * @param meeting the slug of the meeting
 * @param slug {@link #TEMPLATE}, {@link #TEAM} or the slug of a person
 */
public record Variant(String meeting, String slug) {

    /** The slug of every meeting's template. */
    public static final String TEMPLATE = "template";

    /** The slug of every meeting's team report. */
    public static final String TEAM = "team";

    private static final Pattern REF = Pattern.compile("refs/heads/m/([^/]+)/([^/]+)/(?:draft|accepted|review/([^/]+))"
            + "|refs/tags/m/([^/]+)/([^/]+)/round-[1-9][0-9]{0,3}");

    /** Only slugs can be part of a ref. */
    public Variant {
        if (!Slugs.isSlug(meeting) || !Slugs.isSlug(slug)) {
            throw new IllegalArgumentException(meeting + "/" + slug);
        }
    }

    /** The variant that a ref of it belongs to: draft, accepted text, review events, round; empty for any other ref. */
    public static Optional<Variant> of(String ref) {
        Matcher matcher = REF.matcher(ref);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String meeting = matcher.group(1) != null ? matcher.group(1) : matcher.group(4);
        String slug = matcher.group(1) != null ? matcher.group(2) : matcher.group(5);
        boolean areSlugs = Slugs.isSlug(meeting)
                && Slugs.isSlug(slug)
                && (matcher.group(3) == null || Slugs.isSlug(matcher.group(3)));
        return areSlugs ? Optional.of(new Variant(meeting, slug)) : Optional.empty();
    }

    /** Whether it is the template of its meeting. */
    public boolean isTemplate() {
        return slug.equals(TEMPLATE);
    }

    /** The template of the same meeting. */
    public Variant template() {
        return new Variant(meeting, TEMPLATE);
    }

    /** The ref of the draft. */
    public String draft() {
        return heads(meeting) + slug + "/draft";
    }

    /** The ref of the accepted text. */
    public String accepted() {
        return heads(meeting) + slug + "/accepted";
    }

    /** What the refs of review events begin with; the slug of a person follows. */
    public String reviews() {
        return heads(meeting) + slug + "/review/";
    }

    /** The tag of what was handed over in a round, which counts from 1. */
    public String round(int round) {
        return "refs/tags/m/" + meeting + "/" + slug + "/round-" + round;
    }

    /** The ref of the text between two versions; it never leaves this machine. */
    public String autosave() {
        return "refs/collate/autosave/" + meeting + "/" + slug;
    }

    /** {@code MEETING/VARIANT}, as the command line takes it. */
    @Override
    public String toString() {
        return meeting + "/" + slug;
    }

    static String heads(String meeting) {
        return "refs/heads/m/" + meeting + "/";
    }
}
