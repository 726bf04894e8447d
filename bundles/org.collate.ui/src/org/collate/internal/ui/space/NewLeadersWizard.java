package org.collate.internal.ui.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.git.NamedSlug;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

/** Begins the reports of leaders, and of the team, in a meeting. */
public final class NewLeadersWizard extends SpaceWizard {

    private final Path space;
    private final NamedSlug meeting;
    private final Page page = new Page();

    /** A wizard for one meeting. */
    public NewLeadersWizard(Path space, NamedSlug meeting) {
        super("newLeaders.window");
        this.space = space;
        this.meeting = meeting;
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<String> names = page.names();
        Signature by = here();
        return finish(monitor -> {
            try (Space open = Space.open(space)) {
                new Variants(open).add(meeting.slug(), names, by);
                return space;
            }
        });
    }

    private static final class Page extends FormPage {

        private Text names;
        private Button team;

        Page() {
            super("newLeaders");
        }

        @Override
        protected void fill() {
            names = lines(text().get("newLeaders.names"));
            team = box(text().get("newLeaders.team"), true);
            note(text().get("newLeaders.note"));
            check(() -> names().isEmpty() ? Optional.of(text().get("newLeaders.noName")) : Optional.empty());
        }

        List<String> names() {
            List<String> all = new ArrayList<>();
            if (team.getSelection()) {
                all.add(Variant.TEAM);
            }
            names.getText()
                    .lines()
                    .flatMap(line -> List.of(line.split("[、，,;；]")).stream())
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(all::add);
            return all;
        }
    }
}
