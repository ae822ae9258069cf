package org.harmonogram.store;

import static org.harmonogram.store.Rows.time;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a list page by page, newest first. A page begins after the last row of the page before, by time and id, so nothing is
 * skipped or seen twice when rows come and go meanwhile, and the last page costs no more than the first.
 */
public final class NewestFirst {

    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();
    private final String timeColumn;

    /**
     * A list of rows.
     *
     * @param select up to the table, such as {@code select id from plan}, without conditions
     * @param timeColumn orders the rows, with the column {@code id} where times are the same
     * @param workspace whose rows alone are listed
     */
    public NewestFirst(String select, String timeColumn, String workspace) {
        this.sql = new StringBuilder(select).append(" where workspace = ?");
        this.timeColumn = timeColumn;
        values.add(workspace);
    }

    /** Lists only rows that fulfil the condition; nothing changes if the value is {@code null}. */
    public NewestFirst where(String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
        return this;
    }

    /**
     * One page.
     *
     * @param after where the page before ended; {@code null}: from the newest on
     * @param limit how many at most, from 1
     * @param position of a row, for the page after
     * @throws IllegalArgumentException if no page ended there
     */
    public <T> Page<T> page(
            JdbcClient client, @Nullable String after, int limit, RowMapper<T> mapper, Function<T, Position> position) {
        Position begin = Position.of(after);
        OffsetDateTime beginTime = time(begin.time());
        List<T> rows = client.sql(sql
                        + " and (%1$s < ? or (%1$s = ? and id < ?)) order by %1$s desc, id desc fetch first ? rows only"
                                .formatted(timeColumn))
                .params(values)
                .params(beginTime, beginTime, begin.id(), limit + 1)
                .query(mapper)
                .list();
        return Page.of(rows, limit, row -> position.apply(row).text());
    }
}
