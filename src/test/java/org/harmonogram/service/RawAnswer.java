package org.harmonogram.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What comes back when bytes are sent: an answer, or none. */
final class RawAnswer {

    private static final int PATIENCE_MILLISECONDS = 60_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private RawAnswer() {}

    /**
     * What was sent back.
     *
     * @param everything all bytes until the service closed the connection, as Latin-1
     * @param answer the first answer among them; its status is 0 if there is none
     */
    record Received(String everything, Answer answer) {}

    /** Sends bytes, each given as one character, says that no more will come, and reads until the service closes the connection. */
    static Received to(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            send(socket, request.getBytes(StandardCharsets.ISO_8859_1));
            return received(socket.getInputStream());
        }
    }

    /** A service that has heard enough may close the connection before everything is sent. */
    private static void send(Socket socket, byte[] request) throws IOException {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            socket.shutdownOutput();
        } catch (SocketException closed) {
            // What it said before it closed is still to be read.
        }
    }

    private static Received received(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (SocketException closed) {
            // As above; what has come until then counts.
        }
        String everything = bytes.toString(StandardCharsets.ISO_8859_1);
        return new Received(everything, first(everything));
    }

    private static Answer first(String everything) {
        int end = everything.indexOf(END_OF_HEAD);
        if (end < 0 || !everything.startsWith("HTTP/1.")) {
            return new Answer(0, Map.of(), "");
        }
        String[] lines = everything.substring(0, end).split("\r\n", -1);
        int status = Integer.parseInt(lines[0].split(" ", 3)[1]);
        String rest = everything.substring(end + END_OF_HEAD.length());
        if (status / 100 == 1) {
            return first(rest);
        }
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(":", 2);
            headers.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        return new Answer(status, headers, utf8(body(headers, rest)));
    }

    private static String body(Map<String, String> headers, String rest) {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return unchunked(rest);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", String.valueOf(rest.length())));
        return rest.substring(0, Math.min(length, rest.length()));
    }

    private static String unchunked(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int lineEnd = chunks.indexOf("\r\n", at);
            int length = lineEnd < 0
                    ? 0
                    : Integer.parseInt(chunks.substring(at, lineEnd).strip(), 16);
            if (length == 0) {
                break;
            }
            body.append(chunks, lineEnd + 2, Math.min(lineEnd + 2 + length, chunks.length()));
            at = lineEnd + 2 + length + 2;
        }
        return body.toString();
    }

    private static String utf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
