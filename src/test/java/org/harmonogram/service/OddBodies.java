package org.harmonogram.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.harmonogram.support.Dice;

/** Bodies that are not quite what they should be. */
final class OddBodies {

    private static final Pattern VALUE =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|-?\\d+(?:\\.\\d+)?|true|false");

    /** What stands where something else is expected: JSON that is valid, and some that is not. */
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "-0",
            "1.5",
            "1e400",
            "-1e-400",
            "2147483648",
            "9223372036854775808",
            "1e2147483647",
            "9".repeat(5_000),
            "NaN",
            "01",
            "0x10",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\x\"",
            "'single'",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"\": {}}",
            "\"2025-02-30\"",
            "\"2199-12-31\"",
            "\"+999999999-12-31\"",
            "\"24:00\"",
            "\"25:61\"",
            "\"2025-04-05T24:00\"",
            "\"2025-04-05T09:00:00+02:00\"",
            "\"PT0S\"",
            "\"P-1D\"",
            "\"PT9223372036854775807S\"",
            "\"PT99999999999999999999H\"",
            "\"first\"",
            "\"start\"",
            "\"harmonogram/2\"",
            "\"Europe/Nowhere\"",
            "\"../../secret\"",
            "\"${env:HOME}\"",
            "\"%s%n%d\"",
            "\"<b>bold</b>\"",
            "\"' or '1'='1\"",
            "\"\u202e\u0007\"",
            "\"" + "ż".repeat(20_000) + "\"");

    private OddBodies() {}

    /** Some bytes are others. */
    static byte[] flipped(Dice dice, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int times = dice.from(1, 12); times > 0; times--) {
            bytes[dice.from(0, bytes.length - 1)] = (byte) dice.from(0, 255);
        }
        return bytes;
    }

    /** Some values have been replaced by odd ones, keys among them. */
    static String replaced(Dice dice, String json) {
        String odd = json;
        for (int times = dice.from(1, 3); times > 0; times--) {
            MatchResult value = dice.one(values(odd));
            odd = odd.substring(0, value.start()) + dice.one(ODD_VALUES) + odd.substring(value.end());
        }
        return odd;
    }

    /** Two values have changed places. */
    static String swapped(Dice dice, String json) {
        List<MatchResult> values = values(json);
        int first = dice.from(0, values.size() - 2);
        MatchResult former = values.get(first);
        MatchResult latter = values.get(dice.from(first + 1, values.size() - 1));
        return json.substring(0, former.start())
                + latter.group()
                + json.substring(former.end(), latter.start())
                + former.group()
                + json.substring(latter.end());
    }

    private static List<MatchResult> values(String json) {
        return VALUE.matcher(json).results().toList();
    }

    /** A stretch is missing, or is there twice. */
    static String stretched(Dice dice, String text) {
        int start = dice.from(0, text.length() - 2);
        int end = dice.from(start + 1, Math.min(text.length(), start + 400));
        return dice.percent(50)
                ? text.substring(0, start) + text.substring(end)
                : text.substring(0, end) + text.substring(start);
    }

    /** A value is nested deeper than any plan. */
    static String nested(Dice dice, String json) {
        MatchResult value = dice.one(values(json));
        int depth = dice.oneOf(60, 101, 500, 1_001, 20_000, 150_000);
        String open = dice.oneOf("[", "{\"a\":", "[{\"id\":", "[[[");
        String close = dice.percent(50) ? "]".repeat(depth) : "";
        return json.substring(0, value.start()) + open.repeat(depth) + "1" + close + json.substring(value.end());
    }

    /** In another encoding than UTF-8, or with bytes that no text has. */
    static byte[] misencoded(Dice dice, String text) {
        if (dice.percent(50)) {
            return text.getBytes(Charset.forName(dice.oneOf("UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-2", "IBM500")));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] odd = dice.oneOf(
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                new byte[] {(byte) 0x80},
                new byte[] {0},
                new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80});
        int at = dice.from(0, bytes.length);
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(bytes, 0, at);
        with.writeBytes(odd);
        with.write(bytes, at, bytes.length - at);
        return with.toByteArray();
    }

    /** Compressed, sometimes not to the end. */
    static byte[] zipped(Dice dice, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] whole = bytes.toByteArray();
        return dice.percent(50) ? whole : Arrays.copyOf(whole, dice.from(1, whole.length));
    }
}
