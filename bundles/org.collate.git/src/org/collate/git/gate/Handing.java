package org.collate.git.gate;

import java.util.Optional;
import org.collate.git.Variant;
import org.collate.model.report.Report;
import org.collate.model.template.Template;

/** Tells what stands in the way of handing a report over. */
@FunctionalInterface
public interface Handing {

    /**
     * The errors in a report.
     *
     * @param template the template of its meeting; empty where it has none that can be read
     * @return a sentence that names them; empty where there are none
     */
    Optional<String> errors(Variant variant, Report report, Optional<Template> template);
}
