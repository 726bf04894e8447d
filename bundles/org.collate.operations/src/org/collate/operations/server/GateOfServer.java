package org.collate.operations.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.gate.Gate;
import org.collate.git.gate.Proofs;
import org.collate.git.gate.Pushed;
import org.collate.git.gate.Refusal;
import org.collate.git.review.ReviewEvent;
import org.collate.git.roster.Roster;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.collate.operations.check.LiveCheck;
import org.collate.operations.signing.WhoSigned;
import org.collate.validation.Finding;
import org.collate.validation.Rule;
import org.collate.validation.Severity;

/** Looks at a push with the rules and the keys that this program knows. */
public final class GateOfServer {

    private final Gate.Quarantine place;
    private final Optional<String> login;
    private final Supplier<List<Rule>> rules;

    /**
     * The gate of a repository.
     *
     * @param login the account that pushes; empty where the server does not tell
     * @param rules what a draft is checked by that is handed over; only asked where one is
     */
    public GateOfServer(Gate.Quarantine place, Optional<String> login, Supplier<List<Rule>> rules) {
        this.place = place;
        this.login = login;
        this.rules = rules;
    }

    /**
     * Looks at a push; nothing is written.
     *
     * @return why it is refused; nothing where it may come in
     */
    public List<Refusal> check(List<Pushed> pushed) throws SpaceException {
        return new Gate(place, login, GateOfServer::proof, this::errors).check(pushed);
    }

    private static Proofs.Proof proof(String root, Variant variant, Roster roster, ReviewEvent event) {
        return switch (WhoSigned.without(root, variant, roster).of(event).kind()) {
            case OWN_KEY, REVOKED_LATER -> Proofs.Proof.OWN;
            // The form from before covers neither space nor round, so it proves nothing here.
            case UNSIGNED, OLDER_FORM -> Proofs.Proof.UNSIGNED;
            default -> Proofs.Proof.NOT_OWN;
        };
    }

    private Optional<String> errors(Variant variant, Report report, Optional<Template> template) {
        List<Finding> errors = new LiveCheck(rules.get(), template)
                .check(report, Set.of()).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        Finding first = errors.getFirst();
        return Optional.of(
                Messages.of(GateOfServer.class).get("gate.errors", errors.size(), first.rule(), first.message()));
    }
}
