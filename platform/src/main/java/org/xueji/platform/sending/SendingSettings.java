package org.xueji.platform.sending;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where mail and SMS go.
///
/// @param catcher true: everything is caught and shown on `/messages` (first start, rehearsal; refused in production)
/// @param catcherPort loopback port of the mail catcher; 0 draws one
/// @param from sender address of every mail
@ConfigurationProperties("xueji.sending")
public record SendingSettings(
        @DefaultValue("true") boolean catcher,
        @DefaultValue("2525") int catcherPort,
        @DefaultValue("noreply@xueji.example") String from) {}
