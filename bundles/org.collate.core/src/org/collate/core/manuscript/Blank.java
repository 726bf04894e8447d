package org.collate.core.manuscript;

import java.util.Arrays;
import java.util.Optional;
import org.collate.model.report.Headed;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;

/**
 * An empty line of a manuscript where nothing is written yet: the report has neither element nor words there. What is
 * written into it begins them.
 *
 * @param of what is to be written there
 * @param holder the id of the report, or of the section or aspect that has nothing in it yet
 */
public record Blank(Of of, String holder) {

    /** What a report can have a blank for. */
    public enum Of {
        /** Lines below the title, such as office and name. */
        BYLINE(Optional.of(ReportPackage.Literals.REPORT__BYLINE)),
        /** The text before the first section. */
        INTRODUCTION(Optional.empty()),
        /** What a section or an aspect holds first. */
        CONTENT(Optional.empty()),
        /** The lines below all contents. */
        SIGNATURE(Optional.of(ReportPackage.Literals.REPORT__SIGNATURE)),
        /** The date below the signature. */
        DATE(Optional.of(ReportPackage.Literals.REPORT__DATE));

        private final Optional<EAttribute> words;

        Of(Optional<EAttribute> words) {
            this.words = words;
        }

        /** The blank for words of the report itself; empty where there is none for them. */
        static Optional<Of> of(EAttribute words) {
            return Arrays.stream(values())
                    .filter(each -> each.words.filter(words::equals).isPresent())
                    .findFirst();
        }

        /** The blank at the beginning of what a parent holds; empty where something stands there. */
        static Optional<Of> in(Parent parent) {
            boolean isFree = parent.getContents().isEmpty();
            return switch (parent) {
                case Report report
                when isFree || report.getContents().getFirst() instanceof Headed -> Optional.of(INTRODUCTION);
                case Headed headed when isFree -> Optional.of(CONTENT);
                default -> Optional.empty();
            };
        }
    }
}
