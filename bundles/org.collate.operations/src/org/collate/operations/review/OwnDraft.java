package org.collate.operations.review;

import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.roster.Member;
import org.collate.git.space.Accepting;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.operations.InputException;

/** Holds that nobody accepts his own draft where the space says so. */
final class OwnDraft {

    private OwnDraft() {}

    /** @throws InputException where it is that person's draft, and the space leaves it to others */
    static void refuse(Space space, Variant variant, Signature by) throws InputException, SpaceException {
        String name = by.person().name();
        Optional<Member> own =
                space.roster().member(name).filter(member -> member.slug().equals(variant.slug()));
        if (own.isPresent() && new Accepting(space).isByOthersAlone()) {
            throw new InputException(Messages.of(OwnDraft.class).get("ownDraft", name));
        }
    }
}
