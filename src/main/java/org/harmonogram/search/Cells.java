package org.harmonogram.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The units of an edition's training days, by cell of its {@link Track}: which topic lies there, which session of it, and
 * which cells are out of the question. Topics of the whole edition are read by one object, those that a group has on its own by
 * another, and either takes the other's cells out. Used again and again; not thread-safe.
 */
final class Cells {

    /** Holds nothing. */
    static final int FREE = -1;

    /** Not a training day, or held by something that cannot be moved along the line. */
    private static final int BLOCKED = -2;

    private final Board board;
    private final Edition edition;
    private final GroupKey own;
    private final Track track;
    private final int unit;
    private final int[] requirementAt;
    private final @Nullable Piece[] pieceAt;
    private final List<Piece> movable = new ArrayList<>();
    private final List<Piece> homeless = new ArrayList<>();
    private Reading reading = Reading.AS_IT_LIES;

    /** @param own the group whose topics of its own are read; without a group: the topics of the whole edition */
    Cells(Board board, Edition edition, GroupKey own) {
        this.board = board;
        this.edition = edition;
        this.own = own;
        this.track = new Track(board, edition);
        this.unit = board.structure().plan().unitMinutes();
        this.requirementAt = new int[track.size()];
        this.pieceAt = new Piece[track.size()];
    }

    /** The cells, in order of time. */
    Track track() {
        return track;
    }

    /** Minutes of a cell. */
    int unit() {
        return unit;
    }

    /**
     * Reads what lies where.
     *
     * @return {@code false} if what is on the date to be closed cannot be moved
     */
    boolean read(Reading how) {
        reading = how;
        Arrays.fill(requirementAt, BLOCKED);
        Arrays.fill(pieceAt, null);
        movable.clear();
        homeless.clear();
        List<Piece> pieces = EditionPieces.of(board, edition);
        pieces.forEach(piece -> open(board.times().day(piece.time)));
        how.opened().forEach(this::open);
        Draft laid = how.laid();
        if (laid != null) {
            enterJoint(laid);
        }
        for (Piece piece : pieces) {
            if (takesTime(piece) && (laid == null || !laid.has(piece))) {
                enter(piece);
            }
        }
        return how.closed() == Reading.NO_DAY || close(how.closed());
    }

    /** Its date is a training day: the cells of that date may be used. */
    private void open(int day) {
        int first = track.firstCell(day);
        int end = track.endCell(day);
        if (first < end && requirementAt[first] == BLOCKED) {
            Arrays.fill(requirementAt, first, end, FREE);
        }
    }

    /** Joint sessions lie where the draft puts them, whoever is there now. */
    private void enterJoint(Draft laid) {
        for (int i = 0; i < laid.size(); i++) {
            List<Edition> editions = laid.piece(i).requirement().editions();
            int time = laid.time(i);
            if (time != Times.NONE && editions.size() > 1 && editions.contains(edition)) {
                open(board.times().day(time));
                int end = endCell(time, laid.minutes(i));
                for (int cell = firstCell(time); cell < end; cell++) {
                    requirementAt[cell] = BLOCKED;
                }
            }
        }
    }

    /** The cell that a start lies in, or the first after it; the one after the day's last if there is none. */
    private int firstCell(int time) {
        int day = board.times().day(time);
        int start = board.times().minute(time);
        int cell = track.firstCell(day);
        while (cell < track.endCell(day) && track.minute(cell) + unit <= start) {
            cell++;
        }
        return cell;
    }

    /** The cell after the last that so many minutes from a start on lie in. */
    private int endCell(int time, int minutes) {
        int day = board.times().day(time);
        int end = board.times().minute(time) + minutes;
        int cell = track.firstCell(day);
        while (cell < track.endCell(day) && track.minute(cell) < end) {
            cell++;
        }
        return cell;
    }

    private void enter(Piece piece) {
        int first = firstCell(piece.time);
        int end = endCell(piece.time, piece.minutes);
        if (first >= end) {
            return;
        }
        boolean canMove = canMove(piece, first, end);
        if (canMove && reading.laid() != null && isBlocked(first, end)) {
            homeless.add(piece);
            movable.add(piece);
            return;
        }
        for (int cell = first; cell < end; cell++) {
            boolean taken = requirementAt[cell] != FREE;
            requirementAt[cell] = canMove && !taken ? piece.requirement().index() : BLOCKED;
            pieceAt[cell] = canMove && !taken ? piece : null;
        }
        if (canMove) {
            movable.add(piece);
        }
    }

    private boolean isBlocked(int from, int to) {
        for (int cell = from; cell < to; cell++) {
            if (requirementAt[cell] == BLOCKED) {
                return true;
            }
        }
        return false;
    }

    private boolean canMove(Piece piece, int first, int end) {
        return !piece.isStartLocked()
                && !piece.isLengthLocked()
                && holds(piece.requirement())
                && track.minute(first) == board.times().minute(piece.time)
                && track.window(first) == track.window(end - 1)
                && (end - first) * unit == piece.minutes;
    }

    /** Whether sessions of the requirement may be moved along the line. */
    boolean holds(Requirement requirement) {
        if (requirement.topic().minutes() != null) {
            return false;
        }
        if (requirement.editions().size() > 1) {
            return requirement.editions().equals(reading.together()) && isOfWholeEditions(requirement);
        }
        return own.group() == null
                ? isOfWholeEditions(requirement)
                : requirement.groups().equals(List.of(own));
    }

    private static boolean isOfWholeEditions(Requirement requirement) {
        int groups = 0;
        for (Edition edition : requirement.editions()) {
            groups += Math.max(1, edition.groups().size());
        }
        return requirement.groups().size() == groups;
    }

    /** Whether a session takes time of the edition or group: what another group has on its own does not. */
    private boolean takesTime(Piece piece) {
        return own.group() == null || piece.requirement().groups().contains(own);
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

    /**
     * Takes the sessions of all other requirements out, with their cells.
     *
     * @return {@code false} if one of those has no place any more, so that it cannot stay where it is
     */
    boolean restrict(Set<Integer> requirements) {
        if (homeless.stream()
                .anyMatch(piece -> !requirements.contains(piece.requirement().index()))) {
            return false;
        }
        for (int cell = 0; cell < requirementAt.length; cell++) {
            if (requirementAt[cell] >= 0 && !requirements.contains(requirementAt[cell])) {
                requirementAt[cell] = BLOCKED;
                pieceAt[cell] = null;
            }
        }
        movable.removeIf(piece -> !requirements.contains(piece.requirement().index()));
        return true;
    }

    /** Whether a cell may be used. */
    boolean isOpen(int cell) {
        return requirementAt[cell] != BLOCKED;
    }

    /** The requirement that has an open cell, by index; {@link #FREE} if none has. */
    int requirement(int cell) {
        return requirementAt[cell];
    }

    /** The session that lies on a cell; {@code null}: none that can be moved. */
    @Nullable
    Piece piece(int cell) {
        return pieceAt[cell];
    }

    /** The sessions that can be moved, those without a place included. Not to be changed. */
    List<Piece> movable() {
        return movable;
    }

    /** Those whose place is gone: their date is closed, or a joint session lies there now. Not to be changed. */
    List<Piece> homeless() {
        return homeless;
    }
}
