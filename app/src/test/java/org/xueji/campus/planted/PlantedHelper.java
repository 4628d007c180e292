package org.xueji.campus.planted;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.app.AppConfiguration;

/// Has an empty name, speaks SQL, asks the machine for the time and sees the app.
class PlantedHelper {
    Instant oldest(JdbcClient jdbc) {
        jdbc.sql("SELECT 1").query().singleValue();
        return Instant.now();
    }

    Class<?> app() {
        return AppConfiguration.class;
    }
}
