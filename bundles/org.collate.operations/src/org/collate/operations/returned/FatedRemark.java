package org.collate.operations.returned;

import java.util.Optional;
import org.collate.git.Person;
import org.collate.transfer.marks.Remark;

/**
 * A remark with whose it is.
 *
 * @param person whose it is; empty where nobody knows
 * @param known the id of the comment or answer of the space that it is; empty for one that is new
 */
public record FatedRemark(Remark remark, Optional<Person> person, Optional<String> known) {

    /** Whether nobody knows whose it is. */
    boolean isUnresolved() {
        return person.isEmpty() && known.isEmpty();
    }
}
