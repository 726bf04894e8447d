package org.collate.git.disk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PackParser;

/**
 * Takes many small objects and writes them as one pack, forced to disk once: loose, each would be a file that is forced
 * to disk alone. JGit has a {@code PackInserter} that does this, but exports it to its own bundles only. Nobody can read an
 * object before {@link #flush()}.
 */
public final class PackedObjects extends ObjectInserter {

    private static final byte[] HEADER = Constants.encodeASCII("PACK");
    private static final int VERSION = 2;

    private record Packed(int type, byte[] bytes) {}

    private final Repository repository;
    private final Map<ObjectId, Packed> objects = new LinkedHashMap<>();

    /** What takes objects of a repository. */
    public PackedObjects(Repository repository) {
        this.repository = repository;
    }

    @Override
    public ObjectId insert(int type, long length, InputStream in) throws IOException {
        return insert(type, in.readNBytes(Math.toIntExact(length)));
    }

    @Override
    public ObjectId insert(int type, byte[] data, int offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        System.arraycopy(data, offset, bytes, 0, length);
        ObjectId id = idFor(type, bytes);
        objects.putIfAbsent(id, new Packed(type, bytes));
        return id;
    }

    @Override
    public PackParser newPackParser(InputStream in) throws IOException {
        return repository.newObjectInserter().newPackParser(in);
    }

    @Override
    public ObjectReader newReader() {
        return repository.newObjectReader();
    }

    @Override
    public void flush() throws IOException {
        if (objects.isEmpty()) {
            return;
        }
        byte[] pack = pack();
        objects.clear();
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            PackParser parser = inserter.newPackParser(new ByteArrayInputStream(pack));
            parser.parse(NullProgressMonitor.INSTANCE);
            inserter.flush();
        }
    }

    /** Git's pack format, version 2: each object whole, none as a difference. */
    private byte[] pack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Fast, not small: versions of reports hardly differ, and a repack makes differences of them.
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(HEADER);
            out.writeInt(VERSION);
            out.writeInt(objects.size());
            for (Packed each : objects.values()) {
                head(out, each);
                deflater.reset();
                DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
                deflated.write(each.bytes());
                deflated.finish();
            }
            out.write(Constants.newMessageDigest().digest(bytes.toByteArray()));
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Type and size: four bits of the size with the type, then seven bits a byte, the lowest first. */
    private static void head(DataOutputStream out, Packed object) throws IOException {
        int size = object.bytes().length;
        int next = object.type() << 4 | size & 0xf;
        size >>>= 4;
        while (size > 0) {
            out.write(next | 0x80);
            next = size & 0x7f;
            size >>>= 7;
        }
        out.write(next);
    }

    @Override
    public void close() {
        objects.clear();
    }
}
