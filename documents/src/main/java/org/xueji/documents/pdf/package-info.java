/// Official papers as PDF (纸质表格): forms and lists drawn in millimetres with embedded Chinese fonts. No business rule.
@NullMarked
package org.xueji.documents.pdf;

import org.jspecify.annotations.NullMarked;
