package org.collate.operations.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.space.Here;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.Documents;
import org.collate.operations.Importers;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reads a report for its editor, and takes its draft where it is one. Waits for disks, so never on the workbench's thread. */
public final class Loading {

    private final Messages text = Messages.of(Loading.class);
    private final Importers importers;
    private final WritingLog log;

    /**
     * Reads reports.
     *
     * @param importers what reads files that are no report files
     * @param log where goes what keeps a draft from being kept
     */
    public Loading(Importers importers, WritingLog log) {
        this.importers = importers;
        this.log = log;
    }

    /**
     * Reads what lies at a place. A draft that is open elsewhere, or lies where nothing can be
     * written, is read to be shown only, and the notice says so.
     *
     * @throws InputException where a file cannot be read as a report
     * @throws SpaceException where a variant cannot be read
     */
    public Loaded load(Place place, IProgressMonitor monitor) throws InputException, SpaceException {
        return switch (place) {
            case Place.OfVariant draft when draft.isDraft() -> draft(draft, monitor);
            case Place.OfVariant version -> shown(version, monitor, notice(version));
            case Place.OfFile file -> shown(file, monitor, text.get("notice.file"));
        };
    }

    private String notice(Place.OfVariant version) {
        return text.get("notice.version", version.version().abbreviated());
    }

    private Loaded shown(Place place, IProgressMonitor monitor, String notice) throws InputException, SpaceException {
        // Only looked at, so looking twice gives the same ids.
        Documents.Opened opened = Documents.read(place, importers, Ids.derived(), monitor);
        Optional<Template> template = place instanceof Place.OfVariant at
                ? Optional.of(TemplateNow.of(at).template())
                : Optional.empty();
        String name = name(place, opened.report());
        return new Loaded(
                place,
                name,
                opened.report(),
                Set.of(),
                template,
                opened.findings(),
                new Follower(EcoreUtil.copy(opened.report())),
                Optional.empty(),
                notice);
    }

    private Loaded draft(Place.OfVariant place, IProgressMonitor monitor) throws InputException, SpaceException {
        try {
            return written(place);
        } catch (SpaceException e) {
            return switch (e.reason()) {
                case BUSY -> shown(place, monitor, elsewhere(place));
                case READ_ONLY -> shown(place, monitor, text.get("notice.readOnly", e.getMessage()));
                default -> throw e;
            };
        }
    }

    /**
     * Takes a draft for writing that could only be shown before, as soon as nobody else has it.
     *
     * @return empty where somebody still has it
     * @throws InputException where what lies there is no report
     * @throws SpaceException where it cannot be read
     */
    public Optional<Loaded> take(Place.OfVariant draft) throws InputException, SpaceException {
        try {
            return Optional.of(written(draft));
        } catch (SpaceException e) {
            if (e.reason() == SpaceException.Reason.BUSY || e.reason() == SpaceException.Reason.READ_ONLY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private String elsewhere(Place.OfVariant place) throws SpaceException {
        try (Space space = Space.open(place.space())) {
            return new Drafts(space)
                    .holder(place.variant())
                    .map(who -> text.get("notice.busy", who.person(), who.machine()))
                    .orElseGet(() -> text.get("notice.busy.unknown"));
        }
    }

    private Loaded written(Place.OfVariant place) throws InputException, SpaceException {
        Space space = Space.open(place.space());
        try {
            TemplateNow template = TemplateNow.of(space, place.variant());
            DraftKeeper keeper = DraftKeeper.open(place, space, Here.person(System.getenv()), log);
            // What is looked for by its id in every line and with every key is not to be scanned for.
            Report report = Reports.copy(keeper.follower().copy());
            return new Loaded(
                    place,
                    name(place, report),
                    report,
                    template.fixed(),
                    Optional.of(template.template()),
                    List.of(),
                    keeper.follower(),
                    Optional.of(keeper),
                    origin(keeper.origin()));
        } catch (SpaceException | InputException | RuntimeException e) {
            space.close();
            throw e;
        }
    }

    private String origin(DraftSession.Origin origin) {
        return origin == DraftSession.Origin.JOURNAL ? text.get("notice.journal") : "";
    }

    /** The name of a leader whose report does not say it. */
    private static String leader(Place.OfVariant at) {
        try (Space space = Space.open(at.space())) {
            return new Variants(space)
                    .all(at.variant().meeting()).stream()
                            .filter(state -> state.variant().equals(at.variant()))
                            .map(VariantState::name)
                            .findFirst()
                            .orElse(at.variant().slug());
        } catch (SpaceException e) {
            // It could be read a moment ago; its heading is no reason not to show it.
            return at.variant().slug();
        }
    }

    private String name(Place place, Report report) {
        return switch (place) {
            case Place.OfFile file -> String.valueOf(file.file().getFileName());
            case Place.OfVariant at -> {
                String whose = switch (at.variant().slug()) {
                    case Variant.TEMPLATE -> text.get("name.template");
                    case Variant.TEAM -> text.get("name.team");
                    default ->
                        Optional.ofNullable(report.getAuthor())
                                .filter(each -> !each.isBlank())
                                .orElseGet(() -> leader(at));
                };
                yield at.isDraft() ? whose : whose + " @ " + at.version().abbreviated();
            }
        };
    }
}
