package org.collate.git.disk;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/** Takes objects, each of which becomes a file, and notes where the disk has to keep their names. */
public final class LooseObjects extends ObjectInserter.Filter {

    private final ObjectInserter objects;
    private final KeptNames names;

    /** Takes objects by another one. */
    public LooseObjects(ObjectInserter objects, KeptNames names) {
        this.objects = objects;
        this.names = names;
    }

    @Override
    protected ObjectInserter delegate() {
        return objects;
    }

    @Override
    public ObjectId insert(int type, byte[] data) throws IOException {
        return insert(type, data, 0, data.length);
    }

    @Override
    public ObjectId insert(int type, byte[] data, int offset, int length) throws IOException {
        return noted(super.insert(type, data, offset, length));
    }

    @Override
    public ObjectId insert(int type, long length, InputStream in) throws IOException {
        return noted(super.insert(type, length, in));
    }

    private ObjectId noted(ObjectId id) {
        names.wrote(id);
        return id;
    }
}
