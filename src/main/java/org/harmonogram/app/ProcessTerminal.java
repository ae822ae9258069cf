package org.harmonogram.app;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.harmonogram.cli.Terminal;
import org.jspecify.annotations.Nullable;

/** The terminal, or the pipes, of this process. */
final class ProcessTerminal {

    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";

    private ProcessTerminal() {}

    static Terminal detect() {
        boolean outIsTerminal = isTerminal(1);
        boolean errIsTerminal = isTerminal(2);
        return new Terminal(
                writer(FileDescriptor.out, "stdout"),
                writer(FileDescriptor.err, "stderr"),
                outIsTerminal,
                errIsTerminal,
                outIsTerminal || errIsTerminal ? width() : Terminal.DEFAULT_WIDTH);
    }

    /** UTF-8, unless the JVM says that this terminal reads something else in which Polish can be written. */
    private static PrintWriter writer(FileDescriptor descriptor, String name) {
        String said = System.getProperty(name + ".encoding", System.getProperty("sun." + name + ".encoding"));
        Charset charset = said != null && Charset.isSupported(said) ? Charset.forName(said) : StandardCharsets.UTF_8;
        Charset chosen =
                charset.canEncode() && charset.newEncoder().canEncode(POLISH) ? charset : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), chosen));
    }

    /** Whether somebody watches the file descriptor. Linux has it in a file; elsewhere a shell that inherits it knows. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return askShell(descriptor);
        }
    }

    private static boolean askShell(int descriptor) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", "[ -t " + descriptor + " ]")
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return shell.waitFor() == 0;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the shell says, else what the terminal says. */
    private static int width() {
        Integer said = number(System.getenv("COLUMNS"));
        Integer found = said == null ? askTerminal() : said;
        return found == null ? Terminal.DEFAULT_WIDTH : found;
    }

    private static @Nullable Integer askTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Rows, then columns.
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return number(size.substring(size.indexOf(' ') + 1));
        } catch (IOException noSuchProgram) {
            return null;
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            int number = text == null ? 0 : Integer.parseInt(text);
            return number > 0 ? number : null;
        } catch (NumberFormatException malformed) {
            return null;
        }
    }
}
