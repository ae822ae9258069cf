package org.harmonogram.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.harmonogram.domain.Score;
import org.jspecify.annotations.Nullable;

/** Moments and scores as statements take them and rows have them. */
public final class Rows {

    private Rows() {}

    /** The present, as exactly as both databases keep it: in microseconds. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What a statement takes in place of its question marks, some of which may be {@code null}. */
    public static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    /** A moment as a statement takes it. */
    public static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The moment in that column, which is never empty. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** The moment in that column; {@code null} if it is empty. */
    public static @Nullable Instant optionalMoment(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** The score in the columns {@code hard}, {@code medium} and {@code soft}, which are not empty. */
    public static Score score(ResultSet row) throws SQLException {
        return new Score(row.getLong("hard"), row.getLong("medium"), row.getLong("soft"));
    }

    /** As {@link #score}; {@code null} if the columns are empty. */
    public static @Nullable Score optionalScore(ResultSet row) throws SQLException {
        Score score = score(row);
        return row.wasNull() ? null : score;
    }
}
