package org.xueji.registry.account;

import java.util.Optional;
import org.xueji.standards.Parsed;
import org.xueji.standards.Rejection;
import org.xueji.standards.identity.DocumentType;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// The real-name form as typed (实名信息): name, document type, document number, phone number.
///
/// @param type code of [DocumentType]
public record RealNameForm(String name, String type, String document, String phone) {
    private static final int LONGEST = 100;
    private static final Rejection UNKNOWN_TYPE = new Rejection("DOCUMENT-TYPE", "请选择证件类型。");
    private static final Rejection TOO_LONG = new Rejection("TOO-LONG", "填写的内容太长。请检查是否把其他内容填到了这一栏。");

    Parsed<PersonName> readName() {
        return name.length() > LONGEST ? Parsed.rejected(TOO_LONG) : PersonName.parse(name);
    }

    Parsed<IdentityDocument> readDocument() {
        Optional<DocumentType> chosen = DocumentType.find(type);
        if (chosen.isEmpty()) {
            return Parsed.rejected(UNKNOWN_TYPE);
        }
        return document.length() > LONGEST ? Parsed.rejected(TOO_LONG) : IdentityDocument.parse(chosen.get(), document);
    }

    Parsed<Address> readPhone() {
        return phone.length() > LONGEST ? Parsed.rejected(TOO_LONG) : Address.parse(Address.Kind.PHONE, phone);
    }

    /// The claim in canonical form; empty when a field has to be mended first.
    Optional<ProveRealName.Claim> claim() {
        return readName()
                .optional()
                .flatMap(person -> readDocument()
                        .optional()
                        .flatMap(paper -> readPhone()
                                .optional()
                                .map(reached -> new ProveRealName.Claim(person, paper, reached))));
    }

    @Override
    public String toString() {
        return "RealNameForm[secret]";
    }
}
