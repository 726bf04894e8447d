package org.collate.internal.ui.manuscript.findings;

import java.util.Optional;
import java.util.function.Supplier;
import org.collate.core.edit.Edit;
import org.collate.core.manuscript.StepOrigin;
import org.collate.git.space.Here;
import org.collate.internal.ui.findings.SetAsideDialog;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.writing.Typing;
import org.collate.model.Ids;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.template.Template;
import org.collate.operations.writing.Follower;
import org.collate.operations.writing.MendRule;
import org.collate.ui.Background;
import org.collate.ui.DesktopPlugins;
import org.collate.ui.OnScreen;
import org.collate.validation.Finding;
import org.collate.validation.Fix;
import org.collate.validation.Suppressions;

/** What is done about findings in the manuscript: each is one step that undo takes back, and is done only while it is still so. */
public final class Remedies {

    private final Messages text = Messages.of(Remedies.class);
    private final Follower follower;
    private final Supplier<Optional<Template>> template;
    private final ManuscriptPage page;
    private final FindingsShown findings;
    private final Typing typing;

    /**
     * For a page that shows findings.
     *
     * @param follower a copy of what is written
     * @param template the template that is checked under, as it is now; for any thread
     */
    public Remedies(
            Follower follower,
            Supplier<Optional<Template>> template,
            ManuscriptPage page,
            FindingsShown findings,
            Typing typing) {
        this.follower = follower;
        this.template = template;
        this.page = page;
        this.findings = findings;
        this.typing = typing;
    }

    /** Offers what can be done about the findings at the caret, or says there that nothing can. */
    public void offer() {
        if (typing.isWritable()) {
            findings.quickFix(typing::refuse);
        } else {
            typing.refuseAll();
        }
    }

    /** Mends a finding. */
    public void fix(Finding finding, Fix fix) {
        findings.ifThere(
                finding, () -> typing.command(manuscript -> manuscript.apply(fix.edit(), StepOrigin.FIX)), this::gone);
    }

    private void gone() {
        typing.refuse(text.get("fix.gone"));
    }

    /** Mends all that a rule finds. What is typed meanwhile has it looked for again. */
    public void fixAll(String rule) {
        if (!typing.isWritable()) {
            typing.refuseAll();
            return;
        }
        long looked = findings.generation();
        Background.of(
                        text.get("mending", rule),
                        OnScreen.of(page.text()),
                        monitor -> new MendRule(follower.workingCopy(), template.get(), DesktopPlugins.rules(), rule)
                                .execute(monitor))
                .then(mended -> {
                    if (findings.generation() != looked) {
                        fixAll(rule);
                    } else if (mended.count() == 0) {
                        typing.refuse(text.get("nothing"));
                    } else {
                        typing.command(manuscript -> manuscript.apply(mended.edit(), StepOrigin.FIX));
                    }
                })
                .otherwise(typing::refuse)
                .start();
    }

    /** Asks why a finding stays, and sets aside what its rule found on its element. */
    public void setAside(Finding finding) {
        if (!typing.isWritable()) {
            typing.refuseAll();
            return;
        }
        findings.ifThere(
                finding,
                () -> new SetAsideDialog(
                                page.text().getShell(),
                                new SetAsideDialog.About(finding.rule(), findings.place(finding), finding.message()),
                                reason -> setAside(finding, reason))
                        .open(),
                this::gone);
    }

    /** Takes back that a finding was set aside, as long as it still is. */
    public void takeBack(Finding finding) {
        if (!typing.isWritable()) {
            typing.refuseAll();
            return;
        }
        Optional<Edit> edit = element(finding).flatMap(element -> Suppressions.takeBack(finding, element));
        edit.ifPresentOrElse(
                each -> typing.command(manuscript -> manuscript.apply(each, StepOrigin.COMMAND)), this::gone);
    }

    private Optional<Element> element(Finding finding) {
        return Reports.find(page.manuscript().report(), finding.element())
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private void setAside(Finding finding, String reason) {
        Optional<Element> element = element(finding);
        if (element.isEmpty()) {
            gone();
            return;
        }
        String person = Here.person(System.getenv()).name();
        typing.command(manuscript -> manuscript.apply(
                Suppressions.suppress(finding, element.get(), reason, person, Ids.random()), StepOrigin.COMMAND));
    }
}
