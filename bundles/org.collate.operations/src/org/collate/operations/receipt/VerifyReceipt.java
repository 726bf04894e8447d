package org.collate.operations.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.git.Variant;
import org.collate.git.review.ReviewEvent;
import org.collate.git.roster.Roster;
import org.collate.model.Messages;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.OpenReport;
import org.collate.operations.signing.WhoSigned;
import org.collate.ssh.SshKey;
import org.collate.ssh.SshSig;
import org.collate.transfer.ImportException;
import org.collate.transfer.Importer;
import org.collate.transfer.Source;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Says whether a file has the text of a receipt, anywhere and without the space. */
public final class VerifyReceipt {

    private static final int LARGEST = 16 << 20;
    private static final int EXCERPT = 20;

    private final Path file;
    private final Path receipt;
    private final Importers importers;

    /**
     * A check.
     *
     * @param file a report file, or one that can be imported, or one of those that were named when the receipt was made
     * @param importers what reads files that are no report files
     */
    public VerifyReceipt(Path file, Path receipt, Importers importers) {
        this.file = file;
        this.receipt = receipt;
        this.importers = importers;
    }

    /**
     * What came out.
     *
     * @param isSame whether the text is the same
     * @param printed the name of the file with these very bytes; empty where there is none
     * @param missing paragraphs of the receipt that the file has not so, as ranges counted from 1
     * @param other what the file has in their place: the number of the paragraph and its first words
     * @param report of which report the receipt is
     * @param version of which version
     * @param by who made the receipt, by its own words
     * @param key the key that the receipt is signed with; empty where it is not signed
     * @param isForged whether the receipt's own signature does not fit it
     * @param signOff what the signature of the sign-off proves; empty where there is none
     * @param signedOffBy who signed off, by the sign-off's own words
     */
    public record Result(
            boolean isSame,
            Optional<String> printed,
            List<String> missing,
            List<String> other,
            String report,
            String version,
            String by,
            Optional<String> key,
            boolean isForged,
            Optional<WhoSigned.Told> signOff,
            Optional<String> signedOffBy) {

        /** Takes copies. */
        public Result {
            missing = List.copyOf(missing);
            other = List.copyOf(other);
        }

        /** Whether all is as the receipt says. */
        public boolean holds() {
            return isSame
                    && !isForged
                    && signOff.filter(told -> told.kind() == WhoSigned.Kind.DOES_NOT_FIT)
                            .isEmpty();
        }
    }

    /** Looks. @throws InputException where file or receipt cannot be read */
    public Result execute(IProgressMonitor monitor) throws InputException, OperationCanceledException {
        Receipt said = read();
        byte[] message = said.message();
        Optional<SshSig> signature = said.signature().flatMap(SshSig::parse);
        boolean isForged = said.signature().isPresent()
                && signature.filter(each -> each.fits(Receipt.USE, message)).isEmpty();
        String bytes = WriteReceipt.sha256(file);
        Optional<String> printed = said.files().stream()
                .filter(each -> each.sha256().equals(bytes))
                .map(Receipt.Printed::name)
                .findFirst();
        List<String> missing = new ArrayList<>();
        List<String> other = new ArrayList<>();
        if (printed.isEmpty()) {
            compare(said, text(monitor), missing, other);
        }
        return new Result(
                missing.isEmpty() && other.isEmpty(),
                printed,
                missing,
                other,
                said.report(),
                said.version(),
                said.by(),
                signature.map(SshSig::key).map(SshKey::fingerprint),
                isForged,
                said.signOff().map(event -> told(said, event)),
                said.signOff().map(event -> event.by().person().name()));
    }

    private static WhoSigned.Told told(Receipt said, ReviewEvent event) {
        Roster roster = new Roster(said.signer().stream().toList(), List.of());
        Optional<Variant> variant = variant(said.report());
        if (variant.isEmpty() || !said.digest().equals(event.data().get("digest"))) {
            return new WhoSigned.Told(WhoSigned.Kind.DOES_NOT_FIT, Optional.empty(), Optional.empty(), false);
        }
        return WhoSigned.without(said.root(), variant.get(), roster).of(event);
    }

    private static Optional<Variant> variant(String report) {
        String[] parts = report.split("/", -1);
        return parts.length == 2 ? Optional.of(new Variant(parts[0], parts[1])) : Optional.empty();
    }

    private static void compare(Receipt said, PlainText text, List<String> missing, List<String> other) {
        Digests digests = new Digests(said.salt(), said.rounds());
        if (digests.digest(text.paragraphs()).equals(said.whole())) {
            return;
        }
        int[] places = digests.find(said.parts(), text);
        boolean[] known = new boolean[text.paragraphs().size()];
        int first = 1;
        for (int i = 0; i < places.length; i++) {
            int count = said.parts().get(i).count();
            if (places[i] < 0) {
                missing.add(count == 1 ? String.valueOf(first) : first + "–" + (first + count - 1));
            } else {
                Arrays.fill(known, places[i], places[i] + count, true);
            }
            first += count;
        }
        for (int i = 0; i < known.length; i++) {
            if (!known[i]) {
                String words = text.paragraphs().get(i);
                int end = words.offsetByCodePoints(0, Math.min(EXCERPT, words.codePointCount(0, words.length())));
                other.add((i + 1) + ": " + words.substring(0, end) + (end < words.length() ? "…" : ""));
            }
        }
    }

    private PlainText text(IProgressMonitor monitor) throws InputException {
        String name = name(file);
        try {
            byte[] bytes = bytes(file, Source.MAXIMUM);
            if (name.endsWith("." + OpenReport.EXTENSION)) {
                return PlainText.of(ReportFile.read(name, bytes));
            }
            Optional<Importer> importer = importers.forFile(name);
            if (importer.isEmpty()) {
                throw new InputException(text().get("otherBytes", file));
            }
            return PlainText.of(importer.get().read(new Source(name, bytes), monitor));
        } catch (ReportFileException | ImportException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private Receipt read() throws InputException {
        try {
            return Receipt.parse(new String(bytes(receipt, LARGEST), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new InputException(text().get("noReceipt", receipt), e);
        }
    }

    private static byte[] bytes(Path file, int most) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new InputException(text().get("tooLarge", file));
            }
            return bytes;
        } catch (IOException e) {
            throw new InputException(text().get("cannotRead", file, e.getMessage()), e);
        }
    }

    /** The name of a file without its folders, on one line. */
    static String name(Path file) {
        return Stream.of(file.getFileName() == null ? file : file.getFileName())
                .map(each -> each.toString().replaceAll("\\p{Cntrl}", " "))
                .findFirst()
                .orElseThrow();
    }

    private static Messages text() {
        return Messages.of(VerifyReceipt.class);
    }
}
