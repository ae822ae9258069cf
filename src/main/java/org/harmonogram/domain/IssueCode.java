package org.harmonogram.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Every kind of thing that can be wrong with an input. The sentence of each, in Polish and English, is in {@code
 * messages/issues*.properties} under its id; {@code docs/errors.md} lists them.
 */
public enum IssueCode {
    /** There is no such file. */
    FILE_NOT_FOUND,
    /** The file cannot be read. */
    FILE_UNREADABLE,
    /** The file cannot be written. */
    FILE_UNWRITABLE,
    /** The file is larger than any plan. */
    FILE_TOO_LARGE,
    /** The text is not UTF-8. */
    NOT_UTF8,
    /** The text is not JSON. */
    NOT_JSON,
    /** The text ends before the JSON document does. */
    JSON_INCOMPLETE,
    /** The document is nested too deeply. */
    TOO_DEEP,
    /** The document holds too many values, or a text of a million characters. */
    TOO_LARGE,
    /** More issues than are listed. */
    MORE_ISSUES,
    /** The document does not say {@code "format": "harmonogram/1"}. */
    FORMAT_UNKNOWN,
    /** A key no such object has, but one like it. */
    UNKNOWN_KEY,
    /** A key no such object has, nor one like it. */
    UNKNOWN_KEY_UNLIKE_ANY,
    /** A key given twice in one object. */
    DOUBLED_KEY,
    /** A key that must be given. */
    MISSING_KEY,
    /** None of several keys, one of which must be given. */
    ONE_KEY_NEEDED,
    /** Two keys that exclude each other. */
    KEYS_EXCLUDE_EACH_OTHER,
    /** A key that things of that kind cannot have. */
    KEY_DOES_NOT_APPLY,
    /** A line of a text file that is not of the form it needs. */
    LINE_MALFORMED,
    /** A stated number of things that is not the number listed. */
    COUNT_DIFFERS,
    /** A value of the wrong type. */
    WRONG_TYPE,
    /** A value that is none of those possible. */
    UNKNOWN_VALUE,
    /** A number or time below or above what is possible. */
    OUT_OF_RANGE,
    /** A text without a visible character. */
    TEXT_BLANK,
    /** A text that is too long. */
    TEXT_TOO_LONG,
    /** A text with a character that cannot be printed. */
    TEXT_UNPRINTABLE,
    /** A date, time, duration or zone that does not exist or is not written in ISO 8601. */
    BAD_TIME,
    /** An end that is not after its start; a window past midnight is one. */
    ENDS_BEFORE_START,
    /** A last date before its first. */
    DATES_BACKWARDS,
    /** An id given to two things of one kind. */
    DOUBLED_ID,
    /** An id no thing of that kind has. */
    UNKNOWN_ID,
    /** One thing named twice in one list. */
    NAMED_TWICE,
    /** Two windows of one grid overlap. */
    WINDOWS_OVERLAP,
    /** A grid in use without a window. */
    NO_WINDOW,
    /** A calendar without a single date. */
    NO_DATE,
    /** A date twice in one calendar. */
    DATE_TWICE,
    /** A topic whose shortest session is longer than any window of its edition. */
    LONGER_THAN_WINDOW,
    /** A topic whose length cannot be made of sessions of the lengths allowed. */
    PIECES_DO_NOT_ADD_UP,
    /** Topics that come after each other in a circle. */
    CYCLIC_AFTER,
    /** A topic without a length in a complete programme. */
    TOPIC_WITHOUT_LENGTH,
    /** An edition of an incomplete programme, when a plan is to be solved. */
    PROGRAMME_INCOMPLETE,
    /** A topic both joint and split for one edition. */
    JOINT_AND_SPLIT,
    /** A topic joint twice for one edition. */
    JOINT_TWICE,
    /** A topic named for an edition or topic of another programme. */
    TOPIC_NOT_IN_PROGRAMME,
    /** A group named for an edition it does not belong to. */
    GROUP_OF_OTHER_EDITION,
    /** A list with fewer entries than are needed. */
    TOO_FEW,
    /** A placement that belongs to no requirement. */
    PLACEMENT_FITS_NOTHING,
    /** A placement that could belong to several requirements. */
    PLACEMENT_FITS_SEVERAL,
    /** A placement whose length is not in the measure of its topic. */
    WRONG_MEASURE,
    /** A placement that would end after midnight. */
    PAST_MIDNIGHT,
    /** A trainer placed with a topic that fixes the same trainer. */
    TRAINER_FIXED_ALREADY,
    /** A plan of several editions or none, to be written as a list of lectures. */
    LECTURES_NEED_ONE_EDITION,
    /** A session that no line of a list of lectures can say. */
    LECTURE_FITS_NO_LINE,
    /** Warning: a way between two venues in use is not known. */
    WAY_UNKNOWN,
    /** Warning: a setting that changes nothing. */
    SETTING_WITHOUT_EFFECT,
    /** Warning: a field of a file that is kept, with the rule that would count it switched off. */
    FIELD_NOT_COUNTED,
    /** Warning: a field of a file that is kept, and that no rule could count. */
    FIELD_WITHOUT_RULE;

    private static final Set<IssueCode> WARNINGS =
            EnumSet.of(WAY_UNKNOWN, SETTING_WITHOUT_EFFECT, FIELD_NOT_COUNTED, FIELD_WITHOUT_RULE);

    /** Stable name in files and messages, such as {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is only a warning: the plan can be used all the same. */
    public boolean isWarning() {
        return WARNINGS.contains(this);
    }
}
