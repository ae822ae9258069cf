package org.harmonogram.service;

import java.nio.charset.StandardCharsets;
import org.harmonogram.support.Dice;

/** Bytes that are hardly a request: what the server itself refuses, or gives up on. */
final class OddBytes {

    private OddBytes() {}

    static byte[] garbage(Dice dice, int port) {
        return switch (dice.from(1, 4)) {
            case 1 -> random(dice, dice.from(1, 3_000));
            case 2 -> latin1(line(dice) + "\r\nHost: 127.0.0.1:" + port + "\r\n\r\n");
            case 3 -> latin1("GET /v1/rules HTTP/1.1\r\n" + header(dice, port) + "\r\n\r\n");
            default ->
                latin1(dice.oneOf(
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
                        "GET /v1/rules\r\n\r\n",
                        "GET /v1/rules HTTP/1.1\n\n",
                        "GET /v1/rules HTTP/1.1\r\n",
                        "\r\n\r\n\r\n",
                        "GET"));
        };
    }

    private static String line(Dice dice) {
        return dice.oneOf(
                "GET /v1/rules HTTP/3.7",
                "GET /v1/rules HTTP/1.1 more",
                "GET  /v1/rules HTTP/1.1",
                "GET v1/rules HTTP/1.1",
                "GET http://elsewhere.example/v1/rules HTTP/1.1",
                "GET * HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "CONNECT 127.0.0.1:22 HTTP/1.1",
                "G\u0000T /v1/rules HTTP/1.1",
                "GET /v1/rules\u0001 HTTP/1.1",
                "G(T /v1/rules HTTP/1.1",
                "GET /" + "a".repeat(dice.from(8_000, 70_000)) + " HTTP/1.1",
                "\u00ff\u00fe /v1/rules HTTP/1.1",
                " GET /v1/rules HTTP/1.1");
    }

    private static String header(Dice dice, int port) {
        String host = "Host: 127.0.0.1:" + port + "\r\n";
        return dice.oneOf(
                "X: y",
                host + "Host: 127.0.0.1:1",
                host + "no colon",
                host + ": no name",
                host + "X : y",
                host + "X: a\u0000b",
                host + "X: a\rb",
                host + "X: y\r\n folded",
                host + "X: " + "y".repeat(dice.from(9_000, 100_000)),
                host + "X: y\r\n".repeat(dice.from(90, 400)),
                host + "Expect: the-worst",
                "Host: ",
                "Host: :",
                "Host: a b",
                "Host: 127.0.0.1:99999",
                "Host: user@127.0.0.1");
    }

    /** A body that is not as long as its head says, or that comes in chunks which are none. */
    static byte[] misjudged(Dice dice, int port, String plan) {
        byte[] body = plan.getBytes(StandardCharsets.UTF_8);
        RawRequest request = RawRequest.json("POST", dice.oneOf("/v1/plans", "/v1/check"), body);
        switch (dice.from(1, 4)) {
            case 1 -> request.header("Content-Length", String.valueOf(body.length + dice.from(1, 100_000)));
            case 2 -> request.header("Content-Length", String.valueOf(dice.from(0, body.length - 1)));
            case 3 ->
                request.header(
                        "Content-Length",
                        dice.oneOf("-1", "x", "", "1e3", "+5", "0x10", "99999999999999999999", "5, 6", "2147483648"));
            default ->
                request.header(
                                "Transfer-Encoding",
                                dice.oneOf("chunked", "gzip", "chunked, chunked", "x", "gzip, chunked"))
                        .body(latin1(dice.oneOf(
                                "zz\r\n{}\r\n0\r\n\r\n",
                                "5\r\n{}",
                                "-2\r\n{}\r\n0\r\n\r\n",
                                "ffffffffffffffff\r\n{}",
                                "2\r\n{}\r\n",
                                "2;x=" + "y".repeat(20_000) + "\r\n{}\r\n0\r\n\r\n",
                                "2\r\n{}\r\n0\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
                                "2\r\n{}0\r\n\r\n")));
        }
        if (dice.percent(5)) {
            request.header("Content-Length", "7").header("Transfer-Encoding", "chunked");
        }
        return request.bytes(port);
    }

    private static byte[] random(Dice dice, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) dice.from(0, 255);
        }
        return bytes;
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
