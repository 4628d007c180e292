package org.xueji.platform.sending;

/// How a message travels.
public enum Channel {
    /// E-mail over SMTP.
    MAIL,
    /// Short message (短信) over the SMS port.
    SMS
}
