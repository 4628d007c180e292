package org.xueji.registry.identity;

import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// The port to a source that knows whose document it is (实名核验): the default is [AdmissionDataCheck]; an adapter to a
/// police or ministry service is a bean of this type marked `@Primary`.
public interface TruthCheck {
    /// What the source says. That a document is unknown and that its name is another are one answer.
    enum Verdict {
        /// The document is this person's.
        AGREES,
        /// It is not, or nobody knows it.
        DISAGREES,
        /// The source did not answer; nothing was decided.
        UNAVAILABLE
    }

    /// Asks whose document it is; both values are in canonical form.
    Verdict check(PersonName name, IdentityDocument document);
}
