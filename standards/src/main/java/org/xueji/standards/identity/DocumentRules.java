package org.xueji.standards.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// What the number of each document type looks like (证件号码规则) and which check it carries.
///
/// - Pass for Hong Kong and Macau: H or M and 8 digits for life, older cards 2 more for the renewal count.
/// - Taiwan pass: 8 digits for life; before 2015 2 more for the renewal count and the issuer in brackets.
/// - Residence permit (2018): as an identity number under address code 810000, 820000 or 830000.
/// - Permanent resident card: of 2023, 18 digits beginning with 9 and the check of identity numbers; of 2017,
///   3 letters and 12 digits with the 7-3-1 check of travel documents.
/// - Hong Kong: 1 or 2 letters, 6 digits, a check character; or a passport. Macau: 8 digits, the first 1, 5 or 7; or a
///   passport.
/// - Passport: 5 to 20 letters and digits. Chinese ones: E or G with 8 digits, E and a letter (no I, O) with 7.
/// - Service cards, household register, other: 4 to 20 characters, Chinese allowed (军字第…号).
final class DocumentRules {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    private static final Rejection CHECK = new Rejection("DOCUMENT-CHECK", "证件号码校验不符，至少有一位填错。请对照证件逐位检查。");
    private static final Rejection PERMIT_ADDRESS =
            new Rejection("DOCUMENT-FORM", "港澳台居民居住证号码应以810000、820000或830000开头。请检查证件类型和号码。");
    private static final Rejection CARD_ADDRESS = new Rejection("DOCUMENT-FORM", "这是港澳台居民居住证的号码。请把证件类型改为“港澳台居民居住证”。");
    private static final Rejection TRAVEL_PERMIT =
            new Rejection("DOCUMENT-FORM", "港澳居民来往内地通行证号码应为H或M加8位数字（旧证再加2位换证次数）。请对照证件改正。");
    private static final Rejection TAIWAN_PERMIT =
            new Rejection("DOCUMENT-FORM", "台湾居民来往大陆通行证号码应为8位数字（旧证再加2位换证次数）。请对照证件改正。");
    private static final Rejection RESIDENT_CARD =
            new Rejection("DOCUMENT-FORM", "外国人永久居留身份证号码应为9开头的18位数字，或3个字母加12位数字。请对照证件改正。");
    private static final Rejection HONG_KONG = new Rejection("DOCUMENT-FORM", "香港身份证号码应为1至2个字母、6位数字和括号内的校验码。请对照证件改正。");
    private static final Rejection MACAU = new Rejection("DOCUMENT-FORM", "澳门身份证号码应为8位数字，首位是1、5或7。请对照证件改正。");
    private static final Rejection PASSPORT =
            new Rejection("DOCUMENT-FORM", "护照号码应为5至20位字母和数字；中国普通护照为E加8位数字，或E加1个字母和7位数字。请对照护照改正。");
    private static final Rejection FREE = new Rejection("DOCUMENT-FORM", "证件号码应为4至20个字母、数字或汉字。请对照证件改正。");

    private DocumentRules() {}

    /// The form in which a number is kept, right or wrong.
    static String canonical(DocumentType type, String typed) {
        StringBuilder canonical = new StringBuilder(TypedText.compact(typed).toUpperCase(Locale.ROOT));
        for (int at = canonical.length() - 1; at >= 0; at--) {
            if ("()[]-".indexOf(canonical.charAt(at)) >= 0) {
                canonical.deleteCharAt(at);
            }
        }
        // The issuer of old Taiwan passes, one letter in brackets, is no part of the number.
        boolean hasIssuer = type == DocumentType.TAIWAN_TRAVEL_PERMIT && canonical.length() == 11;
        if (hasIssuer && Character.isLetter(canonical.charAt(10))) {
            canonical.setLength(10);
        }
        return canonical.toString();
    }

    /// What is wrong with a canonical number, or null when nothing is.
    static @Nullable Rejection problemOf(DocumentType type, String number) {
        return switch (type) {
            case RESIDENT_IDENTITY_CARD -> identityNumber(number, false);
            case HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT -> identityNumber(number, true);
            case HONG_KONG_MACAU_TRAVEL_PERMIT -> travelPermit(number);
            case TAIWAN_TRAVEL_PERMIT -> digits(number, 8) || digits(number, 10) ? null : TAIWAN_PERMIT;
            case PERMANENT_RESIDENT_CARD -> permanentResident(number);
            case HONG_KONG_IDENTITY_CARD -> isSpecialPassport(number, "HK") ? null : hongKong(number);
            case MACAU_IDENTITY_CARD -> isSpecialPassport(number, "M") || isMacauCard(number) ? null : MACAU;
            case PASSPORT -> isPassport(number) ? null : PASSPORT;
            case OFFICER_CARD, SOLDIER_CARD, CIVILIAN_CADRE_CARD, RETIRED_SERVICE_CARD, HOUSEHOLD_REGISTER, OTHER ->
                isFree(number) ? null : FREE;
        };
    }

    private static @Nullable Rejection identityNumber(String number, boolean permit) {
        if (IdentityNumber.parse(number) instanceof Parsed.Rejected<IdentityNumber> refused) {
            return refused.rejection();
        }
        if (permit == isPermitAddress(number)) {
            return null;
        }
        return permit ? PERMIT_ADDRESS : CARD_ADDRESS;
    }

    /// Whether an identity number stands under an address code of residence permits.
    static boolean isPermitAddress(String number) {
        return number.startsWith("810000") || number.startsWith("820000") || number.startsWith("830000");
    }

    private static @Nullable Rejection travelPermit(String number) {
        boolean length = number.length() == 9 || number.length() == 11;
        boolean letter = length && (number.charAt(0) == 'H' || number.charAt(0) == 'M');
        return letter && Digits.only(number, 1, number.length()) ? null : TRAVEL_PERMIT;
    }

    private static @Nullable Rejection permanentResident(String number) {
        if (number.length() == 18 && number.charAt(0) == '9' && Digits.only(number, 0, 17)) {
            return number.charAt(17) == CheckCharacter.ofSeventeen(number) ? null : CHECK;
        }
        if (number.length() == 15 && letters(number, 3) == 3 && Digits.only(number, 3, 15)) {
            return number.charAt(14) == CheckCharacter.ofTravelDocument(number.substring(0, 14)) ? null : CHECK;
        }
        return RESIDENT_CARD;
    }

    private static @Nullable Rejection hongKong(String number) {
        int last = number.length() - 1;
        int letters = letters(number, 2);
        if (letters == 0 || last != letters + 6 || !Digits.only(number, letters, last)) {
            return HONG_KONG;
        }
        return number.charAt(last) == CheckCharacter.ofHongKong(number.substring(0, last)) ? null : CHECK;
    }

    /// A passport of a special administrative region: the letters K, H, HA, HB or KJ of Hong Kong, M of Macau.
    private static boolean isSpecialPassport(String number, String firstLetters) {
        int letters = letters(number, 2);
        return letters > 0
                && firstLetters.indexOf(number.charAt(0)) >= 0
                && number.length() == letters + 8
                && Digits.only(number, letters, number.length());
    }

    private static boolean isMacauCard(String number) {
        return digits(number, 8) && "157".indexOf(number.charAt(0)) >= 0;
    }

    private static boolean isPassport(String number) {
        if (number.length() < 5 || number.length() > LONGEST) {
            return false;
        }
        boolean digit = false;
        for (int at = 0; at < number.length(); at++) {
            char letter = number.charAt(at);
            if (!Digits.isDigit(letter) && !isLetter(letter)) {
                return false;
            }
            digit |= Digits.isDigit(letter);
        }
        return digit && !isMistypedChinesePassport(number);
    }

    /// Nine characters beginning with E, I or O second: digits 1 and 0 were meant.
    private static boolean isMistypedChinesePassport(String number) {
        boolean chinese = number.length() == 9 && number.charAt(0) == 'E' && Digits.only(number, 2, 9);
        return chinese && (number.charAt(1) == 'I' || number.charAt(1) == 'O');
    }

    private static boolean isFree(String number) {
        int length = number.codePointCount(0, number.length());
        return length >= SHORTEST
                && length <= LONGEST
                && number.codePoints().allMatch(codePoint -> Character.isLetterOrDigit(codePoint) || codePoint == '/');
    }

    private static boolean digits(String number, int length) {
        return number.length() == length && Digits.only(number, 0, length);
    }

    private static int letters(String number, int most) {
        int count = 0;
        while (count < most && count < number.length() && isLetter(number.charAt(count))) {
            count++;
        }
        return count;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
