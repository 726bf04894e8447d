package org.collate.internal.ui.manuscript;

import java.util.Optional;
import java.util.Set;
import org.collate.core.manuscript.Blank;
import org.collate.core.manuscript.Line;
import org.collate.model.Messages;
import org.collate.model.template.Template;
import org.collate.operations.Place;
import org.collate.operations.writing.Guide;
import org.collate.operations.writing.Loaded;
import org.collate.operations.writing.TemplateNow;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.TeamSpaces;

/**
 * The template that a report is written after: what it wants where, which headings are its own, what is checked. It is
 * followed when it changes while the report is open.
 */
final class FollowedTemplate {

    private final Loaded loaded;
    /** For any thread, as what looks at the report asks for it. */
    private volatile Optional<Template> template;

    private Set<String> fixed;
    private Guide guide;
    private Runnable stop = () -> {};
    private Optional<Background<TemplateNow>> looking = Optional.empty();

    /** The one that was read with a report. */
    FollowedTemplate(Loaded loaded) {
        this.loaded = loaded;
        take(loaded.template(), loaded.fixed());
    }

    private void take(Optional<Template> now, Set<String> headings) {
        template = now;
        fixed = headings;
        guide = Guide.of(loaded, now).offering(new DeskSettings().writerOf(loaded.name()));
    }

    /**
     * Looks at it from now on whenever a space has changed.
     *
     * @param changed is told on the workbench's thread when it says something else
     */
    void follow(TeamSpaces spaces, OnScreen screen, Runnable changed) {
        if (loaded.place() instanceof Place.OfVariant at && at.isDraft()) {
            stop = spaces.whenChanged(() -> look(at, screen, changed));
        }
    }

    private void look(Place.OfVariant at, OnScreen screen, Runnable changed) {
        looking.ifPresent(Background::end);
        looking = Optional.of(Background.of(
                        Messages.of(FollowedTemplate.class).get("template.looking", loaded.name()),
                        screen,
                        monitor -> TemplateNow.of(at))
                .then(now -> {
                    if (template.filter(now::isLike).isEmpty()) {
                        take(Optional.of(now.template()), now.fixed());
                        changed.run();
                    }
                })
                .unseen()
                .start());
    }

    /** Follows it no longer. */
    void end() {
        stop.run();
        looking.ifPresent(Background::end);
    }

    /** The template; empty where the report has none. For any thread. */
    Optional<Template> template() {
        return template;
    }

    /** Whether the heading of an element is the template's. */
    boolean isFixed(String element) {
        return fixed.contains(element);
    }

    /** The ids of the elements whose headings are the template's. */
    Set<String> fixed() {
        return fixed;
    }

    /** What the report has a place for. */
    Set<Blank.Of> blanks() {
        return guide.blanks();
    }

    /** What a writer is told on a line where nothing is written yet. */
    String hint(Line line) {
        return guide.hint(line);
    }

    /** The words that are offered for a line where nothing is written yet; empty for none. */
    Optional<String> offered(Line line) {
        return guide.offered(line);
    }
}
