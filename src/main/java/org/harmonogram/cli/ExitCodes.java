package org.harmonogram.cli;

/** What a command ends with; part of the contract with scripts. */
public final class ExitCodes {

    /** The plan can be used, or what was asked for was printed. */
    public static final int USABLE = 0;
    /** The plan was judged, and written where that was asked for, but hard or medium rules are broken. */
    public static final int BROKEN = 1;
    /** The command or a file given to it is wrong. */
    public static final int BAD_INPUT = 2;
    /** The program itself is at fault. */
    public static final int FAULT = 3;

    private ExitCodes() {}
}
