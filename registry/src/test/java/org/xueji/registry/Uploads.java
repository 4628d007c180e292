package org.xueji.registry;

import static org.xueji.platform.Eventually.eventually;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Uploads of institutions, whose work goes on in the background.
public final class Uploads {
    private Uploads() {}

    /// The path of an upload once it is checked, stored or refused.
    public static String settled(JdbcClient jdbc, String path) {
        String uploadId = path.substring(path.lastIndexOf('/') + 1);
        eventually(
                "the upload is worked off",
                () -> jdbc.sql("SELECT state FROM registry.upload WHERE upload_id = :id")
                        .param("id", uploadId)
                        .query(String.class)
                        .single(),
                state -> !state.equals("WAITING"));
        return path;
    }
}
