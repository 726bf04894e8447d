package org.collate.operations.space;

import java.util.List;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.merge.TemplatePush;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.model.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Takes what changed in the template of a meeting into all its variants that this machine holds. */
public final class PushTemplate {

    private final Space space;
    private final String meeting;
    private final Signature by;

    /**
     * Pushes one template.
     *
     * @param meeting the slug or the name of the meeting
     */
    public PushTemplate(Space space, String meeting, Signature by) {
        this.space = space;
        this.meeting = meeting;
        this.by = by;
    }

    /**
     * What became of a variant.
     *
     * @param name the name of the leader; {@code team} for the team report
     */
    public record Result(String name, TemplatePush.Pushed pushed) {}

    /**
     * Pushes; all variants move together.
     *
     * @return one entry a variant, the team report first
     * @throws OperationCanceledException where the monitor says so; nothing is changed then
     */
    public List<Result> execute(IProgressMonitor monitor) throws SpaceException, OperationCanceledException {
        String slug = new Meetings(space).find(meeting).slug();
        List<VariantState> states = new Variants(space).list(slug);
        SubMonitor progress =
                SubMonitor.convert(monitor, Messages.of(PushTemplate.class).get("push.task"), states.size());
        List<Variant> variants = states.stream().map(VariantState::variant).toList();
        Optional<List<TemplatePush.Pushed>> pushed = new TemplatePush(space).into(variants, by, variant -> {
            progress.worked(1);
            return !progress.isCanceled();
        });
        return pushed.orElseThrow(OperationCanceledException::new).stream()
                .map(each -> new Result(nameOf(each.variant(), states), each))
                .toList();
    }

    private static String nameOf(Variant variant, List<VariantState> states) {
        return states.stream()
                .filter(state -> state.variant().equals(variant))
                .findFirst()
                .map(VariantState::name)
                .orElse(variant.slug());
    }
}
