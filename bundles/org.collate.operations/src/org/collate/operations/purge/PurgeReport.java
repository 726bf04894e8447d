package org.collate.operations.purge;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.purge.Orders.Order;
import org.collate.git.purge.Purge;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.search.ReportSearch;
import org.collate.operations.search.SearchQuery;
import org.collate.operations.signing.KeysAtHand;
import org.collate.operations.signing.Signing;
import org.collate.operations.signing.Signing.Signed;

/** Takes a report out of a space for good, or words that any version of it had, and orders all copies to do so. */
public final class PurgeReport {

    private final Space space;
    private final Variant variant;

    /** The purges of a report. */
    public PurgeReport(Space space, Variant variant) {
        this.space = space;
        this.variant = variant;
    }

    /**
     * What was done.
     *
     * @param order the order, which travels to other copies
     * @param signed whether they can see whose it is
     * @param held how many versions, events and texts between versions had the words; empty where no words were named
     */
    public record Purged(Order order, Signed signed, Optional<Integer> held) {

        /** The version that the report begins anew with. */
        public VersionId begin() {
            return order.begin();
        }
    }

    /**
     * How many versions, events and texts between versions have words.
     *
     * @throws InputException where none has
     */
    public int holding(String words) throws InputException, SpaceException {
        int held = new Purge(space).holding(variant, words);
        if (words.isBlank() || held == 0) {
            throw new InputException(text("purge.nowhere", variant));
        }
        return held;
    }

    /**
     * Takes the report out of the space: it is as the template has it afterwards.
     *
     * @throws InputException where a key that was named cannot be used
     */
    public Purged whole(KeysAtHand keys, Signature by) throws InputException, SpaceException {
        return order(Optional.empty(), Optional.empty(), keys, by);
    }

    /**
     * Takes words out: what is written now stays without them, and everything before goes.
     *
     * @throws InputException where nothing has them, or they stand where no text is
     */
    public Purged words(String words, KeysAtHand keys, Signature by) throws InputException, SpaceException {
        int held = holding(words);
        return order(Optional.of(without(words)), Optional.of(held), keys, by);
    }

    private Purged order(Optional<byte[]> text, Optional<Integer> held, KeysAtHand keys, Signature by)
            throws InputException, SpaceException {
        Signing signing = Signing.of(space, variant, by, keys);
        return new Purged(new Purge(space).order(variant, text, by, signing.sealing()), signing.signed(), held);
    }

    private byte[] without(String words) throws InputException, SpaceException {
        Versions versions = new Versions(space);
        Optional<byte[]> unsaved = new Drafts(space).unsaved(variant).map(DraftSession.Text::bytes);
        byte[] now = unsaved.isPresent()
                ? unsaved.get()
                : versions.bytes(variant, versions.draft(variant).id());
        try {
            Report report = ReportFile.read(variant.toString(), now);
            ReportSearch search = new ReportSearch(new SearchQuery(words, false, true, false));
            Optional<Edit> edit = search.replacing(report, search.in(ReportSearch.texts(report)), "");
            if (edit.isPresent()) {
                edit.get().apply(report);
            }
            byte[] after = ReportFile.toBytes(report);
            if (new String(after, StandardCharsets.UTF_8).contains(words)) {
                throw new InputException(text("purge.elsewhere", variant));
            }
            return after;
        } catch (ReportFileException | EditException e) {
            throw new InputException(text("purge.unreadable", variant, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * Obeys an order that came from another copy, whoever gave it.
     *
     * @return whether there was one
     */
    public boolean obey(Signature by) throws SpaceException {
        return !new Purge(space)
                .obey(
                        Optional.empty(),
                        store -> Optional.empty(),
                        (copy, order) -> order.variant().equals(variant) ? Optional.empty() : Optional.of(""),
                        by)
                .obeyed()
                .isEmpty();
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(PurgeReport.class).get(key, arguments);
    }
}
