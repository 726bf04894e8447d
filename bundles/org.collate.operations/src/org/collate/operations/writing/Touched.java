package org.collate.operations.writing;

import java.util.Set;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.RemoveLink;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.edit.SetLinks;

/** Which elements an edit touches. */
final class Touched {

    private Touched() {}

    /** Adds the ids of the elements that an edit changes. */
    static void by(Edit edit, Set<String> ids) {
        switch (edit) {
            case Insert insert -> insert.subtree().all().forEach(each -> ids.add(each.id()));
            case Remove remove -> ids.add(remove.id());
            case Move move -> ids.add(move.id());
            case SetAttribute set -> ids.add(set.id());
            case ReplaceText replace -> ids.add(replace.id());
            case SetLinks set -> ids.add(set.id());
            case AddLink add -> ids.add(add.id());
            case RemoveLink remove -> ids.add(remove.id());
            case Compound compound -> compound.edits().forEach(each -> by(each, ids));
        }
    }
}
