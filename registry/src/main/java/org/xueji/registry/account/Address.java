package org.xueji.registry.account;

import java.util.Optional;
import org.xueji.platform.sending.Channel;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.identity.PhoneNumber;

/// A mobile number or e-mail address (手机号或邮箱): somebody registers, signs in and is reached by it. Prints masked.
///
/// @param value the canonical form, to which messages go
record Address(Kind kind, String value) {
    /// The two kinds.
    enum Kind {
        PHONE("手机号", Channel.SMS, "phone"),
        MAIL("邮箱", Channel.MAIL, "mail");

        private final String label;
        private final Channel channel;
        private final String word;

        Kind(String label, Channel channel, String word) {
            this.label = label;
            this.channel = channel;
            this.word = word;
        }

        String label() {
            return label;
        }

        Channel channel() {
            return channel;
        }

        /// The word in addresses of pages and the label of the blind index.
        String word() {
            return word;
        }

        static Kind of(String word) {
            return word.equals(MAIL.word) ? MAIL : PHONE;
        }
    }

    private static final Rejection MISSING = new Rejection("PHONE-MISSING", "没有填写手机号。请填写 11 位手机号。");
    private static final Rejection FORM = new Rejection("PHONE-FORM", "手机号不对，应为 11 位数字。请核对后改正。");
    private static final Rejection NOT_MOBILE = new Rejection("PHONE-MOBILE", "这里要填能收短信的手机号（11位）。没有手机号时，可以改用邮箱。");

    /// Reads a typed address of a kind; a landline cannot receive codes and is refused.
    static Parsed<Address> parse(Kind kind, String typed) {
        return switch (kind) {
            case PHONE ->
                switch (PhoneNumber.parse(typed)) {
                    case Parsed.Rejected<PhoneNumber> refused ->
                        Parsed.rejected(TypedText.compact(typed).isEmpty() ? MISSING : FORM);
                    case Parsed.Accepted<PhoneNumber> phone ->
                        phone.value().isMobile()
                                ? new Parsed.Accepted<>(of(phone.value()), phone.normalised())
                                : Parsed.rejected(NOT_MOBILE);
                };
            case MAIL ->
                switch (EmailAddress.parse(typed)) {
                    case Parsed.Rejected<EmailAddress> refused -> Parsed.rejected(refused.rejection());
                    case Parsed.Accepted<EmailAddress> mail ->
                        new Parsed.Accepted<>(of(mail.value()), mail.normalised());
                };
        };
    }

    /// Reads an address of either kind, as the sign-in page takes it; empty when it is neither.
    static Optional<Address> ofEither(String typed) {
        boolean mail = TypedText.compact(typed).indexOf('@') >= 0;
        return parse(mail ? Kind.MAIL : Kind.PHONE, typed).optional();
    }

    static Address of(PhoneNumber phone) {
        return new Address(Kind.PHONE, phone.value());
    }

    static Address of(EmailAddress mail) {
        return new Address(Kind.MAIL, mail.value());
    }

    /// The form by which two spellings of one address agree.
    String comparisonKey() {
        return switch (kind) {
            case PHONE -> value;
            case MAIL -> new EmailAddress(value).comparisonKey();
        };
    }

    String masked() {
        return switch (kind) {
            case PHONE -> new PhoneNumber(value).masked();
            case MAIL -> new EmailAddress(value).masked();
        };
    }

    @Override
    public String toString() {
        return masked();
    }
}
