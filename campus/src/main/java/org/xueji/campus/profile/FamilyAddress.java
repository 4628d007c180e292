package org.xueji.campus.profile;

import java.text.Normalizer;
import org.xueji.standards.TypedText;

/// Home address as typed (家庭地址): spaces and full-width letters are mended, nothing else is guessed.
final class FamilyAddress {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 100;

    private FamilyAddress() {}

    static ItemReading.Outcome read(String typed) {
        String address = tidy(typed);
        int length = address.codePointCount(0, address.length());
        if (length == 0) {
            return ItemReading.bad("没有填写家庭地址。请写到门牌号。");
        }
        if (length < SHORTEST) {
            return ItemReading.bad("家庭地址太短，请写明省、市、县（区）、街道或乡镇和门牌号。");
        }
        if (length > LONGEST) {
            return ItemReading.bad("家庭地址超过 " + LONGEST + " 个字，请只写地址。");
        }
        if (address.codePoints().anyMatch(FamilyAddress::strange)) {
            return ItemReading.bad("家庭地址里有表情、自造字或控制字符，打印不出来。请删去后再确认。");
        }
        if (address.codePoints().noneMatch(Character::isLetter)) {
            return ItemReading.bad("家庭地址里没有文字，请写明省、市、县（区）和街道。");
        }
        return new ItemReading.Outcome.Good(address);
    }

    /// Whether the address names a place of the usual levels.
    static boolean namesAPlace(String address) {
        return "省市区县旗州盟".chars().anyMatch(letter -> address.indexOf(letter) >= 0);
    }

    private static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            boolean space = TypedText.isSpace(codePoint);
            boolean again = tidy.isEmpty() || tidy.charAt(tidy.length() - 1) == ' ';
            if (TypedText.isInvisible(codePoint) || (space && again)) {
                return;
            }
            tidy.appendCodePoint(space ? ' ' : plain(codePoint));
        });
        return tidy.toString().strip();
    }

    // Full-width letters and digits only; Chinese punctuation is right in an address.
    private static int plain(int codePoint) {
        char half = codePoint <= 0xFFFF ? TypedText.halfWidth((char) codePoint) : 0;
        return half != 0 && Character.isLetterOrDigit(half) ? half : codePoint;
    }

    private static boolean strange(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.OTHER_SYMBOL -> !Character.isIdeographic(codePoint) && codePoint < 0x20000;
            default -> false;
        };
    }
}
