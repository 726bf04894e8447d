package org.collate.operations.receipt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.collate.git.review.ReviewEvent;
import org.collate.git.roster.Member;
import org.collate.git.roster.MemberKey;

/**
 * What a receipt says, a line for each thing. The last line, where there is one, is a signature over all lines before it.
 *
 * @param root the first version of the space
 * @param report meeting and slug
 * @param version the commit
 * @param digest the digest of text and structure
 * @param by who made it
 * @param time when, as an ISO 8601 time
 * @param salt 32 bytes by chance
 * @param rounds how slow its digests are
 * @param whole the digest of the whole text
 * @param parts those of its parts
 * @param files the files that were printed of it
 * @param signOff the sign-off of just this text
 * @param signer what the roster has of whoever signed it off
 * @param signature the signature over all this, on one line
 */
record Receipt(
        String root,
        String report,
        String version,
        String digest,
        String by,
        String time,
        byte[] salt,
        int rounds,
        String whole,
        List<Digests.Part> parts,
        List<Printed> files,
        Optional<ReviewEvent> signOff,
        Optional<Member> signer,
        Optional<String> signature) {

    /** The use that a receipt is signed for. */
    static final String USE = "collate-receipt@collate.org";

    private static final String FIRST = "collate receipt 1";
    private static final int MOST_ROUNDS = 1_000_000;
    private static final int MOST_LINES = 100_000;

    /**
     * A file that was printed of the text.
     *
     * @param name its name
     * @param sha256 the digest of its bytes, in hexadecimal
     */
    record Printed(String name, String sha256) {}

    Receipt {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
        salt = salt.clone();
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /** The same with a signature. */
    Receipt signed(Optional<String> by64) {
        return new Receipt(
                root, report, version, digest, by, time, salt, rounds, whole, parts, files, signOff, signer, by64);
    }

    /** What is signed: all lines but the signature's. */
    byte[] message() {
        List<String> lines = new ArrayList<>(List.of(
                FIRST,
                "space " + root,
                "report " + report,
                "version " + version,
                "digest " + digest,
                "by " + by,
                "time " + time,
                "salt " + HexFormat.of().formatHex(salt),
                "rounds " + rounds,
                "whole " + whole));
        parts.forEach(part -> lines.add("part " + part.count() + " " + part.digest()));
        files.forEach(file -> lines.add("file " + file.sha256() + " " + file.name()));
        signOff.ifPresent(event -> lines.add("sign-off " + base64(event.json())));
        signer.ifPresent(member -> {
            lines.add("person " + member.slug() + " " + member.name().value());
            member.aliases().forEach(alias -> lines.add("alias " + alias));
            for (MemberKey key : member.keys()) {
                lines.add("key " + key.revoked().orElse("-") + " " + key.key());
                key.signedBy().forEach(voucher -> lines.add("voucher " + voucher));
            }
        });
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The file. */
    byte[] bytes() {
        String last = signature.map(each -> "signature " + each + "\n").orElse("");
        return (new String(message(), StandardCharsets.UTF_8) + last).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a receipt. @throws IllegalArgumentException where the text is none */
    static Receipt parse(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        Lines in = new Lines(lines);
        require(in.next().equals(FIRST));
        String root = in.value("space");
        String report = in.value("report");
        String version = in.value("version");
        String digest = in.value("digest");
        String by = in.value("by");
        String time = in.value("time");
        byte[] salt = HexFormat.of().parseHex(in.value("salt"));
        int rounds = Integer.parseInt(in.value("rounds"));
        require(rounds > 0 && rounds <= MOST_ROUNDS && salt.length > 0);
        String whole = in.value("whole");
        List<Digests.Part> parts = new ArrayList<>();
        while (in.is("part")) {
            String[] part = in.value("part").split(" ", 2);
            require(part.length == 2 && Integer.parseInt(part[0]) > 0);
            parts.add(new Digests.Part(Integer.parseInt(part[0]), part[1]));
        }
        List<Printed> files = new ArrayList<>();
        while (in.is("file")) {
            String[] file = in.value("file").split(" ", 2);
            require(file.length == 2);
            files.add(new Printed(file[1], file[0]));
        }
        Optional<ReviewEvent> signOff = Optional.empty();
        if (in.is("sign-off")) {
            byte[] json = Base64.getDecoder().decode(in.value("sign-off"));
            signOff = ReviewEvent.parse(new String(json, StandardCharsets.UTF_8));
            require(signOff.isPresent());
        }
        Optional<Member> signer = in.is("person") ? Optional.of(member(in)) : Optional.empty();
        Optional<String> signature = in.is("signature") ? Optional.of(in.value("signature")) : Optional.empty();
        require(in.isEnd());
        return new Receipt(
                root, report, version, digest, by, time, salt, rounds, whole, parts, files, signOff, signer, signature);
    }

    private static Member member(Lines in) {
        String[] person = in.value("person").split(" ", 2);
        require(person.length == 2);
        TreeSet<String> aliases = new TreeSet<>();
        while (in.is("alias")) {
            aliases.add(in.value("alias"));
        }
        List<MemberKey> keys = new ArrayList<>();
        while (in.is("key")) {
            String[] key = in.value("key").split(" ", 2);
            require(key.length == 2);
            TreeSet<String> vouchers = new TreeSet<>();
            while (in.is("voucher")) {
                vouchers.add(in.value("voucher"));
            }
            Optional<String> revoked = Optional.of(key[0]).filter(each -> !each.equals("-"));
            keys.add(new MemberKey(key[1], "", vouchers, revoked));
        }
        return Member.withKeys(person[0], person[1], aliases, keys);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("receipt");
        }
    }

    /** The lines of a receipt, one after the other. */
    private static final class Lines {

        private final List<String> lines;
        private int at;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        boolean isEnd() {
            return at == lines.size();
        }

        boolean is(String name) {
            return !isEnd() && lines.get(at).startsWith(name + " ");
        }

        String next() {
            require(!isEnd());
            return lines.get(at++);
        }

        String value(String name) {
            require(is(name));
            return next().substring(name.length() + 1);
        }
    }
}
