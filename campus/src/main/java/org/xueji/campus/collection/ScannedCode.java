package org.xueji.campus.collection;

/// What a scanner typed (扫码内容): the address in the QR code, or a code typed by hand.
///
/// @param text the code itself, at most 64 characters
record ScannedCode(String text) {
    private static final int LONGEST = 64;
    private static final String PATH = "/campus/scan/";

    static ScannedCode of(String typed) {
        String text = typed.strip();
        int path = text.indexOf(PATH);
        String code = path < 0 ? text : text.substring(path + PATH.length());
        int end = code.indexOf('?');
        code = (end < 0 ? code : code.substring(0, end)).strip();
        return new ScannedCode(code.length() > LONGEST ? code.substring(0, LONGEST) : code);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
