package org.xueji.app;

import org.springframework.boot.SpringApplication;

/// Starts Xueji; settings are in `application.yml` and may be given as `--name=value` or as environment variables.
public final class Xueji {
    private Xueji() {}

    /// Runs until the process is asked to end.
    public static void main(String[] arguments) {
        SpringApplication.run(AppConfiguration.class, arguments);
    }
}
