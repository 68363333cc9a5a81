package javalings.cli;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "completion",
    sortOptions = false,
    description = "Prints a script that completes commands, options, exercises, codes and files.")
final class CompletionCommand implements CliCommand {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  /** The shells, for their own completion. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SHELLS.iterator();
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "SHELL",
      completionCandidates = Shells.class,
      description = "${COMPLETION-CANDIDATES}.")
  List<String> words = List.of();

  @Option(
      names = "--offer",
      hidden = true,
      description = "What may stand for the last of these words; the scripts ask for it.")
  boolean offer;

  @Override
  public int run(CliContext context) {
    if (offer) {
      new CompletionOffers(context).of(words).forEach(context::say);
    } else {
      context.console().out().print(script(words.getFirst()));
    }
    return ExitCode.SOLVED;
  }

  private static String script(String shell) {
    if (!SHELLS.contains(shell)) {
      throw CliExit.usage(
          "There is no completion for %s; there are: %s"
              .formatted(shell, String.join(", ", SHELLS)));
    }
    return ProgramText.of("completion." + shell);
  }
}
