package org.collate.operations.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Person;
import org.collate.git.roster.Roster;
import org.collate.operations.InputException;
import org.collate.operations.ReadCopy;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.Remark;
import org.collate.transfer.marks.StoryKind;

/** Accounts for what is in a file beside its text, so that nothing in it is passed over in silence. */
public final class Account {

    private Account() {}

    /** The marks of a file that becomes a report of its own: what they say is in it, whoever made them. */
    public static List<FatedMark> marks(ReadCopy copy) throws InputException {
        Taking over = new Taking(true, Optional.empty(), Map.of(), true, List.of(), List.of());
        return new Fates(new PersonsNamed(Roster.EMPTY, Map.of()), over, new Person("?", ""))
                .of(copy, OwnMarks.NONE, 100);
    }

    /**
     * What is in a file and did not become text.
     *
     * @param withRemarks whether what readers remarked is left out as well
     */
    public static List<LeftOut> leftOut(ReadCopy copy, boolean withRemarks) {
        List<LeftOut> all = new ArrayList<>(copy.leftOut());
        for (ChangeMark mark : copy.marks()) {
            if (mark.kind() == ChangeMark.Kind.FORMATTED) {
                all.add(new LeftOut(
                        StoryKind.FORMATS, "format", mark.words(), mark.author(), mark.line(), mark.place(), false));
            }
        }
        if (withRemarks) {
            for (Remark remark : copy.remarks()) {
                all.add(new LeftOut(
                        StoryKind.COMMENTS,
                        "comment",
                        remark.words(),
                        remark.author(),
                        remark.line(),
                        remark.quote(),
                        false));
            }
        }
        return all;
    }
}
