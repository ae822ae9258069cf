package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * (locked, joint, in minutes, off the units) are left out. Topics of the whole edition are on one line, those that a group has
 * on its own on another, and either is left out of the other. Used again and again; not thread-safe.
 */
final class Line {

    /** A place that holds nothing. */
    static final int FREE = -1;

    /** No day. */
    static final int NO_DAY = -1;

    private static final int BLOCKED = -2;

    private final Board board;
    private final Edition edition;
    private final GroupKey own;
    private final Track track;
    private final int unit;

    /** By cell of the track. */
    private final int[] requirementAt;

    private final @Nullable Piece[] pieceAt;

    /** The cells of the line, and what they hold. */
    private final int[] cellOnLine;

    private final int[] now;
    /** By place: the team wanted there; {@code null}: that of the topic. */
    private final @Nullable Team[] teamAt;

    private int length;

    private final List<Piece> movable = new ArrayList<>();
    /** Those of them whose date is closed. */
    private final List<Piece> homeless = new ArrayList<>();

    /** @param own the group whose topics of its own are on the line; without a group: the topics of the whole edition */
    Line(Board board, Edition edition, GroupKey own) {
        this.board = board;
        this.edition = edition;
        this.own = own;
        this.track = new Track(board, edition);
        this.unit = board.structure().plan().unitMinutes();
        this.requirementAt = new int[track.size()];
        this.pieceAt = new Piece[track.size()];
        this.cellOnLine = new int[track.size()];
        this.now = new int[track.size()];
        this.teamAt = new Team[track.size()];
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
                                .filter(this::isOnLine)
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
     * Reads the line as it lies now.
     *
     * @return how many places it has; 0 if there is nothing to rearrange
     */
    int read() {
        return read(NO_DAY, NO_DAY);
    }

    /**
     * Reads the line with one date less, one date more, or another date.
     *
     * @param closed day of the plan on which nothing is to be any more; or {@link #NO_DAY}
     * @param opened day of the plan that may be used besides; or {@link #NO_DAY}
     * @return as for {@link #read()}; 0 also if what is on the closed day cannot be moved
     */
    int read(int closed, int opened) {
        Arrays.fill(requirementAt, BLOCKED);
        Arrays.fill(pieceAt, null);
        movable.clear();
        homeless.clear();
        List<Piece> pieces = EditionPieces.of(board, edition);
        pieces.forEach(piece -> open(board.times().day(piece.time)));
        if (opened != NO_DAY) {
            open(opened);
        }
        pieces.stream().filter(this::takesTime).forEach(this::enter);
        return closed == NO_DAY || close(closed) ? layOut() : 0;
    }

    /** Puts the cells that may be used side by side. */
    private int layOut() {
        length = 0;
        Arrays.fill(teamAt, null);
        for (int cell = 0; cell < requirementAt.length; cell++) {
            if (requirementAt[cell] != BLOCKED) {
                now[length] = requirementAt[cell];
                cellOnLine[length++] = cell;
            }
        }
        return movable.size() < 2 ? 0 : length;
    }

    /** By place on the line: the requirement that has it, by index; {@link #FREE} if none has. To be rearranged by the caller. */
    int[] places() {
        return now;
    }

    private boolean close(int day) {
        for (int cell = track.firstCell(day); cell < track.endCell(day); cell++) {
            Piece piece = pieceAt[cell];
            if (piece != null && (homeless.isEmpty() || homeless.get(homeless.size() - 1) != piece)) {
                homeless.add(piece);
            }
            if (piece == null && requirementAt[cell] != FREE && edition.groups().size() < 2) {
                return false; // with several groups, one after the other may leave the date
            }
            requirementAt[cell] = BLOCKED;
            pieceAt[cell] = null;
        }
        return true;
    }

    /** The sessions that may be moved along the line, those of a closed date included. Not to be changed. */
    List<Piece> movable() {
        return movable;
    }

    /**
     * Takes the sessions of all other requirements off the line, with their places.
     *
     * @return how many places are left; 0 if another requirement has a session on the closed date
     */
    int restrict(int[] requirements) {
        Set<Integer> stays = new HashSet<>();
        for (int requirement : requirements) {
            stays.add(requirement);
        }
        if (homeless.stream()
                .anyMatch(piece -> !stays.contains(piece.requirement().index()))) {
            return 0;
        }
        for (int cell = 0; cell < requirementAt.length; cell++) {
            if (requirementAt[cell] >= 0 && !stays.contains(requirementAt[cell])) {
                requirementAt[cell] = BLOCKED;
                pieceAt[cell] = null;
            }
        }
        movable.removeIf(piece -> !stays.contains(piece.requirement().index()));
        return layOut();
    }

    /** By place on the line: the team wanted there; {@code null}: that of the topic. To be filled by the caller. */
    @Nullable
    Team[] teams() {
        return teamAt;
    }

    /** Which window a place lies in. */
    int windowOf(int place) {
        return track.window(cellOnLine[place]);
    }

    /** The day of the plan on which a place lies. */
    int dayOf(int place) {
        return track.day(cellOnLine[place]);
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

    /** The start with a place. */
    int timeOf(int place) {
        return track.time(cellOnLine[place]);
    }

    /** Whether a place follows the one before without anything in between. */
    boolean followsOn(int place) {
        return cellOnLine[place - 1] + 1 == cellOnLine[place];
    }

    /** Minutes of a place. */
    int unit() {
        return unit;
    }

    /** Its date is a training day: the cells of that date are on the line. */
    private void open(int day) {
        int first = track.firstCell(day);
        int end = track.endCell(day);
        if (first < end && requirementAt[first] == BLOCKED) {
            Arrays.fill(requirementAt, first, end, FREE);
        }
    }

    private void enter(Piece piece) {
        int day = board.times().day(piece.time);
        int start = board.times().minute(piece.time);
        int end = start + piece.minutes;
        int first = -1;
        int last = -1;
        for (int cell = track.firstCell(day); cell < track.endCell(day) && track.minute(cell) < end; cell++) {
            if (start < track.minute(cell) + unit) {
                first = first < 0 ? cell : first;
                last = cell;
            }
        }
        if (first < 0) {
            return;
        }
        boolean canMove = canMove(piece, start, first, last);
        for (int cell = first; cell <= last; cell++) {
            boolean taken = requirementAt[cell] != FREE;
            requirementAt[cell] = canMove && !taken ? piece.requirement().index() : BLOCKED;
            pieceAt[cell] = canMove && !taken ? piece : null;
        }
        if (canMove) {
            movable.add(piece);
        }
    }

    private boolean canMove(Piece piece, int start, int first, int last) {
        return !piece.isStartLocked()
                && !piece.isLengthLocked()
                && isOnLine(piece.requirement())
                && track.minute(first) == start
                && track.window(first) == track.window(last)
                && (last - first + 1) * unit == piece.minutes;
    }

    private boolean isOnLine(Requirement requirement) {
        boolean ofOwn = own.group() == null
                ? requirement.groups().size() == Math.max(1, edition.groups().size())
                : requirement.groups().equals(List.of(own));
        return ofOwn
                && requirement.topic().minutes() == null
                && requirement.editions().size() == 1;
    }

    /** Whose line a requirement is on: that of the one group of several which has the topic on its own, or of the edition. */
    static GroupKey of(Requirement requirement) {
        Edition edition = requirement.editions().get(0);
        return requirement.groups().size() == 1 && edition.groups().size() > 1
                ? requirement.groups().get(0)
                : new GroupKey(edition.id(), null);
    }

    /** Whether a session takes time on the line: what another group has on its own does not. */
    private boolean takesTime(Piece piece) {
        return own.group() == null || piece.requirement().groups().contains(own);
    }

    /**
     * Cuts what the line says now into sessions, and puts what changes into the draft.
     *
     * @return whether every stretch could be cut into sessions of legal lengths
     */
    boolean write(Draft draft) {
        return new LineWriter(board, this, draft).write();
    }

    /** How many places there are. */
    int length() {
        return length;
    }

    /** The session that lies at a place now; {@code null}: none. */
    @Nullable
    Piece pieceAt(int place) {
        return pieceAt[cellOnLine[place]];
    }

    /** Whether a place is to have another topic, or another team, than now. */
    boolean isChangedAt(int place) {
        Piece piece = pieceAt(place);
        Team wanted = teamAt[place];
        return now[place] != requirementAt[cellOnLine[place]]
                || (piece != null && wanted != null && !wanted.equals(piece.team));
    }

    /** The sessions whose date is closed. Not to be changed. */
    List<Piece> homeless() {
        return homeless;
    }

    /** The room of whoever had the place, or else of the nearest place that somebody had. */
    int roomAt(int place, Piece piece) {
        for (int distance = 0; distance < length; distance++) {
            Piece left = place >= distance ? pieceAt[cellOnLine[place - distance]] : null;
            Piece right = place + distance < length ? pieceAt[cellOnLine[place + distance]] : null;
            Piece nearest = left != null ? left : right;
            if (nearest != null) {
                return Pick.roomOr(piece, nearest.room);
            }
        }
        return piece.room;
    }
}
