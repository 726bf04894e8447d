package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.Signature;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.operations.BuiltInTemplates;
import org.collate.operations.space.TemplateSource;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;

/** Begins a meeting in a team space, from a built-in template, a file, an earlier meeting's, or a report's headings. */
public final class NewMeetingWizard extends SpaceWizard {

    private final Path space;
    private final Page page;

    /** A wizard that offers no report's headings. */
    public NewMeetingWizard(Path space, List<NamedSlug> meetings) {
        this(space, meetings, List.of(), Optional.empty());
    }

    /**
     * A wizard for one meeting.
     *
     * @param space the folder of the space
     * @param meetings the meetings that it has
     * @param reports its reports, whose headings can be taken over
     * @param from the report that is proposed; empty for the newest built-in template
     */
    public NewMeetingWizard(
            Path space, List<NamedSlug> meetings, List<ReportChoice> reports, Optional<ReportChoice> from) {
        super("newMeeting.window");
        this.space = space;
        this.page = new Page(meetings, reports, from);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        String name = page.name.getText();
        String template = page.template();
        Signature by = here();
        return finish(monitor -> {
            try (Space open = Space.open(space)) {
                new Meetings(open).add(name, new TemplateSource(space, open).open(template), by);
                return space;
            }
        });
    }

    private static final class Page extends FormPage {

        private static final List<String> BUILT_IN = BuiltInTemplates.newestFirst();

        private final List<NamedSlug> meetings;
        private final List<ReportChoice> reports;
        private final Optional<ReportChoice> from;
        private Text name;
        private Combo template;

        Page(List<NamedSlug> meetings, List<ReportChoice> reports, Optional<ReportChoice> from) {
            super("newMeeting");
            this.meetings = meetings;
            this.reports = reports;
            this.from = from;
        }

        @Override
        protected void fill() {
            int year = LocalDate.now().getYear();
            name = line(text().get("newMeeting.name"), text().get("newMeeting.proposed", String.valueOf(year)));
            List<String> names =
                    new ArrayList<>(BUILT_IN.stream().map(this::label).toList());
            meetings.forEach(meeting -> names.add(text().get("newMeeting.earlier", meeting.name())));
            reports.forEach(report -> names.add(text().get("newMeeting.report", report.name())));
            template = choice(text().get("newMeeting.template"), names, true);
            from.map(reports::indexOf)
                    .filter(index -> index >= 0)
                    .ifPresent(index -> template.select(BUILT_IN.size() + meetings.size() + index));
            note(text().get("newMeeting.note"));
            check(() -> name.getText().isBlank() ? Optional.of(text().get("newMeeting.noName")) : Optional.empty());
            check(() -> meetings.stream()
                            .anyMatch(meeting ->
                                    meeting.name().equals(name.getText().strip()))
                    ? Optional.of(text().get("newMeeting.there", name.getText().strip()))
                    : Optional.empty());
            check(() ->
                    template.getText().isBlank() ? Optional.of(text().get("newMeeting.noTemplate")) : Optional.empty());
        }

        /** What a built-in template is called here; the year stands behind the form in its name. */
        private String label(String name) {
            int dash = name.indexOf('-');
            return dash < 0
                    ? text().get("newMeeting." + name)
                    : text().get("newMeeting." + name.substring(0, dash) + ".year", name.substring(dash + 1));
        }

        /** The template as its source knows it. */
        String template() {
            int chosen = template.indexOf(template.getText());
            if (chosen < 0) {
                return template.getText().strip();
            }
            int meeting = chosen - BUILT_IN.size();
            int report = meeting - meetings.size();
            return meeting < 0
                    ? BUILT_IN.get(chosen)
                    : report < 0
                            ? meetings.get(meeting).slug()
                            : reports.get(report).variant().toString();
        }
    }
}
