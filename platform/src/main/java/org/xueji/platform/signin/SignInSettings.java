package org.xueji.platform.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Lives of sessions and shape of their cookies.
///
/// @param secureCookies true behind https: cookies get the `__Host-` prefix and Secure
/// @param hashingPermits passwords hashed at the same time; 0 means the number of cores
@ConfigurationProperties("xueji.sign-in")
public record SignInSettings(
        @DefaultValue("false") boolean secureCookies,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("24h") Duration absolute,
        @DefaultValue("15m") Duration staffIdle,
        @DefaultValue("8h") Duration staffAbsolute,
        @DefaultValue("0") int hashingPermits) {}
