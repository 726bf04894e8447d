package org.collate.operations.returned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.ReadCopy;

/**
 * How a copy is taken in.
 *
 * @param over whether it is laid over the draft as it is, whatever it was made from and whoever changed it
 * @param base the version that it was made from; empty: the one that it names
 * @param people whom names in the file stand for, by the names as the file has them: names of the roster
 * @param asks whether a name that nobody in the roster has keeps the copy out; else its changes are those of whoever
 *     takes the copy in
 * @param left the numbers of the marks that are not taken
 * @param expected the SHA-256 of the files that were looked at, in hexadecimal; none: whatever they are
 */
public record Taking(
        boolean over,
        Optional<String> base,
        Map<String, String> people,
        boolean asks,
        List<Integer> left,
        List<String> expected) {

    /** Against the version that the copy names; names that nobody has stand for whoever takes it in. */
    public static final Taking USUAL = new Taking(false, Optional.empty(), Map.of(), false, List.of(), List.of());

    public Taking {
        people = Map.copyOf(people);
        left = List.copyOf(left);
        expected = List.copyOf(expected);
    }

    /**
     * Holds that a copy is one that was looked at.
     *
     * @throws InputException where it is another one
     */
    public void requireExpected(ReadCopy copy) throws InputException {
        if (!expected.isEmpty() && expected.stream().noneMatch(copy.sha256()::equalsIgnoreCase)) {
            String wanted = String.join(", ", expected);
            throw new InputException(Messages.of(Taking.class).get("changed", copy.name(), copy.sha256(), wanted));
        }
    }
}
