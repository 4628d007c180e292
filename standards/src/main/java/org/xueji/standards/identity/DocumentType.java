package org.xueji.standards.identity;

import java.util.Optional;
import org.xueji.standards.TypedText;

/// Type of identity document (身份证件类型).
///
/// The national list of 2012 has one character and knows nothing of residence permits, so documents carry an own code
/// and are mapped on export. Source: JY/T 1001-2012, SFZJLX.
public enum DocumentType {
    RESIDENT_IDENTITY_CARD("1", "1", "居民身份证"),
    OFFICER_CARD("2", "2", "军官证"),
    SOLDIER_CARD("3", "3", "士兵证"),
    CIVILIAN_CADRE_CARD("4", "4", "文职干部证"),
    RETIRED_SERVICE_CARD("5", "5", "部队离退休证"),
    HONG_KONG_IDENTITY_CARD("6", "6", "香港特区护照/身份证明"),
    MACAU_IDENTITY_CARD("7", "7", "澳门特区护照/身份证明"),
    TAIWAN_TRAVEL_PERMIT("8", "8", "台湾居民来往大陆通行证"),
    PERMANENT_RESIDENT_CARD("9", "9", "外国人永久居留身份证"),
    PASSPORT("A", "A", "护照"),
    HOUSEHOLD_REGISTER("B", "B", "户口簿"),
    HONG_KONG_MACAU_TRAVEL_PERMIT("C", "Z", "港澳居民来往内地通行证"),
    HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT("D", "Z", "港澳台居民居住证"),
    OTHER("Z", "Z", "其他");

    private final String code;
    private final String nationalCode;
    private final String label;

    DocumentType(String code, String nationalCode, String label) {
        this.code = code;
        this.nationalCode = nationalCode;
        this.label = label;
    }

    /// The own code, one character; equals the national one where that exists.
    public String code() {
        return code;
    }

    /// The code of JY/T 1001 for export; `Z` for the two types it has none for.
    public String nationalCode() {
        return nationalCode;
    }

    /// The Chinese name.
    public String label() {
        return label;
    }

    /// Finds by own code or Chinese name; 身份证 and 公民身份号码 mean the resident identity card.
    public static Optional<DocumentType> find(String codeOrWord) {
        String typed = TypedText.compact(codeOrWord);
        for (DocumentType type : values()) {
            if (type.code.equalsIgnoreCase(typed) || type.label.equals(typed)) {
                return Optional.of(type);
            }
        }
        return switch (typed) {
            case "身份证", "公民身份号码", "居民身份证号" -> Optional.of(RESIDENT_IDENTITY_CARD);
            case "香港身份证", "香港居民身份证" -> Optional.of(HONG_KONG_IDENTITY_CARD);
            case "澳门身份证", "澳门居民身份证" -> Optional.of(MACAU_IDENTITY_CARD);
            case "台胞证" -> Optional.of(TAIWAN_TRAVEL_PERMIT);
            case "回乡证", "港澳通行证" -> Optional.of(HONG_KONG_MACAU_TRAVEL_PERMIT);
            case "居住证", "港澳居民居住证", "台湾居民居住证" -> Optional.of(HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT);
            case "境外永久居住证" -> Optional.of(PERMANENT_RESIDENT_CARD);
            default -> Optional.empty();
        };
    }
}
