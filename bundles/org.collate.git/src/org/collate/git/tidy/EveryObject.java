package org.collate.git.tidy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.collate.git.tidy.ObjectFiles.Loose;
import org.collate.git.tidy.ObjectFiles.Pack;
import org.eclipse.jgit.lib.ObjectId;

/** All objects that lie in a repository, whether something leads to them or not. */
public final class EveryObject {

    private EveryObject() {}

    /** Their ids, each with the file that it lies in alone; empty for one that is in a pack. */
    public static Map<ObjectId, Optional<Path>> in(Path repository) throws IOException {
        ObjectFiles files = ObjectFiles.in(repository.resolve("objects"));
        Map<ObjectId, Optional<Path>> all = new LinkedHashMap<>();
        for (Loose each : files.loose()) {
            all.put(each.id(), Optional.of(each.file()));
        }
        for (Pack pack : files.packs()) {
            PackNames names = pack.names();
            for (int i = 0; i < names.count(); i++) {
                all.put(names.at(i), Optional.empty());
            }
        }
        return all;
    }
}
