package org.harmonogram.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.harmonogram.support.Dice;

/** Odd requests, each made from its number alone, so that one that does harm can be made again. */
final class OddRequests {

    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "OPTIONS",
            "PUT",
            "PATCH",
            "DELETE",
            "POST",
            "TRACE",
            "PROPFIND",
            "LOCK",
            "QUERY",
            "get",
            "X",
            "M-SEARCH",
            "A".repeat(200));

    private static final String ODD_JOB = """
            {"time": "PT1S", "unimproved": "PT1S", "steps": 1, "seed": 7,
             "rules": {"day-change": {"weight": 2, "level": "soft", "enabled": true, "hours": 11, "per": "day"}}}
            """;

    private final Known known;
    private final List<Kind> kinds;

    /**
     * What the requests may be about.
     *
     * @param port of the service
     * @param plan valid, small, and solved at once, as JSON
     * @param ctt an instance in the text format
     * @param planPath of a plan that is there
     * @param sparePath of a plan that may be spoilt
     * @param jobPath of a job that has ended
     */
    record Known(int port, String plan, String ctt, String planPath, String sparePath, String jobPath) {}

    /**
     * A request.
     *
     * @param kind for people
     * @param ours whether the service must answer, in its own form; otherwise the server may refuse it, or give up
     * @param sent what goes over the line, one character for each byte (Latin-1)
     */
    record Odd(String kind, boolean ours, String sent) {}

    private record Kind(String name, boolean ours, Function<Dice, byte[]> making) {}

    OddRequests(Known known) {
        this.known = known;
        this.kinds = List.of(
                ours("bytes flipped in a plan", dice -> withPlan(dice, OddBodies.flipped(dice, known.plan()))),
                ours("values replaced in a plan", dice -> withPlan(dice, OddBodies.replaced(dice, known.plan()))),
                ours("values swapped in a plan", dice -> withPlan(dice, OddBodies.swapped(dice, known.plan()))),
                ours("a plan with a stretch twice or not at all", this::stretched),
                ours("a plan nested deeply", dice -> withPlan(dice, OddBodies.nested(dice, known.plan()))),
                ours("a plan in an odd encoding", dice -> withPlan(dice, OddBodies.misencoded(dice, known.plan()))),
                ours("a compressed plan", this::zipped),
                ours("an odd text instance", this::text),
                ours("an odd job", this::job),
                ours("an odd header", this::header),
                ours("a foreign host", dice -> OddHeaders.foreign(dice, RawRequest.get(known.planPath()))),
                ours("an odd method", this::method),
                ours("an odd query", dice -> RawRequest.get(OddTargets.query(dice))),
                ours("a query that cannot be decoded", dice -> RawRequest.get(OddTargets.undecodable(dice))),
                ours("an odd path", dice -> new RawRequest(someMethod(dice), OddTargets.path(dice))),
                ours("nearly the path of a plan", this::nearly),
                theirs(
                        "a path that is refused",
                        dice -> RawRequest.get(OddTargets.refused(dice, known.planPath()))
                                .bytes(known.port())),
                theirs("a body larger than allowed", this::large),
                theirs("a body of another length", dice -> OddBytes.misjudged(dice, known.port(), known.plan())),
                theirs("bytes that are no request", dice -> OddBytes.garbage(dice, known.port())));
    }

    private Kind ours(String name, Function<Dice, RawRequest> making) {
        return new Kind(name, true, dice -> making.apply(dice).bytes(known.port()));
    }

    private static Kind theirs(String name, Function<Dice, byte[]> making) {
        return new Kind(name, false, making);
    }

    /** The request of that number. */
    Odd request(long seed) {
        Dice dice = new Dice(seed);
        Kind kind = dice.one(kinds);
        return new Odd(kind.name(), kind.ours(), new String(kind.making().apply(dice), StandardCharsets.ISO_8859_1));
    }

    private RawRequest withPlan(Dice dice, String body) {
        return withPlan(dice, body.getBytes(StandardCharsets.UTF_8));
    }

    private RawRequest withPlan(Dice dice, byte[] body) {
        return dice.percent(20)
                ? RawRequest.json("PUT", known.sparePath(), body).header("If-Match", "*")
                : RawRequest.json(
                        "POST", dice.oneOf("/v1/plans", "/v1/check", "/v1/check", "/v1/solve?wait=PT1S"), body);
    }

    private RawRequest stretched(Dice dice) {
        return withPlan(dice, OddBodies.stretched(dice, known.plan()));
    }

    private RawRequest zipped(Dice dice) {
        return withPlan(dice, OddBodies.zipped(dice, known.plan()))
                .header("Content-Encoding", dice.oneOf("gzip", "GZIP", "deflate", "identity"));
    }

    private RawRequest text(Dice dice) {
        byte[] body = dice.percent(50)
                ? OddBodies.flipped(dice, known.ctt())
                : OddBodies.stretched(dice, known.ctt()).getBytes(StandardCharsets.UTF_8);
        return new RawRequest("POST", dice.oneOf("/v1/plans", "/v1/check"))
                .header("Content-Type", dice.oneOf("text/plain", "text/plain; charset=UTF-8"))
                .body(body);
    }

    private RawRequest job(Dice dice) {
        return RawRequest.json("POST", known.planPath() + "/jobs", OddBodies.replaced(dice, ODD_JOB));
    }

    private RawRequest header(Dice dice) {
        RawRequest request = dice.percent(50)
                ? RawRequest.get(dice.oneOf(
                        known.planPath(),
                        known.jobPath(),
                        known.jobPath() + "/events",
                        known.planPath() + "/about",
                        "/v1/rules"))
                : new RawRequest("POST", dice.oneOf("/v1/check", "/v1/plans"))
                        .body(known.plan().getBytes(StandardCharsets.UTF_8));
        return OddHeaders.with(dice, request);
    }

    private RawRequest method(Dice dice) {
        return new RawRequest(
                dice.one(METHODS),
                dice.oneOf(
                        "/v1/plans",
                        "/v1/rules",
                        "/v1/check",
                        "/v1/solve",
                        "/v1/schema/plan",
                        "/v1/demo-plans",
                        "/v1/openapi",
                        "/v1/audit",
                        known.planPath() + "/revisions",
                        known.planPath() + "/apply",
                        known.planPath() + "/about",
                        known.jobPath() + "/result",
                        known.jobPath() + "/events",
                        "/v1",
                        "/v1/"));
    }

    private static String someMethod(Dice dice) {
        return dice.oneOf("GET", "GET", "GET", "PUT", "POST", "DELETE");
    }

    private RawRequest nearly(Dice dice) {
        return RawRequest.get(OddTargets.near(dice, known.planPath()));
    }

    /** Mostly one blank too long, as far as JSON goes. */
    private byte[] large(Dice dice) {
        byte[] blanks = new byte[dice.oneOf(1, OddRequestsIT.LARGEST_BODY + 1, 2 * OddRequestsIT.LARGEST_BODY)];
        Arrays.fill(blanks, (byte) ' ');
        return RawRequest.json("POST", dice.oneOf("/v1/plans", "/v1/check"), blanks)
                .bytes(known.port());
    }
}
