package org.xueji.registry.account;

import org.springframework.stereotype.Component;
import org.xueji.platform.Door;
import org.xueji.platform.signin.TryBudget;
import org.xueji.registry.Registry;

/// Decides whether a stranger's form may cause a message (防机器人): by a solved puzzle, or without scripts by a small
/// budget that is for mail only.
@Component
class HumanCheck {
    /// What came of it.
    sealed interface Outcome {
        /// It may.
        ///
        /// @param requestToken names the request in the visitor's browser
        record Passed(String requestToken) implements Outcome {}

        /// The same form came twice; the first one counts.
        record Twice(String requestToken) implements Outcome {}

        /// It may not.
        ///
        /// @param problem what to do next
        record Refused(String problem) implements Outcome {}
    }

    private static final Outcome AGAIN = new Outcome.Refused("页面停留太久，验证已过期。请核对内容后再提交一次。");
    private static final Outcome SCRIPTS = new Outcome.Refused("发短信前要由浏览器做一次防机器人验证，请开启 JavaScript 后刷新本页；不能开启时，请改用邮箱。");
    private static final Outcome LATER =
            new Outcome.Refused("没有开启 JavaScript 的浏览器每小时只能申请几次。请一小时后再试，或开启 JavaScript 后刷新本页。");

    private final ProofOfWork proof;
    private final TryBudget tries;

    HumanCheck(ProofOfWork proof, @Registry TryBudget tries) {
        this.proof = proof;
        this.tries = tries;
    }

    Puzzle puzzle(String deed, String client) {
        return proof.draw(deed, client);
    }

    Outcome check(String deed, Answered answered, Address.Kind kind) {
        String token = proof.requestToken(answered.puzzle());
        return switch (proof.judge(deed, answered.puzzle(), answered.number())) {
            case SOLVED -> new Outcome.Passed(token);
            case SPENT -> new Outcome.Twice(token);
            case UNSOLVED -> withoutScripts(kind, answered.client(), token);
            case EXPIRED, WRONG -> AGAIN;
        };
    }

    private Outcome withoutScripts(Address.Kind kind, String client, String token) {
        if (kind != Address.Kind.MAIL) {
            return SCRIPTS;
        }
        boolean left = tries.take(Door.REGISTRY, Tries.WITHOUT_PUZZLE, client)
                && tries.take(Door.REGISTRY, Tries.WITHOUT_PUZZLE_ALL, "all");
        return left ? new Outcome.Passed(token) : LATER;
    }

    /// What a form handed in about its puzzle.
    ///
    /// @param number empty when the browser runs no scripts
    /// @param client the client's network address
    record Answered(String puzzle, String number, String client) {}
}
