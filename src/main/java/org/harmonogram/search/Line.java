package org.harmonogram.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.planning.Team;
import org.jspecify.annotations.Nullable;

/**
 * The training days of one edition as a line of units in order of time: which topic has which unit. Topics can be moved
 * along the line freely; {@link #write} cuts them into sessions again. Units that hold anything that cannot be recut
 * (locked, in minutes, off the units; joint, unless the {@link Reading} says otherwise) are left out. Topics of the whole edition
 * are on one line, those that a group has on its own on another, and either is left out of the other. Used again and again; not
 * thread-safe.
 */
final class Line {

    /** A place that holds nothing. */
    static final int FREE = Cells.FREE;

    private final Board board;
    private final Edition edition;
    /** Of the edition in the plan. */
    private final int position;

    private final GroupKey own;
    private final Cells cells;
    private final Track track;

    /** The cells of the line, and what they hold. */
    private final int[] cellOnLine;

    private final int[] now;
    /** By place: the team wanted there; {@code null}: that of the topic. */
    private final @Nullable Team[] teamAt;

    private int length;

    /** @param own the group whose topics of its own are on the line; without a group: the topics of the whole edition */
    Line(Board board, Edition edition, GroupKey own) {
        this.board = board;
        this.edition = edition;
        this.position = board.structure().plan().editions().indexOf(edition);
        this.own = own;
        this.cells = new Cells(board, edition, own);
        this.track = cells.track();
        this.cellOnLine = new int[track.size()];
        this.now = new int[track.size()];
        this.teamAt = new Team[track.size()];
    }

    /** Whose line a requirement is on: that of the one group of several which has the topic on its own, or of the edition. */
    static GroupKey of(Requirement requirement) {
        Edition edition = requirement.editions().get(0);
        return requirement.groups().size() == 1 && edition.groups().size() > 1
                ? requirement.groups().get(0)
                : new GroupKey(edition.id(), null);
    }

    /** Whether anything could be rearranged in some edition of the board. */
    static boolean couldMoveOn(Board board) {
        return board.structure().requirements().stream()
                .filter(requirement -> !requirement.editions().isEmpty())
                .anyMatch(requirement -> board.line(requirement).couldMove());
    }

    /** Whether at least two sessions could ever be on the line and change places, and something might be gained by it. */
    private boolean couldMove() {
        return track.hasRoomToMove()
                && (own.group() == null || isSequenceAsked())
                && board.structure().requirementsOf(edition).stream()
                                .filter(cells::holds)
                                .mapToInt(requirement -> board.pool(requirement).length)
                                .sum()
                        > 1;
    }

    /** Where neither the order of topics nor their continuity matters, single sessions move groups' topics as well, and faster. */
    private boolean isSequenceAsked() {
        Plan plan = board.structure().plan();
        return plan.weight(Rule.OUT_OF_PROGRAMME_ORDER) > 0 || plan.weight(Rule.TOPIC_INTERRUPTED) > 0;
    }

    /**
     * Reads the line.
     *
     * @return how many places it has; 0 if nothing can be moved along it, or what is on a closed day cannot be moved
     */
    int read(Reading how) {
        return cells.read(how) ? layOut() : 0;
    }

    /** Puts the cells that may be used side by side. */
    private int layOut() {
        length = 0;
        Arrays.fill(teamAt, null);
        for (int cell = 0; cell < track.size(); cell++) {
            if (cells.isOpen(cell)) {
                now[length] = cells.requirement(cell);
                cellOnLine[length++] = cell;
            }
        }
        return movable().isEmpty() ? 0 : length;
    }

    /**
     * Takes the sessions of all other requirements off the line, with their places.
     *
     * @return how many places are left; 0 if another requirement has a session whose place is gone
     */
    int restrict(int[] requirements) {
        Set<Integer> stays = Arrays.stream(requirements).boxed().collect(Collectors.toSet());
        return cells.restrict(stays) ? layOut() : 0;
    }

    /** By place on the line: the requirement that has it, by index; {@link #FREE} if none has. To be rearranged by the caller. */
    int[] places() {
        return now;
    }

    /** By place on the line: the team wanted there; {@code null}: that of the topic. To be filled by the caller. */
    @Nullable
    Team[] teams() {
        return teamAt;
    }

    /** The sessions that may be moved along the line, those without a place included. Not to be changed. */
    List<Piece> movable() {
        return cells.movable();
    }

    /** Those whose place is gone: their date is closed, or a joint session lies there now. Not to be changed. */
    List<Piece> homeless() {
        return cells.homeless();
    }

    /** Whether anything takes place on that day of the plan as things stand on the board, in a trial as well. */
    boolean isHeld(int day) {
        return board.plan().occupancy().isTrainingDay(position, day);
    }

    /** The edition. */
    Edition edition() {
        return edition;
    }

    /** The days of the plan that the edition may use. */
    int[] days() {
        return track.days();
    }

    /** Whether the edition has a session on the day that could be on the line. */
    boolean isInUse(int day) {
        return EditionPieces.of(board, edition).stream()
                .anyMatch(piece -> board.times().day(piece.time) == day);
    }

    /** How many places there are. */
    int length() {
        return length;
    }

    /** Minutes of a place. */
    int unit() {
        return cells.unit();
    }

    /** Which window a place lies in. */
    int windowOf(int place) {
        return track.window(cellOnLine[place]);
    }

    /** The day of the plan on which a place lies. */
    int dayOf(int place) {
        return track.day(cellOnLine[place]);
    }

    /** The start with a place. */
    int timeOf(int place) {
        return track.time(cellOnLine[place]);
    }

    /** Whether a place follows the one before without anything in between. */
    boolean followsOn(int place) {
        return cellOnLine[place - 1] + 1 == cellOnLine[place];
    }

    /** The session that lies at a place now; {@code null}: none. */
    @Nullable
    Piece pieceAt(int place) {
        return cells.piece(cellOnLine[place]);
    }

    /** Whether a place is to have another topic, or another team, than now. */
    boolean isChangedAt(int place) {
        Piece piece = pieceAt(place);
        Team wanted = teamAt[place];
        return now[place] != cells.requirement(cellOnLine[place])
                || (piece != null && wanted != null && !wanted.equals(piece.team));
    }

    /** The room of whoever had the place, or else of the nearest place that somebody had. */
    int roomAt(int place, Piece piece) {
        for (int distance = 0; distance < length; distance++) {
            Piece left = place >= distance ? pieceAt(place - distance) : null;
            Piece right = place + distance < length ? pieceAt(place + distance) : null;
            Piece nearest = left != null ? left : right;
            if (nearest != null) {
                return Pick.roomOr(piece, nearest.room);
            }
        }
        return piece.room;
    }

    /**
     * Cuts what the line says now into sessions, and puts what changes into the draft.
     *
     * @return whether every stretch could be cut into sessions of legal lengths
     */
    boolean write(Draft draft) {
        return new LineWriter(board, this, draft).write();
    }
}
