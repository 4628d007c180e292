package org.xueji.campus.checklist;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every twenty seconds whether signed records changed (定时核对签名是否仍有效).
@Component
class FollowRegister {
    private static final int AT_ONCE = 200;

    private final SettleSignatures settleSignatures;

    FollowRegister(SettleSignatures settleSignatures) {
        this.settleSignatures = settleSignatures;
    }

    /// Settles at most two hundred classes; the next run goes on.
    @Scheduled(fixedDelay = 20_000, initialDelay = 20_000)
    public void follow() {
        int classes = 0;
        while (classes < AT_ONCE && settleSignatures.settleOne()) {
            classes++;
        }
    }
}
