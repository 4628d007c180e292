package org.xueji.platform.job;

/// The work ended because of something the person can mend; the message is Chinese and says what to do.
public final class JobRefused extends RuntimeException {
    /// @param messageZh what is wrong and what to do, in Chinese
    public JobRefused(String messageZh) {
        super(messageZh);
    }
}
