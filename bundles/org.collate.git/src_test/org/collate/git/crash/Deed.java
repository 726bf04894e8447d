package org.collate.git.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.git.Samples;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.draft.DraftSession;
import org.collate.git.draft.Drafts;
import org.collate.git.exchange.Sync;
import org.collate.git.merge.TemplatePush;
import org.collate.git.review.HandOvers;
import org.collate.git.review.Tracked;
import org.collate.git.review.TrackedRevisions;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Variants;
import org.collate.git.space.Versions;
import org.collate.git.store.Journal;
import org.collate.git.store.Unsaved;
import org.collate.git.store.VersionFiles;
import org.collate.model.Ids;
import org.collate.model.file.Readers;
import org.collate.model.report.Narrative;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.template.Template;

/**
 * What a program does that may be interrupted at any moment: in a folder with the space {@code office}, perhaps a copy
 * {@code home}, and bundle files. One that writes more is one constant more here.
 */
enum Deed {
    /** The next version of a draft. */
    COMMIT {
        @Override
        void run(Path folder) throws SpaceException {
            in(folder, space -> commit(space, "一是"));
        }
    },
    /** The same, by the next program after one that was killed while it wrote. */
    COMMIT_AFTER_A_KILL {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            Path office = folder.resolve(OFFICE);
            Files.createDirectories(office.resolve("collate"));
            Files.writeString(office.resolve("collate/write.lock"), "");
            Files.writeString(office.resolve("collate/write.lock.who"), "");
            Files.writeString(office.resolve("collate/writing"), ZHANG.draft());
            Files.createDirectories(office.resolve(ZHANG.draft()).getParent());
            Files.writeString(office.resolve(ZHANG.draft() + ".lock"), "");
            Files.writeString(office.resolve("objects/noz1.tmp"), "");
        }

        @Override
        void run(Path folder) throws SpaceException {
            COMMIT.run(folder);
        }
    },
    /** A text goes to the journal, over one that is there. */
    JOURNAL {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            keep(folder, "typed");
        }

        @Override
        void run(Path folder) throws SpaceException {
            keep(folder, "typed on");
        }
    },
    /** What was typed is saved in a pause. */
    SAVE {
        @Override
        void run(Path folder) throws SpaceException {
            in(folder, space -> {
                try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                    session.save(VersionFiles.bytes(written(space, "一是")));
                }
            });
        }
    },
    /** What was typed becomes a version. */
    SAVE_AS_VERSION {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            SAVE.run(folder);
        }

        @Override
        void run(Path folder) throws SpaceException {
            in(folder, space -> {
                try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                    session.commit(VersionFiles.bytes(written(space, "二是")), Samples.CLERK, "二是");
                }
            });
        }
    },
    /** A text that was written beside another version is merged with it. */
    MERGE {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            in(folder, space -> {
                VersionId base = new Versions(space).draft(ZHANG).id();
                byte[] text = VersionFiles.bytes(written(space, "甲的话"));
                commit(space, "乙的话");
                keep(space, base, text);
            });
        }

        @Override
        void run(Path folder) throws SpaceException {
            in(folder, space -> {
                try (DraftSession session = new Drafts(space).open(ZHANG, Samples.CLERK, e -> {})) {
                    session.setAside(session.text().bytes());
                }
            });
        }
    },
    /** A template goes into several reports. */
    PUSH {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            in(folder, space -> {
                new Variants(space).add(Samples.MEETING, List.of("li-si=李四"), Samples.BY_CLERK);
                commit(space, "一是");
                Template template = new Meetings(space).template(Samples.MEETING);
                Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
                narrative.setId(Ids.derived().next("closing"));
                narrative.getLines().add("今后请各位同志监督。");
                template.getSkeleton().getContents().add(narrative);
                new Meetings(space).setTemplate(Samples.MEETING, template, Samples.note("closing"));
            });
        }

        @Override
        void run(Path folder) throws SpaceException {
            in(
                    folder,
                    space -> new TemplatePush(space)
                            .into(
                                    List.of(ZHANG, new Variant(Samples.MEETING, "li-si")),
                                    Samples.BY_CLERK,
                                    each -> true));
        }
    },
    /** A draft is handed over: a tag and an event. */
    HAND_OVER {
        @Override
        void run(Path folder) throws SpaceException {
            in(
                    folder,
                    space -> new HandOvers(space)
                            .handOver(
                                    ZHANG,
                                    new Versions(space).draft(ZHANG).id(),
                                    Map.of(),
                                    Samples.BY_CLERK,
                                    Samples.BY_CLERK));
        }
    },
    /** Revisions are accepted: a version of the accepted text and an event. */
    VERDICT {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            in(folder, space -> commit(space, "一是"));
            run(folder);
            in(folder, space -> commit(space, "二是"));
        }

        @Override
        void run(Path folder) throws SpaceException {
            in(folder, space -> {
                TrackedRevisions tracked = new TrackedRevisions(space);
                Tracked now = tracked.since(ZHANG, new Versions(space).accepted(ZHANG));
                Set<String> all =
                        now.revisions().list().stream().map(Revision::id).collect(Collectors.toSet());
                if (!all.isEmpty()) {
                    TrackedRevisions.Verdict verdict = new TrackedRevisions.Verdict(true, all);
                    tracked.judge(ZHANG, now, verdict, Samples.BY_CLERK, Samples.BY_CLERK);
                }
            });
        }
    },
    /** Two copies that both went on become the same. */
    SYNC {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            CLONE.run(folder);
            in(folder, space -> commit(space, "一是"));
            try (Space home = Space.open(folder.resolve(HOME))) {
                commit(home, "二是");
            }
        }

        @Override
        void run(Path folder) throws SpaceException {
            try (Space home = Space.open(folder.resolve(HOME))) {
                new Sync(home).with(folder.resolve(OFFICE), Samples.BY_CLERK, () -> false);
            }
        }
    },
    /** A copy is made. */
    CLONE {
        @Override
        void run(Path folder) throws SpaceException {
            if (!Files.exists(folder.resolve(HOME))) {
                Sync.clone(folder.resolve(OFFICE), folder.resolve(HOME), Samples.BY_CLERK, () -> false)
                        .close();
            }
        }
    },
    /** A bundle file is written over an older one. */
    BUNDLE {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            run(folder);
            in(folder, space -> commit(space, "一是"));
        }

        @Override
        void run(Path folder) throws SpaceException {
            in(folder, space -> new Sync(space).bundle(folder.resolve("stick.bundle")));
        }
    },
    /** A bundle file is taken in. */
    BUNDLE_IN {
        @Override
        void prepare(Path folder) throws SpaceException, IOException {
            super.prepare(folder);
            CLONE.run(folder);
            try (Space home = Space.open(folder.resolve(HOME))) {
                commit(home, "二是");
                new Sync(home).bundle(folder.resolve("stick.bundle"));
            }
            in(folder, space -> commit(space, "一是"));
        }

        @Override
        void run(Path folder) throws SpaceException {
            in(folder, space -> new Sync(space).from(folder.resolve("stick.bundle"), Samples.BY_CLERK, () -> false));
        }
    };

    static final Variant ZHANG = Samples.zhangSan();
    static final String OFFICE = "office";
    static final String HOME = "home";

    /** Makes what it is done to. */
    void prepare(Path folder) throws SpaceException, IOException {
        Samples.space(folder.resolve(OFFICE)).close();
    }

    /** Does it; again, where it was broken off. */
    abstract void run(Path folder) throws SpaceException;

    /** The draft with a line more, whose id follows from it: whenever a deed is done, the same comes of it. */
    private static Report written(Space space, String line) throws SpaceException {
        Versions versions = new Versions(space);
        Report report = versions.report(ZHANG, versions.draft(ZHANG).id());
        Narrative narrative = ReportFactory.eINSTANCE.createNarrative();
        narrative.setId(Ids.derived().next(line + report.getContents().size()));
        narrative.getLines().add(line);
        report.getContents().add(narrative);
        return report;
    }

    private static void commit(Space space, String line) throws SpaceException {
        new Versions(space).commit(ZHANG, written(space, line), Samples.note(line));
    }

    /** Work in the office. */
    private interface Work {
        void in(Space space) throws SpaceException;
    }

    private static void in(Path folder, Work work) throws SpaceException {
        try (Space space = Space.open(folder.resolve(OFFICE))) {
            work.in(space);
        }
    }

    private static void keep(Path folder, String text) throws SpaceException {
        in(folder, space -> keep(space, new Versions(space).draft(ZHANG).id(), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void keep(Space space, VersionId base, byte[] text) throws SpaceException {
        space.read(store -> {
            Path journal = Unsaved.journal(store, ZHANG);
            Readers.OWNER.make(journal);
            new Journal(journal).keep(base, text);
            return base;
        });
    }
}
