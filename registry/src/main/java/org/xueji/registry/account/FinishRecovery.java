package org.xueji.registry.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.registry.RegistryTransaction;

/// Forgets a recovery that is done and tells the owner at every address (找回完成).
@Component
class FinishRecovery {
    private static final Logger LOG = LoggerFactory.getLogger(FinishRecovery.class);

    private final RecoveryTable recoveries;
    private final TellOwner tellOwner;

    FinishRecovery(RecoveryTable recoveries, TellOwner tellOwner) {
        this.recoveries = recoveries;
        this.tellOwner = tellOwner;
    }

    /// Does both.
    @RegistryTransaction
    public void finish(Account account, String requestToken) {
        recoveries.forget(RandomToken.hash(requestToken));
        tellOwner.tell(account, "你的密码已重新设置", "学籍档案平台的登录密码刚刚通过校验码重新设置，其他设备上的登录已全部退出。");
        LOG.info("account.password-reset account={}", account.key());
    }
}
