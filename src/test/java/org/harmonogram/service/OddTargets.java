package org.harmonogram.service;

import java.util.List;
import org.harmonogram.support.Dice;

/** Paths and queries that lead nowhere, or almost where they should. */
final class OddTargets {

    private static final List<String> LISTS = List.of(
            "/v1/plans", "/v1/jobs", "/v1/audit", "/v1/rules", "/v1/demo-plans", "/v1/schema/plan", "/v1/openapi");

    /** Any of them may be the value of any parameter; percent signs begin escapes, good and bad ones. */
    private static final List<String> ODD_VALUES = List.of(
            "",
            "0",
            "-1",
            "201",
            "1e3",
            "1.0",
            "%D9%A1",
            "99999999999999999999",
            "abc",
            "true",
            "null",
            "%00",
            "%0d%0aX:1",
            "%FF",
            "%C3%28",
            "%ED%A0%80",
            "+",
            "%20",
            "a".repeat(3_000),
            "%F0%9F%98%80",
            "PT1S",
            "PT-1S",
            "P1Y",
            "PT0S",
            "PT99999999999H",
            "bm90LWEtdG9rZW4",
            "eyJhIjoxfQ==",
            "..%2f..",
            "'%20or%20'1'='1",
            "%25%6e",
            "*",
            "1,2");

    /** Not encoded as it should be. */
    private static final List<String> BROKEN_VALUES = List.of("%", "%z", "%1", "%%", "100%", "%C3%", "%u0041");

    private static final List<String> ODD_IDS = List.of(
            "0",
            "-1",
            "unknown",
            "00000000-0000-0000-0000-000000000000",
            "%20",
            "%C5%BC",
            "a".repeat(2_000),
            "*",
            "~",
            "$%7Bx%7D",
            "%F0%9F%98%80",
            "..",
            ".",
            "...",
            "%2e%2e",
            "null",
            "%27%20or%201=1",
            "1,2",
            "a;b=c",
            ";",
            "a.json",
            "%FF");

    private OddTargets() {}

    /** A list with parameters that it does not know, or knows with other values. */
    static String query(Dice dice) {
        StringBuilder target = new StringBuilder(dice.one(LISTS));
        for (int parameters = dice.from(1, 3), number = 0; number < parameters; number++) {
            target.append(number == 0 ? '?' : '&')
                    .append(dice.oneOf("limit", "after", "title", "tag", "state", "plan", "Limit", "x", "", "%6cimit"));
            if (dice.percent(95)) {
                target.append('=').append(dice.one(ODD_VALUES));
            }
        }
        return target.toString();
    }

    /** A list with a query that nobody can decode. */
    static String undecodable(Dice dice) {
        return dice.one(LISTS) + dice.oneOf("?limit=", "?title=", "?after=", "?x=") + dice.one(BROKEN_VALUES);
    }

    /** A path with an id or a number that nothing has, or with one step too many. */
    static String path(Dice dice) {
        String id = dice.one(ODD_IDS);
        return dice.oneOf(
                "/v1/plans/" + id,
                "/v1/plans/" + id + "/about",
                "/v1/plans/" + id + "/revisions",
                "/v1/plans/" + id + "/revisions/1",
                "/v1/jobs/" + id,
                "/v1/jobs/" + id + "/events",
                "/v1/jobs/" + id + "/result",
                "/v1/demo-plans/" + id,
                "/v1/" + id,
                "/v1/rules/" + id,
                "/v1/schema/" + id);
    }

    /** The plan's own path, continued or written oddly. */
    static String near(Dice dice, String plan) {
        return dice.oneOf(
                plan + "/",
                plan + "//about",
                plan + "/nothing",
                plan + "/revisions/"
                        + dice.oneOf("0", "-1", "2147483648", "x", "1.0", "%31x", "99999999999999999999", "01"),
                plan + "/ABOUT",
                plan + "/about/",
                plan + "/about.json",
                plan + "/./about",
                plan + "/../" + dice.oneOf("..", "plans", "jobs"),
                plan + ";v=1/about",
                plan + "/apply",
                plan.replace("/v1/", "/v2/"),
                plan.replace("/v1/", "/V1/"),
                plan.replace("/v1/", "/v1//"),
                plan.replace("plans", "plan"));
    }

    /** What the server refuses before any program of ours sees it. */
    static String refused(Dice dice, String plan) {
        return plan
                + dice.oneOf(
                        "%2Fabout",
                        "%5Cabout",
                        "\\about",
                        "%00",
                        "%",
                        "%zz",
                        "[",
                        "{id}",
                        "|",
                        "^",
                        "\"",
                        "<x>",
                        "`",
                        "ż",
                        "/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc",
                        "#part",
                        "/../../../../etc/passwd");
    }
}
