package org.collate.cli.signing;

import java.util.List;
import org.collate.cli.command.Area;

/** The commands about the keys that people sign with, and about receipts. */
public final class SigningCommands {

    private SigningCommands() {}

    /** The commands, in the order of the help. */
    public static Area area() {
        return new Area(
                SigningCommands.class,
                List.of(
                        new Area.Entry("person key add", KeyAddCommand::new),
                        new Area.Entry("person key list", KeyListCommand::new),
                        new Area.Entry("person key revoke", KeyRevokeCommand::new),
                        new Area.Entry("person key trust", KeyTrustCommand::new),
                        new Area.Entry("receipt", ReceiptCommand::new),
                        new Area.Entry("verify", VerifyCommand::new)));
    }
}
