package org.xueji.registry;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where people find this installation (平台网址), and by which clock it shows times.
///
/// @param address beginning of every link in a mail, without a slash at the end; never taken from a request
/// @param zone zone in which times are shown
@ConfigurationProperties("xueji")
public record NationalSite(
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {}
