package javalings.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command line, cut into the command and what belongs to it. Options may stand before the
 * command, as the launcher of a workspace puts them.
 *
 * @param command none when no command is named
 * @param rest everything else, in order
 */
record CommandArguments(Optional<String> command, List<String> rest) {

  private static final Set<String> WITH_VALUE =
      Set.of("--workspace", "--course", "--lang", "--color");

  static CommandArguments of(List<String> args) {
    for (var i = 0; i < args.size(); i++) {
      if (WITH_VALUE.contains(args.get(i))) {
        i++;
      } else if (!args.get(i).startsWith("-")) {
        var rest = new ArrayList<>(args);
        var command = rest.remove(i);
        return new CommandArguments(Optional.of(command), rest);
      }
    }
    return new CommandArguments(Optional.empty(), List.copyOf(args));
  }

  /** The command that {@code help} is asked about. */
  Optional<String> helpTopic() {
    return command.filter("help"::equals).flatMap(_ -> of(rest).command());
  }

  boolean has(String... options) {
    return rest.stream().anyMatch(Set.of(options)::contains);
  }
}
