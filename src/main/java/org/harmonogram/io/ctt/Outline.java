package org.harmonogram.io.ctt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.io.text.Excerpt;
import org.jspecify.annotations.Nullable;

/** An instance cut into its header and its lists, line by line; what follows its last line, {@code END.}, is ignored. */
final class Outline {

    private static final String END = "END.";
    private static final Set<Header> REQUIRED = Set.of(Header.NAME, Header.DAYS, Header.PERIODS);
    private static final Set<Section> REQUIRED_SECTIONS = Set.of(Section.COURSES, Section.ROOMS, Section.CURRICULA);

    private final Faults faults;
    private final Map<Header, Row> headers = new EnumMap<>(Header.class);
    private final Map<Header, String> values = new EnumMap<>(Header.class);
    private final Map<Section, Row> titles = new EnumMap<>(Section.class);
    private final Map<Section, List<Row>> rows = new EnumMap<>(Section.class);

    private Outline(Faults faults) {
        this.faults = faults;
    }

    static Outline of(String text, Faults faults) {
        Outline outline = new Outline(faults);
        outline.read(Row.of(text));
        outline.checkWhole();
        return outline;
    }

    private void read(List<Row> all) {
        boolean inHeader = true;
        Section section = null;
        for (Row row : all) {
            if (row.text().equals(END)) {
                return;
            }
            if (isTitle(row, inHeader)) {
                inHeader = false;
                section = begin(row);
            } else if (inHeader) {
                addHeader(row);
            } else if (section != null) {
                addRow(section, row);
            }
        }
        faults.add(IssueCode.MISSING_KEY, Faults.WHOLE_FILE, END);
    }

    /** A line of one word with a colon, but for a header whose value is missing. */
    private static boolean isTitle(Row row, boolean inHeader) {
        String text = row.text();
        boolean oneWord = text.endsWith(":") && row.words().size() == 1;
        return oneWord
                && !(inHeader
                        && Header.find(text.substring(0, text.length() - 1)).isPresent());
    }

    /** The list that begins; {@code null} if it is none: its lines are left out. */
    private @Nullable Section begin(Row row) {
        Section section = Section.find(row.text()).orElse(null);
        if (section == null) {
            String known = Arrays.stream(Section.values()).map(Section::title).collect(Collectors.joining(", "));
            faults.add(IssueCode.UNKNOWN_KEY_UNLIKE_ANY, row.line(), Excerpt.of(row.text()), known);
        } else if (titles.putIfAbsent(section, row) != null) {
            faults.add(IssueCode.DOUBLED_KEY, row.line(), row.text());
        }
        return section;
    }

    private void addHeader(Row row) {
        int colon = row.text().indexOf(':');
        if (colon < 0) {
            faults.addMalformed(row, Header.NAME.key() + ": …");
            return;
        }
        String key = row.text().substring(0, colon).strip();
        String value = row.text().substring(colon + 1).strip();
        Header header = Header.find(key).orElse(null);
        if (header == null) {
            String known = Arrays.stream(Header.values()).map(Header::key).collect(Collectors.joining(", "));
            faults.add(IssueCode.UNKNOWN_KEY_UNLIKE_ANY, row.line(), Excerpt.of(key), known);
        } else if (headers.putIfAbsent(header, row) != null) {
            faults.add(IssueCode.DOUBLED_KEY, row.line(), key);
        } else {
            values.put(header, value);
        }
    }

    private void addRow(Section section, Row row) {
        rows.computeIfAbsent(section, any -> new ArrayList<>()).add(row);
    }

    private void checkWhole() {
        for (Header header : Header.values()) {
            if (REQUIRED.contains(header) && !headers.containsKey(header)) {
                faults.add(IssueCode.MISSING_KEY, Faults.WHOLE_FILE, header.key());
            }
        }
        for (Section section : Section.values()) {
            if (REQUIRED_SECTIONS.contains(section) && !titles.containsKey(section)) {
                faults.add(IssueCode.MISSING_KEY, Faults.WHOLE_FILE, section.title());
            }
        }
        headers.forEach(this::checkCount);
    }

    private void checkCount(Header header, Row row) {
        Section counted = header.counted();
        if (counted != null && (titles.containsKey(counted) || !REQUIRED_SECTIONS.contains(counted))) {
            int before = faults.total();
            int stated = faults.number(row, value(header), 0, 999_999_999);
            int listed = rows(counted).size();
            if (faults.total() == before && stated != listed) {
                faults.add(IssueCode.COUNT_DIFFERS, row.line(), header.key(), stated, listed);
            }
        }
    }

    /** The line of a header; {@code null} if it is missing. */
    @Nullable
    Row row(Header header) {
        return headers.get(header);
    }

    /** The value of a header; empty if it is missing. */
    String value(Header header) {
        return values.getOrDefault(header, "");
    }

    /** The line above a list; {@code null} if it is missing. */
    @Nullable
    Row title(Section section) {
        return titles.get(section);
    }

    /** The lines of a list. */
    List<Row> rows(Section section) {
        return rows.getOrDefault(section, List.of());
    }
}
