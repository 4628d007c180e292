package org.xueji.documents.pdf;

import org.apache.pdfbox.cos.COSStream;

/// Something drawn once and put onto many pages (版心): it stands in the file a single time.
public record Stencil(COSStream stream) {}
