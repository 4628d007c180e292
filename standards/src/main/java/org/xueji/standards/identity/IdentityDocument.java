package org.xueji.standards.identity;

import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.TypedText;

/// Identity document of a person (身份证件): its type and its number in one canonical form.
///
/// Canonical: half-width, no spaces or brackets, capital letters. Rules by type stand in [DocumentRules].
/// Prints masked; use [#canonical()] for storage and exchange only.
///
/// @param type what was shown
/// @param canonical the whole number
public record IdentityDocument(DocumentType type, String canonical) {
    private static final Rejection MISSING = new Rejection("DOCUMENT-MISSING", "没有填写证件号码。请对照证件填写。");

    public IdentityDocument {
        if (DocumentRules.problemOf(type, canonical) != null) {
            throw new IllegalArgumentException("Not a canonical number of " + type);
        }
    }

    /// Reads a typed number of a type.
    ///
    /// Refusals: those of [IdentityNumber#parse(String)] for the resident identity card and the residence permit;
    /// `DOCUMENT-MISSING`, `DOCUMENT-FORM`, `DOCUMENT-CHECK` for the others.
    public static Parsed<IdentityDocument> parse(DocumentType type, String typed) {
        if (TypedText.compact(typed).isEmpty()) {
            return Parsed.rejected(MISSING);
        }
        return switch (type) {
            case RESIDENT_IDENTITY_CARD, HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT -> ofIdentityNumber(type, typed);
            default -> ofOther(type, typed);
        };
    }

    /// The document that carries an identity number: the residence permit under address codes 810000 to 830000, else
    /// the
    /// resident identity card.
    public static IdentityDocument of(IdentityNumber number) {
        boolean permit = DocumentRules.isPermitAddress(number.value());
        return new IdentityDocument(
                permit ? DocumentType.HONG_KONG_MACAU_TAIWAN_RESIDENCE_PERMIT : DocumentType.RESIDENT_IDENTITY_CARD,
                number.value());
    }

    /// The part that stays when the document is renewed (同一人标识): the first nine characters of a pass for Hong Kong
    /// and Macau, the first eight of a Taiwan pass, otherwise the whole number. Source: 公安部 rules on the two passes.
    public String personKey() {
        return switch (type) {
            case HONG_KONG_MACAU_TRAVEL_PERMIT -> canonical.substring(0, 9);
            case TAIWAN_TRAVEL_PERMIT -> canonical.substring(0, 8);
            default -> canonical;
        };
    }

    /// Whether both documents are of one type and belong to one person, renewals included.
    public boolean samePersonAs(IdentityDocument other) {
        return type == other.type && personKey().equals(other.personKey());
    }

    /// The number with its middle hidden; short numbers show less.
    public String masked() {
        int shown = canonical.length() >= 15 ? 4 : Math.min(2, canonical.length() / 4);
        return Masks.keep(canonical, shown, shown);
    }

    @Override
    public String toString() {
        return type.label() + " " + masked();
    }

    private static Parsed<IdentityDocument> ofIdentityNumber(DocumentType type, String typed) {
        return switch (IdentityNumber.parse(typed)) {
            case Parsed.Rejected<IdentityNumber> refused -> Parsed.rejected(refused.rejection());
            case Parsed.Accepted<IdentityNumber> accepted -> {
                String number = accepted.value().value();
                Rejection problem = DocumentRules.problemOf(type, number);
                yield problem != null
                        ? Parsed.rejected(problem)
                        : new Parsed.Accepted<>(new IdentityDocument(type, number), accepted.normalised());
            }
        };
    }

    private static Parsed<IdentityDocument> ofOther(DocumentType type, String typed) {
        String canonical = DocumentRules.canonical(type, typed);
        Rejection problem = DocumentRules.problemOf(type, canonical);
        if (problem != null) {
            return Parsed.rejected(problem);
        }
        return new Parsed.Accepted<>(new IdentityDocument(type, canonical), !canonical.equals(typed));
    }
}
