package javalings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The whole command line of a process; {@link ProcessHandle.Info} ends it after 4 KB on Linux. */
public final class CommandLineOf {

  private CommandLineOf() {}

  public static String process(ProcessHandle process) {
    try {
      var bytes = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
      return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    } catch (IOException e) {
      return process.info().commandLine().orElse("");
    }
  }
}
