package org.xueji.campus;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The university this campus belongs to.
///
/// @param code 院校代码, 5 digits: also its name in the exchange with the registry
/// @param name full Chinese name, printed on the papers
/// @param office name of the academic-affairs office (教务处)
/// @param zone zone in which times are shown and deadlines are meant
@ConfigurationProperties("xueji.university")
public record University(
        @DefaultValue("99001") String code,
        @DefaultValue("示例理工学院") String name,
        @DefaultValue("教务处") String office,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {}
