package javalings.cli;

import java.nio.file.Path;
import java.util.Optional;
import javalings.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class GlobalOptions {

  @Option(names = "--workspace", paramLabel = "DIR", description = "The learner's folder.")
  @Nullable Path workspace;

  @Option(names = "--course", paramLabel = "DIR", description = "Another course than the own one.")
  @Nullable Path course;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The language of what people read, such as de; else the locale's.")
  @Nullable String lang;

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

  /** These options alone, which may stand before a command. */
  static CommandSpec spec() {
    return CommandSpec.forAnnotatedObject(new GlobalOptions());
  }

  /** Refuses what is no folder, before another one is taken for it. */
  void refuse(Path directory) {
    if (workspace != null) {
      NamedFolder.in(directory, workspace).forWorkspace();
    }
    if (course != null) {
      var _ = NamedFolder.in(directory, course);
    }
  }

  /** The language that the command line names. */
  Optional<Language> language() {
    return Optional.ofNullable(lang)
        .map(it ->
            Language.of(it)
                .orElseThrow(() ->
                    CliExit.usage(
                        "--lang names a language by its code, such as de or en; \"%s\" is none"
                            .formatted(it))));
  }
}
