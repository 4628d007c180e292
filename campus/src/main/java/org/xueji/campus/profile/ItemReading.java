package org.xueji.campus.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.xueji.standards.Parsed;
import org.xueji.standards.TypedText;
import org.xueji.standards.code.Region;
import org.xueji.standards.identity.EmailAddress;
import org.xueji.standards.identity.PhoneNumber;
import org.xueji.standards.identity.PostCode;
import org.xueji.standards.name.PersonName;
import org.xueji.standards.name.PinyinName;
import org.xueji.standards.name.PinyinSuggestion;

/// Reads what a student typed for an item (逐项检查): a pure decision, the same for page and test.
final class ItemReading {
    static final int LONGEST = 300;

    private static final int PROPOSALS = 12;

    /// What came of it.
    sealed interface Outcome {
        /// A canonical value.
        record Good(String value) implements Outcome {
            @Override
            public String toString() {
                return "Good[value]";
            }
        }

        /// Refused.
        ///
        /// @param problem what is wrong and what to do
        /// @param proposals places that may have been meant
        record Bad(String problem, List<Region> proposals) implements Outcome {
            public Bad {
                proposals = List.copyOf(proposals);
            }
        }
    }

    private ItemReading() {}

    /// Reads a text; that of [ProfileItem#PINYIN] is surname, stroke, given name.
    static Outcome read(ProfileItem item, String typed, PersonName owner) {
        if (typed.length() > LONGEST) {
            return bad(item.label() + "超过 " + LONGEST + " 个字，请检查是否贴错了内容。");
        }
        return switch (item) {
            case NATIVE_PLACE -> place(typed, false);
            case ORIGIN_REGION -> place(typed, true);
            case PINYIN -> pinyin(typed, owner);
            case EMAIL -> email(typed);
            case FAMILY_CONTACT ->
                outcome(PersonName.parse(typed), name -> name.value().strip());
            case FAMILY_PHONE -> phone(typed);
            case FAMILY_ADDRESS -> FamilyAddress.read(typed);
            case POST_CODE -> outcome(PostCode.parse(typed), PostCode::value);
        };
    }

    static Outcome bad(String problem) {
        return new Outcome.Bad(problem, List.of());
    }

    private static Outcome place(String typed, boolean countyWanted) {
        if (typed.isBlank()) {
            return bad("还没有选择地区。请输入县（区）或市的名称查找，或按省、市、县逐级选择。");
        }
        Optional<String> code = PlaceOfOrigin.read(typed);
        if (code.isEmpty()) {
            List<Region> found = PlaceOfOrigin.proposals(typed, PROPOSALS);
            return new Outcome.Bad(
                    found.isEmpty() ? "现行行政区划中没有找到这个地区。请只写市、县（区）的名称再试，或逐级选择。" : "有多个地区符合，请在下面选一个。", found);
        }
        if (PlaceOfOrigin.tooWide(code.get(), countyWanted)) {
            return bad("只选到了省，请继续选到" + (countyWanted ? "市、县（区）。" : "市或县。"));
        }
        return new Outcome.Good(code.get());
    }

    private static Outcome pinyin(String typed, PersonName owner) {
        int stroke = typed.indexOf('/');
        String surname = stroke < 0 ? typed : typed.substring(0, stroke);
        String given = stroke < 0 ? "" : typed.substring(stroke + 1);
        if (given.isBlank()) {
            Optional<PinyinName> divided = PinyinSuggestion.of(owner).divide(surname);
            if (divided.isPresent()) {
                return new Outcome.Good(ItemWords.stored(divided.get()));
            }
        }
        return outcome(PinyinName.parse(surname, given), ItemWords::stored);
    }

    private static Outcome email(String typed) {
        String compact = TypedText.compact(typed);
        boolean lookalike = compact.codePoints().anyMatch(letter -> letter > '~' && Character.isLetter(letter));
        if (lookalike && compact.indexOf('@') > 0) {
            return bad("邮箱里有不是英文字母的字，有的看上去和英文字母一样。请切换到英文输入法，把邮箱重新输入一遍。");
        }
        return outcome(EmailAddress.parse(typed), EmailAddress::value);
    }

    private static Outcome phone(String typed) {
        String compact = TypedText.compact(typed).replaceAll("[()-]", "").toLowerCase(Locale.ROOT);
        boolean abroad = compact.matches("\\+(?!86)[1-9][0-9]{6,14}");
        return abroad ? new Outcome.Good(compact) : outcome(PhoneNumber.parse(typed), PhoneNumber::value);
    }

    private static <T> Outcome outcome(Parsed<T> parsed, Function<T, String> value) {
        return switch (parsed) {
            case Parsed.Accepted<T> accepted -> new Outcome.Good(value.apply(accepted.value()));
            case Parsed.Rejected<T> refused -> bad(refused.rejection().messageZh());
        };
    }
}
