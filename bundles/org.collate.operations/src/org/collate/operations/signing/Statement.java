package org.collate.operations.signing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.collate.git.Variant;
import org.collate.git.review.Bearing;
import org.collate.git.review.ReviewEvent;

/** What a signature of a review event is over. A signature of one statement fits no other. */
final class Statement {

    /** The use that signatures are made for. */
    static final String USE = "collate-review@collate.org";
    /** The use of those from before, which name no round. */
    static final String OLDER_USE = "collate";

    static final String SIGNATURE = "signature";
    static final String DIGEST = "digest";
    static final String TAG = "tag";

    private static final String NOTHING = "-";

    private Statement() {}

    /**
     * The statement, a line for each thing that it names. Its last line is a hash of the whole event without its signature,
     * so that nothing of it can be another.
     *
     * @param root the first version of the space
     * @param event the event, with its signature or before it has one
     */
    static byte[] of(String root, Variant variant, ReviewEvent event) {
        Bearing bearing = event.bearing();
        String round = bearing.round().map(String::valueOf).orElse(NOTHING);
        return lines(
                "collate review 2",
                "space " + root,
                "report " + variant,
                "kind " + event.kind(),
                "round " + round + " " + text(event, TAG),
                "version " + event.commit().hex(),
                "digest " + text(event, DIGEST),
                "person " + bearing.person().orElse(NOTHING),
                "name " + event.by().person(),
                "time " + event.by().time(),
                "key " + bearing.key().orElse(NOTHING),
                "event " + unsigned(event).hash());
    }

    /** What was signed before: neither space nor round. */
    static byte[] older(Variant variant, ReviewEvent event) {
        return lines(
                "collate sign-off",
                variant.toString(),
                event.commit().hex(),
                text(event, DIGEST),
                event.by().person().name(),
                event.by().time().toString());
    }

    /** By what one key of a person vouches for another one. */
    static byte[] voucher(String root, String person, String key, String time) {
        return lines("collate key 1", "space " + root, "person " + person, "key " + key, "time " + time);
    }

    private static ReviewEvent unsigned(ReviewEvent event) {
        Map<String, Object> data = new TreeMap<>(event.data());
        data.remove(SIGNATURE);
        return event.saying(data);
    }

    private static String text(ReviewEvent event, String member) {
        return event.data().get(member) instanceof String text ? text : NOTHING;
    }

    private static byte[] lines(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
