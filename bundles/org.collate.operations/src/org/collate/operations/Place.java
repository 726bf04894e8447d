package org.collate.operations;

import java.nio.file.Path;
import java.util.Optional;
import org.collate.git.Address;
import org.collate.git.Variant;
import org.collate.git.VariantState;
import org.collate.git.VersionId;

/** Where a report is. */
public sealed interface Place {

    /** How a person names it. */
    String name();

    /**
     * A file.
     *
     * @param file the file
     * @param name as it was named
     */
    record OfFile(Path file, String name) implements Place {}

    /**
     * A version of a variant.
     *
     * @param space the folder of the space
     * @param variant whose report it is
     * @param version the version
     * @param address as it was named
     */
    record OfVariant(Path space, Variant variant, VersionId version, Address address) implements Place {

        /** The draft of a variant as a list of variants shows it. */
        public static OfVariant draft(Path space, VariantState state) {
            Variant variant = state.variant();
            Address address = new Address(variant.meeting(), variant.slug(), Optional.empty());
            return new OfVariant(space, variant, state.draft().id(), address);
        }

        @Override
        public String name() {
            return address.toString();
        }

        /** Whether it is the draft, which can be changed, and not a version that was named. */
        public boolean isDraft() {
            return address.version().isEmpty();
        }
    }
}
