package org.harmonogram.service;

import java.util.List;
import org.harmonogram.support.Dice;

/** Headers that say what nobody means. */
final class OddHeaders {

    private static final List<String> TAGS = List.of(
            "1",
            "\"",
            "\"\"",
            "\"-1\"",
            "\"0\"",
            "\"1",
            "W/\"1\"",
            "\"99999999999999999999\"",
            "\"1\", \"2\"",
            "*, \"1\"",
            "**",
            "\"\u00ff\"",
            "\"a b\"",
            ",",
            "\"1\"\"2\"",
            "w/\"1\"",
            "\"" + "1".repeat(3_000) + "\"");

    private static final List<String> MEDIA_TYPES = List.of(
            "text/xml",
            "application/xml;q=0.1",
            "image/png",
            "*",
            "/",
            "a",
            "a/b/c",
            "application/",
            "/json",
            "application/json;",
            "application/json; charset=utf-16",
            "application/json; charset=nowhere",
            "application/json; charset=",
            "application/json;charset=\"utf-8",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded",
            "text/plain; charset=ibm500",
            "text/*",
            "*/*",
            "*/json",
            ";",
            ",",
            "application/json, text/xml",
            "application/json;q=2",
            "application/json;q=x",
            "text/event-stream",
            "application/\u00ff",
            "a/" + "b".repeat(3_000),
            "application/problem+json",
            "text/html");

    private static final List<String> LANGUAGES = List.of(
            "xx",
            "pl;q=2",
            "pl;q=-1",
            "*",
            "*;q=0",
            "-",
            "en-",
            "en_US",
            "i-klingon",
            ";",
            "en;q=",
            "pl-PL-x-a-b-c-d",
            "a".repeat(3_000),
            "en,".repeat(800),
            "\u00ff",
            "en;;q=1",
            "q=1");

    private static final List<String> TOKENS = List.of(
            "",
            " ",
            "a",
            "a b",
            "\u00ff",
            "<script>",
            "../..",
            "'",
            "\"",
            "a".repeat(65),
            "b".repeat(201),
            "c".repeat(4_000),
            "-1",
            "0",
            "9".repeat(40),
            "true",
            "null",
            "1.5",
            "%00",
            "a,b",
            "=?utf-8?q?x?=",
            "Bearer",
            "Bearer hgk_",
            "Bearer a.b.c",
            "Basic Og==",
            "Basic \u00ff",
            "Digest x",
            "http://elsewhere.example",
            "null, null",
            "http://",
            "file:///");

    private OddHeaders() {}

    /** One of the headers that some request minds, with a value of its kind that makes no sense. */
    static RawRequest with(Dice dice, RawRequest request) {
        return switch (dice.from(1, 6)) {
            case 1 -> request.header(dice.oneOf("If-Match", "If-None-Match"), dice.one(TAGS));
            case 2 -> request.header("Accept", dice.one(MEDIA_TYPES));
            case 3 -> request.header("Content-Type", dice.one(MEDIA_TYPES));
            case 4 -> request.header("Accept-Language", dice.one(LANGUAGES));
            case 5 ->
                request.header(
                        dice.oneOf(
                                "Idempotency-Key",
                                "X-Request-Id",
                                "Last-Event-ID",
                                "Authorization",
                                "Origin",
                                "Cookie",
                                "Range",
                                "If-Modified-Since",
                                "X-Forwarded-For",
                                "X-Forwarded-Host",
                                "Forwarded",
                                "X-HTTP-Method-Override",
                                "Accept-Encoding",
                                "Accept-Charset",
                                "Referer",
                                "TE",
                                "Upgrade",
                                "Access-Control-Request-Method",
                                "Access-Control-Request-Headers"),
                        dice.one(TOKENS));
            default ->
                request.header(
                        "Content-Encoding", dice.oneOf("gzip", "deflate", "br", "x", "identity", "", "gzip, gzip"));
        };
    }

    /** Who is asked is not who answers. */
    static RawRequest foreign(Dice dice, RawRequest request) {
        return request.header(
                "Host",
                dice.oneOf(
                        "harmonogram.example",
                        "localhost.example:80",
                        "127.0.0.1.example",
                        "10.0.0.1",
                        "[::2]",
                        "0.0.0.0",
                        "a".repeat(300),
                        "LOCALHOST.",
                        "127.1",
                        "2130706433"));
    }
}
