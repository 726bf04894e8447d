package org.collate.operations.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.model.report.Report;
import org.collate.operations.Importers;
import org.collate.operations.search.ReportSearch;
import org.collate.operations.search.SearchDrafts;
import org.collate.operations.search.SearchHit;
import org.collate.operations.search.SearchQuery;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchDraftsTest {

    @TempDir
    Path folder;

    private List<SearchDrafts.InDraft> found(WrittenSpace space, String words, Optional<Report> open) throws Exception {
        SearchDrafts.Draft draft = new SearchDrafts.Draft(space.folder, WrittenSpace.LEADER, "张三", open);
        ReportSearch search = new ReportSearch(SearchQuery.of(words));
        return new SearchDrafts(List.of(draft), search, new Importers(List.of())).execute(new NullProgressMonitor());
    }

    @Test
    void theLastVersionIsLookedThroughOrWhatIsWrittenNow() throws Exception {
        WrittenSpace space = new WrittenSpace(folder);
        List<SearchHit> hits = found(space, "学习", Optional.empty()).getFirst().hits();
        assertEquals(List.of("学习"), hits.stream().map(SearchHit::words).toList());
        assertTrue(found(space, "调研", Optional.empty()).isEmpty());
        Report open = space.draft();
        WrittenSpace.element(open, "会前").getLines().add("调研不够。");
        assertEquals(1, found(space, "调研", Optional.of(open)).getFirst().hits().size());
    }
}
