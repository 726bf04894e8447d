package org.collate.git.exchange;

import java.nio.file.Path;
import java.util.List;
import org.collate.git.Person;
import org.collate.git.Samples;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Sync.Exchanged;
import org.collate.git.merge.TemplatePush;
import org.collate.git.space.Meetings;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.testkit.CGit;

/** A space in the office and a copy of it at home. */
final class TwoCopies {

    static final Signature WANG = Signature.now(new Person("王秘书", ""));

    private static final Variant ZHANG = Samples.zhangSan();

    private final Path temp;
    private final Space office;
    private final Space home;

    /** Makes both in a folder. */
    TwoCopies(Path temp) throws SpaceException {
        this.temp = temp;
        office = Samples.space(temp.resolve("office"));
        home = Sync.clone(temp.resolve("office"), temp.resolve("home"), WANG, () -> false);
    }

    Space office() {
        return office;
    }

    Space home() {
        return home;
    }

    /** Closes both, which are sound for every Git. */
    void end() throws Exception {
        office.close();
        home.close();
        for (String name : List.of("office", "home")) {
            new CGit(temp.resolve(name)).assertSound();
            new CGit(temp)
                    .run(
                            "clone",
                            "-q",
                            temp.resolve(name).toString(),
                            temp.resolve(name + "-clone").toString());
        }
    }

    /** Lets a copy meet the office's. */
    List<Exchanged> sync(Space from) throws SpaceException {
        return new Sync(from).with(office.folder(), WANG, () -> false);
    }

    /** Pushes the template into the report. */
    static void push(Space space) throws SpaceException {
        new TemplatePush(space).into(List.of(ZHANG), WANG, each -> true);
    }

    /** Gives the template a hint in other words. */
    static void hint(Space space, String words) throws SpaceException {
        Template template = new Meetings(space).template(Samples.MEETING);
        template.getHints().getFirst().getLines().set(0, words);
        new Meetings(space).setTemplate(Samples.MEETING, template, Samples.note(words));
    }

    static Report draft(Space space) throws SpaceException {
        Versions versions = new Versions(space);
        return versions.report(ZHANG, versions.draft(ZHANG).id());
    }

    /** The branches and tags of a copy. */
    static String shared(Space space) throws Exception {
        return new CGit(space.folder()).run("for-each-ref", "refs/heads", "refs/tags");
    }
}
