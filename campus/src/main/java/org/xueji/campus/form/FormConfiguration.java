package org.xueji.campus.form;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xueji.documents.pdf.Fonts;

/// The fonts the university's papers are printed with (字库).
@Configuration(proxyBeanMethods = false)
class FormConfiguration {
    /// @param folder of TrueType fonts for characters beyond the build's own; by default where Debian's
    ///     fonts-hanazono puts them
    @Bean
    Fonts paperFonts(@Value("${xueji.fonts:/usr/share/fonts/truetype/hanazono}") Path folder) {
        return Fonts.with(folder);
    }
}
