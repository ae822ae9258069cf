package org.harmonogram.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harmonogram.domain.Edition;
import org.harmonogram.domain.GroupKey;
import org.harmonogram.domain.Level;
import org.harmonogram.domain.Requirement;
import org.harmonogram.domain.Rule;
import org.harmonogram.domain.Structure;
import org.harmonogram.planning.Start;
import org.harmonogram.planning.Team;
import org.harmonogram.planning.Timetable;
import org.harmonogram.rules.Occupancy;
import org.harmonogram.rules.WorkingPlan;
import org.harmonogram.rules.WorkingSession;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a timetable as numbers, beside the working plan that counts them. What a {@link Draft} says is laid on it
 * to see what it costs, and then kept or taken back. Not thread-safe.
 */
public final class Board {

    private final Structure structure;
    private final WorkingPlan plan;
    private final Occupancy occupancy;
    private final Times times;
    private final Piece[] pieces;
    private final Focus focus;
    private final Piece[][] pools;
    private final Slots[] slots;
    private final Crews crews;
    private final Map<GroupKey, Line> lines = new HashMap<>();
    private final boolean[] leaving;
    private final Shortfall shortfall;
    private long operations;

    /** Sets down every session where the timetable has it. */
    public Board(Timetable timetable) {
        BoardBuilder builder = new BoardBuilder(timetable);
        structure = timetable.structure();
        plan = builder.plan();
        occupancy = plan.occupancy();
        times = builder.times();
        pieces = builder.pieces();
        focus = new Focus(pieces, hasTeamsToChoose() ? null : new Charged(pieces.length));
        pools = builder.pools();
        slots = builder.slots();
        crews = new Crews(plan, builder.teams());
        leaving = new boolean[pieces.length];
        for (Piece piece : pieces) {
            if (piece.isPlaced()) {
                place(piece, piece.time, piece.room, piece.team, piece.minutes);
            }
        }
        shortfall = new Shortfall(this);
    }

    /**
     * Whether some session has a choice of teams. Where none has, what is charged is mostly mended by moving the session that is
     * charged; else by who leads which topic, and to dwell on those sessions measured worse (docs/adr/0025).
     */
    public boolean hasTeamsToChoose() {
        return Arrays.stream(pieces).anyMatch(piece -> !piece.isTeamLocked() && piece.teams().length > 1);
    }

    /** Lays on the board what the draft says, for {@link #keep} or {@link #takeBack}. */
    void lay(Draft draft) {
        plan.checkpoint();
        for (int i = 0; i < draft.size(); i++) {
            Piece piece = draft.piece(i);
            if (piece.isPlaced()) {
                plan.unplace(piece.twin);
            }
        }
        for (int i = 0; i < draft.size(); i++) {
            if (draft.time(i) != Times.NONE) {
                place(draft.piece(i), draft.time(i), draft.room(i), draft.team(i), draft.minutes(i));
            }
        }
    }

    /** The draft that was laid is how things are from now on. */
    void keep(Draft draft) {
        plan.forget();
        for (int i = 0; i < draft.size(); i++) {
            Piece piece = draft.piece(i);
            piece.time = draft.time(i);
            piece.room = draft.room(i);
            piece.team = draft.team(i);
            piece.minutes = draft.minutes(i);
        }
        for (int i = 0; i < draft.size(); i++) {
            shortfall.update(draft.piece(i).requirement());
        }
    }

    /** Things are again as they were before the draft was laid. */
    void takeBack() {
        plan.rollBack();
    }

    /** Does at once what the draft says. */
    public void apply(Draft draft) {
        lay(draft);
        keep(draft);
    }

    /**
     * Puts a piece where it is to lie into a draft.
     *
     * @param start {@code null}: it is not placed
     * @param room by position in the plan; negative: none
     * @throws IllegalArgumentException if no session of the timetable may start then
     */
    public void put(Draft draft, Piece piece, @Nullable Start start, int room, Team team, int minutes) {
        int time = start == null ? Times.NONE : times.find(start);
        if (start != null && time == Times.NONE) {
            throw new IllegalArgumentException("No session may start at (%s).".formatted(start.dateTime()));
        }
        draft.put(piece, time, room < 0 ? Piece.NO_ROOM : room, crews.canonical(team), minutes);
    }

    /** Begins to try things on the working plan; nothing of it lasts beyond {@link #endTrial}. */
    void beginTrial() {
        plan.checkpoint();
    }

    /** Takes back everything tried. */
    void endTrial() {
        plan.rollBack();
    }

    /** Takes a piece away, in a trial. */
    void takeAway(Piece piece) {
        if (piece.twin.isPlaced()) {
            operations += 2;
            plan.unplace(piece.twin);
        }
    }

    /** How many sessions have been placed or taken away in trials so far: a measure of effort that needs no clock. */
    long operations() {
        return operations;
    }

    /** So much effort besides. */
    void spend(int effort) {
        operations += effort;
    }

    /** Lays a draft on the working plan, in a trial. */
    void tryAt(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            takeAway(draft.piece(i));
        }
        for (int i = 0; i < draft.size(); i++) {
            if (draft.time(i) != Times.NONE) {
                tryAt(draft.piece(i), draft.time(i), draft.room(i), draft.team(i), draft.minutes(i));
            }
        }
    }

    /** Places a piece that is not placed in the working plan only, to see what it costs there. */
    void tryAt(Piece piece, int time, int room, Team team, int minutes) {
        operations += 3;
        place(piece, time, room, team, minutes);
    }

    private void place(Piece piece, int time, int room, Team team, int minutes) {
        plan.place(piece.twin, times.day(time), times.minute(time), minutes, room, trainers(piece, team));
    }

    /** All trainers of a piece with that team, as the working plan takes them. */
    int[] trainers(Piece piece, Team team) {
        return crews.trainers(piece, team);
    }

    /** The working plan. */
    WorkingPlan plan() {
        return plan;
    }

    /** Cost at a level, as the working plan stands. */
    public long cost(Level level) {
        return plan.cost(level);
    }

    /** What one count of a rule costs; 0 if it is not soft. */
    int softWeight(Rule rule) {
        return structure.plan().level(rule) == Level.SOFT ? structure.plan().weight(rule) : 0;
    }

    /** What the timetable is made from. */
    public Structure structure() {
        return structure;
    }

    /** How many pieces there are. */
    public int size() {
        return pieces.length;
    }

    /** The piece of a session, by its index in the timetable. */
    public Piece piece(int index) {
        return pieces[index];
    }

    /** The piece that a session of the working plan stands for. */
    Piece piece(WorkingSession twin) {
        return pieces[twin.index()];
    }

    /** All pieces, by index. Shared for speed, not to be changed. */
    Piece[] pieces() {
        return pieces;
    }

    /** Where changes are begun. */
    Focus focus() {
        return focus;
    }

    /** The pieces of a requirement. Shared for speed, not to be changed. */
    Piece[] pool(Requirement requirement) {
        return pools[requirement.index()];
    }

    /** Where the sessions of a requirement may start. */
    Slots slots(Requirement requirement) {
        return slots[requirement.index()];
    }

    /** What is missing, but for what is tried. */
    Shortfall shortfall() {
        return shortfall;
    }

    /** The starts, by their numbers. */
    Times times() {
        return times;
    }

    /** The start with that number, as a draft names it. */
    Start start(int time) {
        return times.start(time);
    }

    /** By piece: whether a draft moves it away. {@link #isObstructed} asks; whoever sets a mark takes it back. */
    boolean[] leaving() {
        return leaving;
    }

    /** Whether the draft puts some piece where it would surely break a hard rule that its present place does not. */
    boolean isObstructed(Draft draft) {
        markLeaving(draft, true);
        boolean obstructed = false;
        for (int i = 0; i < draft.size() && !obstructed; i++) {
            obstructed = isObstructed(draft, i, draft.team(i));
        }
        markLeaving(draft, false);
        return obstructed;
    }

    /** Whether that piece of the draft, with another team, would surely break a hard rule; marks must be set. */
    boolean isObstructed(Draft draft, int i, Team team) {
        int time = draft.time(i);
        return time != Times.NONE && isObstructed(draft.piece(i), time, draft.minutes(i), draft.room(i), team);
    }

    /** Whether a piece would surely break a hard rule there. */
    boolean isObstructed(Piece piece, int time, int minutes, int room, Team team) {
        return occupancy.isObstructed(
                piece.twin,
                times.day(time),
                times.minute(time),
                times.minute(time) + minutes,
                room,
                trainers(piece, team),
                leaving);
    }

    /** Whether a team may not lead a piece then, or is away, whoever else it would lead. */
    boolean isOutOfQuestion(Piece piece, int time, int minutes, Team team) {
        int end = times.minute(time) + minutes;
        return occupancy.isOutOfQuestion(
                piece.requirement(), times.day(time), times.minute(time), end, trainers(piece, team));
    }

    /** Adds the placed sessions that a piece's trainers have then, itself perhaps included. */
    void sessionsOfTrainers(Piece piece, int time, int minutes, Team team, List<WorkingSession> found) {
        int end = times.minute(time) + minutes;
        occupancy.sessionsOfTrainers(trainers(piece, team), times.day(time), times.minute(time), end, found);
    }

    /** The placed sessions that are in a room then, by position in the plan; nothing else is in {@code found} afterwards. */
    void sessionsInRoom(int room, int time, int minutes, List<WorkingSession> found) {
        found.clear();
        occupancy.sessionsInRoom(room, times.day(time), times.minute(time), times.minute(time) + minutes, found);
    }

    /** Sets or takes back the marks of a draft's pieces. */
    void markLeaving(Draft draft, boolean mark) {
        for (int i = 0; i < draft.size(); i++) {
            leaving[draft.piece(i).index()] = mark;
        }
    }

    /** The sessions that would clash with a piece there, over room, trainers or groups, itself included; or so many. */
    void clashes(Piece piece, int time, int minutes, int room, Team team, int most, List<WorkingSession> found) {
        found.clear();
        occupancy.clashes(
                piece.requirement(),
                times.day(time),
                times.minute(time),
                times.minute(time) + minutes,
                room,
                trainers(piece, team),
                most,
                found);
    }

    /** The start a draft has for a piece; {@code null}: it is not to be placed. */
    public @Nullable Start start(Draft draft, int i) {
        return draft.time(i) == Times.NONE ? null : times.start(draft.time(i));
    }

    /** The line that a requirement is on, of an edition or of one group; to be read anew each time. */
    Line line(Requirement requirement) {
        return lines.computeIfAbsent(
                Line.of(requirement),
                own -> new Line(this, requirement.editions().get(0), own));
    }

    /** The line of an edition's topics of the whole edition; to be read anew each time. */
    Line line(Edition edition) {
        return lines.computeIfAbsent(new GroupKey(edition.id(), null), own -> new Line(this, edition, own));
    }

    /** Minutes of a requirement placed in the working plan. */
    int placedMinutes(Requirement requirement) {
        return occupancy.placedMinutes(requirement);
    }
}
