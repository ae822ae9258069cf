package org.harmonogram.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** How bodies are received: within memory and time. */
class BodiesTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST = 8 * MEGABYTE;
    private static final byte[] LARGE = new byte[3 * MEGABYTE];
    private static final byte[] SMALL = "{}".getBytes(UTF_8);

    private final AtomicLong nanos = new AtomicLong();
    private final Bodies bodies = new Bodies(
            MOST,
            Duration.ofSeconds(60),
            new Room(10 * MEGABYTE, Duration.ZERO),
            new Room(5L * MEGABYTE * Bodies.READ_BYTE, Duration.ZERO),
            nanos::get);

    /** A request whose body comes from there; its length is not announced. */
    private static HttpServletRequest request(InputStream in) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                BodiesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentType" -> "application/json";
                    case "getContentLengthLong" -> -1L;
                    case "getInputStream" -> stream(in);
                    default -> null;
                });
    }

    private static ServletInputStream stream(InputStream in) {
        return new ServletInputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException("one byte at a time is too slow");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return in.read(bytes, from, length);
            }

            @Override
            public boolean isFinished() {
                return false;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private Body receive(byte[] bytes) {
        return bodies.receivePlan(request(new ByteArrayInputStream(bytes)));
    }

    private static void refused(Problem problem, ThrowingCallable receiving) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(receiving)
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    @Test
    void a_body_is_received_whole_up_to_the_limit_and_not_beyond() {
        byte[] most = new byte[MOST];
        most[MOST - 1] = 7;
        try (Body body = receive(most)) {
            assertThat(body.bytes()).isEqualTo(most);
        }
        refused(Problem.TOO_LARGE, () -> receive(new byte[MOST + 1]));
    }

    @Test
    void large_bodies_wait_for_room_and_small_ones_do_not() {
        try (Body first = receive(LARGE)) {
            assertThat(first.bytes()).hasSize(LARGE.length);
            refused(Problem.BUSY, () -> receive(LARGE));
            try (Body small = receive(SMALL)) {
                assertThat(small.bytes()).isEqualTo(SMALL);
            }
        }
        try (Body next = receive(LARGE)) {
            assertThat(next.bytes()).hasSize(LARGE.length);
        }
    }

    @Test
    void a_body_that_is_refused_takes_no_room() {
        for (int i = 0; i < 3; i++) {
            refused(Problem.TOO_LARGE, () -> receive(new byte[MOST + 1]));
        }
        try (Body next = receive(LARGE)) {
            assertThat(next.bytes()).hasSize(LARGE.length);
        }
    }

    @Test
    void what_readers_make_of_large_bodies_takes_room_and_of_small_ones_none() {
        Room wide = new Room(100 * MEGABYTE, Duration.ZERO);
        Room narrow = new Room(5L * MEGABYTE * Bodies.READ_BYTE, Duration.ZERO);
        try (Body large = new Body(LARGE, false, wide.share(), narrow);
                Body other = new Body(LARGE, false, wide.share(), narrow);
                Body small = new Body(SMALL, false, wide.share(), narrow)) {
            String read = large.read(bytes -> {
                refused(Problem.BUSY, () -> other.read(String::new));
                return small.read(more -> new String(more, UTF_8));
            });

            assertThat(read).isEqualTo("{}");
            byte[] afterwards = other.read(bytes -> bytes);
            assertThat(afterwards).hasSize(LARGE.length);
        }
    }

    @Test
    void what_is_read_of_stored_documents_takes_the_same_room() {
        String document = new String(LARGE, UTF_8);

        int length = bodies.read(document, text -> {
            refused(Problem.BUSY, () -> bodies.read(document, String::length));
            return text.length();
        });

        assertThat(length).isEqualTo(document.length());
        assertThat(bodies.read(document, String::length)).isEqualTo(length);
    }

    @Test
    void a_body_that_comes_byte_by_byte_is_given_up() {
        InputStream trickle = new InputStream() {
            @Override
            public int read() {
                return '[';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                nanos.addAndGet(TimeUnit.SECONDS.toNanos(19));
                bytes[from] = '[';
                return 1;
            }
        };

        refused(Problem.MALFORMED_REQUEST, () -> bodies.receivePlan(request(trickle)));

        assertThat(nanos.get()).isEqualTo(TimeUnit.SECONDS.toNanos(4 * 19));
    }
}
