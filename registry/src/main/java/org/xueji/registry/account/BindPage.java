package org.xueji.registry.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.OneTimeCodes;

/// The page where addresses are bound (信息绑定): one part for the phone number, one for e-mail.
///
/// @param finishes whether binding one of them completes the real name
/// @param asking whether there is no real name yet
public record BindPage(Frame frame, boolean finishes, boolean asking, List<Part> parts) {
    /// One way of binding.
    ///
    /// @param word `phone` or `mail`
    /// @param bound the bound address masked; empty when none is
    /// @param typed what stands in the field
    /// @param sentTo where a code of this session went, masked; empty when none did
    /// @param heldByAnother whether that address is another account's and its code was right
    /// @param quota what the address has left; absent before anything was sent
    public record Part(
            String word,
            String label,
            String bound,
            String typed,
            String sentTo,
            boolean heldByAnother,
            @Nullable SendingQuota quota,
            String addressProblem,
            String passwordProblem,
            String codeProblem) {
        /// Whether it is the phone number.
        public boolean isPhone() {
            return word.equals(Address.Kind.PHONE.word());
        }
    }

    /// Whether a part is shown closed: it is bound, and nothing is asked of it.
    public boolean isFolded(Part part) {
        return !finishes
                && !part.bound().isEmpty()
                && part.sentTo().isEmpty()
                && part.typed().isEmpty()
                && (part.addressProblem() + part.passwordProblem() + part.codeProblem()).isEmpty();
    }

    /// What is wrong with one part of the form.
    ///
    /// @param kind the part; absent when nothing is wrong
    record Problem(Address.@Nullable Kind kind, String typed, String address, String password, String code) {
        static final Problem NONE = new Problem(null, "", "", "", "");
    }

    static final String NO_SENDING = "现在不能再发送，请看下面的时间。";
    static final String WRONG_PASSWORD = "更换已绑定的号码要先核对现在的密码。密码不正确，或尝试过于频繁，请稍候再试。";
    static final String WRONG_CODE = "校验码不正确，或已经失效。请核对最新一条短信或邮件里的 6 位数字；每个校验码最多试 5 次，仍不行请重新获取。";
    static final String NOTHING_ASKED = "请先在这个页面获取校验码。换了浏览器或重新登录后，要重新获取。";

    static Part part(
            Account account,
            Address.Kind kind,
            Optional<BindingTable.Binding> asked,
            Problem problem,
            OneTimeCodes codes,
            Instant now,
            ZoneId zone) {
        boolean wrong = problem.kind() == kind;
        Optional<BindingTable.Binding> sent = asked.filter(BindingTable.Binding::sent);
        String bound = account.bound(kind).map(each -> each.address().masked()).orElse("");
        return new Part(
                kind.word(),
                kind.label(),
                bound,
                wrong && !problem.typed().isEmpty()
                        ? problem.typed()
                        : asked.map(BindingTable.Binding::address)
                                .or(() -> toConfirm(account, kind))
                                .map(Address::value)
                                .orElse(""),
                sent.map(each -> each.address().masked()).orElse(""),
                sent.filter(each -> each.provenAt() != null).isPresent(),
                asked.map(each -> SendingQuota.of(codes.quota(each.address().comparisonKey()), now, zone))
                        .orElse(null),
                wrong ? problem.address() : "",
                wrong ? problem.password() : "",
                wrong ? problem.code() : "");
    }

    // Once the name is proven, a code to the address that is bound already is enough.
    private static Optional<Address> toConfirm(Account account, Address.Kind kind) {
        return account.realName().isPresent() && !account.isBound()
                ? account.bound(kind).map(Account.Bound::address)
                : Optional.empty();
    }
}
