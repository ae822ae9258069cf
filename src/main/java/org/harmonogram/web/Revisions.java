package org.harmonogram.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Revisions as entity tags, and what requests say about them (RFC 9110, section 13). */
final class Revisions {

    /** Ends the tag of a revision that is packed. */
    private static final String PACKED = "-gzip";

    private static final Pattern TAGS = Pattern.compile("\\s*(\\*|((W/)?\"[!#-~]*\"\\s*,?\\s*)+)\\s*");

    private Revisions() {}

    /** The entity tag of a revision. */
    static String tag(int revision) {
        return "\"" + revision + "\"";
    }

    /**
     * A revision as it is asked for: not again where {@code If-None-Match} names it, and packed for those who take that. The web
     * server packs nothing that has an entity tag, because what is packed is another representation; so it has a tag of its own
     * here, which is as good in every condition.
     *
     * @param revision that is known to be there
     * @param document is loaded only where it is sent
     */
    static Answer answer(Exchange exchange, int revision, Supplier<Answer> document) {
        boolean packed = Gzip.isAccepted(exchange.request());
        return bodyOrNot(exchange, revision, packed, document)
                .with("ETag", packed ? "\"" + revision + PACKED + "\"" : tag(revision))
                .with("Vary", "Accept-Encoding")
                .with("Cache-Control", "private, no-cache");
    }

    private static Answer bodyOrNot(Exchange exchange, int revision, boolean packed, Supplier<Answer> document) {
        if (isKnown(exchange, revision)) {
            return Answer.empty(304);
        }
        return packed ? document.get().packed() : document.get();
    }

    private static boolean isKnown(Exchange exchange, int revision) {
        String header = exchange.header("If-None-Match");
        return header != null && tags("If-None-Match", header).stream().anyMatch(tag -> isOf(tag, revision));
    }

    /** A proxy that packs answers makes their tags weak; each still names a revision. */
    private static boolean isOf(String tag, int revision) {
        String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        return tag.equals("*") || strong.replace(PACKED + "\"", "\"").equals(tag(revision));
    }

    /**
     * Holds the request to {@code If-Match}.
     *
     * @param current revision of the plan
     * @return whether the header is there
     * @throws ProblemException if it names other revisions only
     */
    static boolean requireMatch(Exchange exchange, int current) {
        String header = exchange.header("If-Match");
        if (header == null) {
            return false;
        }
        if (tags("If-Match", header).stream().noneMatch(tag -> isOf(tag, current))) {
            throw stale(current);
        }
        return true;
    }

    /** Whether {@code If-Match} is {@code *}: whatever is there is meant, also what somebody else writes meanwhile. */
    static boolean isAnyWanted(Exchange exchange) {
        return "*".equals(exchange.header("If-Match"));
    }

    static ProblemException stale(int current) {
        return ProblemException.of(Problem.STALE_REVISION, current).withHeader("ETag", tag(current));
    }

    private static List<String> tags(String name, @Nullable String header) {
        if (header == null || header.length() > 1000 || !TAGS.matcher(header).matches()) {
            throw ProblemException.of(Problem.BAD_HEADER, name, tag(1));
        }
        return Arrays.stream(header.split(",")).map(String::strip).toList();
    }
}
