package org.collate.internal.ui.leaders;

import java.util.List;
import org.collate.operations.leaders.Leader;

/** What a count follows from: as long as that is the same, so is the count. */
record CountKey(ReportKey report, List<Object> versions) {

    /** Of what is written: of it and of the meeting's template, and whether words are in no version. */
    static CountKey ofText(Leader leader) {
        return new CountKey(
                ReportKey.of(leader),
                List.of(
                        leader.template(),
                        leader.state().draft().id(),
                        leader.state().unsaved()));
    }

    /** Of its revisions: of the draft and the accepted text. */
    static CountKey ofRevisions(Leader leader) {
        return new CountKey(
                ReportKey.of(leader),
                List.of(leader.state().draft().id(), leader.state().accepted()));
    }
}
