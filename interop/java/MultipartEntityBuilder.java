package org.apache.http.entity.mime;

import org.apache.http.HttpEntity;

/** Stands in for the class of Apache's httpmime, so that the generated client compiles without it. It sends nothing. */
public final class MultipartEntityBuilder {
    public static MultipartEntityBuilder create() {
        return new MultipartEntityBuilder();
    }

    public MultipartEntityBuilder addBinaryBody(String name, java.io.File file) {
        return this;
    }

    public MultipartEntityBuilder addTextBody(String name, String text) {
        return this;
    }

    public HttpEntity build() {
        throw new UnsupportedOperationException("uploads need Apache's httpmime on the class path");
    }
}
