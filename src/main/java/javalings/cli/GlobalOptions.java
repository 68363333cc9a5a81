package javalings.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class GlobalOptions {

  @Option(names = "--workspace", paramLabel = "DIR", description = "The learner's folder.")
  @Nullable Path workspace;

  @Option(names = "--course", paramLabel = "DIR", description = "Another course than the own one.")
  @Nullable Path course;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES}; auto looks at the terminal and NO_COLOR.")
  ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  boolean help;
}
