package org.collate.testkit.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.AuthorshipData;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

    @Test
    void everyCharacterIsWhoseWhoBroughtIt() {
        Slice.forEachSeed(seed -> {
            Scribe scribe = new Scribe(seed);
            Branch branch = Branch.begin(scribe.begin(8));
            for (int i = 1; i <= 12; i++) {
                scribe.write(branch.report);
                branch.commit("v" + i);
                branch.account.assertTold(branch.authorship);
            }
        });
    }

    @Test
    void whatAMergeTookKeepsItsAuthorAndWhatWentKeepsWhoTookItAway() {
        Slice.forEachSeed(seed -> {
            Random random = new Random(seed);
            Scribe scribe = new Scribe(seed);
            Branch ours = Branch.begin(scribe.begin(8));
            for (int round = 0; round < 3; round++) {
                Report base = copy(ours.report);
                Branch theirs = ours.branch();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    scribe.write(ours.report);
                    ours.commit("ours" + round + "." + i);
                    scribe.write(theirs.report);
                    theirs.commit("theirs" + round + "." + i);
                }
                ours.merge(base, theirs, "merge" + round);
                ours.account.assertTold(ours.authorship);
            }
        });
    }

    @Test
    void anAuthorshipThatWasKeptIsTheSame() {
        Slice.forEachSeed(seed -> {
            Scribe scribe = new Scribe(seed);
            Branch branch = Branch.begin(scribe.begin(6));
            for (int i = 1; i <= 5; i++) {
                scribe.write(branch.report);
                branch.commit("v" + i);
            }
            byte[] kept = bytes(branch.authorship);
            Authorship read = AuthorshipData.read(branch.report, new DataInputStream(new ByteArrayInputStream(kept)));
            assertEquals(branch.authorship, read);
            assertEquals(branch.authorship.versions(), read.versions());
        });
    }

    private static byte[] bytes(Authorship authorship) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AuthorshipData.write(authorship, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Report copy(Report report) throws Exception {
        return ReportFile.read("copy", ReportFile.toBytes(report));
    }

    /** A line of versions with its account. */
    private static final class Branch {
        private Report report;
        private Authorship authorship;
        private final Account account;

        private Branch(Report report, Authorship authorship, Account account) {
            this.report = report;
            this.authorship = authorship;
            this.account = account;
        }

        static Branch begin(Report report) {
            Branch branch = new Branch(report, Authorship.of(report, "v0", List.of()), new Account());
            branch.account.book("v0", branch.authorship);
            return branch;
        }

        Branch branch() throws Exception {
            return new Branch(copy(report), authorship, account.branch());
        }

        void commit(String version) {
            authorship = Authorship.of(report, version, List.of(authorship));
            account.book(version, authorship);
        }

        void merge(Report base, Branch theirs, String version) {
            report = ThreeWayMerge.of(base, report, theirs.report).merged();
            authorship = Authorship.of(report, version, List.of(authorship, theirs.authorship));
            account.join(theirs.account);
            account.book(version, authorship);
        }
    }
}
