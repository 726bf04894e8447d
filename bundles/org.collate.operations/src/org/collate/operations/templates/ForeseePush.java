package org.collate.operations.templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.draft.Drafts;
import org.collate.git.merge.PushOutlook;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.model.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Finds out what a push of a meeting's template would change in which report; nothing is written. */
public final class ForeseePush {

    private final Space space;
    private final String meeting;

    /**
     * Looks at the push of one template.
     *
     * @param meeting the slug or the name of the meeting
     */
    public ForeseePush(Space space, String meeting) {
        this.space = space;
        this.meeting = meeting;
    }

    /**
     * A report as the push would leave it.
     *
     * @param name the name of the leader; {@code team} for the team report
     */
    public record Result(String name, PushOutlook.Foreseen foreseen) {}

    /** Whether this machine keeps words of the template that are in no version, and that a push leaves out. */
    public boolean isTemplateUnsaved() throws SpaceException {
        String slug = new Meetings(space).find(meeting).slug();
        return new Drafts(space).unsaved(new Variant(slug, Variant.TEMPLATE)).isPresent();
    }

    /**
     * Looks.
     *
     * @return one entry a report, the team's first
     * @throws OperationCanceledException where the monitor says so
     */
    public List<Result> execute(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        String slug = new Meetings(space).find(meeting).slug();
        List<VariantState> states = new Variants(space).list(slug);
        SubMonitor progress =
                SubMonitor.convert(monitor, Messages.of(ForeseePush.class).get("foresee.task"), states.size());
        Map<Variant, String> names = new HashMap<>();
        states.forEach(state -> names.put(state.variant(), state.name()));
        return new PushOutlook(space)
                        .of(states.stream().map(VariantState::variant).toList(), variant -> {
                            progress.worked(1);
                            return !progress.isCanceled();
                        })
                        .orElseThrow(OperationCanceledException::new)
                        .stream()
                        .map(each -> new Result(names.get(each.pushed().variant()), each))
                        .toList();
    }
}
