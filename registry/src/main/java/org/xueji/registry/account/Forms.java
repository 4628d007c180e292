package org.xueji.registry.account;

import org.xueji.standards.Parsed;

/// What forms say about typed values (表单提示).
final class Forms {
    private Forms() {}

    /// What is wrong with a value; empty when nothing is.
    static String problem(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Accepted<?> accepted -> "";
            case Parsed.Rejected<?> refused -> refused.rejection().messageZh();
        };
    }
}
