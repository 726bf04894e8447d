package org.collate.operations.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.collate.core.text.Words;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Measure;
import org.collate.model.report.Report;
import org.collate.model.report.ReportKind;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.operations.BuiltInTemplates;

/** Which of the built-in templates a report was written after, by its aspects and its form. */
public final class TemplateFit {

    /** A report fits a template where they share half of the aspects of both, and half of the template's own. */
    static final int FITS = 50;

    private static final String THEMATIC = "专题";
    private static final int PERCENT = 100;

    private TemplateFit() {}

    /**
     * A template that fits.
     *
     * @param name the name by which it is chosen, such as annual-2025
     * @param title what it is called
     * @param aspects how many aspects it has
     * @param percent how much of the aspects of both is the same; 100 where the form alone decides
     */
    public record Fit(String name, String title, int aspects, int percent) {

        /** What is said of it where no template was named, in the user's language. */
        public String sentence() {
            Messages text = Messages.of(TemplateFit.class);
            return aspects == 0
                    ? text.get("fit.form", title, name)
                    : text.get(percent == PERCENT ? "fit.aspects" : "fit.mostly", String.valueOf(aspects), title, name);
        }
    }

    /** The built-in template that fits a report best; empty where none does. */
    public static Optional<Fit> of(Report report) {
        return of(report, List.of());
    }

    /**
     * The template that fits a report best; empty where none does.
     *
     * @param own the team's templates, which come before built-in ones that fit no better
     */
    static Optional<Fit> of(Report report, List<OwnTemplates.Own> own) {
        List<Grams> there = aspects(report);
        Optional<Fit> best = own.stream()
                .map(each -> new Fit(each.name(), each.title(), each.aspects().size(), percent(each.aspects(), there)))
                .filter(fit -> fit.percent() >= FITS)
                .reduce((one, other) -> other.percent() > one.percent() ? other : one);
        Optional<Fit> builtIn = ofBuiltIn(report, there);
        return best.filter(fit ->
                        builtIn.isEmpty() || fit.percent() >= builtIn.get().percent())
                .or(() -> builtIn);
    }

    private static Optional<Fit> ofBuiltIn(Report report, List<Grams> there) {
        Optional<Fit> form = byForm(report);
        if (form.isPresent()) {
            return form;
        }
        return Frames.all().stream()
                .map(frame -> fit(frame, report, there))
                .filter(fit -> fit.percent() >= FITS)
                .max(Comparator.comparingInt(Fit::percent));
    }

    private static Fit fit(Frames.Frame frame, Report report, List<Grams> there) {
        String name = form(report) + "-" + frame.year();
        boolean enough = 2 * shared(frame.aspects(), there) >= frame.aspects().size();
        int percent = enough ? percent(frame.aspects(), there) : 0;
        String title =
                percent < FITS ? "" : BuiltInTemplates.find(name).orElseThrow().getName();
        return new Fit(name, title, frame.aspects().size(), percent);
    }

    private static String form(Report report) {
        if (report.getKind() == ReportKind.MEMBER) {
            return "member";
        }
        if (report.getKind() == ReportKind.BRANCH) {
            return "branch";
        }
        String title = report.getTitle();
        return title != null && title.contains(THEMATIC) ? "thematic" : "annual";
    }

    /** Duty reports, and those that have problems, causes and measures in each of several sections. */
    private static Optional<Fit> byForm(Report report) {
        if (report.getKind() == ReportKind.DUTY) {
            return Optional.of(form("duty"));
        }
        long domains =
                report.getContents().stream().filter(TemplateFit::isDomain).count();
        return domains > 1 ? Optional.of(form("grouped")) : Optional.empty();
    }

    private static Fit form(String name) {
        return new Fit(name, BuiltInTemplates.find(name).orElseThrow().getName(), 0, PERCENT);
    }

    private static boolean isDomain(Content content) {
        return content instanceof Section section
                && section.getRole() == Role.PROBLEMS
                && Reports.parts(section).anyMatch(Cause.class::isInstance)
                && Reports.parts(section).anyMatch(Measure.class::isInstance);
    }

    /** The aspects of a report, or of a skeleton. */
    static List<Grams> aspects(Report report) {
        return Reports.elements(report)
                .filter(Aspect.class::isInstance)
                .map(aspect -> Words.of((Aspect) aspect))
                .filter(heading -> !heading.isBlank())
                .map(Grams::of)
                .toList();
    }

    /** How much of two lists of aspects is the same, in percent. */
    static int percent(List<Grams> wanted, List<Grams> there) {
        int all = wanted.size() + there.size();
        return all == 0 ? 0 : 2 * PERCENT * shared(wanted, there) / all;
    }

    /** How many aspects two lists share. */
    static int shared(List<Grams> wanted, List<Grams> there) {
        List<Grams> left = new ArrayList<>(there);
        int shared = 0;
        for (Grams each : wanted) {
            Optional<Grams> same = left.stream().filter(each::isLike).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                shared++;
            }
        }
        return shared;
    }
}
