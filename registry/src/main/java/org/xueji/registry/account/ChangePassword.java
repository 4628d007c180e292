package org.xueji.registry.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.Credentials;
import org.xueji.platform.signin.Sessions;
import org.xueji.registry.Registry;

/// Changes the own password (修改密码); every other session of the student ends, and the owner is told.
@Component
class ChangePassword {
    private static final Logger LOG = LoggerFactory.getLogger(ChangePassword.class);

    private final Credentials credentials;
    private final Sessions sessions;
    private final TellOwner tellOwner;

    ChangePassword(@Registry Credentials credentials, @Registry Sessions sessions, TellOwner tellOwner) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.tellOwner = tellOwner;
    }

    /// Changes it; false when the present password is wrong or must rest after failures. Counts as an attempt.
    boolean change(Account account, String keptToken, String present, String fresh) {
        if (!credentials.check(Door.REGISTRY, account.key(), present)
                || !credentials.change(Door.REGISTRY, account.key(), fresh)) {
            return false;
        }
        sessions.endOthers(Door.REGISTRY, account.key(), keptToken);
        tellOwner.tell(account, "你的密码已修改", "学籍档案平台的登录密码刚刚修改，其他设备上的登录已全部退出。");
        LOG.info("account.password-changed account={}", account.key());
        return true;
    }
}
