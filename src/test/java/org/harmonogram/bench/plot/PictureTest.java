package org.harmonogram.bench.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.harmonogram.bench.plot.Series.Line;
import org.harmonogram.bench.plot.Series.Point;
import org.harmonogram.support.Golden;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PictureTest {

    private static final Axis SECONDS = new Axis("seconds", true);

    @Test
    void a_picture_looks_as_somebody_has_seen_it() {
        Series falling = new Series(
                "falls <fast>", Line.STEPS, List.of(new Point(0.05, 900), new Point(2, 40), new Point(60, 12)));
        Series slow = new Series("falls slowly", Line.STEPS, List.of(new Point(1, 800), new Point(60, 300)));
        Series moves =
                new Series("falls slowly", Line.STRAIGHT, List.of(new Point(10, 120_000), new Point(1000, 90_000)));

        Golden.assertGolden(
                "picture.svg",
                Picture.svg(
                        "Cost & speed",
                        List.of(
                                new Panel("comp02", SECONDS, new Axis("cost + 1", true), List.of(falling, slow)),
                                new Panel("nothing", SECONDS, new Axis("cost + 1", true), List.of()),
                                new Panel(
                                        "speed",
                                        new Axis("sessions", true),
                                        new Axis("moves/s", false),
                                        List.of(moves)))));
    }

    @Test
    void a_picture_is_xml_whatever_the_names() throws Exception {
        String svg = Picture.svg(
                "a < b & \"c\"",
                List.of(new Panel(
                        "<p>", SECONDS, SECONDS, List.of(new Series("&", Line.STRAIGHT, List.of(new Point(1, 1)))))));

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new java.io.StringReader(svg)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
    }

    @Test
    void a_logarithmic_axis_ends_at_marks_around_its_values() {
        Axis.Scale wide = SECONDS.over(0.05, 60);
        Axis.Scale narrow = SECONDS.over(110, 450);

        assertThat(wide.ticks()).containsExactly(0.01, 0.1, 1.0, 10.0, 100.0);
        assertThat(narrow.ticks()).containsExactly(100.0, 200.0, 500.0);
        assertThat(wide.share(1)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_plain_axis_begins_at_zero() {
        Axis.Scale scale = new Axis("moves/s", false).over(90_000, 130_000);

        assertThat(scale.ticks()).containsExactly(0.0, 50_000.0, 100_000.0, 150_000.0);
    }

    @Test
    void an_axis_of_one_value_has_room_around_it() {
        Axis.Scale scale = SECONDS.over(1, 1);

        assertThat(scale.from()).isLessThanOrEqualTo(1);
        assertThat(scale.to()).isGreaterThan(1);
    }

    @Test
    void numbers_are_short() {
        assertThat(List.of(Axis.text(0.05), Axis.text(5), Axis.text(2000), Axis.text(50_000), Axis.text(2_500_000)))
                .containsExactly("0.05", "5", "2000", "50k", "2.5M");
    }
}
