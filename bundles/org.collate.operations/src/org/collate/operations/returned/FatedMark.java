package org.collate.operations.returned;

import java.util.Optional;
import org.collate.git.Person;
import org.collate.transfer.marks.ChangeMark;

/**
 * A mark of change with what becomes of it.
 *
 * @param person whose it is; empty where nobody knows
 * @param confidence how sure its place is, from 0 to 100: 100 where the file carries our own marks there
 */
public record FatedMark(ChangeMark mark, Optional<Person> person, Fate fate, int confidence) {}
