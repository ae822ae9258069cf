package org.harmonogram.check;

import java.util.Locale;
import org.harmonogram.domain.Structure;
import org.harmonogram.rules.Match;

/** Says a breach of a rule in a sentence that names who, what, where, when and by how much. */
final class Sentences {

    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Words POLISH = Words.of(Locale.forLanguageTag("pl"));

    private final Structure structure;

    Sentences(Structure structure) {
        this.structure = structure;
    }

    String english(Match match) {
        return say(match, ENGLISH);
    }

    String polish(Match match) {
        return say(match, POLISH);
    }

    private String say(Match match, Words words) {
        Facts facts = new Facts(new Breach(structure, match));
        return Template.fill(words.text(facts.key()), facts::value, words);
    }
}
