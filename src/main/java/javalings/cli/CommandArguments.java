package javalings.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line, cut into the command and what belongs to it. Options may stand before the
 * command, as the launcher of a workspace puts them.
 *
 * @param command none when no command is named
 * @param rest everything else, in order
 */
record CommandArguments(Optional<String> command, List<String> rest) {

  static CommandArguments of(List<String> args) {
    for (var i = 0; i < args.size(); i++) {
      if (!args.get(i).startsWith("-")) {
        var rest = new ArrayList<>(args);
        var command = rest.remove(i);
        return new CommandArguments(Optional.of(command), rest);
      }
      i += valued(GlobalOptions.spec(), args.get(i)).isPresent() ? 1 : 0;
    }
    return new CommandArguments(Optional.empty(), List.copyOf(args));
  }

  /** The option of this name, when a value has to follow it. */
  static Optional<OptionSpec> valued(CommandSpec spec, String name) {
    return Optional.ofNullable(spec.findOption(name))
        .filter(option -> name.startsWith("-") && option.arity().max() > 0);
  }

  /** The command that {@code help} is asked about. */
  Optional<String> helpTopic() {
    return command.filter("help"::equals).flatMap(_ -> of(rest).command());
  }

  boolean has(String... options) {
    return rest.stream().anyMatch(Set.of(options)::contains);
  }
}
