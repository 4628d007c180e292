package org.xueji.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/// A running PostgreSQL whose schemas are current.
///
/// @param url JDBC address of the product's database
/// @param passwords the password of each side's role
/// @param poolSize connections a side may hold
public record DatabaseServer(String url, RolePasswords passwords, int poolSize) {

    /// Opens the pool of one side; the role owns nothing and reaches only its own schema and `platform`.
    public DataSource pool(String role) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role);
        config.setJdbcUrl(url);
        config.setUsername(role);
        config.setPassword(passwords.of(role));
        config.setMaximumPoolSize(poolSize);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("ApplicationName", "xueji " + role);
        return new HikariDataSource(config);
    }

    @Override
    public String toString() {
        return "DatabaseServer[" + url + "]";
    }
}
