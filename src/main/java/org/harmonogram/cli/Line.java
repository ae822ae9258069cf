package org.harmonogram.cli;

/**
 * A paragraph of a table's cell.
 *
 * @param mark printed before its first line; the lines after it are indented by as much
 * @param text the text, not yet broken into lines
 */
record Line(String mark, String text) {

    static Line of(String text) {
        return new Line("", text);
    }
}
