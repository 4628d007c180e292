package org.xueji.app.rehearsal;

import java.util.List;
import org.xueji.platform.page.Frame;

/// The codes that the invented staff's authenticators show now (演练动态口令).
///
/// @param left seconds until the next ones
public record AuthenticatorPage(Frame frame, List<RehearsalDesk.Code> codes, int left) {
    /// Copies the codes.
    public AuthenticatorPage {
        codes = List.copyOf(codes);
    }
}
