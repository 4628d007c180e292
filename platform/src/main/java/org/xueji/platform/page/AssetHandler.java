package org.xueji.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.server.ResponseStatusException;

/// Serves [Asset]s: for a year when the address carries the right hash, else to be asked for again.
final class AssetHandler implements HttpRequestHandler {
    static final String PATTERN = "/assets/{hash:[0-9a-f]{16}}/{name}";

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        int slash = path.lastIndexOf('/');
        Optional<Asset> found = Asset.find(path.substring(slash + 1));
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Asset asset = found.get();
        boolean current = path.substring(0, slash).endsWith(asset.hash());
        String tag = '"' + asset.hash() + '"';
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, current ? "public, max-age=31536000, immutable" : "public, no-cache");
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = asset.worthZipping() && accepted != null && accepted.contains("gzip");
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(asset.type());
        response.setContentLength(asset.length(zipped));
        if (!request.getMethod().equals("HEAD")) {
            asset.writeTo(response.getOutputStream(), zipped);
        }
    }
}
