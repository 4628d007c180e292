package org.xueji.campus.progress;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives tests of other features the progress over their own connection.
public final class ProgressOf {
    private ProgressOf() {}

    /// Progress over a connection.
    public static Progress over(JdbcClient jdbc) {
        return new Progress(new ProgressTable(jdbc));
    }
}
