package org.xueji.standards.identity;

/// Check characters (校验码) of identity documents.
final class CheckCharacter {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHARACTERS = "10X98765432";
    private static final int[] SEVEN_THREE_ONE = {7, 3, 1};

    private CheckCharacter() {}

    /// Character 18 for the first 17 digits. Source: GB 11643-1999, ISO 7064 MOD 11-2.
    static char ofSeventeen(CharSequence digits) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (digits.charAt(at) - '0') * WEIGHTS[at];
        }
        return CHARACTERS.charAt(sum % 11);
    }

    /// Check digit with weights 7-3-1, letters A = 10 to Z = 35. Source: ICAO Doc 9303 part 3.
    static char ofTravelDocument(CharSequence text) {
        int sum = 0;
        for (int at = 0; at < text.length(); at++) {
            sum += Character.digit(text.charAt(at), 36) * SEVEN_THREE_ONE[at % 3];
        }
        return (char) ('0' + sum % 10);
    }

    /// Check character of a Hong Kong identity card for its letters and six digits, for example `A123456` → `3`.
    static char ofHongKong(CharSequence lettersAndDigits) {
        int sum = lettersAndDigits.length() == 7 ? 36 * 9 : 0;
        for (int at = 0; at < lettersAndDigits.length(); at++) {
            int weight = lettersAndDigits.length() + 1 - at;
            sum += Character.digit(lettersAndDigits.charAt(at), 36) * weight;
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'A' : (char) ('0' + check);
    }
}
