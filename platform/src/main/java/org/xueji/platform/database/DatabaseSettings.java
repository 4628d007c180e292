package org.xueji.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the database is: embedded in a data folder, or any PostgreSQL 15+ by address.
///
/// @param url JDBC address of an outside server; absent means the embedded one
/// @param owner the role that owns the schemas and migrates them (outside server only)
/// @param ownerPassword its password (outside server only)
/// @param port fixed port of the embedded server, so that a restart finds a server left running; 0 draws one (only for
///     databases that are thrown away)
/// @param data folder of the embedded server's files and of the keys
/// @param poolSize connections of each side
@ConfigurationProperties("xueji.database")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @DefaultValue("5511") int port,
        @DefaultValue("data") Path data,
        @DefaultValue("16") int poolSize) {

    @Override
    public String toString() {
        return "DatabaseSettings[" + (url == null ? "embedded in " + data + " on port " + port : url) + "]";
    }
}
