package org.collate.operations.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.collate.core.difference.TextDigest;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.roster.Member;
import org.collate.git.roster.Roster;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.file.Readers;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.OutputFile;
import org.collate.operations.Place;
import org.collate.operations.signing.KeysAtHand;

/** Writes a receipt of a version: which text it was, who signed it off, which files were printed of it, and not the text. */
public final class WriteReceipt {

    private static final int SALT = 32;
    private static final String SIGN_OFF = "sign-off";

    private final Place.OfVariant place;
    private final List<Path> files;

    /**
     * A receipt.
     *
     * @param place the version
     * @param files what was printed of it
     */
    public WriteReceipt(Place.OfVariant place, List<Path> files) {
        this.place = place;
        this.files = List.copyOf(files);
    }

    /**
     * What was written.
     *
     * @param signedOff who signed off just this text; empty where nobody did
     * @param isSigned whether the receipt itself is signed
     */
    public record Written(Optional<String> signedOff, boolean isSigned) {}

    /** Writes it. @throws InputException where a file cannot be read or the receipt cannot be written, or signing failed */
    public Written execute(Path output, Readers readers, Signature by, KeysAtHand keys)
            throws InputException, SpaceException {
        try (Space space = Space.open(place.space())) {
            Report report = new Versions(space).report(place.variant(), place.version());
            PlainText text = PlainText.of(report);
            byte[] salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            Digests digests = new Digests(salt, Digests.ROUNDS);
            String digest = TextDigest.of(report);
            Roster roster = space.roster();
            Optional<ReviewEvent> signOff = signOff(space, digest);
            Optional<Member> signer =
                    signOff.flatMap(event -> roster.member(event.by().person().name()));
            List<Receipt.Printed> printed = new ArrayList<>();
            for (Path file : files) {
                printed.add(new Receipt.Printed(VerifyReceipt.name(file), sha256(file)));
            }
            Receipt receipt = new Receipt(
                    space.root(),
                    place.variant().toString(),
                    place.version().hex(),
                    digest,
                    by.person().toString(),
                    by.time().toString(),
                    salt,
                    Digests.ROUNDS,
                    digests.digest(text.paragraphs()),
                    digests.parts(text),
                    printed,
                    signOff,
                    signer,
                    Optional.empty());
            Optional<String> signature = keys.sign(roster.member(by.person().name()), Receipt.USE, receipt.message());
            OutputFile.write(output, readers, receipt.signed(signature).bytes());
            return new Written(signOff.map(event -> event.by().person().name()), signature.isPresent());
        }
    }

    private Optional<ReviewEvent> signOff(Space space, String digest) throws SpaceException {
        return new ReviewEvents(space)
                .of(place.variant()).stream()
                        .filter(event -> event.kind().equals(SIGN_OFF))
                        .filter(event -> digest.equals(event.data().get("digest")))
                        .reduce((one, next) -> next);
    }

    static String sha256(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (IOException e) {
            throw new InputException(Messages.of(WriteReceipt.class).get("cannotRead", file, e.getMessage()), e);
        } catch (GeneralSecurityException e) {
            // Every Java has it.
            throw new IllegalStateException(e);
        }
    }
}
