package org.collate.internal.ui.news;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.news.News;
import org.collate.operations.news.OpenElsewhere;
import org.collate.operations.news.ReadNews;
import org.collate.operations.news.SeenNews;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;

/** Reads what others did in some spaces; waits for the disk, so beside the window. */
final class NewsRead implements Background.Work<List<NewsRow>> {

    private final Messages text = Messages.of(NewsRead.class);
    private final List<Path> folders;
    private final Predicate<Place.OfVariant> isOpenHere;
    private final boolean marksSeen;

    /**
     * Reads.
     *
     * @param isOpenHere whether a draft is open in this desktop; asked on the thread of the work
     * @param marksSeen whether everything counts as seen first
     */
    NewsRead(List<Path> folders, Predicate<Place.OfVariant> isOpenHere, boolean marksSeen) {
        this.folders = List.copyOf(folders);
        this.isOpenHere = isOpenHere;
        this.marksSeen = marksSeen;
    }

    @Override
    public List<NewsRow> run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, folders.size()));
        Person person = new DeskSettings().person();
        List<NewsRow> open = new ArrayList<>();
        List<NewsRow> rows = new ArrayList<>();
        for (Path folder : folders) {
            try {
                new OpenElsewhere(folder)
                        .execute().stream()
                                .filter(each -> !isOpenHere.test(each.draft()))
                                .forEach(each -> open.add(open(each)));
                rows.addAll(rows(folder, person, progress.split(1)));
            } catch (SpaceException e) {
                // The navigator says so in the row of the space.
                progress.setWorkRemaining(folders.size());
            } catch (IOException e) {
                ILog.of(NewsRead.class).warn("What was seen of " + folder + " is not known", e);
            }
        }
        open.addAll(rows);
        return open;
    }

    private List<NewsRow> rows(Path folder, Person person, IProgressMonitor monitor)
            throws SpaceException, IOException {
        ReadNews reading = new ReadNews(folder, person);
        SeenNews seen = new SeenNews(kept(), folder);
        Optional<Set<String>> before = seen.get();
        if (before.isEmpty() || marksSeen) {
            // Whoever looks for the first time does not get the whole past.
            seen.set(reading.known(monitor));
            return List.of();
        }
        return reading.execute(before.get(), monitor).stream().map(this::row).toList();
    }

    private static Path kept() {
        return Platform.getStateLocation(Platform.getBundle("org.collate.ui"))
                .toPath()
                .resolve("news");
    }

    private NewsRow row(News news) {
        return new NewsRow(
                Optional.of(news.by().time()),
                news.by().person().name(),
                name(news.variant(), news.name()),
                text.get("what." + news.what().name().toLowerCase(Locale.ROOT)),
                news.words(),
                news.draft(),
                news.element());
    }

    private NewsRow open(OpenElsewhere.Open open) {
        return new NewsRow(
                Optional.empty(),
                open.person(),
                name(open.draft().variant(), open.name()),
                text.get("what.open", open.machine()),
                "",
                open.draft(),
                Optional.empty());
    }

    private String name(Variant variant, String name) {
        return variant.slug().equals(Variant.TEAM) ? text.get("team") : name;
    }
}
