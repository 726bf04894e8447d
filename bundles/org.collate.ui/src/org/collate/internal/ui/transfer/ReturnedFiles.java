package org.collate.internal.ui.transfer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.internal.ui.space.ReportChoice;
import org.collate.internal.ui.space.SpaceWizard;
import org.collate.operations.InputException;
import org.collate.operations.returned.ConflictPeople;
import org.collate.operations.returned.ForeseenConflicts;
import org.collate.operations.returned.PersonsNamed;
import org.collate.operations.returned.Taking;
import org.collate.operations.space.CommitVersion;
import org.collate.operations.space.ImportCopies;
import org.collate.operations.space.PreparedImport;
import org.collate.transfer.Cleaning;
import org.collate.ui.DesktopPlugins;
import org.eclipse.core.runtime.IProgressMonitor;

/** Files that come back to a report, and what the user chose of them: whose changes they are, and which are left. */
final class ReturnedFiles {

    /** Who writes again and again while files are taken in wins; nobody does. */
    private static final int ATTEMPTS = 5;

    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<Path, Set<Integer>> left = new HashMap<>();

    /**
     * What was looked at.
     *
     * @param target the report that takes the files
     * @param files the files
     * @param copies what each of them does
     * @param persons the names of the roster
     * @param asked the names in the files that somebody had or has to be named for
     * @param foreseen where the files will meet the draft or each other
     */
    record Looked(
            ReportChoice target,
            List<Path> files,
            List<PreparedImport> copies,
            List<String> persons,
            List<String> asked,
            List<ForeseenConflicts.Foreseen> foreseen) {

        Looked {
            files = List.copyOf(files);
            copies = List.copyOf(copies);
            persons = List.copyOf(persons);
            asked = List.copyOf(asked);
            foreseen = List.copyOf(foreseen);
        }

        /** The same, with the one file matched to another text. */
        Looked with(PreparedImport copy) {
            return new Looked(target, files, List.of(copy), persons, asked, foreseen);
        }

        /** Whether more comes in than the text of one file. */
        boolean isReturned() {
            return copies.size() > 1 || copies.stream().anyMatch(PreparedImport::isReturned);
        }

        /** Whether some changes are nobody's yet. */
        boolean isUnresolved() {
            return copies.stream().anyMatch(copy -> !copy.unresolved().isEmpty());
        }
    }

    /**
     * What taking the files in did.
     *
     * @param result the versions and what came along
     * @param disputed the conflicts, with the people on both sides
     */
    record Taken(ImportCopies.Result result, List<ConflictPeople.Disputed> disputed) {

        Taken {
            disputed = List.copyOf(disputed);
        }
    }

    /** Says whom a name in the files stands for: a name of the roster, or empty for nobody. */
    void name(String shown, String person) {
        if (person.isEmpty()) {
            people.remove(shown);
        } else {
            people.put(shown, person);
        }
    }

    /** Whom a name was said to stand for; empty for nobody. */
    String person(String shown) {
        return people.getOrDefault(shown, "");
    }

    /** Takes a mark of a file, or leaves it. */
    void choose(Path file, int number, boolean isTaken) {
        Set<Integer> numbers = left.computeIfAbsent(file, key -> new TreeSet<>());
        if (isTaken) {
            numbers.remove(number);
        } else {
            numbers.add(number);
        }
    }

    /** Reads the files and says what they would do; beside the window. */
    Looked look(ReportChoice target, List<Path> files, Set<Cleaning> cleanings, IProgressMonitor monitor)
            throws InputException, SpaceException {
        try (Space space = Space.open(target.space())) {
            List<Taking> takings =
                    files.stream().map(file -> taking(file, List.of())).toList();
            ImportCopies operation = operation(space, target, files, cleanings, takings, "");
            List<PreparedImport> copies = operation.preview(monitor);
            List<String> persons = new PersonsNamed(space.roster(), people).names();
            Set<String> asked = new TreeSet<>(people.keySet());
            copies.forEach(copy -> asked.addAll(copy.unresolved()));
            return new Looked(target, files, copies, persons, new ArrayList<>(asked), operation.foreseen(copies));
        }
    }

    /**
     * Takes in what was looked at, and refuses a file that is another one by now; beside the window.
     *
     * @param isOpen whether this desktop holds the draft open, which takes in what becomes a version underneath
     */
    Taken take(Looked looked, Set<Cleaning> cleanings, String message, boolean isOpen, IProgressMonitor monitor)
            throws InputException, SpaceException {
        try (Space space = Space.open(looked.target().space())) {
            List<Taking> takings = new ArrayList<>();
            for (int i = 0; i < looked.files().size(); i++) {
                String seen = looked.copies().get(i).sha256();
                takings.add(taking(looked.files().get(i), List.of(seen)));
            }
            ImportCopies operation = operation(space, looked.target(), looked.files(), cleanings, takings, message);
            ImportCopies.Result result = isOpen ? underneath(operation, monitor) : operation.execute(monitor);
            if (result.committed().isPresent()) {
                new PersonsNamed(space.roster(), people).remember(space, SpaceWizard.here());
            }
            ConflictPeople conflicts = new ConflictPeople(space, looked.target().variant());
            return new Taken(result, conflicts.of(result.conflicts(), result.steps()));
        }
    }

    private static ImportCopies.Result underneath(ImportCopies operation, IProgressMonitor monitor)
            throws InputException, SpaceException {
        for (int attempt = 1; ; attempt++) {
            try {
                return operation.executeUnderneath(monitor);
            } catch (SpaceException e) {
                if (e.reason() != SpaceException.Reason.MOVED || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Taking taking(Path file, List<String> expected) {
        List<Integer> numbers = List.copyOf(left.getOrDefault(file, Set.of()));
        return new Taking(false, Optional.empty(), people, true, numbers, expected);
    }

    private static ImportCopies operation(
            Space space,
            ReportChoice target,
            List<Path> files,
            Set<Cleaning> cleanings,
            List<Taking> takings,
            String message) {
        Signature here = SpaceWizard.here();
        return new ImportCopies(
                space,
                target.variant(),
                files,
                DesktopPlugins.importers().cleaning(cleanings),
                new CommitVersion.Authorship(here, here, message),
                takings);
    }
}
