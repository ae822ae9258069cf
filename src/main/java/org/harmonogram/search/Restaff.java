package org.harmonogram.search;

import java.util.random.RandomGenerator;
import org.harmonogram.planning.Team;

/** One session, or all sessions of a topic, get another trainer or team. */
final class Restaff implements Neighbourhood {

    private final boolean wholeTopic;

    Restaff(boolean wholeTopic) {
        this.wholeTopic = wholeTopic;
    }

    @Override
    public String name() {
        return wholeTopic ? "restaff-topic" : "restaff";
    }

    @Override
    public boolean isUseful(Board board) {
        return board.hasTeamsToChoose();
    }

    @Override
    public boolean propose(Board board, RandomGenerator random, Draft draft) {
        Piece piece = Pick.placedPiece(board, random);
        if (piece == null || piece.teams().length < 2) {
            return false;
        }
        Team team = piece.teams()[random.nextInt(piece.teams().length)];
        if (!wholeTopic) {
            restaff(piece, team, draft);
        } else {
            for (Piece each : board.pool(piece.requirement())) {
                restaff(each, team, draft);
            }
        }
        return !draft.isEmpty();
    }

    private static void restaff(Piece piece, Team team, Draft draft) {
        if (piece.isPlaced() && !piece.team.equals(team) && piece.mayHave(team)) {
            draft.put(piece, piece.time, piece.room, team, piece.minutes);
        }
    }
}
