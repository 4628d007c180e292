package org.xueji.registry.identity;

import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.BlindIndex;
import org.xueji.standards.identity.IdentityDocument;

/// The key of the person behind a document (同一人标识): the same for every spelling and renewal of the document.
@Component
public class PersonIndex {
    private final BlindIndex index;

    PersonIndex(BlindIndex index) {
        this.index = index;
    }

    /// 32 bytes, as `person_key` stands in the tables.
    public byte[] of(IdentityDocument document) {
        return index.of("person", document.personKey());
    }
}
