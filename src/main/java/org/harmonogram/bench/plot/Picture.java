package org.harmonogram.bench.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Charts beside and below each other, with one legend, as SVG: plain shapes and texts that every browser and every viewer
 * of repositories shows. The colours are told apart by people who see few (Okabe and Ito, Color Universal Design, 2008),
 * and each series has dashes of its own besides.
 */
public final class Picture {

    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000");
    private static final List<String> DASHES = List.of("", "7 3", "2 3", "9 3 2 3", "5 5", "1 2", "12 4");

    private static final int PANEL_WIDTH = 420;
    private static final int PANEL_HEIGHT = 300;
    private static final int LEFT = 68;
    private static final int RIGHT = 16;
    private static final int TOP = 34;
    private static final int BOTTOM = 52;
    private static final int HEAD = 64;
    private static final int MOST_COLUMNS = 3;
    private static final int LEGEND_LINE = 26;
    private static final int LETTER_WIDTH = 7;

    private final StringBuilder out = new StringBuilder();
    private final List<Panel> panels;
    private final List<String> names;
    private final int columns;

    private Picture(List<Panel> panels) {
        this.panels = panels.stream().filter(panel -> !panel.isEmpty()).toList();
        Set<String> seen = new LinkedHashSet<>();
        panels.forEach(panel -> panel.series().forEach(series -> seen.add(series.name())));
        this.names = List.copyOf(seen);
        this.columns = Math.max(1, Math.min(MOST_COLUMNS, this.panels.size()));
    }

    /** The picture as the text of an SVG file. */
    public static String svg(String title, List<Panel> panels) {
        return new Picture(panels).draw(title);
    }

    private String draw(String title) {
        int width = columns * PANEL_WIDTH;
        int height = HEAD + (panels.size() + columns - 1) / columns * PANEL_HEIGHT;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "font-family=\"sans-serif\" font-size=\"12\">",
                width, height, width, height);
        line("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
        text(LEFT, 24, "start", "font-size=\"16\" font-weight=\"bold\"", title);
        legend();
        for (int i = 0; i < panels.size(); i++) {
            panel(panels.get(i), i % columns * PANEL_WIDTH, HEAD + i / columns * PANEL_HEIGHT);
        }
        return out.append("</svg>\n").toString();
    }

    private void legend() {
        int x = LEFT;
        for (String name : names) {
            line("<path d=\"M%d 44h%d\" %s/>", x, LEGEND_LINE, stroke(name));
            text(x + LEGEND_LINE + 6, 48, "start", "", name);
            x += LEGEND_LINE + 26 + name.length() * LETTER_WIDTH;
        }
    }

    private void panel(Panel panel, int left, int top) {
        Frame frame = new Frame(
                left + LEFT,
                top + TOP,
                PANEL_WIDTH - LEFT - RIGHT,
                PANEL_HEIGHT - TOP - BOTTOM,
                panel.xScale(),
                panel.yScale());
        text(frame.left, top + TOP - 12, "start", "font-weight=\"bold\"", panel.title());
        grid(frame);
        text(
                frame.left + frame.width / 2,
                top + PANEL_HEIGHT - 14,
                "middle",
                "fill=\"#444444\"",
                panel.x().label());
        int middle = frame.top + frame.height / 2;
        String turned = "fill=\"#444444\" transform=\"rotate(-90 %d %d)\"".formatted(left + 16, middle);
        text(left + 16, middle, "middle", turned, panel.y().label());
        panel.series().forEach(series -> series(series, frame));
    }

    /** Where a panel's values lie in the picture. */
    private record Frame(int left, int top, int width, int height, Axis.Scale xScale, Axis.Scale yScale) {

        String x(double value) {
            return number(left + width * xScale.share(value));
        }

        String y(double value) {
            return number(top + height * (1 - yScale.share(value)));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }

    private void grid(Frame frame) {
        for (double tick : frame.xScale.ticks()) {
            line("<path d=\"M%s %dv%d\" stroke=\"#e4e4e4\"/>", frame.x(tick), frame.top, frame.height);
            text(frame.x(tick), frame.top + frame.height + 17, "middle", "fill=\"#444444\"", Axis.text(tick));
        }
        for (double tick : frame.yScale.ticks()) {
            line("<path d=\"M%d %sh%d\" stroke=\"#e4e4e4\"/>", frame.left, frame.y(tick), frame.width);
            double baseline = Double.parseDouble(frame.y(tick)) + 4;
            text(frame.left - 7, baseline, "end", "fill=\"#444444\"", Axis.text(tick));
        }
        line(
                "<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"#888888\"/>",
                frame.left, frame.top, frame.height, frame.width);
    }

    private void series(Series series, Frame frame) {
        if (series.points().isEmpty()) {
            return;
        }
        StringBuilder path = new StringBuilder();
        String before = "";
        for (Series.Point point : series.points()) {
            String x = frame.x(point.x());
            String y = frame.y(point.y());
            if (path.isEmpty()) {
                path.append('M').append(x).append(' ').append(y);
            } else if (series.line() == Series.Line.STEPS) {
                path.append('H').append(x);
                path.append(y.equals(before) ? "" : "V" + y);
            } else {
                path.append('L').append(x).append(' ').append(y);
            }
            before = y;
        }
        line("<path d=\"%s\" %s/>", path, stroke(series.name()));
        if (series.line() == Series.Line.STRAIGHT) {
            series.points()
                    .forEach(point -> line(
                            "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>",
                            frame.x(point.x()), frame.y(point.y()), colour(series.name())));
        }
    }

    private String stroke(String name) {
        String dashes = DASHES.get(names.indexOf(name) % DASHES.size());
        return "fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\"%s"
                .formatted(colour(name), dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private String colour(String name) {
        return COLOURS.get(names.indexOf(name) % COLOURS.size());
    }

    private void text(Object x, Object y, String anchor, String more, String text) {
        String attributes = more.isEmpty() ? "" : " " + more;
        line("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\"%s>%s</text>", x, y, anchor, attributes, escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
