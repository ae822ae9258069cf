package org.harmonogram.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.harmonogram.search.DrawnBoard.board;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KempeChainTest {

    private static final int PROPOSALS = 2_000;

    /** What the chain proposes in many trials, each as its sessions with their rooms, in order. */
    private static Set<String> proposals(Board board) {
        KempeChain chain = new KempeChain();
        SplittableRandom random = new SplittableRandom(1);
        Draft draft = new Draft();
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < PROPOSALS; i++) {
            draft.clear();
            if (chain.propose(board, random, draft)) {
                found.add(written(board, draft));
            }
        }
        return found;
    }

    private static String written(Board board, Draft draft) {
        Set<String> sessions = new TreeSet<>();
        for (int i = 0; i < draft.size(); i++) {
            Piece piece = draft.piece(i);
            String room = draft.room(i) < 0
                    ? ""
                    : " " + board.structure().rooms().get(draft.room(i)).id();
            String edition = piece.requirement().editions().get(0).id();
            sessions.add(edition + " " + piece.requirement().topic().id() + " "
                    + board.times().start(draft.time(i)).dateTime().toLocalTime() + room);
        }
        return String.join(", ", sessions);
    }

    @Test
    void two_sessions_of_one_edition_change_places() {
        assertThat(proposals(board("""
                topic Prawo 2, Praca 2
                edition I uses 16.06
                16.06 09:00 | Prawo 2
                16.06 10:45 | Praca 2
                """))).contains("I Praca 09:00, I Prawo 10:45");
    }

    @Test
    void whoever_is_in_the_room_stays_if_another_room_is_free() {
        Set<String> proposals = proposals(board("""
                topic Prawo 2
                edition I uses 16.06 rooms hall lab, II uses 16.06 rooms hall lab
                venue A: hall, lab
                            | hall       | lab
                16.06 09:00 | I Prawo 2  |
                16.06 10:45 | II Prawo 2 |
                """));

        assertThat(proposals).contains("I Prawo 10:45 lab");
        assertThat(proposals).noneMatch(each -> each.startsWith("I Prawo 10:45") && each.contains("II"));
    }

    @Test
    void whoever_is_in_the_only_room_comes_to_where_the_other_one_left() {
        assertThat(proposals(board("""
                topic Prawo 2
                edition I uses 16.06 rooms hall, II uses 16.06 rooms hall
                venue A: hall
                            | hall
                16.06 09:00 | I Prawo 2
                16.06 10:45 | II Prawo 2
                """))).contains("I Prawo 10:45 hall, II Prawo 09:00 hall");
    }

    @Test
    void nobody_moves_to_where_a_locked_session_has_the_only_room() {
        assertThat(proposals(board("""
                topic Prawo 2
                edition I uses 16.06 rooms hall, II uses 16.06 rooms hall
                venue A: hall
                            | hall
                16.06 09:00 | I Prawo 2
                16.06 10:45 | II Prawo 2 !start
                """))).noneMatch(each -> each.contains("10:45"));
    }
}
