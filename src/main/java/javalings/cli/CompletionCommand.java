package javalings.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "completion",
    sortOptions = false,
    description = "Prints a script that completes ./runner in your shell.")
final class CompletionCommand implements CliCommand {

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  String shell = "";

  @Override
  public int run(CliContext context) {
    context.say(
        switch (shell) {
          case "bash" -> bash();
          case "zsh" -> "autoload -U +X bashcompinit && bashcompinit\n" + bash();
          case "fish" -> fish();
          default ->
              throw CliExit.usage(
                  "There is no completion for %s; there are: %s"
                      .formatted(shell, String.join(", ", SHELLS)));
        });
    return ExitCode.SOLVED;
  }

  private static String bash() {
    return AutoComplete.bash("runner", CliProgram.everything());
  }

  private static String fish() {
    var lines = new StringBuilder("complete -c runner -f\n");
    for (var command : CliProgram.everything().getSubcommands().entrySet()) {
      lines.append(
          "complete -c runner -n __fish_use_subcommand -a %s -d '%s'\n"
              .formatted(command.getKey(), description(command.getValue())));
      command.getValue().getCommandSpec().options().stream()
          .filter(option -> option.longestName().startsWith("--"))
          .forEach(option ->
              lines.append(
                  "complete -c runner -n '__fish_seen_subcommand_from %s' -l %s -d '%s'\n"
                      .formatted(
                          command.getKey(),
                          option.longestName().substring(2),
                          String.join(" ", option.description()).replace("'", ""))));
      command.getValue().getCommandSpec().positionalParameters().stream()
          .filter(parameter -> parameter.completionCandidates() != null)
          .forEach(parameter ->
              lines.append(
                  "complete -c runner -n '__fish_seen_subcommand_from %s' -a '%s'\n"
                      .formatted(
                          command.getKey(), String.join(" ", parameter.completionCandidates()))));
    }
    return lines.toString().stripTrailing();
  }

  private static String description(CommandLine command) {
    var words = command.getCommandSpec().usageMessage().description();
    return String.join(" ", words).replace("'", "");
  }
}
